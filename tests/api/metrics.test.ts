import { expect, test } from 'vitest';
import { createMetrics } from '../../src/api/metrics.ts';
import { linkTo, listening } from '../support/http.ts';
import { act, storeOf } from '../support/small-graph.ts';

const store = await storeOf([act('148', '2001-01-23')]);

/** Does something with a server, and gives the lines of its figures that begin so. */
async function figures(name: string, work: (url: string) => Promise<unknown>, metrics = createMetrics()) {
  const server = await listening(store, { metrics });
  try {
    await work(server.url);
    const read = async () => (await fetch(`${server.url}/metrics`)).text();
    // A request is counted when its last byte is sent, which its caller may learn before.
    let text = await read();
    await expect.poll(async () => (text = await read())).toContain('route="/metrics"');
    return text.split('\n').filter((line) => line.startsWith(name));
  } finally {
    await server.stop();
  }
}

test('requests are counted by address, operation and status; what a caller calls a query is no label', async () => {
  const lines = await figures('zangraph_requests_total', async (url) => {
    await fetch(linkTo(url, 'timeline'));
    await fetch(linkTo(url, 'timeline'));
    await fetch(`${url}/graphql?query=${encodeURIComponent('query Mine { __typename }')}`);
    await fetch(`${url}/graphql?operation=Mine`);
    await fetch(`${url}/Mine`);
    await fetch(`${url}/health`);
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      'zangraph_requests_total{route="/graphql",operation="timeline",status="200"} 2',
      'zangraph_requests_total{route="/graphql",operation="other",status="200"} 1',
      'zangraph_requests_total{route="/graphql",operation="",status="404"} 1',
      'zangraph_requests_total{route="page",operation="",status="404"} 1',
      'zangraph_requests_total{route="/health",operation="",status="200"} 1',
    ]),
  );
  expect(lines.join()).not.toContain('Mine');
});

test('how long they took is told as a histogram', async () => {
  const lines = await figures('zangraph_request_duration_seconds', (url) => fetch(linkTo(url, 'timeline')));
  const of = 'route="/graphql",operation="timeline"';
  expect(lines).toContain(`zangraph_request_duration_seconds_bucket{le="+Inf",${of}} 1`);
  expect(lines).toContain(`zangraph_request_duration_seconds_count{${of}} 1`);
});

test('errors are counted by their code', async () => {
  const lines = await figures('zangraph_errors_total', async (url) => {
    await fetch(`${url}/graphql?query={`);
    await fetch(`${url}/graphql?query={nothing}`);
    await fetch(`${url}/graphql`, { method: 'POST', body: 'x'.repeat(1_000_001) });
  });
  expect(lines.sort()).toEqual([
    'zangraph_errors_total{code="BODY_TOO_LARGE"} 1',
    'zangraph_errors_total{code="GRAPHQL_PARSE_FAILED"} 1',
    'zangraph_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
  ]);
});

test('the revision is told, and so is the process', async () => {
  const { revision } = await store.dataset.info();
  const lines = await figures('', async () => {});
  expect(lines).toContain(`zangraph_dataset_info{revision="${revision}",state="READY"} 1`);
  expect(lines).toContain('zangraph_store_up 1');
  expect(lines.join()).toMatch(/process_cpu_seconds_total .*nodejs_heap_size_used_bytes /);
});

test('statements are told by name, with those that failed', async () => {
  const metrics = createMetrics();
  const { observer } = metrics;
  observer.opened(100);
  for (const name of ['nodes.byIds', 'nodes.byIds', 'acts.list']) observer.began(name);
  observer.ended('nodes.byIds', 20, null);
  observer.ended('nodes.byIds', 8000, 'no_connection');
  const lines = await figures('zangraph_', async () => {}, metrics);
  expect(lines).toEqual(
    expect.arrayContaining([
      'zangraph_pool_connections_max 100',
      'zangraph_statements_under_way 1',
      'zangraph_statement_duration_seconds_sum{statement="nodes.byIds"} 8.02',
      'zangraph_statement_duration_seconds_count{statement="nodes.byIds"} 2',
      'zangraph_statement_failures_total{statement="nodes.byIds",failure="no_connection"} 1',
    ]),
  );
});

test('a store that does not answer leaves out its revision, and the rest is told', async () => {
  const away = { ...store, dataset: { ...store.dataset, info: () => Promise.reject(new Error('away')) } };
  const text = await createMetrics().print(away);
  expect(text).toContain('zangraph_store_up 0');
  expect(text).not.toContain('zangraph_dataset_info{');
});

test('two servers count apart', async () => {
  const [busy, idle] = [createMetrics(), createMetrics()];
  await figures('', (url) => fetch(linkTo(url, 'timeline')), busy);
  expect(await busy.print(store)).toContain('operation="timeline"');
  expect(await idle.print(store)).not.toContain('operation="timeline"');
});

test('without figures nothing is at their address', async () => {
  const server = await listening(store);
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  await server.stop();
});
