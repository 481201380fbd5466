/** Every argument of the schema that takes a text: an id, words, a cursor, a day. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';

export interface StringArgument {
  /** `Act.amendments(after)`. */
  readonly name: string;
  /** A query that gives it `$text`; `$ids` are the things whose fields are asked. */
  readonly query: string;
}

const TEXTS = new Set(['String', 'ID', 'LocalDate']);

/** How a value of this type holds the text: `$text`, `[$text]`, `{from: $text}`; nothing where it holds none. */
function places(type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  const list = String(type).includes('[');
  if (TEXTS.has(named.name)) return [list ? '[$text]' : '$text'];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    places(field.type).map((place) => `{${field.name}: ${place}}`),
  );
}

/** What else the field cannot go without. */
function others(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): string {
  const required = field.args.filter((other) => other !== argument && isRequiredArgument(other));
  return required.map((other) => `, ${other.name}: ${String(other.type).includes('[') ? '["x"]' : '"x"'}`).join('');
}

function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const isPage = isObjectType(type) && 'totalCount' in type.getFields();
  return isPage ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}

const variable = (type: string): string => ({ LocalDate: 'LocalDate!', ID: 'ID!' })[type] ?? 'String!';

/** The way from the root to an object of the type, with a place for what is asked of it. */
function wayTo(typeName: string): (asked: string) => string {
  const query = schema.getQueryType();
  const node = schema.getType('Node');
  const type = schema.getType(typeName);
  if (type === query) return (asked) => asked;
  if (isObjectType(type) && isInterfaceType(node) && type.getInterfaces().includes(node)) {
    return (asked) => `nodes(ids: $ids) { ... on ${typeName} { ${asked} } }`;
  }
  if (typeName === 'Changes') {
    return (asked) => wayTo('Act')(`changes(between: {from: "2009-01-01", to: "2016-01-01"}) { ${asked} }`);
  }
  const root = Object.values(query?.getFields() ?? {}).find(
    (field) => getNamedType(field.type) === type && !field.args.some(isRequiredArgument),
  );
  if (root === undefined) throw new RangeError(`The test knows no way to ${typeName}; teach it one.`);
  return (asked) => `${root.name} { ${asked} }`;
}

/** All of them; the walk fails where it finds one that it cannot reach. */
export function stringArguments(): readonly StringArgument[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  return types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        places(argument.type).map((place) => {
          const named = getNamedType(argument.type);
          const asked = `found: ${field.name}(${argument.name}: ${place}${others(field, argument)}) ${selection(field)}`;
          const way = wayTo(type.name)(asked);
          const ids = way.includes('$ids') ? '$ids: [ID!]!, ' : '';
          const kind = variable(isInputObjectType(named) ? 'LocalDate' : named.name);
          return {
            name: `${type.name}.${field.name}(${argument.name}${place.startsWith('{') ? ` ${place}` : ''})`,
            query: `query (${ids}$text: ${kind}) { ${way} }`,
          };
        }),
      ),
    ),
  );
}

/** Texts with a meaning in Cypher, in Lucene's query language, in JavaScript, in regular expressions, or in none. */
export const HOSTILE: readonly string[] = [
  'x\'}) DETACH DELETE n //"`} MATCH (m) DETACH DELETE m //',
  "' OR 1=1 RETURN n //",
  '`) MATCH (n) SET n.id = 0 //',
  '$text $ids {text} \\u0027 \\',
  '/* */ ; CALL dbms.shutdown()',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'id:* OR _exists_:type',
  '[a TO z} AND NOT (',
  'маслихат~9999^99999999999',
  '"',
  '\\',
  '*',
  'AND OR NOT',
  '/(a+)+$/',
  'a.*(?=x)',
  '__proto__',
  'constructor',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to reach the server as it is
  '${7*7} {{7*7}} <script>alert(1)</script>',
  '../../etc/passwd%00',
  '\u0000',
  '\ud800 half a character',
  '\u202eright to left\u200d\ufeff',
  '👩‍👩‍👧‍👧 ﷽',
  '',
  ' ',
  '2013-02-30',
  '9'.repeat(300),
  'а'.repeat(1000),
  'а б в '.repeat(166),
  '(ст. 2-1 '.repeat(110),
  'MjAxMy0wNi0xMw=='.repeat(60),
];
