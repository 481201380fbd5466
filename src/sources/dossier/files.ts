/** The files of a dossier. Links are not followed out of its folder. */
import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';
import { finishWriting } from '../write-together.ts';
import type { Breach } from './breach.ts';

const isYaml = (name: string): boolean => name.endsWith('.yaml');
const slashed = (path: string): string => path.split(sep).join('/');

/** The dossier's files, relative to its folder, and what stands in the way of reading others. */
export interface DossierFiles {
  readonly files: readonly string[];
  readonly breaches: readonly Breach[];
}

async function entriesOf(folder: string, what: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new ZangraphError('FILE_UNREADABLE', `The folder ${what} cannot be read; check its name and its rights.`, {
      cause,
    });
  }
}

/** A link inside the dossier is an entry read twice, one that leads out of it is not the dossier's: neither is followed. */
async function aboutLink(root: string, path: string): Promise<Breach> {
  const file = slashed(relative(root, path));
  try {
    const target = await realpath(path);
    const inside = target.startsWith(`${root}${sep}`);
    const message = inside
      ? 'This is a link to another file of the dossier, which is read there; remove the link.'
      : 'This is a link that leads out of the dossier and is not followed; put the file itself here.';
    return { file, line: 1, message };
  } catch {
    return { file, line: 1, message: 'This is a link to nothing; remove it or put the file itself here.' };
  }
}

/**
 * All `*.yaml` below `folder`, by path; an import into it that was broken off is brought to its end before.
 * @throws ZangraphError FILE_UNREADABLE where the folder cannot be read.
 */
export async function dossierFiles(folder: string): Promise<DossierFiles> {
  const root = await realpath(folder).catch(() => folder);
  await finishWriting(join(root, 'read'));
  const files: string[] = [];
  const breaches: Breach[] = [];
  const walk = async (at: string): Promise<void> => {
    for (const entry of await entriesOf(at, at === root ? folder : slashed(relative(root, at)))) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isSymbolicLink()) breaches.push(await aboutLink(root, path));
      else if (entry.isFile() && isYaml(entry.name)) files.push(slashed(relative(root, path)));
    }
  };
  await walk(root);
  return { files: files.sort(compareText), breaches };
}
