import { afterAll, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { api, keptLog } from '../support/api.ts';
import { twoDatasets } from '../support/datasets.ts';
import { HOSTILE, stringArguments } from '../support/string-arguments.ts';
import { describeNeo4j } from './describe-neo4j.ts';

/** Several texts at once: every sign goes through every argument, and the run does not take a quarter of an hour. */
const TOGETHER = Array.from({ length: 6 }, (_, i) =>
  HOSTILE.filter((_text, place) => place % 6 === i)
    .join(' ')
    .slice(0, 900),
);

const [dataset] = twoDatasets();
const ids = Object.values(dataset.entities).flatMap((list) => list.slice(0, 1).map(({ id }) => id));

describeNeo4j('a text with a meaning in Cypher or Lucene', (access, raw) => {
  const store = openNeo4j(access);
  afterAll(() => store.close());

  test('gets from Neo4j what it gets from memory, through every argument, and changes nothing', async () => {
    const memory = openMemory();
    await memory.load(dataset);
    await store.load(dataset);
    const count = () => raw.run('MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties');
    const before = await count();
    const { logger, lines } = keptLog();
    const engines = [api(memory, { logger }), api(store, { logger })] as const;
    for (const { name, query } of stringArguments()) {
      await Promise.all(
        TOGETHER.map(async (text) => {
          const [expected, answer] = await Promise.all(engines.map((ask) => ask(query, { text, ids })));
          expect(answer, `${name} ${JSON.stringify(text)}`).toEqual(expected);
        }),
      );
    }
    expect(lines).toEqual([]);
    expect(await count()).toEqual(before);
  }, 900_000);
});
