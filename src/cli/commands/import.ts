import { join } from 'node:path';
import { Command } from 'commander';
import { Listr } from 'listr2';
import { type ComparedAct, compareImport, type Standing } from '../../sources/import/compare-facts.ts';
import { type ImportResult, importSources, writeImport } from '../../sources/import/import-sources.ts';
import { formatSummary } from '../../sources/import/summary.ts';
import { type WrittenText, writeTexts } from '../../sources/texts/data-folder.ts';
import { DEFAULT_DATA, dataToWrite } from '../data-folder.ts';
import { packageRoot } from '../package-root.ts';

interface Options {
  readonly data?: string;
  readonly dossier?: string;
}

/** `zangraph import`: keeps official texts in the user's data folder and, on request, writes what they say as facts. */
export function importCommand(): Command {
  return new Command('import')
    .description('read saved pages and dated editions: keep their texts and, with --dossier, write their facts')
    .argument('<path...>', 'saved adilet pages (*.html), dated editions (*.md with *.meta.yaml), or folders of them')
    .option('--data <folder>', `folder that keeps the texts; else ZANGRAPH_DATA, else ./${DEFAULT_DATA}`)
    .option('--dossier <folder>', 'also write the facts, as YAML under this folder’s read/')
    .addHelpText(
      'after',
      `
The texts are kept as plain files for you alone, never in a dossier: with them texts of versions, "diff" and quotes
appear in serve, load and query. Without --dossier no facts are written: those of the dossier that zangraph brings
stay as they are, and the end of the run says whether your texts say the same.

Example:
  $ zangraph import my-law/ --data ${DEFAULT_DATA}
  $ zangraph import my-law/148-II.html my-law/editions/ --dossier my-law/data`,
    )
    .action(async (paths: string[], { data, dossier }: Options) => {
      const folder = dataToWrite(data, dossier);
      const { result, files, texts, compared } = await run(paths, folder, dossier);
      console.log(formatSummary(result.acts.map((act) => act.summary)));
      for (const { file, reason } of result.skipped) console.log(`Skipped ${file}: ${reason}`);
      for (const line of [...textLines(texts, folder), ...factLines(files, compared, dossier)]) console.log(line);
    });
}

async function run(paths: string[], folder: string, dossier: string | undefined) {
  let result: ImportResult = { acts: [], texts: [], skipped: [] };
  let files: readonly string[] = [];
  let texts: readonly WrittenText[] = [];
  let compared: readonly ComparedAct[] = [];
  await new Listr(
    [
      {
        title: `Reading ${paths.join(', ')}`,
        task: async (_, task) => {
          result = await importSources(paths, { onStep: (step) => (task.title = `Reading: ${step}`) });
        },
      },
      {
        title: `Keeping texts in ${folder}`,
        task: async () => {
          texts = await writeTexts(folder, result.texts);
        },
      },
      {
        title: dossier === undefined ? 'Comparing facts' : `Writing facts into ${join(dossier, 'read')}`,
        task: async () => {
          if (dossier === undefined) compared = await compareImport(result, join(packageRoot(), 'data', 'read'));
          else files = await writeImport(result, join(dossier, 'read'));
        },
      },
    ],
    { renderer: 'simple' },
  ).run();
  return { result, files, texts, compared };
}

function textLines(texts: readonly WrittenText[], folder: string): readonly string[] {
  if (texts.length === 0) return ['No texts were found.'];
  const replaced = texts.filter((text) => text.outcome === 'replaced');
  const unchanged = texts.filter((text) => text.outcome === 'unchanged').length;
  return [
    `Texts in ${folder}: ${texts.length} sources, of which ${unchanged} were there already, word for word.`,
    ...replaced.map(({ source }) => `Replaced ${source}: another copy of it was held before.`),
  ];
}

function factLines(
  files: readonly string[],
  compared: readonly ComparedAct[],
  dossier: string | undefined,
): readonly string[] {
  if (dossier !== undefined) return [files.length === 0 ? 'No facts were written.' : `Written: ${files.join(', ')}`];
  return compared.map(({ act, standing }) => `${act}: ${SAID[standing]}`);
}

const USE_YOURS = 'import with --dossier my-data and serve with --dossier my-data';
const SAID: Readonly<Record<Standing, string>> = {
  same: 'its facts are those that zangraph brings.',
  different: `its facts are not all those that zangraph brings, and were not written: words of provisions that read alike are shown. To use your facts, ${USE_YOURS}.`,
  new: `zangraph brings no facts of it, and none were written, so that its texts are not shown: ${USE_YOURS}.`,
};
