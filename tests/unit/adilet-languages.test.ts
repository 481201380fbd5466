import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/terms.ts';
import { readAdiletPage } from '../../src/sources/adilet/read-page.ts';
import { ActRegistry } from '../../src/sources/import/act-registry.ts';
import { readNotes } from '../../src/sources/import/readings.ts';
import { parseRequisite } from '../../src/sources/structure/requisite.ts';
import { adiletPage } from '../support/adilet-page.ts';

const read = (lang: Language, body: string) => readAdiletPage(adiletPage(lang, body), `page.${lang}.html`);

/** The same law in three languages. */
const LAW: Record<Language, string> = {
  RU: `<p>Настоящий Закон о садах.</p><h3 id="z1">Глава 1. ОБЩЕЕ</h3><p><b><a name="z2"></a>Статья 1. Сады</b></p>
    <p>1. Садовник:</p><p>1) сажает;</p>
    <span class="note">2) исключен Законом РК от 03.07.2013 </span><a href="/rus/docs/Z1300000124#z1">№ 124-V</a><span class="note">;</span><br>
    <p>3) (исключен)</p><p>Зимой он спит.</p>
    <p class="note">Сноска. Статья 1 с изменением, внесенным Законом РК от 09.02.2009 № 126-IV.</p>
    <h3 id="z9">Статья 2-1. Дом</h3><p>Дом.</p>`,
  KK: `<p>Қолданушылар назарына!</p><p>Осы Заң бақтар туралы.</p><h3 id="z1">1-тарау. ЖАЛПЫ</h3>
    <p><b><a name="z2"></a>1-бап. Бақтар</b></p><p>1. Бағбан:</p><p>1) отырғызады;</p>
    <span class="note">2) алып тасталды - ҚР 03.07.2013 </span><a href="/kaz/docs/Z1300000124#z1">№ 124-V</a><span class="note"> Заңымен;</span><br>
    <p>3) (алып тасталды)</p><p>Қыста ол ұйықтайды.</p>
    <p class="note">Ескерту. 1-бапқа өзгеріс енгізілді - ҚР 2009.02.09 № 126-IV Заңымен.</p>
    <h3 id="z9">2-1-бап. Үй</h3><p>Үй.</p>`,
  EN: `<p>Unofficial translation</p><p>This Law is on gardens.</p><h3 id="z1">Chapter 1. GENERAL</h3>
    <p><b><a name="z2"></a>Article 1. Gardens</b></p><p>1. The gardener:</p><p>1) plants;</p>
    <span class="note">2) excluded by the Law of the Republic of Kazakhstan dated 03.07.2013 </span><a href="/eng/docs/Z1300000124#z1">No. 124-V</a><span class="note">;</span><br>
    <p>3) (excluded)</p><p>In winter he sleeps.</p>
    <p class="note">Footnote. Article 1 as amended by the Law of the Republic of Kazakhstan dated 09.02.2009 No. 126-IV.</p>
    <h3 id="z9">Article 2-1. House</h3><p>House.</p>`,
};

describe.each(LANGUAGES)('a page in %s', (lang) => {
  test('says which act it is of, the day it shows and its address in that language', () => {
    const { act, source, lang: own } = read(lang, LAW[lang]);

    expect(own).toBe(lang);
    expect(act).toMatchObject({ id: 'act:kz/law/2003-05-05/77', adiletId: 'Z030000077_', bankCode: '4321' });
    expect(source.id).toBe(`source:adilet/Z030000077_/2020-02-01/${lang.toLowerCase()}`);
    expect(source.url).toContain({ RU: '/rus/', KK: '/kaz/', EN: '/eng/' }[lang]);
    const titles = { RU: act.titleRu, KK: act.titleKk, EN: act.titleEn };
    expect(Object.entries(titles).filter(([, title]) => title !== null)).toHaveLength(1);
    expect(titles[lang]).not.toBeNull();
  });

  test('gives the same provisions, excluded ones with their number alone', () => {
    const { items } = read(lang, LAW[lang]);

    expect(items.map((i) => [i.eId, i.parent, i.excluded, i.bare])).toEqual([
      ['preamble', null, false, false],
      ['chp_1', null, false, false],
      ['art_1', 'chp_1', false, false],
      ['art_1__para_1', 'art_1', false, false],
      ['art_1__para_1__subpara_1', 'art_1__para_1', false, false],
      ['art_1__para_1__subpara_2', 'art_1__para_1', true, false],
      ['art_1__para_1__subpara_3', 'art_1__para_1', true, true],
      ['art_1__para_1__part_2', 'art_1__para_1', false, false],
      ['art_2-1', 'chp_1', false, false],
    ]);
    expect(items.find((i) => i.eId === 'art_2-1')?.heading).toBe({ RU: 'Дом', KK: 'Үй', EN: 'House' }[lang]);
  });

  test('gives its notes in its language under their provisions, with what they say', () => {
    const document = read(lang, LAW[lang]);
    const { readings, unread } = readNotes(document, new ActRegistry());

    expect(document.notes.map((n) => [n.note.lang, n.note.under])).toEqual([
      [lang, 'art_1__para_1__subpara_2'],
      [lang, 'art_1'],
    ]);
    expect(document.notes[0]?.links).toMatchObject([{ adiletId: 'Z1300000124' }]);
    expect(document.notes[1]?.locator).toBe(`#z2, ${{ RU: 'сноска', KK: 'ескерту', EN: 'footnote' }[lang]}`);
    expect(unread).toEqual([]);
    expect(readings.map((r) => [r.kind, r.target, r.by.date, r.by.number])).toEqual([
      ['REPEAL', 'art_1__para_1__subpara_2', '2013-07-03', '124-V'],
      ['MODIFICATION', 'art_1', '2009-02-09', '126-IV'],
    ]);
  });

  test.each([0.3, 0.6, 0.9])('cut at %d of its text fails with a sentence', (share) => {
    const html = adiletPage(lang, LAW[lang]);
    const from = html.indexOf('<article>');
    const cut = html.slice(0, from + Math.floor((html.indexOf('</article>') - from) * share));
    expect(() => readAdiletPage(cut, 'cut.html')).toThrow(
      /^cut\.html: the page is cut off: the <article> element is still open at line \d+, the last\. Get a whole copy/,
    );
  });

  test('whose text ends without the signature fails with a sentence that names the last heading', () => {
    const html = adiletPage(lang, LAW[lang], { signature: '…' });
    expect(() => readAdiletPage(html, 'page.html')).toThrow(/the text ends after “.*2-1.*” without the signature/);
  });
});

/** One note of two laws, set in many ways: `open` begins it, the acts follow. */
const LISTED: Record<
  Language,
  { readonly article: string; readonly open: string; readonly acts: readonly string[]; readonly close: string }
> = {
  RU: {
    article: '<h3>Статья 1. Сады</h3><p>Сад.</p>',
    open: 'Сноска. Статья 1 с изменениями, внесенными законами РК',
    acts: ['от 09.02.2009 № 126-IV;', 'от 21.07.2011 № 465-IV (вводится в действие с 01.01.2012)'],
    close: '.',
  },
  KK: {
    article: '<h3>1-бап. Бақтар</h3><p>Бақ.</p>',
    open: 'Ескерту. 1-бапқа өзгерістер енгізілді - ҚР',
    acts: ['09.02.2009 № 126-IV,', '21.07.2011 № 465-IV (01.01.2012 бастап қолданысқа енгізіледі)'],
    close: ' Заңдарымен.',
  },
  EN: {
    article: '<h3>Article 1. Gardens</h3><p>Garden.</p>',
    open: 'Footnote. Article 1 as amended by the laws of the Republic of Kazakhstan',
    acts: ['dated 09.02.2009 No. 126-IV;', 'dated 21.07.2011 No. 465-IV (shall be enforced from 01.01.2012)'],
    close: '.',
  },
};

describe.each(LANGUAGES)('a note of two laws in %s', (lang) => {
  const { article, open, acts, close } = LISTED[lang];
  const [first = '', second = ''] = acts;
  test.each([
    ['in a paragraph', `<p class="note">${open} ${first} ${second}${close}</p>`],
    ['in pieces', `<span class="note">${open} ${first}</span> <span class="note other">${second}${close}</span><br>`],
    ['over two lines', `<span class="note">${open} ${first}<br>&nbsp;&nbsp;${second}${close}</span><br>`],
    ['as a list', `<ul class="note"><li>${open} ${first}</li><li>${second}${close}</li></ul>`],
    ['as paragraphs', `<p class="note">${open} ${first}</p><p class="note">${second}${close}</p>`],
  ])('%s is one', (_, setting) => {
    const document = read(lang, article + setting);
    const { readings, unread } = readNotes(document, new ActRegistry());

    expect(document.notes).toHaveLength(1);
    expect(unread).toEqual([]);
    expect(readings.map(({ target, by, force }) => [target, by.number, force.date])).toEqual([
      ['art_1', '126-IV', null],
      ['art_1', '465-IV', '2012-01-01'],
    ]);
  });
});

/** What announcements say could be read as notes of amendment: only their head tells. */
const ANNOUNCED: Record<
  Language,
  { readonly heads: readonly string[]; readonly words: string; readonly article: string }
> = {
  RU: {
    heads: ['Примечание ИЗПИ!', 'Примечание РЦПИ!', 'Примечание редакции!'],
    words: 'Статья 1 с изменением, внесенным Законом РК от 09.02.2030 № 126-IX (вводится в действие с 01.01.2031).',
    article: '<h3>Статья 1. Сады</h3><p>Сад.</p>',
  },
  KK: {
    heads: ['РҚАО-ның ескертпесі!', 'ЗҚАИ-ның ескертпесі!', 'ҚР ӘМ ескертпесі!', 'ЗҚАИ ескертпесі!'],
    words: '1-бапқа өзгеріс енгізілді - ҚР 2030.02.09 № 126-IX Заңымен (01.01.2031 бастап қолданысқа енгізіледі).',
    article: '<h3>1-бап. Бақтар</h3><p>Бақ.</p>',
  },
  EN: {
    heads: [
      'Note of the RCLI!',
      'Note of ICLRPA!',
      'Note of ILLI!',
      'Note of the Republican Center of Legal Information!',
    ],
    words: 'Article 1 as amended by the Law of the Republic of Kazakhstan dated 09.02.2030 No. 126-IX.',
    article: '<h3>Article 1. Gardens</h3><p>Garden.</p>',
  },
};

const SETTINGS: Record<string, (head: string, words: string) => string> = {
  'in red': (head, words) => `<font color="#FF0000">${head}</font><br><font color="red">${words}</font><br>`,
  'in one red line': (head, words) => `<font color="#FF0000">${head} ${words}</font><br>`,
  'as a note': (head, words) => `<p class="note">${head}</p><p class="note">${words}</p>`,
  'as one note': (head, words) => `<span class="note">${head} ${words}</span><br>`,
  'as plain text': (head, words) => `<p>${head}</p><p>${words}</p>`,
};

const announcements = LANGUAGES.flatMap((lang) =>
  Object.keys(SETTINGS).flatMap((setting) => ANNOUNCED[lang].heads.map((head) => ({ lang, setting, head }))),
);

test.each(announcements)('“$head” $setting never becomes an amendment', ({ lang, setting, head }) => {
  const { words, article } = ANNOUNCED[lang];
  const document = read(lang, `${article}${SETTINGS[setting]?.(head, words)}`);

  expect(document.announcements.map((a) => a.under)).toEqual(['art_1']);
  expect(document.notes).toEqual([]);
  expect(document.items.map((i) => i.eId)).toEqual(['art_1']);
  expect(readNotes(document, new ActRegistry()).readings).toEqual([]);
});

test.each(LANGUAGES)(
  'the same words without a head are a note of amendment in %s: only the head makes the difference',
  (lang) => {
    const { words, article } = ANNOUNCED[lang];
    const head = { RU: 'Сноска.', KK: 'Ескерту.', EN: 'Footnote.' }[lang];
    const document = read(lang, `${article}<p class="note">${head} ${words}</p>`);

    expect(readNotes(document, new ActRegistry()).readings).toMatchObject([{ kind: 'MODIFICATION', target: 'art_1' }]);
  },
);

test.each([
  ['RU', 'Примечание. Для целей настоящей статьи садом признается сад.'],
  ['RU', 'Примечание к таблице составляет садовник.'],
  ['KK', 'Ескертпе. Бақ деп бақ танылады.'],
  ['KK', 'Бағбанның ескертпесі жазбаша беріледі.'],
  ['EN', 'Note. A garden is a garden.'],
  ['EN', 'Note of payment is given to the gardener.'],
] as const)('in %s “%s” is text of the law', (lang, words) => {
  const document = read(lang, `${ANNOUNCED[lang].article}<p>${words}</p>`);
  expect(document.announcements).toEqual([]);
  expect(document.items.map((i) => i.eId)).toEqual(['art_1', 'art_1__part_2']);
});

test.each([
  ['KK', 'Қазақстан Республикасының 2001 жылғы 23 қаңтардағы N 148 Заңы', 'LAW', '2001-01-23', '148'],
  ['KK', 'Қазақстан Республикасының Заңы 2015 жылғы 19 мамырдағы № 314-V ҚРЗ.', 'LAW', '2015-05-19', '314-V'],
  [
    'KK',
    'Қазақстан Республикасының 2013 жылғы 3 шiлдедегi № 121-V Конституциялық заңы',
    'CONSTITUTIONAL_LAW',
    '2013-07-03',
    '121-V',
  ],
  [
    'KK',
    'Қазақстан Республикасының 2015 жылғы 23 қарашадағы № 414-V Кодексі. Күші жойылды - ҚР 2030 жылғы 1 мамырдағы № 1 Заңымен',
    'CODE',
    '2015-11-23',
    '414-V',
  ],
  [
    'KK',
    'Қазақстан Республикасы Президентінің 2012 жылғы 28 қарашадағы № 438 Жарлығы',
    'PRESIDENTIAL_DECREE',
    '2012-11-28',
    '438',
  ],
  [
    'KK',
    'Қазақстан Республикасының Конституциясы 1995 жылы 30 тамызда республикалық референдумда қабылданды',
    'CONSTITUTION',
    '1995-08-30',
    null,
  ],
  [
    'RU',
    'Конституция принята на республиканском референдуме 30 августа 1995 года.',
    'CONSTITUTION',
    '1995-08-30',
    null,
  ],
  ['EN', 'The Law of the Republic of Kazakhstan dated 19 May 2015 № 314-V.', 'LAW', '2015-05-19', '314-V'],
  ['EN', 'The Law of the Republic of Kazakhstan dated 20 November 1998 No. 304.', 'LAW', '1998-11-20', '304'],
  ['EN', 'Law of the Republic of Kazakhstan dated January 23, 2001 No. 148', 'LAW', '2001-01-23', '148'],
  ['EN', 'Code of the Republic of Kazakhstan of 5th July 2014 No. 235-V', 'CODE', '2014-07-05', '235-V'],
  [
    'EN',
    'The Constitution was adopted on August 30, 1995 by the republican referendum',
    'CONSTITUTION',
    '1995-08-30',
    null,
  ],
] as const)('in %s the requisite “%s” is read', (lang, text, form, adoptedOn, number) => {
  expect(parseRequisite(text, lang)).toEqual({ form, adoptedOn, number });
});
