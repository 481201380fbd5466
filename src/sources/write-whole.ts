/** Files that a reader sees old or new, never half written. */
import { open, rename, rm } from 'node:fs/promises';
import { besideName } from './leftovers.ts';

/**
 * Writes under a temporary name beside the file and gives it its own once it is on disk; after a failure the old file
 * stands and nothing is left over. The folder must be there. Throws what the file system throws.
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  const temporary = besideName(file, process.pid, 'tmp');
  try {
    await writeFlushed(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes a file and waits until it is on disk. Throws what the file system throws. */
export async function writeFlushed(file: string, content: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
