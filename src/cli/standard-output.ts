import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes to standard output. A reader who has what it wanted and goes away (`| head`) is no failure. */
export async function toStandardOutput(stream: Readable): Promise<void> {
  try {
    await pipeline(stream, process.stdout);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // Anything thrown may be asked for a code.
    if (code !== 'EPIPE') throw error;
  }
}
