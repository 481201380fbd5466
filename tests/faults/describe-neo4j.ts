/** Opens the database for one file of tests; they are skipped where no Neo4j was found. */
import { afterAll, beforeEach, describe } from 'vitest';
import type { Neo4jAccess } from '../support/neo4j.ts';
import { neo4jAccess } from '../support/neo4j.ts';
import { type RawNeo4j, rawNeo4j } from '../support/neo4j-raw.ts';

/** The database is empty before each test. */
export function describeNeo4j(name: string, body: (access: Neo4jAccess, raw: RawNeo4j) => void): void {
  const access = neo4jAccess();
  if (access === null) {
    describe.skip(`${name} (no Neo4j here: the last line of the run says why)`, () => {
      const nowhere = { uri: 'bolt://127.0.0.1:1', user: '', password: '' };
      body(nowhere, rawNeo4j(nowhere));
    });
    return;
  }
  describe(name, () => {
    const raw = rawNeo4j(access);
    beforeEach(() => raw.clear());
    afterAll(async () => {
      await raw.clear();
      await raw.close();
    });
    body(access, raw);
  });
}
