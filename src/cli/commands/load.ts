import { join } from 'node:path';
import { Command } from 'commander';
import { openStore } from '../../graph/open.ts';
import { ZangraphError } from '../../model/errors.ts';
import { dataOption, dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph load`: fills the Neo4j that NEO4J_URI names; says so where nothing changed. */
export function loadCommand(): Command {
  return new Command('load')
    .description('fill the Neo4j that NEO4J_URI names with the dossier; all or nothing for its readers')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .option('--wait <seconds>', 'how long to wait for Neo4j to answer', '60')
    .addHelpText(
      'after',
      `
With --data texts are loaded too; a load without them takes out those of a load before.

Example:
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=secret zangraph load`,
    )
    .action(async (options: { dossier: string; data?: string; wait: string }) => {
      if (!process.env['NEO4J_URI']) {
        throw new ZangraphError(
          'BAD_ARGUMENT',
          'NEO4J_URI is not set, so there is nothing to load into; for example NEO4J_URI=bolt://localhost:7687 zangraph load. (Without Neo4j, "zangraph serve" keeps the graph in memory.)',
        );
      }
      const store = openStore(process.env);
      try {
        const { dossier, data, wait } = options;
        await loadDossier(store, { dossier, data: dataToRead(data), waitSeconds: Number(wait) });
      } finally {
        await store.close();
      }
    });
}
