import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const LAW = 'kz/law/2001-01-23/148';
const { Amendment, Gap, ProvisionVersion } = buildDataset(
  await readDossier(fileURLToPath(new URL('../../data', import.meta.url))),
).entities;

test.each([
  ['art_35__para_1__subpara_22', '2011-01-28/402', 'insertion', '2011-08-05'],
  ['art_6__para_1__subpara_15', '2011-07-05/452', 'rewording', '2011-10-13'],
  ['art_16__para_1__part_2', '2010-04-02/263', 'modification', '2010-01-01'],
  ['art_16__para_2', '2011-01-10/383', 'modification', null],
  ['art_6__para_1__subpara_4-2', '2014-09-29/239', 'insertion', null],
])('an edition leaves one law for the change of %s: %s', (part, law, kind, day) => {
  const event = Amendment.find(({ id }) => id === `amend:kz/law/${law}:${LAW}#${part}:${kind}`);
  const version = `ver:${LAW}#${part}@${law}`;

  expect(event?.inForceOn ?? null).toBe(day);
  expect(ProvisionVersion.map(({ id }) => id)).toContain(version);
  expect(Gap.filter(({ kind: what, about }) => what === 'AMBIGUOUS_ATTRIBUTION' && about === version)).toEqual([]);
});

test.each([
  ['art_41__para_1', '2009-02-09/126', ['2008-12-24/111', '2009-02-09/126']],
  [
    'art_6__para_2-2',
    '2012-04-27/15',
    [
      '2011-07-05/452',
      '2011-07-21/465',
      '2011-07-22/479',
      '2012-04-27/15',
      '2013-01-08/64',
      '2013-06-13/101',
      '2013-06-13/102',
    ],
  ],
])('more than a note says of %s is told with every law that can have done it', (part, law, possible) => {
  expect(ProvisionVersion.map(({ id }) => id)).toContain(`ver:${LAW}#${part}@${law}`);
  const named = Gap.filter(
    ({ kind, field, about }) =>
      kind === 'AMBIGUOUS_ATTRIBUTION' && field === 'openedBy' && about === `prov:${LAW}#${part}`,
  ).map(({ sides }) => sides.map(({ value }) => value.replace('act:kz/law/', '')));

  expect(named).toContainEqual(possible);
});

test.each([
  ['2013-07-03/124', '2013-07-14'],
  ['2014-01-17/165', '2014-01-28'],
])('what the edition of 05.07.2014 shows of article 6 was in force that day: %s', (law, earliest) => {
  const event = Amendment.find(({ id }) => id === `amend:kz/law/${law}:${LAW}#art_6:modification`);

  expect(event).toMatchObject({ inForceEarliest: earliest, inForceLatest: '2014-07-05' });
});
