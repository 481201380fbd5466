import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReferences } from '../../src/sources/references/read-references.ts';

/** A unit in the cases of the official texts. */
const FORMS = {
  subpara: 'подпункт подпункта подпункту подпунктом подпункте подпункты подпунктов подпунктам подпунктами подпунктах',
  para: 'пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах',
  art: 'статья статьи статье статью статьей статей статьям статьями статьях',
} as const;
const ORDINALS = 'первой второй третьей четвертой пятой шестой седьмой восьмой девятой десятой'.split(' ');

const number = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }))
  .map(([n, inserted]) => (inserted === undefined ? `${n}` : `${n}-${inserted}`));

/** `3-1, 4 и 5`: some numbers, each once, and how a text lists them. */
const numbers = fc
  .tuple(
    fc.uniqueArray(number, { minLength: 1, maxLength: 3 }),
    fc.array(fc.constantFrom(', ', ' и ', ' или '), { minLength: 2, maxLength: 2 }),
  )
  .map(([list, between]) => ({
    list,
    printed: (end: string) => list.map((n, i) => `${i === 0 ? '' : between[i - 1]}${n}${end}`).join(''),
  }));

/** A unit with its numbers, or no words where the reference names none. */
const unit = (kind: keyof typeof FORMS, end = '') =>
  fc.tuple(fc.constantFrom(...FORMS[kind].split(' ')), numbers).map(([form, { list, printed }]) => ({
    words: [`${form} ${printed(end)}`],
    steps: list.map((n) => `__${kind}_${n}`),
  }));
const NONE = { words: [], steps: [''] };
const part = fc.nat({ max: 9 }).map((n) => ({
  words: [`части ${ORDINALS[n]}`],
  // The first part of a provision is the provision.
  steps: [n === 0 ? '' : `__part_${n + 1}`],
}));

/** "подпунктом 4) части второй пунктов 3 и 5 статьи 8", and the eIds that it names in the order of the words. */
const reference = fc
  .tuple(
    fc.option(unit('subpara', ')'), { nil: NONE }),
    fc.option(part, { nil: NONE }),
    fc.option(unit('para'), { nil: NONE }),
    unit('art'),
  )
  .map((units) => ({
    words: units.flatMap(({ words }) => words).join(' '),
    eIds: units
      .reduceRight<readonly string[]>((above, { steps }) => above.flatMap((id) => steps.map((s) => id + s)), [''])
      .map((id) => id.slice('__'.length)),
  }));

describe('a reference within the act', () => {
  test.each([
    ['к акиму в соответствии со статьей 24 настоящего Закона;', 'art_19__para_3', ['art_24']],
    ['определенных подпунктом 4) пункта 3 статьи 8 настоящего Закона.', 'art_16', ['art_8__para_3__subpara_4']],
    // The article, or the paragraph, is said once of both.
    ['в пункте 1 и части первой пункта 2 статьи 2 настоящего Закона', 'art_4', ['art_2__para_1', 'art_2__para_2']],
    [
      'подпунктом 2) и частью второй пункта 3, а также пунктом 5 статьи 2 настоящего Закона',
      'art_4',
      ['art_2__para_3__subpara_2', 'art_2__para_3__part_2', 'art_2__para_5'],
    ],
    ['пунктом 2 и подпунктом 1) пункта 3 настоящей статьи', 'art_4', ['art_4__para_2', 'art_4__para_3__subpara_1']],
    ['статьей 6 и пунктом 2 статьи 7 настоящего Закона', 'art_4', ['art_6', 'art_7__para_2']],
    ['статьей 39–3 настоящего Закона', 'art_4', ['art_39-3']],
    ['предусмотренные пунктом 1 настоящей статьи, осуществляет', 'art_35__para_1-2', ['art_35__para_1']],
    [
      'подпунктами 3-1), 3-2) и 3-3) пункта 3 настоящей статьи',
      'art_20__para_4',
      ['art_20__para_3__subpara_3-1', 'art_20__para_3__subpara_3-2', 'art_20__para_3__subpara_3-3'],
    ],
    ['лицами, указанными в части первой настоящей статьи', 'art_21-1__part_2', ['art_21-1']],
    ['частью второй пункта 2 статьи 6 настоящего Закона', 'art_7', ['art_6__para_2__part_2']],
    ['статьями 6 и 27 настоящего Закона', 'art_1', ['art_6', 'art_27']],
    ['статьей 6 и пунктом 2 статьи 7 настоящего Закона', 'art_1', ['art_6', 'art_7__para_2']],
    ['главой 3-1 настоящего Закона', 'art_1', ['chp_3-1']],
    ['требования глав 3 и 4 настоящего Закона', 'art_1', ['chp_3', 'chp_4']],
    ['пунктам 2 и 3 статьи 8 настоящего Закона', 'art_1', ['art_8__para_2', 'art_8__para_3']],
    ['Пункт 4-1 статьи 20 настоящего Закона', 'art_41', ['art_20__para_4-1']],
    ['статьей 20 настоящего Конституционного закона', 'art_41', ['art_20']],
    // Of which act article 6 is, the words do not say.
    ['статьей 6 и пунктом 2 настоящей статьи', 'art_9__para_1', ['art_9__para_2']],
  ])('“%s”', (text, from, eIds) => {
    expect(readReferences(text, from, 'RU')).toEqual(eIds);
  });

  test('names exactly its units and numbers, in whatever case and whatever stands around it', () => {
    const act = fc.constantFrom('настоящего Закона', 'настоящего Кодекса', 'настоящей Конституции');
    const before = fc.constantFrom(
      '',
      'В соответствии с ',
      'по статье 16 Закона «О выборах» и ',
      '3) не позднее 5 дней, ',
    );
    const after = fc.constantFrom('', '.', ' и статьей 17 Закона «О выборах»;', ', а также настоящим Законом');
    // A text that refers to itself names nothing by that; the preamble is never among what is named.
    const texts = fc.tuple(before, reference, act, after).chain(([left, { words, eIds }, here, right]) =>
      fc.record({
        text: fc.constant(`${left}${words} ${here}${right}`),
        eIds: fc.constant(eIds),
        from: fc.constantFrom('preamble', ...eIds),
      }),
    );
    fc.assert(
      fc.property(texts, ({ text, eIds, from }) => {
        expect(readReferences(text, from, 'RU')).toEqual(eIds.filter((eId) => eId !== from));
      }),
    );
  });
});

describe('is none', () => {
  test.each([
    ['to another act', 'в соответствии со статьей 16 Закона «О выборах»', 'art_1'],
    ['to the act as a whole', 'установленных настоящим Законом и иными', 'art_1'],
    ['to the article that the text stands in', 'возложенные настоящей статьей на районный', 'art_31__para_4'],
    ['to a paragraph of this article where there is no article', 'пунктом 1 настоящей статьи', 'chp_2'],
    ['to itself', 'пунктом 1 настоящей статьи', 'art_6__para_1'],
    ['to articles of a range, where nothing is known of the act', 'в статьях 1–3 настоящего Закона', 'art_6'],
  ])('%s', (_, text, from) => {
    expect(readReferences(text, from, 'RU')).toEqual([]);
  });

  test('whatever is named of another act, beside words on this one as a whole', () => {
    const ofAnother = fc
      .tuple(reference, fc.constantFrom('Закона «О выборах»', 'Кодекса о труде', 'этого Закона', 'Конституции'))
      .map(([{ words }, act]) => `${words} ${act}`);
    const wholeAct = fc.constantFrom(
      'установленных настоящим Законом',
      'в настоящее время',
      'возложенные настоящей статьей',
    );
    const texts = fc
      .tuple(fc.array(ofAnother, { minLength: 1, maxLength: 3 }), wholeAct, fc.boolean())
      .map(([others, here, first]) => (first ? [here, ...others] : [...others, here]).join(', '));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readReferences(text, 'art_1000', 'RU')).toEqual([]);
      }),
    );
  });
});
