import { join } from 'node:path';
import { Command } from 'commander';
import { dataOption } from '../data-folder.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph query`: one question, JSON on standard output, no server. */
export function queryCommand(): Command {
  return new Command('query')
    .description('answer a GraphQL file with JSON, without a server')
    .argument('<file>', 'a file with one operation, for example queries/timeline.graphql')
    .option('--vars <json>', 'the variables as JSON; else those of the file’s line "# variables: {…}"')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Reads from Neo4j as it is where NEO4J_URI is set, else loads the dossier into memory.

Example:
  $ zangraph query queries/affected-bodies.graphql --vars '{"provision":"prov:kz/law/2001-01-23/148#art_24","on":"2013-07-01"}'`,
    )
    .action(async (file: string, options) => (await import('../run/query.ts')).query(file, options));
}
