/** Makes a release: one archive with the dossier, its exports, checksums, and what changed since the release before. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assembleSound } from '../dataset/build.ts';
import { inItsPlace } from '../exports/deliver.ts';
import { partOf } from '../exports/part.ts';
import { WHOLE } from '../exports/selection.ts';
import { openStore } from '../graph/open.ts';
import { factsIn, readDossierFiles } from '../sources/dossier/read-dossier.ts';
import { zippedAlike } from './archive.ts';
import { contentsOf } from './contents.ts';
import { type Copy, findCopy, otherReading, type Places, releasesIn, revisionOf } from './copies.ts';
import { previousOf } from './previous.ts';

export interface ReleaseOptions {
  /** The dossier's folder; `CITATION.cff` stands beside it. */
  readonly dossier: string;
  /** Where the archive goes, beside the releases before it. */
  readonly folder: string;
  /** What it is compared with, as `findCopy` takes it; null: the release before, where there is one. */
  readonly since: string | null;
  readonly places: Places;
  /** Of the program. */
  readonly version: string;
  readonly onStep: (step: string) => void;
  readonly onRemark: (remark: string) => void;
}

export interface Released {
  readonly path: string;
  readonly revision: string;
  readonly since: string | null;
  readonly sha256: string;
  /** `replaced`: another archive of that name was there, of another version of the program or other `since`. */
  readonly outcome: 'made' | 'unchanged' | 'replaced';
}

/**
 * Makes `zangraph-REVISION.zip`. It appears when it is whole; where the same archive is there already it is left alone.
 * The user's own texts are no part of a dataset that is read here. Throws DossierError for a dossier with breaches,
 * BAD_ARGUMENT for a `since` that is not found, FILE_UNREADABLE where the archive cannot be written.
 */
export async function makeRelease(options: ReleaseOptions): Promise<Released> {
  const { dossier, folder, version, onStep } = options;
  onStep(`reading ${dossier}`);
  const files = await readDossierFiles(dossier);
  const { dataset } = assembleSound(factsIn(files));
  const { revision } = dataset;
  const previous = await sinceOf(options, revision);
  const before = previous === null ? null : await olderThan(revision, previous, options);
  const manifest = { revision, since: before?.revision ?? null, version };
  const store = await openStore({});
  try {
    await store.load(dataset);
    const contents = await contentsOf({
      manifest,
      dossier: files,
      licence: await readFile(join(dossier, 'LICENSE.md')).catch(() => null),
      citation: await readFile(join(resolve(dossier), '..', 'CITATION.cff'), 'utf8').catch(() => null),
      before: before?.dataset ?? null,
      after: dataset,
      partFor: ({ name }) => partOf(store, WHOLE, (label, done) => onStep(`${name}: ${done} ${label}`)),
    });
    const path = join(folder, `zangraph-${revision}.zip`);
    let [sha256, outcome]: [string, Released['outcome']] = ['', 'made'];
    await inItsPlace(path, async (beside) => {
      await pipeline(zippedAlike(contents), createWriteStream(beside));
      sha256 = await hashOf(beside);
      const held = await hashOf(path).catch(() => null);
      if (held !== null) outcome = held === sha256 ? 'unchanged' : 'replaced';
      return outcome !== 'unchanged';
    });
    return { path, revision, since: manifest.since, sha256, outcome };
  } finally {
    await store.close();
  }
}

async function sinceOf({ since, folder, places, onRemark }: ReleaseOptions, revision: string): Promise<Copy | null> {
  if (since !== null) return findCopy(since, places);
  const { copies, damaged } = await releasesIn(folder);
  for (const remark of damaged) onRemark(remark);
  return previousOf(copies, revision);
}

/** The older dataset, and the revision that it is called by; null where nothing changed since. */
async function olderThan(revision: string, copy: Copy, { onRemark }: ReleaseOptions) {
  const dataset = await copy.dataset();
  const older = revisionOf(copy, dataset);
  const remark = otherReading(copy, dataset);
  if (remark !== null) onRemark(remark);
  if (older !== revision) return { dataset, revision: older };
  onRemark(`${copy.label} is revision ${revision} too: nothing changed, and no changes are told.`);
  return null;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
