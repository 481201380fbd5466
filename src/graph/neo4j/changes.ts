/** Powers gained, lost and reworded, as the port defines `CompetenceChange`; statements give what these compare. */
import type { Competence } from '../../model/entities.ts';
import { compareSortKeys, compareText, firstDifference } from '../order.ts';
import type { CompetenceChange } from '../reader.ts';
import { mapped } from './answers.ts';
import { entitiesOut } from './decode.ts';
import type { Row } from './values.ts';

interface Event {
  readonly id: string;
  readonly sortKey: string;
}

/** A competence, and on which side of a comparison it stands. */
export interface Touched {
  readonly competence: Competence;
  readonly before: boolean;
  readonly after: boolean;
  /** The competences that it continues, the nearest first. */
  readonly continued: readonly string[];
  readonly given: readonly Event[];
  readonly taken: readonly Event[];
}

const eventsOut = (rows: unknown): readonly Event[] =>
  mapped(rows, ({ id, sortKey }) => ({ id: String(id), sortKey: String(sortKey) }));

export function touchedOut(row: Row): Touched {
  const { competence, before, after, continued, given, taken } = row;
  const [found] = entitiesOut('Competence', [competence]);
  if (found === undefined) throw new TypeError('A row of competences holds none.');
  return {
    competence: found,
    before: before === true,
    after: after === true,
    // Statements collect ids alone.
    continued: continued as readonly string[],
    given: eventsOut(given),
    taken: eventsOut(taken),
  };
}

interface Pair {
  readonly before: Touched | null;
  readonly after: Touched;
}

function change({ before, after }: Pair | { readonly before: Touched; readonly after: null }): CompetenceChange {
  const events = new Map([...(after?.given ?? []), ...(before?.taken ?? [])].map((event) => [event.id, event]));
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
