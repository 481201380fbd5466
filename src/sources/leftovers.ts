/** What a process that was killed left of a file it was writing (`writeWhole`). */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './one-writer.ts';

/** The temporary name that a process gives a file until it is whole. */
export const temporaryName = (file: string, process: number): string => `${file}.${process}.tmp`;

/**
 * Removes from a folder the temporary files of processes that are gone, of files that `isOurs` knows by their names; all
 * else is the user's. Throws what the file system throws.
 */
export async function removeLeftovers(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const [, name = '', by = ''] = /^(.+)\.([1-9]\d*)\.tmp$/.exec(entry.name) ?? [];
    if (entry.isFile() && isOurs(name) && !isRunning(Number(by))) await rm(join(folder, entry.name), { force: true });
  }
}
