/** What a process that was killed left beside a file it was writing (`writeWhole`, `writeTogether`). */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './one-writer.ts';

/** `tmp`: a file that is not whole yet; `new`: the whole contents that are to take its place. */
type Ending = 'tmp' | 'new';

/** The name of what a process puts beside a file before it has that file's name. */
export const besideName = (file: string, process: number, ending: Ending): string => `${file}.${process}.${ending}`;

/**
 * Removes from a folder what processes that are gone put beside files that `isOurs` knows by their names; all else is the
 * user's. Throws what the file system throws.
 */
export async function removeLeftovers(
  folder: string,
  ending: Ending,
  isOurs: (name: string) => boolean,
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const [, name = '', by = '', end] = /^(.+)\.([1-9]\d*)\.(tmp|new)$/.exec(entry.name) ?? [];
    if (entry.isFile() && end === ending && isOurs(name) && !isRunning(Number(by)))
      await rm(join(folder, entry.name), { force: true });
  }
}
