/** Powers of which several laws can have been the beginning or the end: their days are those that the laws named allow. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { withAbove } from '../../src/model/eid.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const { entities } = buildDataset(await readDossier(fileURLToPath(new URL('../../data', import.meta.url))));
const powers = new Map(entities.Competence.map((one) => [one.id, one]));
const bodies = new Map(entities.Body.map((one) => [one.id, one]));

const doubts = entities.Gap.filter(
  ({ kind, about, field }) =>
    kind === 'AMBIGUOUS_ATTRIBUTION' && about?.startsWith('comp:') === true && ['from', 'to'].includes(field),
);

/** When what an act did at a provision, or at the nearest thing above it, can have taken force. */
function forceAt(act: string, provision: string): { earliest: string; latest: string }[] {
  for (const target of [...withAbove(provision), provision.replace('prov:', 'act:').replace(/#.*/, '')]) {
    const found = entities.Amendment.filter((one) => one.by === act && one.target === target);
    if (found.length === 0) continue;
    return found.map(({ inForceOn, inForceEarliest, inForceLatest }) => ({
      earliest: inForceOn ?? inForceEarliest ?? '',
      latest: inForceOn ?? inForceLatest ?? '9999',
    }));
  }
  return [];
}

const told = doubts.map((gap) => {
  const power = powers.get(gap.about ?? '');
  if (power === undefined) throw new Error(`${gap.id} is about no power`);
  const allowed = gap.sides.flatMap(({ value }) => forceAt(value, power.provision));
  const bound = gap.field === 'from' ? power.start : power.end;
  return { gap, power, bound, day: bound.on ?? bound.earliest ?? '', allowed };
});

describe('every gap on which law gave or took a power', () => {
  test('names laws that the record has changing the provision, and the one recorded among them', () => {
    const wrong = told.filter(({ gap, power }) => {
      const recorded = gap.field === 'from' ? power.givenBy : power.takenBy;
      const acts = entities.Amendment.filter(({ id }) => recorded.includes(id)).map(({ by }) => by);
      const sides = gap.sides.map(({ value }) => value);
      return !acts.some((by) => sides.includes(by)) || sides.some((act) => forceAt(act, power.provision).length === 0);
    });

    expect(told.length).toBeGreaterThan(150);
    expect(wrong.map(({ gap }) => gap.id)).toEqual([]);
  });

  test('leaves the day of the power within what these laws allow', () => {
    const outside = told.filter(({ allowed, day, bound }) => {
      const earliest = allowed.map((one) => one.earliest).sort()[0] ?? '';
      const latest =
        allowed
          .map((one) => one.latest)
          .sort()
          .at(-1) ?? '';
      return day < earliest || day > latest || (bound.on ?? bound.latest ?? '9999') > latest;
    });

    expect(outside.map(({ gap, day }) => `${gap.id}: ${day}`)).toEqual([]);
  });

  test('leaves the earliest of their days, unless a body of what was given with it is no older', () => {
    const later = told.filter(({ allowed, day, power }) => {
      const earliest = allowed.map((one) => one.earliest).sort()[0] ?? '';
      const given = entities.Competence.filter(
        (one) => one.provision === power.provision && one.givenBy.some((id) => power.givenBy.includes(id)),
      );
      const born = given.flatMap((one) => [one.body, ...one.toward]).map((body) => bodies.get(body)?.existsFrom);
      return day > earliest && !born.some((from) => from === day);
    });

    expect(later.map(({ gap, day }) => `${gap.id}: ${day}`)).toEqual([]);
  });
});

test.each([
  ['art_6__para_2-3', ['2011-07-05/452', '2013-01-08/64', '2013-06-13/102'], '2011-10-13'],
  ['art_27__para_1-2', ['2011-07-05/452', '2013-01-08/64', '2013-06-13/102'], '2011-10-13'],
  ['art_31__para_1__subpara_24', ['2011-07-05/452', '2013-01-08/64', '2013-06-13/102'], '2011-10-13'],
  ['art_31__para_1__subpara_17-2', ['2015-11-02/387', '2016-04-28/506'], '2015-11-13'],
])('%s, its powers and its gap agree on who can have put it in, and since when', (eId, acts, day) => {
  const provision = `prov:kz/law/2001-01-23/148#${eId}`;
  const laws = acts.map((act) => `act:kz/law/${act}`);
  const version = entities.ProvisionVersion.find((one) => one.provision === provision);
  const openers = entities.Amendment.filter(({ id }) => version?.openedBy.includes(id)).map(({ by }) => by);
  const gap = told.find(({ power }) => power.provision === provision);

  expect(openers.sort()).toEqual(laws);
  expect(gap?.gap.sides.map(({ value }) => value)).toEqual(laws);
  expect(version?.validFrom).toBe(day);
  expect(new Set(entities.Competence.filter((one) => one.provision === provision).map((one) => one.validFrom))).toEqual(
    new Set([day]),
  );
});
