/** Where a dossier can be: a folder, a release (a ZIP, or unpacked), a revision of git. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assembleSound } from '../dataset/build.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { keptDossier } from '../dataset/kept.ts';
import { ZangraphError } from '../model/errors.ts';
import { compareText } from '../model/order.ts';
import { DossierError } from '../sources/dossier/breach.ts';
import { dossierInGit } from '../sources/dossier/git-dossier.ts';
import { type DossierFile, factsIn, readDossier } from '../sources/dossier/read-dossier.ts';
import { MANIFEST, type Manifest, manifestOf, readArchive } from './read-archive.ts';

export interface Copy {
  /** How a person knows it: a path, a revision of git. */
  readonly label: string;
  /** What a release says of itself; null for a dossier that is none. */
  readonly manifest: Manifest | null;
  /** Throws DOSSIER_BROKEN with the label and the first breach. */
  dataset(): Promise<Dataset>;
}

export interface Places {
  /** The folder with releases. */
  readonly releases: string;
  /** The repository, and where in it the dossier is. */
  readonly repository: string;
  readonly dossier: string;
  /** Where the program keeps its own dossier, read and checked. */
  readonly kept: string;
}

/**
 * The copy that a person names: a folder or a ZIP by its path, else a release by the beginning of its revision, else
 * a revision of git. Throws BAD_ARGUMENT where there is none, or more than one.
 */
export async function findCopy(name: string, places: Places): Promise<Copy> {
  const found = await stat(name).catch(() => null);
  if (found?.isDirectory()) return folderCopy(name, places.kept);
  if (found?.isFile()) return archiveCopy(name);
  return (await releaseNamed(name, places)) ?? gitCopy(name, places);
}

/** A dossier's folder, or a folder that holds one as `data`: an unpacked release, a clone. */
async function folderCopy(folder: string, kept: string): Promise<Copy> {
  const inside = join(folder, 'data');
  const isAround = (await stat(inside).catch(() => null))?.isDirectory() ?? false;
  const dossier = isAround && !(await isDossier(folder)) ? inside : folder;
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  return {
    label: folder,
    manifest: manifest === null ? null : manifestOf(manifest, join(folder, MANIFEST)),
    dataset: async () => {
      const known = await keptDossier(dossier, kept);
      return known?.dataset() ?? named(dossier, async () => assembleSound(await readDossier(dossier)).dataset);
    },
  };
}

async function isDossier(folder: string): Promise<boolean> {
  const inside = await readdir(folder);
  return inside.includes('authored') || inside.includes('read');
}

async function archiveCopy(path: string): Promise<Copy> {
  const { manifest, files } = await readArchive(path);
  return { label: path, manifest, dataset: async () => datasetOf(path, await files()) };
}

async function gitCopy(revision: string, { repository, dossier, releases }: Places): Promise<Copy> {
  try {
    const files = await dossierInGit(repository, revision, dossier);
    return { label: revision, manifest: null, dataset: async () => datasetOf(revision, files) };
  } catch (cause) {
    if (!(cause instanceof ZangraphError) || cause.code !== 'BAD_ARGUMENT') throw cause;
    const { copies, damaged } = await releasesIn(releases);
    const known = copies.map(({ manifest }) => manifest?.revision);
    const there = known.length === 0 ? `none in ${releases}` : `in ${releases}: ${known.join(', ')}`;
    const looked = `"${revision.slice(0, 100)}" is no folder, no release (${there}), no revision of git`;
    throw new ZangraphError('BAD_ARGUMENT', [`${looked}: ${cause.message}`, ...damaged].join(' '), { cause });
  }
}

async function releaseNamed(name: string, { releases }: Places): Promise<Copy | null> {
  if (!/^[0-9a-f]{4,16}$/.test(name)) return null;
  const fitting = (await releasesIn(releases)).copies.filter(({ manifest }) => manifest?.revision.startsWith(name));
  const revisions = [...new Set(fitting.map(({ manifest }) => manifest?.revision))];
  if (revisions.length > 1) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `Several releases begin with "${name}": ${revisions.join(', ')}. Name one.`,
    );
  }
  return fitting[0] ?? null;
}

const RELEASE = /^zangraph-[0-9a-f]{16}(\.zip)?$/;

export interface Releases {
  readonly copies: readonly Copy[];
  /** Why others cannot be read, a sentence each. */
  readonly damaged: readonly string[];
}

/** The releases in a folder, packed and unpacked, by name; none where there is no such folder. */
export async function releasesIn(folder: string): Promise<Releases> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => RELEASE.test(name)).sort(compareText);
  const copies: Copy[] = [];
  const damaged: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    try {
      copies.push(name.endsWith('.zip') ? await archiveCopy(path) : await folderCopy(path, ''));
    } catch (error) {
      if (!(error instanceof ZangraphError)) throw error;
      damaged.push(error.message);
    }
  }
  return { copies: copies.filter(({ manifest }) => manifest !== null), damaged };
}

const datasetOf = (label: string, files: readonly DossierFile[]): Promise<Dataset> =>
  named(label, async () => assembleSound(factsIn(files)).dataset);

/** Two dossiers are read at once, and an old one may have other shapes than this program reads: the first breach is enough. */
async function named(label: string, read: () => Promise<Dataset>): Promise<Dataset> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof DossierError)) throw cause;
    const what = `The dossier of ${label} cannot be compared, it breaks the rules that this version of zangraph knows`;
    throw new ZangraphError('DOSSIER_BROKEN', `${what}: ${cause.message} Mend it, or compare a newer one.`, { cause });
  }
}

/** What a copy is called by: the revision that it was released as, else that of its dataset. */
export const revisionOf = ({ manifest }: Copy, { revision }: Dataset): string => manifest?.revision ?? revision;

/** A remark where this program derives another dataset from a release than the one that made it; null where it does not. */
export function otherReading({ label, manifest }: Copy, { revision }: Dataset): string | null {
  if (manifest === null || manifest.revision === revision) return null;
  return `${basename(label)} was released as ${manifest.revision} by another version of zangraph; read by this one it is ${revision}.`;
}
