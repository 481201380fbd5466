/** Reads a release from its ZIP, without unpacking it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ZangraphError } from '../model/errors.ts';
import type { DossierFile } from '../sources/dossier/read-dossier.ts';
import { readZip } from '../sources/read-zip.ts';

export const MANIFEST = 'release.json';
export const SUMS = 'SHA256SUMS';

const manifestShape = z.object({
  revision: z.string().regex(/^[0-9a-f]{16}$/),
  /** The revision of the release before, whose changes it tells; null: it tells none. */
  since: z.string().nullable(),
  /** Of the program that made it. */
  version: z.string(),
});
export type Manifest = z.infer<typeof manifestShape>;

/** What a release says of itself. Throws FILE_UNREADABLE. */
export function manifestOf(text: string, file: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new ZangraphError('FILE_UNREADABLE', `${file} does not describe a release of zangraph.`, { cause });
  }
}

export interface Archive {
  readonly manifest: Manifest;
  /** The files of its dossier, each held against the checksums. Throws FILE_UNREADABLE for one that differs. */
  files(): Promise<readonly DossierFile[]>;
}

/** Opens a release. Throws FILE_UNREADABLE where the file is none, or damaged. */
export async function readArchive(path: string): Promise<Archive> {
  const manifest = (await entriesOf(path, (name) => name === MANIFEST)).get(MANIFEST);
  if (manifest === undefined) {
    throw new ZangraphError('FILE_UNREADABLE', `${path} is no release of zangraph: it holds no ${MANIFEST}.`);
  }
  return { manifest: manifestOf(textOf(manifest), path), files: () => dossierOf(path) };
}

async function dossierOf(path: string): Promise<readonly DossierFile[]> {
  const entries = await entriesOf(path, (name) => name === SUMS || /^data\/.+\.yaml$/.test(name));
  const sums = sumsIn(textOf(entries.get(SUMS) ?? new Uint8Array()));
  entries.delete(SUMS);
  const damaged = [...entries].find(([name, bytes]) => sums.get(name) !== sha256(bytes));
  const lost = [...sums.keys()].find((name) => /^data\/.+\.yaml$/.test(name) && !entries.has(name));
  if (damaged !== undefined || lost !== undefined) {
    const what = lost === undefined ? `${damaged?.[0]} is not as ${SUMS} has it` : `${lost} is missing`;
    throw new ZangraphError('FILE_UNREADABLE', `${path} is damaged: ${what}. Fetch or make the release again.`);
  }
  return [...entries].map(([name, bytes]) => ({ file: name.slice('data/'.length), bytes }));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `HASH  NAME` a line. */
const sumsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** Entries by name without the one folder that holds everything. */
const entriesOf = (path: string, wanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> =>
  readZip(path, (entry) => {
    const name = entry.slice(entry.indexOf('/') + 1);
    return wanted(name) ? name : null;
  });
