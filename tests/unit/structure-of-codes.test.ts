import { describe, expect, test } from 'vitest';
import { eIdSortKey, formatEId, parseEId } from '../../src/model/eid.ts';
import { readAdiletPage } from '../../src/sources/adilet/read-page.ts';
import { citationOf } from '../../src/sources/structure/citation.ts';
import { headingLabel, headingsIn } from '../../src/sources/structure/headings.ts';
import { adiletPage } from '../support/adilet-page.ts';

const CODE = {
  RU: `<h3 id="z1">ОБЩАЯ ЧАСТЬ<br>РАЗДЕЛ 1. САДЫ И<br>ОГОРОДЫ<br>Подраздел 1. Сады<br>Глава 1. ЯБЛОНИ</h3>
    <h3>§ 1. Саженцы</h3><p><b>Статья 1. Выбор</b></p><p>Текст.</p>
    <h3>Параграф 2. Уход</h3><h3>Статья 2. Полив</h3><p>1. Вода:</p><p>1) дождевая;</p><p>Второй абзац.</p>
    <h3>Глава 2. Груши</h3><h3>Статья 3. Сорта</h3><p>Текст.</p>
    <h3>Особенная часть</h3><h3>Раздел ІІ. Цветы</h3><h3>Статья 4. Розы</h3><p>Текст.</p>`,
  KK: `<h3 id="z1">ЖАЛПЫ БӨЛІК<br>1-БӨЛІМ. БАҚТАР МЕН<br>БАҚШАЛАР<br>1-кіші бөлім. Бақтар<br>1-тарау. АЛМА</h3>
    <h3>§ 1. Көшет</h3><p><b>1-бап. Таңдау</b></p><p>Мәтін.</p>
    <h3>2-параграф. Күтім</h3><h3>2-бап. Суару</h3><p>1. Су:</p><p>1) жаңбыр суы;</p><p>Екінші абзац.</p>
    <h3>2-тарау. Алмұрт</h3><h3>3-бап. Сорттар</h3><p>Мәтін.</p>
    <h3>Ерекше бөлік</h3><h3>ІІ бөлім. Гүлдер</h3><h3>4-бап. Раушан</h3><p>Мәтін.</p>`,
  EN: `<h3 id="z1">GENERAL PART<br>SECTION 1. GARDENS AND<br>BEDS<br>Subsection 1. Gardens<br>Chapter 1. APPLES</h3>
    <h3>§ 1. Seedlings</h3><p><b>Article 1. Choice</b></p><p>Text.</p>
    <h3>Paragraph 2. Care</h3><h3>Article 2. Watering</h3><p>1. Water:</p><p>1) of rain;</p><p>The second.</p>
    <h3>Chapter 2. Pears</h3><h3>Article 3. Kinds</h3><p>Text.</p>
    <h3>Special part</h3><h3>Section II. Flowers</h3><h3>Article 4. Roses</h3><p>Text.</p>`,
} as const;

describe.each(['RU', 'KK', 'EN'] as const)('a code in %s', (lang) => {
  const { items } = readAdiletPage(adiletPage(lang, CODE[lang]), 'code.html');

  test('has parts, sections, subsections, chapters, paragraphs of chapters and articles, each in its place', () => {
    expect(items.map((i) => [i.eId, i.kind, i.parent])).toEqual([
      ['part_1', 'PART', null],
      ['sec_1', 'SECTION', 'part_1'],
      ['sec_1__sec_1', 'SECTION', 'sec_1'],
      ['chp_1', 'CHAPTER', 'sec_1__sec_1'],
      ['chp_1__sec_1', 'SECTION', 'chp_1'],
      ['art_1', 'ARTICLE', 'chp_1__sec_1'],
      ['chp_1__sec_2', 'SECTION', 'chp_1'],
      ['art_2', 'ARTICLE', 'chp_1__sec_2'],
      ['art_2__para_1', 'PARAGRAPH', 'art_2'],
      ['art_2__para_1__subpara_1', 'SUBPARAGRAPH', 'art_2__para_1'],
      ['art_2__para_1__part_2', 'PART', 'art_2__para_1'],
      ['chp_2', 'CHAPTER', 'sec_1__sec_1'],
      ['art_3', 'ARTICLE', 'chp_2'],
      ['part_2', 'PART', null],
      ['sec_2', 'SECTION', 'part_2'],
      ['art_4', 'ARTICLE', 'sec_2'],
    ]);
    expect(items.filter((i) => i.excluded)).toEqual([]);
  });

  test('a heading that goes over two lines stays one; several in one block are several', () => {
    const headings = { RU: 'САДЫ И ОГОРОДЫ', KK: 'БАҚТАР МЕН БАҚШАЛАР', EN: 'GARDENS AND BEDS' };
    expect(items.find((i) => i.eId === 'sec_1')?.heading).toBe(headings[lang]);
    expect(items.find((i) => i.eId === 'sec_1')?.parent).toBe('part_1');
  });

  test('every provision has an eId that reads back, and they sort from the whole to its parts', () => {
    for (const { eId } of items) expect(formatEId(parseEId(eId) ?? [])).toBe(eId);
    const sorted = items.map((i) => i.eId).sort((a, b) => (eIdSortKey(a) < eIdSortKey(b) ? -1 : 1));
    expect(sorted.slice(0, 4)).toEqual(['part_1', 'part_2', 'sec_1', 'sec_1__sec_1']);
    expect(sorted.indexOf('chp_1__sec_2')).toBeLessThan(sorted.indexOf('chp_2'));
    expect(sorted.indexOf('chp_2')).toBeLessThan(sorted.indexOf('art_1'));
    expect(sorted.indexOf('art_2')).toBeLessThan(sorted.indexOf('art_2__para_1__part_2'));
  });
});

test('a chapter that a code numbers anew in another section is another provision', () => {
  const body =
    '<h3>Раздел 1. А</h3><h3>Глава 1. Б</h3><h3>Статья 1. В</h3><p>Г.</p><h3>Раздел 2. Д</h3><h3>Глава 1. Е</h3><h3>Статья 2. Ё</h3><p>Ж.</p>';
  const { items } = readAdiletPage(adiletPage('RU', body), 'code.html');
  expect(items.map((i) => i.eId)).toEqual(['sec_1', 'chp_1', 'art_1', 'sec_2', 'chp_1~2', 'art_2']);
});

test.each([
  ['RU', 'Статья 39-3. Сход', { level: 'ARTICLE', number: '39-3', rest: 'Сход' }],
  ['RU', 'Глава IV Сход', { level: 'CHAPTER', number: '4', rest: 'Сход' }],
  ['KK', '2-1-бап . Өзін-өзі басқару', { level: 'ARTICLE', number: '2-1', rest: 'Өзін-өзі басқару' }],
  ['KK', '1-тарау. ЖАЛПЫ', { level: 'CHAPTER', number: '1', rest: 'ЖАЛПЫ' }],
  ['KK', 'І бөлім. Жалпы', { level: 'SECTION', number: '1', rest: 'Жалпы' }],
  ['EN', 'Article 2-1', { level: 'ARTICLE', number: '2-1', rest: '' }],
  ['EN', 'CHAPTER 3-1. Self-government', { level: 'CHAPTER', number: '3-1', rest: 'Self-government' }],
] as const)('in %s “%s” opens a provision', (lang, text, label) => {
  expect(headingLabel(text, lang)).toMatchObject(label);
});

test.each([
  ['RU', 'Часть 2 исключена Законом'],
  ['RU', 'Статьями 5 и 6'],
  ['KK', '2-баптың 1-тармағы'],
  ['KK', '2-бапқа өзгеріс енгізілді'],
  ['EN', 'Part of the article'],
  ['EN', 'Articles 5 and 6'],
] as const)('in %s “%s” opens none', (lang, text) => {
  expect(headingLabel(text, lang)).toBeNull();
});

test.each([
  ['chp_5__sec_1', 'гл. 5, параграф 1', '5-тарау, 1-параграф', 'chapter 5, paragraph 1 of the chapter'],
  ['part_1', 'часть 1', '1-бөлік', 'part 1'],
  ['sec_1__sec_2', 'разд. 1, подразд. 2', '1-бөлім, 2-кіші бөлім', 'section 1, subsection 2'],
  ['art_6__para_1__subpara_2', 'ст. 6, п. 1, пп. 2', '6-бап, 1-тармақ, 2) тармақша', 'art. 6, para. 1, subpara. 2'],
  ['art_6__part_2', 'ст. 6, ч. 2', '6-бап, 2-бөлік', 'art. 6, part 2'],
])('%s is cited as “%s”, “%s”, “%s”', (eId, ru, kk, en) => {
  expect([citationOf(eId), citationOf(eId, 'KK'), citationOf(eId, 'EN')]).toEqual([ru, kk, en]);
});

test.each([
  [
    'EN',
    'Section 4 Obligations Chapter 25. Sale Paragraph 1. General Article 406. Contract of sale',
    ['Section 4 Obligations', 'Chapter 25. Sale', 'Paragraph 1. General', 'Article 406. Contract of sale'],
  ],
  [
    'RU',
    'Раздел 4. Обязательства Глава 25. Купля Статья 406. Договор',
    ['Раздел 4. Обязательства', 'Глава 25. Купля', 'Статья 406. Договор'],
  ],
  [
    'KK',
    '4-бөлім. Міндеттемелер 25-тарау. Сату 406-бап. Шарт',
    ['4-бөлім. Міндеттемелер', '25-тарау. Сату', '406-бап. Шарт'],
  ],
  [
    'RU',
    'Статья 5. Порядок, который Глава 3. Закона не знает',
    ['Статья 5. Порядок, который Глава 3. Закона не знает'],
  ],
] as const)('in %s “%s” holds %j', (lang, line, headings) => {
  expect(headingsIn([line], lang)).toEqual(headings);
});

test('an article whose heading says by which law it was excluded is excluded by that law', () => {
  const body =
    '<h3 id="z1">Статья 1. Исключена Законом РК от 12.11.2015 № 393-V.</h3><h3>Статья 2. Сад</h3><p>Сад.</p>';
  const { items, notes } = readAdiletPage(adiletPage('RU', body), 'code.html');
  expect(items.map((i) => [i.eId, i.excluded])).toEqual([
    ['art_1', true],
    ['art_2', false],
  ]);
  expect(notes.map((n) => [n.note.under, n.locator])).toEqual([['art_1', '#z1, сноска']]);
});
