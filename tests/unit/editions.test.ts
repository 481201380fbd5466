import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ZangraphError } from '../../src/model/errors.ts';
import { readEditionMeta } from '../../src/sources/editions/meta.ts';
import { readEdition } from '../../src/sources/editions/read-edition.ts';
import { fingerprint } from '../../src/sources/structure/fingerprint.ts';
import { parseRequisite } from '../../src/sources/structure/requisite.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const meta = `act_code: '4321'
requisite: Закон Республики Казахстан от 5 мая 2003 года № 77
title:
  rus: О садах
  kaz: Бақтар туралы
version_date:
  rus: 2010-03-04
source:
  rus: https://zan.gov.kz/client/#!/doc/4321/rus/04.03.2010
caused_by:
  code: '99'
  requisite: Закон Республики Казахстан от 4 марта 2010 года № 250-IV ЗРК
  title:
    rus: О пчёлах
`;
const end = '\n\nПрезидент\n\nРеспублики Казахстан\n';
const read = (body: string, tail = end) =>
  readEdition(body + tail, readEditionMeta(meta, 'sad.meta.yaml'), 'sad.ru.md');

describe('an edition', () => {
  test('says by its meta.yaml which act, day and amending act it is of', () => {
    const { act, source } = read('# О садах\n\n### Статья 1. Сады\n\nСад.');

    expect(act).toMatchObject({ id: 'act:kz/law/2003-05-05/77', bankCode: '4321', titleKk: 'Бақтар туралы' });
    expect(source).toMatchObject({ id: 'source:zan/4321/2010-03-04/ru', stateOf: '2010-03-04' });
    expect(source.causedBy).toMatchObject({ id: 'act:kz/law/2010-03-04/250', number: '250-IV', titleRu: 'О пчёлах' });
  });

  test('the table of contents above the title is not structure', () => {
    const { items, notes, title } = read(`Глава 1. Сады

Статья 1. Сады

Статья 2. Исключена Законом РК от 21.07.2011 № 465-IV

# О садах

Настоящий Закон о садах.

## Глава 1. Сады

<a id="st1"></a>

### Статья 1. Сады

Сад.

### Статья 2. Дом

> *Сноска. Статья 2 исключена Законом РК от 21.07.2011 № 465-IV.*`);

    expect(title).toBe('О садах');
    expect(items.map((i) => [i.eId, i.excluded])).toEqual([
      ['preamble', false],
      ['chp_1', false],
      ['art_1', false],
      ['art_2', true],
    ]);
    expect(notes.map((n) => [n.note.under, n.locator])).toEqual([['art_2', 'ст. 2, сноска']]);
  });

  test('numbers that Markdown takes for lists, and those it does not, stay in the text', () => {
    const { items, notes } = read(`# О садах

### Статья 6. Сады

1. Садовник:

   1) поливает;

   2) исключен Законом РК от 27.04.2012 № 15-V;

   2-1) копает:

      грядки;

      Клумбы копает сосед.

   3) отдыхает.

      Зимой садовник спит.

1-1. Сосед помогает.

   > *Сноска. Статья 6 с изменением, внесенным Законом РК от 27.04.2012 № 15-V.*`);

    expect(items.map((i) => i.eId)).toEqual([
      'art_6',
      'art_6__para_1',
      'art_6__para_1__subpara_1',
      'art_6__para_1__subpara_2',
      'art_6__para_1__subpara_2-1',
      'art_6__para_1__subpara_3',
      'art_6__para_1__part_2',
      'art_6__para_1-1',
    ]);
    expect(items.find((i) => i.eId === 'art_6__para_1__subpara_2-1')?.ownText).toBe(
      'копает:\nгрядки;\nКлумбы копает сосед.',
    );
    expect(notes.map((n) => n.note.under)).toEqual(['art_6__para_1__subpara_2', 'art_6']);
    expect(notes[0]?.note.text).toBe('2) исключен Законом РК от 27.04.2012 № 15-V;');
  });

  test('a note on the whole text goes over the paragraphs below it, up to the preamble', () => {
    const { notes, items } = read(`# О садах

> *Сноска. По всему тексту Закона:*

слова "сад" заменены словами "парк" Законом РК от 10.01.2006 № 116;

слово "куст" исключено в соответствии с Законом РК от 22.05.2007 № 255.

Настоящий Закон о парках.

> *Сноска. Преамбула с изменениями.*

### Статья 1. Парки

Парк.`);

    expect(notes.map((n) => n.note.under)).toEqual(['act', 'preamble']);
    expect(notes[0]?.note.text).toMatch(/Закона: слова "сад" .*; слово "куст" .*№ 255\.$/);
    expect(items[0]?.ownText).toBe('Настоящий Закон о парках.');
  });

  test('an announcement and the paragraph that says it are no text of the law', () => {
    const { announcements, items } = read(`# О садах

### Статья 1. Сады

Примечание РЦПИ!

В статью 2 предусмотрено изменение.

### Статья 2. Дом

Дом.`);

    expect(announcements).toMatchObject([{ under: 'art_1', locator: 'ст. 1', length: 52 }]);
    expect(items.map((i) => [i.eId, i.ownText])).toEqual([
      ['art_1', ''],
      ['art_2', 'Дом.'],
    ]);
  });

  test('lines that a typewriter broke in a block set apart are whole again', () => {
    const { items } = read(
      '# О садах\n\nI. Общие положения\n\n## Статья 1. Сады\n\nСад\n\n```\nрастет и\nцветет.\nСтатья 2. Дом и\nдвор\nДом стоит.\n```',
    );
    expect(items.map((i) => [i.eId, i.heading, i.ownText])).toEqual([
      ['chp_1', 'Общие положения', ''],
      ['art_1', 'Сады', 'Сад\nрастет и цветет.'],
      ['art_2', 'Дом и двор', 'Дом стоит.'],
    ]);
  });
});

describe('an edition that is not whole', () => {
  const message = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof ZangraphError && error.code === 'SOURCE_UNREADABLE') return error.message;
      throw error;
    }
    throw new Error('the edition was read');
  };

  test('without the signature: names the file and the last heading', () => {
    const text = message(() => read('# О садах\n\n### Статья 1. Сады\n\nСад, в кото', ''));
    expect(text).toMatch(/^sad\.ru\.md: the text ends after “Статья 1\. Сады” without the signature/);
  });

  test('without an article that its table of contents names: names the article', () => {
    const text = message(() => read('Статья 1. Сады\n\nСтатья 2. Дом\n\n# О садах\n\n### Статья 1. Сады\n\nСад.'));
    expect(text).toContain('ст. 2');
  });

  test.each([
    [['requisite: Закон', 'requisite: Песня'], ':2: "requisite" is not form, day and number of an act (it says “Песня'],
    [['2010-03-04', '2010-02-30'], ':7: "version_date.rus" is not a day, YYYY-MM-DD (it says “2010-02-30”).'],
    [['rus: 2010-03-04', 'kaz: 2010-03-04'], ':6: "version_date.rus" is missing.'],
    [['https://zan', 'zan'], ':9: "source.rus" must be a whole address (https://…) (it says "zan.gov.kz'],
    [["code: '99'", 'code: [99]'], ':11: "caused_by.code" must be text, but it is a list (["99"]).'],
    [["act_code: '4321'\n", ''], ':1: "act_code" is missing.'],
    [["act_code: '4321'", 'act_code: "4321'], ': This is not valid YAML: '],
    [["act_code: '4321'", 'act_code: *code'], ': This is not valid YAML: Unresolved alias'],
    [[meta, 'act_code: "1"\nact_code: "2"'], ': This is not valid YAML: Map keys must be unique. Mend the file'],
    [[meta, ''], ':1: The entry must be a mapping of keys to values, but it is empty.'],
    [[meta, 'act_code: "1"'], ':1: "requisite" is missing. (3 more)'],
  ] as const)(
    'with a meta.yaml in which %j: names the file, the line and the key in plain words',
    ([from, to], said) => {
      const broken = meta.replace(from, to);
      expect(broken).not.toBe(meta);
      const told = message(() => readEditionMeta(broken, 'sad.meta.yaml'));
      expect(told.replace(/:\d+(?=: This is)/, '')).toContain(`sad.meta.yaml${said}`);
      expect(told).toMatch(/ Mend the file or take it out of the folder\.$/);
      expect(told).not.toMatch(/Invalid|undefined|received/);
    },
  );

  test('a meta.yaml that gives two days of adoption is told, and none that gives one', () => {
    const remarks = (approved: string) => readEditionMeta(`${meta}approved_on: ${approved}\n`, 'sad.meta.yaml').remarks;
    expect(remarks('2003-05-05')).toEqual([]);
    expect(remarks('2004-05-05')).toEqual([
      'sad.meta.yaml:15: "approved_on" says 2004-05-05, but "requisite" that the act was adopted on 2003-05-05, by which it is known here; mend the one that is wrong.',
    ]);
  });
});

describe('fingerprints', () => {
  test.each([
    ['Закон N 126', 'Закон № 126'],
    ['звание "Почетный гражданин";', 'звание «Почётный гражданин».'],
    ['аким – представитель', 'аким - представитель'],
    ['город , село', 'город, село'],
    ['само\u00adуправление', 'самоуправление'],
    ['в\u00a0области', 'в  области'],
  ])('typography alone changes none: %s = %s', (a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b));
  });

  test.each([
    ['аула', 'села'],
    ['десяти дней', 'двадцати дней'],
    ['№ 126', '№ 127'],
    ['', 'сад'],
  ])('another word changes it: %s ≠ %s', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
    expect(fingerprint(a)).toMatch(/^[0-9a-f]{12}$/);
  });
});

test.each([
  ['Закон Республики Казахстан от 29 сентября 2014 года № 239-V ЗРК', 'LAW', '2014-09-29', '239-V'],
  [
    'Конституционный закон Республики Казахстан от 3 июля 2013 года № 121-V',
    'CONSTITUTIONAL_LAW',
    '2013-07-03',
    '121-V',
  ],
  ['Закон Республики Казахстан от 28 декабря 2018 года № 210-VІ ЗРК', 'LAW', '2018-12-28', '210-VI'],
  ['Закон Республики Казахстан от 10 декабpя 1993 года № 4100.', 'LAW', '1993-12-10', '4100'],
])('the requisite “%s” is read', (text, form, adoptedOn, number) => {
  expect(parseRequisite(text)).toEqual({ form, adoptedOn, number });
});

const texts = textsFolder();
describe.skipIf(texts === null)(`the editions of Law 148-II (${NO_TEXTS})`, () => {
  const open = (day: string) => {
    const file = join(texts ?? '', `law/148-II.edition-${day}`);
    const yaml = readFileSync(`${file}.meta.yaml`, 'utf8');
    return { text: readFileSync(`${file}.ru.md`, 'utf8'), meta: readEditionMeta(yaml, 'meta.yaml') };
  };

  // Counted by hand: lines that begin with "### Статья" and "## Глава".
  test.each([
    ['2008-12-10', 43, 4],
    ['2009-02-09', 51, 5],
    ['2011-03-24', 51, 5],
    ['2013-06-13', 55, 6],
    ['2014-11-07', 55, 6],
    ['2016-06-30', 54, 6],
  ])('of %s has %d articles in %d chapters', (day, articles, chapters) => {
    const { text, meta: head } = open(day);
    const { items } = readEdition(text, head, day);
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    expect([count('ARTICLE'), count('CHAPTER')]).toEqual([articles, chapters]);
  });

  test.each([
    ['2009-02-09', 3],
    ['2013-06-13', 14],
    ['2016-06-30', 14],
  ])('of %s has %d paragraphs in article 39-3', (day, paragraphs) => {
    const { text, meta: head } = open(day);
    const { items } = readEdition(text, head, day);
    expect(items.filter((i) => i.kind === 'PARAGRAPH' && i.parent === 'art_39-3')).toHaveLength(paragraphs);
  });

  test.each([0.2, 0.6, 0.97])('cut at %d of its length fails', (share) => {
    const { text, meta: head } = open('2013-06-13');
    expect(() => readEdition(text.slice(0, text.length * share), head, 'cut.ru.md')).toThrow(/cut\.ru\.md/);
  });
});
