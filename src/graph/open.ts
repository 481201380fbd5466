/** Opens the engine that the environment names: the one place that knows both. */
import { openMemory } from './memory/index.ts';
import { openNeo4j } from './neo4j/index.ts';
import type { GraphStore } from './store.ts';

/**
 * Neo4j where NEO4J_URI is set (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE), else memory. Throws BAD_ARGUMENT
 * for an address that is none; whether the server answers is told by `ping`.
 */
export function openStore(env: NodeJS.ProcessEnv = process.env): GraphStore {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  return uri ? openNeo4j({ uri, user, password, database: database || undefined }) : openMemory();
}
