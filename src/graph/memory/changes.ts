/** Powers gained, lost and reworded, as the port defines `CompetenceChange`. */

import type { Competence } from '../../model/entities.ts';
import { compareText } from '../../model/order.ts';
import type { CompetenceChange, TwoDays } from '../answers.ts';
import { firstDifference } from '../order.ts';
import { collect, find, type Indexes, under } from './indexes.ts';

function change(
  indexes: Indexes,
  before: Competence | null,
  after: Competence | null,
  passed: readonly Competence[] = [],
): CompetenceChange | null {
  const competence = after ?? before;
  if (competence === null) return null;
  const between = passed.flatMap(({ givenBy, takenBy }) => [...givenBy, ...takenBy]);
  const events = [...(after?.givenBy ?? []), ...(before?.takenBy ?? []), ...between];
  return {
    kind: before === null ? 'GAINED' : after === null ? 'LOST' : 'CHANGED',
    body: competence.body,
    before,
    after,
    amendments: collect(indexes, 'Amendment', events).map((event) => event.id),
  };
}

function compareChanges(a: CompetenceChange, b: CompetenceChange): number {
  const key = ({ after, before }: CompetenceChange): string => (after ?? before)?.sortKey ?? '';
  return firstDifference(compareText(key(a), key(b)), Number(a.after === null) - Number(b.after === null));
}

/** The competences that this one continues, the nearest first. */
function* continued(indexes: Indexes, competence: Competence): Generator<Competence> {
  const met = new Set([competence.id]);
  for (let id = competence.continues; id !== null && !met.has(id); ) {
    met.add(id);
    const before = find(indexes, 'Competence', id);
    if (before === null) return;
    yield before;
    id = before.continues;
  }
}

const ids = (competences: readonly Competence[]): ReadonlySet<string> => new Set(competences.map(({ id }) => id));

/** The competences that continue this one, in any number of steps. */
function* continuing(indexes: Indexes, competence: Competence): Generator<Competence> {
  const met = new Set([competence.id]);
  const open = [competence.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of under(indexes.continuing, id)) {
      if (met.has(next.id)) continue;
      met.add(next.id);
      open.push(next.id);
      yield next;
    }
  }
}

/** Competences that hold on one day (`older`) against those that hold on another (`newer`). */
export function changesBetween(
  indexes: Indexes,
  { from, to }: TwoDays,
  older: readonly Competence[],
  newer: readonly Competence[],
): readonly CompetenceChange[] {
  const began = ({ validFrom }: Competence): boolean => validFrom !== null && from < validFrom && validFrom <= to;
  const olderIds = ids(older);
  const newerIds = ids(newer);
  const reached = new Set(newer.flatMap((competence) => [...continued(indexes, competence)].map(({ id }) => id)));
  const came = newer
    .filter(({ id }) => !olderIds.has(id))
    .map((after) => {
      const steps = [...continued(indexes, after)];
      const reach = steps.findIndex(({ id }) => olderIds.has(id));
      const passed = reach === -1 ? steps : steps.slice(0, reach);
      return change(indexes, steps[reach] ?? null, after, passed.filter(began));
    });
  const went = older
    .filter(({ id }) => !newerIds.has(id) && !reached.has(id))
    .map((before) => change(indexes, before, null, [...continuing(indexes, before)].filter(began)));
  return [...came, ...went].filter((c) => c !== null).sort(compareChanges);
}

/** What the same amendments gave and took; `continues` counts one step. */
export function changesMade(
  indexes: Indexes,
  given: readonly Competence[],
  taken: readonly Competence[],
): readonly CompetenceChange[] {
  const takenById = new Map(taken.map((competence) => [competence.id, competence]));
  const continuedIds = new Set(given.map((competence) => competence.continues));
  const came = given.map((after) => change(indexes, takenById.get(after.continues ?? '') ?? null, after));
  const went = taken.filter(({ id }) => !continuedIds.has(id)).map((before) => change(indexes, before, null));
  return [...came, ...went].filter((c) => c !== null).sort(compareChanges);
}
