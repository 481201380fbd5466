/** A dossier on disk, read and built as `zangraph check` does. */
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Breach, DossierError } from '../../src/sources/dossier/breach.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

/** The dataset, or null and every breach in the order of files and lines. */
export async function checkDossier(
  folder: string,
): Promise<{ readonly dataset: Dataset | null; readonly breaches: readonly Breach[] }> {
  try {
    return { dataset: buildDataset(await readDossier(folder)), breaches: [] };
  } catch (error) {
    if (error instanceof DossierError) return { dataset: null, breaches: error.breaches };
    throw error;
  }
}
