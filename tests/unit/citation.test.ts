import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitedAct, printCitation } from '../../src/model/citation.ts';
import { readCitation } from '../../src/model/citation-read.ts';
import { type LocalDate, localDate } from '../../src/model/dates.ts';
import { type EIdStep, formatEId } from '../../src/model/eid.ts';
import { ACT_FORMS, LANGUAGES, type ProvisionKind } from '../../src/model/terms.ts';

const law: CitedAct = { form: 'LAW', number: '148-II', adoptedOn: localDate('2001-01-23'), adiletId: 'Z010000148_' };
const EID = 'art_39-3__para_4__subpara_2';

describe('a provision is cited as lawyers do', () => {
  test('in Russian', () => {
    expect(printCitation(law, EID, 'RU')).toBe('ст. 39-3 п. 4 пп. 2) Закона от 23.01.2001 № 148-II');
    expect(printCitation(law, 'chp_3-1', 'RU')).toBe('гл. 3-1 Закона от 23.01.2001 № 148-II');
    expect(printCitation(law, 'preamble', 'RU')).toBe('преамбула Закона от 23.01.2001 № 148-II');
  });
  test('in English', () => {
    expect(printCitation(law, EID, 'EN')).toBe('art. 39-3(4)(2) of Law of 23.01.2001 No. 148-II');
    expect(printCitation(law, 'art_1__subpara_11', 'EN')).toBe('art. 1 subpara. 11) of Law of 23.01.2001 No. 148-II');
  });
  test('in Kazakh', () => {
    expect(printCitation(law, EID, 'KK')).toBe('23.01.2001 № 148-II Заң, 39-3-баптың 4-тармағының 2) тармақшасы');
    expect(printCitation(law, 'art_6', 'KK')).toBe('23.01.2001 № 148-II Заң, 6-бап');
  });
  test('an act without a number by its day, one without a day by its adilet id', () => {
    const constitution: CitedAct = {
      form: 'CONSTITUTION',
      number: null,
      adoptedOn: localDate('1995-08-30'),
      adiletId: null,
    };
    expect(printCitation(constitution, 'art_89', 'RU')).toBe('ст. 89 Конституции от 30.08.1995');
    expect(printCitation({ ...law, number: null, adoptedOn: null }, 'art_6', 'RU')).toBe('ст. 6 Закона Z010000148_');
  });
  test('a number that was used again says so', () => {
    expect(printCitation(law, 'art_6__para_1__subpara_12~2', 'RU')).toBe(
      'ст. 6 п. 1 пп. 12) (номер использован 2-й раз) Закона от 23.01.2001 № 148-II',
    );
  });
});

describe('a citation is read in the forms in use', () => {
  const none = { form: null, number: null, adoptedOn: null, adoptedIn: null, adiletId: null, title: null };
  const day = localDate('2001-01-23');
  test.each([
    ['ст. 39-3 п. 4 Закона № 148-II', ['art_39-3__para_4'], { form: 'LAW', number: '148-II' }],
    ['статья 6 Закона от 23.01.2001 № 148', ['art_6'], { form: 'LAW', number: '148', adoptedOn: day }],
    [
      'ст.6 Закона РК от 23 января 2001 года N 148-II «О местном управлении»',
      ['art_6'],
      { form: 'LAW', number: '148-II', adoptedOn: day, title: 'О местном управлении' },
    ],
    ['подпункт 2) пункта 4 статьи 39-3 Закона № 148-II', [EID], { form: 'LAW', number: '148-II' }],
    ['пп. 2) п. 4 ст. 39-3 Закона Республики Казахстан № 148-II', [EID], { form: 'LAW', number: '148-II' }],
    ['часть вторая пункта 1 статьи 24 Закона № 148', ['art_24__para_1__part_2'], { form: 'LAW', number: '148' }],
    ['art. 2-1(2) Z010000148_', ['art_2-1__para_2', 'art_2-1__subpara_2'], { adiletId: 'Z010000148_' }],
    [
      'Article 39-3 (4) (2) of the Law of the Republic of Kazakhstan dated January 23, 2001 No. 148-II',
      [EID],
      { form: 'LAW', number: '148-II', adoptedOn: day },
    ],
    [
      'Article 89 of the Constitution of 30 August 1995',
      ['art_89'],
      { form: 'CONSTITUTION', adoptedOn: localDate('1995-08-30') },
    ],
    [
      '2001 жылғы 23 қаңтардағы № 148-II Заңның 39-3-бабы 4-тармағының 2) тармақшасы',
      [EID],
      { form: 'LAW', number: '148-II', adoptedOn: day },
    ],
    ['39-3-баптың 4-тармағы', ['art_39-3__para_4'], null],
    ['глава 3-1 Закона № 148-II', ['chp_3-1'], { form: 'LAW', number: '148-II' }],
    ['ст. 1 Конституционного закона № 121-V', ['art_1'], { form: 'CONSTITUTIONAL_LAW', number: '121-V' }],
    ['Закон от 21.07.2011 № 465-IV', [], { form: 'LAW', number: '465-IV', adoptedOn: localDate('2011-07-21') }],
    ['Z1300000101', [], { adiletId: 'Z1300000101' }],
    ['Z220000001K', [], { adiletId: 'Z220000001K' }],
  ])('%s', (text, eIds, act) => {
    expect(readCitation(text)).toEqual({
      act: act === null ? null : { ...none, ...act },
      eIds,
      others: [],
      indent: null,
      readUpTo: text.length,
      isCitation: true,
    });
  });
});

describe('what is no citation is read as far as it is one', () => {
  test.each([
    ['', 0],
    ['местное самоуправление', 0],
    ['п. 4 Закона № 148-II', 20],
    ['ст. 6 Закона № 148-II и другие', 22],
    ['ст. 5 ст. 8 Закона № 148-II', 6],
    ['абзац последний пункта 4 статьи 6', 0],
    ['Закон № 148-II № 149-II', 15],
    ['ст. 6 от 30.02.2013', 9],
    ['ст. 6 от 30 февраля 2013 года', 9],
  ])('%s', (text, readUpTo) => {
    expect(readCitation(text)).toMatchObject({ isCitation: false, readUpTo });
  });
});

const number = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }))
  .map(([n, insert]) => (insert === undefined ? `${n}` : `${n}-${insert}`));
const step = (kind: ProvisionKind) =>
  fc.record({ kind: fc.constant(kind), number, use: fc.constantFrom(1, 1, 1, 2, 3) });
const below = fc.constantFrom<readonly ProvisionKind[]>(
  [],
  ['PARAGRAPH'],
  ['SUBPARAGRAPH'],
  ['PART'],
  ['PARAGRAPH', 'SUBPARAGRAPH'],
  ['PARAGRAPH', 'PART'],
  ['PARAGRAPH', 'SUBPARAGRAPH', 'PART'],
  ['PARAGRAPH', 'PART', 'SUBPARAGRAPH'],
  ['PART', 'SUBPARAGRAPH'],
);
const steps: fc.Arbitrary<readonly EIdStep[]> = fc.oneof(
  below.chain((kinds) => fc.tuple(...(['ARTICLE', ...kinds] as const).map(step))),
  fc.tuple(step('CHAPTER')),
  fc.tuple(step('SECTION'), step('CHAPTER')),
  fc.constant([{ kind: 'PREAMBLE' as const, number: null, use: 1 }]),
);
const adoptedOn: fc.Arbitrary<LocalDate> = fc
  .tuple(fc.integer({ min: 1991, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => localDate(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`));
const act: fc.Arbitrary<CitedAct> = fc.record({
  form: fc.constantFrom(...ACT_FORMS),
  number: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '-I', '-II', '-IV', '-V', '-VIII'))
      .map(([n, s]) => `${n}${s}`),
  ),
  adoptedOn,
  adiletId: fc.constant(null),
});

test('what is printed is read back the same, in every language', () => {
  fc.assert(
    fc.property(act, steps, fc.constantFrom(...LANGUAGES), (cited, path, lang) => {
      const eId = formatEId(path);
      const printed = printCitation(cited, eId, lang);
      const read = readCitation(printed);
      expect(read.isCitation, printed).toBe(true);
      expect(read.eIds[0], printed).toBe(eId);
      expect(read.act, printed).toEqual({ ...cited, adoptedIn: null, title: null });
    }),
    { numRuns: 500 },
  );
});

test('an act without number and day is read back by its adilet id, whatever its form', () => {
  for (const form of ACT_FORMS) {
    for (const lang of LANGUAGES) {
      const cited: CitedAct = { form, number: null, adoptedOn: null, adiletId: 'Z010000148_' };
      const printed = printCitation(cited, EID, lang);
      expect(readCitation(printed), printed).toMatchObject({ isCitation: true, eIds: [EID], others: [], act: cited });
    }
  }
});

test('no text makes the reader fail or read past its end', () => {
  const words = fc.constantFrom(
    'ст.',
    'статьи',
    '6',
    '39-3',
    '(4)',
    'п.',
    'пп.',
    '2)',
    'Закона',
    '№',
    '148-II',
    'от',
    '23.01.2001',
    '«',
    '-баптың',
    'art.',
    '№ 1',
    ' и ',
    ', ',
    '–',
    '»',
    '"',
    'жылғы',
    '2001',
    'января',
    'тармақша',
    '(',
    ')',
    'пункты',
    '\u00a0',
    'екінші бөлігі',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((w) => w.join(' ')),
        fc.array(words, { maxLength: 200 }).map((w) => w.join('')),
      ),
      (text) => {
        const before = performance.now();
        const { readUpTo, isCitation, act: named, eIds } = readCitation(text);
        expect(performance.now() - before, text).toBeLessThan(1000);
        expect(readUpTo).toBeGreaterThanOrEqual(0);
        expect(readUpTo).toBeLessThanOrEqual(text.length);
        if (isCitation) expect(named !== null || eIds.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
