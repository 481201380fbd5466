/** Text files that a user names, of which no more is taken than a text of the law can be. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { ZangraphError } from '../model/errors.ts';

/** Bytes of one file: more than any code of the country. */
export const MOST_OF_A_TEXT = 20e6;

/**
 * What a file holds. Throws FILE_UNREADABLE where it cannot be opened or holds more than `most` bytes; what cannot end (a
 * device, a pipe) is read so far and no further.
 */
export async function readBytes(file: string, most = MOST_OF_A_TEXT): Promise<Buffer> {
  const bytes = await buffer(createReadStream(file, { end: most })).catch((cause: unknown) => {
    throw unopened(file, cause);
  });
  if (bytes.length <= most) return bytes;
  throw new ZangraphError(
    'FILE_UNREADABLE',
    `${file} is larger than ${most / 1e6} MB, the most that is taken of a file. If it is an act's text, give a larger --max-size; else take it out of the folder.`,
  );
}

/** The text that bytes are; `file` is named in errors. Throws SOURCE_UNREADABLE where they are not UTF-8, which all texts are read as. */
export function textOf(bytes: Buffer, file: string): string {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return text;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  throw new ZangraphError(
    'SOURCE_UNREADABLE',
    `${file}: it is not UTF-8 (see line ${line}); a Russian or Kazakh text of older programs is mostly Windows-1251. Convert it and import it again, for example: iconv -f WINDOWS-1251 -t UTF-8 OLD > NEW.`,
  );
}

export const unopened = (path: string, cause: unknown): ZangraphError =>
  new ZangraphError('FILE_UNREADABLE', `${path} cannot be opened. Check the path and that you may read it.`, { cause });
