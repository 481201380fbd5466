/** An act on a day, read whole but for its words: one act is small, its texts are read piece by piece. */
import type { ProvisionState } from '../../graph/answers.ts';
import type { GraphReader } from '../../graph/reader.ts';
import type { LocalDate } from '../../model/dates.ts';
import type {
  Act,
  Amendment,
  Body,
  Competence,
  Entity,
  EntityType,
  LineageEdge,
  Provision,
  ProvisionVersion,
} from '../../model/entities.ts';
import { type Called, type NameDoubt, nameDoubts } from '../names-on.ts';
import { whole } from '../paged.ts';
import type { Part } from '../part.ts';
import { eIdsOf } from './eids.ts';

const PAGE = 500;

export interface Expression {
  readonly act: Act;
  readonly on: LocalDate;
  /** Those that are, or may be, in force that day, in the order of the act. */
  readonly provisions: readonly Provision[];
  /** By the id of such a provision. */
  readonly states: ReadonlyMap<string, ProvisionState>;
  /** The version that is told of such a provision: the one in force, else the last that may be. */
  readonly versions: ReadonlyMap<string, ProvisionVersion>;
  /** By the id of such a provision, its name in the document. */
  readonly eIds: ReadonlyMap<string, string>;
  /** Changes that took force up to that day, or may have, in the order of the port; a retroactive one may be adopted later. */
  readonly amendments: readonly Amendment[];
  /** Acts that made them or ended the act, by id. */
  readonly acts: ReadonlyMap<string, Act>;
  /** What is not certain of the names, that day, of the act, the others, the provisions and the bodies, by id. */
  readonly nameDoubts: ReadonlyMap<string, NameDoubt>;
  /** Bodies that adopted the act, where that is on record. */
  readonly adoptedBy: readonly string[];
  /** The acts that repealed it or took its place. */
  readonly endedBy: readonly string[];
  /** Bodies with a competence that day, by id; and which of them each provision speaks of. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly bodiesOf: ReadonlyMap<string, readonly string[]>;
}

/** The act that the selection names, as it stood on the selection's day. */
export async function expressionOf(part: Part, act: Act, on: LocalDate): Promise<Expression> {
  const { reader } = part;
  const { provisions, states, versions } = await provisionsOn(reader, act, on);
  const names = eIdsOf(provisions.map(({ eId }) => eId));
  const bodiesOf = await bodiesSpokenOf(part, act, provisions);
  const changes = await whole((after) =>
    reader.amendments.ofTargets(
      [act.id],
      { includeParts: true },
      { limit: PAGE, ...(after === null ? {} : { after }) },
    ),
  );
  const amendments = changes.filter((change) => firstDayOf(change) <= on);
  const [[outgoing = []], [decisions = []]] = await Promise.all([
    reader.walk.relationships([act.id]),
    reader.acts.decisions([act.id]),
  ]);
  const endedBy = outgoing.filter(({ type }) => ENDS.some((end) => end === type)).map(({ to }) => to);
  const adoptedBy = decisions.flatMap(({ kind, by }) => (kind === 'ADOPTED' && by !== null ? [by] : []));
  const acts = await byId(reader, 'Act', [...amendments.map(({ by }) => by), ...endedBy]);
  const bodies = await byId(reader, 'Body', [...adoptedBy, ...[...bodiesOf.values()].flat()]);
  return {
    act,
    on,
    provisions,
    states,
    versions,
    eIds: new Map(provisions.map(({ id, eId }) => [id, names.get(eId) ?? eId])),
    amendments,
    acts,
    nameDoubts: await doubtsOf(reader, [act, ...acts.values(), ...provisions, ...bodies.values()], on),
    adoptedBy,
    endedBy,
    bodies,
    bodiesOf,
  };
}

/** The day on which a change took force, or the first on which it can have. */
export const firstDayOf = ({ inForceOn, inForceEarliest, adoptedOn }: Amendment): LocalDate =>
  inForceOn ?? inForceEarliest ?? adoptedOn;

/** As in every export of a day: what is in force, and what may still be since its end is known by bounds alone. */
async function provisionsOn(
  reader: GraphReader,
  { id: act }: Act,
  on: LocalDate,
): Promise<Pick<Expression, 'provisions' | 'states' | 'versions'>> {
  const all = await whole((after) =>
    reader.provisions.ofActs([act], {}, { limit: PAGE, ...(after === null ? {} : { after }) }),
  );
  const states = new Map<string, ProvisionState>();
  const versions = new Map<string, ProvisionVersion>();
  for (const some of chunks(all)) {
    const ids = some.map(({ id }) => id);
    for (const [i, state] of (await reader.provisions.states(ids, on)).entries()) {
      const version = state?.version ?? state?.candidates.at(-1);
      if (!state || version === undefined) continue;
      states.set(ids[i] ?? '', state);
      versions.set(ids[i] ?? '', version);
    }
  }
  return { provisions: all.filter(({ id }) => versions.has(id)), states, versions };
}

/** The bodies that hold, or are subject to, a power that the part holds, by the provision that gives it. */
async function bodiesSpokenOf(
  part: Part,
  act: Act,
  provisions: readonly Provision[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Set<string>>(provisions.map(({ id }) => [id, new Set()]));
  for await (const { id, provision, body, toward } of powersOf(part.reader, act)) {
    if (part.holds(id)) for (const one of [body, ...toward]) found.get(provision)?.add(one);
  }
  return new Map([...found].map(([id, bodies]) => [id, [...bodies]]));
}

/**
 * The powers that an act gives, on whatever days; those of other acts are not read. Their sort keys begin with that of
 * the act, so that they stand together.
 */
async function* powersOf(reader: GraphReader, act: Act): AsyncGenerator<Competence> {
  const start = `${act.sortKey}|`;
  for (let after = start; ; ) {
    const page = await reader.walk.things('Competence', after, PAGE);
    const own = page.filter(({ sortKey }) => sortKey.startsWith(start));
    yield* own;
    if (own.length < PAGE) return;
    after = own.at(-1)?.sortKey ?? start;
  }
}

async function doubtsOf(
  reader: GraphReader,
  things: readonly Called[],
  on: LocalDate,
): Promise<ReadonlyMap<string, NameDoubt>> {
  const found = new Map<string, NameDoubt>();
  for (const some of chunks(things)) {
    for (const [id, doubt] of await nameDoubts(reader, some, on)) found.set(id, doubt);
  }
  return found;
}

const ENDS: readonly LineageEdge['type'][] = ['REPEALED_BY', 'REPLACED_BY'];

async function byId<T extends EntityType>(
  reader: GraphReader,
  type: T,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Extract<Entity, { type: T }>>> {
  const found = new Map<string, Extract<Entity, { type: T }>>();
  const isOf = (thing: Entity | null): thing is Extract<Entity, { type: T }> => thing?.type === type;
  for (const some of chunks([...new Set(ids)].sort())) {
    for (const thing of await reader.nodes.byIds(some)) if (isOf(thing)) found.set(thing.id, thing);
  }
  return found;
}

/** Lists as long as a database is asked for at once. */
export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += PAGE) yield items.slice(i, i + PAGE);
}
