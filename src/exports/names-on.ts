/** Which names of a day are not certain: a name is dated by the earliest day of the change that gave it. */
import type { GraphReader } from '../graph/reader.ts';
import { holdsOn, type LocalDate } from '../model/dates.ts';
import type { Act, Amendment, Body, DateBound, Entity, Provision } from '../model/entities.ts';
import { type DatedName, nameOn } from '../model/localized.ts';
import { wholes } from './paged.ts';

/** A change of name that took force on a day of which only bounds are known: on the day asked for, or after it. */
export interface NameDoubt {
  readonly earliest: LocalDate;
  /** Null: no source bounds it. */
  readonly latest: LocalDate | null;
  /** Id of the act that made the change. */
  readonly by: string;
}

/** What has dated names: titles, headings, names. */
export type Called = Act | Provision | Body;

export const isCalled = (thing: Entity): thing is Called =>
  thing.type === 'Act' || thing.type === 'Provision' || thing.type === 'Body';

/**
 * The doubts about the names of things on a day, by id. The dossier states the day of a name, which leaves no doubt, or
 * names the act that gave it: then the changes decide from which the day of the name was taken.
 */
export async function nameDoubts(
  reader: GraphReader,
  things: readonly Called[],
  on: LocalDate,
): Promise<ReadonlyMap<string, NameDoubt>> {
  const renamings = things.flatMap((thing) => lastRenaming(thing, on) ?? []);
  if (renamings.length === 0) return new Map();
  const background = await readBackground(reader, renamings);
  return new Map(
    renamings.flatMap((renaming) => {
      const doubt = doubtOf(renaming, changesBehind(renaming, background), on);
      return doubt === null ? [] : [[renaming.thing.id, doubt] as const];
    }),
  );
}

/** An act gave a thing its name, or took it, on this day at the earliest. */
interface Renaming {
  readonly thing: Called;
  readonly earliest: LocalDate;
  readonly by: string;
}

/** The change that the name of the day rests on: the one that gave it, or took it where no other is known since. */
function lastRenaming(thing: Called, on: LocalDate): Renaming | null {
  const name = nameOn(namesOf(thing), on);
  if (name === null) return null;
  const [earliest, by] = holdsOn(name, on) ? [name.from, name.fromBy] : [name.to, name.toBy];
  return earliest === null || by === undefined || on < earliest ? null : { thing, earliest, by };
}

function namesOf(thing: Called): readonly DatedName[] {
  switch (thing.type) {
    case 'Act':
      return thing.titles;
    case 'Provision':
      return thing.headings;
    case 'Body':
      return thing.names;
  }
}

/** What the renamings of a page rest on, by ids. */
interface Background {
  /** All that an act changed. */
  readonly madeBy: ReadonlyMap<string, readonly Amendment[]>;
  /** What a provision is part of, nearest first, the act last. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** When an act took force; read where a body has its name from one. */
  readonly forceOf: ReadonlyMap<string, DateBound>;
}

async function readBackground(reader: GraphReader, renamings: readonly Renaming[]): Promise<Background> {
  const things = renamings.map(({ thing }) => thing);
  const provisions = things.filter((thing) => thing.type === 'Provision');
  const ids = [...new Set(renamings.map(({ by }) => by))].sort();
  const [made, ancestors, acts] = await Promise.all([
    wholes(ids, (some, page) => reader.amendments.byActs(some, {}, page)),
    provisions.length === 0 ? [] : reader.provisions.ancestors(provisions.map(({ id }) => id)),
    things.some(({ type }) => type === 'Body') ? reader.nodes.byIds(ids) : [],
  ]);
  return {
    madeBy: new Map(ids.map((id, i) => [id, made[i] ?? []])),
    above: new Map(
      provisions.map(({ id, act }, i) => [id, [...(ancestors[i] ?? []).map((one) => one.id).reverse(), act]]),
    ),
    forceOf: new Map(acts.flatMap((act) => (act?.type === 'Act' && act.force !== null ? [[act.id, act.force]] : []))),
  };
}

/** When a change took force: on a known day, or no later than on the latest (null: no source bounds it). */
type Change = Pick<DateBound, 'on' | 'latest'>;

/**
 * The changes that the day of a renaming was taken from, as `Names` and `Events` of the dataset take it: what the act did
 * to the thing, else to the nearest that it is part of, on the first day. A body is no target of changes: its day is that
 * of the first changes that the act made at all, and of an act without any that of the act's own force.
 */
function changesBehind({ thing, earliest, by }: Renaming, background: Background): readonly Change[] {
  const { madeBy, above, forceOf } = background;
  const first = (madeBy.get(by) ?? []).filter((one) => (one.inForceOn ?? one.inForceEarliest) === earliest);
  if (thing.type !== 'Body') return atNearest([thing.id, ...(above.get(thing.id) ?? [])], first).map(changeOf);
  const force = forceOf.get(by);
  return first.length === 0 && force !== undefined ? [force] : first.map(changeOf);
}

/** Changes of the first of the places that has any; if the heading was changed there, what else was is not asked. */
function atNearest(places: readonly string[], amendments: readonly Amendment[]): readonly Amendment[] {
  const nearest = places.find((place) => amendments.some(({ target }) => target === place));
  const there = amendments.filter(({ target }) => target === nearest);
  const ofHeading = there.filter(({ aspect }) => aspect === 'HEADING');
  return ofHeading.length > 0 ? ofHeading : there;
}

const changeOf = ({ inForceOn, inForceLatest }: Amendment): Change => ({ on: inForceOn, latest: inForceLatest });

/**
 * Which of several changes gave the name is not known: it is certain once the last of them is in force. What bounds a
 * change has been gathered by the dataset already (editions that show it, what took force with it, editions of the act
 * that made it); where that is nothing, the doubt has no end until the next name: a later day shows no more than the first.
 */
function doubtOf({ earliest, by }: Renaming, changes: readonly Change[], on: LocalDate): NameDoubt | null {
  const ends = changes.map((change) => change.on ?? change.latest);
  // Without a change on record there is the earliest day alone.
  const latest = ends.length === 0 ? null : ends.reduce(laterEnd);
  return latest === null || on < latest ? { earliest, latest, by } : null;
}

/** Null, where nothing bounds a change, is later than any day. */
const laterEnd = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || b === null ? null : a > b ? a : b;
