/**
 * From what Neo4j answers to the records of the model. A node (and a relationship of lineage) keeps the thing it stands
 * for as JSON in `record` besides its properties: an answer reads one property instead of thirty and what hangs on
 * the node, and says exactly what was loaded. The properties are for matching and for those who write Cypher themselves.
 */
import type { Entity, EntityType } from '../../model/entities.ts';
import type { Row } from './values.ts';

/** What `record` holds. `T` is the type that `rowsOf` wrote it from. */
export const recordOut = <T>(record: unknown): T => JSON.parse(String(record)) as T;

/** As `recordOut`, for a list; null counts as empty. */
export const recordsOut = <T>(records: unknown): readonly T[] =>
  ((records ?? []) as readonly unknown[]).map((record) => recordOut<T>(record));

/** As `recordsOut`, for statements that return things of one type. */
export function entitiesOut<T extends EntityType>(type: T, records: unknown): readonly Extract<Entity, { type: T }>[] {
  return recordsOut<Entity>(records).map((entity) => {
    if (entity.type !== type) throw new TypeError(`${entity.id} is no ${type}.`);
    // Just compared; TypeScript does not narrow a union by a type parameter.
    return entity as Extract<Entity, { type: T }>;
  });
}

/** A list of maps, as statements collect them; null counts as empty. */
export const listOut = (rows: unknown): readonly Row[] => (rows ?? []) as readonly Row[];
