import { describe, expect, test } from 'vitest';
import type { AmendmentFilter } from '../../src/graph/reader.ts';
import { localDate } from '../../src/model/dates.ts';
import { act, amendment, body, competence, ids, provision, storeOf } from '../support/small-graph.ts';

const store = storeOf([
  act('148', '2001-01-23'),
  act('101', '2013-06-13'),
  act('203', '2014-05-16'),
  provision('art_24'),
  provision('art_24/para_1', { kind: 'PARAGRAPH', parent: 'prov:art_24' }),
  provision('art_31'),
  body('akim'),
  body('maslikhat'),
  body('president'),
  amendment('a', '2013-06-13', '101', 'prov:art_24'),
  amendment('b', '2013-06-13', '101', 'prov:art_24/para_1', { parent: 'amend:a' }),
  amendment('c', '2014-05-16', '203', 'prov:art_24/para_1', { kind: 'REPEAL' }),
  amendment('d', '2014-05-16', '203', 'prov:art_31'),
  competence(
    'elects',
    'maslikhat',
    'art_24/para_1',
    {},
    {
      toward: ['body:akim'],
      givenBy: ['amend:b'],
      takenBy: ['amend:c'],
    },
  ),
  competence('reports', 'akim', 'art_31', {}, { givenBy: ['amend:d'] }),
]);

describe('amendments that affect a body', () => {
  const affecting = async (of: string, more: AmendmentFilter & { readonly target?: string } = {}) => {
    const filter = { affecting: `body:${of}`, ...more };
    return ids((await (await store).amendments.list(filter, { limit: 9 })).items);
  };

  test('gave or took a power that it holds, or have a detail that did', async () => {
    expect(await affecting('maslikhat')).toEqual(['amend:a', 'amend:b', 'amend:c']);
  });

  test('also count where it is the object of the power', async () => {
    expect(await affecting('akim')).toEqual(['amend:a', 'amend:b', 'amend:c', 'amend:d']);
  });

  test('are none for a body without powers and for what is no body', async () => {
    expect(await affecting('president')).toEqual([]);
    expect(await affecting('none')).toEqual([]);
  });

  test('are narrowed by what else is asked', async () => {
    expect(await affecting('akim', { by: 'act:203' })).toEqual(['amend:c', 'amend:d']);
    expect(await affecting('akim', { kinds: ['REPEAL'] })).toEqual(['amend:c']);
    expect(await affecting('akim', { target: 'prov:art_24' })).toEqual(['amend:a']);
    expect(await affecting('akim', { adopted: { to: localDate('2013-12-31') } })).toEqual(['amend:a', 'amend:b']);
  });
});

test('amendments at a provision, and those that an act made, are narrowed in the same way', async () => {
  const { amendments } = await store;
  const filter = { affecting: 'body:maslikhat', by: 'act:203', includeParts: true };
  const at = await amendments.ofTargets(['prov:art_24', 'act:148', 'prov:art_31'], filter, { limit: 9 });
  expect(at.map((slice) => ids(slice.items))).toEqual([['amend:c'], ['amend:c'], []]);
  const made = await amendments.byActs(['act:101', 'act:203'], { affecting: 'body:maslikhat' }, { limit: 9 });
  expect(made.map((slice) => ids(slice.items))).toEqual([['amend:a', 'amend:b'], ['amend:c']]);
});
