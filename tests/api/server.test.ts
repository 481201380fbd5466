import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createZangraphServer, type ZangraphServer } from '../../src/api/server.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ZangraphError } from '../../src/model/errors.ts';
import { keptLog, root } from '../support/api.ts';
import { act, storeOf } from '../support/small-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'zangraph-page-'));
const pageFolder = join(folder, 'page');
const { logger } = keptLog();
let store: GraphStore;
let server: ZangraphServer;

const over = (reader: GraphStore, port = 0) =>
  createZangraphServer({
    store: reader,
    logger,
    queriesFolder: join(root, 'queries'),
    pageFolder,
    host: '127.0.0.1',
    port,
  });

/** The path as it is written: `fetch` would tidy it up. */
const raw = (path: string): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${server.url}/`, { path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    sent.on('error', reject).end();
  });

beforeAll(async () => {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(pageFolder);
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(pageFolder, 'main.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for you');
  store = await storeOf([act('148', '2001-01-23')]);
  server = over(store);
  await server.start();
});
afterAll(() => server.stop());

describe('GraphQL', () => {
  const post = (body: BodyInit, more: RequestInit = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      ...more,
    });

  test.each(['br', 'gzip'])('a long answer comes compressed to who takes %s, and is the same', async (encoding) => {
    const ask = (accepted: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': accepted },
        body: JSON.stringify({ query: '{ __schema { types { name description } } }' }),
      });
    const plain = await ask('identity');
    const small = await ask(encoding);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(small.headers.get('content-encoding')).toBe(encoding);
    expect(await small.text()).toBe(await plain.text());
  });

  test('answers', async () => {
    const response = await post(JSON.stringify({ query: '{ act(id: "act:148") { number } }' }));
    expect(await response.json()).toEqual({ data: { act: { number: '148' } } });
  });

  test('opens GraphiQL in a browser, with the research questions, from this machine alone', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    for (const operation of ['query Timeline(', 'query RejectedBills(', 'query WhatIsMissing(']) {
      expect(html).toContain(operation);
    }
    expect(html).not.toMatch(/<(script|link)[^>]*(src|href)=["']?https?:/);
  });

  test('refuses a body over a megabyte with the limit, and one that does not say how long it is', async () => {
    const long = JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_100_000)}` });
    const announced = await post(long);
    expect([announced.status, (await announced.json()).errors[0].message]).toEqual([
      413,
      'The request is larger than 1000000 bytes, which is the limit.',
    ]);
    const stream = new Blob([long]).stream();
    // `duplex` is asked for by fetch and not yet among its types.
    const streamed = await post(stream, { duplex: 'half' } as RequestInit);
    expect([streamed.status, (await streamed.json()).errors[0].message]).toEqual([
      411,
      'The request does not say how long it is; send Content-Length.',
    ]);
  });

  test.each(['variables', 'extensions'])('refuses %s in an address that are no JSON', async (name) => {
    const response = await fetch(`${server.url}/graphql?query={__typename}&${name}=*`);
    const { errors } = await response.json();
    expect([response.status, errors[0].extensions.code]).toEqual([400, 'BAD_ARGUMENT']);
  });

  test('refuses many queries in one body', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toHaveLength(1);
    const message = 'The request cannot be used: Batching is not supported.';
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_REQUEST' } });
  });

  test('may be asked from any page, without credentials, by GET and POST alone', async () => {
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': 'https://example.org',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
    });
    const response = await post('{"query":"{ __typename }"}', {
      headers: { 'content-type': 'application/json', origin: 'https://example.org', cookie: 'a=b' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://example.org');
    for (const { headers } of [asked, response]) expect(headers.has('access-control-allow-credentials')).toBe(false);
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await fetch(`${server.url}/graphql`, { method })).status).toBe(405);
    }
  });

  test.each(['/graphql?query={__typename}', '/graphql', '/', '/health', '/ready', '/nothing'])(
    '%s comes with the headers that keep a browser safe',
    async (path) => {
      expect(Object.fromEntries((await fetch(`${server.url}${path}`)).headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      });
    },
  );
});

describe('a connection', () => {
  const limited = async (connections: object): Promise<ZangraphServer> => {
    const started = createZangraphServer({
      store,
      logger,
      queriesFolder: join(root, 'queries'),
      pageFolder,
      host: '127.0.0.1',
      port: 0,
      connections,
    });
    await started.start();
    return started;
  };
  /** A raw connection, and all it receives until the server closes it. */
  const opened = ({ url }: ZangraphServer, text = '') => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString();
    });
    const closed = new Promise<string>((resolve) => socket.on('error', () => {}).on('close', () => resolve(received)));
    const connected = new Promise<void>((resolve) => socket.on('connect', resolve));
    return { socket, closed, connected };
  };

  test('over the limit is not taken, and those within go on', async () => {
    const small = await limited({ atOnce: 2 });
    const [first, second] = [opened(small), opened(small)];
    await Promise.all([first.connected, second.connected]);
    await opened(small).closed;
    first.socket.write('GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(await first.closed).toContain('{"status":"alive"}');
    second.socket.destroy();
    await small.stop();
  });

  test.each([
    ['its headers', 'GET /graphql HTTP/1.1\r\nHost: x\r\n'],
    ['its body', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{'],
  ])('that does not send %s in time is closed', async (_, text) => {
    const strict = await limited({ headers: 100, request: 200 });
    expect(await opened(strict, text).closed).toMatch(/^HTTP\/1\.1 408 /);
    await strict.stop();
  });

  test('that sends no HTTP is answered with a status and nothing of the inside', async () => {
    expect(await opened(server, '\u0000\u0001 what?\r\n\r\n').closed).toBe(
      'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n',
    );
  });
});

describe('the page', () => {
  test.each([
    ['/', 'text/html'],
    ['/main.js', 'text/javascript'],
  ])('%s comes as %s, and may load nothing from elsewhere', async (path, type) => {
    const { status, headers } = await fetch(`${server.url}${path}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/page/../../secret.txt', '/nothing', '/%ff'])(
    '%s is not there',
    async (path) => {
      const { status, body } = await raw(path);
      expect(body).not.toContain('not for you');
      expect(status).toBe(404);
    },
  );

  test('that was not built is said to be so', async () => {
    const bare = createZangraphServer({
      store,
      logger,
      queriesFolder: join(root, 'queries'),
      pageFolder: join(folder, 'none'),
      host: '127.0.0.1',
      port: 0,
    });
    await bare.start();
    expect(await (await fetch(bare.url)).json()).toEqual({
      error: 'The page is not built; run "npm run build". GraphQL is at /graphql.',
    });
    await bare.stop();
  });
});

describe('health', () => {
  test('alive and ready', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const ready = await fetch(`${server.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', state: 'READY', revision: 'small' }]);
  });

  test('alive but not ready before anything is loaded, and when the store is away', async () => {
    const away = new ZangraphError('STORE_UNAVAILABLE', 'Neo4j does not answer.');
    const readers: [GraphStore, object][] = [
      [openMemory(), { status: 'not ready', state: 'INCOMPLETE' }],
      [
        { ...store, ping: () => Promise.reject(away) },
        { status: 'not ready', reason: 'Neo4j does not answer.' },
      ],
    ];
    for (const [reader, body] of readers) {
      const other = over(reader);
      await other.start();
      expect((await fetch(`${other.url}/health`)).status).toBe(200);
      const ready = await fetch(`${other.url}/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toMatchObject(body);
      await other.stop();
    }
  });
});

describe('starting and stopping', () => {
  test('a taken port is said in a sentence with a way out', async () => {
    const port = Number(new URL(server.url).port);
    const second = over(store, port);
    await expect(second.start()).rejects.toMatchObject({
      code: 'ADDRESS_UNAVAILABLE',
      message: `Port ${port} on 127.0.0.1 is in use; choose another, for example PORT=${port + 1}.`,
    });
    await second.stop();
  });

  test('a query under way is answered before the server closes', async () => {
    let goOn = () => {};
    let asked = () => {};
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const begun = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow = over({
      ...store,
      acts: {
        ...store.acts,
        list: async (...args) => {
          asked();
          await waiting;
          return store.acts.list(...args);
        },
      },
    });
    await slow.start();
    const answer = fetch(`${slow.url}/graphql?query=${encodeURIComponent('{ acts { totalCount } }')}`);
    await begun;
    const { url } = slow;
    const stopped = slow.stop();
    goOn();
    expect(await (await answer).json()).toEqual({ data: { acts: { totalCount: 1 } } });
    const before = performance.now();
    await stopped;
    expect(performance.now() - before).toBeLessThan(2000);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});
