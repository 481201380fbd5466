/** The steps of `zangraph import`, each with a line of progress. */
import { join } from 'node:path';
import { Listr } from 'listr2';
import type { Breach } from '../sources/dossier/breach.ts';
import { isAddress } from '../sources/fetch/addresses.ts';
import { readAddresses } from '../sources/fetch/read-addresses.ts';
import { readRepository } from '../sources/git/read-repository.ts';
import { type ComparedAct, compareImport } from '../sources/import/compare-facts.ts';
import { filesOf, type ImportResult, importSources, writeFacts } from '../sources/import/import-sources.ts';
import { actsOnRecord } from '../sources/import/on-record.ts';
import { aloneIn } from '../sources/one-writer.ts';
import type { SourceDocument } from '../sources/structure/document.ts';
import { type WrittenText, writeTexts } from '../sources/texts/data-folder.ts';
import { dataToWrite } from './data-folder.ts';
import { addressOptions, type ImportFlags, mostOfAText } from './import-flags.ts';
import { intoTheirFolders } from './import-folders.ts';
import { checkFound } from './import-found.ts';
import { checkSound, type HeldDossier, heldDossier } from './import-sound.ts';
import { packageRoot } from './package-root.ts';
import { shownSteps } from './steps.ts';

/** What an import did. */
export interface ImportRun {
  readonly result: ImportResult;
  /** What a reader should know of the texts that were read, in sentences. */
  readonly remarks: readonly string[];
  readonly folder: string;
  readonly texts: readonly WrittenText[];
  /** Files of facts that were written; none where no dossier was named, or where it held the same already. */
  readonly files: readonly string[];
  /** The facts against those that the package brings; empty where a dossier was named. */
  readonly compared: readonly ComparedAct[];
  /** Verdicts of the dossier that were found in other copies than those that were imported. */
  readonly stale: readonly Breach[];
}

/**
 * Fetches and reads what is named, writes the facts or compares them, and keeps the texts. Nothing is kept where the
 * facts cannot be written, or not without dropping others (`intoTheirFolders`) or breaking the dossier (`checkSound`), or
 * where there is no text (`checkFound`).
 */
export async function runImport(sources: readonly string[], flags: ImportFlags): Promise<ImportRun> {
  const folder = dataToWrite(flags.data, flags.dossier);
  const dossier = flags.dossier ?? join(packageRoot(), 'data');
  const root = join(dossier, 'read');
  const addresses = sources.filter(isAddress);
  const paths = sources.filter((source) => !isAddress(source));
  const documents: SourceDocument[] = [];
  const skipped: { file: string; reason: string }[] = [];
  const remarks: string[] = [];
  const onRemark = (sentence: string): unknown => remarks.push(sentence);
  let result: ImportResult = { acts: [], texts: [], skipped: [] };
  let texts: readonly WrittenText[] = [];
  let files: readonly string[] = [];
  let compared: readonly ComparedAct[] = [];
  let held: HeldDossier | undefined;
  let stale: readonly Breach[] = [];
  await new Listr(
    [
      {
        title: `Fetching ${addresses.join(', ')}`,
        enabled: () => addresses.length > 0,
        task: async (_, task) => {
          const onStep = (step: string) => (task.output = step);
          const read = await readAddresses(addresses, { ...addressOptions(flags), onStep, onRemark });
          documents.push(...read);
          task.title = `Fetched ${read.map(({ source }) => source.id).join(', ')}`;
        },
      },
      {
        title: `Reading the history of ${flags.git}`,
        enabled: () => flags.git !== undefined,
        task: async (_, task) => {
          const onStep = (step: string) => (task.output = step);
          const maxBytes = mostOfAText(flags);
          const read = await readRepository(flags.git ?? '', { act: flags.act ?? null, maxBytes, onStep, onRemark });
          documents.push(...read.documents);
          skipped.push(...read.skipped);
          task.title = `Read ${read.documents.length} editions from the history of ${flags.git}`;
        },
      },
      {
        title: paths.length > 0 ? `Reading ${paths.join(', ')}` : 'Merging',
        task: async (_, task) => {
          held = await heldDossier(dossier);
          const { facts } = held;
          const read = await importSources(paths, {
            documents,
            onRecord: (act) => actsOnRecord(facts, act),
            maxBytes: mostOfAText(flags),
            onRemark,
            onStep: (step) => (task.title = `Reading: ${step}`),
          });
          result = { ...read, skipped: [...skipped, ...read.skipped] };
          await checkFound(result, flags.git === undefined ? sources : [...sources, flags.git]);
        },
      },
      {
        title: flags.dossier === undefined ? 'Comparing facts' : `Writing facts into ${root}`,
        task: async () => {
          if (flags.dossier === undefined) {
            result = await intoTheirFolders(result, root, true);
            compared = await compareImport(result, root);
            return;
          }
          // What the dossier holds must not change between the look at it and the writing.
          files = await aloneIn(root, async () => {
            result = await intoTheirFolders(result, root, flags.replace === true);
            const made = filesOf(result, root);
            stale = checkSound(await heldDossier(dossier, held), made);
            return writeFacts(made, root);
          });
        },
      },
      {
        title: `Keeping texts in ${folder}`,
        task: async () => {
          texts = await writeTexts(folder, result.texts);
        },
      },
    ],
    shownSteps(),
  ).run();
  return { result, remarks, folder, texts, files, compared, stale };
}
