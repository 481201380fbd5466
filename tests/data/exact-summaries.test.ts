/** A summary says a threshold as the text does, and says alone what the power is. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const { entities, evidence } = buildDataset(await readDossier(fileURLToPath(new URL('../../data', import.meta.url))));
const competences = entities.Competence;

/** Where the text itself gives a share that is not the least: "by two thirds", "a third of those present". */
const plainShares = [
  'prov:kz/constitution/1995-08-30/-#art_87__para_5',
  'prov:kz/law/1993-12-10/4100#art_30__part_2',
  'prov:kz/law/1993-12-10/4100#art_40__para_2__part_2',
  'prov:kz/law/1993-12-10/4100#art_58__part_3',
  'prov:kz/law/2001-01-23/148#art_11__para_6',
  'prov:kz/law/2001-01-23/148#art_24__para_1',
];

describe.each([
  {
    language: 'ru' as const,
    share:
      /(двух|двумя|две|одной|одна) трет|\bтреть |(?<=^| )трет(ь|и) (общего|избранных|депутатов|представителей|присутств)|четверт(ей|и)(?= )|пятой части|половин|процент/i,
    bounded: /не менее|более/i,
    least: 20,
  },
  {
    language: 'en' as const,
    share: /(two|a|one) thirds? of|three quarters|a fifth of|\bhalf of|per cent/i,
    bounded: /at least|more than/i,
    least: 20,
  },
  { language: 'kk' as const, share: /үштен|төрттен|бестен|жартысы|пайыз/i, bounded: /кемінде|астам/i, least: 1 },
])('in $language', ({ language, share, bounded, least }) => {
  const shares = competences.filter(({ summary }) => share.test(summary[language] ?? ''));

  test('a share of deputies, members or votes is told as the least or as more than that', () => {
    const bare = shares.filter(({ summary }) => !bounded.test(summary[language] ?? ''));

    expect(shares.length).toBeGreaterThanOrEqual(least);
    expect(bare.filter(({ provision }) => !plainShares.includes(provision)).map(({ id }) => id)).toEqual([]);
  });
});

test('a vote of no confidence or of self-dissolution says whose votes are counted', () => {
  const votes = competences.filter(({ role, summary }) => {
    const vote = role === 'EXPRESSES_NO_CONFIDENCE' || /самороспуск|распустить себя/.test(summary.ru ?? '');
    return vote && /голос|трет|большинств/.test(summary.ru ?? '');
  });
  const unsaid = votes.filter(
    ({ summary }) =>
      !/(общего числа|своих|своего|своих участников)/.test(summary.ru ?? '') ||
      !/ of (all its|its|them all|all|those)/.test(summary.en ?? ''),
  );

  expect(votes.length).toBeGreaterThan(8);
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

test('no summary needs another to be understood', () => {
  const leaning = competences.filter(({ summary }) =>
    [
      /такой проект|такие проекты|такое решение|такого решения|теперь|расширенн\S+ перечн|акимы? иных единиц|акимов иных единиц/i,
      /now also|longer list|such a decision|such a draft|such drafts|demand the same|akims of other units/i,
      /кеңейтілген тізбе/i,
    ].some((words) => [summary.ru, summary.en, summary.kk].some((text) => words.test(text ?? ''))),
  );

  expect(leaning.map(({ id }) => id)).toEqual([]);
});

test('a settlement is a посёлок, a населённый пункт is an inhabited locality', () => {
  const english = (words: RegExp) => competences.filter(({ summary }) => words.test(summary.en ?? ''));
  const localities = competences.filter(({ summary }) => /насел[её]нн\S+ пункт/.test(summary.ru ?? ''));

  expect(english(/settlement/).length).toBeGreaterThan(15);
  expect(
    english(/settlement/)
      .filter(({ summary }) => !/пос[её]л/.test(summary.ru ?? ''))
      .map(({ id }) => id),
  ).toEqual([]);
  expect(localities.length).toBeGreaterThan(15);
  expect(localities.filter(({ summary }) => !/inhabited localit/.test(summary.en ?? '')).map(({ id }) => id)).toEqual(
    [],
  );
});

test.each([
  ['akimat.district', 'ауданның әкімдігі'],
  ['akimat.oblast-city', 'облыстық маңызы бар қаланың әкімдігі'],
  ['maslikhat-secretary.oblast', 'облыс мәслихатының хатшысы'],
  ['maslikhat-secretary.republican-city', 'республикалық маңызы бар қала мәслихатының хатшысы'],
  ['maslikhat-secretary.capital', 'астана мәслихатының хатшысы'],
  ['deputy-akim', 'әкімнің орынбасары'],
  ['maslikhat-standing-commission-chair', 'мәслихаттың тұрақты комиссиясының төрағасы'],
])('the body %s is named in Kazakh, by a Kazakh text', (id, name) => {
  const body = entities.Body.find((one) => one.id === `body:${id}`);

  expect(body?.names.map(({ kk }) => kk)).toEqual([name]);
  expect(evidence.get(`body:${id}`)?.some(({ source }) => source.endsWith('/kk'))).toBe(true);
  expect(entities.Gap.filter(({ field, about }) => field === 'name.kk' && about === `body:${id}`)).toEqual([]);
});

test.each([
  ['art_1__subpara_9-2', 'kk', /кеңес береді$/],
  ['art_5__para_4', 'kk', /Орталық сайлау комиссиясы белгілеген .* жалпы санының кемінде/],
  ['art_5__para_7', 'kk', /жаңадан сайланған мәслихаттың сессиясы/],
  ['art_10__para_3', 'ru', /Не позднее чем за (десять|пять) дней/],
  ['art_10__para_3', 'en', /Not later than (ten|five) days before/],
  ['art_20__para_6', 'ru', /участвовать в управлении хозяйствующим субъектом/],
  ['art_24__para_4', 'ru', /рабочих дней с письменного обращения|пяти рабочих дней/],
  ['art_27__para_1__subpara_19-2', 'ru', /Не чаще раза в год|нормативы/],
  ['art_39-3__para_8__part_2', 'en', /not later than ten calendar days/],
] as const)('%s in %s keeps what the text says of it', (place, language, words) => {
  const told = competences.filter(
    ({ provision, summary }) => provision === `prov:kz/law/2001-01-23/148#${place}` && summary[language] !== undefined,
  );

  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ summary }) => !words.test(summary[language] ?? '')).map(({ id }) => id)).toEqual([]);
});
