/** Sentences of one sort are told in one way, wherever they stand. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const { entities, formerIds } = buildDataset(await readDossier(fileURLToPath(new URL('../../data', import.meta.url))));
const competences = entities.Competence;

const told = (words: RegExp) => competences.filter(({ summary }) => words.test(summary.ru ?? ''));
const at = (provision: string) => competences.filter((one) => one.provision === provision);

test('to draw up and approve oneself is a power that no narrower role names', () => {
  const both = told(/(разрабатывает|составляют) и (утвержда|одобря)/i);

  expect(new Set(both.map(({ provision }) => provision.split('__')[0]))).toEqual(
    new Set([
      'prov:kz/law/1993-12-10/4100#art_28',
      'prov:kz/law/2001-01-23/148#art_27',
      'prov:kz/law/2001-01-23/148#art_31',
      'prov:kz/law/2001-01-23/148#art_35',
      'prov:kz/law/2001-01-23/148#art_6',
    ]),
  );
  expect(both.filter(({ role }) => role !== 'HOLDS_POWER').map(({ id }) => id)).toEqual([]);
});

test('one who secures or protects the rights of citizens does so toward them', () => {
  const secures = told(/(обеспечени\S+|обеспечивает|защит\S+) прав\S* .*граждан/i);

  expect(secures.length).toBeGreaterThan(8);
  expect(secures.filter(({ toward }) => !toward.includes('body:population')).map(({ id }) => id)).toEqual([]);
});

test('a request goes to officials: no body answers it for them', () => {
  const inquiry = 'prov:kz/law/2001-01-23/148#art_21-1';
  const answering = [...at(inquiry), ...at(`${inquiry}__part_2`)]
    .filter(({ role, toward }) => role === 'BEARS_DUTY' && toward.includes('body:maslikhat-deputy'))
    .map(({ body }) => body)
    .sort();

  expect(answering).toEqual([
    'body:akim',
    'body:official',
    'body:prosecutor',
    'body:territorial-election-commission-chair',
    'body:territorial-election-commission-member',
  ]);
  expect(formerIds.get(`comp:${inquiry.slice(5)}:self-government-body:bears-duty`)).toBe(
    `comp:${inquiry.slice(5)}__part_2:official:bears-duty`,
  );
});

test('the akim of a city with districts works through their akims, and no others', () => {
  const through = at('prov:kz/law/2001-01-23/148#art_29__para_1__subpara_7').map(
    ({ body, summary }) => `${body.replace('body:akim.', '')}: ${summary.en}`,
  );

  expect(through).toEqual([
    'oblast: Works with bodies of local self-government through the akims of districts and cities of oblast significance',
    'republican-city: Works with bodies of local self-government through the akims of districts in the city',
    'capital: Works with bodies of local self-government through the akims of districts in the city',
  ]);
});

test('a power that the text may give to one more body is told of that body, with a gap that states the doubt', () => {
  const networks = 'prov:kz/law/2001-01-23/148#art_27__para_1__subpara_7';
  const ofOblast = at(networks).find(({ body }) => body === 'body:akimat.oblast');

  expect(at(networks).map(({ body }) => body)).toEqual([
    'body:akimat.oblast',
    'body:akimat.republican-city',
    'body:akimat.capital',
  ]);
  expect(entities.Gap.filter(({ about, field }) => about === ofOblast?.id && field === 'body')).toHaveLength(1);
});
