/**
 * The data folder: the user's own copies of texts, `texts/` with one file for each source. It is the user's, never part
 * of a dossier or a repository: it carries a `.gitignore` that leaves out all of it.
 */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import { codeOf } from '../error-code.ts';
import { removeLeftovers } from '../leftovers.ts';
import { writeWhole } from '../write-whole.ts';
import type { SourceText } from './source-text.ts';
import { formatTextFile, isTextFileName, parseTextFile, textFileName } from './text-file.ts';

const TEXTS = 'texts';
const ENDING = '.jsonl';

/** What became of one source's file. `replaced`: it held another copy of the source. */
export interface WrittenText {
  readonly source: string;
  readonly file: string;
  readonly outcome: 'added' | 'replaced' | 'unchanged';
}

/**
 * Writes each text whole or not at all, and removes what a killed import left half written. Throws FILE_UNREADABLE where
 * the folder cannot be written.
 */
export async function writeTexts(folder: string, texts: readonly SourceText[]): Promise<readonly WrittenText[]> {
  const written: WrittenText[] = [];
  try {
    await mkdir(join(folder, TEXTS), { recursive: true });
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await removeLeftovers(join(folder, TEXTS), 'tmp', isTextFileName);
    for (const text of texts) written.push(await writeText(folder, text));
  } catch (cause) {
    if (codeOf(cause) === '' || cause instanceof ZangraphError) throw cause;
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `The data folder ${folder} cannot be written (${codeOf(cause)}). Name a folder of yours with --data.`,
      { cause },
    );
  }
  return written;
}

async function writeText(folder: string, text: SourceText): Promise<WrittenText> {
  const file = join(folder, TEXTS, textFileName(text.source));
  const content = formatTextFile(text);
  const present = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (present === content) return { source: text.source, file, outcome: 'unchanged' };
  await writeWhole(file, content);
  if (present === null) return { source: text.source, file, outcome: 'added' };
  return { source: text.source, file, outcome: isSameCopy(present, text, file) ? 'unchanged' : 'replaced' };
}

/** Whether a file holds this copy of the source, kept when less was told of it than now. */
function isSameCopy(present: string, { excluded: _, ...text }: SourceText, file: string): boolean {
  try {
    const { excluded: _, ...held } = parseTextFile(present, file);
    return formatTextFile(held) === formatTextFile(text);
  } catch {
    return false;
  }
}

/**
 * All texts of the folder, by source; a folder without texts gives none. Throws FILE_UNREADABLE for a folder that is
 * not there or may not be read, and for a file that is damaged or of a newer format.
 */
export async function readTexts(folder: string): Promise<readonly SourceText[]> {
  const there = await stat(folder).catch((cause: unknown) => {
    const what = codeOf(cause) === 'ENOENT' ? 'is not there' : `cannot be opened (${codeOf(cause)})`;
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `The data folder ${folder} ${what}. "zangraph import PATH --data ${folder}" makes one; without --data there are no texts.`,
      { cause },
    );
  });
  if (!there.isDirectory()) {
    throw new ZangraphError('FILE_UNREADABLE', `${folder} is no folder; --data names the folder that import filled.`);
  }
  const names = await readdir(join(folder, TEXTS)).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    throw unreadable(join(folder, TEXTS), cause);
  });
  const texts: SourceText[] = [];
  for (const name of names.filter((n) => n.endsWith(ENDING)).sort()) {
    const file = join(folder, TEXTS, name);
    const content = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw unreadable(file, cause);
    });
    texts.push(parseTextFile(content, file));
  }
  return texts;
}

const unreadable = (path: string, cause: unknown): ZangraphError =>
  new ZangraphError('FILE_UNREADABLE', `${path} cannot be read (${codeOf(cause)}). Check that the folder is yours.`, {
    cause,
  });
