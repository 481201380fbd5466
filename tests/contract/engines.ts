/** Opens the two engines of the contract; the tests are skipped where no Neo4j was found. */
import { afterAll, describe } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { neo4jAccess } from '../support/neo4j.ts';
import type { Engines } from './describe-contract.ts';

/** Opened for one test file and closed after it. */
export function describeOnBoth(name: string, body: (engines: () => Engines) => void): void {
  const access = neo4jAccess();
  if (access === null) {
    describe.skip(`${name} (no Neo4j here: the last line of the run says why)`, () => body(() => never()));
    return;
  }
  describe(name, () => {
    const engines: Engines = { memory: openMemory(), neo4j: openNeo4j(access) };
    afterAll(async () => {
      await engines.memory.close();
      await engines.neo4j.close();
    });
    body(() => engines);
  });
}

function never(): never {
  throw new Error('A skipped test asked for its engines.');
}
