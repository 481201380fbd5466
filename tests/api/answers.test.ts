/** How fields answer, on a graph of a few things. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { localDate } from '../../src/model/dates.ts';
import { api, type Loose } from '../support/api.ts';
import {
  act,
  amendment,
  BEFORE_RECORD,
  between,
  body,
  competence,
  exact,
  forceBetween,
  OPEN,
  provision,
  storeOf,
  version,
} from '../support/small-graph.ts';

afterEach(() => vi.useRealTimers());

describe('`on`', () => {
  const store = storeOf([
    act('148', '2001-01-23', {
      titles: [
        { ru: 'старое', from: null, to: localDate('2009-02-20') },
        { ru: 'новое', kk: 'жаңа', from: localDate('2009-02-20'), to: null },
      ],
    }),
    provision('art_1'),
    version('art_1', 1, BEFORE_RECORD, exact('2012-01-01')),
    provision('art_2'),
    version('art_2', 1, exact('2012-01-01'), OPEN),
    body('akim'),
    competence('old', 'akim', 'art_1', { end: exact('2012-01-01') }),
    competence('new', 'akim', 'art_2', { start: exact('2012-01-01') }),
  ]);
  const query = (
    on: string,
  ) => `{ act(id: "act:148") { title${on && `(${on})`} provisions${on && `(${on})`} { nodes { id } } }
    body(id: "body:akim") { competences${on && `(${on})`} { nodes { id } } } }`;
  const answer = async (on: string): Promise<Loose> => {
    const { data } = await api(await store)(query(on));
    const list = (page: Loose) => page.nodes.map((n: Loose) => n.id);
    return [data.act.title, ...list(data.act.provisions), ...list(data.body.competences)];
  };

  test('is the day given', async () => {
    expect(await answer('on: "2009-01-01"')).toEqual(['старое', 'prov:art_1', 'comp:old']);
    expect(await answer('on: "2012-01-01"')).toEqual(['новое', 'prov:art_2', 'comp:new']);
  });

  test('is today in Kazakhstan where it is absent, also when it is still yesterday in Greenwich', async () => {
    vi.useFakeTimers({ now: new Date('2011-12-31T18:30:00Z'), toFake: ['Date'] });
    expect(await answer('')).toEqual(['новое', 'prov:art_2', 'comp:new']);
    vi.setSystemTime(new Date('2011-12-31T17:30:00Z'));
    expect(await answer('')).toEqual(['новое', 'prov:art_1', 'comp:old']);
  });

  test('is any day for lists where it is null', async () => {
    expect(await answer('on: null')).toEqual(['новое', 'prov:art_1', 'prov:art_2', 'comp:new', 'comp:old']);
  });

  test('a name that no source gives in a language falls back, never to the name of another day', async () => {
    const { data } = await api(await store)(
      `{ act(id: "act:148") { en: title(lang: EN) kk: title(lang: KK) kkThen: title(lang: KK, on: "2009-01-01") } }`,
    );
    expect(data.act).toEqual({ en: 'новое', kk: 'жаңа', kkThen: 'старое' });
  });
});

test('an act without a title is called by form, day and number', async () => {
  const ask = api(await storeOf([act('465', '2011-07-21', { id: 'act:kz/law/2011-07-21/465', number: '465-IV' })]));
  const { data } = await ask('{ acts { nodes { title en: title(lang: EN) } } }');
  expect(data.acts.nodes).toEqual([{ title: 'Закон от 21.07.2011 № 465-IV', en: 'Law of 21.07.2011 No. 465-IV' }]);
});

test('a change between its earliest and latest day shows both wordings and why', async () => {
  const change = amendment('101', '2013-06-13', '101', 'prov:art_6', forceBetween('2013-06-24', '2014-11-07'));
  const bound = between('2013-06-24', '2014-11-07');
  const ask = api(
    await storeOf([
      act('148', '2001-01-23'),
      act('101', '2013-06-13'),
      provision('art_6'),
      change,
      version('art_6', 1, BEFORE_RECORD, bound, { closedBy: [change.id] }),
      version('art_6', 2, bound, OPEN, { openedBy: [change.id] }),
    ]),
  );
  const { data } = await ask(
    `{ provision(id: "prov:art_6") { state(on: "2013-07-01") { inForce certainty version { id } candidates { id } because { id by { number } } } } }`,
  );
  expect(data.provision.state).toEqual({
    inForce: true,
    certainty: 'UNCERTAIN',
    version: { id: 'ver:art_6@2' },
    candidates: [{ id: 'ver:art_6@1' }, { id: 'ver:art_6@2' }],
    because: [{ id: change.id, by: { number: '101' } }],
  });
});

describe('a wording that is not held', () => {
  const ask = storeOf([
    act('148', '2001-01-23'),
    provision('art_6'),
    version('art_6', 1, BEFORE_RECORD, exact('2012-01-01')),
    version('art_6', 2, exact('2012-01-01'), OPEN),
    provision('art_7'),
    version('art_7', 1, BEFORE_RECORD, OPEN),
  ]).then((store) => api(store));
  const diff = (against: string) =>
    `{ node(id: "ver:art_6@1") { ... on ProvisionVersion { diff(against: "${against}") { text } } } }`;

  test('is null, in any language', async () => {
    const { data } = await (await ask)(
      '{ node(id: "ver:art_6@1") { ... on ProvisionVersion { textState text kk: text(lang: KK) textFrom { id } } } }',
    );
    expect(data.node).toEqual({ textState: 'NOT_HELD', text: null, kk: null, textFrom: null });
  });
  test('cannot be compared, and the error says so by its code', async () => {
    const { errors } = await (await ask)(diff('ver:art_6@2'));
    expect(errors?.map((e) => e.extensions.code)).toEqual(['TEXT_NOT_HELD']);
  });
  test('of another provision is no wording to compare with', async () => {
    for (const other of ['ver:art_7@1', 'ver:none']) {
      const { errors } = await (await ask)(diff(other));
      expect(errors?.map((e) => e.extensions.code)).toEqual(['BAD_ARGUMENT']);
    }
  });
});

describe('pages', () => {
  const numbers = Array.from({ length: 7 }, (_, i) => String(i + 1));
  const store = storeOf(numbers.map((n) => act(n, `200${n}-01-01`)));
  const page = async (args: string): Promise<Loose> => {
    const query = `{ acts(${args}) { totalCount nodes { number } edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { data, errors } = await api(await store)(query);
    expect(errors).toBeUndefined();
    return data.acts;
  };
  const shown = (acts: Loose): string => acts.nodes.map((n: Loose) => n.number).join('');

  test('walked forwards or backwards give the whole list, each item once, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.boolean(), async (size, backwards) => {
        const seen: string[] = [];
        for (let cursor = ''; ; ) {
          const from = cursor && `, ${backwards ? 'before' : 'after'}: "${cursor}"`;
          const acts = await page(`${backwards ? 'last' : 'first'}: ${size}${from}`);
          if (backwards) seen.unshift(shown(acts));
          else seen.push(shown(acts));
          expect(acts.totalCount).toBe(7);
          const { pageInfo } = acts;
          if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
          cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
        }
        expect(seen.join('')).toBe('1234567');
      }),
      { numRuns: 12 },
    );
  });

  test('of none tell only whether there is something', async () => {
    expect(await page('first: 0')).toEqual({
      totalCount: 7,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('have nodes and edges alike', async () => {
    const { nodes, edges, pageInfo } = await page('first: 3');
    expect(edges.map((e: Loose) => e.node)).toEqual(nodes);
    expect([edges[0].cursor, edges[2].cursor]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
  });
});
