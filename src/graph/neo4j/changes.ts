/** Powers gained, lost and reworded, as the port defines `CompetenceChange`; statements give what these compare. */

import type { Competence } from '../../model/entities.ts';
import { compareText } from '../../model/order.ts';
import type { CompetenceChange } from '../answers.ts';
import { compareSortKeys, firstDifference } from '../order.ts';
import { mapped } from './answers.ts';
import { entitiesOut } from './decode.ts';
import type { Row } from './values.ts';

interface Event {
  readonly id: string;
  readonly sortKey: string;
}

/** A wording that was neither on the one day nor on the other, and what gave and took it. */
interface Passed {
  readonly id: string;
  readonly events: readonly Event[];
}

/** A competence, and on which side of a comparison it stands. */
export interface Touched {
  readonly competence: Competence;
  readonly before: boolean;
  readonly after: boolean;
  /** The competences that it continues, the nearest first. */
  readonly continued: readonly string[];
  /** Those of them that began between the two days, and those that continue it and did. */
  readonly earlier: readonly Passed[];
  readonly later: readonly Passed[];
  readonly given: readonly Event[];
  readonly taken: readonly Event[];
}

const eventsOut = (rows: unknown): readonly Event[] =>
  mapped(rows, ({ id, sortKey }) => ({ id: String(id), sortKey: String(sortKey) }));

const passedOut = (rows: unknown): readonly Passed[] =>
  mapped(rows, ({ id, events }) => ({ id: String(id), events: eventsOut(events) }));

export function touchedOut(row: Row): Touched {
  const { competence, before, after, continued, earlier, later, given, taken } = row;
  const [found] = entitiesOut('Competence', [competence]);
  if (found === undefined) throw new TypeError('A row of competences holds none.');
  return {
    competence: found,
    before: before === true,
    after: after === true,
    // Statements collect ids alone.
    continued: continued as readonly string[],
    earlier: passedOut(earlier),
    later: passedOut(later),
    given: eventsOut(given),
    taken: eventsOut(taken),
  };
}

interface Pair {
  readonly before: Touched | null;
  readonly after: Touched;
}

/** The wordings between the two of a pair; after a power that was lost, all that followed it. */
function passed({ before, after }: Pair | { readonly before: Touched; readonly after: null }): readonly Passed[] {
  if (after === null) return before.later;
  const reach = before === null ? -1 : after.continued.indexOf(before.competence.id);
  const steps = new Set(reach === -1 ? after.continued : after.continued.slice(0, reach));
  return after.earlier.filter(({ id }) => steps.has(id));
}

function change(pair: Pair | { readonly before: Touched; readonly after: null }): CompetenceChange {
  const { before, after } = pair;
  const between = passed(pair).flatMap(({ events: made }) => made);
  const events = new Map([...(after?.given ?? []), ...(before?.taken ?? []), ...between].map((e) => [e.id, e]));
  return {
    kind: before === null ? 'GAINED' : after === null ? 'LOST' : 'CHANGED',
    body: (after ?? before).competence.body,
    before: before?.competence ?? null,
    after: after?.competence ?? null,
    amendments: [...events.values()].sort(compareSortKeys).map((event) => event.id),
  };
}

const key = ({ before, after }: CompetenceChange): string => (after ?? before)?.sortKey ?? '';

const ordered = (changes: readonly CompetenceChange[]): readonly CompetenceChange[] =>
  changes.toSorted((a, b) =>
    firstDifference(compareText(key(a), key(b)), Number(a.after === null) - Number(b.after === null)),
  );

function compared(came: readonly Touched[], older: readonly Touched[], went: readonly Touched[]) {
  const olderById = new Map(older.map((touched) => [touched.competence.id, touched]));
  const before = (after: Touched): Touched | null =>
    after.continued.map((id) => olderById.get(id)).find((found) => found !== undefined) ?? null;
  return ordered([
    ...came.map((after) => change({ before: before(after), after })),
    ...went.map((touched) => change({ before: touched, after: null })),
  ]);
}

/** The competences of a body on one day (`before`) against those on another (`after`). */
export function changesBetween(touched: readonly Touched[]): readonly CompetenceChange[] {
  const newer = touched.filter(({ after }) => after);
  const older = touched.filter(({ before }) => before);
  const reached = new Set(newer.flatMap(({ continued }) => continued));
  return compared(
    newer.filter(({ before }) => !before),
    older,
    older.filter(({ after, competence }) => !after && !reached.has(competence.id)),
  );
}

/** What the same amendments took (`before`) and gave (`after`). */
export function changesMade(touched: readonly Touched[]): readonly CompetenceChange[] {
  const given = touched.filter(({ after }) => after);
  const taken = touched.filter(({ before }) => before);
  const reached = new Set(given.flatMap(({ continued }) => continued));
  return compared(
    given,
    taken,
    taken.filter(({ competence }) => !reached.has(competence.id)),
  );
}
