import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { printSchemaText } from '../../api/schema.ts';
import { dossierSchemas } from '../../sources/dossier/json-schema.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph schema`: the GraphQL schema on standard output, or all schemas into `schema/`. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the GraphQL schema')
    .option('--write', 'write it and the JSON Schemas of the dossier’s files into schema/ instead')
    .addHelpText('after', '\nExample:\n  $ zangraph schema > zangraph.graphql')
    .action(async ({ write }: { write?: boolean }) => {
      if (!write) {
        process.stdout.write(printSchemaText());
        return;
      }
      const folder = join(packageRoot(), 'schema');
      await mkdir(join(folder, 'dossier'), { recursive: true });
      await writeFile(join(folder, 'schema.graphql'), printSchemaText());
      for (const [name, text] of dossierSchemas()) await writeFile(join(folder, 'dossier', name), text);
    });
}
