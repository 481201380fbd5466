/** What a caller holds is not sent again while the revision is the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ZangraphServer } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { counted } from '../support/api.ts';
import { linkTo, listening } from '../support/http.ts';
import { act, datasetOf, storeOf } from '../support/small-graph.ts';

let store: GraphStore;
let calls: string[];
let server: ZangraphServer;
beforeAll(async () => {
  store = await storeOf([act('148', '2001-01-23')]);
  const watched = counted(store);
  calls = watched.calls;
  server = await listening({ ...store, ...watched.reader });
});
afterAll(() => server.stop());

const get = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers });
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    headers: response.headers,
    body: await response.text(),
  };
};
const link = (variables?: object) => linkTo(server.url, 'acts-that-changed', { act: 'act:148', ...variables });

test('an answer is marked weakly, may be kept, and is asked for each time', async () => {
  const { status, etag, headers } = await get(link());
  expect([status, headers.get('cache-control'), headers.get('vary')]).toEqual([
    200,
    'no-cache',
    'Accept, Origin, Accept-Encoding',
  ]);
  expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
});

test('held, it is told with 304, no body, and without asking for it, also among others and for a strong mark', async () => {
  const { etag } = await get(link());
  calls.length = 0;
  for (const held of [etag, `"other", ${etag}`, etag.slice(2)]) {
    const again = await get(link(), { 'if-none-match': held, origin: 'http://other' });
    expect([again.status, again.body, again.etag, again.headers.get('access-control-allow-origin')]).toEqual([
      304,
      '',
      etag,
      'http://other',
    ]);
  }
  expect(new Set(calls)).toEqual(new Set(['dataset.info']));
});

test('another question, variable, language or form of answer has another mark', async () => {
  const { etag } = await get(link());
  const others = [
    await get(link({ lang: 'KK' }), { 'if-none-match': etag }),
    await get(link(), { 'if-none-match': etag, accept: 'text/csv' }),
    await get(linkTo(server.url, 'timeline', { act: 'act:148' }), { 'if-none-match': etag }),
  ];
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set([etag, ...others.map((other) => other.etag)]).size).toBe(4);
});

test('a table held is told with 304 too', async () => {
  const { etag, status } = await get(link(), { accept: 'text/csv' });
  expect([status, (await get(link(), { accept: 'text/csv', 'if-none-match': etag })).status]).toEqual([200, 304]);
});

test('errors and POST are not marked', async () => {
  const failed = await get(linkTo(server.url, 'provision-on-a-day', { on: '2013-02-30' }));
  const posted = await fetch(link(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  expect([failed.etag, posted.status, posted.headers.get('etag')]).toEqual(['', 200, null]);
});

test('another revision is answered anew', async () => {
  const { etag } = await get(link());
  await store.load({ ...datasetOf([act('148', '2001-01-23')]), revision: 'next' });
  const after = await get(link(), { 'if-none-match': etag });
  expect(after.status).toBe(200);
  expect(after.etag).not.toBe(etag);
});

test('switched off, everything is answered in full', async () => {
  const { etag } = await get(link());
  const bare = await listening(store, { etags: false });
  const answer = await get(linkTo(bare.url, 'acts-that-changed', { act: 'act:148' }), { 'if-none-match': etag });
  await bare.stop();
  expect([answer.status, answer.etag]).toEqual([200, '']);
});
