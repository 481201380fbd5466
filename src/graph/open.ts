/** Opens the engine that the environment names: the one place that knows both. */
import type { StoreObserver } from './observer.ts';
import type { GraphStore } from './store.ts';

/**
 * Only the engine that is asked for is loaded: a start in memory need not wait for a driver it will not use.
 *
 * Neo4j where NEO4J_URI is set (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE), else memory. Throws BAD_ARGUMENT
 * for an address that is none; whether the server answers is told by `ping`. The observer hears of statements: memory
 * has none.
 */
export async function openStore(
  env: NodeJS.ProcessEnv = process.env,
  observer?: StoreObserver | undefined,
): Promise<GraphStore> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  if (!uri) return (await import('./memory/index.ts')).openMemory();
  const { openNeo4j } = await import('./neo4j/index.ts');
  return openNeo4j({ uri, user, password, database: database || undefined, observer });
}
