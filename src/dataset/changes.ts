/** Changes that neighbouring editions show, one by one: what changed, how, and by which events above it. */

import { parseProvisionId } from '../model/ids.ts';
import { groupBy, sortedBy } from '../model/order.ts';
import type { AmendmentKind } from '../model/terms.ts';
import type { Facts } from '../sources/facts.ts';
import type { LegalEvent } from './events.ts';
import { narrowedChanges, type ToldChange } from './narrowed-changes.ts';
import type { Problems } from './problems.ts';
import type { RecordOfTime } from './record.ts';
import type { Tree } from './tree.ts';

/** One change of one provision between two editions. */
export interface Change extends Omit<ToldChange, 'acts'> {
  /** The events that can have made it, in their order; none: no note names one. */
  readonly candidates: readonly LegalEvent[];
}

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
  record: RecordOfTime,
  problems: Problems,
): ReadonlyMap<string, readonly Change[]> {
  const byActAndTarget = groupBy(events.values(), ({ amendment: a }) => `${a.by}|${a.target}`);
  const changes = narrowedChanges(facts, record, problems).map((told): Change => {
    const { target, kind, between, acts, evidence, place } = told;
    const found = acts.flatMap((act) => {
      const above = eventsAbove(act, target, kind, byActAndTarget, tree);
      if (above.length === 0) {
        problems.add(
          place,
          `${act} is told as one that can have changed ${target}, but no event on record shows it changing that provision or anything above it.`,
        );
      }
      return above;
    });
    const candidates = sortedBy(new Set(found), (event) => event.amendment.sortKey);
    return { target, kind, between, candidates, evidence, place };
  });
  return groupBy(changes, (change) => change.target);
}
