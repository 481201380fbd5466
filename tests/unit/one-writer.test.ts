/** Tasks of one process in one folder: as with two processes, one after the other. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aloneIn } from '../../src/sources/one-writer.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-one-writer-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('two tasks do not overlap, and what a task calls may ask again, also by another path', async () => {
  await symlink(folder, join(folder, 'link'));
  const done: string[] = [];
  const task = (name: string) =>
    aloneIn(folder, async () => {
      done.push(`${name} begins`);
      await aloneIn(join(folder, 'link'), () => sleep(100));
      done.push(`${name} ends`);
    });
  await Promise.all([task('a'), task('b')]);
  const [first = ''] = done;
  const second = first.startsWith('a') ? 'b' : 'a';
  expect(done).toEqual([first, first.replace('begins', 'ends'), `${second} begins`, `${second} ends`]);
});

test('a task that fails leaves the folder free, and no folder where it put nothing', async () => {
  const root = join(folder, 'dossier', 'read');
  await expect(aloneIn(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
  await aloneIn(root, () => writeFile(join(root, 'acts.yaml'), ''));
  expect(await readdir(root)).toEqual(['acts.yaml']);
});

test('a lock that another is taking away is told with the name of that other, not of the one that is gone', async () => {
  const by = (process: number) => JSON.stringify({ process, host: hostname(), since: '2026-01-01T00:00:00.000Z' });
  // More than the kernel gives a process.
  await writeFile(join(folder, '.importing.json'), by(2 ** 30));
  await writeFile(join(folder, '.importing.json.taking'), by(process.ppid));
  const start = Date.now();
  let asked = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    asked += 1;
    return start + asked * 2000;
  });
  try {
    await expect(aloneIn(folder, async () => {})).rejects.toMatchObject({
      message: expect.stringMatching(
        new RegExp(
          `\\(process ${process.ppid} on .*if there is none any more, remove \\S+\\.importing\\.json\\.taking\\.$`,
        ),
      ),
    });
  } finally {
    vi.restoreAllMocks();
  }
});

test('a folder that cannot be made is told with the code of the system', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(aloneIn(join(folder, 'file', 'read'), async () => {})).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    message: expect.stringMatching(/file\/read cannot be written \(ENOTDIR\)/),
  });
  expect(existsSync(join(folder, 'file'))).toBe(true);
});
