/** The work of `zangraph load`. */
import { openStore } from '../../graph/open.ts';
import { ZangraphError } from '../../model/errors.ts';
import { dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';

export interface LoadFlags {
  readonly dossier: string;
  readonly data?: string;
  /** Seconds. */
  readonly wait: string;
}

/** Fills the Neo4j that the environment names. Throws BAD_ARGUMENT where it names none. */
export async function load(options: LoadFlags): Promise<void> {
  if (!process.env['NEO4J_URI']) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      'NEO4J_URI is not set, so there is nothing to load into; for example NEO4J_URI=bolt://localhost:7687 zangraph load. (Without Neo4j, "zangraph serve" keeps the graph in memory.)',
    );
  }
  const store = await openStore(process.env);
  try {
    const { dossier, data, wait } = options;
    await loadDossier(store, { dossier, data: dataToRead(data), waitSeconds: Number(wait) });
  } finally {
    await store.close();
  }
}
