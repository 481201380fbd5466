/** The folders of acts in a repository: those of the newest commit, and those that were deleted before it. */
import { posix } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import type { Git } from './git.ts';

/** The card by which a folder is known as an act's. */
export const META = 'meta.yaml';

export interface ActFolders {
  /** To be read. */
  readonly folders: readonly string[];
  /** Not to be read: acts of the history alone, which nobody asked for. */
  readonly deleted: readonly string[];
}

/** An act's folder and a card of it (`COMMIT:PATH`). */
interface Card {
  readonly folder: string;
  readonly card: string;
}

type CodesOf = (git: Git, cards: readonly string[]) => Promise<readonly (string | null)[]>;

/**
 * All acts of the newest commit, or the one that is asked for, be it deleted. Throws BAD_ARGUMENT for a repository
 * without a commit or an act, and where none or several are what is asked for.
 */
export async function foldersOf(git: Git, path: string, act: string | null, codesOf: CodesOf): Promise<ActFolders> {
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null);
  if (head === null) throw new ZangraphError('BAD_ARGUMENT', `${path} has no commit yet: there is nothing to read.`);
  const present = await presentIn(git);
  if (act === null) {
    const deleted = await deletedIn(git, present, codesOf);
    if (present.length + deleted.length === 0) throw noAct(path);
    return { folders: present.map(folderOf), deleted: deleted.map(folderOf) };
  }
  const asked = act.replace(/^\.?\/+|\/+$/g, '');
  let found = await named(git, present, asked, codesOf);
  const deleted = found.length > 0 ? [] : await deletedIn(git, present, codesOf);
  if (found.length === 0) found = await named(git, deleted, asked, codesOf);
  const [only, ...others] = found;
  if (only === undefined) {
    const count = present.length + deleted.length;
    if (count === 0) throw noAct(path);
    const what = `${path} has no act “${act}” among its ${count}.`;
    throw new ZangraphError('BAD_ARGUMENT', `${what} Give the folder of an act, or its code in the reference bank.`);
  }
  if (others.length > 0) {
    throw new ZangraphError('BAD_ARGUMENT', `“${act}” is the folder of several acts: ${found.join(', ')}. Give one.`);
  }
  return { folders: [only], deleted: [] };
}

const folderOf = ({ folder }: Card): string => folder;

const noAct = (path: string): ZangraphError =>
  new ZangraphError('BAD_ARGUMENT', `${path} holds no act: no folder of it has a ${META}.`);

async function named(git: Git, acts: readonly Card[], asked: string, codesOf: CodesOf): Promise<readonly string[]> {
  const folders = acts.map(folderOf).filter((folder) => folder === asked || folder.endsWith(`/${asked}`));
  if (folders.length > 0) return folders;
  const codes = await codesOf(
    git,
    acts.map(({ card }) => card),
  );
  return acts.filter((_, i) => codes[i] === asked).map(folderOf);
}

async function presentIn(git: Git): Promise<readonly Card[]> {
  const tree = await git(['ls-tree', '-r', '-z', '--name-only', 'HEAD']);
  return cardsIn(tree.toString().split('\0')).map((file) => ({ folder: posix.dirname(file), card: `HEAD:${file}` }));
}

const cardsIn = (files: readonly string[]): readonly string[] => files.filter((file) => posix.basename(file) === META);

/** Acts that no folder of the newest commit holds: a folder that was renamed is none of them. */
async function deletedIn(git: Git, present: readonly Card[], codesOf: CodesOf): Promise<readonly Card[]> {
  const log = await git(['log', '--no-renames', '--diff-filter=D', '--format=%H', '--name-only', '-z', 'HEAD']);
  const gone = new Map<string, Card>();
  let commit = '';
  for (const part of log.toString().split(/[\0\n]+/)) {
    if (/^[0-9a-f]{40,64}$/.test(part)) commit = part;
    // The newest deletion comes first.
    else if (posix.basename(part) === META && !gone.has(part)) {
      gone.set(part, { folder: posix.dirname(part), card: `${commit}^:${part}` });
    }
  }
  const folders = new Set(present.map(folderOf));
  const cards = [...gone.values()].filter(({ folder }) => !folders.has(folder));
  if (cards.length === 0) return [];
  const known = new Set(
    await codesOf(
      git,
      present.map(({ card }) => card),
    ),
  );
  const codes = await codesOf(
    git,
    cards.map(({ card }) => card),
  );
  return cards.filter((_, i) => !known.has(codes[i] ?? null));
}
