/**
 * Several files as one ZIP, written as they come, of any size. The same files give the same bytes wherever Node brings
 * the same zlib on the same kind of processor; a release, which promises more, is written by `src/releases/archive.ts`.
 */
import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ExportFile } from './format.ts';

/**
 * A ZIP keeps local time: the first moment that it can name, read in whatever zone the machine is in, is the same
 * bytes everywhere.
 */
const LONG_AGO = new Date(1980, 0, 1);

/** One file after the other: the next is begun when the one before has been read. Errors of a file destroy the stream. */
export function zipped(files: readonly ExportFile[]): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  for (const file of files) {
    zip.addReadStreamLazy(file.name, { mtime: LONG_AGO, mode: 0o100644, forceDosTimestamp: true }, (callback) => {
      const content = Stream.from(file.write());
      content.on('error', (error) => out.destroy(error));
      callback(null, content);
    });
  }
  zip.end();
  return out;
}
