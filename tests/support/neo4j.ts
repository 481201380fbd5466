/** The Neo4j of a test run, as `neo4j-global-setup.ts` found it. */
import { inject } from 'vitest';
import type { Neo4jAccess } from '../../scripts/neo4j/find-server.ts';

export type { Neo4jAccess };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jAccess | null;
  }
}

/** The server of this run; null where none was found and the tests that need one are skipped. */
export const neo4jAccess = (): Neo4jAccess | null => inject('neo4j') ?? null;
