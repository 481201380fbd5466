import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  astFromValue,
  type ConstValueNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const file = join(textsFolder() ?? '', 'contract.graphql');
const PAGE = ['after: String', 'before: String', 'first: Int', 'last: Int'];

const printedDefault = (value: ConstValueNode | undefined): string => (value === undefined ? '' : ` = ${print(value)}`);
const promised = (input: InputValueDefinitionNode): string =>
  `${input.name.value}: ${print(input.type)}${printedDefault(input.defaultValue)}`;

/** The arguments of a field as the contract writes them. */
function held(field: GraphQLField<unknown, unknown>): string[] {
  return field.args.map((arg) => {
    const value = arg.defaultValue === undefined ? undefined : astFromValue(arg.defaultValue, arg.type);
    return `${arg.name}: ${arg.type}${value ? ` = ${print(value)}` : ''}`;
  });
}

function expectField(
  owner: string,
  wanted: FieldDefinitionNode,
  fields: Record<string, GraphQLField<unknown, unknown>>,
) {
  const name = `${owner}.${wanted.name.value}`;
  const field = fields[wanted.name.value];
  if (field === undefined) throw new Error(`${name} is missing`);
  expect(`${name}: ${field.type}`).toBe(`${name}: ${print(wanted.type)}`);
  expect(held(field), name).toEqual(expect.arrayContaining((wanted.arguments ?? []).map(promised)));
  const page = schema.getType(String(field.type).replace('!', ''));
  if (!page?.name.endsWith('Connection')) return;
  expect(held(field), name).toEqual(expect.arrayContaining(PAGE));
  if (!isObjectType(page)) throw new Error(`${page.name} is no object`);
  const item = page.name.replace(/Connection$/, '').replace('Search', 'SearchHit');
  const shape = Object.fromEntries(Object.values(page.getFields()).map((f) => [f.name, String(f.type)]));
  const edge = page.name.replace('Connection', 'Edge');
  expect(shape).toEqual({ edges: `[${edge}!]!`, nodes: `[${item}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
}

describe.skipIf(!existsSync(file))(`the schema keeps the contract${existsSync(file) ? '' : ` (${NO_TEXTS})`}`, () => {
  const definitions = existsSync(file) ? parse(readFileSync(file, 'utf8')).definitions : [];

  test('the contract is read', () => expect(definitions.length).toBeGreaterThan(60));

  for (const wanted of definitions) {
    if (!('name' in wanted) || wanted.name === undefined) continue;
    const name = wanted.name.value;
    test(name, () => {
      const type = schema.getType(name);
      switch (wanted.kind) {
        case 'ScalarTypeDefinition':
          return expect(isScalarType(type)).toBe(true);
        case 'EnumTypeDefinition':
          if (!isEnumType(type)) throw new Error(`${name} is no enum`);
          return expect(
            type
              .getValues()
              .map((v) => v.name)
              .sort(),
          ).toEqual(wanted.values?.map((v) => v.name.value).sort());
        case 'UnionTypeDefinition':
          if (!isUnionType(type)) throw new Error(`${name} is no union`);
          return expect(
            type
              .getTypes()
              .map((t) => t.name)
              .sort(),
          ).toEqual(wanted.types?.map((t) => t.name.value).sort());
        case 'InputObjectTypeDefinition': {
          if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
          const inputs = Object.values(type.getFields()).map((f) => `${f.name}: ${f.type}`);
          return expect(inputs).toEqual(expect.arrayContaining((wanted.fields ?? []).map(promised)));
        }
        case 'InterfaceTypeDefinition':
        case 'ObjectTypeDefinition': {
          if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} has no fields`);
          const interfaces = type.getInterfaces().map((i) => i.name);
          expect(interfaces).toEqual(expect.arrayContaining((wanted.interfaces ?? []).map((i) => i.name.value)));
          for (const field of wanted.fields ?? []) expectField(name, field, type.getFields());
          return;
        }
        default:
          throw new Error(`${wanted.kind} is not looked at`);
      }
    });
  }
});
