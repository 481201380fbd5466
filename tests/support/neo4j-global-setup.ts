/** Finds a real Neo4j for the tests that need one. Vitest runs this only when a test of the project `graph` runs. */
import type { TestProject } from 'vitest/node';
import { findServer } from '../../scripts/neo4j/find-server.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Room for the dossier with its texts, taken out in one transaction, beside the plans of a thousand statements.
  const found = await findServer('NEO4J_TEST', { heap: '2g' });
  const { ZANGRAPH_REQUIRE_NEO4J: required } = process.env;
  if (found.access === null && required === '1') {
    throw new Error(`ZANGRAPH_REQUIRE_NEO4J=1 asks for Neo4j, but its tests would be ${found.said}.`);
  }
  const access = found.access;
  project.provide('neo4j', access === null ? null : { uri: access.uri, user: access.user, password: access.password });
  return async () => {
    await found.stop();
    console.info(`Neo4j tests: ${found.said}.`);
  };
}
