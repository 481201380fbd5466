import { describe, expect, test } from 'vitest';
import type { CompetenceChange } from '../../src/graph/answers.ts';
import { localDate } from '../../src/model/dates.ts';
import type { Entity } from '../../src/model/entities.ts';
import {
  act,
  amendment,
  BEFORE_RECORD,
  between,
  body,
  competence,
  exact,
  ids,
  OPEN,
  provision,
  source,
  storeOf,
  version,
} from '../support/small-graph.ts';

const law = [
  act('148', '2001-01-23'),
  provision('art_24'),
  provision('art_24/para_1', { kind: 'PARAGRAPH', parent: 'prov:art_24' }),
  provision('art_24/para_1/subpara_1', { kind: 'SUBPARAGRAPH', parent: 'prov:art_24/para_1' }),
  version('art_24', 1, BEFORE_RECORD, exact('2015-01-01')),
  version('art_24/para_1', 1, BEFORE_RECORD, exact('2014-01-01')),
  version('art_24/para_1/subpara_1', 1, BEFORE_RECORD, OPEN),
  body('akim'),
  body('maslikhat'),
  body('president'),
];

describe('the bodies that a provision affects', () => {
  const things: readonly Entity[] = [
    ...law,
    competence('1-elects', 'maslikhat', 'art_24', {}, { toward: ['body:akim'] }),
    competence('2-appoints', 'president', 'art_24/para_1/subpara_1', {}, { toward: ['body:akim'] }),
    competence('3-reports', 'akim', 'art_24/para_1', { start: between('2013-01-01', '2013-03-01') }),
  ];

  async function affected(on: string, includeParts: boolean, id = 'prov:art_24') {
    const store = await storeOf(things);
    const [list = null] = await store.bodies.affected([id], localDate(on), includeParts);
    return list?.map(({ body: { id: of }, competences, certainty }) => [of, ids(competences), certainty]);
  }

  test('are the holders and the objects of its competences and of its parts’', async () => {
    expect(await affected('2012-06-01', true)).toEqual([
      ['body:akim', ['comp:1-elects', 'comp:2-appoints'], 'CERTAIN'],
      ['body:maslikhat', ['comp:1-elects'], 'CERTAIN'],
      ['body:president', ['comp:2-appoints'], 'CERTAIN'],
    ]);
  });

  test('are those of its own competences alone without the parts', async () => {
    expect(await affected('2012-06-01', false)).toEqual([
      ['body:akim', ['comp:1-elects'], 'CERTAIN'],
      ['body:maslikhat', ['comp:1-elects'], 'CERTAIN'],
    ]);
  });

  test('are uncertain one by one, while a competence of theirs may not have begun', async () => {
    expect(await affected('2013-02-28', true)).toEqual([
      ['body:akim', ['comp:1-elects', 'comp:2-appoints', 'comp:3-reports'], 'UNCERTAIN'],
      ['body:maslikhat', ['comp:1-elects'], 'CERTAIN'],
      ['body:president', ['comp:2-appoints'], 'CERTAIN'],
    ]);
    expect((await affected('2013-03-01', true))?.[0]?.[2]).toBe('CERTAIN');
  });

  test('lose the competences of parts that are no longer in force', async () => {
    expect(await affected('2014-01-01', true)).toEqual([
      ['body:akim', ['comp:1-elects', 'comp:2-appoints'], 'CERTAIN'],
      ['body:maslikhat', ['comp:1-elects'], 'CERTAIN'],
      ['body:president', ['comp:2-appoints'], 'CERTAIN'],
    ]);
  });

  test('are none once the provision is not in force, and null for what is no provision', async () => {
    expect(await affected('2015-01-01', true)).toEqual([]);
    expect(await affected('2012-06-01', true, 'act:148')).toBeUndefined();
  });

  test('are beyond the record once the provision has changed since its powers were last read', async () => {
    const read = (key: string, stateOf: string) => source(key, { stateOf: localDate(stateOf) });
    const at = (key: string) =>
      ({ source: `source:${key}`, locator: 'ст. 24', confidence: 'INFERRED', quote: null }) as const;
    const store = await storeOf(
      [
        act('148', '2001-01-23', { recordUntil: localDate('2026-06-08') }),
        provision('art_24'),
        version('art_24', 1, BEFORE_RECORD, exact('2013-01-01')),
        version('art_24', 2, exact('2013-01-01'), between('2017-07-01', '2018-01-01')),
        version('art_24', 3, between('2017-07-01', '2018-01-01'), OPEN),
        ...['akim', 'maslikhat', 'president'].map((key) => body(key)),
        competence('1-read-twice', 'akim', 'art_24'),
        competence('2-read-to-the-end', 'maslikhat', 'art_24'),
        competence('3-read-nowhere', 'president', 'art_24'),
        provision('art_24/para_1', { kind: 'PARAGRAPH', parent: 'prov:art_24' }),
        provision('art_24/para_1/subpara_1', { kind: 'SUBPARAGRAPH', parent: 'prov:art_24/para_1' }),
        version('art_24/para_1', 1, BEFORE_RECORD, exact('2020-01-01')),
        version('art_24/para_1', 2, exact('2020-01-01'), OPEN),
        version('art_24/para_1/subpara_1', 1, BEFORE_RECORD, OPEN),
        body('secretary'),
        competence('4-of-a-list', 'secretary', 'art_24/para_1/subpara_1'),
        body('commission'),
        // Reworded in 2017, and gone by 2018, as the reading of 2026 tells.
        competence('5-that-ended', 'commission', 'art_24', { end: exact('2018-01-01') }),
        ...[read('2008', '2008-12-10'), read('2016', '2016-06-30'), read('2026', '2026-06-08')],
        source('undated'),
      ],
      {
        evidence: new Map([
          ['comp:1-read-twice', [at('2016'), at('2008'), at('undated')]],
          ['comp:2-read-to-the-end', [at('2008'), at('2026')]],
          ['comp:4-of-a-list', [at('2016')]],
          ['comp:5-that-ended', [at('2016')]],
        ]),
      },
    );
    const certainties = async (on: string) => {
      const [list = null] = await store.bodies.affected(['prov:art_24'], localDate(on), true);
      return list?.map(({ body: { id }, certainty }) => `${id} ${certainty}`);
    };
    const certain = ['akim', 'commission', 'maslikhat', 'president', 'secretary'].map((key) => `body:${key} CERTAIN`);
    expect(await certainties('2014-01-01')).toEqual(certain);
    expect(await certainties('2017-06-30')).toEqual(certain);
    expect(await certainties('2017-07-01')).toEqual(['body:akim BEYOND_RECORD', ...certain.slice(1)]);
    expect(await certainties('2018-01-01')).not.toContain('body:commission CERTAIN');
    // The words over a list tell whose powers it lists; those of the whole article change with any part of it.
    expect((await certainties('2019-12-31'))?.at(-1)).toBe('body:secretary CERTAIN');
    expect((await certainties('2020-01-01'))?.at(-1)).toBe('body:secretary BEYOND_RECORD');
  });

  test('are beyond the record too once a part of the provision has changed, which may be what assigned the power', async () => {
    const store = await storeOf(
      [
        act('148', '2001-01-23', { recordUntil: localDate('2026-06-08') }),
        provision('art_38'),
        version('art_38', 1, BEFORE_RECORD, OPEN),
        provision('art_38/para_2', { kind: 'PARAGRAPH', parent: 'prov:art_38' }),
        version('art_38/para_2', 1, BEFORE_RECORD, OPEN),
        provision('art_38/para_2/part_2', { kind: 'PART', parent: 'prov:art_38/para_2' }),
        version('art_38/para_2/part_2', 1, BEFORE_RECORD, exact('2017-07-11')),
        version('art_38/para_2/part_2', 2, exact('2017-07-11'), OPEN),
        body('akimat'),
        competence('forms', 'akimat', 'art_38/para_2'),
        source('2016', { stateOf: localDate('2016-06-30') }),
      ],
      {
        evidence: new Map([
          ['comp:forms', [{ source: 'source:2016', locator: 'ст. 38', confidence: 'INFERRED', quote: null }]],
        ]),
      },
    );
    const certainty = async (on: string) =>
      (await store.bodies.affected(['prov:art_38'], localDate(on), true))[0]?.[0]?.certainty;
    expect(await certainty('2017-07-10')).toBe('CERTAIN');
    expect(await certainty('2017-07-11')).toBe('BEYOND_RECORD');
    const alone = async (on: string) => await store.bodies.certainties(['comp:forms', 'comp:none'], localDate(on));
    expect(await alone('2017-07-10')).toEqual(['CERTAIN', null]);
    expect(await alone('2017-07-11')).toEqual(['BEYOND_RECORD', null]);
  });

  test('are uncertain one by one between the days on which each may begin or end, certain before and after', async () => {
    const store = await storeOf([
      ...law,
      competence('ends', 'akim', 'art_24', { end: between('2012-01-01', '2012-03-01') }),
      competence('begins', 'akim', 'art_24', { start: between('2012-02-01', null) }),
    ]);
    const on = (day: string) => store.bodies.certainties(['comp:ends', 'comp:begins'], localDate(day));
    expect(await on('2011-12-31')).toEqual(['CERTAIN', 'CERTAIN']);
    expect(await on('2012-01-01')).toEqual(['UNCERTAIN', 'CERTAIN']);
    expect(await on('2012-02-01')).toEqual(['UNCERTAIN', 'UNCERTAIN']);
    expect(await on('2012-03-01')).toEqual(['CERTAIN', 'UNCERTAIN']);
    expect(await on('1990-01-01')).toEqual(['BEYOND_RECORD', 'BEYOND_RECORD']);
  });

  test('are uncertain while their provision may not be in force, and not while only its wording is in doubt', async () => {
    const reworded = between('2011-01-01', '2011-06-01');
    const ends = between('2012-01-01', '2012-03-01');
    const store = await storeOf([
      ...law,
      provision('art_7'),
      version('art_7', 1, between('2010-01-01', '2010-03-01'), reworded),
      version('art_7', 2, reworded, ends),
      version('art_7', 3, between('2013-01-01', null), OPEN),
      competence('held', 'akim', 'art_7'),
      competence('ended', 'akim', 'art_7', { start: BEFORE_RECORD, end: exact('2012-06-01') }),
    ]);
    const on = async (day: string) => {
      const [found] = await store.bodies.affected(['prov:art_7'], localDate(day), true);
      const alone = await store.bodies.certainties(['comp:held', 'comp:ended'], localDate(day));
      return [...(found ?? []).map(({ certainty }) => certainty), '|', ...alone];
    };
    expect(await on('2010-01-15')).toEqual(['UNCERTAIN', '|', 'UNCERTAIN', 'UNCERTAIN']);
    expect(await on('2010-03-01')).toEqual(['CERTAIN', '|', 'CERTAIN', 'CERTAIN']);
    expect(await on('2011-03-01')).toEqual(['CERTAIN', '|', 'CERTAIN', 'CERTAIN']);
    expect(await on('2012-02-01')).toEqual(['|', 'UNCERTAIN', 'UNCERTAIN']);
    expect(await on('2012-03-01')).toEqual(['|', 'CERTAIN', 'CERTAIN']);
    // It may be in force again, but what ended before does not hold.
    expect(await on('2013-02-01')).toEqual(['UNCERTAIN', '|', 'UNCERTAIN', 'CERTAIN']);
  });

  test('lead back to the provisions that affect a body', async () => {
    const store = await storeOf(things);
    const slices = await store.bodies.provisions(['body:akim', 'body:none'], localDate('2014-06-01'), { limit: 10 });
    expect(slices.map((slice) => ids(slice.items))).toEqual([['prov:art_24', 'prov:art_24/para_1/subpara_1'], []]);
  });
});

describe('what a body gained and lost between two days', () => {
  const tail = { end: exact('2013-06-24') };
  const head = { start: exact('2013-06-24') };
  const things: readonly Entity[] = [
    ...law,
    act('101', '2013-06-13'),
    act('102', '2013-06-14'),
    amendment('101', '2013-06-13', '101', 'prov:art_24'),
    amendment('102', '2013-06-14', '102', 'prov:art_24'),
    competence('kept', 'akim', 'art_24'),
    competence('lost', 'akim', 'art_24', tail, { takenBy: ['amend:101'] }),
    competence('gained', 'akim', 'art_24', head, { givenBy: ['amend:102'] }),
    competence('old', 'akim', 'art_24', tail, { takenBy: ['amend:102', 'amend:101'] }),
    competence(
      'passing',
      'akim',
      'art_24',
      { start: exact('2013-06-24'), end: exact('2013-07-01') },
      { continues: 'comp:old' },
    ),
    competence(
      'reworded',
      'akim',
      'art_24',
      { start: exact('2013-07-01') },
      { continues: 'comp:passing', givenBy: ['amend:101'] },
    ),
    competence('elsewhere', 'maslikhat', 'art_24', head),
  ];
  const short = ({ kind, body: of, before, after, amendments }: CompetenceChange) => [
    kind,
    of,
    before?.id ?? null,
    after?.id ?? null,
    amendments,
  ];

  async function changes(from: string, to: string) {
    const store = await storeOf(things);
    const [list = []] = await store.bodies.changes(['body:akim'], { from: localDate(from), to: localDate(to) });
    return list.map(short);
  }

  test('follows a power through its wordings, names the amendments once and in order', async () => {
    expect(await changes('2013-06-23', '2013-07-01')).toEqual([
      ['GAINED', 'body:akim', null, 'comp:gained', ['amend:102']],
      ['LOST', 'body:akim', 'comp:lost', null, ['amend:101']],
      ['CHANGED', 'body:akim', 'comp:old', 'comp:reworded', ['amend:101', 'amend:102']],
    ]);
  });

  test('names the amendments of wordings that came and went between the days, but none of before', async () => {
    const days = ['2010-01-01', '2011-01-01', '2012-01-01'].map((day) => exact(day));
    const [first = OPEN, second = OPEN, third = OPEN] = days;
    const store = await storeOf([
      ...law,
      ...['10', '11', '12'].flatMap((number) => [
        act(number, `20${number}-01-01`),
        amendment(number, `20${number}-01-01`, number, 'prov:art_24'),
      ]),
      competence(
        'v1',
        'akim',
        'art_24',
        { start: first, end: second },
        { givenBy: ['amend:10'], takenBy: ['amend:11'] },
      ),
      competence(
        'v2',
        'akim',
        'art_24',
        { start: second, end: third },
        { continues: 'comp:v1', givenBy: ['amend:11'], takenBy: ['amend:12'] },
      ),
    ]);
    const told = async (from: string, to: string) => {
      const [list = []] = await store.bodies.changes(['body:akim'], { from: localDate(from), to: localDate(to) });
      return list.map(({ kind, amendments }) => [kind, ...amendments]);
    };
    expect(await told('2009-06-01', '2011-06-01')).toEqual([['GAINED', 'amend:10', 'amend:11']]);
    expect(await told('2010-06-01', '2011-06-01')).toEqual([['CHANGED', 'amend:11']]);
    expect(await told('2010-06-01', '2013-06-01')).toEqual([['LOST', 'amend:11', 'amend:12']]);
    expect(await told('2011-06-01', '2013-06-01')).toEqual([['LOST', 'amend:12']]);
    expect(await told('2009-06-01', '2013-06-01')).toEqual([]);
  });

  test('is nothing between two days of one state', async () => {
    expect(await changes('2013-07-01', '2014-07-01')).toEqual([]);
  });

  test('runs backwards when the days do', async () => {
    expect(await changes('2013-07-01', '2013-06-23')).toEqual([
      ['LOST', 'body:akim', 'comp:gained', null, []],
      ['GAINED', 'body:akim', null, 'comp:lost', []],
      ['GAINED', 'body:akim', null, 'comp:old', []],
      ['LOST', 'body:akim', 'comp:reworded', null, []],
    ]);
  });

  test('counts a provision that is not in force as no power', async () => {
    expect((await changes('2014-12-31', '2015-01-01')).map(([kind, , before]) => [kind, before])).toEqual([
      ['LOST', 'comp:gained'],
      ['LOST', 'comp:kept'],
      ['LOST', 'comp:reworded'],
    ]);
  });
});

describe('what an amendment did to powers', () => {
  test('is told of its details too: reworded, given, taken', async () => {
    const store = await storeOf([
      ...law,
      act('101', '2013-06-13'),
      amendment('whole', '2013-06-13', '101', 'prov:art_24'),
      amendment('detail', '2013-06-14', '101', 'prov:art_24/para_1', { parent: 'amend:whole' }),
      competence('a', 'akim', 'art_24', {}, { takenBy: ['amend:detail'] }),
      competence('b', 'akim', 'art_24', {}, { givenBy: ['amend:whole'], continues: 'comp:a' }),
      competence('c', 'maslikhat', 'art_24', {}, { givenBy: ['amend:detail'] }),
      competence('d', 'president', 'art_24', {}, { takenBy: ['amend:whole'] }),
    ]);
    const lists = await store.amendments.competenceChanges(['amend:whole', 'amend:detail', 'amend:none']);
    expect(lists.map((list) => list.map(({ kind, before, after }) => [kind, before?.id, after?.id]))).toEqual([
      [
        ['CHANGED', 'comp:a', 'comp:b'],
        ['GAINED', undefined, 'comp:c'],
        ['LOST', 'comp:d', undefined],
      ],
      [
        ['LOST', 'comp:a', undefined],
        ['GAINED', undefined, 'comp:c'],
      ],
      [],
    ]);
    expect(lists[0]?.map(({ amendments }) => amendments)).toEqual([
      ['amend:whole', 'amend:detail'],
      ['amend:detail'],
      ['amend:whole'],
    ]);
  });
});
