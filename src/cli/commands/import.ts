import { Command, Option } from 'commander';
import { ADILET } from '../../sources/fetch/addresses.ts';
import { defaultCacheFolder } from '../../sources/fetch/cache-folder.ts';
import { DEFAULT_DATA } from '../data-folder.ts';
import { checkArguments, type ImportFlags, LANGUAGE_OF, notNegative, positive } from '../import-flags.ts';

/** `zangraph import`: keeps official texts in the user's data folder and, on request, writes what they say as facts. */
export function importCommand(): Command {
  return new Command('import')
    .description('read official texts: keep them in the data folder and, with --dossier, write their facts')
    .argument(
      '[source...]',
      'saved adilet pages (*.html), dated editions (*.ru.md, *.kk.md with *.meta.yaml), folders of them, addresses, adilet ids; packages of “export csv”, files of “export jsonld”',
    )
    .option('--data <folder>', `folder that keeps the texts; else ZANGRAPH_DATA, else ./${DEFAULT_DATA}`)
    .option('--dossier <folder>', 'also write the facts, as YAML under this folder’s read/')
    .option('--replace', 'with --dossier: replace facts that come from texts which are not part of this import')
    .addOption(
      new Option('--lang <language>', 'the language to fetch addresses and ids in').choices(Object.keys(LANGUAGE_OF)),
    )
    .option('--git <repository>', 'read editions from a git repository: a folder per act, a commit per edition')
    .option('--act <folder|code>', 'with --git: one act, by its folder or its code in the reference bank')
    .option('--cache <folder>', 'where fetched pages are kept', defaultCacheFolder(process.env))
    .addOption(new Option('--site <address>', 'where ids are looked up').default(ADILET).env('ZANGRAPH_SITE'))
    .option('--timeout <seconds>', 'how long to wait for a page', positive, 60)
    .option(
      '--max-size <megabytes>',
      'the most that is taken of a page or a file with a text (default: 20), of a package unpacked (default: 256), of a *.jsonld (default: 64)',
      positive,
    )
    .option('--pause <seconds>', 'between two requests', notNegative, 1)
    .addHelpText(
      'after',
      `
The texts are kept as plain files for you alone, never in a dossier: with them texts of versions, "diff" and quotes
appear in serve, load and query. Without --dossier no facts are written: those of the dossier that zangraph brings
stay as they are, and the end of the run says whether your texts say the same.

Examples:
  $ zangraph import my-law/ --data ${DEFAULT_DATA}
  $ zangraph import my-law/148-II.html my-law/editions/ --dossier my-law/data
  $ zangraph import Z010000148_ --lang kk --dossier my-law/data
  $ zangraph import --git laws.git --act 7966 --dossier my-law/data

A package of tables (a ZIP, or a folder with datapackage.json) or a *.jsonld (or *.json) that a colleague added to comes back as
facts under read/from-NAME/, each with its evidence; a value that the dossier gives otherwise becomes a gap with both
sides. A *.jsonld may hold what was added alone; its @context stands in it, since none is fetched.
A row that breaks a rule of the dossier is left out, and told with its line.
  $ zangraph import colleague.zip --dossier my-law/data
  $ zangraph import colleague.jsonld --dossier my-law/data`,
    )
    .action(async (sources: string[], flags: ImportFlags) => {
      checkArguments(sources, flags);
      await (await import('../run/import.ts')).importTexts(sources, flags);
    });
}
