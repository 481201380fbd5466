import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve, zangraph } from '../support/served.ts';

test('starts, says what it loaded and where, answers, and stops cleanly on Ctrl-C', async () => {
  const server = await serve();
  expect(server.output()).toMatch(/Read and checked \d+ facts/);
  expect(server.output()).toMatch(/\d+ Amendment/);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const answer = await fetch(`${server.url}/graphql?query={dataset{state}}`);
  expect(await answer.json()).toEqual({ data: { dataset: { state: 'READY' } } });
  expect(await server.stop()).toBe(0);
});

test('a taken port gives one sentence with the way out, exit code 1 and no stack', async () => {
  const first = await serve();
  const { code, err } = await zangraph(['serve'], { PORT: new URL(first.url).port, HOST: '127.0.0.1' });
  await first.stop();
  expect(code).toBe(1);
  expect(err).toMatch(/in use.*PORT=/s);
  expect(err).not.toMatch(/\n\s+at /);
});

test('a broken dossier names file and line, says what is wrong, exits with 1 and shows no stack', async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'zangraph-dossier-'));
  await writeFile(join(dossier, 'acts.yaml'), 'acts:\n  - id: act:kz/law/2001-01-23/148\n    titel: wrong\n');
  const { code, err } = await zangraph(['serve', '--dossier', dossier], { PORT: '0' });
  expect(code).toBe(1);
  expect(err).toMatch(/acts\.yaml:\d+: .*titel/);
  expect(err).not.toMatch(/\n\s+at /);
});

test('a dossier that is not there gives one sentence', async () => {
  const { code, err } = await zangraph(['serve', '--dossier', '/nowhere/at-all'], { PORT: '0' });
  expect(code).toBe(1);
  expect(err).toContain('/nowhere/at-all');
  expect(err).not.toMatch(/\n\s+at /);
});

test('a PORT that is no number gives one sentence', async () => {
  const { code, err } = await zangraph(['serve'], { PORT: 'four thousand' });
  expect(code).toBe(1);
  expect(err).toContain('PORT is "four thousand"');
});
