/** Text files that a user names, of which no more is taken than a text of the law can be. */
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { ZangraphError } from '../model/errors.ts';

/** Bytes of one file: more than any code of the country. */
export const MOST_OF_A_TEXT = 20e6;

/**
 * The file's text. Throws FILE_UNREADABLE where it cannot be opened or holds more than `most` bytes; what cannot end (a
 * device, a pipe) is read so far and no further.
 */
export async function readText(file: string, most = MOST_OF_A_TEXT): Promise<string> {
  const bytes = await buffer(createReadStream(file, { end: most })).catch((cause: unknown) => {
    throw unopened(file, cause);
  });
  if (bytes.length > most) {
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `${file} is larger than ${most / 1e6} MB, the most that is taken of a file. If it is an act's text, import it with a larger --max-size; else take it out of the folder.`,
    );
  }
  return bytes.toString('utf8');
}

export const unopened = (path: string, cause: unknown): ZangraphError =>
  new ZangraphError('FILE_UNREADABLE', `${path} cannot be opened. Check the path and that you may read it.`, { cause });
