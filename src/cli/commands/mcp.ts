import { join } from 'node:path';
import { Command } from 'commander';
import { dataOption } from '../data-folder.ts';
import { packageRoot } from '../package-root.ts';
import { urlOption } from '../settings.ts';

/** `zangraph mcp`: answers an assistant over standard input and output until it closes them. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('answer an assistant (Model Context Protocol) over standard input and output')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .option('--wait <seconds>', 'how long to wait for Neo4j to answer', '60')
    .addOption(urlOption())
    .addHelpText(
      'after',
      `
An assistant starts it by itself; docs/mcp.md says how to add it to one. Standard output belongs to the protocol,
all else goes to the error output. "zangraph serve" answers assistants over HTTP at /mcp.

Environment: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE (without NEO4J_URI the graph is kept in memory);
ZANGRAPH_DATA; ZANGRAPH_URL (without it addresses in answers are paths of the page); LOG_LEVEL (warn).

Example:
  $ zangraph mcp
  $ ZANGRAPH_URL=https://law.example.org zangraph mcp --data zangraph-data`,
    )
    .action(async (options) => (await import('../run/mcp.ts')).mcp(options));
}
