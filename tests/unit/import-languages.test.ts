import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemble } from '../../src/dataset/build.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { readEditionMeta } from '../../src/sources/editions/meta.ts';
import { readEdition } from '../../src/sources/editions/read-edition.ts';
import { ActRegistry } from '../../src/sources/import/act-registry.ts';
import { importSources, writeImport } from '../../src/sources/import/import-sources.ts';
import { readNotes } from '../../src/sources/import/readings.ts';
import type { SourceDocument } from '../../src/sources/structure/document.ts';
import { sha256Of } from '../../src/sources/structure/fingerprint.ts';
import { adiletPage } from '../support/adilet-page.ts';
import { checkDossier } from '../support/checked-dossier.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-languages-'));
});
afterEach(() => rm(folder, { recursive: true }));

const RU = `<h3 id="z1">Глава 1. Общее</h3><h3>§ 1. Деревья</h3><h3 id="z2">Статья 1. Сады</h3><p>Сад.</p>
  <p class="note">Сноска. Статья 1 с изменением, внесенным Законом РК от 09.02.2009 № 126-IV.</p>`;
const KK = `<h3 id="z1">1-тарау. Жалпы</h3><h3>§ 1. Ағаштар</h3><h3 id="z2">1-бап. Бақтар</h3><p>Бақ.</p>
  <p class="note">Ескерту. 1-бапқа өзгеріс енгізілді - ҚР 2009.02.09 № 126-IV Заңымен.</p>`;
const EN = `<h3 id="z1">Chapter 1. General</h3><h3>§ 1. Trees</h3><h3 id="z2">Article 1. Gardens</h3><p>Garden.</p>
  <p class="note">Footnote. Article 1 as amended by the Law of the Republic of Kazakhstan dated 09.02.2009 No. 126-IV.</p>`;

const put = (name: string, html: string) => writeFile(join(folder, name), html);
const source = (lang: string, day = '2020-02-01') => `source:adilet/Z030000077_/${day}/${lang}`;
const on = (day: string) => ({
  stateOf: `<li>Documents as of, Құжаттар жағдай бойынша, Документы по состоянию на: ${day}</li>`,
});
const prov = (eId: string) => `prov:kz/law/2003-05-05/77#${eId}`;

async function importFolder() {
  const result = await importSources([folder]);
  const [act] = result.acts;
  if (act === undefined || result.acts.length > 1) throw new Error(`${result.acts.length} acts were imported`);
  return { facts: act.facts, result };
}

describe('one law in three languages', () => {
  beforeEach(async () => {
    await put('a.html', adiletPage('RU', RU));
    await put('b.html', adiletPage('KK', KK));
    await put('c.html', adiletPage('EN', EN));
  });

  test('is one act with one event, which the notes of all three support', async () => {
    const { facts } = await importFolder();

    expect(facts.amendments.map((a) => [a.kind, a.target, a.evidence.map((e) => [e.source, e.locator])])).toEqual([
      [
        'MODIFICATION',
        prov('art_1'),
        [
          [source('en'), '#z2, footnote'],
          [source('kk'), '#z2, ескерту'],
          [source('ru'), '#z2, сноска'],
        ],
      ],
    ]);
    expect(facts.sources.map((s) => s.id)).toEqual([source('en'), source('kk'), source('ru')]);
  });

  test('has its title and headings in all three, and no change between the languages', async () => {
    const { facts } = await importFolder();

    const title = facts.acts.find((act) => act.id === 'act:kz/law/2003-05-05/77')?.titles;
    expect(title).toEqual([{ ru: 'О садах', kk: 'Бақтар туралы', en: 'On gardens' }]);
    const headings = facts.provisions.map((p) => [p.id, p.headings]);
    expect(headings).toEqual([
      [prov('chp_1'), [{ ru: 'Общее', en: 'General', kk: 'Жалпы' }]],
      [prov('chp_1__sec_1'), [{ ru: 'Деревья', en: 'Trees', kk: 'Ағаштар' }]],
      [prov('art_1'), [{ ru: 'Сады', en: 'Gardens', kk: 'Бақтар' }]],
    ]);
    expect(facts.changes).toEqual([]);
    // Fingerprints of wordings are those of one language: words of two are never held against each other.
    expect(facts.provisions.flatMap((p) => Object.keys(p.seen ?? {}))).toEqual(Array(3).fill(source('ru')));
  });

  test('makes a sound dossier', async () => {
    const { result } = await importFolder();
    const dossier = join(folder, 'dossier');
    await writeImport(result, join(dossier, 'read'));
    await expect(checkDossier(dossier)).resolves.toMatchObject({ breaches: [] });
  });
});

describe('a translation of another day', () => {
  const changed = RU.replace('Сады', 'Парки');

  test('gives a heading only where the texts around it show one and the same', async () => {
    await put('a.html', adiletPage('RU', RU, on('01.02.2010')));
    await put('b.html', adiletPage('KK', KK, on('01.02.2015')));
    await put('c.html', adiletPage('RU', changed, on('01.02.2020')));

    const { facts } = await importFolder();

    const headings = (eId: string) => facts.provisions.find((p) => p.id === prov(eId))?.headings;
    expect(headings('chp_1')).toEqual([{ ru: 'Общее', kk: 'Жалпы' }]);
    expect(headings('art_1')).toEqual([
      { ru: 'Сады', to: '2020-02-01' },
      { ru: 'Парки', from: '2020-02-01' },
    ]);
    expect(facts.sources.map((s) => [s.id, s.wordingOf !== undefined])).toEqual([
      [source('ru', '2010-02-01'), true],
      [source('kk', '2015-02-01'), false],
      [source('ru', '2020-02-01'), true],
    ]);
  });
});

test('a law that is at hand in Kazakh alone has its headings and wordings in Kazakh', async () => {
  await put('b.html', adiletPage('KK', KK));
  const { facts } = await importFolder();

  expect(facts.provisions.map((p) => p.headings)).toEqual([[{ kk: 'Жалпы' }], [{ kk: 'Ағаштар' }], [{ kk: 'Бақтар' }]]);
  expect(facts.acts.find((act) => act.id.endsWith('/77'))?.titles).toEqual([{ kk: 'Бақтар туралы' }]);
  expect(facts.sources).toMatchObject([{ id: source('kk'), wordingOf: 'act:kz/law/2003-05-05/77' }]);
});

test('the same page given twice is one source, and the second is named as skipped', async () => {
  await put('a.html', adiletPage('RU', RU));
  await put('z.html', adiletPage('RU', RU));
  const { result } = await importFolder();
  expect(result.skipped).toEqual([{ file: 'z.html', reason: expect.stringContaining('the same source as a.html') }]);
});

const META = `act_code: '4321'
requisite: Закон Республики Казахстан от 5 мая 2003 года № 77
title: { rus: О садах, kaz: Бақтар туралы }
version_date: { rus: 2010-03-04, kaz: 2010-03-04 }
source: { rus: 'https://zan.gov.kz/4321/rus', kaz: 'https://zan.gov.kz/4321/kaz' }
`;
const MD_RU =
  '# О садах\n\n### Статья 1. Сады\n\nСад.\n\n> *Сноска. Статья 1 с изменением, внесенным Законом РК от 09.02.2009 N 126.*\n\nПрезидент\n\nРеспублики Казахстан\n';
const MD_KK =
  '1-бап. Бақтар\n\n# Бақтар туралы\n\n### 1-бап. Бақтар\n\nБақ.\n\n> *Ескерту. 1-бапқа өзгеріс енгізілді - ҚР 2009.02.09 N 126-IV Заңымен.*\n\nҚазақстан Республикасының\n\nПрезиденті\n';

describe('dated editions', () => {
  test('in Russian and in Kazakh share one meta.yaml and one event', async () => {
    await put('77-II.edition-2010-03-04.meta.yaml', META);
    await put('77-II.edition-2010-03-04.ru.md', MD_RU);
    await put('77-II.edition-2010-03-04.kk.md', MD_KK);

    const { facts } = await importFolder();

    const edition = (lang: string) => `source:zan/4321/2010-03-04/${lang}`;
    expect(facts.sources.map((s) => [s.id, s.url])).toEqual([
      [edition('kk'), 'https://zan.gov.kz/4321/kaz'],
      [edition('ru'), 'https://zan.gov.kz/4321/rus'],
    ]);
    expect(facts.amendments.map((a) => a.evidence.map((e) => [e.source, e.locator]))).toEqual([
      [
        [edition('kk'), '1-бап, ескерту'],
        [edition('ru'), 'ст. 1, сноска'],
      ],
    ]);
    expect(facts.provisions.map((p) => p.headings)).toEqual([[{ ru: 'Сады', kk: 'Бақтар' }]]);
  });

  test('a Kazakh edition that is cut off fails with a sentence that names the last heading', async () => {
    await put('77-II.edition-2010-03-04.meta.yaml', META);
    await put('77-II.edition-2010-03-04.kk.md', MD_KK.slice(0, -40));
    await expect(importSources([folder])).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringMatching(
        /^77-II\.edition-2010-03-04\.kk\.md: the text ends after “1-бап\. Бақтар” without/,
      ),
    });
  });

  test('a file that is by its name a part of an edition is left alone, with the reason', async () => {
    await put('77-II.edition-2010-03-04.meta.yaml', META);
    await put('77-II.edition-2010-03-04.ru.md', MD_RU);
    await put('77-II.edition-2010-03-04.part.kk.md', MD_KK.slice(0, -40));
    const { facts, result } = await importFolder();
    expect(result.skipped).toEqual([
      {
        file: '77-II.edition-2010-03-04.part.kk.md',
        reason: expect.stringMatching(
          /a part of an edition, .*would look repealed\. Here the text ends after “1-бап.*Get a whole copy/,
        ),
      },
    ]);
    expect(facts.sources).toHaveLength(1);
  });
});

const texts = textsFolder();
test.skipIf(texts === null)(`the part of the Kazakh edition of 30.06.2016 breaks no import (${NO_TEXTS})`, async () => {
  const name = '148-II.edition-2016-06-30';
  for (const end of ['.part.kk.md', '.meta.yaml', '.ru.md']) {
    await cp(join(texts ?? '', 'law', name + end), join(folder, name + end));
  }
  const { acts, skipped } = await importSources([folder]);
  expect(acts).toHaveLength(1);
  expect(skipped).toEqual([{ file: `${name}.part.kk.md`, reason: expect.stringContaining('“6-бап. ') }]);
});

test.skipIf(texts === null)(
  `the Kazakh edition of 30.06.2016, which the dossier cites, is imported into a copy of it (${NO_TEXTS})`,
  async () => {
    const laws = join(folder, 'laws');
    await cp(join(texts ?? '', 'law'), laws, { recursive: true });
    const part = await readFile(join(laws, '148-II.edition-2016-06-30.part.kk.md'), 'utf8');
    const whole = `${part.slice(part.indexOf('\n# '))}*\n\nҚазақстан Республикасының\n\nПрезиденті\n`;
    await writeFile(join(laws, '148-II.edition-2016-06-30.kk.md'), whole);
    await cp('data', join(folder, 'data'), { recursive: true });
    await writeImport(await importSources([laws]), join(folder, 'data', 'read'));

    const { breaches, dataset } = assemble(await readDossier(join(folder, 'data')));
    expect(breaches).toEqual([]);
    const edition = dataset.entities.Source.filter(({ id }) => id === 'source:zan/7966/2016-06-30/kk');
    expect(edition).toMatchObject([{ sha256: sha256Of(whole), title: expect.stringContaining('қазақша мәтін') }]);
  },
);

test.skipIf(texts === null)(
  `articles 1–6 of the Kazakh edition of 30.06.2016 have the provisions of the Russian one (${NO_TEXTS})`,
  async () => {
    const open = (end: string) => readFile(join(texts ?? '', `law/148-II.edition-2016-06-30${end}`), 'utf8');
    const [yaml, ru, part] = await Promise.all([open('.meta.yaml'), open('.ru.md'), open('.part.kk.md')]);
    // Without the table of contents, which names what the part lacks, and with the signature that it lacks.
    const kk = `${part.slice(part.indexOf('\n# '))}*\n\nҚазақстан Республикасының\n\nПрезиденті\n`;

    const russian = readEdition(ru, readEditionMeta(yaml, 'meta.yaml'), 'ru.md');
    const kazakh = readEdition(kk, readEditionMeta(yaml, 'meta.yaml', 'KK'), 'kk.md');

    const before = (document: SourceDocument) => {
      const end = document.items.findIndex(({ eId }) => eId === 'art_7');
      return document.items.slice(0, end < 0 ? undefined : end).map(({ eId, excluded }) => [eId, excluded]);
    };
    expect(before(kazakh)).toHaveLength(103);
    expect(before(kazakh)).toEqual(before(russian));
    // Words replaced by 257-V from 01.04.2015, which the editors announced.
    expect(kazakh.announcements.map(({ under }) => under)).toEqual(['act']);
    const { readings } = readNotes(kazakh, new ActRegistry());
    expect(readings.filter(({ by, target }) => by.number === '257-V' && target === 'act')).toEqual([]);
    expect(readings).toContainEqual(
      expect.objectContaining({
        kind: 'INSERTION',
        target: 'art_2-1',
        by: { form: 'LAW', date: '2009-02-09', number: '126-IV' },
      }),
    );
  },
);
