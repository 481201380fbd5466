/** One import at a time changes the files below a folder: another waits for it, and then gives up with its name. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdir, open, readFile, realpath, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { ZangraphError } from '../model/errors.ts';
import { codeOf } from './error-code.ts';

/** Who writes below the folder. */
const LOCK = '.importing.json';
/** Beside it: held by whoever takes away the lock of one that is gone, so that no two take each other's. */
const TAKING = `${LOCK}.taking`;
/** An import of texts holds its lock for about a second; one that takes longer is named to whoever waits. */
const PATIENCE_MS = 5000;
const ASK_AGAIN_MS = 50;

const writer = z.object({ process: z.int(), host: z.string(), since: z.string() });
type Writer = z.infer<typeof writer>;

/** Locks of this process, by any of its tasks. */
const held = new Set<string>();
/** Locks of the task itself: what it calls may ask for them again. */
const own = new AsyncLocalStorage<readonly string[]>();

const cannotBeWritten = (root: string, code: string): string =>
  `${root} cannot be written (${code}). Check that the folder is yours. Nothing was changed.`;

/**
 * Does a task while no other process, and no other task of this one, does any in that folder; what the task calls may
 * ask again. The folder is made, and is gone again where nothing was put into it. Throws FILE_UNREADABLE where it cannot
 * be written (in words that `refused` may give), or is not free within a few seconds.
 */
export async function aloneIn<T>(root: string, task: () => Promise<T>, refused = cannotBeWritten): Promise<T> {
  let folder = root;
  let made: string | undefined;
  try {
    made = await mkdir(root, { recursive: true });
    folder = await realpath(root);
    if (own.getStore()?.includes(folder)) return await task();
    await take(folder);
  } catch (cause) {
    if (cause instanceof ZangraphError) throw cause;
    throw new ZangraphError('FILE_UNREADABLE', refused(root, codeOf(cause)), { cause });
  }
  try {
    return await own.run([...(own.getStore() ?? []), folder], task);
  } finally {
    await release(folder);
    if (made !== undefined) await removeEmpty(root, made);
  }
}

/** The file goes first: a lock of this process that none of its tasks holds would be taken for one of a process that is gone. */
async function release(folder: string): Promise<void> {
  try {
    await rm(join(folder, LOCK), { force: true });
  } finally {
    held.delete(folder);
  }
}

async function take(folder: string): Promise<void> {
  const [lock, taking] = [join(folder, LOCK), join(folder, TAKING)];
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(ASK_AGAIN_MS)) {
    if (await isTaken(lock, folder)) return;
    const isLeft = await isOfOneGone(lock, folder);
    if (isLeft && (await isCreated(taking))) {
      // Another may have taken it in the meantime.
      if (await isOfOneGone(lock, folder)) await rm(lock, { force: true });
      await rm(taking, { force: true });
    } else if (Date.now() > until) {
      const file = isLeft ? taking : lock;
      throw new ZangraphError('FILE_UNREADABLE', notFree(folder, await writerIn(file), file));
    }
  }
}

/** Whether the lock was free, and is now this task's: known in this process before the file is there. */
async function isTaken(lock: string, folder: string): Promise<boolean> {
  if (held.has(folder)) return false;
  held.add(folder);
  let isOurs = false;
  try {
    isOurs = await isCreated(lock);
    return isOurs;
  } finally {
    if (!isOurs) held.delete(folder);
  }
}

/** Whether the file was not there, and is now. Throws what the file system throws. */
async function isCreated(file: string): Promise<boolean> {
  const by: Writer = { process: process.pid, host: hostname(), since: new Date().toISOString() };
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(JSON.stringify(by));
    return true;
  } catch (error) {
    // A full disk: a lock that names nobody would be taken away by nobody.
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Null where it is not told: the file is gone, or is being written. */
async function writerIn(lock: string): Promise<Writer | null> {
  try {
    return writer.parse(JSON.parse(await readFile(lock, 'utf8')));
  } catch {
    return null;
  }
}

/** Whether who has the lock has surely ended; of another machine that cannot be told. */
async function isOfOneGone(lock: string, folder: string): Promise<boolean> {
  const wasHeld = held.has(folder);
  const by = await writerIn(lock);
  // A task of this process has it, or gave it back or took it while it was read.
  if (wasHeld || held.has(folder)) return false;
  return by?.host === hostname() && (by.process === process.pid || !isRunning(by.process));
}

export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function notFree(folder: string, by: Writer | null, file: string): string {
  const name = by === null ? '' : ` (process ${by.process} on ${by.host}, since ${by.since})`;
  return `Another import${name} is writing in ${folder}. Nothing was changed. Run this again when it has ended; if there is none any more, remove ${file}.`;
}

/** Takes away the folders that were made, from the innermost up to the first that is not empty. */
async function removeEmpty(root: string, made: string): Promise<void> {
  try {
    for (let at = root; at.length >= made.length; at = dirname(at)) await rmdir(at);
  } catch {
    // It holds what was written.
  }
}
