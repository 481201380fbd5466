/** What an act has in one source: a range of numbers in its text leads to all that is between. */
import { parentEId } from '../../model/eid.ts';
import { groupBy } from '../../model/order.ts';

/** Null: not known. */
export type Shown = {
  readonly has: (eId: string) => boolean;
  /** The eIds right below one; of articles and chapters, which are below none, those below ''. */
  readonly below: (eId: string) => readonly string[];
} | null;

/** Sorts the eIds once, for any number of ranges: a code has thousands of provisions, and hundreds of ranges. */
export function shownIn(eIds: readonly string[]): Shown {
  const all = new Set(eIds);
  const below = groupBy(all, (eId) => parentEId(eId) ?? '');
  return { has: (eId) => all.has(eId), below: (eId) => below.get(eId) ?? [] };
}
