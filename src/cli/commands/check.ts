import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';

/** `zangraph check`: reads the dossier, prints every breach with file, line and a sentence, or what it holds. */
export function checkCommand(): Command {
  return new Command('check')
    .description('read the dossier and print every breach of its rules with file, line and a sentence')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .option(
      '--gaps',
      'every reason of the gaps in full; else reasons that begin with the same sentence are one, and of each kind of gap the most frequent are printed',
    )
    .addHelpText('after', '\nExample:\n  $ zangraph check --dossier my-law/data')
    .action(async (options) => (await import('../run/check.ts')).check(options));
}
