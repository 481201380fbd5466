/** The codes that programs match on: listed in the documentation, and given with the path of the argument at fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../../src/api/errors.ts';
import { api, dossierStore, root } from '../support/api.ts';

const ask = api(await dossierStore());

test('docs/errors.md lists every code with its meaning, and no other', () => {
  const lines = readFileSync(join(root, 'docs/errors.md'), 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(Object.entries(CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`));
});

const LAW = 'act:kz/law/2001-01-23/148';
test.each([
  ['acts.first', 'BAD_PAGE_SIZE', '{ acts(first: 101) { totalCount } }'],
  ['acts.last', 'BAD_ARGUMENT', '{ acts(first: 1, last: 1) { totalCount } }'],
  ['amendments.last', 'BAD_ARGUMENT', `{ act(id: "${LAW}") { renamed: amendments(last: -1) { totalCount } } }`],
  ['bodies.after', 'BAD_ARGUMENT', '{ bodies(after: "?") { totalCount } }'],
  ['acts.adopted', 'BAD_ARGUMENT', '{ acts(adopted: { from: "2013-01-02", to: "2013-01-01" }) { totalCount } }'],
  ['lineage.maxDepth', 'BAD_ARGUMENT', `{ lineage(of: "${LAW}", maxDepth: 21) { truncated } }`],
  ['path.maxLength', 'BAD_ARGUMENT', `{ path(from: "${LAW}", to: "${LAW}", maxLength: 13) { length } }`],
  ['act.id', 'BAD_ARGUMENT', '{ act { id } }'],
  ['act.adiletId', 'BAD_ARGUMENT', `{ act(id: "${LAW}", adiletId: "Z010000148_") { id } }`],
  ['changes.between', 'BAD_ARGUMENT', '{ body(id: "body:maslikhat") { changes(between: {}) { kind } } }'],
])('%s is named beside %s', async (argument, code, query) => {
  const answers = [await ask(query), await ask(query), await ask(query)];
  const [{ errors } = {}, ...compiled] = answers;
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
  expect(errors?.[0]).toHaveProperty('locations');
  for (const again of compiled) expect(again).toEqual(answers[0]);
});

const MANY_WORDS = 'а '.repeat(21);
test.each([
  ['acts.search', `{ acts(search: "${MANY_WORDS}") { totalCount } }`],
  ['bodies.search', `{ bodies(search: "${MANY_WORDS}") { totalCount } }`],
  ['works.search', `{ works(search: "${MANY_WORDS}") { totalCount } }`],
  ['persons.search', `{ persons(search: "${MANY_WORDS}") { totalCount } }`],
  ['search.text', `{ search(text: "${MANY_WORDS}") { totalCount } }`],
])('%s is named where the engine refuses it', async (argument, query) => {
  const { errors } = await ask(query);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_ARGUMENT', argument }]);
});

test.each([
  ['acts.adopted.from', 'BAD_DATE', '{ acts(adopted: { from: "2013-02-30" }) { totalCount } }'],
  ['status.on', 'BAD_DATE', `{ act(id: "${LAW}") { status(on: 2013) } }`],
  ['acts.adopted.form', 'GRAPHQL_VALIDATION_FAILED', '{ acts(adopted: { form: "2013-01-01" }) { totalCount } }'],
  ['acts.frist', 'GRAPHQL_VALIDATION_FAILED', '{ acts(frist: 1) { totalCount } }'],
  ['acts.first', 'GRAPHQL_VALIDATION_FAILED', '{ acts(first: "many") { totalCount } }'],
  ['acts.first', 'GRAPHQL_VALIDATION_FAILED', '{ acts(first: 1, first: 2) { totalCount } }'],
  ['acts.first', 'GRAPHQL_VALIDATION_FAILED', 'query ($n: String) { acts(first: $n) { totalCount } }'],
  ['acts.first', 'GRAPHQL_VALIDATION_FAILED', '{ acts(first: $n) { totalCount } }'],
  ['acts.sortBy', 'GRAPHQL_VALIDATION_FAILED', '{ acts(sortBy: TASTE) { totalCount } }'],
  ['nodes.ids.1', 'GRAPHQL_VALIDATION_FAILED', '{ nodes(ids: ["act:x", 1.5]) { id } }'],
  ['lineage.of', 'GRAPHQL_VALIDATION_FAILED', '{ lineage { truncated } }'],
  ['@include.if', 'GRAPHQL_VALIDATION_FAILED', '{ __typename @include(if: 1) }'],
  ['variables.n', 'GRAPHQL_VALIDATION_FAILED', 'query ($n: Int = "many") { acts(first: $n) { totalCount } }'],
  ['variables.on', 'BAD_DATE', `query ($on: LocalDate = "2013-02-30") { act(id: "${LAW}") { status(on: $on) } }`],
  [undefined, 'GRAPHQL_VALIDATION_FAILED', '{ statutes { id } }'],
  [undefined, 'GRAPHQL_VALIDATION_FAILED', '{ acts }'],
  [undefined, 'GRAPHQL_PARSE_FAILED', '{ acts('],
])('%s is named beside %s in a query that is not begun: %s', async (argument, code, query) => {
  const { errors } = await ask(query);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([argument === undefined ? { code } : { code, argument }]);
});

test('of two arguments that a field lacks each is named, also where its fields are lacking as well', async () => {
  const { errors } = await ask('{ path }');
  expect(errors?.map(({ extensions }) => Reflect.get(extensions, 'argument'))).toEqual([
    undefined,
    'path.from',
    'path.to',
  ]);
});

test.each([
  ['variables.on', 'BAD_DATE', '$on: LocalDate', 'status(on: $on)', { on: '2013-02-30' }],
  ['variables.on', 'BAD_DATE', '$on: LocalDate', 'status(on: $on)', { on: { year: 2013 } }],
  [
    'variables.span.to',
    'BAD_DATE',
    '$span: DateRange',
    'amendments(adopted: $span) { totalCount }',
    { span: { to: '' } },
  ],
  [
    'variables.span',
    'BAD_ARGUMENT',
    '$span: DateRange',
    'amendments(adopted: $span) { totalCount }',
    { span: { till: '' } },
  ],
  ['variables.n', 'BAD_ARGUMENT', '$n: Int', 'amendments(first: $n) { totalCount }', { n: 'many' }],
  [
    'variables.kinds.1',
    'BAD_ARGUMENT',
    '$kinds: [AmendmentKind!]',
    'amendments(kinds: $kinds) { totalCount }',
    { kinds: ['REPEAL', 'TASTE'] },
  ],
  ['variables.lang', 'BAD_ARGUMENT', '$lang: Language!', 'title(lang: $lang)', {}],
])('%s is named beside %s', async (argument, code, declared, field, variables) => {
  const { errors } = await ask(`query (${declared}) { act(id: "${LAW}") { ${field} } }`, variables);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
});

test('a variable that feeds a field without a value is told with the argument', async () => {
  const { errors } = await ask('query ($of: ID = "x") { lineage(of: $of) { truncated } }', { of: null });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_ARGUMENT', argument: 'lineage.of' }]);
});

test('each wrong variable is told, and never the whole of a long value', async () => {
  const query = 'query ($a: Int, $b: Int) { x: acts(first: $a) { totalCount } y: acts(first: $b) { totalCount } }';
  const { errors = [] } = await ask(query, { a: 'x'.repeat(5000), b: {} });
  expect(errors.map(({ extensions }) => Reflect.get(extensions, 'argument'))).toEqual(['variables.a', 'variables.b']);
  expect(JSON.stringify(errors).length).toBeLessThan(1000);
});

test.each([
  ['search.text', `{ search(text: "${'x'.repeat(1001)}") { totalCount } }`],
  ['nodes.ids.1', `{ nodes(ids: ["act:x", "${'x'.repeat(1001)}"]) { id } }`],
])('%s is named where it is too long', async (argument, query) => {
  const { errors } = await ask(query);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'TEXT_TOO_LONG', argument }]);
});

test('a place of the answer that shows different fields names none of them', async () => {
  const query = `{ nodes(ids: ["${LAW}", "body:maslikhat"]) { ... on Act { it: amendments(first: 101) { totalCount } } ... on Body { it: competences(first: 101) { totalCount } } } }`;
  const named = (answer: Awaited<ReturnType<typeof ask>>) =>
    answer.errors?.map(({ extensions }) => Reflect.get(extensions, 'argument'));
  expect(named(await ask(query))).toEqual(['amendments.first', 'competences.first']);
  expect(named(await ask(query))).toEqual(['first', 'first']);
});
