/** Files that change together, in a folder where the user keeps others. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning } from '../../src/sources/one-writer.ts';
import { writeTogether } from '../../src/sources/write-together.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-together-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** More than the kernel gives a process. */
const GONE = 2 ** 22 + 1;

test('what a process that is gone put beside its files is removed, and nothing else of such a name', async () => {
  expect(isRunning(GONE)).toBe(false);
  const leftovers = [`acts.yaml.${GONE}.new`, `.unfinished.json.${GONE}.new`];
  const others = [`notes.${GONE}.new`, `acts.yaml.${process.ppid}.new`];
  for (const name of [...leftovers, ...others]) await writeFile(join(folder, name), '');

  await writeTogether(folder, [{ file: join(folder, 'acts.yaml'), content: 'acts: []\n' }]);

  expect((await readdir(folder)).sort()).toEqual(['acts.yaml', ...others].sort());
});
