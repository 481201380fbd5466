import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { type Served, serve } from '../support/served.ts';

const BODY = JSON.stringify({ query: '{ dataset { state } }' });

/** A connection on which a request has begun: its headers, and half of its body. */
async function halfAsked({ url }: Served): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  const headers = `content-type: application/json\r\ncontent-length: ${BODY.length}\r\nexpect: 100-continue`;
  socket.write(`POST /graphql HTTP/1.1\r\nhost: zangraph\r\n${headers}\r\n\r\n`);
  // The server has begun with it once it asks for the body.
  const [first] = await once(socket, 'data');
  expect(String(first)).toContain('100 Continue');
  socket.write(BODY.slice(0, 5));
  return socket;
}

async function restOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += chunk;
  return text;
}

const refuses = ({ url }: Served) =>
  expect
    .poll(
      () =>
        fetch(`${url}/ready`).then(
          ({ status }) => status,
          ({ cause }) => cause.code,
        ),
      { timeout: 5000 },
    )
    .toBe('ECONNREFUSED');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal}: no new connection is taken, the request under way is answered, then the program ends with 0`, async () => {
    const server = await serve();
    const exit = once(server.process, 'exit');
    const socket = await halfAsked(server);
    server.process.kill(signal);
    await refuses(server);
    expect(server.process.exitCode).toBeNull();
    socket.write(BODY.slice(5));
    expect(await restOf(socket)).toMatch(/^HTTP\/1\.1 200 .*"state":"READY"/s);
    expect(await exit).toEqual([0, null]);
  });

  test(`a second ${signal} does not wait for the request under way`, async () => {
    const server = await serve();
    const exit = once(server.process, 'exit');
    const socket = await halfAsked(server);
    socket.on('error', () => {});
    server.process.kill(signal);
    await refuses(server);
    server.process.kill(signal);
    expect(await exit).toEqual([signal === 'SIGTERM' ? 143 : 130, null]);
    socket.destroy();
  });
}

test('a request that never ends does not hold the program for ever', async () => {
  const server = await serve();
  const exit = once(server.process, 'exit');
  const socket = await halfAsked(server);
  socket.on('error', () => {});
  server.process.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  socket.destroy();
});
