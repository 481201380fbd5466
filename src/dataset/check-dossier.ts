/** Reads and checks a dossier in one go: for `check`, and before every load. */
import { type Breach, DossierError } from '../sources/dossier/breach.ts';
import { readDossier } from '../sources/dossier/read-dossier.ts';
import type { Facts } from '../sources/facts.ts';
import { assemble } from './build.ts';
import type { Dataset } from './dataset.ts';

/** The dataset, or null where something is wrong, and every breach in the order of files and lines. */
export interface DossierCheck {
  readonly dataset: Dataset | null;
  readonly breaches: readonly Breach[];
}

/**
 * Every breach of the dossier in `folder`. Where files cannot be read as facts, those breaches alone: what refers to
 * unread entries cannot be judged.
 *
 * @throws ZangraphError FILE_UNREADABLE where there is no such folder, or no YAML in it.
 */
export async function checkDossier(folder: string): Promise<DossierCheck> {
  let facts: Facts;
  try {
    facts = await readDossier(folder);
  } catch (error) {
    if (error instanceof DossierError) return { dataset: null, breaches: error.breaches };
    throw error;
  }
  const { dataset, breaches } = assemble(facts);
  return { dataset: breaches.length > 0 ? null : dataset, breaches };
}
