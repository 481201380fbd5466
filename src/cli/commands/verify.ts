import { join } from 'node:path';
import { Command } from 'commander';
import { positive } from '../import-flags.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph verify`: holds the claims of scholars against official texts and writes the verdicts into the dossier. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('hold the claims of scholars against official texts and write the verdicts into the dossier')
    .argument('<path...>', 'saved pages and dated editions, or folders of them, as for import')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .option('--max-size <megabytes>', 'the most that is taken of a file with a text (default: 20)', positive)
    .addHelpText(
      'after',
      `
A verdict of an earlier run stays where texts that it rests on are not among these: it is made anew once all of them
are given again. It goes where its claim is gone or has other tests, or where the same texts decide it no longer; that
is told, and so is a verdict that is another than before. A text of which the dossier has another copy is refused.

Example:
  $ zangraph verify my-law/ --dossier my-data`,
    )
    .action(async (paths: string[], options) => (await import('../run/verify.ts')).verify(paths, options));
}
