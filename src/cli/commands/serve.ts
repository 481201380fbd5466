import { join } from 'node:path';
import { Command } from 'commander';
import { dataOption } from '../data-folder.ts';
import { packageRoot } from '../package-root.ts';
import { urlOption } from '../settings.ts';

/** `zangraph serve`: loads the dossier and answers over HTTP until Ctrl-C or SIGTERM. */
export function serveCommand(): Command {
  return new Command('serve')
    .description(
      'load the dossier and answer over HTTP: GraphQL with GraphiQL at /graphql, the picture at /, assistants at /mcp',
    )
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .option('--wait <seconds>', 'how long to wait for Neo4j to answer', '60')
    .addOption(urlOption())
    .addHelpText(
      'after',
      `
Environment: HOST and PORT (127.0.0.1 and 4000); NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
(without NEO4J_URI the graph is kept in memory); ZANGRAPH_DATA; ZANGRAPH_URL; LOG_LEVEL (warn; info has one line
a request); ZANGRAPH_METRICS=off serves no figures at /metrics; ZANGRAPH_ETAG=off answers in full also what the
caller holds (for measuring).

Example:
  $ PORT=4001 zangraph serve
  $ zangraph serve --data zangraph-data
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=secret zangraph serve`,
    )
    .action(async (options) => (await import('../run/serve.ts')).serve(options));
}
