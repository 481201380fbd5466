import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/exports/formats.ts';
import { exportsHandler } from '../../src/exports/http.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { dossierStore } from '../support/api.ts';
import { type Served, serve } from '../support/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${served.url}${path}`, { headers });
const LAW = 'act=act:kz/law/2001-01-23/148&on=2013-07-01';

test('/export lists the formats, each with what it is for and where it is', async () => {
  const { formats } = (await (await get('/export')).json()) as { formats: { name: string; address: string }[] };
  expect(formats.map(({ name }) => name)).toEqual(FORMATS.map(({ name }) => name));
  for (const { name, address } of formats) expect(address).toBe(`/export/${name}`);
});

test('an export comes as a file with a name, and is not sent again while nothing has changed', async () => {
  const response = await get(`/export/graphml?${LAW}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/graphml+xml');
  expect(response.headers.get('content-disposition')).toMatch(
    /filename="zangraph-[\da-f]{16}-act-act-kz[\w.-]*\.graphml"/,
  );
  expect(await response.text()).toMatch(/<\/graphml>\s*$/);
  const etag = response.headers.get('etag') ?? '';
  expect((await get(`/export/graphml?${LAW}`, { 'if-none-match': etag })).status).toBe(304);
  expect((await get('/export/graphml?on=2013-07-01', { 'if-none-match': etag })).status).toBe(200);
});

test('HEAD tells the same without the file', async () => {
  const response = await fetch(`${served.url}/export/gexf?${LAW}`, { method: 'HEAD' });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/gexf+xml']);
  expect(await response.text()).toBe('');
  const got = await get(`/export/gexf?${LAW}`);
  for (const name of ['etag', 'content-disposition']) expect(response.headers.get(name)).toBe(got.headers.get(name));
  await got.body?.cancel();
  const unknown = await fetch(`${served.url}/export/gexf?act=act:kz/law/1999-01-01/1`, { method: 'HEAD' });
  expect(unknown.status).toBe(400);
});

test.each([
  ['/export/pdf', /no format "pdf".*graphml/],
  ['/export/graphml?on=2013-02-30', /on: "2013-02-30" is no day/],
  ['/export/graphml?from=2014-01-01&to=2013-01-01', /before it begins/],
  ['/export/graphml?on=2013-01-01&from=2013-01-01', /not for both/],
  ['/export/graphml?act=act:kz/law/1999-01-01/1', /No act has the id/],
  [`/export/graphml?act=${'x'.repeat(3000)}`, /No act has the id/],
  ['/export/graphml?day=2013-01-01', /"day" is none of them/],
  ['/export/%2e%2e%2fpackage.json', /no format/],
])('%s is refused with a sentence that helps', async (path, sentence) => {
  const response = await get(path);
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: string };
  expect(error).toMatch(sentence);
  expect(error.length).toBeLessThan(400);
});

test('another method than GET is not allowed', async () => {
  const response = await fetch(`${served.url}/export/graphml`, { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a caller who goes away before the first byte takes nothing from the others', async () => {
  const { port, hostname } = new URL(served.url);
  for (let i = 0; i < 12; i += 1) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET /export/csv?${LAW} HTTP/1.1\r\nhost: x\r\n\r\n`, () => {
          socket.destroy();
          resolve();
        });
      });
    });
  }
  await expect
    .poll(async () => (await get(`/export/graphml?${LAW}`)).status, { timeout: 20_000, interval: 200 })
    .toBe(200);
});

test('a caller who goes away in the middle takes nothing from the others', async () => {
  const { port, hostname } = new URL(served.url);
  for (let i = 0; i < 12; i += 1) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('GET /export/graphml HTTP/1.1\r\nhost: x\r\n\r\n');
      });
      socket.once('data', () => {
        socket.destroy();
        resolve();
      });
    });
  }
  await expect
    .poll(async () => (await get(`/export/graphml?${LAW}`)).status, { timeout: 20_000, interval: 200 })
    .toBe(200);
});

test('callers who take nothing are cut off, and the others get their turn', async () => {
  const handler = exportsHandler({ reader: await dossierStore(), patienceMs: 3000, onFailure: () => {} });
  const server = createServer((request, response) => void handler(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const idle = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const socket = connect(port, '127.0.0.1');
      socket.pause().write('GET /export/turtle HTTP/1.1\r\nhost: x\r\n\r\n');
      return socket;
    }),
  );
  const status = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/export/bibtex`);
    await answer.text();
    return answer.status;
  };
  await expect.poll(status, { timeout: 20_000, interval: 50 }).toBe(503);
  await expect.poll(status, { timeout: 75_000, interval: 200 }).toBe(200);
  for (const socket of idle) socket.destroy();
  server.closeAllConnections();
  server.close();
}, 120_000);

test('a caller who takes everything is not cut off while the graph is slow', async () => {
  const store = await dossierStore();
  const slow: GraphReader = {
    ...store,
    walk: {
      ...store.walk,
      things: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return store.walk.things(...asked);
      },
    },
  };
  const handler = exportsHandler({ reader: slow, patienceMs: 100, onFailure: () => {} });
  const server = createServer((request, response) => void handler(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const whole = await fetch(`http://127.0.0.1:${port}/export/graphml?act=act:kz/law/1993-12-10/4100`);
  expect(await whole.text()).toMatch(/<\/graphml>\s*$/);
  server.close();
}, 120_000);

test('a graph that is not whole is told as what it is, with what to do', async () => {
  // An empty store, as one that another version of the program filled.
  const handler = exportsHandler({ reader: openMemory(), onFailure: () => {} });
  const server = createServer((request, response) => void handler(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const refused = await fetch(`http://127.0.0.1:${port}/export/graphml`);
  expect([refused.status, await refused.text()]).toEqual([503, expect.stringMatching(/not complete: .*zangraph load/)]);
  server.close();
});
