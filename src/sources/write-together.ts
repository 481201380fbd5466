/**
 * Several files of one folder that change together: where the writing was broken off, whoever reads them next sees all as
 * they were or all as they are to be. New contents are put beside their files; then a list of them is written, whole
 * or not at all; from then on anyone who finds the list can give the files their names, and tell by the fingerprints in
 * it whether they are all there.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { ZangraphError } from '../model/errors.ts';
import { codeOf } from './error-code.ts';
import { besideName, removeLeftovers } from './leftovers.ts';
import { aloneIn } from './one-writer.ts';
import { writeFlushed } from './write-whole.ts';

/** A file and what it is to hold; null: it is to be gone. */
export interface FileChange {
  readonly file: string;
  readonly content: string | null;
}

/** The list of what is still to be named, in the folder below which the files are. */
const LIST = '.unfinished.json';
/** Whether new contents of such a file are ours to remove; any other file is the user's. */
const isOurs = (name: string): boolean => name.endsWith('.yaml') || name === LIST;

/** `sha256`: of the new contents, in hex. */
const written = z.object({ file: z.string(), sha256: z.string() });
const list = z.object({ process: z.int(), written: z.array(written), removed: z.array(z.string()) });

const unlessMissing = (error: unknown): void => {
  if (codeOf(error) !== 'ENOENT') throw error;
};
/** No folder, or a file in its place, has no list either. */
const unlessNoFolder = (error: unknown): void => {
  if (codeOf(error) !== 'ENOTDIR') unlessMissing(error);
};
const newName = (file: string, process: number): string => besideName(file, process, 'new');

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Makes the changes to files below `root`, while no other import writes there. Throws FILE_UNREADABLE where one cannot be
 * made: then all is as it was, and nothing is left over; or, where a name could not be given, the list is left, and
 * `finishWriting` goes on from there.
 */
export const writeTogether = (root: string, changes: readonly FileChange[]): Promise<void> =>
  aloneIn(root, async () => {
    await finishWriting(root);
    await prepare(root, changes);
    await finishWriting(root);
  });

/** Puts new contents beside their files, and then the list of them into `root`. */
async function prepare(root: string, changes: readonly FileChange[]): Promise<void> {
  const made: string[] = [];
  const added: string[] = [];
  const todo: z.infer<typeof list> = { process: process.pid, written: [], removed: [] };
  let at = root;
  try {
    for (const { file, content } of changes) {
      at = file;
      const folder = await mkdir(dirname(file), { recursive: true });
      if (folder !== undefined) made.push(folder);
      await removeLeftovers(dirname(file), 'new', isOurs);
      // A file that may not be changed, or a folder of its name, must be found before anything else has changed.
      await open(file, 'r+').then((handle) => handle.close(), unlessMissing);
      const name = relative(root, file);
      if (content === null) todo.removed.push(name);
      else {
        todo.written.push({ file: name, sha256: hashOf(content) });
        added.push(newName(file, process.pid));
        await writeFlushed(newName(file, process.pid), content);
      }
    }
    at = join(root, LIST);
    await removeLeftovers(root, 'new', isOurs);
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
}

const BROKEN_OFF = 'was broken off, and they are partly old';
const notReplaced = (root: string, at: string, why: string): string =>
  `The writing of files in ${root} ${BROKEN_OFF}: ${at} cannot be replaced (${why}). Check that the folder is yours and run this again; or remove ${join(root, LIST)} and run the import again.`;

/**
 * Ends what `writeTogether` began below `root`, where it was broken off; else does nothing. Throws FILE_UNREADABLE where
 * it cannot be ended: what is there is partly old and must not be read.
 */
export async function finishWriting(root: string): Promise<void> {
  const at = join(root, LIST);
  const found = await stat(at).catch(unlessNoFolder);
  if (found === undefined) return;
  await aloneIn(
    root,
    () => finish(root),
    (_, code) => notReplaced(root, at, code),
  );
}

async function finish(root: string): Promise<void> {
  let at = join(root, LIST);
  try {
    const text = await readFile(at, 'utf8').catch(unlessMissing);
    // Another process that found the list may have been faster.
    if (text === undefined) return;
    const todo = list.parse(JSON.parse(text));
    for (const { file, sha256 } of todo.written) {
      at = below(root, file);
      await checkThere(root, at, newName(at, todo.process), sha256);
    }
    for (const { file } of todo.written) {
      at = below(root, file);
      await rename(newName(at, todo.process), at).catch(unlessMissing);
    }
    for (const file of todo.removed) {
      at = below(root, file);
      await rm(at, { force: true });
    }
    at = join(root, LIST);
    await rm(at, { force: true });
  } catch (cause) {
    if (cause instanceof ZangraphError) throw cause;
    const why = codeOf(cause) || 'the list of files is damaged';
    throw new ZangraphError('FILE_UNREADABLE', notReplaced(root, at, why), { cause });
  }
}

/** Throws FILE_UNREADABLE where neither the file nor what is put beside it holds the new contents: a copy may lack them. */
async function checkThere(root: string, file: string, beside: string, sha256: string): Promise<void> {
  const content = (await readFile(beside).catch(unlessMissing)) ?? (await readFile(file).catch(unlessMissing));
  if (content !== undefined && hashOf(content) === sha256) return;
  throw new ZangraphError(
    'FILE_UNREADABLE',
    `The writing of files in ${root} ${BROKEN_OFF}: the new contents of ${file} are neither there nor, whole, in ${beside}. If the folder was copied, copy it again with all its files; or remove ${join(root, LIST)} and run the import again.`,
  );
}

/** A list may come with a dossier of someone else: it names files of that dossier alone. */
function below(root: string, name: string): string {
  const file = resolve(root, name);
  if (!file.startsWith(`${resolve(root)}${sep}`)) throw new Error(`${name} is not below ${root}.`);
  return file;
}
