/** Changes that neighbouring editions show, one by one: what changed, how, and by which events above it. */

import { parseProvisionId } from '../model/ids.ts';
import { groupBy, sortedBy } from '../model/order.ts';
import type { AmendmentKind } from '../model/terms.ts';
import { CHANGE_LISTS, type Fact, type Facts } from '../sources/facts.ts';
import type { LegalEvent } from './events.ts';
import type { Place, Problems } from './problems.ts';
import type { Tree } from './tree.ts';

/** One change of one provision between two editions. */
export interface Change {
  readonly target: string;
  readonly kind: AmendmentKind;
  readonly between: readonly [string, string];
  /** The events that can have made it, in their order; none: no note names one. */
  readonly candidates: readonly LegalEvent[];
  readonly place: Place;
}

/** All that a fact says changed, with the kind of the change. */
export const targetsOf = (
  fact: Fact<'changes'>,
): readonly { readonly kind: AmendmentKind; readonly target: string }[] =>
  CHANGE_LISTS.flatMap(([kind, list]) => (fact[list] ?? []).map((target) => ({ kind, target })));

/** What an act did to the text of the nearest thing above a provision: its candidates are named by act alone. */
function eventsAbove(
  act: string,
  target: string,
  kind: AmendmentKind,
  byActAndTarget: ReadonlyMap<string, readonly LegalEvent[]>,
  tree: Tree,
): readonly LegalEvent[] {
  const throughout = kind === 'TERM_REPLACEMENT';
  const above = throughout ? [parseProvisionId(target)?.act ?? ''] : [...tree.ancestors(target), target];
  for (const place of above) {
    const found = (byActAndTarget.get(`${act}|${place}`) ?? []).filter(
      ({ amendment: a }) =>
        a.aspect === 'TEXT' && (a.kind === 'TERM_REPLACEMENT' && a.target === a.targetAct) === throughout,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The changes of a dossier by their targets. */
export function changesByTarget(
  facts: Facts,
  events: ReadonlyMap<string, LegalEvent>,
  tree: Tree,
  problems: Problems,
): ReadonlyMap<string, readonly Change[]> {
  const byActAndTarget = groupBy(events.values(), ({ amendment: a }) => `${a.by}|${a.target}`);
  const changes = facts.changes.flatMap(({ fact, file, line }) =>
    targetsOf(fact).map(({ kind, target }): Change => {
      const found = fact.candidates.flatMap((act) => {
        const above = eventsAbove(act, target, kind, byActAndTarget, tree);
        if (above.length === 0) {
          problems.add(
            { file, line },
            `${act} is told as one that can have changed ${target}, but no event on record shows it changing that provision or anything above it.`,
          );
        }
        return above;
      });
      const candidates = sortedBy(new Set(found), (event) => event.amendment.sortKey);
      return { target, kind, between: fact.between, candidates, place: { file, line } };
    }),
  );
  return groupBy(changes, (change) => change.target);
}
