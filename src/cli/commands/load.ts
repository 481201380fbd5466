import { join } from 'node:path';
import { Command } from 'commander';
import { dataOption } from '../data-folder.ts';
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
    .action(async (options) => (await import('../run/load.ts')).load(options));
}
