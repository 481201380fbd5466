/** Changes that no single act explains, as facts: one entry for all that the same acts can have made between two sources. */
import { groupBy } from '../../model/order.ts';
import type { AmendmentKind } from '../../model/terms.ts';
import { CHANGE_LISTS, type FactInput } from '../facts.ts';

export interface Change {
  readonly between: readonly [string, string];
  readonly target: string;
  readonly kind: AmendmentKind;
  /** Ids of the acts that can have made it; none: no note names one. */
  readonly candidates: readonly string[];
}

export function changeFacts(changes: readonly Change[]): readonly FactInput<'changes'>[] {
  const groups = groupBy(changes, ({ between, candidates, kind }) =>
    [...between, kind === 'TERM_REPLACEMENT', ...candidates].join(' '),
  );
  return [...groups.values()].flatMap((group): FactInput<'changes'>[] => {
    const [first] = group;
    if (first === undefined) return [];
    const lists = CHANGE_LISTS.map(([kind, name]) => [
      name,
      group.filter((change) => change.kind === kind).map((change) => change.target),
    ]).filter(([, targets]) => targets?.length !== 0);
    return [{ between: [...first.between], candidates: [...first.candidates], ...Object.fromEntries(lists) }];
  });
}
