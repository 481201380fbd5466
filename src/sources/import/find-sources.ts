/** Which files of a folder are sources that import can read, and which are left alone and why. */

import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';
import { isAdiletPage, readAdiletPage } from '../adilet/read-page.ts';
import { readEditionMeta } from '../editions/meta.ts';
import { readEdition } from '../editions/read-edition.ts';
import { MOST_OF_A_TEXT, readBytes, textOf, unopened } from '../read-text.ts';
import type { SourceDocument } from '../structure/document.ts';
import { type Catalogue, emptyCatalogue, readAmendingActs, readKnownEditions } from './catalogue.ts';

export interface FoundSources {
  readonly documents: readonly SourceDocument[];
  readonly catalogue: Catalogue;
  /** Files that were left alone, each with the reason in plain words. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

export interface ReadOptions {
  /** The most that is taken of a file. */
  readonly maxBytes?: number;
  /** Called with a sentence that a reader of the result should know. */
  readonly onRemark?: (sentence: string) => void;
}

/**
 * Reads the files and all files of the folders at `paths` (not of folders below them).
 *
 * Throws FILE_UNREADABLE for a path that cannot be opened or a file of more than `maxBytes`, and SOURCE_UNREADABLE for a
 * text that is cut off, but for one whose name says that it is a part (`….part.kk.md`): that is skipped.
 */
export async function readSources(
  paths: readonly string[],
  { maxBytes: most = MOST_OF_A_TEXT, onRemark }: ReadOptions = {},
): Promise<FoundSources> {
  const open = async (file: string): Promise<string> => textOf(await readBytes(file, most), basename(file));
  const documents: SourceDocument[] = [];
  const skipped: { file: string; reason: string }[] = [];
  const catalogue = emptyCatalogue();
  for (const file of await filesAt(paths)) {
    const name = basename(file);
    if (name.endsWith('.meta.yaml')) continue;
    if (/\.html?$/i.test(name)) {
      const bytes = await readBytes(file, most);
      // The marks of such a page are the same in every encoding; of another page it does not matter.
      if (isAdiletPage(bytes.toString('latin1'))) documents.push(readAdiletPage(textOf(bytes, name), name));
      else skipped.push({ file: name, reason: 'not a page of adilet.zan.kz' });
    } else if (EDITION.test(name)) {
      const edition = await readEditionAt(file, name, open, onRemark);
      if ('reason' in edition) skipped.push(edition);
      else documents.push(edition);
    } else if (name === 'amending-acts.jsonl') readAmendingActs(await open(file), name, catalogue);
    else if (name.endsWith('known-editions.jsonl')) readKnownEditions(await open(file), name, catalogue);
    else
      skipped.push({ file: name, reason: 'neither a saved page, nor an edition (….ru.md, ….kk.md), nor a catalogue' });
  }
  return { documents, catalogue, skipped };
}

/** The Markdown files at `paths`, whether or not something beside them says what they are. */
export const textFilesAt = async (paths: readonly string[]): Promise<readonly string[]> =>
  (await filesAt(paths)).filter((file) => file.endsWith('.md'));

/** `148-II.edition-2016-06-30.ru.md`; `….part.kk.md` holds only a part of the text. */
const EDITION = /^(?<stem>.*?)(?<part>\.part)?\.(?<lang>ru|kk)\.md$/;

async function readEditionAt(
  file: string,
  name: string,
  open: (file: string) => Promise<string>,
  onRemark: ReadOptions['onRemark'],
): Promise<SourceDocument | { readonly file: string; readonly reason: string }> {
  const { stem = '', part, lang = 'ru' } = EDITION.exec(name)?.groups ?? {};
  const meta = `${stem}.meta.yaml`;
  const beside = join(dirname(file), meta);
  const yaml = existsSync(beside) ? await open(beside) : null;
  if (yaml === null) return { file: name, reason: `no ${meta} beside it says which edition it is` };
  const head = readEditionMeta(yaml, meta, lang === 'kk' ? 'KK' : 'RU');
  for (const remark of head.remarks) onRemark?.(remark);
  const markdown = await open(file);
  if (part === undefined) return readEdition(markdown, head, name);
  // What is missing from a part must not look repealed, so that a part is never compared with whole editions.
  try {
    return readEdition(markdown, head, name);
  } catch (error) {
    if (!(error instanceof ZangraphError) || error.code !== 'SOURCE_UNREADABLE') throw error;
    const why = error.message.replace(`${name}: `, '');
    return {
      file: name,
      reason: `by its name it is a part of an edition, and nothing of it is read: what it lacks would look repealed. Here ${why}`,
    };
  }
}

async function filesAt(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const info = await stat(path).catch((cause: unknown) => {
      throw unopened(path, cause);
    });
    if (!info.isDirectory()) files.add(path);
    else {
      const entries = await readdir(path, { withFileTypes: true });
      for (const entry of entries) if (entry.isFile()) files.add(join(path, entry.name));
    }
  }
  return [...files].sort(compareText);
}
