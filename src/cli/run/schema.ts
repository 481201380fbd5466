/** The work of `zangraph schema`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSchemaText } from '../../api/schema.ts';
import { dossierSchemas } from '../../sources/dossier/json-schema.ts';
import { packageRoot } from '../package-root.ts';

/** Prints the GraphQL schema, or writes all schemas into the package's `schema/`. */
export async function schema({ write }: { readonly write?: boolean }): Promise<void> {
  if (!write) {
    process.stdout.write(printSchemaText());
    return;
  }
  const folder = join(packageRoot(), 'schema');
  await mkdir(join(folder, 'dossier'), { recursive: true });
  await writeFile(join(folder, 'schema.graphql'), printSchemaText());
  for (const [name, text] of dossierSchemas()) await writeFile(join(folder, 'dossier', name), text);
}
