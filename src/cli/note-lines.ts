/** Notes line by line: JSON records or plain text in, JSON records out. */
import type { Language } from '../model/terms.ts';
import { type ToldNote, tellNote } from '../sources/notes/tell-note.ts';

/** The lines of a text that comes in pieces, without their ends; null for a line of more than `most` letters. */
export async function* linesOf(chunks: AsyncIterable<string>, most: number): AsyncGenerator<string | null> {
  let line: string | null = '';
  for await (const chunk of chunks) {
    // "\n" alone ends a line: JSON may hold the other separators of Unicode within a string.
    const [first = '', ...others] = chunk.split('\n');
    line = longer(line, first, most);
    for (const next of others) {
      yield line;
      line = longer('', next, most);
    }
  }
  if (line !== '') yield line;
}

const longer = (line: string | null, by: string, most: number): string | null =>
  line === null || line.length + by.length > most ? null : line + by;

/** What became of a line: its record, or the sentence that says why there is none; null for an empty line. */
export type ToldLine = { readonly record: string } | { readonly problem: string } | null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (cause) {
    return { problem: `is no JSON: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

/** The line itself with the answer as its last key: keys, their order and numbers of any length stay as they were. */
function answered(line: string, record: Readonly<Record<string, unknown>>, told: ToldNote): string {
  const answer = JSON.stringify(told);
  if ('actions' in record || 'unread' in record) {
    const { actions: _actions, unread: _unread, ...others } = record;
    return JSON.stringify({ ...others, ...told });
  }
  return `${line.slice(0, -1).trimEnd()},${answer.slice(1)}`;
}

/** Reads one line of notes. A line that begins with "{" is a record with `text` and perhaps `target`; any other is a note. */
export function tellLine(printed: string, lang: Language | null): ToldLine {
  const line = printed.replace(/^\uFEFF|\r$/g, '');
  const tight = line.trim();
  if (tight === '') return null;
  if (tight.includes('\uFFFD')) return { problem: 'is not UTF-8; convert the file first' };
  if (tight.startsWith('[')) return { problem: 'begins an array; write one record a line (JSON Lines)' };
  if (!tight.startsWith('{')) return { record: JSON.stringify({ text: line, ...tellNote(line, { lang }) }) };
  const json = parsed(tight);
  if ('problem' in json) return json;
  const record = json.value;
  if (!isRecord(record) || typeof record['text'] !== 'string') {
    return { problem: 'has no "text" with the words of the note' };
  }
  const target = record['target'] ?? null;
  if (target !== null && typeof target !== 'string') {
    return { problem: 'has a "target" that is no text; write "article 6" or "art_6"' };
  }
  return { record: answered(tight, record, tellNote(record['text'], { target, lang })) };
}
