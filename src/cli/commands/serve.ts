import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { createZangraphServer } from '../../api/server.ts';
import { openStore } from '../../graph/open.ts';
import { dataOption, dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';
import { packageRoot } from '../package-root.ts';
import { address, storeName } from '../settings.ts';

interface Options {
  readonly dossier: string;
  readonly data?: string;
  readonly wait: string;
}

/** `zangraph serve`: loads the dossier and answers over HTTP until Ctrl-C or SIGTERM. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('load the dossier and answer over HTTP: GraphQL with GraphiQL at /graphql, the picture at /')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .option('--wait <seconds>', 'how long to wait for Neo4j to answer', '60')
    .addHelpText(
      'after',
      `
Environment: HOST and PORT (127.0.0.1 and 4000); NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
(without NEO4J_URI the graph is kept in memory); ZANGRAPH_DATA; LOG_LEVEL (warn).

Example:
  $ PORT=4001 zangraph serve
  $ zangraph serve --data zangraph-data
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=secret zangraph serve`,
    )
    .action(async (options: Options) => serve(options));
}

async function serve({ dossier, data, wait }: Options): Promise<void> {
  const where = address(process.env);
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination({ dest: 2, sync: true }));
  const store = openStore(process.env);
  const root = packageRoot();
  const server = createZangraphServer({
    store,
    logger,
    queriesFolder: join(root, 'queries'),
    pageFolder: join(root, 'dist', 'explorer'),
    ...where,
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await store.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const { dataset } = await loadDossier(store, {
      dossier,
      data: dataToRead(data),
      waitSeconds: process.env['NEO4J_URI'] ? Number(wait) : 0,
    });
    await server.start();
    const counts = Object.entries(dataset.entities).map(([label, list]) => `${list.length} ${label}`);
    console.log(`In ${storeName(process.env)}: ${counts.join(', ')}.`);
    console.log(`\n  The picture   ${server.url}/\n  GraphQL       ${server.url}/graphql\n\nCtrl-C stops.`);
  } catch (error) {
    await store.close();
    throw error;
  }
}
