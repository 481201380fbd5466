import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZangraphServer } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { keptLog } from '../support/api.ts';
import { linkTo, listening } from '../support/http.ts';
import { act, storeOf } from '../support/small-graph.ts';

const { logger, lines } = keptLog();
let server: ZangraphServer;

beforeAll(async () => {
  const store = await storeOf([act('148', '2001-01-23')]);
  const broken: GraphStore = {
    ...store,
    acts: { ...store.acts, list: () => Promise.reject(new TypeError('secret of the inside')) },
  };
  server = await listening(broken, { logger });
});
afterAll(() => server.stop());

const ID = 'X-Request-Id';
/** The log's lines of one request, the one that ends it included. */
async function linesOf(requestId: string | null) {
  const own = () => lines.filter((line) => line['requestId'] === requestId);
  await expect.poll(() => own().some(({ msg }) => msg === 'request')).toBe(true);
  return own();
}
const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

describe('the id of a request', () => {
  test('is the one that the caller gave, where that is a short word', async () => {
    for (const id of ['abc-1', '0af7651916cd43dd8448eb211c80319c', 'a'.repeat(100)]) {
      expect((await ask('{ __typename }', { [ID]: id })).headers.get(ID)).toBe(id);
    }
  });

  test('is made here where the caller gives none, or one that no log should hold', async () => {
    const given = [undefined, '', 'a'.repeat(101), 'a b', '{"level":60}', '<b>', 'й'];
    const ids = await Promise.all(
      given.map(async (id) => {
        const named = id === undefined ? {} : { [ID]: Buffer.from(id).toString('latin1') };
        return (await fetch(`${server.url}/health`, { headers: named })).headers.get(ID);
      }),
    );
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(given.length);
  });

  test('is on every answer, whatever came of the request', async () => {
    const tooLarge = { method: 'POST', headers: { [ID]: 'a' }, body: 'x'.repeat(1_000_001) };
    const answers = await Promise.all([
      ...['/health', '/ready', '/graphql?query={', '/graphql?operation=nothing', '/nowhere', '/'].map((path) =>
        fetch(`${server.url}${path}`, { headers: { [ID]: 'a' } }),
      ),
      fetch(`${server.url}/graphql`, tooLarge),
      fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: { [ID]: 'a' } }),
    ]);
    expect(answers.map(({ headers }) => headers.get(ID))).toEqual(answers.map(() => 'a'));
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 204, 404, 413]));
  });

  test('may be read by a page of another site', async () => {
    const answer = await ask('{ __typename }', { origin: 'https://example.org' });
    expect(answer.headers.get('access-control-expose-headers')).toBe(ID);
  });

  test('finds the failure that the caller was told of, under the id of the error', async () => {
    const answer = await ask('{ acts { totalCount } }', { [ID]: 'to-be-found' });
    const { errors } = await answer.json();
    const own = await linesOf('to-be-found');
    expect(own).toHaveLength(2);
    expect(own[0]).toMatchObject({ level: 50, errorId: errors[0].extensions.errorId });
    expect(own[1]).toMatchObject({ level: 30, codes: ['INTERNAL_SERVER_ERROR'] });
  });
});

describe('the line of a request', () => {
  test('says what was asked for by name, and how it ended', async () => {
    const answer = await fetch(linkTo(server.url, 'timeline'), { headers: { [ID]: 'by-name' } });
    const bytes = (await answer.text()).length;
    const [line, ...more] = await linesOf('by-name');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ method: 'GET', path: '/graphql', operation: 'timeline', status: 200, statements: 0 });
    expect(line?.['ms']).toBeGreaterThan(0);
    expect(line?.['bytes']).toBeGreaterThanOrEqual(bytes);
  });

  test('holds nothing of a query, of variables or of a long address', async () => {
    await ask('query SecretName { node(id: "secret-id") { id } }', { [ID]: 'of-other' });
    expect((await linesOf('of-other'))[0]).toMatchObject({ operation: 'other' });
    await fetch(`${server.url}/${'x'.repeat(5000)}`, { headers: { [ID]: 'long' } });
    expect(String((await linesOf('long'))[0]?.['path']).length).toBeLessThanOrEqual(101);
    expect(JSON.stringify(lines)).not.toMatch(/SecretName|secret-id/);
  });

  test('has no status where the caller hung up', async () => {
    const sent = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { [ID]: 'gone', 'content-type': 'application/json', 'content-length': '100' },
    });
    sent.on('error', () => {});
    sent.write('{"query":', () => setImmediate(() => sent.destroy()));
    await expect.poll(() => lines.find(({ requestId }) => requestId === 'gone')).toMatchObject({ status: null });
  });
});
