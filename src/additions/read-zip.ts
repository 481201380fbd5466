/** Chosen files of a ZIP, as texts. Names that are not asked for are not unpacked, and no file is written. */
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { ZangraphError } from '../model/errors.ts';

/**
 * The files by name; those that the ZIP lacks are left out. A folder around them all is passed over. Throws
 * SOURCE_UNREADABLE for what is no ZIP, or unpacks to more than `most` bytes.
 */
export async function readZip(
  path: string,
  names: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let bytes = 0;
  try {
    const zip = await promisify<string, object, ZipFile>(open)(path, { lazyEntries: true, autoClose: false });
    try {
      for await (const entry of entries(zip)) {
        const name = names.find((wanted) => entry.fileName === wanted || entry.fileName.endsWith(`/${wanted}`));
        if (name === undefined || files.has(name)) continue;
        bytes += entry.uncompressedSize;
        if (bytes > most) {
          throw new ZangraphError(
            'SOURCE_UNREADABLE',
            `${path} unpacks to more than ${most / 1024 / 1024} MB; send a part of it.`,
          );
        }
        // yauzl ends the stream with an error where an entry is longer than it says.
        files.set(name, await text(await promisify(zip.openReadStream.bind(zip) as OpenEntry)(entry)));
      }
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof ZangraphError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ZangraphError('SOURCE_UNREADABLE', `${path} cannot be read as a ZIP: ${reason}.`, { cause });
  }
  return files;
}

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
