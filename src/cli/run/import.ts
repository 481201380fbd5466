/** The work of `zangraph import`. */
import type { ImportFlags } from '../import-flags.ts';
import { reportOf } from '../import-report.ts';
import { runImport } from '../import-run.ts';

/** Imports what is named and prints what became of it. */
export async function importTexts(sources: readonly string[], flags: ImportFlags): Promise<void> {
  for (const line of reportOf(await runImport(sources, flags), flags.dossier)) console.log(line);
}
