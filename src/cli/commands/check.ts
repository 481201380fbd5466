import { join } from 'node:path';
import { Command } from 'commander';
import { buildDataset } from '../../dataset/build.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';
import { packageRoot } from '../package-root.ts';
import { summary } from '../summary.ts';

/** `zangraph check`: reads the dossier, prints every breach with file, line and a sentence, or what it holds. */
export function checkCommand(): Command {
  return new Command('check')
    .description('read the dossier and print every breach of its rules with file, line and a sentence')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addHelpText('after', '\nExample:\n  $ zangraph check --dossier my-law/data')
    .action(async ({ dossier }: { dossier: string }) => {
      const dataset = buildDataset(await readDossier(dossier));
      console.log(summary(dataset));
      console.log('No breach.');
    });
}
