import { describe, expect, test } from 'vitest';
import { actStatus } from '../../src/model/act-status.ts';
import { localDate } from '../../src/model/dates.ts';
import type { Decision } from '../../src/model/entities.ts';
import { act, BEFORE_RECORD, between, exact } from '../support/small-graph.ts';

const decision = (kind: Decision['kind'], on: string | null): Decision => ({
  key: `${kind}${on}`,
  sortKey: `${on}${kind}`,
  kind,
  act: 'act:1',
  on: on === null ? null : localDate(on),
  by: null,
  instrument: null,
  evidence: [],
});

describe('a law', () => {
  const law = act('1', '2010-05-01', {
    force: between('2010-05-12', '2010-07-01'),
    end: between('2015-01-01', '2015-03-01'),
  });
  test.each([
    ['2010-04-30', 'NOT_YET_IN_FORCE'],
    ['2010-05-01', 'NOT_YET_IN_FORCE'],
    ['2010-05-11', 'NOT_YET_IN_FORCE'],
    ['2010-05-12', 'UNCERTAIN'],
    ['2010-06-30', 'UNCERTAIN'],
    ['2010-07-01', 'IN_FORCE'],
    ['2014-12-31', 'IN_FORCE'],
    ['2015-01-01', 'UNCERTAIN'],
    ['2015-02-28', 'UNCERTAIN'],
    ['2015-03-01', 'REPEALED'],
  ])('known by bounds is on %s %s', (on, status) => {
    expect(actStatus(law, [], localDate(on))).toBe(status);
  });

  test('with exact days changes on them', () => {
    const exactLaw = act('1', '2010-05-01', { force: exact('2010-06-01'), end: exact('2012-01-01') });
    const days = ['2010-05-31', '2010-06-01', '2011-12-31', '2012-01-01'];
    expect(days.map((on) => actStatus(exactLaw, [], localDate(on)))).toEqual([
      'NOT_YET_IN_FORCE',
      'IN_FORCE',
      'IN_FORCE',
      'REPEALED',
    ]);
  });

  test('that no source bounds is unknown once adopted, in force where it is older than the record', () => {
    expect(actStatus(act('1', '2010-05-01'), [], localDate('2011-01-01'))).toBe('UNKNOWN');
    const old = act('1', '2001-01-23', { force: BEFORE_RECORD });
    expect(actStatus(old, [], localDate('2011-01-01'))).toBe('IN_FORCE');
  });

  test('whose end no source bounds from above stays uncertain', () => {
    const ending = act('1', '2001-01-23', { force: BEFORE_RECORD, end: between('2011-01-01', null) });
    expect(actStatus(ending, [], localDate('2020-01-01'))).toBe('UNCERTAIN');
  });
});

describe('a bill', () => {
  const bill = act('1', '1997-07-09', { form: 'BILL' });
  const status = (decisions: readonly Decision[], on: string) => actStatus(bill, decisions, localDate(on));
  const submitted = decision('SUBMITTED', '1997-07-09');

  test('goes by its last rejection or withdrawal up to the day', () => {
    const all = [submitted, decision('WITHDRAWN', '1998-01-01'), decision('REJECTED', '1999-01-01')];
    expect(['1997-07-08', '1997-12-31', '1998-06-01', '1999-01-01'].map((on) => status(all, on))).toEqual([
      'NOT_YET_IN_FORCE',
      'NOT_YET_IN_FORCE',
      'WITHDRAWN',
      'REJECTED',
    ]);
  });
  test('rejected on a day not known is rejected', () => {
    expect(status([submitted, decision('REJECTED', null)], '1998-01-01')).toBe('REJECTED');
    const undated = { ...bill, adoptedOn: null };
    const on = (day: string) => actStatus(undated, [decision('REJECTED', null), submitted], localDate(day));
    expect([on('1997-07-08'), on('1997-07-09')]).toEqual(['NOT_YET_IN_FORCE', 'REJECTED']);
  });
  test('of which nothing was decided is unknown', () => {
    expect(status([], '1998-01-01')).toBe('UNKNOWN');
  });
});
