/** What of the user's texts is not shown, and why, in plain sentences. */
import type { SourceText } from '../../sources/texts/source-text.ts';
import type { Unshown } from './wordings.ts';

const IMPORT = 'Import it with --dossier, together with the other texts of its act, and name that dossier here.';

function ofSource({ source, against, unlike, unplaced }: Unshown): string | null {
  if (against === 'NOTHING') {
    return `The text of ${source} is held, but the dossier was made without it: its words are not shown, since nothing tells which versions they are. ${IMPORT}`;
  }
  if (unplaced) {
    return `The text of ${source} is held, but by the editions that the dossier was made from it is not certain of any of its provisions which version it shows: its words are not shown.`;
  }
  if (unlike === 0) return null;
  return against === 'PRINTS'
    ? `${unlike} provisions of ${source} read otherwise in your copy than in the copy that the dossier was made from: their words are not shown, since it is not certain which version they are.`
    : `${unlike} provisions of ${source} have other parts in your copy than on record on its day: their words are not shown. The dossier was made without this text. ${IMPORT}`;
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
