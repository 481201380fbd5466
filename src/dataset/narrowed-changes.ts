/** What evidence leaves possible of a change between two editions, where their notes alone leave more. */

import { groupBy } from '../model/order.ts';
import type { AmendmentKind } from '../model/terms.ts';
import { CHANGE_LISTS, type Fact, type Facts } from '../sources/facts.ts';
import type { StatedEvidence } from './evidence.ts';
import type { Place, Problems } from './problems.ts';
import type { RecordOfTime } from './record.ts';

/** All that a fact says changed, with the kind of the change. */
export const targetsOf = (
  fact: Fact<'changes'>,
): readonly { readonly kind: AmendmentKind; readonly target: string }[] =>
  CHANGE_LISTS.flatMap(([kind, list]) => (fact[list] ?? []).map((target) => ({ kind, target })));

/** One change of one provision, as facts tell it. */
export interface ToldChange {
  readonly target: string;
  readonly kind: AmendmentKind;
  readonly between: readonly [string, string];
  /** The acts that can have made it. */
  readonly acts: readonly string[];
  /** What leaves no other act possible; none: the notes between the editions name these. */
  readonly evidence: readonly StatedEvidence[];
  readonly place: Place;
}

/** Whether a change between the editions of one fact lies between those of another. */
function isBetween(inner: ToldChange, outer: ToldChange, record: RecordOfTime): boolean {
  const [from = '', to = ''] = inner.between.map((source) => record.stateOf.get(source));
  const [start = '', end = ''] = outer.between.map((source) => record.stateOf.get(source));
  return start <= from && to <= end;
}

/**
 * The changes that facts tell. A fact with evidence narrows what others tell of the same change: the acts that both leave
 * possible, with its evidence. Where there is nothing to narrow it tells of the change by itself.
 *
 * @example notes leave 452-IV, 465-IV and 64-V; an edition that names 465-IV and has no such paragraph leaves 452-IV and 64-V
 */
export function narrowedChanges(facts: Facts, record: RecordOfTime, problems: Problems): readonly ToldChange[] {
  const told = facts.changes.flatMap(({ fact, file, line }) =>
    targetsOf(fact).map(({ kind, target }): ToldChange => {
      const { between, candidates: acts, evidence = [] } = fact;
      return { target, kind, between, acts, evidence, place: { file, line } };
    }),
  );
  const sameChange = groupBy(told, ({ kind, target }) => `${kind}|${target}`);
  return [...sameChange.values()].flatMap((group) => {
    const read = group.filter(({ evidence }) => evidence.length === 0);
    const byHand = group.filter(({ evidence }) => evidence.length > 0);
    const narrows = new Set(byHand.filter((hand) => read.some((one) => isBetween(one, hand, record))));
    const narrowed = read.map((one) => {
      const over = [...narrows].filter((hand) => isBetween(one, hand, record));
      return over.reduce((change, hand) => narrowedBy(change, hand, problems), one);
    });
    return [...narrowed, ...byHand.filter((hand) => !narrows.has(hand))];
  });
}

function narrowedBy(change: ToldChange, hand: ToldChange, problems: Problems): ToldChange {
  const acts = change.acts.filter((act) => hand.acts.includes(act));
  if (acts.length > 0) return { ...change, acts, evidence: [...change.evidence, ...hand.evidence] };
  problems.add(
    hand.place,
    `None of ${hand.acts.join(', ')} is among the acts that can have changed ${hand.target} by the notes (${change.acts.join(', ') || 'none'}).`,
  );
  return change;
}
