/** What of the user's texts is not shown, and why, in plain sentences. */
import { eIdSortKey, parentEId } from '../../model/eid.ts';
import { sortedBy } from '../../model/order.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import type { Unshown } from './wordings.ts';

const IMPORT = 'Import it with --dossier, together with the other texts of its act, and name that dossier here.';

/** How many provisions a sentence names. */
const NAMED = 5;

/** The innermost of these provisions, in the order of the law, and that what they are part of is meant too. */
function named(eIds: ReadonlySet<string>): string {
  const above = new Set([...eIds].map(parentEId));
  const innermost = sortedBy(eIds, eIdSortKey).filter((eId) => !above.has(eId));
  const rest = innermost.length - NAMED;
  const names = [...innermost.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])];
  return `${names.join(', ')}${above.size > 1 ? ', and what they are part of' : ''}`;
}

function ofSource({ source, against, unlike, unplaced }: Unshown): string | null {
  if (against === 'NOTHING') {
    return `The text of ${source} is held, but the dossier was made without it: its words are not shown, since nothing tells which versions they are. ${IMPORT}`;
  }
  if (unplaced) {
    return `The text of ${source} is held, but by the editions that the dossier was made from it is not certain of any of its provisions which version it shows: its words are not shown.`;
  }
  if (unlike.size === 0) return null;
  return against === 'PRINTS'
    ? `${unlike.size} provisions of ${source} (${named(unlike)}) read otherwise in your copy than in the copy that the dossier was made from: their words are not shown, since it is not certain which version they are.`
    : `${unlike.size} provisions of ${source} (${named(unlike)}) have other parts in your copy than on record on its day: their words are not shown. The dossier was made without this text. ${IMPORT}`;
}

/** `unknown`: texts of sources that the dossier does not name. */
export function remarksOn(unknown: readonly SourceText[], unshown: readonly Unshown[]): readonly string[] {
  return [
    ...unknown.map(
      ({ source }) =>
        `The text of ${source} is held, but the dossier does not know this source: its words are not shown. Import it with --dossier, and name that dossier here.`,
    ),
    ...unshown.flatMap((one) => ofSource(one) ?? []),
  ];
}
