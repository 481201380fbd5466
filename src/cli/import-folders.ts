/** Where an import goes, and what must not be lost there. */
import { join } from 'node:path';
import { ZangraphError } from '../model/errors.ts';
import { parseActId } from '../model/ids.ts';
import type { ImportResult } from '../sources/import/import-sources.ts';
import { actsWithoutFolder, forgottenSources } from '../sources/import/other-sources.ts';

/**
 * The import with each act in the folder that holds it already; where its number names the folder of another act, its day
 * stands behind the number (`77-2003-05-05`). Throws BAD_ARGUMENT where writing would drop what
 * other texts say of the same act, unless that is asked for.
 */
export async function intoTheirFolders(result: ImportResult, root: string, mayReplace: boolean): Promise<ImportResult> {
  const held = await forgottenSources(result, root);
  const first = held.find(({ sources }) => sources.length > 0);
  if (first !== undefined && !mayReplace) {
    const { act, folder, sources } = first;
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `${join(root, folder)} holds facts from texts that are not part of this import of ${act}: ${sources.join(', ')}. ` +
        'Import all its texts together, or write elsewhere with --dossier, or drop those facts with --replace.',
    );
  }
  const folders = new Map(held.map(({ act, folder }) => [act, folder]));
  const without = await actsWithoutFolder(result, root);
  const used = new Set(folders.values());
  const acts = result.acts.map((one) => {
    const held = folders.get(one.act);
    if (held !== undefined) return { ...one, folder: held };
    const isTaken = without.has(one.act) || used.has(one.folder);
    const folder = isTaken ? `${one.folder}-${parseActId(one.act)?.adoptedOn}` : one.folder;
    used.add(folder);
    return { ...one, folder };
  });
  return { ...result, acts };
}
