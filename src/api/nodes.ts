/** Look-ups of anything by id, all types in one read. */
import type { Along } from '../graph/reader.ts';
import type { Entity, EntityType } from '../model/entities.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';

/** What a read brought along: whoever asks for it in this request has it. */
export const keepAlong =
  (context: Context): Along =>
  (things) => {
    for (const thing of things) nodeById.keep(context, thing.id, thing);
  };

/** Anything by its id, or by an id it had before; null where the graph does not know it. */
export const nodeById = batched(
  (context, ids): Promise<readonly (Entity | null)[]> => context.reader.nodes.byIds(ids, keepAlong(context)),
);

type OfType<T extends EntityType> = Extract<Entity, { type: T }>;
const isA = <T extends EntityType>(entity: Entity, type: T): entity is OfType<T> => entity.type === type;

/** A thing of one type by its id; null for an unknown id or a thing of another type. */
export async function findNode<T extends EntityType>(context: Context, type: T, id: string): Promise<OfType<T> | null> {
  const entity = await nodeById(context, id);
  return entity !== null && isA(entity, type) ? entity : null;
}

/** The things of one type among these ids, in their order. */
export async function findNodes<T extends EntityType>(
  context: Context,
  type: T,
  ids: readonly string[],
): Promise<OfType<T>[]> {
  const found = await Promise.all(ids.map((id) => findNode(context, type, id)));
  return found.filter((entity) => entity !== null);
}

/** A thing that another record names. The dataset has no dangling reference, so that its absence is a fault of the store. */
export async function getNode<T extends EntityType>(context: Context, type: T, id: string): Promise<OfType<T>> {
  const entity = await findNode(context, type, id);
  if (entity === null) throw new Error(`The store names ${id} but does not hold it as ${type}.`);
  return entity;
}

/** The same for an id that may be absent. */
export async function getOptional<T extends EntityType>(context: Context, type: T, id: string | null) {
  return id === null ? null : getNode(context, type, id);
}

/** The same for a list of ids, in its order. */
export function getNodes<T extends EntityType>(
  context: Context,
  type: T,
  ids: readonly string[],
): Promise<OfType<T>[]> {
  return Promise.all(ids.map((id) => getNode(context, type, id)));
}

/** Things of any type by their ids, in the order of the list. */
export function getAny(context: Context, ids: readonly string[]): Promise<Entity[]> {
  return Promise.all(
    ids.map(async (id) => {
      const entity = await nodeById(context, id);
      if (entity === null) throw new Error(`The store names ${id} but does not hold it.`);
      return entity;
    }),
  );
}
