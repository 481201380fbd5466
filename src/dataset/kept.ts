/**
 * A dossier as it was read and checked once, kept beside the built program: reading two megabytes of YAML takes
 * longer than all else that a start does. What is kept is used for exactly the files that it was made of.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { dossierFiles } from '../sources/dossier/files.ts';
import { readDossier } from '../sources/dossier/read-dossier.ts';
import type { Facts } from '../sources/facts.ts';
import { buildDataset } from './build.ts';
import type { Dataset } from './dataset.ts';

/** A dossier that need not be read again; each part is unpacked when it is asked for. */
export interface KeptDossier {
  /** How many facts there are. */
  readonly count: number;
  facts(): Facts;
  dataset(): Dataset;
}

/** What the file holds. The parts are packed by themselves: most starts need but one. */
interface Packed {
  readonly fingerprint: string;
  readonly count: number;
  readonly facts: Uint8Array;
  readonly dataset: Uint8Array;
}

/** Of the names and bytes of a dossier's files, and of the engine whose notation the parts are packed in. */
async function fingerprintOf(folder: string): Promise<string> {
  const { files } = await dossierFiles(folder);
  const hash = createHash('sha256').update(process.versions.v8);
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}

export const countOf = (facts: Facts): number => Object.values(facts).reduce((sum, list) => sum + list.length, 0);

/** Reads and checks the dossier in `folder` and keeps it in `file`. Throws DossierError with every breach. */
export async function keepDossier(folder: string, file: string): Promise<void> {
  const facts = await readDossier(folder);
  const packed: Packed = {
    fingerprint: await fingerprintOf(folder),
    count: countOf(facts),
    facts: serialize(facts),
    dataset: serialize(buildDataset(facts)),
  };
  await writeFile(file, serialize(packed));
}

/** What `file` keeps of the dossier in `folder`; null where it keeps none, another, or is damaged. */
export async function keptDossier(folder: string, file: string): Promise<KeptDossier | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  try {
    // `keepDossier` wrote it; a file that it did not write fails to unpack or has no such fingerprint.
    const packed = deserialize(bytes) as Packed;
    if (packed.fingerprint !== (await fingerprintOf(folder))) return null;
    return {
      count: packed.count,
      facts: () => deserialize(packed.facts) as Facts,
      dataset: () => deserialize(packed.dataset) as Dataset,
    };
  } catch {
    return null;
  }
}
