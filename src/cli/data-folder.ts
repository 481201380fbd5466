/** Where the user's own texts are: `--data`, else ZANGRAPH_DATA, else `zangraph-data` in the folder one stands in. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import { ZangraphError } from '../model/errors.ts';
import { packageRoot } from './package-root.ts';

export const DEFAULT_DATA = 'zangraph-data';

/** The option of every command that shows texts. */
export const dataOption = (): Option =>
  new Option(
    '--data <folder>',
    `folder with your own copies of texts, as import keeps them; else ZANGRAPH_DATA, else ./${DEFAULT_DATA} where it is there`,
  );

const named = (option: string | undefined): string | null => option ?? (process.env['ZANGRAPH_DATA'] || null);

/** The folder to read texts from; null where none is named and the default is not there: then there are no texts. */
export function dataToRead(option: string | undefined): string | null {
  return named(option) ?? (existsSync(DEFAULT_DATA) ? DEFAULT_DATA : null);
}

/**
 * The folder to keep texts in. Throws BAD_ARGUMENT for one inside a dossier: facts are published, texts are the
 * user's own.
 */
export function dataToWrite(option: string | undefined, dossier: string | undefined): string {
  const folder = named(option) ?? DEFAULT_DATA;
  for (const published of [join(packageRoot(), 'data'), ...(dossier === undefined ? [] : [dossier])]) {
    const path = relative(resolve(published), resolve(folder));
    if (path === '' || (!path.startsWith('..') && !isAbsolute(path))) {
      throw new ZangraphError(
        'BAD_ARGUMENT',
        `--data ${folder} lies inside the dossier ${published}, which is published; texts stay apart from it. Name another folder, for example --data ${DEFAULT_DATA}.`,
      );
    }
  }
  return folder;
}
