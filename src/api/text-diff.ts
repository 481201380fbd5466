/** Two wordings compared word by word. */
import { diffArrays } from 'diff';

export interface TextChange {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/**
 * A word is a run of letters and digits of any script, with hyphens inside it (39-3, бюджетно-финансовый, 6-баптың);
 * every run of white space and every other sign is a token of its own. The library's own words know Latin letters alone.
 */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** Replacements of more words than this are told as a whole: nobody can read them word by word, and they take long. */
const MAX_EDITS = 3000;

function compared(older: readonly string[], newer: readonly string[], within: typeof words): readonly TextChange[] {
  const found = diffArrays([...older], [...newer], { maxEditLength: MAX_EDITS });
  if (found === undefined) return [removal(older.join('')), addition(newer.join(''))];
  const changes: TextChange[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    changes.push(...within(removed, added));
    [removed, added] = ['', ''];
  };
  for (const part of found) {
    if (part.removed) removed += part.value.join('');
    else if (part.added) added += part.value.join('');
    else {
      flush();
      changes.push({ kind: 'SAME', text: part.value.join('') });
    }
  }
  flush();
  return changes;
}

const removal = (text: string): TextChange => ({ kind: 'REMOVED', text });
const addition = (text: string): TextChange => ({ kind: 'ADDED', text });
const both = (removed: string, added: string): readonly TextChange[] => [removal(removed), addition(added)];
const words = (removed: string, added: string): readonly TextChange[] =>
  removed === '' || added === '' ? both(removed, added) : compared(tokens(removed), tokens(added), both);

/**
 * What came and went between two wordings: lines first (a law changes by paragraphs and items), then the words of the
 * lines that changed. SAME and REMOVED together are the older text, SAME and ADDED the newer, to the letter. Where words
 * are replaced, those that went stand before those that came; a space between two replaced words belongs to the
 * replacement.
 *
 * @example diffWords('избирает акима', 'назначает акима') // REMOVED "избирает", ADDED "назначает", SAME " акима"
 */
export function diffWords(older: string, newer: string): readonly TextChange[] {
  return gathered(compared(lines(older), lines(newer), words).filter(({ text }) => text !== ''));
}

/** Neighbouring changes as one removal and one addition, also over a space between them. */
function gathered(runs: readonly TextChange[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') changes.push({ kind: 'REMOVED', text: removed });
    if (added !== '') changes.push({ kind: 'ADDED', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const between =
      kind === 'SAME' && text.trim() === '' && removed !== '' && added !== '' && replaces(runs, index + 1);
    if (kind === 'REMOVED' || between) removed += text;
    if (kind === 'ADDED' || between) added += text;
    if (kind === 'SAME' && !between) {
      flush();
      const last = changes.at(-1);
      if (last?.kind === 'SAME') changes[changes.length - 1] = { kind, text: last.text + text };
      else changes.push({ kind, text });
    }
  }
  flush();
  return changes;
}

/** Whether words are both taken away and put in from here on. */
const replaces = (runs: readonly TextChange[], at: number): boolean =>
  runs[at] !== undefined && runs[at].kind !== 'SAME' && runs[at + 1] !== undefined && runs[at + 1]?.kind !== 'SAME';
