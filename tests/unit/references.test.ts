import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReferences } from '../../src/sources/references/read-references.ts';

describe('a reference within the act', () => {
  test.each([
    ['к акиму в соответствии со статьей 24 настоящего Закона;', 'art_19__para_3', ['art_24']],
    ['определенных подпунктом 4) пункта 3 статьи 8 настоящего Закона.', 'art_16', ['art_8__para_3__subpara_4']],
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
    ['пунктам 2 и 3 статьи 8 настоящего Закона', 'art_1', ['art_8__para_2', 'art_8__para_3']],
    ['Пункт 4-1 статьи 20 настоящего Закона', 'art_41', ['art_20__para_4-1']],
  ])('“%s”', (text, from, eIds) => {
    expect(readReferences(text, from)).toEqual(eIds);
  });
});

describe('is none', () => {
  test.each([
    ['to another act', 'в соответствии со статьей 16 Закона «О выборах»', 'art_1'],
    ['to the act as a whole', 'установленных настоящим Законом и иными', 'art_1'],
    ['to the article that the text stands in', 'возложенные настоящей статьей на районный', 'art_31__para_4'],
    ['to a paragraph of this article where there is no article', 'пунктом 1 настоящей статьи', 'chp_2'],
    ['to itself', 'пунктом 1 настоящей статьи', 'art_6__para_1'],
  ])('%s', (_, text, from) => {
    expect(readReferences(text, from)).toEqual([]);
  });

  test('in whatever text without “this”', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(readReferences(text.replaceAll('настоящ', ''), 'art_1')).toEqual([]);
      }),
    );
  });
});
