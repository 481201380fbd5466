import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createZangraphServer } from '../../src/api/server.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { api, keptLog, refusal, root } from '../support/api.ts';
import { twoDatasets } from '../support/datasets.ts';
import { ENDLESS, ENDLESS_UNDER_WAY, LAYERS } from '../support/endless.ts';
import { describeNeo4j } from './describe-neo4j.ts';

const [first] = twoDatasets();

describeNeo4j('a statement that would take for ever', (access, raw) => {
  const store = openNeo4j(access);
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.load(first);
    await raw.run(LAYERS);
    // A server that meets a statement for the first time plans it for as long as it likes.
    await store.lineage.path('act:0/0', 'act:1/0', 1);
  });

  const underWay = () => raw.run(ENDLESS_UNDER_WAY);
  const begins = () => expect.poll(underWay, { timeout: 8000 }).toHaveLength(1);
  const isGone = () => expect.poll(underWay, { timeout: 5000 }).toEqual([]);

  test('is cancelled in the database when the time is up, and the caller told', async () => {
    const answer = refusal(api(store, { timeLimitMs: 8000 })(ENDLESS));
    await begins();
    expect(await answer).toMatch(/^TIME_LIMIT: The answer takes longer than the 8 seconds/);
    await isGone();
  });

  test('is cancelled when the caller hangs up, which is nothing for the log of failures', async () => {
    const { logger, lines } = keptLog();
    const server = createZangraphServer({
      store,
      logger,
      queriesFolder: join(root, 'queries'),
      pageFolder: '',
      host: '127.0.0.1',
      port: 0,
    });
    await server.start();
    const caller = new AbortController();
    const answer = fetch(`${server.url}/graphql?query=${encodeURIComponent(ENDLESS)}`, { signal: caller.signal });
    await begins();
    caller.abort();
    await expect(answer).rejects.toThrow();
    await isGone();
    expect(lines.filter(({ msg }) => msg !== 'request given up by its caller')).toEqual([]);
    await server.stop();
  });

  test('leaves the connections to others', async () => {
    const hasty = api(store, { timeLimitMs: 300 });
    await Promise.all(Array.from({ length: 12 }, () => hasty(ENDLESS)));
    await isGone();
    expect(await api(store)('{ dataset { state } }')).toEqual({ data: { dataset: { state: 'READY' } } });
  });
});
