/**
 * The graph as Neo4j keeps it, for who fills a database without the driver: the rows, made by what the load makes them
 * with, and what an import has to be told of them.
 */
import { readFile } from 'node:fs/promises';
import { schemaFile } from './neo4j/schema.ts';

export {
  HANGING_LABELS,
  type HangingLabel,
  NODE_PROPERTIES,
  type PropertyTypes,
  RELATIONSHIP_PROPERTIES,
} from './neo4j/property-types.ts';
export { LAYOUT, type NodeRow, type RelationshipRow, RowMaker } from './neo4j/rows.ts';
export type { Properties, Value } from './neo4j/values.ts';

/** Constraints and indexes, as a file of Cypher. */
export const schemaText = async (): Promise<string> => readFile(schemaFile(), 'utf8');
