/** How fields answer, on a graph of a few things. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { diffWords } from '../../src/api/text-diff.ts';
import { localDate } from '../../src/model/dates.ts';
import type { VersionText } from '../../src/model/entities.ts';
import { api, type Loose, refusal } from '../support/api.ts';
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
  source,
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

describe('the words of a version', () => {
  const words = (of: string, more: Partial<VersionText> = {}): VersionText => ({
    version: `ver:art_6@${of}`,
    lang: 'RU',
    source: 'source:old',
    from: null,
    to: null,
    text: `слова ${of}`,
    ...more,
  });
  const held = { textState: 'FULL' } as const;
  const store = storeOf(
    [
      act('148', '2001-01-23'),
      provision('art_6'),
      version('art_6', 1, BEFORE_RECORD, exact('2012-01-01'), held),
      version('art_6', 2, exact('2012-01-01'), exact('2014-01-01'), held),
      version('art_6', 3, exact('2014-01-01'), OPEN),
      source('old'),
      source('new'),
    ],
    {
      texts: [
        words('1', { to: localDate('2009-01-01'), text: 'часть старая' }),
        words('1', { from: localDate('2009-01-01'), source: 'source:new', text: 'часть новая' }),
        words('2', { text: 'часть другая' }),
        words('2', { lang: 'KK', source: 'source:new', text: 'басқа бөлік' }),
      ],
    },
  );
  const asked = async (query: string): Promise<Loose> => {
    const { data, errors } = await api(await store)(`{ provision(id: "prov:art_6") { ${query} } }`);
    expect(errors).toBeUndefined();
    return data.provision;
  };

  test('are those of the day for which the version was asked; `on` asks for another', async () => {
    const shown = 'textState text textFrom { id }';
    const old = { textState: 'FULL', text: 'часть старая', textFrom: { id: 'source:old' } };
    const later = { textState: 'FULL', text: 'часть новая', textFrom: { id: 'source:new' } };
    expect(
      await asked(`
        before: version(on: "2008-12-31") { ${shown} }
        after: version(on: "2009-01-01") { ${shown} }
        state(on: "2008-12-31") { version { ${shown} candidate: text(on: "2010-01-01") } }
        versions { text early: text(on: "2008-01-01") from: textFrom(on: "2008-01-01") { id } }`),
    ).toEqual({
      before: old,
      after: later,
      state: { version: { ...old, candidate: 'часть новая' } },
      versions: [
        { text: 'часть новая', early: 'часть старая', from: { id: 'source:old' } },
        { text: 'часть другая', early: 'часть другая', from: { id: 'source:old' } },
        { text: null, early: null, from: null },
      ],
    });
  });

  test('never fall back to another language', async () => {
    expect(
      await asked(
        'versions { textState text ru: text(lang: RU) kk: text(lang: KK) en: text(lang: EN) kkFrom: textFrom(lang: KK) { id } }',
      ),
    ).toEqual({
      versions: [
        { textState: 'FULL', text: 'часть новая', ru: 'часть новая', kk: null, en: null, kkFrom: null },
        {
          textState: 'FULL',
          text: 'часть другая',
          ru: 'часть другая',
          kk: 'басқа бөлік',
          en: null,
          kkFrom: { id: 'source:new' },
        },
        { textState: 'NOT_HELD', text: null, ru: null, kk: null, en: null, kkFrom: null },
      ],
    });
  });

  test('are compared from the older to the newer, whichever is asked', async () => {
    const changes = [
      { kind: 'SAME', text: 'часть ' },
      { kind: 'REMOVED', text: 'новая' },
      { kind: 'ADDED', text: 'другая' },
    ];
    const diff = (against: string) => `{ diff(against: "ver:art_6@${against}") { kind text } }`;
    expect(await asked(`a: version(on: "2010-01-01") ${diff('2')} b: version(on: "2013-01-01") ${diff('1')}`)).toEqual({
      a: { diff: changes },
      b: { diff: changes },
    });
    expect(await asked(`version(on: "2013-01-01") { diff(against: "ver:art_6@2", lang: KK) { kind text } }`)).toEqual({
      version: { diff: [{ kind: 'SAME', text: 'басқа бөлік' }] },
    });
  });

  test.each([
    ['version(on: "2013-01-01") { diff(against: "ver:art_6@3") { text } }', /No text is held of ver:art_6@3, so/],
    [
      'version(on: "2013-01-01") { diff(against: "ver:art_6@1", lang: KK) { text } }',
      /of ver:art_6@1 in the language KK/,
    ],
    ['version(on: "2015-01-01") { diff(against: "ver:art_6@1") { text } }', /of ver:art_6@3 on 2015-01-01, so/],
  ])('that are not held cannot be compared: %s', async (query, sentence) => {
    const refused = await refusal(api(await store)(`{ provision(id: "prov:art_6") { ${query} } }`));
    expect(refused).toMatch(/^TEXT_NOT_HELD: /);
    expect(refused).toMatch(sentence);
    expect(refused).toContain('zangraph import FOLDER --data');
  });

  test('are compared one by one, and no further one begins once the time of the query is up', async () => {
    const long = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join(' ');
    const slow = await storeOf(
      [
        act('148', '2001-01-23'),
        provision('art_6'),
        version('art_6', 1, BEFORE_RECORD, exact('2012-01-01'), held),
        version('art_6', 2, exact('2012-01-01'), OPEN, held),
      ],
      { texts: [words('1', { text: long('а') }), words('2', { text: long('б') })] },
    );
    const many = Array.from({ length: 25 }, (_, i) => `d${i}: diff(against: "ver:art_6@1") { kind }`).join(' ');
    const alone = performance.now();
    diffWords(long('а'), long('б'));
    const one = performance.now() - alone;
    const began = performance.now();
    const refused = await refusal(
      api(slow, { timeLimitMs: 50 })(`{ node(id: "ver:art_6@2") { ... on ProvisionVersion { ${many} } } }`),
    );
    expect(refused).toMatch(/^TIME_LIMIT: /);
    expect(performance.now() - began).toBeLessThan(10 * one + 1000);
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
