import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/model/dates.ts';
import type { TimelineGrouping } from '../../src/model/terms.ts';
import { act, amendment, ids, provision, storeOf } from '../support/small-graph.ts';

const things = [
  act('148', '2001-01-23'),
  act('101', '2013-06-13'),
  act('393', '2015-11-12'),
  provision('2chp_1', { kind: 'CHAPTER' }),
  provision('3art_6', { parent: 'prov:2chp_1' }),
  provision('3art_6/para_1', { kind: 'PARAGRAPH', parent: 'prov:3art_6' }),
  provision('3art_6/para_1/subpara_2', { kind: 'SUBPARAGRAPH', parent: 'prov:3art_6/para_1' }),
  provision('3art_40'),
  amendment('preamble', '2013-06-13', '101', 'act:148', { aspect: 'WHOLE_ACT' }),
  amendment('chapter', '2013-06-13', '101', 'prov:2chp_1'),
  amendment('article', '2015-11-12', '393', 'prov:3art_6'),
  amendment('detail', '2015-11-12', '393', 'prov:3art_6/para_1', { parent: 'amend:article' }),
  amendment('subpara', '2013-06-13', '101', 'prov:3art_6/para_1/subpara_2'),
  amendment('last', '2015-11-12', '393', 'prov:3art_40'),
  amendment('elsewhere', '2015-11-12', '393', 'act:101', { targetAct: 'act:101' }),
];

async function rows(by: TimelineGrouping, from?: string, to?: string) {
  const store = await storeOf(things);
  const range = { from: from === undefined ? null : localDate(from), to: to === undefined ? null : localDate(to) };
  const found = await store.timeline.rows('act:148', range, by);
  return found?.map((row) => [row.subject, ids(row.amendments)]);
}

describe('the timeline of an act', () => {
  test('has a row for the act, each chapter and each article, details left out', async () => {
    expect(await rows('ARTICLE')).toEqual([
      ['act:148', ['amend:preamble']],
      ['prov:2chp_1', ['amend:chapter']],
      ['prov:3art_40', ['amend:last']],
      ['prov:3art_6', ['amend:subpara', 'amend:article']],
    ]);
  });

  test('by chapter puts what has none in the row of the act', async () => {
    expect(await rows('CHAPTER')).toEqual([
      ['act:148', ['amend:preamble', 'amend:last']],
      ['prov:2chp_1', ['amend:chapter', 'amend:subpara', 'amend:article']],
    ]);
  });

  test('counts the days of its range, and has no empty rows', async () => {
    expect(await rows('ARTICLE', '2013-06-14', '2015-11-12')).toEqual([
      ['prov:3art_40', ['amend:last']],
      ['prov:3art_6', ['amend:article']],
    ]);
    expect(await rows('ARTICLE', '2013-06-14', '2015-11-11')).toEqual([]);
  });

  test('is null for anything but an act', async () => {
    const store = await storeOf(things);
    expect(await store.timeline.rows('prov:3art_6', undefined, 'ARTICLE')).toBeNull();
    expect(await store.timeline.rows('act:none', undefined, 'ARTICLE')).toBeNull();
  });
});

describe('amendments', () => {
  const all = { limit: 100 };

  test('at an act alone, at its parts, and of an act in a batch', async () => {
    const store = await storeOf(things);
    const list = async (target: string, includeParts?: boolean) =>
      ids((await store.amendments.list({ target, includeParts }, all)).items);
    expect(await list('act:148')).toEqual(['amend:preamble']);
    expect(await list('act:148', true)).toHaveLength(6);
    expect(await list('prov:3art_6')).toEqual(['amend:article']);
    expect(await list('prov:3art_6', true)).toEqual(['amend:subpara', 'amend:article', 'amend:detail']);
    const [ofAct] = await store.amendments.ofTargets(['act:148'], { includeParts: false }, all);
    expect(ofAct?.items).toHaveLength(6);
  });

  test('in force in a range: by the known day, else by bounds that touch it', async () => {
    const store = await storeOf([
      act('148', '2001-01-23'),
      act('101', '2013-06-13'),
      amendment('exact', '2013-06-24', '101', 'act:148', { inForceLatest: localDate('2014-01-01') }),
      amendment('bounded', '2013-06-13', '101', 'act:148', {
        inForceOn: null,
        inForceEarliest: localDate('2013-06-24'),
        inForceLatest: localDate('2013-07-01'),
      }),
      amendment('endless', '2013-06-12', '101', 'act:148', {
        inForceOn: null,
        inForceEarliest: localDate('2013-06-12'),
      }),
    ]);
    const inForce = async (from: string | null, to: string | null) => {
      const range = { from: from === null ? null : localDate(from), to: to === null ? null : localDate(to) };
      return ids((await store.amendments.list({ inForce: range }, all)).items);
    };
    expect(await inForce('2013-06-24', '2013-06-24')).toEqual(['amend:endless', 'amend:bounded', 'amend:exact']);
    expect(await inForce('2013-07-01', null)).toEqual(['amend:endless', 'amend:bounded']);
    expect(await inForce('2013-07-02', '2013-08-01')).toEqual(['amend:endless']);
    expect(await inForce(null, '2013-06-23')).toEqual(['amend:endless']);
    expect(await inForce(null, '2013-06-11')).toEqual([]);
  });
});
