/** Between two tasks of one process a lock is not taken for one that a process which is gone left behind. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aloneIn } from '../../src/sources/one-writer.ts';

/** Names of the files that were made and removed, in order; a lock is long in going, so that the other task looks at it. */
const seen = vi.hoisted((): string[] => []);
vi.mock('node:fs/promises', async (actual) => {
  const fs = await actual<typeof import('node:fs/promises')>();
  return {
    ...fs,
    writeFile: async (...of: Parameters<typeof fs.writeFile>) => {
      await fs.writeFile(...of);
      seen.push(`made ${basename(String(of[0]))}`);
    },
    rm: async (...of: Parameters<typeof fs.rm>) => {
      const name = basename(String(of[0]));
      if (name.startsWith('.importing')) await sleep(300);
      await fs.rm(...of);
      seen.push(`removed ${name}`);
    },
  };
});
const basename = (path: string): string => path.replace(/^.*\//, '');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-release-'));
  seen.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

test('each task makes and removes its own lock, and none the other’s', async () => {
  await Promise.all([aloneIn(folder, () => sleep(10)), aloneIn(folder, () => sleep(10))]);
  const once = ['made .importing.json', 'removed .importing.json'];
  expect(seen).toEqual([...once, ...once]);
});
