import { join } from 'node:path';
import { Command, Option } from 'commander';
import { Listr } from 'listr2';
import { ADILET, isAddress } from '../../sources/fetch/addresses.ts';
import { defaultCacheFolder } from '../../sources/fetch/page-cache.ts';
import { readAddresses } from '../../sources/fetch/read-addresses.ts';
import { readRepository } from '../../sources/git/read-repository.ts';
import { type ImportResult, importSources, writeImport } from '../../sources/import/import-sources.ts';
import { formatSummary } from '../../sources/import/summary.ts';
import type { SourceDocument } from '../../sources/structure/document.ts';
import { addressOptions, checkArguments, type ImportFlags, notNegative, positive } from '../import-flags.ts';
import { intoTheirFolders } from '../import-folders.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph import`: reads official texts and writes what they say as facts under `<dossier>/read/`. */
export function importCommand(): Command {
  return new Command('import')
    .description('read official texts and write their facts under the dossier’s folder read/')
    .argument(
      '[source...]',
      'saved adilet pages (*.html), dated editions (*.ru.md, *.kk.md with *.meta.yaml), folders of them, addresses, adilet ids',
    )
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .option('--replace', 'replace facts that come from texts which are not part of this import')
    .addOption(
      new Option('--lang <language>', 'the language to fetch addresses and ids in').choices(['ru', 'kk', 'en']),
    )
    .option('--git <repository>', 'read editions from a git repository: a folder per act, a commit per edition')
    .option('--act <folder|code>', 'with --git: one act, by its folder or its code in the reference bank')
    .option('--cache <folder>', 'where fetched pages are kept', defaultCacheFolder(process.env))
    .addOption(new Option('--site <address>', 'where ids are looked up').default(ADILET).env('ZANGRAPH_SITE'))
    .option('--timeout <seconds>', 'how long to wait for a page', positive, 60)
    .option('--max-size <megabytes>', 'the most that is taken of a page', positive, 20)
    .option('--pause <seconds>', 'between two requests', notNegative, 1)
    .addHelpText(
      'after',
      `
Examples:
  $ zangraph import my-law/148-II.html my-law/editions/ --dossier my-law/data
  $ zangraph import Z010000148_ --lang kk --dossier my-law/data
  $ zangraph import --git laws.git --act 7966 --dossier my-law/data`,
    )
    .action(async (sources: string[], flags: ImportFlags) => {
      const addresses = sources.filter(isAddress);
      const paths = sources.filter((source) => !isAddress(source));
      checkArguments(sources, flags);
      const documents: SourceDocument[] = [];
      const skipped: { file: string; reason: string }[] = [];
      let result: ImportResult | undefined;
      let files: readonly string[] = [];
      const root = join(flags.dossier, 'read');
      await new Listr(
        [
          {
            title: `Fetching ${addresses.join(', ')}`,
            enabled: () => addresses.length > 0,
            task: async (_, task) => {
              const onStep = (step: string) => (task.output = step);
              const read = await readAddresses(addresses, { ...addressOptions(flags), onStep });
              documents.push(...read);
              task.title = `Fetched ${read.map(({ source }) => source.id).join(', ')}`;
            },
          },
          {
            title: `Reading the history of ${flags.git}`,
            enabled: () => flags.git !== undefined,
            task: async (_, task) => {
              const onStep = (step: string) => (task.output = step);
              const read = await readRepository(flags.git ?? '', { act: flags.act ?? null, onStep });
              documents.push(...read.documents);
              skipped.push(...read.skipped);
              task.title = `Read ${read.documents.length} editions from the history of ${flags.git}`;
            },
          },
          {
            title: paths.length > 0 ? `Reading ${paths.join(', ')}` : 'Merging',
            task: async (_, task) => {
              result = await importSources(paths, { documents, onStep: (step) => (task.title = `Reading: ${step}`) });
            },
          },
          {
            title: `Writing facts into ${root}`,
            task: async () => {
              if (result === undefined) return;
              files = await writeImport(await intoTheirFolders(result, root, flags.replace === true), root);
            },
          },
        ],
        { renderer: 'simple' },
      ).run();
      if (result === undefined) return;
      console.log(formatSummary(result.acts.map((act) => act.summary)));
      for (const { file, reason } of [...skipped, ...result.skipped]) console.log(`Skipped ${file}: ${reason}`);
      console.log(files.length === 0 ? 'Nothing was written.' : `Written: ${files.join(', ')}`);
    });
}
