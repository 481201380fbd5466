/** Bibliographies, read by libraries that did not write them: Cyrillic as it is, pages as printed, addresses cited. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { dossierStore } from '../support/api.ts';
import { PYTHON, present, run } from '../support/examples.ts';
import { bytesOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';

const FORMATS = ['bibtex', 'ris', 'csl-json'] as const;

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly authors: string;
  readonly within: string | null;
  readonly pages: string;
  readonly year: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly printed?: string;
}

async function read(store: GraphReader, format: string, asked: { address?: string } = {}): Promise<readonly Entry[]> {
  const file = await bytesOf(store, format, asked);
  const { code, out, err } = await run(PYTHON, ['tests/exports/read_bibliography.py', format], file.toString('utf8'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // Its own reader prints exactly this.
  return JSON.parse(out) as readonly Entry[];
}

let store: GraphReader;
beforeAll(async () => {
  store = await dossierStore();
});

const python = present(PYTHON, '-c', 'import bibtexparser, rispy, citeproc');

describe.skipIf(!python)('read by others (skipped where Python has no bibtexparser, rispy, citeproc-py)', () => {
  test.each(FORMATS)('%s holds every work once, as it was printed, and the graph itself', async (format) => {
    const entries = await read(store, format);
    const works = await store.walk.things('Work', null, 100);
    expect(entries.map(({ key }) => key)).toEqual(['zangraph', ...works.map(({ id }) => id.replace('work:', ''))]);
    const named = (key: string) => entries.find((entry) => entry.key === key);
    expect(named('buktugutova-dzhanieva-town-self-government')).toMatchObject({
      title:
        'Деятельность органов городского общественного самоуправления в уездных городах Степного края в конце XIX-начале XX в.в.',
      authors: 'Буктугутова, Р.С. and Джаниева, Р.М.',
      within: 'Вопросы конституционального строительства и роль Лидера нации',
      pages: '147-150',
      year: '2015',
    });
    expect(named('nurpeisov-legislation-idea')?.title).toBe('Заңнама және жергілікті өзін-өзі басқару идеясы');
    // Two footnotes cite the handbook, on other pages.
    expect(named('handbook-innovative-practice')?.pages).toBe('69, 1-69');
    const { revision } = await store.dataset.info();
    expect(named('zangraph')?.note).toContain(`Revision ${revision}. Licence: Creative Commons Attribution 4.0`);
  });

  test('a style prints the entry', async () => {
    const entries = await read(store, 'csl-json');
    expect(entries.find(({ key }) => key === 'baishev-constitutional-law')?.printed).toBe(
      'Баишев, Ж. (2001) Конституционное право Республики Казахстан. Алматы: Жеті Жарғы, pp. 176–186.',
    );
  });

  test.each(FORMATS)('%s of an address is the citation of that page', async (format) => {
    const address = 'https://zangraph.example/ru/provision/kz/law/2001-01-23/148/art_39-3?on=2013-07-01&by=a_b%25';
    const [entry, ...others] = await read(store, format, { address });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      title: 'Ст. 39-3 Закона от 23.01.2001 № 148-II. Сходы местного сообщества и собрания местного сообщества',
      url: address,
    });
    const { revision } = await store.dataset.info();
    expect(entry?.note).toBe(`zangraph, редакция данных ${revision}`);
  });

  test.each(FORMATS)('%s of any graph is read whole, however hostile its texts', async (format) => {
    for (const dataset of fc.sample(randomDataset(), { seed: 31, numRuns: 4 })) {
      const random = openMemory();
      await random.load(dataset);
      const entries = await read(random, format);
      const titles = dataset.entities.Work.map(({ id, title }) => title.ru ?? title.kk ?? title.en ?? id);
      expect(entries.slice(1).map(({ title }) => letters(title))).toEqual(titles.map(letters));
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    }
  });
});

/** What no format changes: a reader decodes signs of TeX in its own way. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '');

describe('addresses', () => {
  const cited = async (address: string) => JSON.parse((await bytesOf(store, 'csl-json', { address })).toString())[0];

  test.each([
    ['kk/act/kz/law/2001-01-23/148', /№ 148-II Заң$/],
    ['en/lineage/act/kz/law/2001-01-23/148', /Law of 23\.01\.2001 No\. 148-II$/],
    ['ru/body/maslikhat', /^маслихат$/i],
    ['ru/scholars?work=work%3Abaishev-constitutional-law', /^Конституционное право/],
    ['ru/about', /^zangraph: a knowledge graph/],
  ])('/%s is called by what it shows, in its language', async (path, title) => {
    expect((await cited(`https://zangraph.example/${path}`)).title).toMatch(title);
  });

  test.each([
    ['javascript:alert(1)', /is no address of a page/],
    [
      'https://zangraph.example/ru/act/kz/law/1900-01-01/1',
      /nothing in the graph has the id "act:kz\/law\/1900-01-01\/1"/,
    ],
  ])('%s is refused', async (address, message) => {
    await expect(cited(address)).rejects.toThrow(message);
  });

  test('go with formats of bibliography alone, and with no part of the graph', async () => {
    const address = 'https://zangraph.example/ru/about';
    await expect(bytesOf(store, 'graphml', { address })).rejects.toThrow('graphml takes no address');
    await expect(bytesOf(store, 'bibtex', { address, on: '2013-07-01' })).rejects.toThrow('not for both');
  });
});
