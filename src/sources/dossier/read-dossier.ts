/** Reads the dossier: every `*.yaml` below a folder, as facts with their places. */
import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import type { Facts } from '../facts.ts';
import { type Breach, DossierError } from './breach.ts';
import { dossierFiles } from './files.ts';
import { type FileReading, gather, readFile } from './read-file.ts';

/** A file of a dossier by its name within the dossier; on disk, in an archive, in git. */
export interface DossierFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The same with its bytes or its text. */
export type FileContent = DossierFile | { readonly file: string; readonly content: string };

/** What one file holds and what is wrong in it. */
export function readingOf(of: FileContent): FileReading {
  const { file } = of;
  try {
    return readFile(file, 'content' in of ? of.content : new TextDecoder('utf-8', { fatal: true }).decode(of.bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = 'The file is not text in UTF-8; save it in that encoding.';
    return { kind: null, facts: [], breaches: [{ file, line: 1, message }] };
  }
}

function gathered(files: readonly DossierFile[], others: readonly Breach[]): Facts {
  const readings = files.map(readingOf);
  const breaches = [...others, ...readings.flatMap((reading) => reading.breaches)];
  if (breaches.length > 0) throw new DossierError(breaches);
  return gather(readings);
}

/** The files of a dossier that are as they are, and what stands in the way of others. */
interface Found {
  readonly files: readonly DossierFile[];
  readonly breaches: readonly Breach[];
}

/** None where the folder holds none. Throws FILE_UNREADABLE where it cannot be read. */
export async function filesIfAny(folder: string): Promise<Found> {
  const listed = await dossierFiles(folder);
  const files: DossierFile[] = [];
  const breaches: Breach[] = [...listed.breaches];
  const contents = await Promise.all(listed.files.map((file) => readBytes(join(folder, file)).catch(() => null)));
  for (const [i, file] of listed.files.entries()) {
    const bytes = contents[i] ?? null;
    if (bytes === null) breaches.push({ file, line: 1, message: 'The file cannot be read; check its rights.' });
    else files.push({ file, bytes });
  }
  return { files, breaches };
}

async function filesIn(folder: string): Promise<Found> {
  const found = await filesIfAny(folder);
  if (found.files.length > 0 || found.breaches.length > 0) return found;
  throw new ZangraphError('FILE_UNREADABLE', `The folder ${folder} holds no *.yaml file; name a dossier's folder.`);
}

/**
 * The facts of the dossier in `folder`, in the order of files and lines.
 *
 * @throws DossierError with every breach found: broken YAML, unknown keys and values, files that cannot be read.
 * @throws ZangraphError FILE_UNREADABLE where there is no such folder, or no YAML in it.
 * @example const facts = await readDossier('data'); // facts.acts[0].fact.id
 */
export async function readDossier(folder: string): Promise<Facts> {
  const { files, breaches } = await filesIn(folder);
  return gathered(files, breaches);
}

/** The facts of files that were read already. Throws DossierError with every breach. */
export const factsIn = (files: readonly DossierFile[]): Facts => gathered(files, []);

/** The dossier's files as they are, by name. Throws as `readDossier` does, but for what is wrong inside a file. */
export async function readDossierFiles(folder: string): Promise<readonly DossierFile[]> {
  const { files, breaches } = await filesIn(folder);
  if (breaches.length > 0) throw new DossierError(breaches);
  return files;
}
