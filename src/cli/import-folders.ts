/** Where an import goes, and what must not be lost there. */
import { join } from 'node:path';
import { ZangraphError } from '../model/errors.ts';
import { parseActId } from '../model/ids.ts';
import type { ImportedAct, ImportResult } from '../sources/import/import-sources.ts';
import { forgottenSources, holdsAnotherAct } from '../sources/import/other-sources.ts';

/**
 * The import with each act in the folder that holds it already; where its number names the folder of another act, its day
 * stands behind the number (`77-2003-05-05`), and its form where that is not enough. Throws BAD_ARGUMENT where writing
 * would drop what other texts say of the same act, unless that is asked for.
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
  const used = new Set(folders.values());
  const acts: ImportedAct[] = [];
  for (const one of result.acts) {
    const folder = folders.get(one.act) ?? (await freeFolder(one, root, used));
    used.add(folder);
    acts.push({ ...one, folder });
  }
  return { ...result, acts };
}

/** The first name that no other act has: its number, with its day, with its form. */
async function freeFolder({ act, folder }: ImportedAct, root: string, used: ReadonlySet<string>): Promise<string> {
  const { adoptedOn, form } = parseActId(act) ?? {};
  const dated = `${folder}-${adoptedOn}`;
  for (const name of [folder, dated]) {
    if (!used.has(name) && !(await holdsAnotherAct(join(root, name), act))) return name;
  }
  return `${dated}-${form?.toLowerCase().replaceAll('_', '-')}`;
}
