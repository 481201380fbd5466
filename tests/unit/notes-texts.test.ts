/** Every note of the official texts at hand: read, or named here with the reason why it is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAdiletPage } from '../../src/sources/adilet/read-page.ts';
import { readEditionMeta } from '../../src/sources/editions/meta.ts';
import { readEdition } from '../../src/sources/editions/read-edition.ts';
import type { Note, NoteAction } from '../../src/sources/notes/note.ts';
import { readNote } from '../../src/sources/notes/read-note.ts';
import { splitNotes } from '../../src/sources/notes/split-notes.ts';
import type { SourceDocument } from '../../src/sources/structure/document.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const folder = textsFolder();
const law = (file: string) => readFileSync(join(folder ?? '', 'law', file), 'utf8');
const documents = new Map<string, SourceDocument>();
/** Reading a source takes longer than reading its notes: once for all tests. */
function once(name: string, read: () => SourceDocument): SourceDocument {
  const document = documents.get(name) ?? read();
  documents.set(name, document);
  return document;
}
const page = () => once('page', () => readAdiletPage(law('148-II.adilet-2026-06-08.ru.html'), 'page.html'));
const edition = (name: string) =>
  once(name, () => {
    const meta = readEditionMeta(law(`${name}.meta.yaml`), `${name}.meta.yaml`);
    return readEdition(law(`${name}.ru.md`), meta, `${name}.ru.md`);
  });
const editionNames = (pattern: RegExp) =>
  readdirSync(join(folder ?? '', 'law'))
    .filter((file) => pattern.test(file) && file.endsWith('.ru.md'))
    .map((file) => file.replace('.ru.md', ''));

interface Outcome {
  readonly notes: number;
  readonly certain: readonly NoteAction[];
  /** "art_33 NO_SUCH_DAY 20.12.021 №": where, why and at which words. */
  readonly unread: readonly string[];
}

function readAll(notes: readonly Note[]): Outcome {
  const pieces = notes.flatMap((note) => splitNotes(note.text).map(({ text }) => ({ ...note, text })));
  const readings = pieces.map((note) => ({ note, reading: readNote(note) }));
  return {
    notes: pieces.length,
    certain: readings.flatMap(({ reading }) => (reading.unread === null ? reading.actions : reading.certain)),
    unread: readings.flatMap(({ note, reading: { unread } }) =>
      unread === null ? [] : [`${note.under} ${unread.reason} ${note.text.slice(unread.at, unread.at + 11)}`],
    ),
  };
}
const notesOf = (document: SourceDocument): readonly Note[] => document.notes.map(({ note }) => note);

/** The acts of some actions: day and number without the convocation. */
const actsOf = (actions: readonly NoteAction[]): ReadonlySet<string> =>
  new Set(actions.map(({ by }) => `${by.date}/${by.number?.replace(/-.*/, '') ?? '-'}`));
const perYear = (acts: ReadonlySet<string>, years: readonly number[]): readonly number[] =>
  years.map((year) => [...acts].filter((act) => act.startsWith(`${year}-`)).length);
const YEARS = [2009, 2010, 2011, 2012, 2013, 2014, 2015];
/** Counted by hand with another tool than this grammar. */
const LAWS_BY_YEAR = [2, 5, 8, 6, 9, 14, 12];

/** `art_27__para_1__subpara_1-5` for the record's "art_27_p1_sp1-5". */
function underOf(key: string): string {
  if (key === 'title' || key === 'whole') return 'act';
  return key
    .replace('_heading', '')
    .replace(/^ch_/, 'chp_')
    .replace(/_p(\d[\d-]*)/, '__para_$1')
    .replace(/_sp(\d[\d-]*)/, '__subpara_$1');
}

describe.skipIf(folder === null)(`the notes of Law 148-II (${folder === null ? NO_TEXTS : 'official texts'})`, () => {
  it('are read on the saved page, but for a day that is none', () => {
    const { notes, certain, unread } = readAll(notesOf(page()));

    expect(notes).toBe(118);
    expect(unread).toEqual(['art_33 NO_SUCH_DAY 20.12.021 №', 'art_35 NO_SUCH_DAY 20.12.021 №']);
    // The page names 156 laws; one of them only with the misprinted day.
    expect(actsOf(certain).size).toBe(155);
    expect(perYear(actsOf(certain), YEARS)).toEqual(LAWS_BY_YEAR);
  });

  it('name, note by note and in order, the numbers that a plain search finds', () => {
    const editions = editionNames(/^148-II/).map(edition);
    for (const note of [page(), ...editions].flatMap(notesOf)) {
      const { certain } = readAll([note]);
      const words = note.text.replace(/Закона [№N]\s*\d+/g, '');
      const printed = [...words.matchAll(/[№N]\s*(\d+)/g)].map((match) => match[1]);
      // The one law of the misprinted day.
      expect(certain.map(({ by }) => by.number?.replace(/-.*/, ''))).toEqual(
        printed.filter((number) => number !== '84'),
      );
    }
  });

  it('are read record by record', () => {
    const records = law('148-II.notes-2026-06-08.ru.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly key: string; readonly text: string });
    const unread = records.flatMap(({ key, text }) => {
      const reading = readNote({ text, lang: 'RU', under: underOf(key) });
      return reading.unread === null ? [] : [`${key} ${reading.unread.reason}`];
    });

    expect(records).toHaveLength(104);
    expect(unread).toEqual([
      'whole NOT_UNDERSTOOD', // the record leaves words out
      'art_20_p5 ACT_NOT_NAMED',
      'art_33 NO_SUCH_DAY',
      'art_35 NO_SUCH_DAY',
      'rcpi_1 NOT_AN_AMENDMENT',
      'izpi_1 NOT_AN_AMENDMENT',
      'izpi_2 NOT_AN_AMENDMENT',
      'izpi_3 NOT_AN_AMENDMENT',
      'art_29_p1_sp10 ACT_NOT_NAMED',
    ]);
  });

  it('are read in every edition, and together name the laws of 2009 to 2015', () => {
    const names = editionNames(/^148-II/);
    const outcomes = names.map((name) => readAll(notesOf(edition(name))));

    expect(names).toHaveLength(6);
    expect(outcomes.map(({ notes }) => notes)).toEqual([29, 45, 46, 57, 66, 70]);
    expect(outcomes.flatMap(({ unread }) => unread)).toEqual([]);
    expect(perYear(actsOf(outcomes.flatMap(({ certain }) => certain)), YEARS)).toEqual(LAWS_BY_YEAR);
  });

  it('are found by the readers as often as the editions print "Сноска."', () => {
    for (const name of editionNames(/^148-II/)) {
      const printed = law(`${name}.ru.md`).match(/Сноска\./g)?.length ?? 0;
      const found = notesOf(edition(name)).filter(({ text }) => text.startsWith('Сноска')).length;
      expect([name, found]).toEqual([name, printed]);
    }
  });
});

describe.skipIf(folder === null)(`the notes of other texts (${folder === null ? NO_TEXTS : 'official texts'})`, () => {
  it('are read in the law of 1993, but for a reference and an explanation', () => {
    const [name = ''] = editionNames(/^1993/);
    const { notes, certain, unread } = readAll(notesOf(edition(name)));

    expect(notes).toBe(8);
    expect(unread).toEqual(['art_2 NOT_AN_AMENDMENT Сноска. См.', 'art_49 NOT_UNDERSTOOD дальнейшем ']);
    expect(new Set(certain.map(({ by }) => by.form))).toEqual(new Set(['PRESIDENTIAL_DECREE', 'LAW']));
  });

  it('are read in Kazakh, but for one that is cut off', () => {
    const lines = law('148-II.edition-2016-06-30.part.kk.md').split('\n');
    const notes = lines
      .map((line) => line.replace(/^[\s>*]+|\*\s*$/g, ''))
      .filter((line) => /^Ескерту|^\d[\d-]*\) ал/.test(line))
      .map((text): Note => {
        const article = /^(?:Ескерту\. )(?:Заң )?(\d[\d-]*)-бап/.exec(text)?.[1];
        const item = /^(\d[\d-]*)\)/.exec(text)?.[1];
        const under =
          item !== undefined ? `art_6__para_1__subpara_${item}` : article !== undefined ? `art_${article}` : 'act';
        return { text, lang: 'KK', under };
      });
    const { certain, unread } = readAll(notes);

    expect(notes.length).toBeGreaterThan(12);
    expect(unread).toEqual(['art_6 NOT_UNDERSTOOD ']);
    expect(certain.filter(({ by }) => by.form === 'CONSTITUTIONAL_LAW').map(({ target }) => target)).toEqual([
      'act',
      'art_1',
    ]);
  });
});
