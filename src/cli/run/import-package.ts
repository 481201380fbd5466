/** The work of `zangraph import` for a package: what a colleague added comes back as facts of the dossier. */
import { join } from 'node:path';
import { type Additions, additionsOf } from '../../additions/add.ts';
import { isCsvPackage, readCsvPackage } from '../../additions/read-csv-package.ts';
import { isJsonld, readJsonld } from '../../additions/read-jsonld.ts';
import { buildDataset } from '../../dataset/build.ts';
import { partOf } from '../../exports/part.ts';
import { WHOLE } from '../../exports/selection.ts';
import { openMemory } from '../../graph/memory/index.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';
import {
  FACTS,
  type Fact,
  type FactInput,
  type FactKind,
  type Facts,
  factsByKind,
  type Located,
} from '../../sources/facts.ts';
import { writeFactFile } from '../../sources/import/write-facts.ts';
import { packageRoot } from '../package-root.ts';

/** Whether a path is a package rather than a text of the law: by its looks alone. */
export const isPackage = (path: string): boolean => isJsonld(path) || isCsvPackage(path);

/**
 * Says what a package adds and, where a dossier is named, writes it into `read/from-NAME/`. The dossier with the
 * additions is built first: where it would break a rule, nothing is written. Throws DossierError with every breach.
 */
export async function importPackage(path: string, dossier: string | undefined): Promise<void> {
  const sent = isJsonld(path) ? await readJsonld(path) : await readCsvPackage(path);
  const folder = join('read', `from-${sent.name}`);
  const root = dossier ?? join(packageRoot(), 'data');
  // What an earlier import of the same package wrote is made anew, not added to.
  const facts = without(await readDossier(root), folder);
  const store = openMemory();
  await store.load(buildDataset(facts));
  const additions = await additionsOf(sent, await partOf(store, WHOLE));
  buildDataset(withAdditions(facts, additions, folder));
  for (const line of reportOf(additions)) console.log(line);
  if (additions.facts.size === 0) return;
  if (dossier === undefined) {
    console.log('Nothing was written: name your dossier with --dossier.');
    return;
  }
  const files: string[] = [];
  for (const [kind, list] of additions.facts) {
    // Each has just been found to have the shape of its kind.
    files.push(await writeFactFile(join(dossier, folder), kind, list as unknown as readonly FactInput<typeof kind>[]));
  }
  console.log(`Written: ${files.join(', ')}`);
}

const without = (facts: Facts, folder: string): Facts =>
  factsByKind((kind) => facts[kind].filter(({ file }) => !file.startsWith(`${folder}/`)));

function withAdditions(facts: Facts, additions: Additions, folder: string): Facts {
  return factsByKind((kind) => [...facts[kind], ...located(kind, additions, folder)]);
}

function located(kind: FactKind, { facts }: Additions, folder: string): readonly Located<FactKind>[] {
  return (facts.get(kind) ?? []).map((raw, i) => {
    // As the file will be read.
    return { fact: FACTS[kind].parse(raw) as Fact<FactKind>, file: join(folder, `${kind}.yaml`), line: i + 1 };
  });
}

function reportOf({ name, facts, conflicts, left }: Additions): readonly string[] {
  const counts = [...facts].map(([kind, list]) => `${list.length} ${kind}`);
  return [
    counts.length === 0 ? `${name} adds nothing to the dossier.` : `${name} adds ${counts.join(', ')}.`,
    ...(conflicts === 0
      ? []
      : [
          `${conflicts} of the gaps are values that the package and the dossier give otherwise; both are kept, none is overwritten.`,
        ]),
    ...left.map((sentence) => `Not taken: ${sentence}.`),
  ];
}
