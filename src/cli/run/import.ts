/** The work of `zangraph import`. */
import type { ImportFlags } from '../import-flags.ts';
import { checkLookalikes } from '../import-lookalikes.ts';
import { reportOf } from '../import-report.ts';
import { runImport } from '../import-run.ts';
import { importPackage, isPackage } from './import-package.ts';

/** Imports what is named and prints what became of it. */
export async function importTexts(sources: readonly string[], flags: ImportFlags): Promise<void> {
  const packages = sources.filter(isPackage);
  checkLookalikes(sources.filter((source) => !packages.includes(source)));
  for (const path of packages) await importPackage(path, flags.dossier, flags.replace, flags.maxSize);
  if (packages.length > 0 && packages.length === sources.length) return;
  const texts = sources.filter((source) => !packages.includes(source));
  for (const line of reportOf(await runImport(texts, flags), flags.dossier)) console.log(line);
}
