/** Where an export goes: a stream, a file, a folder. What is shown under its name is whole. */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZangraphError } from '../model/errors.ts';
import { zipped } from './archive.ts';
import { type ExportFile, type Format, hasSeveralFiles } from './format.ts';
import type { Part } from './part.ts';
import { selectionQuery } from './selection.ts';

/** The bytes of an export: its one file, or a ZIP of its files. Errors of a file destroy the stream. */
export async function exportStream(format: Format, part: Part): Promise<Readable> {
  const files = await format.files(part);
  const [only] = files;
  if (hasSeveralFiles(format) || only === undefined) return zipped(files);
  return Readable.from(only.write(), { objectMode: false });
}

/** `zangraph-84949f62b16f151c-graphml.graphml`: what a browser saves it as; texts of the selection are made plain. */
export function downloadName({ name, extension }: Format, part: Part): string {
  const asked = decodeURIComponent(selectionQuery(part.selection)).replaceAll(/[^\dA-Za-z.-]+/g, '-');
  return ['zangraph', part.revision.replace('+', '-'), asked, name].filter((text) => text !== '').join('-') + extension;
}

/**
 * Writes to a file, or the files of a format that has several into a folder (a ZIP where `path` ends in `.zip`). It
 * appears under its name when it is whole; what was there before stays until then, but a folder must be new or empty.
 * Throws FILE_UNREADABLE where it cannot be written.
 */
export async function writeExport(format: Format, part: Part, path: string): Promise<void> {
  if (hasSeveralFiles(format) && !path.endsWith('.zip')) {
    await writeFolder(await format.files(part), path);
    return;
  }
  await inItsPlace(path, async (beside) => {
    await pipeline(await exportStream(format, part), createWriteStream(beside));
    return true;
  });
}

async function writeFolder(files: readonly ExportFile[], path: string): Promise<void> {
  if (((await readdir(path).catch(() => [])).length ?? 0) > 0) {
    throw new ZangraphError('FILE_UNREADABLE', `${path} holds files already; name a new or empty folder.`);
  }
  await inItsPlace(path, async (beside) => {
    for (const file of files) {
      await mkdir(dirname(join(beside, file.name)), { recursive: true });
      await pipeline(Readable.from(file.write(), { objectMode: false }), createWriteStream(join(beside, file.name)));
    }
    if ((await stat(path).catch(() => null)) !== null) await rm(path, { recursive: true });
    return true;
  });
}

/**
 * Has `work` write beside the place, then moves it there; nothing is left where it fails. Where `work` gives false, what
 * is there stays. Throws FILE_UNREADABLE where it cannot be written.
 */
export async function inItsPlace(path: string, work: (beside: string) => Promise<boolean>): Promise<void> {
  const target = resolve(path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const around = await mkdtemp(join(dirname(target), '.zangraph-'));
    try {
      const beside = join(around, basename(target));
      if (await work(beside)) await rename(beside, target);
    } finally {
      await rm(around, { recursive: true, force: true });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // Anything thrown may be asked for a code.
    if (
      error instanceof ZangraphError ||
      !['EACCES', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENOSPC', 'EROFS'].includes(code ?? '')
    )
      throw error;
    throw new ZangraphError('FILE_UNREADABLE', `${path} cannot be written (${code}); name another place with -o.`, {
      cause: error,
    });
  }
}
