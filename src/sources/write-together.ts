/**
 * Several files of one folder that change together: where the writing was broken off, whoever reads them next sees all as
 * they were or all as they are to be. New contents are put beside their files; then a list of them is written, whole
 * or not at all; from then on anyone who finds the list can give the files their names.
 */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { ZangraphError } from '../model/errors.ts';
import { writeFlushed } from './write-whole.ts';

/** A file and what it is to hold; null: it is to be gone. */
export interface FileChange {
  readonly file: string;
  readonly content: string | null;
}

/** The list of what is still to be named, in the folder below which the files are. */
const LIST = '.unfinished.json';
/** New contents beside their file, by the process that wrote them. */
const NEW = /\.(\d+)\.new$/;

const list = z.object({ process: z.int(), written: z.array(z.string()), removed: z.array(z.string()) });
type List = z.infer<typeof list>;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';
const unlessMissing = (error: unknown): void => {
  if (codeOf(error) !== 'ENOENT') throw error;
};
/** No folder, or a file in its place, has no list either. */
const unlessNoFolder = (error: unknown): void => {
  if (codeOf(error) !== 'ENOTDIR') unlessMissing(error);
};
const newName = (file: string, process: number): string => `${file}.${process}.new`;

/**
 * Makes the changes to files below `root`. Throws FILE_UNREADABLE where one cannot be made: then all is as it was, and
 * nothing is left over; or, where a name could not be given, the list is left, and `finishWriting` goes on from there.
 */
export async function writeTogether(root: string, changes: readonly FileChange[]): Promise<void> {
  await finishWriting(root);
  const made: string[] = [];
  const added: string[] = [];
  let at = root;
  try {
    for (const { file, content } of changes) {
      at = file;
      const folder = await mkdir(dirname(file), { recursive: true });
      if (folder !== undefined) made.push(folder);
      await removeLeftovers(dirname(file));
      // A file that may not be changed, or a folder of its name, must be found before anything else has changed.
      await open(file, 'r+').then((handle) => handle.close(), unlessMissing);
      if (content === null) continue;
      added.push(newName(file, process.pid));
      await writeFlushed(newName(file, process.pid), content);
    }
    const named = (isWritten: boolean): string[] =>
      changes.filter(({ content }) => (content !== null) === isWritten).map(({ file }) => relative(root, file));
    const todo: List = { process: process.pid, written: named(true), removed: named(false) };
    at = join(root, LIST);
    await mkdir(root, { recursive: true });
    await removeLeftovers(root);
    added.push(newName(at, process.pid));
    await writeFlushed(newName(at, process.pid), JSON.stringify(todo));
    await rename(newName(at, process.pid), at);
  } catch (cause) {
    for (const path of [...added, ...made]) await rm(path, { force: true, recursive: true });
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `${at} cannot be written (${codeOf(cause)}). Check that the folder is yours. Nothing was changed.`,
      { cause },
    );
  }
  await finishWriting(root);
}

/**
 * Ends what `writeTogether` began below `root`, where it was broken off; else does nothing. Throws FILE_UNREADABLE where
 * it cannot be ended: what is there is partly old and must not be read.
 */
export async function finishWriting(root: string): Promise<void> {
  let at = join(root, LIST);
  try {
    const text = await readFile(at, 'utf8').catch(unlessNoFolder);
    if (text === undefined) return;
    const { written, removed, process: by } = list.parse(JSON.parse(text));
    for (const name of written) {
      at = below(root, name);
      // Another process that found the list may have been faster.
      await rename(newName(at, by), at).catch(unlessMissing);
    }
    for (const name of removed) {
      at = below(root, name);
      await rm(at, { force: true });
    }
    at = join(root, LIST);
    await rm(at, { force: true });
  } catch (cause) {
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `The writing of files in ${root} was broken off, and they are partly old: ${at} cannot be replaced (${codeOf(cause) || 'the list of files is damaged'}). Check that the folder is yours and run this again; or remove ${join(root, LIST)} and run the import again.`,
      { cause },
    );
  }
}

/** A list may come with a dossier of someone else: it names files of that dossier alone. */
function below(root: string, name: string): string {
  const file = resolve(root, name);
  if (!file.startsWith(`${resolve(root)}${sep}`)) throw new Error(`${name} is not below ${root}.`);
  return file;
}

/** What a process that is gone put beside files of a folder before it could write its list. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const by = Number(NEW.exec(name)?.[1] ?? process.pid);
    if (!isRunning(by)) await rm(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
