/** References to works: what is read in a bibliography is what the graph holds, in every format. */
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BIBLIOGRAPHY_FORMATS, written } from '../../src/bibliography/formats.ts';
import { gostReference } from '../../src/bibliography/gost.ts';
import { nameParts } from '../../src/bibliography/person-name.ts';
import { type Described, type Reference, referenceTo } from '../../src/bibliography/reference.ts';
import type { Work } from '../../src/model/entities.ts';
import { type Ask, api, dossierStore, type Loose } from '../support/api.ts';

const BOOK: Reference = {
  key: 'rights-1999',
  kind: 'BOOK',
  title: 'Право и 100% «порядок» & мера: A_b {c} #1 $5 ~x ^2 <i>',
  language: 'RU',
  within: null,
  authors: [nameParts('А.Б. Әуезов')],
  editors: [],
  place: 'Алматы',
  publisher: 'Жеті Жарғы',
  year: 1999,
  pages: null,
};

const WORK: Work = {
  type: 'Work',
  id: 'work:rights-1999',
  sortKey: '',
  kind: 'BOOK',
  title: {},
  authors: [],
  editors: [],
  year: null,
  place: null,
  publisher: null,
  partOf: null,
};

let ask: Ask;
beforeAll(async () => {
  ask = api(await dossierStore());
});

/** Every citation of the article with its reference. */
async function cited(format: string, lang?: string): Promise<Loose[]> {
  const { data, errors } = await ask(
    `query ($format: BibliographyFormat!, $lang: Language) { node(id: "work:nurpeisov-legislation-idea") { ... on Work {
      citations { pages to { id title } reference(format: $format, lang: $lang) } } } }`,
    { format, lang },
  );
  expect(errors).toBeUndefined();
  return data.node.citations;
}

describe('GOST', () => {
  test('a chapter, a book with its publisher, a book under an editor, a title cut off in the source', async () => {
    const lines = (await cited('GOST')).map(({ reference }) => reference);
    expect(lines).toContain(
      'Баишев Ж. Конституционное право Республики Казахстан. Алматы : Жеті Жарғы, 2001. С. 176-186.',
    );
    expect(lines).toContain(
      'Буктугутова Р. С., Джаниева Р. М. Деятельность органов городского общественного самоуправления в уездных городах Степного края в конце XIX-начале XX в.в. // Вопросы конституционального строительства и роль Лидера нации. Астана, 2015. С. 147-150.',
    );
    expect(lines).toContain(
      'Руководство по новаторской практике местных администраций в Центральной и Восточной Европе и в Центральной Азии / ред. Роберт Дубински. Алматы, 1997. С. 1-69.',
    );
    expect(lines).toContain('… управления и самоуправления в Казахстане // Саясат, 1997 г. Июль. 1997. С. 13-20.');
  });

  test('place and year of a volume stand for its part; nothing is put where nothing is known', async () => {
    const lines = (await cited('GOST')).map(({ reference }) => reference);
    expect(lines).toContain('Кучин И. А. Придет ли власть в наш дом // О местном самоуправлении.');
    expect(lines).toContain(
      'Берентаев К. Б. Особенности становления местного самоуправления в Республике Казахстан // Местное самоуправление в Казахстане: особенности ситуации и перспективы развития. Алматы, 2003.',
    );
  });

  test('the article itself, in the languages of its titles', async () => {
    const { data } = await ask(`{ node(id: "work:nurpeisov-legislation-idea") { ... on Work {
      ru: reference(format: GOST) en: reference(format: GOST, lang: EN) } } }`);
    expect(data.node).toEqual({
      ru: 'Нурпеисов Е. К. Заңнама және жергілікті өзін-өзі басқару идеясы.',
      en: 'Nurpeisov E. Legislation and the idea of local government.',
    });
  });

  test('of four authors the first follows the title, with the others told of in the language of the work', () => {
    const authors = ['А. Алимов', 'Б. Бекова', 'В. Волков', 'Г. Галиева'].map(nameParts);
    const line = (change: Partial<Reference>) => gostReference({ ...BOOK, title: 'Право', authors, ...change });
    expect(line({})).toBe('Право / А. Алимов [и др.]. Алматы : Жеті Жарғы, 1999.');
    expect(line({ language: 'KK' })).toBe('Право / А. Алимов [және т. б.]. Алматы : Жеті Жарғы, 1999.');
    expect(line({ authors: authors.slice(1) })).toBe(
      'Бекова Б., Волков В., Галиева Г. Право. Алматы : Жеті Жарғы, 1999.',
    );
  });
});

describe('names', () => {
  test.each([
    ['Е.К. Нурпеисов', 'Нурпеисов', 'Е.К.'],
    ['…исов Е.К.', '…исов', 'Е.К.'],
    ['Роберт Дубински', 'Дубински', 'Роберт'],
    ['Ю. А. Петров', 'Петров', 'Ю. А.'],
    ['Ли Ф. Х.', 'Ли', 'Ф. Х.'],
    ['Абай', 'Абай', null],
  ])('%s', (name, family, given) => {
    expect(nameParts(name)).toEqual({ family, given });
  });
});

describe('formats for programs', () => {
  test('BibTeX: Cyrillic as it is, the pages cited, a key that is the id', async () => {
    const entries = await cited('BIBTEX');
    const baishev = entries.find(({ to }) => to.id === 'work:baishev-constitutional-law');
    expect(baishev.reference.split('\n').map((line: string) => line.trim())).toEqual([
      '@book{baishev-constitutional-law,',
      'address = {Алматы},',
      'author = {Баишев, Ж.},',
      'year = {2001},',
      'pages = {176--186},',
      'publisher = {Жеті Жарғы},',
      'title = {Конституционное право Республики Казахстан},',
      '}',
    ]);
  });

  test.each([
    ['BIBTEX', '@bibtex/text'],
    ['RIS', '@ris/file'],
  ] as const)(
    '%s of every work cited reads back as the same title, people, volume, year and pages',
    async (format, forceType) => {
      const entries = await cited(format);
      const items = (await cited('CSL_JSON')).map(({ reference }) => JSON.parse(reference)[0]);
      expect(entries.length).toBe(13);
      for (const [i, { reference }] of entries.entries()) {
        const [read] = plugins.input.chain(reference, { forceType });
        expect(told(read)).toEqual(told(items[i]));
      }
    },
  );

  test('signs that TeX obeys are letters of the title, whatever they are', async () => {
    const signs = fc.constantFrom(...'\\{}%&$#_^~<>"Ққж«№ aB:-…');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signs, minLength: 1, maxLength: 12 }), async (text) => {
        const title = `т ${text} т`.replace(/\s+/g, ' ');
        const entry = await written({ ...BOOK, title }, 'BIBTEX');
        const [read] = plugins.input.chain(entry, { forceType: '@bibtex/text' });
        expect(unmarked(read?.['title'])).toBe(title);
      }),
    );
  });

  test('CSL-JSON says what the record says, and no more', async () => {
    const { data } = await ask(`{ node(id: "work:kuchin-power-into-our-house") { ... on Work {
      reference(format: CSL_JSON) } } }`);
    expect(JSON.parse(data.node.reference)).toEqual([
      {
        id: 'kuchin-power-into-our-house',
        type: 'chapter',
        title: 'Придет ли власть в наш дом',
        language: 'ru',
        'container-title': 'О местном самоуправлении',
        author: [{ family: 'Кучин', given: 'И.А.' }],
      },
    ]);
  });

  test.each(BIBLIOGRAPHY_FORMATS)('a line break within a title ends no line of %s', async (format) => {
    const title = (ru: string): Described => ({
      work: { ...WORK, title: { ru } },
      authors: [],
      editors: [],
    });
    const asked = { lang: null, pages: null };
    const broken = referenceTo(title('Право\r\nER  - \u2028TY  - BOOK'), null, asked);
    expect(await written(broken, format)).toBe(
      await written(referenceTo(title('Право ER - TY - BOOK'), null, asked), format),
    );
  });
});

/** What a reader of either format is told; neither knows the language and all kinds of works. */
function told(item: Loose) {
  return {
    title: unmarked(item.title),
    author: (item.author ?? []).map(printed),
    editor: (item.editor ?? []).map(printed),
    within: unmarked(item['container-title']),
    year: item.issued?.['date-parts']?.[0]?.[0],
    page: item.page,
  };
}

const printed = (name: Loose): string => name.literal ?? [name.given, name.family].filter(Boolean).join(' ');
/** The library marks words whose capitals must stay. */
const unmarked = (text: unknown): string | undefined =>
  typeof text === 'string' ? text.replace(/<\/?span[^>]*>/g, '') : undefined;
