/**
 * A file of the data folder: JSON Lines. The first line says which source it is, in which format, and what the rest
 * must be (lines and SHA-256); each further line is a provision (`eId`) or a note (`under`).
 */

import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import { ZangraphError } from '../../model/errors.ts';
import { LANGUAGES } from '../../model/terms.ts';
import { sha256Of } from '../structure/fingerprint.ts';
import type { PrintedNote, PrintedProvision, SourceText } from './source-text.ts';

/** Goes up when a program that knows the old format alone would read a file wrongly. */
const TEXT_FORMAT = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const marked = z.object({ zangraph: z.literal('text'), format: z.int() });
const head = z.object({
  source: z.string().regex(/^source:\S+$/),
  act: z.string().regex(/^act:\S+$/),
  lang: z.enum(LANGUAGES),
  stateOf: z.string().transform((text, context): LocalDate => {
    const day = parseLocalDate(text);
    if (day !== null) return day;
    context.addIssue({ code: 'custom', message: 'is no day' });
    return z.NEVER;
  }),
  sha256,
  excluded: z.array(z.string()).exactOptional(),
  lines: z.int(),
  digest: sha256,
});
const provision = z.object({
  eId: z.string(),
  heading: z.string().nullable(),
  parent: z.string().nullable(),
  locator: z.string(),
  text: z.string(),
});
const note = z.object({ under: z.string(), locator: z.string(), text: z.string() });

/** `zan+7966+2013-06-13+ru.jsonl` for `source:zan/7966/2013-06-13/ru`: one name for each source, on any file system. */
export function textFileName(source: string): string {
  const steps = source.replace(/^source:/, '').split('/');
  return `${steps.map(encodeURIComponent).join('+')}.jsonl`;
}

/** Whether a file is named as that of a source: the base it is from, the act, the day and the language. */
export const isTextFileName = (name: string): boolean =>
  /^(?:adilet|zan)\+[^+]+\+\d{4}-\d{2}-\d{2}\+(?:ru|kk|en)\.jsonl$/.test(name);

/** The bytes of a source's file; the same for the same source text. */
export function formatTextFile(text: SourceText): string {
  const { provisions, notes, ...of } = text;
  const lines = [...provisions, ...notes].map((line) => JSON.stringify(line));
  const body = lines.map((line) => `${line}\n`).join('');
  const first = { zangraph: 'text', format: TEXT_FORMAT, ...of, lines: lines.length, digest: sha256Of(body) };
  return `${JSON.stringify(first)}\n${body}`;
}

/**
 * Reads such a file; `file` is named in errors. Throws FILE_UNREADABLE where it is cut off, was changed by hand, is
 * something else, or was written by a newer zangraph.
 */
export function parseTextFile(content: string, file: string): SourceText {
  const cut = content.indexOf('\n');
  const first = jsonOf(content.slice(0, Math.max(0, cut)));
  const mark = marked.safeParse(first);
  if (!mark.success) throw damaged(file, 'its first line does not say that it holds a text of zangraph');
  if (mark.data.format > TEXT_FORMAT) {
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `${file} was written by a newer zangraph (format ${mark.data.format}; this one reads ${TEXT_FORMAT}). Update zangraph, or name another folder with --data.`,
    );
  }
  const of = head.safeParse(first);
  if (!of.success) throw damaged(file, `its first line lacks a usable "${of.error.issues[0]?.path.join('.')}"`);
  const body = content.slice(cut + 1);
  const { lines: expected, digest, ...source } = of.data;
  const lines = body.split('\n').slice(0, -1);
  if (lines.length !== expected) throw damaged(file, `it has ${lines.length} lines of text instead of ${expected}`);
  if (sha256Of(body) !== digest) throw damaged(file, 'its words are not those that were written');
  const provisions: PrintedProvision[] = [];
  const notes: PrintedNote[] = [];
  for (const [index, line] of lines.entries()) {
    const value = jsonOf(line);
    const read = provision.safeParse(value);
    if (read.success) provisions.push(read.data);
    else {
      const other = note.safeParse(value);
      if (!other.success) throw damaged(file, `line ${index + 2} is neither a provision nor a note`);
      notes.push(other.data);
    }
  }
  return { ...source, provisions, notes };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const damaged = (file: string, what: string): ZangraphError =>
  new ZangraphError('FILE_UNREADABLE', `${file} is damaged: ${what}. Import its source again, or delete the file.`);
