import { join } from 'node:path';
import { Command } from 'commander';
import { Listr } from 'listr2';
import { importSources, writeImport } from '../../sources/import/import-sources.ts';
import { formatSummary } from '../../sources/import/summary.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph import`: reads official texts and writes what they say as facts under `<dossier>/read/`. */
export function importCommand(): Command {
  return new Command('import')
    .description('read saved pages and dated editions and write their facts under the dossier’s folder read/')
    .argument('<path...>', 'saved adilet pages (*.html), dated editions (*.md with *.meta.yaml), or folders of them')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addHelpText('after', '\nExample:\n  $ zangraph import my-law/148-II.html my-law/editions/ --dossier my-law/data')
    .action(async (paths: string[], { dossier }: { dossier: string }) => {
      let result: Awaited<ReturnType<typeof importSources>> | undefined;
      let files: readonly string[] = [];
      await new Listr(
        [
          {
            title: `Reading ${paths.join(', ')}`,
            task: async (_, task) => {
              result = await importSources(paths, { onStep: (step) => (task.title = `Reading: ${step}`) });
            },
          },
          {
            title: `Writing facts into ${join(dossier, 'read')}`,
            task: async () => {
              if (result !== undefined) files = await writeImport(result, join(dossier, 'read'));
            },
          },
        ],
        { renderer: 'simple' },
      ).run();
      if (result === undefined) return;
      console.log(formatSummary(result.acts.map((act) => act.summary)));
      for (const { file, reason } of result.skipped) console.log(`Skipped ${file}: ${reason}`);
      console.log(files.length === 0 ? 'Nothing was written.' : `Written: ${files.join(', ')}`);
    });
}
