import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Argument, Command } from 'commander';
import { amendmentsCsv } from '../../exports/amendments-csv.ts';
import { openStore } from '../../graph/open.ts';
import { ZangraphError } from '../../model/errors.ts';
import { loadDossier } from '../load-dossier.ts';
import { packageRoot } from '../package-root.ts';

interface Options {
  readonly act: string;
  readonly output?: string;
  readonly dossier: string;
}

/** `zangraph export csv`: the amendments of an act as a table. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the amendments of an act as a table')
    .addArgument(new Argument('<format>', 'the form of the table').choices(['csv']))
    .option('--act <id>', 'the act', 'act:kz/law/2001-01-23/148')
    .option('-o, --output <file>', 'write here instead of standard output')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addHelpText('after', '\nExample:\n  $ zangraph export csv --act act:kz/law/2001-01-23/148 -o amendments.csv')
    .action(async (_format: string, options: Options) => {
      const store = openStore({});
      await loadDossier(store, { dossier: options.dossier, quiet: true });
      const [act] = await store.nodes.byIds([options.act]);
      if (act?.type !== 'Act') {
        throw new ZangraphError(
          'BAD_ARGUMENT',
          `No act has the id "${options.act}"; ids look like act:kz/law/2001-01-23/148.`,
        );
      }
      const to = options.output === undefined ? process.stdout : createWriteStream(options.output);
      await pipeline(amendmentsCsv(store, act.id), to);
    });
}
