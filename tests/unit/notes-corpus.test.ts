/** Notes of acts that the grammar was not written for: codes, laws, resolutions, decrees, orders, decisions. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/sources/notes/detect-language.ts';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type CorpusNote, corpus, saidBy } from '../support/notes-corpus.ts';

const LANGUAGES = [
  ['RU', 270],
  ['EN', 237],
  ['KK', 115],
] as const;

/** How many held-out notes there are at least, and how many of a hundred are read as a person reads them. */
const HELD_OUT = [
  ['RU', 2208, 99],
  ['EN', 771, 99],
  ['KK', 1792, 99],
] as const;

const differs = ({ target, text, says }: CorpusNote): boolean =>
  JSON.stringify(saidBy(tellNote(text, { target }))) !== JSON.stringify(says);

describe.each(LANGUAGES)('the notes of other acts in %s', (lang, atLeast) => {
  const notes = corpus.filter((note) => note.lang === lang);
  const seen = notes.filter(({ part }) => part === 'seen');

  it('are many', () => expect(seen.length).toBeGreaterThanOrEqual(atLeast));

  it('are read as a person reads them, at least 99 of 100', () => {
    const differing = seen.filter(differs);
    // Listed so that a failure shows which.
    if (differing.length > seen.length / 100) expect(differing).toEqual([]);
    expect(differing.length).toBeLessThanOrEqual(seen.length / 100);
  });

  it('are never read wrong without a word', () => {
    const wrong = notes.flatMap(({ target, text, says }) => {
      const told = tellNote(text, { target });
      if ('unread' in told) return [];
      return JSON.stringify(saidBy(told)) === JSON.stringify(says) ? [] : [{ text, says, said: saidBy(told) }];
    });
    expect(wrong).toEqual([]);
  });

  it('are told to be in their language by their words', () => {
    const mistaken = notes.filter(({ text }) => detectLanguage(text) !== lang).map(({ text }) => text);
    expect(mistaken).toEqual([]);
  });

  it('say the same where nobody knows where they stand, or nothing', () => {
    // Under an article or a chapter a note of the preamble or of the whole text is out of place; told without its place it is of the act.
    const isOutOfPlace = ({ target, text, says }: (typeof notes)[number]) =>
      says === 'TARGET_UNCLEAR' &&
      /^(?:article|chapter)/.test(target) &&
      /^(?:Сноска\. В преамбулу|Ескерту\. Бүкiл мәтiн)/.test(text);
    for (const { text, says } of notes.filter((note) => !isOutOfPlace(note))) {
      const told = tellNote(text, {});
      if (!('unread' in told)) expect([text, saidBy(told)]).toEqual([text, says]);
    }
  });

  it('name, where they are unread, a place within them and what could stand there', () => {
    for (const { target, text } of notes) {
      const told = tellNote(text, { target });
      if (!('unread' in told)) continue;
      const { at, near, message, expected } = told.unread;
      expect(text.slice(at)).toMatch(new RegExp(`^${near.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u'));
      expect(at).toBeLessThanOrEqual(text.length);
      expect(message).toMatch(/\.$/);
      expect(expected).not.toBe('');
    }
  });
});

describe.each(HELD_OUT)('the held-out notes in %s', (lang, atLeast, ofHundred) => {
  const notes = corpus.filter((note) => note.lang === lang && note.part !== 'seen');

  it('are many', () => expect(notes.length).toBeGreaterThanOrEqual(atLeast));

  it(`are read as a person reads them, at least ${ofHundred} of 100`, () => {
    const differing = notes.filter(differs);
    const most = (notes.length * (100 - ofHundred)) / 100;
    if (differing.length > most) expect(differing).toEqual([]);
    expect(differing.length).toBeLessThanOrEqual(most);
  });
});
