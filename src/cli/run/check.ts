/** The work of `zangraph check`. */
import { buildDataset } from '../../dataset/build.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';
import { summary } from '../summary.ts';

/** Prints what the dossier holds. Throws DossierError with every breach. */
export async function check({ dossier }: { readonly dossier: string }): Promise<void> {
  console.log(summary(buildDataset(await readDossier(dossier))));
  console.log('No breach.');
}
