import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { type Ask, api, keptLog } from '../support/api.ts';
import { twoDatasets } from '../support/datasets.ts';
import { HOSTILE, type StringArgument, stringArguments } from '../support/string-arguments.ts';

const [dataset] = twoDatasets();
const { logger, lines } = keptLog();
const ALL = stringArguments();
let ask: Ask;

/** One thing of every type. */
const oneOfEach = ({ entities }: Dataset): readonly string[] =>
  Object.values(entities).flatMap((list) => list.slice(0, 1).map(({ id }) => id));

beforeAll(async () => {
  const store = openMemory();
  await store.load(dataset);
  ask = api(store, { logger });
});

test('the arguments that take a text are found', () => {
  const names = ALL.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Query.search(text)', 'Query.acts(adopted {from: $text})']));
  expect(names).toEqual(
    expect.arrayContaining(['Act.claims(after)', 'Query.nodes(ids)', 'ProvisionVersion.diff(against)']),
  );
});

test.each(ALL.map((one): [string, StringArgument] => [one.name, one]))('%s takes any text', async (_, { query }) => {
  for (const text of HOSTILE) {
    const { errors = [] } = await ask(query, { text, ids: oneOfEach(dataset) });
    const codes = errors.map(({ extensions, message }) => [extensions.code, message]);
    const ours = codes.filter(([code]) => !['BAD_ARGUMENT', 'BAD_DATE', 'TEXT_NOT_HELD'].includes(String(code)));
    expect(ours, JSON.stringify(text.slice(0, 80))).toEqual([]);
  }
  expect(lines).toEqual([]);
});

test('a text that is longer than any name or citation is refused before it is looked for', async () => {
  const { errors } = await ask('query ($text: String!) { search(text: $text) { totalCount } }', {
    text: 'а'.repeat(1001),
  });
  expect(errors?.[0]?.extensions.code).toBe('TEXT_TOO_LONG');
  expect(errors?.[0]?.message).toBe('"text" has 1001 characters; the limit is 1000. Give a shorter text.');
});
