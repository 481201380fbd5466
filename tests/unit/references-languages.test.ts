/** References within an act in Kazakh and English: examples by hand, and what is put together reads back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/terms.ts';
import { readReferences } from '../../src/sources/references/read-references.ts';

type Example = readonly [text: string, from: string, eIds: readonly string[]];

const KK: readonly Example[] = [
  ['осы Заңның 1-бабына сәйкес жүзеге асырылады', 'art_5', ['art_1']],
  ['Осы Заңның 8-бабы 3-тармағының 4) тармақшасында айқындалған', 'art_16', ['art_8__para_3__subpara_4']],
  ['осы баптың 1-тармағында көзделген', 'art_35__para_1-2', ['art_35__para_1']],
  [
    'осы Заңның 20-бабы 3-тармағының 3-1), 3-2) және 3-3) тармақшаларында',
    'art_1',
    ['art_20__para_3__subpara_3-1', 'art_20__para_3__subpara_3-2', 'art_20__para_3__subpara_3-3'],
  ],
  ['осы баптың бірінші бөлігінде көрсетілген', 'art_21-1__part_2', ['art_21-1']],
  ['осы Заңның 6-бабы 2-тармағының екінші бөлігімен', 'art_7', ['art_6__para_2__part_2']],
  // A Latin "i", as old texts print it.
  ['осы Заңның 6-бабының екiншi бөлiгiнде', 'art_7', ['art_6__part_2']],
  ['осы Заңның 6 және 27-баптарында', 'art_1', ['art_6', 'art_27']],
  ['осы Заңның 6-бабында және 7-бабының 2-тармағында', 'art_1', ['art_6', 'art_7__para_2']],
  ['осы Заңның 3-1-тарауының талаптары', 'art_1', ['chp_3-1']],
  // The article, or the paragraph, is said once of both.
  [
    'осы Заңның 2-бабының 1-тармағында және 2-тармағының бірінші бөлігінде',
    'art_4',
    ['art_2__para_1', 'art_2__para_2'],
  ],
  ['осы Заңның 2-бабының екінші бөлігінде және 3-тармағында', 'art_4', ['art_2__part_2', 'art_2__para_3']],
  [
    'осы баптың 2-тармағында және 3-тармағының 1) тармақшасында',
    'art_4',
    ['art_4__para_2', 'art_4__para_3__subpara_1'],
  ],
  ['осы Заңның 39–3-бабында', 'art_1', ['art_39-3']],
  ['осы Конституциялық заңның 5-бабының 2 және 3-тармақтары', 'art_1', ['art_5__para_2', 'art_5__para_3']],
  ['осы Кодекстің 39-3-бабы', 'art_1', ['art_39-3']],
  ['осы тармақтың 2) тармақшасында', 'art_9__para_1__subpara_4', ['art_9__para_1__subpara_2']],
  ['осы Заңның 16-бабында және «Сайлау туралы» Заңның 17-бабында', 'art_1', ['art_16']],
];

const EN: readonly Example[] = [
  ['in accordance with Article 1 of this Law', 'art_5', ['art_1']],
  ['determined by subparagraph 4) of paragraph 3 of Article 8 of this Law.', 'art_16', ['art_8__para_3__subpara_4']],
  ['provided for in paragraph 1 of this Article', 'art_35__para_1-2', ['art_35__para_1']],
  [
    'sub-paragraphs 3-1), 3-2) and 3-3) of paragraph 3 of the present Article',
    'art_20__para_4',
    ['art_20__para_3__subpara_3-1', 'art_20__para_3__subpara_3-2', 'art_20__para_3__subpara_3-3'],
  ],
  ['in the first part of this article', 'art_21-1__part_2', ['art_21-1']],
  ['part two of paragraph 2 of Article 6 of this Law', 'art_7', ['art_6__para_2__part_2']],
  ['the second and third parts of Article 6 of this Law', 'art_7', ['art_6__part_2', 'art_6__part_3']],
  ['Articles 6, 7, and 27 of this Law', 'art_1', ['art_6', 'art_7', 'art_27']],
  ['Article 6, as well as paragraph 2 of Article 7 of this Law', 'art_1', ['art_6', 'art_7__para_2']],
  ['the requirements of Chapter 3-1 of this Code', 'art_1', ['chp_3-1']],
  ['paragraph 1 and part one of paragraph 2 of Article 2 of this Law', 'art_4', ['art_2__para_1', 'art_2__para_2']],
  [
    'paragraph 1, paragraph 2, and paragraph 3 of Article 2 of this Law',
    'art_4',
    ['art_2__para_1', 'art_2__para_2', 'art_2__para_3'],
  ],
  ['part two and paragraph 3 of Article 2 of this Law', 'art_4', ['art_2__part_2', 'art_2__para_3']],
  ['Article 39–3 of this Law', 'art_1', ['art_39-3']],
  ['by Article 5 of this Constitutional Law', 'art_1', ['art_5']],
  ['Article 16 of the Law “On elections” and Article 17 of this Law', 'art_1', ['art_17']],
];

const NONE: readonly (readonly [Language, string])[] = [
  ['KK', 'осы Заңға сәйкес, осы Заңның талаптары бойынша, осы бапта'],
  ['KK', '«Сайлау туралы» Заңның 16-бабына сәйкес'],
  ['KK', 'осы Заңның 2-5-баптарында'],
  ['KK', 'осы Заңның 2–5-баптарында'],
  ['KK', 'осы Заңның 16 жылы'],
  ['EN', 'established by this Law, as this Article provides'],
  ['EN', 'in accordance with Article 16 of the Law “On elections”'],
  ['EN', 'Articles 2-5 of this Law'],
  ['EN', 'Articles 2 – 5 of this Law'],
  ['EN', 'Article 8.1 of this Law'],
  // Of which paragraph the subparagraph is, is not said.
  ['KK', 'осы Заңның талаптары және 3-тармағының 1) тармақшасы'],
];

describe('a reference within the act', () => {
  test.each(KK)('in Kazakh: “%s”', (text, from, eIds) => {
    expect(readReferences(text, from, 'KK')).toEqual(eIds);
  });
  test.each(EN)('in English: “%s”', (text, from, eIds) => {
    expect(readReferences(text, from, 'EN')).toEqual(eIds);
  });
});

describe('where the words are in doubt, or lead to another act, there is none', () => {
  test.each(NONE)('%s: “%s”', (lang, text) => {
    expect(readReferences(text, 'art_1000__para_1', lang)).toEqual([]);
  });
});

/** Endings of the singular after "осы Заңның", and of the plural, for each unit. */
const ENDINGS = {
  art: ['бабы бабының бабына бабын бабында бабынан бабымен', 'баптары баптарының баптарына баптарында баптарымен'],
  para: [
    'тармағы тармағының тармағына тармағын тармағында тармағынан тармағымен',
    'тармақтары тармақтарының тармақтарына тармақтарында тармақтарымен',
  ],
  subpara: [
    'тармақшасы тармақшасының тармақшасына тармақшасын тармақшасында тармақшасынан тармақшасымен',
    'тармақшалары тармақшаларының тармақшаларына тармақшаларында тармақшаларымен',
  ],
} as const;
const NAMES = { art: 'article', para: 'paragraph', subpara: 'subparagraph' } as const;
type Unit = keyof typeof ENDINGS;

/** Inserted numbers that can be no range: nothing goes from 9 up to 1. */
const number = fc
  .tuple(fc.integer({ min: 9, max: 99 }), fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }))
  .map(([n, inserted]) => (inserted === undefined ? `${n}` : `${n}-${inserted}`));

const unit = (kind: Unit) =>
  fc.record({
    kind: fc.constant(kind),
    numbers: fc.uniqueArray(number, { minLength: 1, maxLength: 3 }),
    ending: fc.nat({ max: 20 }),
  });
type Named = { readonly kind: Unit; readonly numbers: readonly string[]; readonly ending: number };

const place = fc
  .tuple(unit('art'), fc.option(unit('para'), { nil: null }), fc.option(unit('subpara'), { nil: null }))
  .map((units) => units.flatMap((each) => (each === null ? [] : [each])));

const eIdsOf = (units: readonly Named[]): readonly string[] =>
  units
    .reduce<readonly string[]>(
      (above, { kind, numbers }) => above.flatMap((id) => numbers.map((n) => `${id}__${kind}_${n}`)),
      [''],
    )
    .map((id) => id.slice('__'.length));

const listed = (numbers: readonly string[], and: string): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;

function inKazakh(units: readonly Named[]): string {
  const words = units.map(({ kind, numbers, ending }) => {
    const endings = ENDINGS[kind][numbers.length > 1 ? 1 : 0].split(' ');
    const printed = kind === 'subpara' ? numbers.map((n) => `${n})`) : numbers;
    return `${listed(printed, 'және')}${kind === 'subpara' ? ' ' : '-'}${endings[ending % endings.length]}`;
  });
  return `осы Заңның ${words.join(' ')}`;
}

function inEnglish(units: readonly Named[]): string {
  const words = units.map(({ kind, numbers }) => {
    const printed = kind === 'subpara' ? numbers.map((n) => `${n})`) : numbers;
    return `${NAMES[kind]}${numbers.length > 1 ? 's' : ''} ${listed(printed, 'and')}`;
  });
  return `${words.reverse().join(' of ')} of this Law`;
}

test('what is put together in any case and number reads back, whatever stands around it', () => {
  const sides = {
    KK: [
      ['', 'Жергілікті атқарушы органдар ', '16-баптың 2-тармағына және '],
      ['', '.', ' сәйкес', ', «Сайлау туралы» Заң'],
    ],
    EN: [
      ['', 'In accordance with ', 'Article 16 of the Law “On elections” and '],
      ['', '.', ', shall', '; Article 17'],
    ],
  } as const;
  const texts = fc
    .tuple(place, fc.constantFrom('KK' as const, 'EN' as const), fc.nat({ max: 2 }), fc.nat({ max: 3 }))
    .map(([units, lang, before, after]) => {
      const [left, right] = sides[lang];
      const words = lang === 'KK' ? inKazakh(units) : inEnglish(units);
      return { lang, eIds: eIdsOf(units), text: `${left[before]}${words}${right[after]}` };
    });
  fc.assert(
    fc.property(texts, ({ lang, eIds, text }) => {
      expect(readReferences(text, 'preamble', lang), text).toEqual(eIds);
    }),
  );
});
