import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/exports/formats.ts';
import { builtProgram, zangraph } from '../support/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'zangraph-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('export --help names every format and teaches by example', async () => {
  const { out } = await zangraph(['export', '--help']);
  for (const { name, summary } of FORMATS) expect(out).toMatch(new RegExp(`${name}\\s+${summary.slice(0, 20)}`));
  expect(out).toContain('$ zangraph export graphml -o zangraph.graphml');
});

test('a file appears whole, and a second one in its place', async () => {
  const path = join(folder, 'a.graphml');
  writeFileSync(path, 'what was there before');
  const { code } = await zangraph(['export', 'graphml', '--on', '2013-07-01', '-o', path]);
  expect(code).toBe(0);
  expect(readFileSync(path, 'utf8')).toMatch(/^<\?xml[\s\S]*<\/graphml>\s*$/);
  expect(readdirSync(folder)).toEqual(['a.graphml']);
});

test('on standard output stands the export alone, byte for byte what the file holds', async () => {
  const path = join(folder, 'b.gexf');
  await zangraph(['export', 'gexf', '--from', '2013-01-01', '--to', '2013-12-31', '-o', path]);
  const { out } = await zangraph(['export', 'gexf', '--from', '2013-01-01', '--to', '2013-12-31']);
  expect(out).toBe(readFileSync(path, 'utf8'));
});

test('what cannot be done is said, and what was there stays', async () => {
  const path = join(folder, 'c.graphml');
  writeFileSync(path, 'mine');
  const { code, err } = await zangraph(['export', 'graphml', '--act', 'act:kz/law/1999-01-01/1', '-o', path]);
  expect(code).toBe(1);
  expect(err).toContain('No act has the id "act:kz/law/1999-01-01/1"');
  expect(readFileSync(path, 'utf8')).toBe('mine');
  const unknown = await zangraph(['export', 'excel']);
  expect(unknown.err).toMatch(/no format "excel"; there are: .*graphml/);
});

const started = (args: readonly string[]) => {
  const { command, args: all, env } = builtProgram(['export', ...args]);
  return spawn(command, all, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
};

test('who reads the beginning alone is told of no failure', async () => {
  const child = started(['graphml']);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect([code, err]).toEqual([0, '']);
});

test.each(['SIGTERM', 'SIGINT'] as const)('an export that is stopped by %s leaves nothing behind', async (signal) => {
  const around = join(folder, signal);
  mkdirSync(around);
  const child = started(['csv', '-o', join(around, 'tables')]);
  const ended = once(child, 'exit');
  while (readdirSync(around).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill(signal);
  // By the signal, or by the code with which the lines of progress end at Ctrl-C.
  expect((await ended)[0]).not.toBe(0);
  expect(readdirSync(around)).toEqual([]);
});
