/** Where an export goes: a stream, a file, a folder. What is shown under its name is whole. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZangraphError } from '../model/errors.ts';
import { zipped } from './archive.ts';
import { type ExportFile, type Format, hasSeveralFiles } from './format.ts';
import type { Part } from './part.ts';
import { selectionQuery } from './selection.ts';
import { revisionOfFacts } from './without-texts.ts';

/** The files of an export. Each fails at its end where the graph was changed meanwhile: half of two revisions is none. */
async function filesOf(format: Format, part: Part): Promise<readonly ExportFile[]> {
  async function* whole({ write }: ExportFile): AsyncGenerator<string | Uint8Array> {
    yield* write();
    const { revision } = await part.reader.dataset.info();
    if (revisionOfFacts(revision) === part.revision) return;
    throw new ZangraphError('STORE_UNAVAILABLE', 'The graph was changed while it was exported; export it again.', {
      particulars: { kind: 'STORE_CHANGING' },
    });
  }
  return (await format.files(part)).map((file) => ({ name: file.name, write: () => whole(file) }));
}

/** The bytes of an export: its one file, or a ZIP of its files. Errors of a file destroy the stream. */
export async function exportStream(format: Format, part: Part): Promise<Readable> {
  const files = await filesOf(format, part);
  const [only] = files;
  if (hasSeveralFiles(format) || only === undefined) return zipped(files);
  return Readable.from(only.write(), { objectMode: false });
}

/** `zangraph-2c8020b1f36f1229-graphml.graphml`: what a browser saves it as; texts of the selection are made plain. */
export function downloadName(
  { name, extension }: Format,
  { revision, selection }: Pick<Part, 'revision' | 'selection'>,
): string {
  const asked = decodeURIComponent(selectionQuery(selection)).replaceAll(/[^\dA-Za-z.-]+/g, '-');
  return ['zangraph', revision.replace('+', '-'), asked, name].filter((text) => text !== '').join('-') + extension;
}

/**
 * Writes to a file, or the files of a format that has several into a folder (a ZIP where `path` ends in `.zip`). It
 * appears under its name when it is whole; what was there before stays until then, but a folder must be new or empty.
 * Throws FILE_UNREADABLE where it cannot be written.
 */
export async function writeExport(format: Format, part: Part, path: string): Promise<void> {
  if (hasSeveralFiles(format) && !path.endsWith('.zip')) {
    await checkFolder(format, path);
    await writeFolder(await filesOf(format, part), path);
    return;
  }
  await inItsPlace(path, async (beside) => {
    await pipeline(await exportStream(format, part), createWriteStream(beside));
    return true;
  });
}

/** A folder that is not there yet, or an empty one. */
async function checkFolder({ name }: Format, path: string): Promise<void> {
  const held = await stat(path).catch(() => null);
  if (held === null) return;
  if (!held.isDirectory()) {
    const instead = 'name a new or empty folder, or a file ending in .zip';
    throw new ZangraphError('FILE_UNREADABLE', `${path} is a file, and ${name} has several files; ${instead}.`);
  }
  if ((await readdir(path)).length > 0) {
    throw new ZangraphError('FILE_UNREADABLE', `${path} holds files already; name a new or empty folder.`);
  }
}

async function writeFolder(files: readonly ExportFile[], path: string): Promise<void> {
  await inItsPlace(path, async (beside) => {
    for (const file of files) {
      await mkdir(dirname(join(beside, file.name)), { recursive: true });
      await pipeline(Readable.from(file.write(), { objectMode: false }), createWriteStream(join(beside, file.name)));
    }
    // What has come into it meanwhile is not taken away: then this fails.
    if ((await stat(path).catch(() => null)) !== null) await rmdir(path);
    return true;
  });
}

/**
 * Has `work` write beside the place, then moves it there; nothing is left where it fails or is stopped by Ctrl-C. Where
 * `work` gives false, what is there stays. Throws FILE_UNREADABLE where it cannot be written.
 */
export async function inItsPlace(path: string, work: (beside: string) => Promise<boolean>): Promise<void> {
  const target = resolve(path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const made: string[] = [];
    // Listens before there is a folder: a signal between the two would leave it behind. A write under way may still add
    // a file while the folder goes, hence the retries.
    const stay = onceStopped(() => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    });
    try {
      const around = mkdtempSync(join(dirname(target), '.zangraph-'));
      made.push(around);
      const beside = join(around, basename(target));
      if (await work(beside)) await rename(beside, target);
    } finally {
      await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))).finally(stay);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // Anything thrown may be asked for a code.
    if (
      error instanceof ZangraphError ||
      !['EACCES', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENOSPC', 'EROFS', 'EPERM', 'ENOTEMPTY', 'EDQUOT', 'EEXIST'].includes(
        code ?? '',
      )
    )
      throw error;
    throw new ZangraphError('FILE_UNREADABLE', `${path} cannot be written (${code}); name another place with -o.`, {
      cause: error,
    });
  }
}

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `clean` before the process ends by a signal, until the function that it gives is called. */
function onceStopped(clean: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    clean();
    process.kill(process.pid, signal); // Nobody listens any more: it ends as it would have.
  };
  // Before other listeners: the lines of progress end the process themselves.
  for (const signal of STOPS) process.prependOnceListener(signal, stop);
  return () => {
    for (const signal of STOPS) process.off(signal, stop);
  };
}
