/** Spellings of lawyers and scholars in three languages, with what they mean written down by hand. */
import { describe, expect, test } from 'vitest';
import { readCitation } from '../../src/model/citation-read.ts';

const P4 = 'art_39-3__para_4';
const S2 = `${P4}__subpara_2`;
const LAW = 'LAW 148-II';
const DATED = 'LAW 148-II 2001-01-23';
const TITLE = 'О местном государственном управлении и самоуправлении';

/** "LAW 148-II 2001-01-23": what is said of the act, in this order. */
const read = (text: string): [string, string] => {
  const { act, eIds, others, isCitation, readUpTo } = readCitation(text);
  expect(isCitation, `stopped at ${readUpTo}: "${text.slice(readUpTo)}"`).toBe(true);
  expect(readUpTo).toBe(text.length);
  const said = act === null ? [] : [act.form, act.number, act.adoptedOn, act.adoptedIn, act.adiletId, act.title];
  return [[eIds, ...others].map((e) => e.join('|')).join(' '), said.filter((s) => s !== null).join(' ')];
};

describe('in Russian', () => {
  test.each([
    ['ст. 39-3 Закона', 'art_39-3', 'LAW'],
    ['ст.39-3 Закона РК №148-II', 'art_39-3', LAW],
    ['ст 39-3 Закона РК N148-II', 'art_39-3', LAW],
    ['СТАТЬЯ 39-3 ЗАКОНА № 148-II', 'art_39-3', LAW],
    ['Ст. 39-3\n  Закона\u00a0№\u00a0148-II', 'art_39-3', LAW],
    ['статья 6 Закона РК от 23.01.2001 N 148', 'art_6', 'LAW 148 2001-01-23'],
    ['статьёй 6 Закона № 148-II', 'art_6', LAW],
    ['статьей 6 Закона № 148-II', 'art_6', LAW],
    ['ст. 6 Закона 148-II', 'art_6', LAW],
    ['ст. 6 Закона 148', 'art_6', 'LAW 148'],
    ['ст. 6 148-II', 'art_6', '148-II'],
    ['ст. 6 Закона № 148 - II', 'art_6', LAW],
    ['ст. 6 Закона № 148–II', 'art_6', LAW],
    ['ст. 6 Закона № 148-ІІ', 'art_6', LAW],
    ['ст. 6 Закона № 148-ii', 'art_6', LAW],
    ['ст. 1 Конституционного закона № 121-V', 'art_1', 'CONSTITUTIONAL_LAW 121-V'],
    ['Закон от 06.02.2013 № 28-VІ', '', 'LAW 28-VI 2013-02-06'],
    ['ст. 6 Закона от 23.01.2001г. № 148-II', 'art_6', DATED],
    ['ст. 6 Закона от 23.1.2001 № 148-II', 'art_6', DATED],
    ['ст. 6 Закона от 23 января 2001 г. № 148-II', 'art_6', DATED],
    ['ст. 6 Закона от «23» января 2001 года № 148-II', 'art_6', DATED],
    ['ст. 6 Закона от 2001-01-23 № 148-II', 'art_6', DATED],
    ['Закон №148', '', 'LAW 148'],
    ['148-II', '', '148-II'],
    ['№148-II', '', '148-II'],
    ['N 148-II', '', '148-II'],
    ['No 148-II', '', '148-II'],
    ['ЗРК № 148-II', '', LAW],
    [`Закон РК «${TITLE}»`, '', `LAW ${TITLE}`],
    [`ст. 6 Закона РК "${TITLE}"`, 'art_6', `LAW ${TITLE}`],
    ['Закон «О внесении изменений в Закон «О языках»', '', 'LAW О внесении изменений в Закон «О языках'],
    ['Закон «О внесении изменений в Закон «О языках»»', '', 'LAW О внесении изменений в Закон «О языках»'],
    [
      `Закон РК ${TITLE[0]?.toLowerCase()}${TITLE.slice(1)}, ст. 6`,
      'art_6',
      `LAW ${TITLE[0]?.toLowerCase()}${TITLE.slice(1)}`,
    ],
    ['ст. 6 Закона о языках от 11.07.1997 № 151', 'art_6', 'LAW 151 1997-07-11 о языках'],
    ['п. 2 ст. 2-1 данного закона', 'art_2-1__para_2', 'LAW'],
    ['(п. 2 ст. 2-1 Закона)', 'art_2-1__para_2', 'LAW'],
    ['п. 1. ст. 89', 'art_89__para_1', ''],
    ['п.1 ст.89 Конституции РК', 'art_89__para_1', 'CONSTITUTION'],
    ['Конституции РК ст. 89 п. 2', 'art_89__para_2', 'CONSTITUTION'],
    ['ст. 89 Конституции Республики Казахстан.', 'art_89', 'CONSTITUTION'],
    ['пп.1) п.1 ст.2', 'art_2__para_1__subpara_1', ''],
    ['пп 1 п 1 ст 2', 'art_2__para_1__subpara_1', ''],
    ['подп. 2 п. 4 ст. 39-3', S2, ''],
    ['п. 4 ст. 39-3, пп. 2)', S2, ''],
    ['пп. 2) ст. 39-3 п. 4', S2, ''],
    ['пп. 2) ст. 39-3(4)', S2, ''],
    ['п. 4 ст. 39-3 (2)', S2, ''],
    ['подпунктом 2) пункта 4 статьи 39-3', S2, ''],
    ['п.п. 2 п. 4 ст. 39-3', S2, ''],
    ['п.п. 4 ст. 39-3', `${P4}|art_39-3__subpara_4`, ''],
    ['часть вторая пункта 2 статьи 2-1', 'art_2-1__para_2__part_2', ''],
    ['вторая часть пункта 2 статьи 2-1', 'art_2-1__para_2__part_2', ''],
    ['частью второй пункта 2 статьи 2-1', 'art_2-1__para_2__part_2', ''],
    ['ч.2 п.2 ст.2-1', 'art_2-1__para_2__part_2', ''],
    ['2-я часть пункта 2 статьи 2-1', 'art_2-1__para_2__part_2', ''],
    ['пп. 1) ч. 2 п. 1 ст. 6', 'art_6__para_1__part_2__subpara_1', ''],
    ['ст. 6 п. 1 пп. 12) (номер использован 2-й раз)', 'art_6__para_1__subpara_12~2', ''],
    ['глава 3-1 Закона № 148-II', 'chp_3-1', LAW],
    ['раздел 8', 'sec_8', ''],
    ['преамбула Закона № 148-II', 'preamble', LAW],
    ['Указ Президента РК от 28.11.2012 № 438', '', 'PRESIDENTIAL_DECREE 438 2012-11-28'],
    ['Постановление Правительства от 29.06.2006 № 594', '', 'GOVERNMENT_RESOLUTION 594 2006-06-29'],
    ['Приказ № 7', '', 'MINISTERIAL_ORDER 7'],
    ['ст. 3 Кодекса № 99-IV', 'art_3', 'CODE 99-IV'],
    ['см. ст. 6', 'art_6', ''],
    ['https://adilet.zan.kz/rus/docs/Z010000148_', '', 'Z010000148_'],
    ['ст. 89 Конституции 1995 года', 'art_89', 'CONSTITUTION 1995'],
    ['ст. 89 Конституции РК 1995 г.', 'art_89', 'CONSTITUTION 1995'],
    ['ст. 89 Конституции РК 1995г.', 'art_89', 'CONSTITUTION 1995'],
    ['ст. 89 Конституции Республики Казахстан 1995', 'art_89', 'CONSTITUTION 1995'],
    ['Конституция 1993 года, ст. 92 п. 1', 'art_92__para_1', 'CONSTITUTION 1993'],
    ['Конституция Казахской ССР 1978 г.', '', 'CONSTITUTION 1978'],
    ['ст. 89 Конституции РК (1995 г.)', 'art_89', 'CONSTITUTION 1995'],
    ['ст. 6, 2001 г. Закон № 148-II', 'art_6', 'LAW 148-II 2001'],
    ['ст. 6 Закона 2001 г. № 148-II', 'art_6', 'LAW 148-II 2001'],
    ['ст. 39-7 обсуждаемого закона', 'art_39-7', 'LAW'],
    ['ст. 89 рассматриваемой Конституции', 'art_89', 'CONSTITUTION'],
    ['ст. 89 К950001000_', 'art_89', 'K950001000_'],
    ['cт. 39-3', 'art_39-3', ''],
  ])('%s', (text, eIds, act) => {
    expect(read(text)).toEqual([eIds, act]);
  });
});

describe('in Kazakh', () => {
  test.each([
    ['39-3-бап', 'art_39-3', ''],
    ['39-3 бап', 'art_39-3', ''],
    ['39-3-БАП', 'art_39-3', ''],
    ['39-3-баптың 4-тармағы', P4, ''],
    ['39-3-баптың 4-тармағының 2) тармақшасы', S2, ''],
    ['39-3-баптың 4-тармағының 2)-тармақшасы', S2, ''],
    ['39-3-бабының 4 тармағының 2 тармақшасы', S2, ''],
    ['39-3-баптын 4-тармагынын 2) тармакшасы', S2, ''],
    ['39-3-баптың  4-тармағының\n2) тармақшасы.', S2, ''],
    ['2-1-баптың 2-тармағының екінші бөлігі', 'art_2-1__para_2__part_2', ''],
    ['2-1-баптың 2-тармағының екiншi бөлiгi', 'art_2-1__para_2__part_2', ''],
    ['2-1-баптың 2-тармағының 2-бөлігі', 'art_2-1__para_2__part_2', ''],
    ['№ 148-II Заң, 39-3-баптың 4-тармағы', P4, LAW],
    ['2001 жылғы 23 қаңтардағы № 148-II Заңының 6-бабы', 'art_6', DATED],
    ['2001 ж. 23 қаңтардағы N 148-II Заң', '', DATED],
    ['ҚР 2001.01.23 N 148-II Заңымен', '', DATED],
    ['Конституция, 89-бап', 'art_89', 'CONSTITUTION'],
    ['Қазақстан Республикасы Конституциясының 89-бабы', 'art_89', 'CONSTITUTION'],
    ['Ата Заңның 89-бабының 2-тармағы', 'art_89__para_2', 'CONSTITUTION'],
    ['1995 жылғы Конституцияның 89-бабы', 'art_89', 'CONSTITUTION 1995'],
    ['Қазақстан Республикасының 1995 жылғы Конституциясының 89-бабы', 'art_89', 'CONSTITUTION 1995'],
    ['1995 ж. Конституция, 89-бап', 'art_89', 'CONSTITUTION 1995'],
    ['1978 жылғы Қазақ КСР Конституциясы', '', 'CONSTITUTION 1978'],
    ['талқыланып отырған Заңның 39-7-бабы', 'art_39-7', 'LAW'],
    ['осы Заңның 6-бабы', 'art_6', 'LAW'],
    ['3-1-тарау', 'chp_3-1', ''],
    ['8-бөлім', 'sec_8', ''],
    ['8-бөлiм', 'sec_8', ''],
    ['№ 148-II Заң, кіріспе', 'preamble', LAW],
    ['№ 438 Президент Жарлығы', '', 'PRESIDENTIAL_DECREE 438'],
    ['6 және 27-баптар', 'art_6 art_27', ''],
    ['6-баптың 1, 2 және 4-тармақтары', 'art_6__para_1 art_6__para_2 art_6__para_4', ''],
  ])('%s', (text, eIds, act) => {
    expect(read(text)).toEqual([eIds, act]);
  });
});

describe('in English', () => {
  test.each([
    ['art 39-3 (4)', `${P4}|art_39-3__subpara_4`, ''],
    ['Art.39-3(4)(2)', S2, ''],
    ['Article 39-3, paragraph 4, subparagraph 2', S2, ''],
    ['ARTICLE 39-3, PARAGRAPH 4', P4, ''],
    ['Art. 39-3 §4', P4, ''],
    ['subparagraph 2) of paragraph 4 of Article 39-3', S2, ''],
    ['sub-paragraph (2) of para. 4 of art. 39-3', S2, ''],
    ['second part of paragraph 2 of Article 2-1', 'art_2-1__para_2__part_2', ''],
    ['Article 6 of this Law', 'art_6', 'LAW'],
    ['Article 6 of Law No.148-II of 23 January 2001', 'art_6', DATED],
    ['Article 6 of the Law of January 23rd, 2001 No. 148-II', 'art_6', DATED],
    ['Article 6, 23 January 2001', 'art_6', '2001-01-23'],
    ['Law 148-II', '', LAW],
    ['Article 89 of the Constitution of the Republic of Kazakhstan', 'art_89', 'CONSTITUTION'],
    ['art. 89 of the 1995 Constitution', 'art_89', 'CONSTITUTION 1995'],
    ['Article 89 of the Constitution of 1995', 'art_89', 'CONSTITUTION 1995'],
    ['Article 89 of the Constitution of the Republic of Kazakhstan of 1995', 'art_89', 'CONSTITUTION 1995'],
    ['the 1978 Constitution of the Kazakh SSR', '', 'CONSTITUTION 1978'],
    ['Article 89, 1995 Constitution of the Republic of Kazakhstan', 'art_89', 'CONSTITUTION 1995'],
    ['art. 39-7 of the law under discussion', 'art_39-7', 'LAW'],
    ['art. 39-7 of the discussed law', 'art_39-7', 'LAW'],
    ['chapter 3-1 of Law No. 148-II', 'chp_3-1', LAW],
    ['the preamble of Law No. 148-II', 'preamble', LAW],
    ['Articles 6 and 27', 'art_6 art_27', ''],
    ['paras. 1 to 3 of Article 6', 'art_6__para_1 art_6__para_2 art_6__para_3', ''],
  ])('%s', (text, eIds, act) => {
    expect(read(text)).toEqual([eIds, act]);
  });
});

describe('several provisions are named one by one', () => {
  const paras = (article: string, ...numbers: number[]) => numbers.map((n) => `art_${article}__para_${n}`).join(' ');
  test.each([
    ['статьи 6 и 27', 'art_6 art_27'],
    ['ст.ст. 6, 27 и 31', 'art_6 art_27 art_31'],
    ['ст. 6 и ст. 27', 'art_6 art_27'],
    ['ст. 5–8', 'art_5-8 art_5 art_6 art_7 art_8'],
    ['ст. ст. 5–8', 'art_5 art_6 art_7 art_8'],
    ['статьями 5–8', 'art_5 art_6 art_7 art_8'],
    ['5–7-баптар', 'art_5 art_6 art_7'],
    ['5–7-бап', 'art_5-7 art_5 art_6 art_7'],
    ['пп. 1)–3) п. 2 ст. 6', [1, 2, 3].map((n) => `art_6__para_2__subpara_${n}`).join(' ')],
    ['пункты 1–3 статьи 6', paras('6', 1, 2, 3)],
    ['пункты 1 по 3 статьи 6', paras('6', 1, 2, 3)],
    ['пункты 1-3 статьи 6', `art_6__para_1-3 ${paras('6', 1, 2, 3)}`],
    ['п. 3, 4 ст. 89', paras('89', 3, 4)],
    ['п. 4, 5, 7, 10, 11, 12 ст. 39-3', paras('39-3', 4, 5, 7, 10, 11, 12)],
    ['подпункты 1) и 2) пункта 1 статьи 6', 'art_6__para_1__subpara_1 art_6__para_1__subpara_2'],
    ['подпункты 1)-3) статьи 1', 'art_1__subpara_1 art_1__subpara_2 art_1__subpara_3'],
    ['п.п. 4, 5 ст. 39-3', `${P4}|art_39-3__subpara_4 art_39-3__para_5|art_39-3__subpara_5`],
  ])('%s', (text, eIds) => {
    expect(read(text)).toEqual([eIds, '']);
  });
});

describe('a line of a provision is read beside what it is a line of', () => {
  const S4 = 'art_29__para_1__subpara_4';
  test.each([
    ['абзац второй подпункта 4) пункта 1 статьи 29', S4, 2],
    ['абзацем вторым подпункта 4) пункта 1 статьи 29 Закона № 148-II', S4, 2],
    ['второй абзац пп. 4 п. 1 ст. 29', S4, 2],
    ['2-й абзац пп. 4) п. 1 ст. 29', S4, 2],
    ['абз. 2 пп. 4) п. 1 ст. 29', S4, 2],
    ['ст. 29, п. 1, пп. 4), абзац третий', S4, 3],
    ['абзац первый части второй пункта 2 статьи 38', 'art_38__para_2__part_2', 1],
    ['29-баптың 1-тармағының 4) тармақшасының екінші абзацы', S4, 2],
    ['29-баптың 1-тармағы 4) тармақшасының бірінші абзацы', S4, 1],
    ['29-баптың 1-тармағы 4) тармақшасының 2-абзацы', S4, 2],
    ['indent two of subparagraph 4) of paragraph 1 of Article 29', S4, 2],
    ['second indent of subparagraph 4) of paragraph 1 of Article 29', S4, 2],
    ['paragraph two of subparagraph 4) of paragraph 1 of Article 29', S4, 2],
    ['second paragraph of art. 29(1)(4)', S4, 2],
    ['paragraph two of Article 29', 'art_29__para_2', null],
    ['part two of paragraph 2 of Article 38', 'art_38__para_2__part_2', null],
    ['часть вторая подпункта 4) пункта 1 статьи 29', `${S4}__part_2`, null],
    ['часть вторая пункта 2 статьи 38', 'art_38__para_2__part_2', null],
  ])('%s', (text, eId, indent) => {
    expect(readCitation(text)).toMatchObject({ isCitation: true, eIds: [eId], others: [], indent });
  });
});

describe('a dash that no range can have is the hyphen of a number', () => {
  test.each([
    ['ст. 39–3 п. 2', 'art_39-3__para_2'],
    ['ст. 39—3 п. 2', 'art_39-3__para_2'],
    ['ст. 39\u20113 п. 2', 'art_39-3__para_2'],
    ['ст. 39\u22123 п. 2', 'art_39-3__para_2'],
    ['пп. 2) п. 4 ст. 39–3', S2],
    ['ст. 39–3, 39–7', 'art_39-3 art_39-7'],
    ['ст. 2–1 п. 2–1', 'art_2-1__para_2-1'],
    ['статьи 39–3 – 39–7', 'art_39-3 art_39-7'],
    ['39–3-баптың 4-тармағы', P4],
    ['art. 39–3(4)(2)', S2],
    ['гл. 3–1', 'chp_3-1'],
    ['пункты 3–1 статьи 20', 'art_20__para_3-1'],
  ])('%s', (text, eIds) => {
    expect(read(text)).toEqual([eIds, '']);
  });
});

describe('in quotation marks it is read as without them', () => {
  const MARKS = ['«»', '""', '“”', '„“', "''", '‘’', '‹›', '””', '»«'].map((pair) => [...pair]);
  const CITED = [
    'ст. 6',
    'п. 4 ст. 39-3 Закона № 148-II',
    '39-3-баптың 4-тармағы',
    'art. 39-3(4)',
    '(ст. 6)',
    'Z010000148_',
  ];
  test.each(CITED)('%s', (text) => {
    for (const [open, close] of MARKS)
      for (const quoted of [`${open}${text}${close}`, ` ${open}${open}${text}${close}${close}.`])
        expect(read(quoted), quoted).toEqual(read(text));
  });

  test.each([
    [`«ст. 6 Закона «${TITLE}»»`, 'art_6', `LAW ${TITLE}`],
    [`«ст. 6 Закона «${TITLE}»`, 'art_6', `LAW ${TITLE}`],
    [`«${TITLE}»`, '', TITLE],
    [`«${TITLE}» Закон «О языках»`, null, null],
  ])('a title has marks of its own: %s', (text, eIds, act) => {
    if (eIds === null) expect(readCitation(text).isCitation).toBe(false);
    else expect(read(text)).toEqual([eIds, act]);
  });
});

describe('reading stops where understanding does', () => {
  test.each([
    ['абзац двадцатый пункта 2 статьи 2-1', 0],
    ['ст. 6 абзац', 6],
    ['абзац второй пункта 2', 21],
    ['абзац второй', 12],
    ['абзац второй Закона № 148-II', 28],
    ['ст. 6 абзац второй абзац третий', 19],
    ['ст. 6-а Закона', 5],
    ['ст. Закона', 0],
    ['статья шестая', 0],
    ['ст. 6 и другие', 6],
    ['ст. 6 Закона и языки', 13],
    ['Закон о языках и ст. 6', 6],
    ['Закона о государственной службе в редакции Закона № 5', 7],
    ['Law on Languages as amended, art. 6', 4],
    ['ст. 6 Закона № 148-II?', 21],
    ['ст. 6 Закона № 148-II № 149-II', 22],
    ['п. 2 ст. 6 и п. 3 ст. 27', 11],
    ['ст. 6 (1)(2)(3)', 12],
    ['39-3-баптың мазмұны', 12],
    ['39-3', 0],
    ['«ст. 6 в новой редакции»', 7],
    ['«ст. 6', 0],
    ['2013 год', 0],
    ['ст. 6 2001 года', 6],
    ['ст. 89 Конституции 1995 года 1993 года', 29],
    ['art. 6 et seq.', 7],
    ['ст. 6 Закона «О языках', 13],
    ['ст. 6 Закона)', 12],
    ['п. 4', 4],
    ['Закона и Кодекса', 7],
  ])('%s', (text, readUpTo) => {
    expect(readCitation(text)).toMatchObject({ isCitation: false, readUpTo });
  });
});

test.each([
  ['digits', '1'.repeat(50_000)],
  ['numbers', '1-'.repeat(50_000)],
  ['a list', `ст. ${'6, '.repeat(30_000)}x`],
  ['a Kazakh list', `${'6, '.repeat(30_000)}x`],
  ['units', 'ст. 6 п. 1 '.repeat(20_000)],
  ['brackets', `ст. 6${'(1)'.repeat(30_000)}`],
  ['open quotes', '«'.repeat(50_000)],
  ['quotes', `${'«'.repeat(50_000)}${'»'.repeat(50_000)}`],
  ['closed quotes in between', `«${'»x'.repeat(50_000)}»`],
  ['open quotes in a law', `Закон ${'«а'.repeat(50_000)}`],
  ['white space', `ст.${' '.repeat(100_000)}x`],
  ['white space after a number', `6${' '.repeat(100_000)}x`],
  ['letters', 'бап'.repeat(30_000)],
  ['letters after a number', `6-${'бап'.repeat(30_000)}9`],
  ['dashes', `ст. ${'1–'.repeat(40_000)}`],
  ['years', '1995 г. '.repeat(20_000)],
  ['lines', 'абзац второй '.repeat(20_000)],
  ['blanks after a line', `абзац${' '.repeat(100_000)}x`],
  ['blanks after a number of a line', `2${' '.repeat(100_000)}x`],
  ['numbers of acts', '№ 1-1 '.repeat(20_000)],
  ['lists of lists', `пп. ${'1, '.repeat(500)}1 п. ${'1, '.repeat(500)}1 ст. 6`],
])('a long text of %s is answered at once', (_, text) => {
  const before = performance.now();
  const { readUpTo } = readCitation(text);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(readUpTo).toBeLessThanOrEqual(text.length);
});
