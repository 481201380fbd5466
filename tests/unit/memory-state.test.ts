import { describe, expect, test } from 'vitest';
import type { ProvisionState } from '../../src/graph/answers.ts';
import { localDate } from '../../src/model/dates.ts';
import type { Entity } from '../../src/model/entities.ts';
import {
  act,
  amendment,
  BEFORE_RECORD,
  between,
  exact,
  forceBetween,
  ids,
  OPEN,
  provision,
  storeOf,
  version,
} from '../support/small-graph.ts';

const law = act('148', '2001-01-23');
const article = provision('art_6');

async function stateOf(on: string, things: readonly Entity[]): Promise<ProvisionState> {
  const store = await storeOf([law, article, ...things]);
  const [state] = await store.provisions.states(['prov:art_6'], localDate(on));
  if (!state) throw new Error('The article has no state.');
  return state;
}

const summary = (state: ProvisionState) => ({
  version: state.version?.id ?? null,
  inForce: state.inForce,
  certainty: state.certainty,
  candidates: ids(state.candidates),
  because: ids(state.because),
});

describe('a provision changed on a known day', () => {
  const versions = [
    version('art_6', 1, BEFORE_RECORD, exact('2013-06-24')),
    version('art_6', 2, exact('2013-06-24'), OPEN),
  ];

  test('stands in the old wording the day before', async () => {
    expect(summary(await stateOf('2013-06-23', versions))).toEqual({
      version: 'ver:art_6@1',
      inForce: true,
      certainty: 'CERTAIN',
      candidates: ['ver:art_6@1'],
      because: [],
    });
  });

  test('stands in the new wording from that day', async () => {
    expect(summary(await stateOf('2013-06-24', versions))).toEqual({
      version: 'ver:art_6@2',
      inForce: true,
      certainty: 'CERTAIN',
      candidates: ['ver:art_6@2'],
      because: [],
    });
  });
});

test('a provision that began before the record is not in force before its act was adopted', async () => {
  const begins = localDate('2001-01-23');
  const versions = [version('art_6', 1, BEFORE_RECORD, OPEN, { begins })];
  expect(await stateOf('2001-01-22', versions)).toMatchObject({ inForce: false, version: null, candidates: [] });
  expect(await stateOf('2001-01-23', versions)).toMatchObject({ inForce: true, candidates: versions });
});

describe('a provision changed on a day that is only bounded', () => {
  const bound = between('2013-06-24', '2013-12-01');
  const things = [
    act('101', '2013-06-13'),
    act('102', '2013-06-13'),
    amendment('b', '2013-06-13', '102', 'prov:art_6', forceBetween('2013-06-24', '2013-12-01')),
    amendment('a', '2013-06-13', '101', 'prov:art_6', forceBetween('2013-06-24', '2013-12-01')),
    amendment('known', '2013-06-13', '101', 'prov:art_6'),
    version('art_6', 1, BEFORE_RECORD, bound, { closedBy: ['amend:b', 'amend:a'] }),
    version('art_6', 2, bound, OPEN, { openedBy: ['amend:b', 'amend:a', 'amend:known'] }),
  ];

  test('is certain before the earliest day', async () => {
    expect(summary(await stateOf('2013-06-23', things))).toMatchObject({ certainty: 'CERTAIN', because: [] });
  });

  test.each(['2013-06-24', '2013-11-30'])('shows the new wording on %s, names the old one and why', async (on) => {
    expect(summary(await stateOf(on, things))).toEqual({
      version: 'ver:art_6@2',
      inForce: true,
      certainty: 'UNCERTAIN',
      candidates: ['ver:art_6@1', 'ver:art_6@2'],
      because: ['amend:a', 'amend:b', 'amend:known'],
    });
  });

  test('is certain again from the latest day', async () => {
    expect(summary(await stateOf('2013-12-01', things))).toEqual({
      version: 'ver:art_6@2',
      inForce: true,
      certainty: 'CERTAIN',
      candidates: ['ver:art_6@2'],
      because: [],
    });
  });

  test('stays uncertain where no source bounds the day above', async () => {
    const open = between('2013-06-24', null);
    const state = await stateOf('2016-12-31', [
      version('art_6', 1, BEFORE_RECORD, open),
      version('art_6', 2, open, OPEN),
    ]);
    expect(summary(state)).toMatchObject({
      version: 'ver:art_6@2',
      certainty: 'UNCERTAIN',
      candidates: ['ver:art_6@1', 'ver:art_6@2'],
    });
  });
});

describe('a provision that was repealed', () => {
  test('is not in force from the day of repeal', async () => {
    const state = await stateOf('2015-11-12', [version('art_6', 1, exact('2011-10-13'), exact('2015-11-12'))]);
    expect(summary(state)).toEqual({
      version: null,
      inForce: false,
      certainty: 'CERTAIN',
      candidates: [],
      because: [],
    });
  });

  test('may still be in force while the day of repeal is not known', async () => {
    const repeal = between('2015-11-12', '2016-01-01');
    const state = await stateOf('2015-12-01', [version('art_6', 1, exact('2011-10-13'), repeal)]);
    expect(summary(state)).toMatchObject({
      version: null,
      inForce: false,
      certainty: 'UNCERTAIN',
      candidates: ['ver:art_6@1'],
    });
  });

  test('is in force again in a later version, and not between the two', async () => {
    const versions = [
      version('art_6', 1, BEFORE_RECORD, exact('2010-01-01')),
      version('art_6', 2, exact('2012-01-01'), OPEN),
    ];
    expect(summary(await stateOf('2011-06-01', versions))).toMatchObject({ version: null, inForce: false });
    expect(summary(await stateOf('2012-01-01', versions))).toMatchObject({ version: 'ver:art_6@2', inForce: true });
  });
});

describe('a day outside the record', () => {
  const versions = [version('art_6', 1, BEFORE_RECORD, between('2008-01-01', '2018-01-01'))];

  test.each(['2008-12-31', '2017-01-01'])('on %s is BEYOND_RECORD, without reasons', async (on) => {
    expect(summary(await stateOf(on, versions))).toMatchObject({ certainty: 'BEYOND_RECORD', because: [] });
  });

  test.each(['2009-01-01', '2016-12-31'])('begins after the record’s own days: %s', async (on) => {
    expect(summary(await stateOf(on, versions))).toMatchObject({ certainty: 'UNCERTAIN' });
  });

  test.each(['recordFrom', 'recordUntil'])('is every day where %s is not known', async (end) => {
    const store = await storeOf([act('148', '2001-01-23', { [end]: null }), article, ...versions]);
    const [state] = await store.provisions.states(['prov:art_6'], localDate('2012-01-01'));
    expect(state?.certainty).toBe('BEYOND_RECORD');
  });
});

describe('a list of provisions', () => {
  test('gets its states in its own order, null for what is no provision', async () => {
    const store = await storeOf([law, article, provision('art_7'), version('art_7', 1, BEFORE_RECORD, OPEN)]);
    const asked = ['prov:art_7', 'act:148', 'prov:art_6', 'prov:none', 'prov:art_7'];
    const states = await store.provisions.states(asked, localDate('2012-01-01'));
    expect(states.map((state) => state?.inForce ?? null)).toEqual([true, null, false, null, true]);
  });

  test('shows the parts in force on a day', async () => {
    const part = provision('art_6/para_1', { kind: 'PARAGRAPH', parent: 'prov:art_6' });
    const other = provision('art_6/para_2', { kind: 'PARAGRAPH', parent: 'prov:art_6' });
    const store = await storeOf([
      law,
      article,
      other,
      part,
      version('art_6', 1, BEFORE_RECORD, OPEN),
      version('art_6/para_1', 1, exact('2012-01-01'), OPEN),
    ]);
    const partsOn = async (on?: string) => {
      const [parts = []] = await store.provisions.parts(['prov:art_6'], on === undefined ? undefined : localDate(on));
      return ids(parts);
    };
    expect(await partsOn()).toEqual(['prov:art_6/para_1', 'prov:art_6/para_2']);
    expect(await partsOn('2011-12-31')).toEqual([]);
    expect(await partsOn('2012-01-01')).toEqual(['prov:art_6/para_1']);
    expect((await store.provisions.ancestors(['prov:art_6/para_1', 'prov:art_6'])).map(ids)).toEqual([
      ['prov:art_6'],
      [],
    ]);
  });
});
