import { expect, test } from 'vitest';
import { wholes } from '../../src/exports/paged.ts';
import { slice } from '../../src/graph/page.ts';

test('of many lists those that are longer than a page are read on, each from where it ended', async () => {
  const listOf = (id: string, length: number) =>
    Array.from({ length }, (_, i) => ({ sortKey: `${id}${String(i).padStart(5, '0')}` }));
  const lists = new Map([
    ['a', listOf('a', 3)],
    ['b', listOf('b', 1203)],
    ['c', []],
    ['d', listOf('d', 501)],
  ]);
  const asked: string[] = [];

  const found = await wholes([...lists.keys()], async (ids, page) => {
    asked.push(ids.join(''));
    return ids.map((id) => slice(lists.get(id) ?? [], page));
  });

  expect(found).toEqual([...lists.values()]);
  expect(asked.sort()).toEqual(['abcd', 'b', 'b', 'd']);
});
