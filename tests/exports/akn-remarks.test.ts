/** What Akoma Ntoso says of a day that is not known, as far as there are bounds. */
import { expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { localDate } from '../../src/model/dates.ts';
import type { DateBound } from '../../src/model/entities.ts';
import { bytesOf, storeOf } from '../support/exported.ts';
import { art, dossier, LAW, MIDDLE, OLDEST, provision, YOUNGEST } from '../support/facts.ts';

const ON = '2013-07-01';
const { entities, ...others } = buildDataset(
  dossier({ provisions: [provision(art('6'), [OLDEST, MIDDLE, YOUNGEST])] }),
);

const ending = (earliest: string | null, latest: string | null): DateBound => ({
  kind: 'BETWEEN',
  on: null,
  earliest: earliest === null ? null : localDate(earliest),
  latest: latest === null ? null : localDate(latest),
});

/** The remarks on the law and its article, both of which may have ceased. */
async function remarks(end: DateBound): Promise<readonly string[]> {
  const store = await storeOf({
    ...others,
    entities: {
      ...entities,
      Act: entities.Act.map((act) => (act.id === LAW ? { ...act, end } : act)),
      ProvisionVersion: entities.ProvisionVersion.map((version) => ({ ...version, end, validTo: localDate(ON) })),
    },
  });
  const document = `${await bytesOf(store, 'akn', { act: LAW, on: ON })}`;
  return [...document.matchAll(/\[([^\]]*утратил[^\]]*)\]/g)].map(([, text]) => text ?? '');
}

test.each([
  ['2013-06-24', '2014-11-07', 'не раньше 2013-06-24, не позже 2014-11-07, точный день не известен.'],
  ['2013-06-24', null, 'не раньше 2013-06-24, точный день не известен.'],
  [null, '2014-11-07', 'не позже 2014-11-07, точный день не известен.'],
  [null, null, 'точный день не известен.'],
])('what may have ceased between %s and %s says so', async (earliest, latest, said) => {
  expect(await remarks(ending(earliest, latest))).toEqual([
    `Акт, возможно, уже утратил силу: ${said}`,
    `Положение, возможно, уже утратило силу: ${said}`,
  ]);
});
