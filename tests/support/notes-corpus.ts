/** Notes of other acts (codes, laws, resolutions, decrees, orders, decisions) with their readings written by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/model/terms.ts';
import { type ToldAction, type ToldNote, tellNote } from '../../src/sources/notes/tell-note.ts';

/**
 * How a note came here: with the grammar's author having seen it, or held out: what it says was written down before
 * the program read it, and the grammar was mended only after the count. Each later count has a name of its own. Mined
 * notes are held out as well, but picked for their rare forms.
 */
export type CorpusPart = 'seen' | 'held-out' | `held-out-${string}` | `mined-${string}`;

/** A note, where it stands, and what it says: an action a line, or the reason why it stays unread. */
export interface CorpusNote {
  readonly lang: Language;
  readonly part: CorpusPart;
  readonly target: string;
  readonly text: string;
  readonly says: readonly string[] | string;
}

const FILES: readonly (readonly [Language, string])[] = [
  ['RU', 'notes-corpus.ru.jsonl'],
  ['EN', 'notes-corpus.en.jsonl'],
  ['KK', 'notes-corpus.kk.jsonl'],
];

export const corpus: readonly CorpusNote[] = FILES.flatMap(([lang, file]) =>
  readFileSync(fileURLToPath(new URL(`../data/${file}`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      // The files are the tests' own.
      const { part, target, text, says, unread } = JSON.parse(line) as {
        part?: CorpusPart;
        target: string;
        text: string;
        says?: string[];
        unread?: string;
      };
      return { lang, part: part ?? 'seen', target, text, says: says ?? unread ?? [] };
    }),
);

/** "KIND ASPECT target FORM date number RULE …" of an action; `-` for an act without a number; "+ date number" of a joint order. */
export function shown({ kind, aspect, target, by, force }: ToldAction): string {
  const rule = [force.kind, force.amount, force.date, force.provision].filter((part) => part !== null);
  const jointly = (by.jointly ?? []).flatMap(({ date, number }) => ['+', date, number ?? '-']);
  return [kind, aspect, target, by.form, by.date, by.number ?? '-', ...jointly, ...rule].join(' ');
}

/** What was read, as the corpus writes it. */
export const saidBy = (told: ToldNote): readonly string[] | string =>
  'unread' in told ? told.unread.reason : told.actions.map(shown);

/** A row of a table of notes: what it shows, where the note stands, the note, and what it says or why it stays unread. */
export type NoteRow = readonly [what: string, target: string, text: string, says: readonly string[] | string];

/** What a note says, as the corpus writes it, in the language that its words tell. */
export const told = (target: string, text: string): readonly string[] | string => saidBy(tellNote(text, { target }));
