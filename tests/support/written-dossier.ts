/** A small dossier on disk, as an author would have written it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { FactKind, Facts } from '../../src/sources/facts.ts';

/** The YAML files of facts by their names within the dossier. */
export function yamlOf(facts: Facts): Readonly<Record<string, string>> {
  const kinds = Object.keys(facts) as FactKind[];
  const given = kinds.filter((kind) => facts[kind].length > 0);
  return Object.fromEntries(
    given.map((kind) => [`authored/${kind}.yaml`, stringify({ [kind]: facts[kind].map(({ fact }) => fact) })]),
  );
}

/** Writes the dossier with a licence into `folder`. */
export async function writeDossier(folder: string, facts: Facts): Promise<void> {
  await mkdir(join(folder, 'authored'), { recursive: true });
  for (const [name, text] of Object.entries(yamlOf(facts))) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'LICENSE.md'), 'CC BY 4.0\n');
}
