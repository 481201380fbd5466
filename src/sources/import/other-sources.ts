/** Which texts a folder of facts was made of: an import that leaves some of them out would forget what they say. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZangraphError } from '../../model/errors.ts';
import { finishWriting } from '../write-together.ts';
import type { ImportResult } from './import-sources.ts';

const sources = z.object({
  sources: z.array(z.object({ id: z.string(), wordingOf: z.string().optional(), sha256: z.string().optional() })),
});

export interface Forgotten {
  readonly act: string;
  /** Folder of the facts below `data/read`. */
  readonly folder: string;
  /** Sources whose facts would be gone; none where the import has them all but would write to another folder. */
  readonly sources: readonly string[];
}

/**
 * The acts of an import whose facts below `root` come from texts that are not part of it. A folder is found by
 * what is in it: a text that does not know the suffix of the act's number would go to another (`148`, `148-II`).
 */
export async function forgottenSources(result: ImportResult, root: string): Promise<readonly Forgotten[]> {
  await finishWriting(root);
  const folders = await readdir(root).catch(() => []);
  const forgotten: Forgotten[] = [];
  for (const folder of folders.sort()) {
    const held = await sourcesOf(join(root, folder, 'sources.yaml'));
    if (held === null) continue;
    for (const { act, folder: target, facts } of result.acts) {
      if (isOfAnother(held, act)) continue;
      const now = new Set(facts.sources.map(({ id }) => id));
      // Another folder of the act would tell its facts twice; in its own folder all that was read would be lost.
      const gone = held
        .filter(({ wordingOf, sha256 }) => wordingOf === act || (folder === target && sha256 !== undefined))
        .map(({ id }) => id)
        .filter((id) => !now.has(id));
      const holdsAct = held.some(({ wordingOf }) => wordingOf === act);
      if (gone.length > 0 || (holdsAct && target !== folder)) forgotten.push({ act, folder, sources: gone });
    }
  }
  return forgotten;
}

/** Whether the folder holds the facts of other acts alone. */
export async function holdsAnotherAct(folder: string, act: string): Promise<boolean> {
  const held = await sourcesOf(join(folder, 'sources.yaml'));
  return held !== null && isOfAnother(held, act);
}

/** Two laws of different years may have one number, and so the same name for their folder. */
const isOfAnother = (held: z.infer<typeof sources>['sources'], act: string): boolean =>
  held.some(({ wordingOf }) => wordingOf !== undefined) && !held.some(({ wordingOf }) => wordingOf === act);

/**
 * The sources that a file names; null where there is no such file. Throws FILE_UNREADABLE for one that is there but
 * cannot be read: what it holds must not be taken for nothing.
 */
async function sourcesOf(file: string): Promise<z.infer<typeof sources>['sources'] | null> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw cause;
  });
  if (text === null) return null;
  try {
    return sources.parse(parse(text)).sources;
  } catch (cause) {
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `${file} cannot be read as a list of sources, so that it is not known what an import would drop. Mend it or take its folder away.`,
      { cause },
    );
  }
}
