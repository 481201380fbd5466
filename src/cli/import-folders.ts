/** Where an import goes, and what must not be lost there. */
import { join } from 'node:path';
import { ZangraphError } from '../model/errors.ts';
import type { ImportResult } from '../sources/import/import-sources.ts';
import { forgottenSources } from '../sources/import/other-sources.ts';

/**
 * The import with each act in the folder that holds it already. Throws BAD_ARGUMENT where writing would drop what
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
  return { ...result, acts: result.acts.map((one) => ({ ...one, folder: folders.get(one.act) ?? one.folder })) };
}
