import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type TextChange } from '../../src/api/text-diff.ts';

const short = (changes: readonly TextChange[]): readonly string[] =>
  changes.map(({ kind, text }) => `${{ SAME: '=', ADDED: '+', REMOVED: '-' }[kind]}${text}`);
const without = (kind: TextChange['kind'], changes: readonly TextChange[]): string =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('two wordings compared', () => {
  test('differ by words, not by letters: Russian', () => {
    expect(short(diffWords('Маслихат утверждает план.', 'Маслихаты утверждают план.'))).toEqual([
      '-Маслихат утверждает',
      '+Маслихаты утверждают',
      '= план.',
    ]);
  });

  test('differ by words, not by letters: Kazakh, with all its own letters', () => {
    expect(short(diffWords('Әкім қаулы шығарады, ұсыныс енгізеді.', 'Әкім өкім шығарады, ұсынысты енгізеді.'))).toEqual(
      ['=Әкім ', '-қаулы', '+өкім', '= шығарады, ', '-ұсыныс', '+ұсынысты', '= енгізеді.'],
    );
  });

  test('take a number with its hyphen for one word, and signs for themselves', () => {
    expect(short(diffWords('статья 39-3, 6-баптың', 'статья 39-7; 6-баптың'))).toEqual([
      '=статья ',
      '-39-3,',
      '+39-7;',
      '= 6-баптың',
    ]);
  });

  test('show an item that was put into a list as that item alone', () => {
    expect(short(diffWords('1) поливает;\n2) копает.', '1) поливает;\n1-1) сеет;\n2) копает.'))).toEqual([
      '=1) поливает;\n',
      '+1-1) сеет;\n',
      '=2) копает.',
    ]);
  });

  test('that are the same are one run, and those that have nothing in common are two', () => {
    expect(diffWords('Сад.', 'Сад.')).toEqual([{ kind: 'SAME', text: 'Сад.' }]);
    expect(short(diffWords('дом', 'сад'))).toEqual(['-дом', '+сад']);
    expect(short(diffWords('', 'сад'))).toEqual(['+сад']);
    expect(diffWords('', '')).toEqual([]);
  });

  test('give back both to the letter, whatever they are; no two runs of one kind touch', () => {
    const word = fc.constantFrom('а', 'ә', 'е\u0301', '39-3', '-', ' ', '\n', '\u00a0', '"', '№', '𐐷', 'слово');
    const words = fc.oneof(
      fc.array(word).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const changes = diffWords(older, newer);
        expect(without('ADDED', changes)).toBe(older);
        expect(without('REMOVED', changes)).toBe(newer);
        for (const [i, { kind, text }] of changes.entries()) {
          expect(text).not.toBe('');
          expect(changes[i + 1]?.kind).not.toBe(kind);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are told in time even where two long texts have no word in common', () => {
    const long = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join(' ');
    const began = performance.now();
    expect(diffWords(long('а'), long('б')).map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
