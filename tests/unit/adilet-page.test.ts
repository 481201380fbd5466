import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ZangraphError } from '../../src/model/errors.ts';
import { readAdiletPage } from '../../src/sources/adilet/read-page.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const docs = 'https://adilet.zan.kz/rus/docs';

/** A page in the shape of adilet.zan.kz about a law that does not exist. */
function page(body: string, end = '</article></body></html>'): string {
  return `<html><body>
    <div class="slogan"><h1>О садах</h1><p>Закон Республики Казахстан от 5 мая 2003 года № 77.</p></div>
    <div id="tabs_container"><a href="${docs}/Z030000077_">Текст</a>
      <a href="http://law.gov.kz/client/#!/doc/4321/rus">ЭКБ</a></div>
    <ul><li>Документы по состоянию на: <span>01.02.2020</span></li></ul>
    <article><p><a href="${docs}/Z030000077_/z.htm"> ОГЛАВЛЕНИЕ </a></p>${body}${end}`;
}

const signature = '<table><tr><td><i>Президент<br>Республики Казахстан</i></td></tr></table>';
const read = (body: string) => readAdiletPage(page(`${body}${signature}`), 'sad.html');
const textOf = (body: string, eId: string) => read(body).items.find((item) => item.eId === eId)?.ownText;

describe('a saved page', () => {
  test('says which act it is of, which day it shows and where it is from', () => {
    const { act, source } = read('<h3 id="z1">Статья 1. Сады</h3><p>Сад есть сад.</p>');

    expect(act).toMatchObject({ id: 'act:kz/law/2003-05-05/77', adiletId: 'Z030000077_', bankCode: '4321' });
    expect(source).toMatchObject({ id: 'source:adilet/Z030000077_/2020-02-01/ru', stateOf: '2020-02-01' });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('gives chapters, articles, paragraphs and subparagraphs with their anchors and parents', () => {
    const { items } = read(`
      <h3 id="z1">Глава 1-1. Общие<br>положения</h3>
      <h3 id="z2">Статья 4-2. Сады</h3>
      <p id="z3">&nbsp; 1. Садовник:</p><p id="z4">&nbsp; 1) поливает;</p><p>2-1) копает.</p>`);

    expect(items.map((i) => [i.eId, i.kind, i.number, i.parent, i.locator])).toEqual([
      ['chp_1-1', 'CHAPTER', '1-1', null, '#z1'],
      ['art_4-2', 'ARTICLE', '4-2', 'chp_1-1', '#z2'],
      ['art_4-2__para_1', 'PARAGRAPH', '1', 'art_4-2', '#z3'],
      ['art_4-2__para_1__subpara_1', 'SUBPARAGRAPH', '1', 'art_4-2__para_1', '#z4'],
      ['art_4-2__para_1__subpara_2-1', 'SUBPARAGRAPH', '2-1', 'art_4-2__para_1', 'ст. 4-2, п. 1, пп. 2-1'],
    ]);
    expect(items[0]?.heading).toBe('Общие положения');
    expect(items[2]?.ownText).toBe('Садовник:');
  });

  test('an article set as a bold paragraph is an article', () => {
    const { items } = read('<p><b><a name="z9"></a>Статья 2-1. Пчёлы</b></p><p>Пчёлы летают.</p>');
    expect(items[0]).toMatchObject({ eId: 'art_2-1', heading: 'Пчёлы', locator: '#z9' });
  });

  test('the link to the table of contents is no preamble', () => {
    const { items } = read('<p>Настоящий Закон о садах.</p><h3>Статья 1. Сады</h3><p>Сад.</p>');
    expect(items[0]).toMatchObject({ eId: 'preamble', ownText: 'Настоящий Закон о садах.' });
  });

  test('unnumbered text after the first is a part; text within a list stays with its item', () => {
    const body = `<h3>Статья 1. Сады</h3><p>1. Садовник:</p>
      <p>1) сажает:</p><p>яблони;</p><p>Груши растут сами.</p><p>2) копает.</p>
      <p>Садовник отдыхает зимой.</p><p>В отпуске:</p><p>1) спит.</p><h3>Статья 2. Дом</h3><p>Дом.</p><p>Окно.</p>`;

    expect(read(body).items.map((i) => i.eId)).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__subpara_1',
      'art_1__para_1__subpara_2',
      'art_1__para_1__part_2',
      'art_1__para_1__part_3',
      'art_1__para_1__part_3__subpara_1',
      'art_2',
      'art_2__part_2',
    ]);
    expect(textOf(body, 'art_1__para_1__subpara_1')).toBe('сажает:\nяблони;\nГруши растут сами.');
  });

  test('a quotation that gives other words for an article makes no provisions', () => {
    const body = `<h3>Статья 1. Сады</h3><p>1. Читать так:</p><p>"3. Сады:</p><p>1) цветут;</p><p>2) пахнут.".</p><p>2. Всё.</p>`;

    expect(read(body).items.map((i) => i.eId)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2']);
    expect(textOf(body, 'art_1__para_1')).toContain('пахнут');
  });

  test('a note in pieces comes whole, with the links of its laws, under its article', () => {
    const { notes } = read(`<h3 id="z2">Статья 1. Сады</h3><p>Сад.</p>
      <span class="note">Сноска. Статья 1 с изменением, внесенным Законом РК от 13.06.2013 </span><a
      href="${docs}/Z1300000101#z38">№ 101-V</a><span class="note"> (вводится в действие с 01.01.2014).</span><br>`);

    expect(notes).toEqual([
      {
        note: {
          text: 'Сноска. Статья 1 с изменением, внесенным Законом РК от 13.06.2013 № 101-V (вводится в действие с 01.01.2014).',
          lang: 'RU',
          under: 'art_1',
        },
        locator: '#z2, сноска',
        links: [{ text: '№ 101-V', adiletId: 'Z1300000101', at: 66 }],
      },
    ]);
  });

  test('an excluded item leaves its number and its note; one without a law is bare', () => {
    const { items, notes } = read(`<h3>Статья 1. Сады</h3><p>1. Садовник:</p><p>1) поливает;</p>
      <span class="note"><a name="z7"></a>2) исключен Законом РК от 03.07.2013 </span><a href="${docs}/Z1300000124#z1">№ 124-V</a><span class="note">;</span><br>
      <p>3) (исключен)</p><p>1-3. Исключен Законом РК от 28.10.2015 № 366-V.</p>`);

    expect(items.filter((i) => i.excluded).map((i) => [i.eId, i.bare])).toEqual([
      ['art_1__para_1__subpara_2', false],
      ['art_1__para_1__subpara_3', true],
      ['art_1__para_1-3', false],
    ]);
    expect(notes.map((n) => n.note.under)).toEqual(['art_1__para_1__subpara_2', 'art_1__para_1-3']);
    expect(notes[0]?.locator).toBe('#z7, сноска');
  });

  test('an article of which only the heading is left is excluded', () => {
    const { items } = read(`<h3>Глава 1. Все</h3><h3>Статья 1. Сады</h3><p class="note">Сноска. Статья 1 исключена.</p>
      <h3>Статья 2. Дом</h3><p>Дом.</p><h3>Глава 2. Никто</h3><p class="note">Сноска. Исключена.</p>`);
    expect(items.filter((i) => i.excluded).map((i) => i.eId)).toEqual(['art_1', 'chp_2']);
  });

  test('several notes in one paragraph stay apart; a note on the whole text goes over its lines', () => {
    const { notes } =
      read(`<p class="note">Сноска. Заголовок с изменениями.<br>Сноска. По всему тексту:<br>слова "а" заменены;<br>слово "б" исключено.</p>
      <p>Настоящий Закон.</p><h3>Статья 1. Сады</h3><p>Сад.</p>`);
    expect(notes.map((n) => [n.note.under, n.note.text])).toEqual([
      ['act', 'Сноска. Заголовок с изменениями.'],
      ['act', 'Сноска. По всему тексту: слова "а" заменены; слово "б" исключено.'],
    ]);
  });

  test('red remarks of the editors are announcements, neither notes nor text', () => {
    const { announcements, notes, items } = read(`<h3 id="z5">Статья 1. Сады</h3>
      <font color="#FF0000">Примечание ИЗПИ!</font><br><font color="#FF0000">Пункт 1 предусматривается дополнить.</font><br><p>Сад.</p>`);
    expect(announcements).toMatchObject([{ under: 'art_1', locator: '#z5', length: 53 }]);
    expect(notes).toEqual([]);
    expect(items[0]?.ownText).toBe('Сад.');
  });
});

describe('a page that is not whole', () => {
  const articles = '<h3>Статья 1. Сады</h3><p>Сад.</p><h3>Статья 2. Дом</h3><p>Дом, в котором';
  const failure = (html: string): ZangraphError => {
    try {
      readAdiletPage(html, 'sad.html');
    } catch (error) {
      if (error instanceof ZangraphError) return error;
      throw error;
    }
    throw new Error('the page was read');
  };

  test('cut in the middle: names the file and the line at which it ends', () => {
    const error = failure(page(articles, ''));
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toMatch(/^sad\.html: the page is cut off: .* line 6/);
  });

  test('closed by hand but without the end of the law: names the last heading', () => {
    const error = failure(page(articles));
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toContain('Статья 2. Дом');
  });

  test('without its day: says what is missing', () => {
    const html = page(`${articles}</p>${signature}`).replace('по состоянию', '');
    expect(failure(html).message).toContain('which day');
  });
});

const texts = textsFolder();
describe.skipIf(texts === null)(`the saved page of Law 148-II (${NO_TEXTS})`, () => {
  const html = texts === null ? '' : readFileSync(join(texts, 'law/148-II.adilet-2026-06-08.ru.html'), 'utf8');
  const file = '148-II.adilet-2026-06-08.ru.html';

  test('has 6 chapters, 61 articles, 35 announcements', () => {
    const { items, announcements, source } = readAdiletPage(html, file);
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    // 62 <h3> and 5 bold paragraphs are headings; "Примечание РЦПИ!/ИЗПИ!" stands 35 times.
    expect([count('CHAPTER'), count('ARTICLE'), announcements.length]).toEqual([6, 61, 35]);
    expect(source.id).toBe('source:adilet/Z010000148_/2026-06-08/ru');
  });

  test('shows articles 16, 18, 32-1, 36-1, 40 and chapter 2-1 as excluded', () => {
    const { items } = readAdiletPage(html, file);
    const gone = items.filter((i) => i.excluded && (i.kind === 'ARTICLE' || i.kind === 'CHAPTER')).map((i) => i.eId);
    expect(gone).toEqual(['art_16', 'art_18', 'chp_2-1', 'art_32-1', 'art_36-1', 'art_40']);
  });

  test('is read in less than a second of CPU time', () => {
    readAdiletPage(html, file);
    const before = process.cpuUsage();
    readAdiletPage(html, file);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test.each([0.3, 0.5, 0.8])('cut at %d of its length fails', (share) => {
    const cut = html.slice(0, html.indexOf('<article') + Math.floor(380_000 * share));
    expect(() => readAdiletPage(cut, file)).toThrow(/cut off/);
  });
});
