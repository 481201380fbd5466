import { describe, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { Page } from '../../src/graph/pages.ts';
import { localDate } from '../../src/model/dates.ts';
import { act, body, datasetOf, ids, provision, storeOf } from '../support/small-graph.ts';

describe('the memory engine', () => {
  test('is empty and incomplete before the first load', async () => {
    const store = openMemory();
    expect(await store.dataset.info()).toEqual({ revision: '', state: 'INCOMPLETE', loadedAt: '', engine: 'memory' });
    expect(await store.nodes.byIds(['act:148'])).toEqual([null]);
    expect((await store.acts.list({}, { limit: 5, withTotal: true })).total).toBe(0);
  });

  test('loads, says when nothing changed, and swaps one dataset for another', async () => {
    const store = openMemory();
    const first = datasetOf([act('148', '2001-01-23'), provision('art_1')], { revision: 'a' });
    const second = datasetOf([act('199', '2001-05-08')], { revision: 'b' });
    expect(await store.load(first)).toEqual({
      outcome: 'loaded',
      revision: 'a',
      nodesWritten: 2,
      relationshipsWritten: 1,
    });
    expect((await store.load(first)).outcome).toBe('unchanged');
    expect((await store.load(second)).outcome).toBe('updated');
    expect(await store.dataset.info()).toMatchObject({ revision: 'b', state: 'READY' });
    expect((await store.nodes.byIds(['act:148', 'act:199'])).map((node) => node?.id)).toEqual([undefined, 'act:199']);
  });

  test('keeps the dataset it has where a load fails', async () => {
    const store = await storeOf([act('148', '2001-01-23')]);
    const failing = store.load(datasetOf([], { revision: 'b' }), () => {
      throw new Error('The disk is full.');
    });
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(await store.dataset.info()).toMatchObject({ revision: 'small', state: 'READY' });
    expect((await store.nodes.byIds(['act:148']))[0]?.id).toBe('act:148');
  });

  test('answers to former ids and prefers present ones', async () => {
    const store = await storeOf([act('148', '2001-01-23'), act('199', '2001-05-08')], {
      formerIds: new Map([
        ['act:old', 'act:148'],
        ['act:199', 'act:148'],
      ]),
    });
    expect((await store.nodes.byIds(['act:old', 'act:199', 'act:older'])).map((n) => n?.id)).toEqual([
      'act:148',
      'act:199',
      undefined,
    ]);
  });

  test('finds acts by number without the suffix, and by day where two share it', async () => {
    const older = act('101', '2006-01-10', { number: '101-III' });
    const newer = act('101-V', '2013-06-13');
    const store = await storeOf([newer, older]);
    expect(ids(await store.acts.byNumber('101'))).toEqual(['act:101', 'act:101-V']);
    expect(ids(await store.acts.byNumber('101-IV', localDate('2013-06-13')))).toEqual(['act:101-V']);
    expect(await store.acts.byNumber('102')).toEqual([]);
  });
});

describe('a window', () => {
  const numbers = ['1', '2', '3', '4', '5'];
  const key = (number: string): string => `2001-01-23|${number}|act:${number}`;

  async function window(page: Page) {
    const store = await storeOf(numbers.map((number) => act(number, '2001-01-23')));
    const { items, hasPrevious, hasNext, total } = await store.acts.list({}, page);
    return [items.map((item) => item.number).join(''), hasPrevious, hasNext, total];
  }

  test.each<[string, Page, unknown[]]>([
    ['at the start', { limit: 2, withTotal: true }, ['12', false, true, 5]],
    ['after an item', { limit: 2, after: key('2') }, ['34', true, true, null]],
    ['up to the end', { limit: 3, after: key('2') }, ['345', true, false, null]],
    ['of the last', { limit: 2, backwards: true, withTotal: true }, ['45', true, false, 5]],
    ['before an item', { limit: 2, backwards: true, before: key('3') }, ['12', false, true, null]],
    ['between two', { limit: 9, after: key('1'), before: key('4') }, ['23', true, true, null]],
    ['after a key that no item has', { limit: 1, after: '2001-01-23|2|b' }, ['3', true, true, null]],
    ['past the end', { limit: 2, after: 'z', withTotal: true }, ['', true, false, 5]],
    ['before the start', { limit: 2, backwards: true, before: '0' }, ['', false, true, null]],
    [
      'between cursors that have changed places',
      { limit: 2, after: key('4'), before: key('2') },
      ['', true, true, null],
    ],
    ['of nothing', { limit: 0, after: key('2') }, ['', true, true, null]],
  ])('%s', async (_, page, expected) => {
    expect(await window(page)).toEqual(expected);
  });
});

describe('search', () => {
  const store = storeOf([
    act('148', '2001-01-23', {
      number: '148-II',
      titles: [{ ru: 'О местном управлении', kk: 'Жергілікті басқару туралы', from: null, to: null }],
    }),
    provision('art_6', { headings: [{ ru: 'Компетенция МАСЛИХАТОВ', from: null, to: null }] }),
    body('maslikhat', {
      names: [{ ru: 'маслихат', from: null, to: null }],
      aliases: ['местный представительный орган'],
    }),
  ]);
  const find = async (text: string) => {
    const { items } = await (await store).search.find(text, undefined, { limit: 10 });
    return items.map(({ node, score, matched }) => [node.id, score, matched]);
  };

  test('finds words whatever the case, the ending and the letters, whole fields first', async () => {
    for (const text of ['Маслихат', 'маслихатом', 'мәслихаттың', 'maslikhat']) {
      expect(await find(text)).toEqual([
        ['body:maslikhat', 3, 'маслихат'],
        ['prov:art_6', 2, 'Компетенция МАСЛИХАТОВ'],
      ]);
    }
    expect(await find('масл')).toHaveLength(2);
  });

  test('wants every word, in whatever field, and shows where the first stands', async () => {
    expect(await find('БАСҚАРУ  148-ii')).toEqual([['act:148', 1, 'Жергілікті басқару туралы']]);
    expect(await find('23.01.2001 туралы')).toEqual([['act:148', 1, '23.01.2001']]);
    expect(await find('басқару маслихат')).toEqual([]);
  });

  test('finds nothing without words, and takes signs as signs', async () => {
    expect(await find('  ')).toEqual([]);
    expect(await find('.*')).toEqual([]);
  });

  test('keeps to the types that were asked for', async () => {
    const { items } = await (await store).search.find('маслихат', ['PROVISION'], { limit: 10 });
    expect(items.map(({ node }) => node.id)).toEqual(['prov:art_6']);
  });

  test('pages by place: best first, whatever the keys', async () => {
    const first = await (await store).search.find('маслихат', undefined, { limit: 1 });
    const cursor = first.items[0]?.node.sortKey;
    expect([first.items[0]?.node.id, first.hasNext]).toEqual(['body:maslikhat', true]);
    const second = await (await store).search.find('маслихат', undefined, { limit: 1, after: cursor });
    expect([second.items[0]?.node.id, second.hasPrevious, second.hasNext]).toEqual(['prov:art_6', true, false]);
  });
});
