import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { dossierStore } from '../support/api.ts';
import { assistantAt, assistantOf, assistantStarting, told } from '../support/assistant.ts';
import { builtProgram, serve, zangraph } from '../support/served.ts';

const message = (id: number, method: string, params: object) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
const HELLO = message(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'a test', version: '1' },
});
const FIND = message(2, 'tools/call', { name: 'find', arguments: { text: '101-V' } });

test('the built program answers every tool as in process, and writes nothing but the protocol', async () => {
  const { client, misread, errors } = await assistantStarting(['--url', 'https://law.example.org/']);
  const inProcess = await assistantOf(await dossierStore());
  for (const { name, example } of TOOLS) {
    expect(await told(client, name, example)).toBe(await told(inProcess, name, example));
  }
  expect(client.getServerVersion()).toMatchObject({ name: 'zangraph', version: '0.1.0' });
  expect(client.getInstructions()).toContain('UNCERTAIN');
  await Promise.all([client.close(), inProcess.close()]);
  expect({ misread, errors: errors() }).toEqual({ misread: [], errors: '' });
}, 120_000);

test('questions are answered also where the input ends with them, and then it ends with 0', async () => {
  const { code, out, err } = await zangraph(['mcp'], {}, `${HELLO}not JSON\n${FIND}`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  expect(out).toContain('/ru/act/kz/law/2013-06-13/101');
});

test('SIGTERM ends it with 0 while the input is open', async () => {
  const { command, args, env } = builtProgram(['mcp']);
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  child.stdin.write(HELLO);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

test('an address that is none, or a dossier that is not there, gives one sentence', async () => {
  const wrong = await zangraph(['mcp', '--url', 'law.example.org']);
  expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--url is "law.example.org"') });
  const missing = await zangraph(['mcp', '--dossier', '/nowhere/at-all']);
  expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('/nowhere/at-all') });
  expect(missing.err).not.toMatch(/\n\s+at /);
});

test('zangraph serve tells where assistants ask, and answers there', async () => {
  const server = await serve({ ZANGRAPH_URL: 'https://law.example.org' });
  expect(server.output()).toContain(`Assistants    ${server.url}/mcp`);
  const client = await assistantAt(server.url);
  expect(await told(client, 'find', { text: '101-V' })).toContain(
    'https://law.example.org/ru/act/kz/law/2013-06-13/101',
  );
  await client.close();
  expect(await server.stop()).toBe(0);
});
