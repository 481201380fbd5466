/** A note that is cut off, beheaded or has a word put in never says anything that the whole of it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ToldAction, tellNote } from '../../src/sources/notes/tell-note.ts';
import { type CorpusNote, corpus, shown } from '../support/notes-corpus.ts';

/** Words that turn a statement round, limit it, or mean nothing. */
const STRANGE: Readonly<Record<CorpusNote['lang'], readonly string[]>> = {
  RU: ['не', 'частично', 'кроме', 'предусматривается', 'отменено', 'xyz'],
  EN: ['not', 'partially', 'except', 'planned', 'xyz'],
  KK: ['емес', 'ішінара', 'қоспағанда', 'көзделген', 'xyz'],
};

const read = ({ target, lang }: CorpusNote, text: string): readonly ToldAction[] | null => {
  const told = tellNote(text, { target, lang });
  return 'unread' in told ? null : told.actions;
};
const readable = corpus.filter((note) => typeof note.says !== 'string');
const anyNote = fc.constantFrom(...readable);
const noteAndPlace = fc.tuple(anyNote, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));

/** The act of an action and what it did, without what may be lost with the end of a note. */
const core = ({ kind, aspect, target, by }: ToldAction) => ({ kind, aspect, target, form: by.form, date: by.date });

/** Whether `short` is `whole`, or has lost digits of its number or its words on force with the cut. */
function isBeginningOf(short: ToldAction, whole: ToldAction): boolean {
  const sameAct = JSON.stringify(core(short)) === JSON.stringify(core(whole));
  const sameForce = short.force.kind === 'UNKNOWN' || JSON.stringify(short.force) === JSON.stringify(whole.force);
  return sameAct && sameForce && (whole.by.number ?? '').startsWith(short.by.number ?? '');
}

describe('a note that is cut off', () => {
  it('is unread, or says the first of its acts, and of the last of them no more than is left', () => {
    fc.assert(
      fc.property(noteAndPlace, ([note, share]) => {
        const cut = note.text.slice(0, Math.floor(note.text.length * share));
        const whole = read(note, note.text) ?? [];
        const said = read(note, cut) ?? [];
        const last = said.at(-1)?.by;
        for (const [i, action] of said.entries()) {
          const full = whole[i];
          if (full === undefined) throw new Error(`more actions than the whole note: ${cut}`);
          const isOfLast = action.by.date === last?.date && action.by.number === last.number;
          if (isOfLast) expect([cut, isBeginningOf(action, full)]).toEqual([cut, true]);
          else expect([cut, shown(action)]).toEqual([cut, shown(full)]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('before the number of its last act is unread', () => {
    for (const note of readable.filter(({ lang }) => lang !== 'KK')) {
      const at = note.text.search(/\s*(?:№\s*\S|N[oо]?\.?\s?\d)(?!.*(?:№\s*\S|N[oо]?\.?\s?\d))/u);
      const isNumberFirst = /(?:№|No\.) \S+ (?:dated|of|от)/.test(note.text);
      // "от 14 февраля 2003 г. (введение в действие см. ст. 2) N 388": an act with a rule of force needs no number.
      const isForceFirst = note.text.slice(0, at).endsWith(')');
      if (at < 0 || isNumberFirst || isForceFirst) continue;
      expect([note.text.slice(0, at), read(note, note.text.slice(0, at))]).toEqual([note.text.slice(0, at), null]);
    }
  });
});

describe('a note with a strange word put in', () => {
  it('is unread, or says the same: the word stands in a quotation, in the name of an office, in an exception', () => {
    const spoilt = noteAndPlace.chain(([note, share]) =>
      fc.tuple(fc.constant(note), fc.constant(share), fc.constantFrom(...STRANGE[note.lang])),
    );
    fc.assert(
      fc.property(spoilt, ([note, share, word]) => {
        const spaces = [...note.text.matchAll(/\s/gu)].map((match) => match.index);
        const at = spaces[Math.floor(share * spaces.length)] ?? 0;
        const text = `${note.text.slice(0, at)} ${word}${note.text.slice(at)}`;
        const said = read(note, text);
        const whole = read(note, note.text);
        if (said !== null) expect([text, said.map(shown)]).toEqual([text, whole?.map(shown)]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a note of which the beginning is lost', () => {
  it('says nothing of acts, days and numbers that it does not name', () => {
    fc.assert(
      fc.property(noteAndPlace, ([note, share]) => {
        const text = note.text.slice(Math.floor(note.text.length * share));
        const whole = (read(note, note.text) ?? []).map(({ by, force }) => JSON.stringify([by, force]));
        for (const { by, force } of read(note, text) ?? []) expect(whole).toContain(JSON.stringify([by, force]));
      }),
      { numRuns: 200 },
    );
  });
});
