/** One behaviour of every list with pages, wherever in the schema it stands. */
import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { type Ask, api, counted, type Loose } from '../support/api.ts';
import { schemaThings } from '../support/schema/documents.ts';
import { valuesOf, wordedDossier } from '../support/schema/dossier-values.ts';

const dataset = await wordedDossier();
const store = openMemory();
await store.load(dataset);
const { ids } = valuesOf(dataset);
const ask = api(store);
const LAW = 'act:kz/law/2001-01-23/148';

/** A list, and how a query comes to it: `{ nodes(ids: …) { ... on Act { amendments(PAGE) { … } } } }`. */
interface List {
  readonly name: string;
  readonly item: string;
  query(page: string, selection: string): string;
  /** The list in an answer: of several owners the one with the most items. */
  in(data: Loose): Loose;
}

/** Arguments that a list cannot do without, or that make it a long one. */
const NEEDED: Readonly<Record<string, string>> = {
  'Query.search': 'text: "маслихат", ',
  'Act.provisions': 'on: null, ',
  'Provision.amendments': 'includeParts: true, ',
  'Body.competences': 'on: null, ',
  'Body.provisions': 'on: "2013-07-01", ',
};

/** How a query comes to what has no id. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  Dataset: ['dataset'],
  Changes: [`act(id: "${LAW}")`, 'changes(between: {from: "2009-01-01", to: "2016-01-01"})'],
};

/** What an answer holds where a query came to by these fields. */
const valueAt = (data: Loose, place: readonly string[]): Loose =>
  place.reduce((value, field) => value[field.replace(/\(.*/, '')], data);

const things = new Set(schemaThings(schema).map(({ name }) => name));
const lists: readonly List[] = Object.values(schema.getTypeMap()).flatMap((type) =>
  !isObjectType(type)
    ? []
    : Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field): List => {
          const name = `${type.name}.${field.name}`;
          const owned = (data: Loose): Loose[] =>
            things.has(type.name)
              ? data.nodes
              : [type.name === 'Query' ? data : valueAt(data, PLACES[type.name] ?? [])];
          return {
            name,
            item: getNamedType(field.type).name.replace(/Connection$/, ''),
            query: (page, selection) => {
              const list = `${field.name}(${NEEDED[name] ?? ''}${page}) { ${selection} }`;
              if (type.name === 'Query') return `{ ${list} }`;
              const place = PLACES[type.name];
              if (place !== undefined)
                return place.reduceRight((inner, field) => `{ ${field} ${inner} }`, `{ ${list} }`);
              return `{ nodes(ids: ${JSON.stringify(ids[type.name])}) { ... on ${type.name} { ${list} } } }`;
            },
            in: (data) =>
              owned(data)
                .map((owner) => owner?.[field.name])
                .filter((list) => list !== undefined)
                .reduce((longest, list) => (list.edges.length > longest.edges.length ? list : longest)),
          };
        }),
);

/** Asks, and fails on an error. */
async function answer(query: string, over: Ask = ask): Promise<Loose> {
  const { data, errors } = await over(query);
  expect(errors, query).toBeUndefined();
  return data;
}

async function codes(query: string): Promise<readonly unknown[]> {
  const { errors = [] } = await ask(query);
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
}

/** The same reader, and whether each of its windows was to be counted. */
function countingReader(): { readonly asked: Ask; readonly totals: unknown[] } {
  const totals: unknown[] = [];
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('limit' in value) totals.push(Reflect.get(value, 'withTotal'));
    else Object.values(value).forEach(note);
  };
  const group = (functions: object): object =>
    new Proxy(functions, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          args.forEach(note);
          return value.apply(target, args);
        };
      },
    });
  const reader = new Proxy(store, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'object' && value !== null ? group(value) : value;
    },
  });
  return { asked: api(reader), totals };
}

test('the lists are found by walking the schema', () => {
  expect(lists.length).toBeGreaterThanOrEqual(25);
});

/** What came and went is told by comparing all powers of both days: its length is known. */
const READ_WHOLE = 'Changes.competences';

/** Lists that were long enough to be walked both ways. */
const walked = new Set<string>();

describe.each(lists.map((list) => [list.name, list] as const))('%s', (_, list) => {
  test('a page holds at most 100, and one end is asked for at a time', async () => {
    expect(await codes(list.query('first: 101', 'totalCount'))).toEqual(['BAD_PAGE_SIZE']);
    expect(await codes(list.query('last: 101', 'totalCount'))).toEqual(['BAD_PAGE_SIZE']);
    expect(await codes(list.query('first: 2, last: 2', 'totalCount'))).toEqual(['BAD_ARGUMENT']);
    expect(await codes(list.query('first: -1', 'totalCount'))).toEqual(['BAD_ARGUMENT']);
    expect(await codes(list.query('after: "?"', 'totalCount'))).toEqual(['BAD_ARGUMENT']);
  });

  test('a cursor leads on and back to the same items', async () => {
    const { edges } = list.in(await answer(list.query('first: 7', 'edges { cursor }')));
    const cursors: readonly string[] = edges.map((edge: Loose) => edge.cursor);
    expect(new Set(cursors).size).toBe(cursors.length);
    const selection = 'edges { cursor } pageInfo { startCursor endCursor hasPreviousPage hasNextPage }';
    for (const [i, cursor] of cursors.entries()) {
      const on = list.in(await answer(list.query(`first: 3, after: "${cursor}"`, selection)));
      const shown = on.edges.map((edge: Loose) => edge.cursor);
      // Past the last cursor at hand the list may go on, or of several owners another is longer.
      if (i + 3 < cursors.length) expect(shown).toEqual(cursors.slice(i + 1, i + 4));
      if (i < 3) continue;
      walked.add(list.name);
      const back = list.in(await answer(list.query(`last: 3, before: "${cursor}"`, selection)));
      expect(back.edges.map((edge: Loose) => edge.cursor)).toEqual(cursors.slice(i - 3, i));
      expect(back.pageInfo).toEqual({
        startCursor: cursors[i - 3],
        endCursor: cursors[i - 1],
        hasPreviousPage: i > 3,
        hasNextPage: true,
      });
    }
  });

  test('its length is counted only where it is asked for', async () => {
    const counts = list.name !== READ_WHOLE;
    const { asked, totals } = countingReader();
    await answer(list.query('first: 2', 'nodes { __typename }'), asked);
    expect(new Set(totals)).toEqual(new Set(counts ? [false] : []));
    totals.length = 0;
    await answer(list.query('first: 2', '... { totalCount }'), asked);
    expect(totals.includes(true)).toBe(counts);
  });
});

test('most lists of the dossier are long enough for that', () => {
  expect(walked.size).toBeGreaterThan(lists.length / 2);
});

test('a hundred things by their ids are one read', async () => {
  const { reader, calls } = counted(store);
  const many = [LAW, ...dataset.entities.Amendment.slice(0, 99).map(({ id }) => id)];
  const { data, errors } = await api(reader)('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: many });
  expect(errors).toBeUndefined();
  expect(data.nodes.map(({ id }: Loose) => id)).toEqual(many);
  expect(calls.filter((name) => name !== 'dataset.info')).toEqual(['nodes.byIds']);
});
