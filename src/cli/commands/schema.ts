import { Command } from 'commander';

/** `zangraph schema`: the GraphQL schema on standard output, or all schemas into `schema/`. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the GraphQL schema')
    .option('--write', 'write it and the JSON Schemas of the dossier’s files into schema/ instead')
    .addHelpText('after', '\nExample:\n  $ zangraph schema > zangraph.graphql')
    .action(async (options) => (await import('../run/schema.ts')).schema(options));
}
