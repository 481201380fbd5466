/** The union of the provisions that the sources show, with a fingerprint of each wording. */

import { eIdSortKey, isWithin, parentEId, parseEId, withAbove } from '../../model/eid.ts';
import { provisionId } from '../../model/ids.ts';
import { sortedBy } from '../../model/order.ts';
import type { FactInput } from '../facts.ts';
import { fingerprint } from '../structure/fingerprint.ts';
import { printedWordings } from '../texts/printed-wordings.ts';
import type { Event } from './events.ts';
import { datedHeadings } from './headings.ts';
import { type Interval, type Snapshot, shows } from './timeline.ts';
import { withTranslations } from './translations.ts';

/**
 * All provisions of one act: those that a source shows with words (`seen`), those of which only a number or
 * a note is left (`evidence`), and those above them. `translations` add headings and fingerprints of their wordings
 * (`otherLanguages`), by which a copy of them is known again; what exists when is told by the compared texts alone.
 */
export function provisionFacts(
  act: string,
  snapshots: readonly Snapshot[],
  intervals: readonly Interval[],
  events: readonly Event[],
  translations: readonly Snapshot[] = [],
): readonly FactInput<'provisions'>[] {
  const eIds = new Set(snapshots.flatMap((snapshot) => [...snapshot.items.keys()]));
  for (const event of events) {
    if (event.eId !== 'act') for (const eId of withAbove(event.eId)) eIds.add(eId);
  }
  const inOthers = translations.map((snapshot) => [snapshot.document.source.id, wordingsIn(snapshot, eIds)] as const);
  return sortedBy(eIds, eIdSortKey).map((eId) => {
    const headings = isHeaded(eId)
      ? withTranslations(eId, datedHeadings(eId, snapshots, intervals, events), snapshots, translations)
      : [];
    const seen = seenIn(eId, snapshots);
    const otherLanguages = Object.fromEntries(
      inOthers.flatMap(([source, prints]) => {
        const print = prints.get(eId);
        return print === undefined ? [] : [[source, print]];
      }),
    );
    const parent = parentEId(eId) === null ? lastParent(eId, snapshots) : null;
    return {
      id: provisionId(act, eId),
      ...(parent === null ? {} : { parent: provisionId(act, parent) }),
      ...(headings.length === 0 ? {} : { headings: [...headings] }),
      ...(isTold(eId, snapshots, events) ? { seen } : {}),
      ...(Object.keys(otherLanguages).length === 0 ? {} : { otherLanguages }),
      ...(Object.keys(seen).length > 0 ? {} : { evidence: traces(eId, snapshots, events) }),
    };
  });
}

/** Whether a heading stands above it: everything down to the articles, paragraphs of a chapter included. */
function isHeaded(eId: string): boolean {
  const kind = parseEId(eId)?.at(-1)?.kind;
  return kind === 'ARTICLE' || kind === 'CHAPTER' || kind === 'SECTION' || (kind === 'PART' && !eId.includes('__'));
}

/** Whether a source prints it, if only as a number, or tells what befell it; else it is known from its parts alone. */
const isTold = (eId: string, snapshots: readonly Snapshot[], events: readonly Event[]): boolean =>
  snapshots.some(({ items }) => items.has(eId)) || events.some((event) => event.eId === eId);

/** Empty where no source shows it, which says that it is in none of them. */
function seenIn(eId: string, snapshots: readonly Snapshot[]): Record<string, string> {
  const seen: Record<string, string> = {};
  for (const snapshot of snapshots) {
    const item = snapshot.items.get(eId);
    if (item !== undefined && shows(snapshot, eId)) seen[snapshot.document.source.id] = fingerprint(item.ownText);
  }
  return seen;
}

/** The fingerprints of a translation's wordings, of what is on record. */
function wordingsIn(snapshot: Snapshot, onRecord: ReadonlySet<string>): ReadonlyMap<string, string> {
  const shown = snapshot.document.items.filter((item) => !item.excluded);
  const printed = shown.map(({ eId, ownText }) => ({ eId, text: ownText }));
  const wordings = printedWordings(printed, (eId) => onRecord.has(eId));
  return new Map(wordings.flatMap(({ on, print }) => (on === null ? [] : [[on, print]])));
}

/** The chapter of an article in the newest source that shows it. */
function lastParent(eId: string, snapshots: readonly Snapshot[]): string | null {
  return snapshots.findLast((snapshot) => snapshot.items.has(eId))?.items.get(eId)?.parent ?? null;
}

/** Where a provision that no source shows with words has left its number or its note. */
function traces(eId: string, snapshots: readonly Snapshot[], events: readonly Event[]) {
  const numbers = snapshots.flatMap(({ document, items }) => {
    const item = items.get(eId);
    return item === undefined ? [] : [{ source: document.source.id, locator: item.locator }];
  });
  if (numbers.length > 0) return numbers;
  const notes = events.filter((event) => isWithin(event.eId, eId));
  return notes.flatMap((event) => event.evidence.slice());
}
