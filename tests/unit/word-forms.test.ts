import { describe, expect, test } from 'vitest';
import { kazakhStem } from '../../src/graph/search/kazakh-stem.ts';
import { wordsOf } from '../../src/graph/search/word-forms.ts';

const meet = (a: string, b: string): boolean => {
  const forms = wordsOf(a).flatMap((word) => word.forms);
  return wordsOf(b).some((word) => word.forms.some((form) => forms.includes(form)));
};

describe('Kazakh words lose number, owner and case', () => {
  test.each([
    ['мәслихат', ['мәслихаттың', 'мәслихатқа', 'мәслихатты', 'мәслихатта', 'мәслихаттан', 'мәслихатпен']],
    ['мәслихат', ['мәслихаттар', 'мәслихаттары', 'мәслихаттарының', 'мәслихатының', 'мәслихатында']],
    ['әкім', ['әкімнің', 'әкімге', 'әкімі', 'әкімдер', 'әкімдердің', 'әкімінің']],
    ['облыс', ['облыстың', 'облысы', 'облыстар', 'облыстарда']],
  ])('%s', (stem, words) => {
    expect(words.map(kazakhStem)).toEqual(words.map(() => stem));
  });

  test('short words stay as they are', () => {
    expect(['аудан', 'қала', 'заң', 'ата'].map(kazakhStem)).toEqual(['аудан', 'қала', 'заң', 'ата']);
  });
});

describe('one word in its spellings', () => {
  test.each([
    ['маслихатом', 'мәслихаттың'],
    ['маслихат', 'maslikhat'],
    ['маслихат', 'Maslihats'],
    ['Жанузакова', 'Zhanuzakova'],
    ['Нурпеисов', 'Nurpeissov'],
    ['Алексей', 'Alexey'],
    ['районного', 'районный'],
    ['Қазақстан', 'Qazaqstan'],
    ['148-ІІ', '148-II'],
    ['148-II', '148'],
  ])('%s and %s meet', (a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
  });

  test.each([
    ['маслихат', 'акимат'],
    ['148-II', '1480'],
    ['39-3', '39'],
    ['13.06.2013', '13'],
    ['аким', 'акимат'],
  ])('%s and %s do not', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });
});
