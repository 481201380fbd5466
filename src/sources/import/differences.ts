/** What differs between two neighbouring sources, provision by provision. */

import { eIdSortKey } from '../../model/eid.ts';
import { sortedBy } from '../../model/order.ts';
import type { AmendmentKind } from '../../model/terms.ts';
import { fingerprint } from '../structure/fingerprint.ts';
import type { ReplacedWords } from './replaced-words.ts';
import { ancestors, type Interval, type Snapshot, shows } from './timeline.ts';
import { sameTokens, similarity, wordsOf } from './words.ts';

export interface Difference {
  readonly eId: string;
  readonly kind: AmendmentKind;
  /** The source whose outline tells what the provision is part of. */
  readonly shownIn: Snapshot;
}

/** Of a reworded provision less than half of the words stay where they were. */
const REWORDED = 0.5;

/**
 * The topmost provisions that one of the two shows and the other does not, and those whose own words differ.
 * Typography is no difference: marks between words, quotes, dashes, capitals. Words replaced throughout the act are
 * told as TERM_REPLACEMENT, and only where they explain all that differs. `moved`: eIds that go on under another number.
 */
export function differencesOf(
  { before, after }: Interval,
  moved: ReadonlySet<string>,
  replaced: ReplacedWords,
): readonly Difference[] {
  const all = new Set([...before.items.keys(), ...after.items.keys()]);
  return sortedBy(all, eIdSortKey).flatMap((eId): Difference[] => {
    const [old, young] = [shows(before, eId), shows(after, eId)];
    if (!old && !young) return [];
    if (old && young) {
      const kind = kindOfRewording(eId, before, after, replaced);
      return kind === null ? [] : [{ eId, kind, shownIn: after }];
    }
    const [full, empty] = young ? [after, before] : [before, after];
    if (ancestors(eId, full).some((above) => shows(full, above) && !shows(empty, above))) return [];
    const gone = moved.has(eId) ? 'RENUMBERING' : 'REPEAL';
    return [{ eId, kind: young ? 'INSERTION' : gone, shownIn: full }];
  });
}

function kindOfRewording(
  eId: string,
  before: Snapshot,
  after: Snapshot,
  replaced: ReplacedWords,
): 'REWORDING' | 'MODIFICATION' | 'TERM_REPLACEMENT' | null {
  const [old, young] = [before.items.get(eId)?.ownText ?? '', after.items.get(eId)?.ownText ?? ''];
  if (old === young || fingerprint(old) === fingerprint(young)) return null;
  if (replaced.explain(old, young)) return 'TERM_REPLACEMENT';
  const [oldWords, youngWords] = [wordsOf(old), wordsOf(young)];
  if (sameTokens(oldWords, youngWords)) return null;
  return similarity(oldWords, youngWords) < REWORDED ? 'REWORDING' : 'MODIFICATION';
}
