/** A lock goes with whoever made it: between two tasks of one process, and where it could not be written. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aloneIn } from '../../src/sources/one-writer.ts';

/** Names of the files that were made and removed, in order; a lock is long in going, so that the other task looks at it. */
const seen = vi.hoisted((): string[] => []);
const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock('node:fs/promises', async (actual) => {
  const fs = await actual<typeof import('node:fs/promises')>();
  return {
    ...fs,
    open: async (...of: Parameters<typeof fs.open>) => {
      const handle = await fs.open(...of);
      seen.push(`made ${basename(String(of[0]))}`);
      if (disk.isFull) handle.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      return handle;
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
  disk.isFull = false;
});
afterEach(() => rm(folder, { recursive: true }));

test('each task makes and removes its own lock, and none the other’s', async () => {
  await Promise.all([aloneIn(folder, () => sleep(10)), aloneIn(folder, () => sleep(10))]);
  const once = ['made .importing.json', 'removed .importing.json'];
  expect(seen).toEqual([...once, ...once]);
});

test('one that a full disk does not take is not left empty, for nobody to take away', async () => {
  disk.isFull = true;
  await expect(aloneIn(folder, () => sleep(0))).rejects.toThrow(/cannot be written \(ENOSPC\)/);
  expect(seen).toEqual(['made .importing.json', 'removed .importing.json']);
  disk.isFull = false;
  expect(await aloneIn(folder, async () => 'free')).toBe('free');
});
