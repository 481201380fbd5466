/** What the words of an imported act refer to in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSources } from '../../src/sources/import/import-sources.ts';
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
