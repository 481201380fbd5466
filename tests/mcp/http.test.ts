import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/api/metrics.ts';
import { assistantsOverHttp } from '../../src/mcp/http.ts';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { dossierStore, keptLog } from '../support/api.ts';
import { assistantAt, assistantOf, told } from '../support/assistant.ts';
import { listening } from '../support/http.ts';

const { logger, lines } = keptLog();
const PUBLIC = 'https://law.example.org';
let store: Awaited<ReturnType<typeof dossierStore>>;
let server: Awaited<ReturnType<typeof listening>>;
beforeAll(async () => {
  store = await dossierStore();
  const assistants = assistantsOverHttp({ logger, version: '0.0.0', publicUrl: PUBLIC });
  server = await listening(store, { logger, metrics: createMetrics(), assistants });
});
afterAll(() => server.stop());

const CALL = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'find', arguments: { text: '101-V' } },
});
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/mcp`, { method: 'POST', headers: { ...HEADERS, ...headers }, body });

/** `fetch` sets the host by itself. */
function statusUnderHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, host, 'content-length': Buffer.byteLength(CALL) };
    httpRequest(`${server.url}/mcp`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(CALL);
  });
}

describe('the client of the protocol', () => {
  test('hears over HTTP what it hears in process, from every tool', async () => {
    const [client, inProcess] = [await assistantAt(server.url), await assistantOf(store)];
    for (const { name, example } of TOOLS) {
      expect(await told(client, name, example)).toBe(await told(inProcess, name, example));
    }
    await Promise.all([client.close(), inProcess.close()]);
  });

  test('lists resources and tasks, many at a time', async () => {
    const client = await assistantAt(server.url);
    const [{ resources }, { prompts }, { tools }] = await Promise.all([
      client.listResources(),
      client.listPrompts(),
      client.listTools(),
    ]);
    expect([resources.length, prompts.length, tools.length]).toEqual([4, 3, TOOLS.length]);
    await client.close();
  });
});

describe('the address', () => {
  test('answers one message with JSON and keeps no session', async () => {
    const answer = await post(CALL);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('mcp-session-id')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.stringify(await answer.json())).toContain('act:kz/law/2013-06-13/101');
  });

  test.each(['GET', 'DELETE', 'PUT', 'OPTIONS'])('tells %s that there is only POST', async (method) => {
    const answer = await fetch(`${server.url}/mcp`, { method, headers: { accept: 'text/event-stream' } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringContaining('with POST') } });
  });

  test('does not answer pages of other sites, nor under a name that is not its own', async () => {
    expect((await post(CALL, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(CALL, { origin: PUBLIC })).status).toBe(200);
    expect(await statusUnderHost('evil.example')).toBe(403);
    expect(await statusUnderHost('law.example.org')).toBe(200);
  });

  test.each([
    ['no JSON', '{', {}, 400],
    ['no message of the protocol', '{"a":1}', {}, 400],
    ['another type', CALL, { 'content-type': 'text/plain' }, 415],
    ['a body over the limit', `"${'x'.repeat(1_000_001)}"`, {}, 413],
  ])('refuses %s', async (_, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/\n\s+at |node_modules/);
  });

  test('a message that wants no answer gets none', async () => {
    const answer = await post(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
    expect(answer.status).toBe(202);
  });

  test('a request is logged and counted like others, by the tool and never with its arguments', async () => {
    await post(CALL, { 'x-request-id': 'of-an-assistant' });
    const line = () => lines.find(({ requestId }) => requestId === 'of-an-assistant');
    await expect.poll(line).toMatchObject({ method: 'POST', path: '/mcp', status: 200, operation: 'find' });
    expect(JSON.stringify(line())).not.toContain('101-V');
    const figures = await (await fetch(`${server.url}/metrics`)).text();
    expect(figures).toContain('zangraph_requests_total{route="/mcp",operation="find",status="200"}');
  });

  test('is not there where it is not asked for', async () => {
    const without = await listening(store);
    expect((await fetch(`${without.url}/mcp`, { method: 'POST', headers: HEADERS, body: CALL })).status).toBe(404);
    await without.stop();
  });
});

test('a call under way is answered before the server stops', async () => {
  const assistants = assistantsOverHttp({ logger, version: '0.0.0', publicUrl: null });
  const stopping = await listening(store, { assistants });
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'compare_days', arguments: { of: 'Закон № 148-II', from: '2009-01-01', to: '2016-01-01' } },
  });
  const answer = fetch(`${stopping.url}/mcp`, { method: 'POST', headers: HEADERS, body });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await Promise.all([
    stopping.stop(),
    answer.then(async (response) => expect(await response.text()).toContain('Provisions that differ')),
  ]);
  await expect(fetch(`${stopping.url}/health`)).rejects.toThrow();
});

test('a hundred calls in one request are all answered, one question at a time', async () => {
  let [under, most] = [0, 0];
  const over = assistantsOverHttp({ logger, version: '0.0.0', publicUrl: null });
  const batched = await listening(store, {
    assistants: (yoga) => {
      const fetched = async (address: string, init: RequestInit) => {
        most = Math.max(most, ++under);
        return Promise.resolve(yoga.fetch(address, init)).finally(() => under--);
      };
      return over(Object.assign(Object.create(yoga), { fetch: fetched }));
    },
  });
  const calls = Array.from({ length: 100 }, (_, id) => ({ ...JSON.parse(CALL), id }));
  const answer = await fetch(`${batched.url}/mcp`, { method: 'POST', headers: HEADERS, body: JSON.stringify(calls) });
  const answers = (await answer.json()) as { id: number; result: { isError?: boolean } }[];
  expect(answers.map(({ id }) => id).sort((a, b) => a - b)).toEqual(calls.map(({ id }) => id));
  expect(answers.some(({ result }) => result.isError)).toBe(false);
  expect(most).toBe(1);
  await batched.stop();
});
