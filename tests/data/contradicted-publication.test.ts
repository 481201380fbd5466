/** A publication that would put the force of a change after an edition that shows it: both are told, neither is certain. */
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import type { FactInput } from '../../src/sources/facts.ts';
import { api } from '../support/api.ts';
import {
  act,
  amendment,
  art,
  edition,
  evidence,
  factsOf,
  LAW,
  OLDEST,
  onDate,
  provision,
  TEN_DAYS,
} from '../support/facts.ts';

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
  ['six months, an edition dated by force later', '2014-05-16/203', '2014-05-17', '2014-11-17', '2014-11-21'],
  ['sixty days, an edition dated by force later', '2016-04-28/506', '2016-04-29', '2016-06-28', '2016-06-30'],
  ['sixty days, an edition dated by force later', '2024-04-06/71', '2024-04-07', '2024-06-06', '2024-06-08'],
  ['sixty days, an edition dated by force later', '2024-05-21/86', '2024-05-21', '2024-07-21', '2024-07-22'],
  ['sixty days, an edition dated by force later', '2024-07-18/126', '2024-07-18', '2024-09-17', '2024-09-18'],
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

describe('an edition that is dated by the force of an act', () => {
  const by = 'act:kz/law/2010-05-01/300';
  const dated = 'source:zan/7966/2010-07-01/ru';
  const of = (on: string, ...others: readonly FactInput<'amendments'>[]) => {
    const { Amendment, Act, Gap } = buildDataset(
      factsOf({
        sources: [edition(OLDEST), edition(dated, { edition: { of: LAW, causedBy: by } })],
        acts: [act(LAW), act(by, { force: TEN_DAYS })],
        provisions: [provision(art('6')), provision(art('7'))],
        amendments: [amendment(by, art('6'), 'MODIFICATION', { force: TEN_DAYS }), ...others],
        publications: [{ act: by, on, evidence: evidence() }],
      }),
    ).entities;
    const six = Amendment.find(({ target }) => target === art('6'));
    return {
      six: [six?.inForceOn, six?.inForceEarliest, six?.inForceLatest],
      act: Act.find(({ id }) => id === by)?.force?.on,
      gaps: Gap.filter(({ kind }) => kind === 'DISAGREEMENT').map(({ sides }) =>
        sides.map(({ value, evidence: places }) => [value, places.map(({ source }) => source)]),
      ),
    };
  };
  const BOUNDS = [null, '2010-05-12', '2010-07-01'];
  const SIDES = [
    [
      ['2010-05-08', [OLDEST]],
      ['2010-07-01', [dated]],
    ],
  ];
  const seven = (force: FactInput<'amendments'>['force']) => amendment(by, art('7'), 'MODIFICATION', { force });

  test('of a later day than a publication gives is not passed over', () => {
    expect(of('2010-05-08')).toEqual({ six: BOUNDS, act: null, gaps: SIDES });
    expect(of('2010-05-08', seven(onDate('2012-01-01')))).toEqual({ six: BOUNDS, act: null, gaps: SIDES });
  });

  test('of the day that a publication gives bears it out', () => {
    expect(of('2010-06-20')).toEqual({ six: Array(3).fill('2010-07-01'), act: '2010-07-01', gaps: [] });
  });

  test('contradicts nothing where another rule of the act may have made it', () => {
    for (const force of [onDate('2010-07-01'), { kind: 'AS_THE_ACT_SAYS' }] as const) {
      expect(of('2010-05-08', seven(force))).toEqual({ six: Array(3).fill('2010-05-19'), act: '2010-05-19', gaps: [] });
    }
  });
});
