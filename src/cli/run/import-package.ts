/** The work of `zangraph import` for a package: what a colleague added comes back as facts of the dossier. */
import { join } from 'node:path';
import { type Additions, additionsOf, type NewFacts } from '../../additions/add.ts';
import { disagreementsWith } from '../../additions/conflicts.ts';
import type { Fault } from '../../additions/fault.ts';
import type { Package } from '../../additions/package.ts';
import { isCsvPackage, readCsvPackage } from '../../additions/read-csv-package.ts';
import { isJsonld, readJsonld } from '../../additions/read-jsonld.ts';
import { buildDataset } from '../../dataset/build.ts';
import { type Part, partOf } from '../../exports/part.ts';
import { WHOLE } from '../../exports/selection.ts';
import { openMemory } from '../../graph/memory/index.ts';
import { ZangraphError } from '../../model/errors.ts';
import { DossierError } from '../../sources/dossier/breach.ts';
import { dossierFiles } from '../../sources/dossier/files.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';
import {
  FACT_KINDS,
  FACTS,
  type Fact,
  type FactInput,
  type FactKind,
  type Facts,
  factsByKind,
  type Located,
} from '../../sources/facts.ts';
import { allHold, factFile } from '../../sources/import/write-facts.ts';
import { aloneIn } from '../../sources/one-writer.ts';
import { writeTogether } from '../../sources/write-together.ts';
import { faultsIn } from '../import-faults.ts';
import { packageRoot } from '../package-root.ts';

/** Whether a path is a package rather than a text of the law: by its looks alone. */
export const isPackage = (path: string): boolean => isJsonld(path) || isCsvPackage(path);

/**
 * Says what a package adds and, where a dossier is named, writes it into `read/from-NAME/`. The dossier with the
 * additions is built first: what would break a rule is left out, and told. Throws DossierError where the dossier is broken
 * without them, BAD_ARGUMENT where the package lacks what an earlier import of it wrote, unless it may `replace` that.
 * No more is taken than `maxSize` megabytes.
 */
export async function importPackage(
  path: string,
  dossier: string | undefined,
  replace = false,
  maxSize?: number,
): Promise<void> {
  const most = maxSize === undefined ? undefined : maxSize * 1e6;
  const sent = isJsonld(path) ? await readJsonld(path, most) : await readCsvPackage(path, most);
  if (dossier === undefined) return takeIn(sent, dossier, replace);
  await dossierFiles(dossier);
  // What the dossier holds must not change between the look at it and the writing.
  return aloneIn(join(dossier, 'read'), () => takeIn(sent, dossier, replace));
}

async function takeIn(sent: Package, dossier: string | undefined, replace: boolean): Promise<void> {
  const folder = join('read', `from-${sent.name}`);
  const root = dossier ?? join(packageRoot(), 'data');
  // What an earlier import of the same package wrote is made anew, not added to.
  const held = await readDossier(root);
  const [facts, earlier] = [factsIn(held, folder, false), factsIn(held, folder, true)];
  const additions = await additionsOf(sent, await partWith(facts), (added) => built(facts, added, folder));
  for (const line of reportOf(additions)) console.log(line);
  if (dossier === undefined) {
    if (additions.facts.size > 0) console.log('Nothing was written: name your dossier with --dossier.');
    return;
  }
  if (!replace) checkKept(earlier, withAdditions(facts, additions.facts, folder), additions.name);
  const files = [...additions.facts].map(([kind, list]) =>
    // Each has just been found to have the shape of its kind.
    factFile(join(dossier, folder), kind, list as unknown as readonly FactInput<typeof kind>[]),
  );
  const over = FACT_KINDS.filter((kind) => earlier[kind].length > 0 && !additions.facts.has(kind));
  const gone = over.map((kind) => ({ file: join(dossier, folder, `${kind}.yaml`), content: null }));
  const isSame = gone.length === 0 && (await allHold(files));
  if (!isSame) await writeTogether(join(dossier, 'read'), [...files, ...gone]);
  if (files.length > 0 && isSame) console.log(`Nothing changed: ${join(dossier, folder)} holds these facts already.`);
  else if (files.length > 0) console.log(`Written: ${files.map(({ file }) => file).join(', ')}`);
  for (const { file } of gone) {
    console.log(`Removed: ${file}; nothing of it is in the package any more, or the dossier has it elsewhere.`);
  }
}

/** The facts in a folder of the dossier, or all others. */
const factsIn = (facts: Facts, folder: string, inside: boolean): Facts =>
  factsByKind((kind) => facts[kind].filter(({ file }) => file.startsWith(`${folder}/`) === inside));

/** Facts are never dropped without a word: a colleague may send another part under the same name. */
function checkKept(earlier: Facts, later: Facts, name: string): void {
  const lost = FACT_KINDS.flatMap((kind) => {
    const kept = new Set(later[kind].map(keyOf));
    return earlier[kind].map(keyOf).filter((key) => !kept.has(key) && !key.startsWith(disagreementsWith(name)));
  });
  const [first] = lost;
  if (first === undefined) return;
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `${name} lacks ${lost.length} facts that an earlier import of it wrote, the first is ${first.slice(0, 200)}. Give --replace to drop them, or rename the package to keep both.`,
  );
}

const keyOf = ({ fact }: Located<FactKind>): string => ('id' in fact && fact.id ? fact.id : JSON.stringify(fact));

/** The graph of facts with the added ones. Throws DossierError where rules are broken elsewhere than in these alone. */
async function built(facts: Facts, added: NewFacts, folder: string): Promise<Part | readonly Fault[]> {
  const all = withAdditions(facts, added, folder);
  try {
    return await partWith(all);
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    const faults = faultsIn(error.breaches, all, folder);
    if (faults.length === 0) throw error;
    return faults;
  }
}

/** The whole graph of facts. Throws DossierError with every breach. */
async function partWith(facts: Facts): Promise<Part> {
  const store = openMemory();
  await store.load(buildDataset(facts));
  return partOf(store, WHOLE);
}

function withAdditions(facts: Facts, added: NewFacts, folder: string): Facts {
  return factsByKind((kind) => [...facts[kind], ...located(kind, added, folder)]);
}

function located(kind: FactKind, facts: NewFacts, folder: string): readonly Located<FactKind>[] {
  return (facts.get(kind) ?? []).map((raw, i) => {
    // As the file will be read.
    return { fact: FACTS[kind].parse(raw) as Fact<FactKind>, file: join(folder, `${kind}.yaml`), line: i + 1 };
  });
}

function reportOf({ name, facts, conflicts, older, left }: Additions): readonly string[] {
  const counts = [...facts].map(([kind, list]) => `${list.length} ${kind}`);
  return [
    counts.length === 0 ? `${name} adds nothing to the dossier.` : `${name} adds ${counts.join(', ')}.`,
    ...(conflicts === 0
      ? []
      : [
          `${conflicts} of the gaps are values that the package and the dossier give otherwise; both are kept, none is overwritten.`,
        ]),
    ...(conflicts > 0 && older
      ? ['It was exported from another revision of the dossier: what was changed here since then is among them.']
      : []),
    ...left.map((sentence) => `Not taken: ${sentence}.`),
  ];
}
