import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Listr } from 'listr2';
import { ZangraphError } from '../../model/errors.ts';
import type { Language } from '../../model/terms.ts';
import { ADILET, isAddress } from '../../sources/fetch/addresses.ts';
import { defaultCacheFolder } from '../../sources/fetch/page-cache.ts';
import { readAddresses } from '../../sources/fetch/read-addresses.ts';
import { readRepository } from '../../sources/git/read-repository.ts';
import { type ImportResult, importSources, writeImport } from '../../sources/import/import-sources.ts';
import { forgottenSources } from '../../sources/import/other-sources.ts';
import { formatSummary } from '../../sources/import/summary.ts';
import type { SourceDocument } from '../../sources/structure/document.ts';
import { packageRoot } from '../package-root.ts';
import { userAgent } from '../user-agent.ts';

interface ImportFlags {
  readonly dossier: string;
  readonly replace?: true;
  readonly lang?: 'ru' | 'kk' | 'en';
  readonly site: string;
  readonly cache: string;
  readonly timeout: number;
  readonly maxSize: number;
  readonly pause: number;
  readonly git?: string;
  readonly act?: string;
}

const LANGUAGE = { ru: 'RU', kk: 'KK', en: 'EN' } as const satisfies Record<string, Language>;

/** A number above zero, or from zero on. */
function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('Give a number above 0.');
  return number;
}

function notNegative(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) throw new InvalidArgumentError('Give 0 or a number above it.');
  return number;
}

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
              const lang = flags.lang === undefined ? null : LANGUAGE[flags.lang];
              const read = await readAddresses(addresses, {
                ...fetchOptions(flags),
                lang,
                onStep: (step) => (task.output = step),
              });
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

const fetchOptions = ({ site, cache, timeout, maxSize, pause }: ImportFlags) => ({
  site,
  cache,
  userAgent: userAgent(),
  timeoutMs: timeout * 1000,
  maxBytes: maxSize * 1e6,
  pauseMs: pause * 1000,
});

function checkArguments(sources: readonly string[], { git, act }: ImportFlags): void {
  if (sources.length === 0 && git === undefined) {
    throw new ZangraphError('BAD_ARGUMENT', 'Give a file, a folder, an address or an adilet id to import, or --git.');
  }
  if (act !== undefined && git === undefined) {
    throw new ZangraphError('BAD_ARGUMENT', '--act names an act of a repository; give the repository with --git.');
  }
}

/**
 * The import with each act in the folder that holds it already. Throws BAD_ARGUMENT where writing would drop what
 * other texts say of the same act, unless that is asked for.
 */
async function intoTheirFolders(result: ImportResult, root: string, mayReplace: boolean): Promise<ImportResult> {
  const held = await forgottenSources(result, root);
  const first = held.find(({ sources }) => sources.length > 0);
  if (first !== undefined && !mayReplace) {
    const { act, folder, sources } = first;
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `${join(root, folder)} holds facts from texts that are not part of this import of ${act}: ${sources.join(', ')}. ` +
        'Import all its texts together, or write elsewhere with --dossier, or drop those facts with --replace.',
    );
  }
  const folders = new Map(held.map(({ act, folder }) => [act, folder]));
  return { ...result, acts: result.acts.map((one) => ({ ...one, folder: folders.get(one.act) ?? one.folder })) };
}
