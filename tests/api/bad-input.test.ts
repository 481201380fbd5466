import { beforeAll, describe, expect, test } from 'vitest';
import { type Ask, api, dossierStore, refusal } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
let ask: Ask;
beforeAll(async () => {
  ask = api(await dossierStore());
});

/** `{ act { amendments { nodes { by { amendments … } } } } }`, so many levels deep. */
function nested(levels: number): string {
  const steps = [`act(id: "${LAW}")`, ...Array.from({ length: levels - 2 }, (_, i) => ['amendedBy', 'nodes'][i % 2])];
  return `${steps.map((step) => `{ ${step}`).join(' ')} { __typename }${' }'.repeat(steps.length)}`;
}

describe('what is not known is null, not an error', () => {
  test.each([
    ['an act', '{ found: act(id: "act:kz/law/1999-01-01/1") { id } }'],
    ['an act by adilet id', '{ found: act(adiletId: "Z990000001_") { id } }'],
    ['an act by a citation of a provision', '{ found: act(citation: "ст. 6 Закона № 148-II") { id } }'],
    ['an id of another type', `{ found: provision(id: "${LAW}") { id } }`],
    ['an id that is none', '{ found: node(id: "who knows") { id } }'],
    ['a provision', '{ found: provision(id: "prov:kz/law/2001-01-23/148#art_999") { id } }'],
    ['a provision by words', '{ found: provision(citation: "the law of gravity") { id } }'],
    ['a body', '{ found: body(id: "body:senate-of-rome") { id } }'],
    ['affected bodies', '{ found: affectedBodies(provision: "prov:x#art_1") { certainty } }'],
    ['a lineage', '{ found: lineage(of: "act:x") { truncated } }'],
    ['a path', `{ found: path(from: "act:x", to: "${LAW}") { length } }`],
    ['a timeline', '{ found: timeline(act: "act:x") { act { id } } }'],
  ])('%s', async (_, query) => {
    expect(await ask(query)).toEqual({ data: { found: null } });
  });

  test('each unknown id in a list', async () => {
    const { data } = await ask(`{ nodes(ids: ["act:x", "${LAW}"]) { id } }`);
    expect(data.nodes).toEqual([null, { id: LAW }]);
  });
});

describe('a mistake gets a code and a sentence that says what to do', () => {
  test.each([
    [
      'two look-ups at once',
      `{ act(id: "${LAW}", adiletId: "Z010000148_") { id } }`,
      'BAD_ARGUMENT: Give exactly one of the arguments "id", "adiletId", "citation"; given are "id", "adiletId".',
    ],
    [
      'no look-up',
      '{ provision { id } }',
      'BAD_ARGUMENT: Give exactly one of the arguments "id", "citation"; none is given.',
    ],
    [
      'an impossible date',
      `{ act(id: "${LAW}") { status(on: "2013-02-30") } }`,
      'BAD_DATE: "2013-02-30" is not a day of the calendar; write it as YYYY-MM-DD, for example "2013-06-13".',
    ],
    [
      'a date that is a number',
      `{ act(id: "${LAW}") { status(on: 2013) } }`,
      'BAD_DATE: 2013 is not a day of the calendar; write it as YYYY-MM-DD, for example "2013-06-13".',
    ],
    [
      'a page of 10,000',
      '{ acts(first: 10000) { totalCount } }',
      'BAD_PAGE_SIZE: "first: 10000" is more than a page may hold; ask for at most 100 and go on with after: pageInfo.endCursor.',
    ],
    [
      'a page of 101 from the end',
      '{ acts(last: 101) { totalCount } }',
      'BAD_PAGE_SIZE: "last: 101" is more than a page may hold; ask for at most 100 and go on with before: pageInfo.startCursor.',
    ],
    [
      'first and last together',
      '{ acts(first: 1, last: 1) { totalCount } }',
      'BAD_ARGUMENT: "first" and "last" exclude each other; give one of them.',
    ],
    [
      'a negative page',
      '{ acts(first: -1) { totalCount } }',
      'BAD_ARGUMENT: "first: -1" is negative; give a number from 0 to 100.',
    ],
    [
      'a cursor of one’s own',
      '{ acts(after: "page 2") { totalCount } }',
      'BAD_ARGUMENT: "after: page 2" is not a cursor; give one that an answer of this API holds.',
    ],
    [
      'a span that ends before it begins',
      '{ acts(adopted: {from: "2015-01-01", to: "2009-01-01"}) { totalCount } }',
      'BAD_ARGUMENT: "adopted" ends on 2009-01-01, before it begins on 2015-01-01; swap "from" and "to".',
    ],
    [
      'changes without a second day',
      '{ body(id: "body:maslikhat") { changes(between: {from: "2009-01-01"}) { kind } } }',
      'BAD_ARGUMENT: "between" needs both days, for example {from: "2009-01-01", to: "2015-12-31"}.',
    ],
    [
      'an endless lineage',
      `{ lineage(of: "${LAW}", maxDepth: 1000) { truncated } }`,
      'BAD_ARGUMENT: "maxDepth: 1000" is out of bounds; give a number from 0 to 20.',
    ],
    [
      'a path of length -1',
      `{ path(from: "${LAW}", to: "${LAW}", maxLength: -1) { length } }`,
      'BAD_ARGUMENT: "maxLength: -1" is out of bounds; give a number from 0 to 12.',
    ],
    [
      'too many ids',
      `{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`,
      'BAD_PAGE_SIZE: "ids" names 101 things; ask for at most 100 at once.',
    ],
    [
      'a query 30 levels deep',
      nested(30),
      'QUERY_TOO_DEEP: The query is nested deeper than 20 levels, which is the limit.',
    ],
    [
      '500 aliases',
      `{ ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'TOO_MANY_ALIASES: The query has more than 30 aliases, which is the limit. Send several queries.',
    ],
    [
      '51 directives in a document',
      `{ ...A ...A ...A } fragment A on Query { ${'__typename @include(if: true) '.repeat(17)} }`,
      'TOO_MANY_DIRECTIVES: The query has more than 50 directives, which is the limit.',
    ],
    [
      'ten thousand words',
      `{ ${'__typename '.repeat(10_000)} }`,
      'QUERY_TOO_LONG: The query has more than 2000 words and signs, which is the limit. Split it.',
    ],
    ['no GraphQL', '{ act(id: } }', 'GRAPHQL_PARSE_FAILED: The query is not GraphQL: Syntax Error: Unexpected "}".'],
    [
      'an unknown field',
      '{ acts { nodes { titel } } }',
      'GRAPHQL_VALIDATION_FAILED: The query does not fit the schema: Cannot query field "titel" on type "Act". Did you mean "title"?',
    ],
  ])('%s', async (_, query, sentence) => {
    expect(await refusal(ask(query))).toBe(sentence);
  });

  test('a variable of the wrong type', async () => {
    const sentence = await refusal(ask('query ($n: Int) { acts(first: $n) { totalCount } }', { n: 'many' }));
    expect(sentence).toBe('BAD_ARGUMENT: "$n" cannot be used: Int cannot represent non-integer value: "many"');
  });

  test('an impossible date in a variable', async () => {
    const query = 'query ($on: LocalDate) { provision(id: "prov:x#art_1") { state(on: $on) { inForce } } }';
    expect(await refusal(ask(query, { on: '2013-02-30' }))).toBe(
      'BAD_DATE: "2013-02-30" is not a day of the calendar; write it as YYYY-MM-DD, for example "2013-06-13".',
    );
  });

  test('pages within pages that touch too much', async () => {
    const sentence = await refusal(
      ask(
        '{ acts(first: 100) { nodes { amendments(first: 100) { nodes { opened { id } closed { id } by { amends(first: 100) { nodes { id } } } } } } } }',
      ),
    );
    expect(sentence).toMatch(
      /^QUERY_TOO_COSTLY: The query may touch about \d+ objects; the limit is \d+\. Ask for smaller pages or fewer nested lists\.$/,
    );
  });

  test('pages whose size comes from a variable count all the same', async () => {
    const query =
      'query ($n: Int = 100) { acts(first: $n) { nodes { amends(first: $n) { nodes { amends(first: $n) { nodes { id } } } } } } }';
    expect(await refusal(ask(query))).toMatch(/^QUERY_TOO_COSTLY/);
    expect(await ask(query, { n: 2 })).not.toHaveProperty('errors');
  });

  test('fragments that unfold without end in sight', async () => {
    const spreads = (name: string) => `...${name} `.repeat(9);
    const fragments = Array.from(
      { length: 8 },
      (_, i) => `fragment F${i} on Act { id ${i < 7 ? `replaces { ${spreads(`F${i + 1}`)} }` : ''} }`,
    );
    const started = performance.now();
    const { errors = [] } = await ask(`{ act(id: "${LAW}") { ...F0 } } ${fragments.join(' ')}`);
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('what is allowed is not refused', () => {
  test('20 levels, 30 aliases, a page of 100, introspection', async () => {
    const aliases = Array.from({ length: 30 }, (_, i) => `a${i}: dataset { state }`).join(' ');
    expect(await ask(`{ ${aliases} }`)).not.toHaveProperty('errors');
    expect(await ask('{ acts(first: 100) { totalCount } }')).not.toHaveProperty('errors');
    expect(await ask(nested(20).replaceAll('amendedBy', 'amendedBy(first: 1)'))).not.toHaveProperty('errors');
    const { data } = await ask('{ __schema { types { name fields { name } } } }');
    expect(data.__schema.types.length).toBeGreaterThan(60);
  });
});
