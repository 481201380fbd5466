import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { packageRoot } from '../package-root.ts';

/** `zangraph export csv`: the amendments of an act as a table. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the amendments of an act as a table')
    .addArgument(new Argument('<format>', 'the form of the table').choices(['csv']))
    .option('--act <id>', 'the act', 'act:kz/law/2001-01-23/148')
    .option('-o, --output <file>', 'write here instead of standard output')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addHelpText('after', '\nExample:\n  $ zangraph export csv --act act:kz/law/2001-01-23/148 -o amendments.csv')
    .action(async (_format: string, options) => (await import('../run/export.ts')).exportTable(options));
}
