/** A command that finds no text to read has failed: whoever asked for it named something else than they meant. */
import { readdir } from 'node:fs/promises';
import { ZangraphError } from '../model/errors.ts';
import type { ImportResult } from '../sources/import/import-sources.ts';

/** How many of the files that were left alone an error names. */
const NAMED = 5;

/** Throws BAD_ARGUMENT where no text of an act was found at `sources`, with what was left alone and why. */
export async function checkFound(
  { texts, skipped }: { readonly texts: readonly unknown[]; readonly skipped: ImportResult['skipped'] },
  sources: readonly string[],
): Promise<void> {
  if (texts.length > 0) return;
  const left = skipped.slice(0, NAMED).map(({ file, reason }) => ` Skipped ${file}: ${reason}.`);
  const more = skipped.length > NAMED ? ` Skipped ${skipped.length - NAMED} more.` : '';
  const folders = await Promise.all(sources.map(holdsFolders));
  const below = folders.includes(true) ? ' Folders within a folder are not read: name them.' : '';
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `No text of an act was found in ${sources.join(', ')}, and nothing was written.${left.join('')}${more}${below} “zangraph import --help” tells what is read.`,
  );
}

/** False for what is no folder. */
async function holdsFolders(path: string): Promise<boolean> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.some((entry) => entry.isDirectory());
}
