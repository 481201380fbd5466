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
