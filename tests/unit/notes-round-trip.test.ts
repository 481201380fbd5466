/** Amendments printed as a note and read again are the same, in every spelling. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/sources/notes/read-note.ts';
import { splitNotes } from '../../src/sources/notes/split-notes.ts';
import { printedNote } from '../support/printed-notes.ts';

describe('a random note', () => {
  it('says what was printed', () => {
    fc.assert(
      fc.property(printedNote, ({ text, under, actions }) => {
        expect(readNote({ text, under, lang: 'RU' })).toEqual({ actions, unread: null });
      }),
      { numRuns: 150 },
    );
  });

  it('is unread, or says less, when it is cut off: it never says something else', () => {
    const cut = fc.tuple(printedNote, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(cut, ([{ text, under, actions }, share]) => {
        const short = text.slice(0, Math.floor(text.length * share));
        const read = readNote({ text: short, under, lang: 'RU' });
        const said = read.unread === null ? read.actions : read.certain;
        // The last act may have lost digits of its number and its words on force with the cut.
        const whole = said.slice(0, -1);
        expect(whole).toEqual(actions.slice(0, whole.length));
      }),
      { numRuns: 60 },
    );
  });

  it('names a place within it when a sign is put in that no note has', () => {
    const spoilt = fc.tuple(printedNote, fc.nat());
    fc.assert(
      fc.property(spoilt, ([{ text, under }, seed]) => {
        const at = seed % (text.length + 1);
        const { unread } = readNote({ text: `${text.slice(0, at)}§${text.slice(at)}`, under, lang: 'RU' });
        expect(unread).not.toBeNull();
        expect(unread?.at).toBeGreaterThanOrEqual(0);
        expect(unread?.at).toBeLessThanOrEqual(at);
      }),
      { numRuns: 60 },
    );
  });

  it('is cut out of a text with others whole and at its place', () => {
    fc.assert(
      fc.property(fc.array(printedNote, { minLength: 1, maxLength: 4 }), (notes) => {
        const text = notes.map((note) => note.text).join(' ');
        const pieces = splitNotes(text);
        expect(pieces.map((piece) => piece.text)).toEqual(notes.map((note) => note.text.trim()));
        for (const { at, text: piece } of pieces) expect(text.slice(at, at + piece.length)).toBe(piece);
      }),
      { numRuns: 50 },
    );
  });
});
