/** A publication that would put the force of a change after an edition that shows it: both are told, neither is certain. */
import { expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { api } from '../support/api.ts';
import { act, edition, evidence, factsOf } from '../support/facts.ts';

const dossier = await readDossier('data');
// Days and numbers are made up: no source at hand gives the real ones.
const GAZETTE = 'source:zan/7966/2013-06-13/ru';
const published = (by: string, on: string) =>
  buildDataset({
    ...dossier,
    publications: factsOf({
      publications: [
        {
          act: by,
          on,
          gazette: 'Казахстанская правда',
          number: '№ 1',
          evidence: [{ source: GAZETTE, locator: 'выходные данные' }],
        },
      ],
    }).publications,
  });

test.each([
  ['ten days', '2015-11-23/417', '2017-01-01', '2015-12-04', '2016-06-30'],
  ['ten days', '2014-09-29/239', '2014-12-01', '2014-10-10', '2014-11-07'],
  ['ten days', '2012-07-10/31', '2015-01-01', '2012-07-21', '2013-06-13'],
  ['six months, an edition dated by force', '2014-05-16/203', '2014-05-30', '2014-11-17', '2014-11-21'],
])('%s: Law %s published on %s took force between %s and %s', (_, law, on, earliest, latest) => {
  const by = `act:kz/law/${law}`;
  const { Amendment, Gap } = published(by, on).entities;
  const counted = Amendment.filter((a) => a.by === by && /PUBLICATION/.test(a.forceRule.kind));

  expect(new Set(counted.map((a) => [a.inForceOn, a.inForceEarliest, a.inForceLatest].join()))).toEqual(
    new Set([[null, earliest, latest].join()]),
  );
  const [gap, ...others] = Gap.filter((g) => g.about === by && g.kind === 'DISAGREEMENT');
  expect(others).toEqual([]);
  expect(gap?.sides[0]).toMatchObject({ value: on, evidence: [{ source: GAZETTE, locator: 'выходные данные' }] });
  expect(gap?.sides[1]?.value).toBe(latest);
  expect(gap?.sides.every((side) => side.evidence.length > 0)).toBe(true);
});

test('article 29-1 as Law 417-V words it is never denied on a day whose edition prints it', async () => {
  const store = openMemory();
  await store.load(published('act:kz/law/2015-11-23/417', '2017-01-01'));
  const { data } = await api(store)(
    '{ provision(id: "prov:kz/law/2001-01-23/148#art_29-1") { on: state(on: "2016-07-01") { inForce certainty } before: state(on: "2016-01-01") { certainty } } }',
  );

  expect(data.provision).toEqual({ on: { inForce: true, certainty: 'CERTAIN' }, before: { certainty: 'UNCERTAIN' } });
});

test('a publication that no edition contradicts makes the day exact, and no gap', () => {
  const by = 'act:kz/law/2015-11-23/417';
  const { Amendment, Gap } = published(by, '2015-11-26').entities;

  expect(new Set(Amendment.filter((a) => a.by === by).map((a) => a.inForceOn))).toEqual(new Set(['2015-12-07']));
  expect(Gap.filter((g) => g.about === by && g.kind === 'DISAGREEMENT')).toEqual([]);
});

test('an act whose own editions are older than its force would be took force before them', () => {
  const by = 'act:kz/law/2010-05-01/300';
  const shown = 'source:zan/9000/2011-03-24/ru';
  const of = (on: string) =>
    buildDataset(
      factsOf({
        sources: [edition(shown, { wordingOf: by })],
        acts: [act(by, { force: { kind: 'ON_PUBLICATION' }, evidence: evidence(shown) })],
        publications: [{ act: by, on, evidence: evidence(shown) }],
      }),
    ).entities;
  const wrong = of('2012-01-01');

  expect(wrong.Act[0]?.force).toMatchObject({ kind: 'BETWEEN', earliest: '2010-05-01', latest: '2011-03-24' });
  const gaps = wrong.Gap.filter((g) => g.kind === 'DISAGREEMENT');
  expect(gaps.map(({ about, field, sides }) => [about, field, sides.map(({ value }) => value)])).toEqual([
    [by, 'inForceOn', ['2012-01-01', '2011-03-24']],
  ]);
  expect(of('2010-05-08').Act[0]?.force).toMatchObject({ kind: 'EXACT', on: '2010-05-08' });
});
