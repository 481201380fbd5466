/** What narrows lists of amendments. */
import { describe, expect, test } from 'vitest';
import { api, dossierStore, type Loose, refusal } from '../support/api.ts';
import { act, amendment, body, competence, provision, storeOf } from '../support/small-graph.ts';

const store = storeOf([
  act('148', '2001-01-23'),
  act('101', '2013-06-13'),
  act('203', '2014-05-16'),
  provision('art_24'),
  body('akim'),
  amendment('a', '2013-06-13', '101', 'prov:art_24'),
  amendment('b', '2014-05-16', '203', 'prov:art_24', { kind: 'REPEAL' }),
  competence('reports', 'akim', 'art_24', {}, { givenBy: ['amend:a'] }),
]);

const FIELDS: Readonly<Record<string, (args: string) => string>> = {
  amendments: (args) => `{ list: amendments(${args}) { nodes { id } } }`,
  'Act.amendments': (args) => `{ of: act(id: "act:148") { list: amendments(${args}) { nodes { id } } } }`,
  'Provision.amendments': (args) =>
    `{ of: provision(id: "prov:art_24") { list: amendments(${args}) { nodes { id } } } }`,
};

async function found(query: string): Promise<readonly string[]> {
  const { data } = await api(await store)(query);
  return (data.list ?? data.of.list).nodes.map((node: Loose) => node.id);
}

describe.each(Object.entries(FIELDS))('%s', (_, query) => {
  test.each([
    ['year: 2013', ['amend:a']],
    ['year: 2014', ['amend:b']],
    ['year: 2012', []],
    ['year: 2013, adopted: { from: "2013-06-14" }', []],
    ['year: 2014, adopted: { from: "2013-06-14", to: "2020-01-01" }', ['amend:b']],
    ['kinds: [REPEAL]', ['amend:b']],
    ['by: "act:101"', ['amend:a']],
    ['affecting: "body:akim"', ['amend:a']],
    ['inForce: { to: "2013-12-31" }', ['amend:a']],
  ])('is narrowed by %s', async (args, expected) => {
    expect(await found(query(args))).toEqual(expected);
  });

  test('refuses what is no year', async () => {
    expect(await refusal(api(await store)(query('year: 20130')))).toMatch(/^BAD_ARGUMENT: "year: 20130"/);
  });
});

test('what an act made is narrowed by kind and body', async () => {
  const made = (act: string, args: string) =>
    found(`{ of: act(id: "act:${act}") { list: amendmentsMade(${args}) { nodes { id } } } }`);
  expect(await made('101', 'affecting: "body:akim"')).toEqual(['amend:a']);
  expect(await made('203', 'affecting: "body:akim"')).toEqual([]);
  expect(await made('203', 'kinds: [REPEAL], year: 2014')).toEqual(['amend:b']);
});

describe('a rule of force that stands in a provision of the amending act', () => {
  const rule = (provision: string | null, asPrinted: string | null = null) => ({
    forceRule: { kind: 'AS_THE_ACT_SAYS' as const, amount: null, date: null, provision, asPrinted },
  });

  test.each([
    ['art_2', null, 'порядок введения в действие см. ст. 2'],
    ['art_2__para_1__subpara_1', null, 'порядок введения в действие см. ст. 2 п. 1 пп. 1)'],
    ['art_2', 'см. ст. 2', 'см. ст. 2'],
    [null, null, null],
  ])('%s, printed %s: the reference is told though the provision is not on record', async (eId, printed, told) => {
    const with126 = await storeOf([
      act('148', '2001-01-23'),
      act('126', '2009-02-09'),
      provision('art_24'),
      amendment('a', '2009-02-09', '126', 'prov:art_24', rule(eId, printed)),
    ]);
    const { data } = await api(with126)('{ amendments { nodes { forceRule { kind provision { id } asPrinted } } } }');

    expect(data.amendments.nodes).toEqual([
      { forceRule: { kind: 'AS_THE_ACT_SAYS', provision: null, asPrinted: told } },
    ]);
  });

  test('of the dossier none of the rules that a note refers to an article is without that article', async () => {
    const { data } = await api(await dossierStore())(
      `{ act(id: "act:kz/law/2009-02-09/126") { amendmentsMade(first: 100) { nodes { forceRule { kind asPrinted provision { id } } } } } }`,
    );
    const rules = data.act.amendmentsMade.nodes.map(({ forceRule }: Loose) => forceRule);
    const referring = rules.filter(({ kind }: Loose) => kind === 'AS_THE_ACT_SAYS');

    expect(referring.length).toBeGreaterThan(10);
    for (const rule of referring) {
      expect(rule).toMatchObject({
        asPrinted: 'порядок введения в действие см. ст. 2',
        provision: { id: 'prov:kz/law/2009-02-09/126#art_2' },
      });
    }
  });
});
