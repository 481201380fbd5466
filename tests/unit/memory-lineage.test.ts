import { describe, expect, test } from 'vitest';
import type { RelationshipType } from '../../src/graph/relationships.ts';
import { localDate } from '../../src/model/dates.ts';
import type { Entity } from '../../src/model/entities.ts';
import type { LineageDirection } from '../../src/model/terms.ts';
import { act, amendment, body, edge, ids, provision, storeOf, work } from '../support/small-graph.ts';

/** 1 → 2 → 3 → 4, and 2 → 5, 4 → 3 in a circle. */
const acts = ['1', '2', '3', '4', '5'].map((number) => act(number, '2001-01-23'));
const lineage = [
  edge('act:2', 'act:5', { type: 'REPEALED_BY' }),
  edge('act:1', 'act:2', { on: localDate('2001-05-08') }),
  edge('act:2', 'act:3', { on: localDate('1995-08-30') }),
  edge('act:3', 'act:4'),
  edge('act:4', 'act:3'),
];

async function walked(id: string, direction: LineageDirection, depth: number) {
  const store = await storeOf(acts, { lineage });
  const found = await store.lineage.of(id, direction, depth);
  return found && [ids(found.nodes), found.edges.map(({ from, to }) => `${from}>${to}`), found.truncated];
}

describe('lineage', () => {
  test('of the descendants within a depth says that more follows', async () => {
    expect(await walked('act:2', 'DESCENDANTS', 1)).toEqual([
      ['act:2', 'act:3', 'act:5'],
      ['act:2>act:3', 'act:2>act:5'],
      true,
    ]);
  });

  test('is ordered by day, unknown days last, then by type', async () => {
    expect(await walked('act:1', 'BOTH', 9)).toEqual([
      ['act:1', 'act:2', 'act:3', 'act:4', 'act:5'],
      ['act:2>act:3', 'act:1>act:2', 'act:2>act:5', 'act:3>act:4', 'act:4>act:3'],
      false,
    ]);
  });

  test('is not cut where nothing lies beyond, though the depth is used up', async () => {
    expect(await walked('act:5', 'ANCESTORS', 2)).toEqual([
      ['act:1', 'act:2', 'act:5'],
      ['act:1>act:2', 'act:2>act:5'],
      false,
    ]);
    expect(await walked('act:4', 'DESCENDANTS', 1)).toEqual([
      ['act:3', 'act:4'],
      ['act:3>act:4', 'act:4>act:3'],
      false,
    ]);
  });

  test('of depth 0 is the thing itself', async () => {
    expect(await walked('act:1', 'ANCESTORS', 0)).toEqual([['act:1'], [], false]);
    expect(await walked('act:1', 'BOTH', 0)).toEqual([['act:1'], [], true]);
  });

  test('in both directions leads from a child to its siblings', async () => {
    expect((await walked('act:5', 'BOTH', 2))?.[0]).toEqual(['act:1', 'act:2', 'act:3', 'act:5']);
  });

  test('of an unknown id is null', async () => {
    expect(await walked('act:none', 'BOTH', 3)).toBeNull();
  });
});

describe('the lineage of every kind of thing that has one', () => {
  const things: readonly Entity[] = [
    act('148', '2001-01-23'),
    act('bill', '1997-07-09', { form: 'BILL' }),
    act('101', '2013-06-13'),
    provision('art_6'),
    provision('art_6-1'),
    provision('art_6-2'),
    body('council'),
    body('maslikhat'),
    body('majilis'),
    work('old'),
    work('new'),
    work('newest'),
  ];
  const edges = [
    edge('act:148', 'act:101', { type: 'AMENDED_BY' }),
    edge('act:bill', 'act:148', { type: 'PROPOSED_AS' }),
    edge('act:bill', 'body:majilis', { type: 'REJECTED_BY' }),
    edge('prov:art_6', 'prov:art_6-1', { type: 'SUCCEEDED_BY' }),
    edge('prov:art_6-1', 'prov:art_6-2', { type: 'SUCCEEDED_BY' }),
    edge('body:council', 'body:maslikhat', { type: 'SUCCEEDED_BY' }),
    edge('work:old', 'work:new', { type: 'CITED_BY' }),
    edge('work:new', 'work:newest', { type: 'CITED_BY' }),
  ];
  test.each<[string, LineageDirection, number, readonly string[], boolean]>([
    ['act:148', 'BOTH', 1, ['act:101', 'act:148', 'act:bill'], true],
    ['act:148', 'ANCESTORS', 1, ['act:148', 'act:bill'], false],
    ['act:148', 'BOTH', 2, ['act:101', 'act:148', 'act:bill', 'body:majilis'], false],
    ['act:bill', 'DESCENDANTS', 1, ['act:148', 'act:bill', 'body:majilis'], true],
    ['act:bill', 'DESCENDANTS', 2, ['act:101', 'act:148', 'act:bill', 'body:majilis'], false],
    ['act:bill', 'ANCESTORS', 5, ['act:bill'], false],
    ['prov:art_6', 'DESCENDANTS', 1, ['prov:art_6', 'prov:art_6-1'], true],
    ['prov:art_6', 'DESCENDANTS', 2, ['prov:art_6', 'prov:art_6-1', 'prov:art_6-2'], false],
    ['prov:art_6-1', 'ANCESTORS', 1, ['prov:art_6', 'prov:art_6-1'], false],
    ['body:maslikhat', 'ANCESTORS', 0, ['body:maslikhat'], true],
    ['body:maslikhat', 'ANCESTORS', 1, ['body:council', 'body:maslikhat'], false],
    ['body:maslikhat', 'DESCENDANTS', 0, ['body:maslikhat'], false],
    ['work:newest', 'ANCESTORS', 1, ['work:new', 'work:newest'], true],
    ['work:newest', 'ANCESTORS', 2, ['work:new', 'work:newest', 'work:old'], false],
    ['work:new', 'BOTH', 1, ['work:new', 'work:newest', 'work:old'], false],
  ])('%s, %s, %i deep', async (id, direction, depth, nodes, truncated) => {
    const store = await storeOf(things, { lineage: edges });
    const found = await store.lineage.of(id, direction, depth);
    expect([found && ids(found.nodes).toSorted(), found?.truncated]).toEqual([nodes, truncated]);
  });
});

describe('a path', () => {
  const things = [
    ...acts,
    provision('art_6', { act: 'act:1' }),
    provision('art_7', { act: 'act:1' }),
    amendment('x', '2013-06-13', '5', 'prov:art_6', { targetAct: 'act:1' }),
    amendment('y', '2013-06-13', '5', 'prov:art_6', { targetAct: 'act:1' }),
  ];

  async function path(from: string, to: string, maxLength: number, via?: readonly RelationshipType[]) {
    const store = await storeOf(things, {
      lineage: [edge('act:1', 'act:4'), edge('act:1', 'act:4', { type: 'PROPOSED_AS', on: localDate('2001-01-23') })],
      references: [{ from: 'prov:art_7', to: 'prov:art_6' }],
    });
    const found = await store.lineage.path(from, to, maxLength, via);
    return found && [ids(found.nodes), found.edges.map(({ from: a, type, to: b }) => `${a} ${type} ${b}`)];
  }

  test('takes the smallest ids of the shortest ways and tells each relationship in its own direction', async () => {
    expect(await path('act:5', 'act:1', 8)).toEqual([
      ['act:5', 'amend:x', 'prov:art_6', 'act:1'],
      ['act:5 ENACTS amend:x', 'amend:x TARGETS prov:art_6', 'prov:art_6 PART_OF act:1'],
    ]);
  });

  test('takes the first type where two things are joined twice', async () => {
    expect(await path('act:4', 'act:1', 1)).toEqual([['act:4', 'act:1'], ['act:1 PROPOSED_AS act:4']]);
  });

  test('is null beyond its length, where there is none and for an unknown id', async () => {
    expect(await path('act:5', 'act:1', 2)).toBeNull();
    expect(await path('act:5', 'act:2', 8)).toBeNull();
    expect(await path('act:5', 'act:none', 8)).toBeNull();
  });

  test('from a thing to itself has no step', async () => {
    expect(await path('act:5', 'act:5', 0)).toEqual([['act:5'], []]);
    expect(await path('act:5', 'act:5', 0, [])).toEqual([['act:5'], []]);
  });

  test('goes over the named kinds of relationships alone, though the way be longer', async () => {
    expect(await path('prov:art_7', 'prov:art_6', 8)).toEqual([
      ['prov:art_7', 'prov:art_6'],
      ['prov:art_7 REFERS_TO prov:art_6'],
    ]);
    expect(await path('prov:art_7', 'prov:art_6', 8, ['PART_OF', 'CITED_BY'])).toEqual([
      ['prov:art_7', 'act:1', 'prov:art_6'],
      ['prov:art_7 PART_OF act:1', 'prov:art_6 PART_OF act:1'],
    ]);
    expect(await path('prov:art_7', 'prov:art_6', 1, ['PART_OF'])).toBeNull();
    expect(await path('prov:art_7', 'prov:art_6', 8, [])).toBeNull();
    expect(await path('act:4', 'act:1', 1, ['REPLACED_BY'])).toEqual([['act:4', 'act:1'], ['act:1 REPLACED_BY act:4']]);
  });
});
