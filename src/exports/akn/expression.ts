/** An act on a day, read whole but for its words: one act is small, its texts are read piece by piece. */
import type { GraphReader, ProvisionState, Slice } from '../../graph/reader.ts';
import type { LocalDate } from '../../model/dates.ts';
import type { Act, Amendment, Body, Entity, EntityType, LineageEdge, Provision } from '../../model/entities.ts';
import type { Part } from '../part.ts';

const PAGE = 500;

export interface Expression {
  readonly act: Act;
  readonly on: LocalDate;
  /** Those in force that day, in the order of the act. */
  readonly provisions: readonly Provision[];
  /** By the id of a provision in force. */
  readonly states: ReadonlyMap<string, ProvisionState>;
  /** Changes adopted up to that day, in the order of the port. */
  readonly amendments: readonly Amendment[];
  /** Acts that made them or ended the act, by id. */
  readonly acts: ReadonlyMap<string, Act>;
  /** The acts that repealed it or took its place. */
  readonly endedBy: readonly string[];
  /** Bodies with a competence that day, by id; and which of them each provision speaks of. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly bodiesOf: ReadonlyMap<string, readonly string[]>;
}

/** The act that the selection names, as it stood on the selection's day. */
export async function expressionOf({ reader, holds }: Part, act: Act, on: LocalDate): Promise<Expression> {
  const provisions = await all((after) =>
    reader.provisions.ofActs([act.id], { on }, { limit: PAGE, ...(after === null ? {} : { after }) }),
  );
  const states = new Map<string, ProvisionState>();
  const bodiesOf = new Map<string, readonly string[]>();
  for (const some of chunks(provisions)) {
    const ids = some.map(({ id }) => id);
    const [found, competences] = await Promise.all([
      reader.provisions.states(ids, on),
      reader.bodies.competencesOfProvisions(ids, on, false),
    ]);
    for (const [i, id] of ids.entries()) {
      const state = found[i];
      if (state) states.set(id, state);
      bodiesOf.set(id, [...new Set((competences[i] ?? []).flatMap(({ body, toward }) => [body, ...toward]))]);
    }
  }
  const changes = await all((after) =>
    reader.amendments.ofTargets(
      [act.id],
      { includeParts: true },
      { limit: PAGE, ...(after === null ? {} : { after }) },
    ),
  );
  const amendments = changes.filter(({ id }) => holds(id));
  const [outgoing = []] = await reader.walk.relationships([act.id]);
  const endedBy = outgoing.filter(({ type }) => ENDS.some((end) => end === type)).map(({ to }) => to);
  return {
    act,
    on,
    provisions,
    states,
    amendments,
    acts: await byId(reader, 'Act', [...amendments.map(({ by }) => by), ...endedBy]),
    endedBy,
    bodies: await byId(reader, 'Body', [...bodiesOf.values()].flat()),
    bodiesOf,
  };
}

const ENDS: readonly LineageEdge['type'][] = ['REPEALED_BY', 'REPLACED_BY'];

/** Every item of the one list that is asked for a page at a time. */
async function all<T extends { readonly sortKey: string }>(
  ask: (after: string | null) => Promise<readonly Slice<T>[]>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const [slice]: readonly Slice<T>[] = await ask(after);
    items.push(...(slice?.items ?? []));
    if (!slice?.hasNext) return items;
    after = items.at(-1)?.sortKey ?? null;
  }
}

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
