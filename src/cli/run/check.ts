/** The work of `zangraph check`. */
import { buildDataset } from '../../dataset/build.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';
import { summary } from '../summary.ts';

/** Prints what the dossier holds; `gaps`: with the reason of every gap. Throws DossierError with every breach. */
export async function check({ dossier, gaps }: { readonly dossier: string; readonly gaps?: true }): Promise<void> {
  console.log(summary(buildDataset(await readDossier(dossier)), { allGaps: gaps === true }));
  console.log('No breach.');
}
