/** The part of a long note that is quoted stays within its room and names the law, wherever the note has its spaces. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEFT_OUT, partNaming } from '../../src/dataset/texts/note-parts.ts';

const LAW = 'act:kz/law/2010-05-05/10';
const NAMED = 'от 05.05.2010 № 10-IV';
const ROOM = 300;
const long = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

describe('of a note without a stop', () => {
  test.each([
    [
      'whose first word is longer than its share',
      `${long('а', 250)} ${long('слово ', 500)}${NAMED} ${long('слово ', 500)}`,
    ],
    ['without a space before the law', `${long('а', 900)}${NAMED} ${long('слово ', 500)}`],
    ['without a space after the law', `${long('слово ', 900)}${NAMED}${long('а', 900)}`],
    ['without a space at all but those of the law', `${long('а', 900)}${NAMED}${long('а', 900)}`],
  ])('%s, the words around the law fit', (_, note) => {
    const quote = partNaming(note, [LAW], ROOM) ?? '';
    expect(quote.length).toBeLessThanOrEqual(ROOM);
    expect(quote).toContain(NAMED);
    expect(quote).toMatch(/^\S/);
    expect(quote.endsWith(LEFT_OUT)).toBe(true);
  });

  test('they fit however long its words are', () => {
    const words = fc
      .array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 })
      .map((lengths) => lengths.map((length) => 'а'.repeat(length)).join(' '));
    const space = fc.constantFrom(' ', '');
    fc.assert(
      fc.property(words, words, space, space, (before, behind, left, right) => {
        const note = `${before}${left}${NAMED}${right}${behind}`;
        const quote = partNaming(note, [LAW], ROOM) ?? '';
        expect(quote.length).toBeLessThanOrEqual(ROOM);
        expect(quote).toContain(NAMED);
      }),
      { numRuns: 500 },
    );
  });
});
