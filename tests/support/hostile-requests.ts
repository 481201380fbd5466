/** Requests that no client should send, made from the schema: the material of the fuzzer. */
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { HOSTILE } from './string-arguments.ts';

/** A request as it goes over the wire. */
export interface HostileRequest {
  /** What kind of hostility it is, for the figures. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

const IDS = ['act:kz/law/2001-01-23/148', 'prov:kz/law/2001-01-23/148#art_24', 'body:maslikhat', 'act:x', 'x', ''];

/** Arguments of the tools for assistants. */
const ARGUMENTS = [...new Set(TOOLS.flatMap(({ inputSchema }) => Object.keys(Object(inputSchema['properties']))))];

/** Any value of GraphQL's syntax, more often than not of the wrong type. */
function anyValue(type: GraphQLInputType): fc.Arbitrary<string> {
  const named = getNamedType(type);
  const text = fc.constantFrom(...IDS, ...HOSTILE, '2013-06-13').map((value) => JSON.stringify(value));
  const wrong = fc.constantFrom('null', '-1', '1e400', '{}', '[[[]]]', 'true', 'NONE', '99999999999', '"x"', '$none');
  const right = isEnumType(named)
    ? fc.constantFrom(...named.getValues().map(({ name }) => name))
    : isInputObjectType(named)
      ? fc
          .constantFrom(...Object.values(named.getFields()))
          .chain((field) => anyValue(field.type).map((value) => `{${field.name}: ${value}}`))
      : named.name === 'Int'
        ? fc.constantFrom('0', '1', '5', '100', '101', '2147483647')
        : text;
  const one = fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: wrong });
  return String(type).includes('[')
    ? fc.oneof(
        one,
        fc.array(one, { maxLength: 120 }).map((list) => `[${list.join(', ')}]`),
      )
    : one;
}

const argumentsOf = (field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> =>
  field.args.length === 0
    ? fc.constant('')
    : fc
        .subarray([...field.args], { maxLength: Math.min(4, field.args.length) })
        .chain((given) =>
          fc.tuple(...given.map((argument) => anyValue(argument.type).map((value) => `${argument.name}: ${value}`))),
        )
        .map((list) => (list.length === 0 ? '' : `(${list.join(', ')})`));

function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isUnionType(type) || (isInterfaceType(type) && depth > 0)) {
    return fc
      .constantFrom(...schema.getPossibleTypes(type))
      .chain((possible) =>
        selectionOf(possible, depth).map((inside) => `{ __typename ... on ${possible.name} ${inside} }`),
      );
  }
  if (!isObjectType(type) || depth <= 0) return fc.constant('{ __typename }');
  return fc
    .array(fc.constantFrom(...Object.values(type.getFields())), { minLength: 1, maxLength: 3 })
    .chain((fields) =>
      fc.tuple(
        ...fields.map((field, place) => {
          const named = getNamedType(field.type);
          const inside = isLeafType(named) ? fc.constant('') : selectionOf(named, depth - 1);
          return fc.tuple(argumentsOf(field), inside).map(([args, rest]) => `f${place}: ${field.name}${args} ${rest}`);
        }),
      ),
    )
    .map((parts) => `{ ${parts.join(' ')} }`);
}

const QUERY = schema.getType('Query') as GraphQLNamedType; // The schema has one: every other test asks it.
const query = fc.integer({ min: 1, max: 7 }).chain((depth) => selectionOf(QUERY, depth));
const times = (count: number, part: string): string => part.repeat(count);

/** Fragments that spread one another, in circles or so that they unfold to 2ⁿ fields. */
const fragments = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean(), fc.integer({ min: 1, max: 4 })).map(
  ([count, isCircle, spreads]) =>
    `{ act(id: "${IDS[0]}") { ...F0 } } ${Array.from({ length: count }, (_, i) => {
      const next = isCircle || i + 1 < count ? `replaces { ${times(spreads, `...F${(i + 1) % count} `)} }` : '';
      return `fragment F${i} on Act { id ${next} }`;
    }).join(' ')}`,
);
const INTROSPECTED = ['fields', 'ofType', 'interfaces', 'possibleTypes', 'inputFields', 'enumValues', 'types'];
const introspection = fc
  .array(fc.constantFrom(...INTROSPECTED, 'type', 'args', 'name'), { minLength: 1, maxLength: 30 })
  .map(
    (steps) => `{ __schema { types ${steps.map((step) => `{ name ${step}`).join(' ')} ${times(steps.length, '} ')}} }`,
  );
const deep = fc
  .integer({ min: 1, max: 2000 })
  .map((depth) => `{ act(id: "${IDS[0]}") ${times(depth, '{ amendedBy { nodes ')} { id } ${times(depth, '} }')}`);
const wide = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), query)
  .map(
    ([count, one]) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: acts { totalCount }`).join(' ')} } #${one}`,
  );
const costly = fc
  .integer({ min: 1, max: 6 })
  .map(
    (depth) =>
      `{ acts(first: 100) ${times(depth, '{ nodes { amends(first: 100) ')} { totalCount } ${times(depth, '} }')} }`,
  );
const directives = fc
  .integer({ min: 1, max: 400 })
  .map((count) => `{ __typename ${times(count, '@skip(if: false) ')} }`);
const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  query.chain((text) => fc.nat(text.length).map((cut) => text.slice(0, cut))),
  fc.constantFrom(
    '',
    '{',
    'mutation { x }',
    'subscription { x }',
    '{ a } { b }',
    'query ($a: [Int!]! = $a) { a }',
    '\u0000',
  ),
);
const huge = fc
  .integer({ min: 1000, max: 1_100_000 })
  .map((length) => `{ search(text: "${'а'.repeat(length / 2)}") { totalCount } }`);

const json = { 'content-type': 'application/json' };
const post =
  (kind: string) =>
  (text: string, variables?: unknown): HostileRequest => ({
    kind,
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: Buffer.from(JSON.stringify({ query: text, ...(variables === undefined ? {} : { variables }) })),
  });

const variables = fc
  .tuple(
    fc.constantFrom('ID!', '[ID!]!', 'String', 'Int', 'LocalDate', 'DateRange', 'Nope'),
    fc.jsonValue({ maxDepth: 4 }),
  )
  .map(([type, value]) =>
    post('variables of wrong types')(`query ($v: ${type}) { node(id: $v) { id } acts(first: $v) { totalCount } }`, {
      v: value,
    }),
  );
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  query.map((text) =>
    Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(`${text}"}`)]),
  ),
  fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  fc.array(query, { maxLength: 5 }).map((list) => Buffer.from(JSON.stringify(list.map((text) => ({ query: text }))))),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => Buffer.from(times(depth, '['))),
);
const types = fc.constantFrom(
  'application/json',
  'application/graphql',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  '',
);
const brokenBody = fc.tuple(bodies, types).map(
  ([body, type]): HostileRequest => ({
    kind: 'broken body',
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': type },
    body,
  }),
);
const PARAMETERS = ['query', 'variables', 'operationName', 'operation', 'extensions', 'x'];
const escaped = fc.constantFrom('%', '%ff', '%00', '%c3%28', '{}', '[', '{"a":', ...HOSTILE.map(escapedText));
function escapedText(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
const got = fc
  .tuple(
    fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'POST'),
    fc.array(fc.tuple(fc.constantFrom(...PARAMETERS), fc.oneof(escaped, query.map(escapedText))), {
      maxLength: 5,
    }),
    fc.constantFrom('*/*', 'text/html', 'text/csv', 'application/graphql-response+json', 'text/event-stream', 'x', ''),
    fc.constantFrom(
      '/graphql',
      '/graphql',
      '/graphql',
      '/graphql/',
      '/',
      '/health',
      '/ready',
      '/metrics',
      '/%ff',
      '//x',
    ),
  )
  .map(
    ([method, parameters, accept, path]): HostileRequest => ({
      kind: 'GET with everything',
      method,
      path: `${path}?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`,
      headers: { accept, 'x-request-id': 'x'.repeat(300) },
      body: null,
    }),
  );

/** Exports of parts that are none: a whole one is asked for by HEAD alone, which writes no file. */
const exported = fc
  .tuple(
    fc.constantFrom(...FORMATS.map(({ name }) => name), 'pdf', '..%2f..%2fpackage.json', '%ff', ''),
    fc.array(
      fc.tuple(fc.constantFrom('act', 'on', 'from', 'to', 'address', 'x'), fc.oneof(escaped, fc.constantFrom(...IDS))),
      { maxLength: 4 },
    ),
    fc.constantFrom('HEAD', 'HEAD', 'GET', 'POST', 'DELETE'),
  )
  .map(
    ([format, parameters, method]): HostileRequest => ({
      kind: 'exports',
      method,
      path: `/export/${format}?${[...(method === 'GET' ? [['act', 'x']] : []), ...parameters].map((pair) => pair.join('=')).join('&')}`,
      headers: { 'if-none-match': '"x", *' },
      body: null,
    }),
  );

/** Messages to the door for assistants: tools and arguments that are none, a hundred at once, halves of the protocol. */
const message = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...TOOLS.map(({ name }) => name), 'x', '__proto__'),
      fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.dictionary(fc.constantFrom(...ARGUMENTS), fc.constantFrom(...IDS, ...HOSTILE, '2013-06-13', 0, null)),
        query.map((text) => ({ document: text, query: text })),
      ),
    )
    .map(([name, args]) => ({ method: 'tools/call', params: { name, arguments: args } })),
  fc
    .tuple(
      fc.constantFrom('initialize', 'resources/read', 'prompts/get', 'completion/complete', 'ping', 'x', ''),
      fc.jsonValue({ maxDepth: 3 }),
    )
    .map(([method, params]) => ({ method, params })),
  fc.constantFrom(...IDS, ...HOSTILE).map((uri) => ({ method: 'resources/read', params: { uri } })),
);
const called = fc
  .tuple(
    fc.array(message, { minLength: 1, maxLength: 12 }),
    fc.boolean(),
    fc.constantFrom('application/json, text/event-stream', '*/*', 'x'),
  )
  .map(([messages, isBatch, accept]): HostileRequest => {
    const numbered = messages.map((one, id) => ({ jsonrpc: '2.0', id, ...one }));
    return {
      kind: 'assistants',
      method: 'POST',
      path: '/mcp',
      headers: { ...json, accept },
      body: Buffer.from(JSON.stringify(isBatch ? numbered : numbered[0])),
    };
  });

/** Any of them. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 30, arbitrary: query.map((text) => post('random query')(text)) },
  { weight: 5, arbitrary: fragments.map((text) => post('fragments')(text)) },
  { weight: 8, arbitrary: introspection.map((text) => post('introspection')(text)) },
  { weight: 5, arbitrary: deep.map((text) => post('deep')(text)) },
  { weight: 5, arbitrary: wide.map((text) => post('wide')(text)) },
  { weight: 4, arbitrary: costly.map((text) => post('costly')(text)) },
  { weight: 4, arbitrary: directives.map((text) => post('directives')(text)) },
  { weight: 10, arbitrary: rubbish.map((text) => post('no GraphQL')(text)) },
  { weight: 1, arbitrary: huge.map((text) => post('huge text')(text)) },
  { weight: 8, arbitrary: variables },
  { weight: 10, arbitrary: brokenBody },
  { weight: 10, arbitrary: got },
  { weight: 5, arbitrary: exported },
  { weight: 8, arbitrary: called },
);
