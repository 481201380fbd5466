/** A law at hand in several languages: each copy is shown in its own words, held against fingerprints of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assembleSound, buildDataset } from '../../src/dataset/build.ts';
import { type Joined, joinTexts } from '../../src/dataset/texts/join.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { type Facts, factsByKind } from '../../src/sources/facts.ts';
import { importSources, writeImport } from '../../src/sources/import/import-sources.ts';
import type { SourceText } from '../../src/sources/texts/source-text.ts';
import { adiletPage } from '../support/adilet-page.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-texts-languages-'));
});
afterEach(() => rm(folder, { recursive: true }));

const RU = '<h3 id="z1">Статья 1. Сады</h3><p>Сад.</p><h3 id="z2">Статья 2. Дома</h3><p>1) дом;</p><p>2) двор.</p>';
const KK = '<h3 id="z1">1-бап. Бақтар</h3><p>Бақ.</p><h3 id="z2">2-бап. Үйлер</h3><p>1) үй;</p><p>2) аула.</p>';
const EN =
  '<h3 id="z1">Article 1. Gardens</h3><p>Garden.</p><h3 id="z2">Article 2. Houses</h3><p>1) house;</p><p>2) yard.</p>';

const put = (name: string, html: string) => writeFile(join(folder, name), html);
const on = (day: string) => ({ stateOf: `<li>Documents as of, Соңғысы, Документы по состоянию на: ${day}</li>` });
const prov = (eId: string) => `prov:kz/law/2003-05-05/77#${eId}`;

/** What is in the folder, imported into a dossier that is read again. */
async function imported(): Promise<{ facts: Facts; texts: readonly SourceText[] }> {
  const result = await importSources([folder]);
  await writeImport(result, join(folder, 'dossier', 'read'));
  return { facts: await readDossier(join(folder, 'dossier')), texts: result.texts };
}

const joined = ({ facts, texts }: { facts: Facts; texts: readonly SourceText[] }): Joined =>
  joinTexts(assembleSound(facts), texts);

/** `LANG from – to: text` of a provision. */
const told = ({ dataset }: Joined, eId: string) =>
  dataset.entities.ProvisionVersion.filter(({ provision }) => provision === prov(eId)).map(({ id }) =>
    (dataset.texts ?? [])
      .filter(({ version }) => version === id)
      .map(({ lang, from, to, text }) => `${lang} ${from} – ${to}: ${text.replaceAll('\n', ' | ')}`),
  );

/** The facts as they were written before texts in other languages had fingerprints. */
const asOnceWritten = (facts: Facts): Facts => ({
  ...facts,
  provisions: facts.provisions.map(({ fact: { otherLanguages: _, ...fact }, ...place }) => ({ ...place, fact })),
});

const edited = (texts: readonly SourceText[], lang: string, edit: (words: string) => string): readonly SourceText[] =>
  texts.map((text) =>
    text.lang === lang
      ? { ...text, provisions: text.provisions.map((one) => ({ ...one, text: edit(one.text) })) }
      : text,
  );

describe('pages in three languages', () => {
  beforeEach(async () => {
    await put('a.html', adiletPage('RU', RU));
    await put('b.html', adiletPage('KK', KK));
    await put('c.html', adiletPage('EN', EN));
  });

  test('are shown in all three, and nothing is said to read otherwise', async () => {
    const join = joined(await imported());
    expect(join.remarks).toEqual([]);
    expect(told(join, 'art_1')).toEqual([
      [
        'RU null – null: Статья 1. Сады | Сад.',
        'KK null – null: 1-бап. Бақтар | Бақ.',
        'EN null – null: Article 1. Gardens | Garden.',
      ],
    ]);
    expect(told(join, 'art_2__subpara_2')).toEqual([
      ['RU null – null: 2) двор.', 'KK null – null: 2) аула.', 'EN null – null: 2) yard.'],
    ]);
  });

  test('are each evidence of the original wording, which they show in their own words', async () => {
    const { dataset } = joined(await imported());
    const [version] = dataset.entities.ProvisionVersion.filter(({ provision }) => provision === prov('art_1'));
    expect(version?.id).toMatch(/@original$/);
    const evidence = dataset.evidence.get(version?.id ?? '') ?? [];
    expect(evidence.map(({ source, quote }) => [source.slice(-2), quote?.split('\n')[0]])).toEqual([
      ['en', 'Article 1. Gardens'],
      ['kk', '1-бап. Бақтар'],
      ['ru', 'Статья 1. Сады'],
    ]);
    const words = dataset.texts?.filter((text) => text.version === version?.id) ?? [];
    expect(words.map(({ lang, source }) => [lang, source.slice(-2)])).toEqual([
      ['RU', 'ru'],
      ['KK', 'kk'],
      ['EN', 'en'],
    ]);
  });

  test('are each held against fingerprints of their own: what reads otherwise in one is told of that one alone', async () => {
    const { facts, texts } = await imported();
    const join = joined({ facts, texts: edited(texts, 'KK', (words) => words.replace('аула', 'қора')) });
    expect(join.remarks).toEqual([
      expect.stringMatching(
        /^2 provisions of source:adilet\/Z030000077_\/2020-02-01\/kk \(art_2__subpara_2, .*\) read otherwise/,
      ),
    ]);
    expect(told(join, 'art_2__subpara_2')).toEqual([['RU null – null: 2) двор.', 'EN null – null: 2) yard.']]);
    expect(told(join, 'art_2__subpara_1')[0]).toHaveLength(3);
  });

  test('tell by the compared language alone what exists: fingerprints of the others are evidence alone', async () => {
    const { facts } = await imported();
    expect(facts.provisions.every(({ fact }) => Object.keys(fact.otherLanguages ?? {}).length === 2)).toBe(true);
    const [{ evidence, revision: _, ...now }, { evidence: before, revision: __, ...once }] = [
      buildDataset(facts),
      buildDataset(asOnceWritten(facts)),
    ];
    expect(now).toEqual(once);
    expect([...evidence.keys()]).toEqual([...before.keys()]);
    for (const [id, list] of before) expect(evidence.get(id), id).toEqual(expect.arrayContaining([...list]));
  });

  test('are shown with a dossier that has no fingerprints of the others, unless a provision has other parts', async () => {
    const { facts, texts } = await imported();
    const join = joined({ facts: asOnceWritten(facts), texts });
    expect(join.remarks).toEqual([]);
    expect(told(join, 'art_1')[0]).toHaveLength(3);

    const cut = texts.map((text) => ({
      ...text,
      provisions: text.provisions.filter(({ eId }) => text.lang !== 'KK' || eId !== 'art_2__subpara_2'),
    }));
    const part = joined({ facts: asOnceWritten(facts), texts: cut });
    expect(part.remarks).toEqual([
      expect.stringMatching(/^2 provisions of .*\/kk \(art_2__subpara_2, .*\) have other parts in your copy/),
    ]);
    expect(told(part, 'art_2')[0]).toHaveLength(2);
    expect(told(part, 'art_1')[0]).toHaveLength(3);
  });
});

test('a language that divides a provision otherwise is shown too, and still held against its fingerprints', async () => {
  await put('a.html', adiletPage('RU', RU));
  await put('b.html', adiletPage('KK', `${KK}<p>3) шарбақ.</p><h3 id="z3">3-бап. Көл</h3><p>Көл.</p>`));
  const { facts, texts } = await imported();
  const join = joined({ facts, texts });
  expect(join.remarks).toEqual([]);
  expect(told(join, 'art_2')[0]?.[1]).toBe('KK null – null: 2-бап. Үйлер | 1) үй; | 2) аула. | 3) шарбақ.');

  const other = joined({ facts, texts: edited(texts, 'KK', (words) => words.replace('шарбақ', 'қора')) });
  expect(other.remarks).toHaveLength(1);
  expect(told(other, 'art_2')[0]).toHaveLength(1);
});

describe('a text of a day between two editions of the compared language', () => {
  const note = `<p class="note">Сноска. Статья 1 с изменением, внесенным Законом РК от 09.02.2012 № 126-IV
    (вводится в действие с 01.03.2012).</p>`;
  beforeEach(() => put('a.html', adiletPage('RU', RU, on('01.02.2010'))));

  test('is shown where nothing changed between them, and not where something did', async () => {
    await put('b.html', adiletPage('KK', KK, on('01.02.2015')));
    await put('c.html', adiletPage('RU', RU.replace('<p>Сад.</p>', `<p>Парк.</p>${note}`), on('01.02.2020')));
    const join = joined(await imported());
    expect(join.remarks).toEqual([]);
    expect(told(join, 'art_1').flat()).toEqual([
      'RU null – 2012-03-01: Статья 1. Сады | Сад.',
      'RU 2012-03-01 – null: Статья 1. Сады | Парк.',
    ]);
    expect(told(join, 'art_2')[0]?.[1]).toBe('KK null – null: 2-бап. Үйлер | 1) үй; | 2) аула.');
  });

  test('is the text of its day alone where the compared language reads otherwise and nothing tells why', async () => {
    await put('b.html', adiletPage('KK', KK, on('01.02.2015')));
    await put('c.html', adiletPage('RU', RU.replace('двор', 'сарай'), on('01.02.2020')));
    const { facts, texts } = await imported();
    const join = joined({ facts: { ...facts, changes: [] }, texts });
    expect(told(join, 'art_2__subpara_1')[0]?.[1]).toBe('KK null – null: 1) үй;');
    expect(
      told(join, 'art_2__subpara_2')
        .flat()
        .filter((text) => text.startsWith('KK')),
    ).toEqual(['KK 2015-02-01 – 2015-02-02: 2) аула.']);
  });

  test('that is older than all editions is said to show no version for certain', async () => {
    await put('b.html', adiletPage('KK', KK, on('01.02.2005')));
    const join = joined(await imported());
    expect(join.remarks).toEqual([
      expect.stringMatching(/\/2005-02-01\/kk is held, but by the editions .* not certain/),
    ]);
    expect(told(join, 'art_1')).toEqual([['RU null – null: Статья 1. Сады | Сад.']]);
  });
});

test('a text that the dossier was made without, from others of its language, is not said to read otherwise', async () => {
  await put('a.html', adiletPage('RU', RU));
  const { facts, texts } = await imported();
  const [source] = facts.sources;
  const [text] = texts;
  if (source === undefined || text === undefined) throw new Error('nothing was imported');
  const id = 'source:adilet/Z030000077_/2021-02-01/ru';
  const known = factsByKind((kind) =>
    kind === 'sources' ? [source, { ...source, fact: { ...source.fact, id, stateOf: '2021-02-01' } }] : facts[kind],
  ) as Facts;
  const { remarks } = joined({ facts: known, texts: [{ ...text, source: id }] });
  expect(remarks).toEqual([expect.stringMatching(/^The text of .*\/2021-02-01\/ru is held, but .* made without it/)]);
});
