import { afterAll, beforeEach, expect, test } from 'vitest';
import { createMetrics } from '../../src/api/metrics.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { api, keptLog, refusal } from '../support/api.ts';
import { twoDatasets } from '../support/datasets.ts';
import { ENDLESS, ENDLESS_UNDER_WAY, LAYERS } from '../support/endless.ts';
import { listening } from '../support/http.ts';
import { describeNeo4j } from './describe-neo4j.ts';

const [first] = twoDatasets();

describeNeo4j('a database whose connections are all in use', (access, raw) => {
  const metrics = createMetrics();
  const pool = { connections: 2, wait: 300 };
  const store = openNeo4j({ ...access, pool, observer: metrics.observer });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.load(first);
    await raw.run(LAYERS);
    // A server that meets a statement for the first time plans it for as long as it likes.
    await store.lineage.path('act:0/0', 'act:1/0', 1);
  });

  test('is told as busy, not as a failure of ours; it is counted, and over when a connection is free', async () => {
    const { logger, lines } = keptLog();
    const callers = Array.from({ length: pool.connections }, () => new AbortController());
    const server = await listening(store, { logger });
    const address = `${server.url}/graphql?query=${encodeURIComponent(ENDLESS)}`;
    const slow = callers.map(({ signal }) => fetch(address, { signal }).catch(() => null));
    await expect.poll(() => raw.run(ENDLESS_UNDER_WAY), { timeout: 8000 }).toHaveLength(pool.connections);
    expect(await refusal(api(store, { logger })('{ acts { totalCount } }'))).toBe(
      'STORE_UNAVAILABLE: Too many requests are at the database; ask again in a moment.',
    );
    for (const caller of callers) caller.abort();
    await Promise.all(slow);
    await expect.poll(() => raw.run(ENDLESS_UNDER_WAY), { timeout: 8000 }).toEqual([]);
    expect(await api(store)('{ dataset { state } }')).toEqual({ data: { dataset: { state: 'READY' } } });
    await server.stop();
    // Pino's level of failures.
    expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    const figures = await metrics.print(store);
    expect(figures).toMatch(/^zangraph_statement_failures_total\{statement="[\w.]+",failure="no_connection"\} 1$/m);
    expect(figures).toContain('zangraph_statement_failures_total{statement="lineage.path",failure="cancelled"} 2');
    expect(figures).toMatch(/^zangraph_statements_under_way 0$/m);
  });

  test('a served request counts its statements, by name', async () => {
    const { logger, lines } = keptLog();
    const server = await listening(store, { logger, metrics });
    const asked = await fetch(`${server.url}/graphql?query={acts{totalCount}}`);
    expect(asked.status).toBe(200);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^zangraph_statement_duration_seconds_count\{statement="acts\.list"\} \d+$/m);
    expect(text).toContain('zangraph_pool_connections_max 2');
    await expect.poll(() => lines.find(({ path }) => path === '/graphql')?.['statements']).toBeGreaterThan(0);
    await server.stop();
  });
});
