/** Reads the dossier: every `*.yaml` below a folder, as facts with their places. */
import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from '../facts.ts';
import { type Breach, DossierError } from './breach.ts';
import { dossierFiles } from './files.ts';
import { type FileReading, gather, readFile } from './read-file.ts';

async function readOne(folder: string, file: string): Promise<FileReading> {
  const unreadable = (message: string): FileReading => ({
    kind: null,
    facts: [],
    breaches: [{ file, line: 1, message }],
  });
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(join(folder, file));
  } catch {
    return unreadable('The file cannot be read; check its rights.');
  }
  try {
    return readFile(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return unreadable('The file is not text in UTF-8; save it in that encoding.');
    throw error;
  }
}

/**
 * The facts of the dossier in `folder`, in the order of files and lines.
 *
 * @throws DossierError with every breach found: broken YAML, unknown keys and values, files that cannot be read.
 * @throws ZangraphError FILE_UNREADABLE where there is no such folder, or no YAML in it.
 * @example const facts = await readDossier('data'); // facts.acts[0].fact.id
 */
export async function readDossier(folder: string): Promise<Facts> {
  const { files, breaches: links } = await dossierFiles(folder);
  const readings = await Promise.all(files.map((file) => readOne(folder, file)));
  const breaches: Breach[] = [...links, ...readings.flatMap((reading) => reading.breaches)];
  if (breaches.length > 0) throw new DossierError(breaches);
  return gather(readings);
}
