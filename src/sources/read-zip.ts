/** Chosen files of a ZIP that somebody else may have made: nothing else is unpacked, and no file is written. */
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { ZangraphError } from '../model/errors.ts';

/** Bytes that the chosen files may unpack to: more than any dossier or package that a person checks. */
export const MOST_UNPACKED = 256e6;

/**
 * The files that `called` gives a name, by that name; of several under one name the first. Throws FILE_UNREADABLE for
 * what cannot be opened, is no ZIP, or unpacks to more than `most` bytes.
 */
export async function readZip(
  path: string,
  called: (name: string) => string | null,
  most = MOST_UNPACKED,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  try {
    const zip = await promisify<string, object, ZipFile>(open)(path, { lazyEntries: true, autoClose: false });
    try {
      for await (const entry of entries(zip)) {
        const name = called(entry.fileName);
        if (name === null || files.has(name)) continue;
        bytes += entry.uncompressedSize;
        if (bytes > most) {
          throw unreadable(`${path} unpacks to more than ${most / 1e6} MB, and is not read; give a smaller one.`);
        }
        // yauzl ends the stream with an error where an entry is longer than it says.
        files.set(name, await buffer(await promisify(zip.openReadStream.bind(zip) as OpenEntry)(entry)));
      }
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof ZangraphError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException; // yauzl and the file system throw errors alone.
    if (code !== undefined && ['ENOENT', 'EACCES', 'EISDIR'].includes(code)) {
      throw unreadable(`${path} cannot be read (${code}); check its name and its rights.`, cause);
    }
    throw unreadable(
      `${path} is no ZIP, or is cut off (${message.replace(/\.$/, '')}); fetch or make it again.`,
      cause,
    );
  }
  return files;
}

const unreadable = (message: string, cause?: unknown): ZangraphError =>
  new ZangraphError('FILE_UNREADABLE', message, { cause });

type OpenEntry = (entry: Entry, callback: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void;

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip
        .once('entry', resolve)
        .once('end', () => resolve(null))
        .once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}
