/** One amending act that texts of two languages name with another day or number: one act, one event, and a gap with both. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportedFacts } from '../../src/sources/import/facts-out.ts';
import { importSources, writeImport } from '../../src/sources/import/import-sources.ts';
import type { OnRecord } from '../../src/sources/import/on-record.ts';
import { adiletPage } from '../support/adilet-page.ts';
import { checkDossier } from '../support/checked-dossier.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-misnamed-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Slip {
  readonly day: string;
  readonly number: string;
  /** Where the link on the number leads; null: no link. */
  readonly id?: string | null;
}
const linked = (docs: string, number: string, id: string | null) =>
  id === null ? `№ ${number}` : `<a href="/${docs}/docs/${id}">№ ${number}</a>`;
const RIGHT = { day: '05.06.2015', number: '300-V', id: 'Z1500000300' } as const;
const BEFORE = { day: '09.02.2009', number: '126-IV', id: null } as const;

const ruAct = ({ day, number, id = RIGHT.id }: Slip) => `Законом РК от ${day} ${linked('rus', number, id)}`;
const kkAct = ({ day, number, id = RIGHT.id }: Slip) => `ҚР ${day} ${linked('kaz', number, id)} Заңымен`;
const ru = (note: string) => `<h3 id="z2">Статья 1. Сады</h3><p>Сад.</p><p class="note">Сноска. ${note}</p>
  <h3 id="z3">Статья 2. Парки</h3><p>Парк.</p>`;
const kk = (note: string) => `<h3 id="z2">1-бап. Бақтар</h3><p>Бақ.</p><p class="note">Ескерту. ${note}</p>
  <h3 id="z3">2-бап. Саябақтар</h3><p>Саябақ.</p>`;
const RU_FORCE = 'вводится в действие со дня его первого официального опубликования';
const KK_FORCE = 'алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі';
const listed = (acts: readonly Slip[], print: (act: Slip) => string, force: string): string =>
  acts.map((act) => `${print(act)} (${force})`).join('; ');
const changedRu = (...acts: readonly Slip[]) =>
  ru(`Статья 1 с изменениями, внесенными ${listed(acts, ruAct, RU_FORCE)}.`);
const changedKk = (...acts: readonly Slip[]) => kk(`1-бапқа өзгерістер енгізілді - ${listed(acts, kkAct, KK_FORCE)}.`);

const LAW = 'act:kz/law/2003-05-05/77';
const page = (lang: string) => `source:adilet/Z030000077_/2020-02-01/${lang}`;

async function imported(russian: string, kazakh: string, onRecord: OnRecord = new Map()) {
  await writeFile(join(folder, 'ru.html'), adiletPage('RU', russian));
  await writeFile(join(folder, 'kk.html'), adiletPage('KK', kazakh));
  const result = await importSources([folder], { onRecord: () => onRecord });
  const [act] = result.acts;
  if (act === undefined) throw new Error('No act was imported.');
  const root = join(folder, 'dossier');
  await writeImport(result, join(root, 'read'));
  return { ...act.facts, breaches: (await checkDossier(root)).breaches };
}
const amending = (acts: readonly { readonly id: string }[]) => acts.map(({ id }) => id).filter((id) => id !== LAW);
const slips = (gaps: ImportedFacts['gaps'], name = 'misnamed') =>
  gaps
    .filter(({ id }) => id.startsWith(`gap:${name}/`))
    .map(({ kind, about, field, sides = [] }) => [
      kind,
      about,
      field,
      sides.map(({ value, evidence }) => [value, evidence.map((e) => e.source)]),
    ]);
const gap = (field: string, slip: string) => [
  [
    'DISAGREEMENT',
    'act:kz/law/2015-06-05/300',
    field,
    [
      ['2015-06-05 № 300-V', [page('ru')]],
      [slip, [page('kk')]],
    ],
  ],
];

describe.each([
  ['the day, the link says which act', { day: '06.06.2015', number: '300-V' }, 'adoptedOn', '2015-06-06 № 300-V'],
  ['the number, the link says which act', { day: '05.06.2015', number: '301-V' }, 'number', '2015-06-05 № 301-V'],
  ['the day, without a link', { day: '06.06.2015', number: '300-V', id: null }, 'adoptedOn', '2015-06-06 № 300-V'],
  ['the number, without a link', { day: '05.06.2015', number: '301-V', id: null }, 'number', '2015-06-05 № 301-V'],
])('a slip of the Kazakh text in %s', (_, slip, field, value) => {
  test('leaves one act and one event with the evidence of both texts, and a gap with both sides', async () => {
    const { acts, amendments, gaps, breaches } = await imported(changedRu(BEFORE, RIGHT), changedKk(BEFORE, slip));

    expect(amending(acts)).toEqual(['act:kz/law/2009-02-09/126', 'act:kz/law/2015-06-05/300']);
    expect(acts.find(({ id }) => id.endsWith('/300'))).toMatchObject({ number: '300-V', adiletId: 'Z1500000300' });
    expect(amendments.map(({ by, evidence }) => [by, evidence.map((e) => e.source)])).toEqual([
      ['act:kz/law/2009-02-09/126', [page('kk'), page('ru')]],
      ['act:kz/law/2015-06-05/300', [page('kk'), page('ru')]],
    ]);
    expect(slips(gaps)).toEqual(gap(field, value));
    expect(breaches).toEqual([]);
  });

  test('in a note of repeal leaves a dossier that is sound', async () => {
    const { amendments, gaps, breaches } = await imported(
      ru(`Статья 1 исключена ${ruAct(RIGHT)}.`),
      kk(`1-бап алып тасталды - ${kkAct(slip)}.`),
    );

    expect(amendments.map(({ by, kind }) => [by, kind])).toEqual([['act:kz/law/2015-06-05/300', 'REPEAL']]);
    expect(slips(gaps)).toEqual(gap(field, value));
    expect(breaches).toEqual([]);
  });
});

describe('two acts stay two', () => {
  const OTHER = { day: '05.06.2015', number: '301-V', id: 'Z1500000301' } as const;

  test.each([
    ['where one text names both at one article', [RIGHT, { ...OTHER, id: null }], [{ ...OTHER, id: null }]],
    ['where links lead to two', [RIGHT], [OTHER]],
    ['where neither day nor number is the same', [RIGHT], [{ day: '06.06.2015', number: '301-V', id: null }]],
    [
      'where a number is of another convocation',
      [{ ...RIGHT, id: null }],
      [{ day: '06.06.2015', number: '300-IV', id: null }],
    ],
    [
      'where they do not stand at the same place in the note',
      [BEFORE, { ...RIGHT, id: null }],
      [{ ...OTHER, id: null }, BEFORE],
    ],
  ])('%s', async (_, russian, kazakh) => {
    const { acts, gaps } = await imported(changedRu(...russian), changedKk(...kazakh));

    expect(amending(acts).filter((id) => id.includes('/2015-'))).toHaveLength(2);
    expect(slips(gaps)).toEqual([]);
  });
});

describe('two numbers of one day that differ between the languages at one place are kept, and a gap gives both', () => {
  const law = (number: string, id: string | null = null): Slip => ({ day: '13.06.2013', number, id });
  const RU = (one: string, two: string) =>
    `<h3 id="z2">Статья 1. Сады</h3><p>Сад.</p>${one}<h3 id="z3">Статья 2. Парки</h3><p>Парк.</p>${two}`;
  const KK = (one: string, two: string) =>
    `<h3 id="z2">1-бап. Бақтар</h3><p>Бақ.</p>${one}<h3 id="z3">2-бап. Саябақтар</h3><p>Саябақ.</p>${two}`;
  const at = (article: 1 | 2, lang: 'ru' | 'kk', ...acts: readonly Slip[]) =>
    lang === 'ru'
      ? `<p class="note">Сноска. Статья ${article} с изменениями, внесенными ${listed(acts, ruAct, RU_FORCE)}.</p>`
      : `<p class="note">Ескерту. ${article}-бапқа өзгерістер енгізілді - ${listed(acts, kkAct, KK_FORCE)}.</p>`;
  const LINK = 'Z1300000101';

  test.each([
    ['without links', null],
    ['with links on the other number', LINK],
  ])('where the same language names the other elsewhere, %s', async (_, id) => {
    const { acts, amendments, gaps, breaches } = await imported(
      RU(at(1, 'ru', law('101-V', id)), at(2, 'ru', law('101-V', id))),
      KK(at(1, 'kk', law('101-V', id)), at(2, 'kk', law('102-V'))),
    );

    expect(amending(acts)).toEqual(['act:kz/law/2013-06-13/101', 'act:kz/law/2013-06-13/102']);
    expect(amendments.map(({ by, target, evidence }) => [by, target, evidence.map((e) => e.source)])).toEqual([
      ['act:kz/law/2013-06-13/101', 'prov:kz/law/2003-05-05/77#art_1', [page('kk'), page('ru')]],
      ['act:kz/law/2013-06-13/101', 'prov:kz/law/2003-05-05/77#art_2', [page('ru')]],
      ['act:kz/law/2013-06-13/102', 'prov:kz/law/2003-05-05/77#art_2', [page('kk')]],
    ]);
    expect(slips(gaps)).toEqual([]);
    expect(slips(gaps, 'one-or-two')).toEqual([
      [
        'DISAGREEMENT',
        'act:kz/law/2013-06-13/102',
        'number',
        [
          ['2013-06-13 № 101-V', [page('ru')]],
          ['2013-06-13 № 102-V', [page('kk')]],
        ],
      ],
    ]);
    expect(breaches).toEqual([]);
  });

  const three = [
    RU(at(1, 'ru', law('100-V'), law('101-V')), ''),
    KK(at(1, 'kk', law('100-V'), law('102-V')), ''),
  ] as const;
  const hundred = ['100', '101', '102'].map((number) => `act:kz/law/2013-06-13/${number}`);

  test('where the day had another law', async () => {
    const { acts, gaps, breaches } = await imported(...three);
    expect(amending(acts)).toEqual(hundred);
    expect(slips(gaps, 'one-or-two')).toHaveLength(1);
    expect(breaches).toEqual([]);
  });

  test('but for two acts that the dossier knows from elsewhere: they are two', async () => {
    const known = new Map(['101', '102'].map((number) => [`2013-06-13/${number}`, 'LAW'] as const));
    const { acts, gaps } = await imported(...three, known);
    expect(amending(acts)).toEqual(hundred);
    expect([...slips(gaps), ...slips(gaps, 'one-or-two')]).toEqual([]);
    // Of two names without another law of the day, only what is on record keeps them apart.
    const alone = [changedRu(BEFORE, law('101-V')), changedKk(BEFORE, law('102-V'))] as const;
    expect(amending((await imported(...alone)).acts)).toHaveLength(2);
    expect(amending((await imported(...alone, known)).acts)).toHaveLength(3);
  });
});

test('three numbers of one day in three languages: each is a side of its own, with the text that names it', async () => {
  await writeFile(
    join(folder, 'en.html'),
    adiletPage(
      'EN',
      `<h3 id="z2">Article 1. Gardens</h3><p>Garden.</p><p class="note">Footnote. Article 1 as amended by the Law of the
        Republic of Kazakhstan dated 13.06.2013 No. 102-V.</p>`,
    ),
  );
  const { acts, gaps, breaches } = await imported(
    ru('Статья 1 с изменениями, внесенными Законом РК от 13.06.2013 № 101-V.'),
    kk('1-бапқа өзгерістер енгізілді - ҚР 13.06.2013 № 103-V Заңымен.'),
  );

  expect(amending(acts)).toEqual(['101', '102', '103'].map((number) => `act:kz/law/2013-06-13/${number}`));
  const [one, two, three] = [['ru', 1] as const, ['en', 2] as const, ['kk', 3] as const].map(([lang, n]) => [
    `2013-06-13 № 10${n}-V`,
    [page(lang)],
  ]);
  expect(slips(gaps, 'one-or-two').map(([, about, , sides]) => [about, sides])).toEqual([
    ['act:kz/law/2013-06-13/102', [one, two]],
    ['act:kz/law/2013-06-13/103', [one, two, three]],
  ]);
  expect(breaches).toEqual([]);
});

test('three texts of which two are alike: the act has the name that the links bear out', async () => {
  await writeFile(
    join(folder, 'en.html'),
    adiletPage(
      'EN',
      `<h3 id="z2">Article 1. Gardens</h3><p>Garden.</p><p class="note">Footnote. Article 1 as amended by the Law of the
        Republic of Kazakhstan dated 05.06.2015 <a href="/eng/docs/Z1500000300">No. 300-V</a>.</p>`,
    ),
  );
  const { acts, gaps } = await imported(changedRu({ ...RIGHT, number: '301-V' }), changedKk(RIGHT));

  expect(amending(acts)).toEqual(['act:kz/law/2015-06-05/300']);
  expect(slips(gaps)).toMatchObject([['DISAGREEMENT', 'act:kz/law/2015-06-05/300', 'number', expect.anything()]]);
});
