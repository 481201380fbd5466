/** What the words of an imported act refer to in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSources } from '../../src/sources/import/import-sources.ts';
import { readReferences } from '../../src/sources/references/read-references.ts';
import { shownIn } from '../../src/sources/references/shown.ts';
import { adiletPage } from '../support/adilet-page.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-references-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Of the articles of one page: `art_2 → art_1`. */
async function referencesIn(lang: 'RU' | 'KK' | 'EN', ...articles: readonly string[]): Promise<readonly string[]> {
  const heading = { RU: 'Статья $. Сады', KK: '$-бап. Бақтар', EN: 'Article $. Gardens' }[lang];
  const printed = articles.map((lines, i) => {
    const paragraphs = lines.split('\n').map((line) => `<p>${line}</p>`);
    return `<h3 id="z${i + 1}">${heading.replace('$', `${i + 1}`)}</h3>${paragraphs.join('')}`;
  });
  await writeFile(join(folder, 'a.html'), adiletPage(lang, printed.join('')));
  const { acts } = await importSources([folder]);
  return (acts[0]?.facts.references ?? []).map(({ from, to }) => [from, to].map((id) => id.split('#')[1]).join(' → '));
}

describe('a part without a number that the words leave out', () => {
  const LISTED = '1. Сад растёт.\nВ саду растут:\n1) яблони;\n2) груши.';

  test('is found where one alone has the number', async () => {
    expect(await referencesIn('RU', LISTED, 'По подпункту 2) пункта 1 статьи 1 настоящего Закона.')).toEqual([
      'art_2 → art_1__para_1__part_2__subpara_2',
    ]);
  });

  test('is not guessed where several have it: the reference leads to what is above', async () => {
    const twice = `${LISTED}\nВ лесу растут:\n1) ели;\n2) сосны.`;
    expect(await referencesIn('RU', twice, 'По подпункту 2) пункта 1 статьи 1 настоящего Закона.')).toEqual([
      'art_2 → art_1__para_1',
    ]);
  });
});

describe('a text in one language alone', () => {
  test.each([
    ['RU', 'Сад.', 'В соответствии со статьей 1 настоящего Закона.'],
    ['KK', 'Бақ.', 'Осы Заңның 1-бабына сәйкес.'],
    ['EN', 'Garden.', 'In accordance with Article 1 of this Law.'],
  ] as const)('%s', async (lang, first, second) => {
    expect(await referencesIn(lang, first, second)).toEqual(['art_2 → art_1']);
  });

  test('an act whose articles have no such paragraph has no reference to it', async () => {
    expect(await referencesIn('KK', 'Бақ.', 'Осы Заңның 3-тармағына сәйкес.')).toEqual([]);
  });
});

describe('a range leads to all that the text has in it', () => {
  const TITLES = { RU: 'Сад.', KK: 'Бақ.', EN: 'Garden.' };
  const ARTICLES = ['art_4 → art_1', 'art_4 → art_2', 'art_4 → art_3'];

  test.each([
    ['RU', 'В статьях 1–3 настоящего Закона.'],
    ['RU', 'Статьями 1-3 настоящего Закона.'],
    ['RU', 'В статьях 1 — 3 настоящего Закона.'],
    ['KK', 'Осы Заңның 1–3-баптарында.'],
    ['KK', 'Осы Заңның 1-3-баптарында.'],
    ['EN', 'In Articles 1–3 of this Law.'],
    ['EN', 'Articles 1-3 of this Law.'],
    ['EN', 'Articles 1 – 3 of this Law.'],
  ] as const)('%s: “%s”', async (lang, words) => {
    const one = TITLES[lang];
    expect(await referencesIn(lang, one, one, one, words, one)).toEqual(ARTICLES);
  });

  test('of paragraphs and subparagraphs too', async () => {
    const listed = '1. Сад:\n1) яблони;\n2) груши;\n3) сливы.\n2. Лес.\n3. Поле.';
    expect(await referencesIn('RU', listed, 'В пунктах 2–3 статьи 1 настоящего Закона.')).toEqual([
      'art_2 → art_1__para_2',
      'art_2 → art_1__para_3',
    ]);
    expect(await referencesIn('RU', listed, 'В подпунктах 1)–2) пункта 1 статьи 1 настоящего Закона.')).toEqual([
      'art_2 → art_1__para_1__subpara_1',
      'art_2 → art_1__para_1__subpara_2',
    ]);
  });

  const numbered = (...numbers: readonly string[]) => shownIn(numbers.map((number) => `art_${number}`));

  test('with what was inserted between, and without what was inserted after', () => {
    const shown = numbered('1', '2', '2-1', '3', '3-1', '10', '1__para_2');
    expect(readReferences('в статьях 1–3 настоящего Закона', 'art_10', 'RU', shown)).toEqual([
      'art_1',
      'art_2',
      'art_2-1',
      'art_3',
    ]);
  });

  test('but not where a hyphen may stand in the number of one that was inserted', () => {
    const shown = numbered('2', '2-5', '3', '4', '5', '10');
    expect(readReferences('Articles 2-5 of this Law', 'art_10', 'EN', shown)).toEqual([]);
    expect(readReferences('осы Заңның 2-5-баптарында', 'art_10', 'KK', shown)).toEqual([]);
    expect(readReferences('статьями 2-5 настоящего Закона', 'art_10', 'RU', shown)).toEqual(['art_2-5']);
    expect(readReferences('статьи 3-5 настоящего Закона', 'art_10', 'RU', shown)).toEqual(['art_3-5']);
  });
});
