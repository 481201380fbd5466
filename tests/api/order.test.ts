/** Lists in an order that the caller chooses. */
import { describe, expect, test } from 'vitest';
import { api, type Loose, refusal } from '../support/api.ts';
import { act, amendment, between, exact, provision, storeOf } from '../support/small-graph.ts';

const store = storeOf([
  act('148', '2001-01-23', { force: exact('2001-03-01') }),
  act('101', '2013-06-13', { force: between('2013-06-24', null) }),
  act('102', '2013-06-13'),
  act('203', '2014-05-16', { force: exact('2010-01-01') }),
  provision('art_24'),
  amendment('a', '2013-06-13', '101', 'prov:art_24'),
  amendment('b', '2013-06-13', '101', 'prov:art_24'),
  amendment('c', '2014-05-16', '203', 'prov:art_24', { sortKey: '2010-01-01|amend:c' }),
]);

/** Every id of a list, page by page, from its beginning or from its end. */
async function walked(list: string, sortBy: string, way: 'first' | 'last'): Promise<readonly string[]> {
  const pages: string[][] = [];
  for (let cursor = ''; ; ) {
    const at = cursor && `${way === 'first' ? 'after' : 'before'}: "${cursor}"`;
    const query = `{ list: ${list}(sortBy: ${sortBy} ${way}: 1 ${at}) { nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { nodes, pageInfo } = (await api(await store)(query)).data.list;
    pages.push(nodes.map((node: Loose) => node.id.replace(/^\w+:/, '')));
    if (!(way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
    cursor = way === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
  return (way === 'first' ? pages : pages.toReversed()).flat();
}

describe('a list', () => {
  test.each([
    ['acts', 'ADOPTED_ASC', ['148', '101', '102', '203']],
    ['acts', 'ADOPTED_DESC', ['203', '102', '101', '148']],
    ['acts', 'IN_FORCE_ASC', ['148', '203', '101', '102']],
    ['acts', 'IN_FORCE_DESC', ['101', '203', '148', '102']],
    ['acts', 'CHANGES_ASC', ['148', '102', '203', '101']],
    ['acts', 'CHANGES_DESC', ['101', '203', '102', '148']],
    ['amendments', 'IN_FORCE_ASC', ['c', 'a', 'b']],
    ['amendments', 'IN_FORCE_DESC', ['b', 'a', 'c']],
    ['amendments', 'ADOPTED_ASC', ['a', 'b', 'c']],
    ['amendments', 'ADOPTED_DESC', ['c', 'b', 'a']],
  ])('of %s in the order %s is walked from either end', async (list, order, expected) => {
    expect(await walked(list, order, 'first')).toEqual(expected);
    expect(await walked(list, order, 'last')).toEqual(expected);
  });
});

test('a cursor of another order is refused', async () => {
  const ask = api(await store);
  const cursor = async (sortBy: string) =>
    (await ask(`{ acts(first: 1, sortBy: ${sortBy}) { pageInfo { endCursor } } }`)).data.acts.pageInfo.endCursor;
  for (const [made, used] of [
    ['ADOPTED_DESC', 'ADOPTED_ASC'],
    ['ADOPTED_ASC', 'ADOPTED_DESC'],
    ['CHANGES_DESC', 'IN_FORCE_DESC'],
  ] as const) {
    const query = `{ acts(first: 1, sortBy: ${used}, after: "${await cursor(made)}") { nodes { id } } }`;
    expect(await refusal(ask(query))).toMatch(/^BAD_ARGUMENT: "after: .*" was made under another order/);
  }
});
