import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printSchemaText, schema } from '../../src/api/schema.ts';
import { root } from '../support/api.ts';

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
  readonly deprecated: boolean;
}

function partsOf(type: GraphQLNamedType): Described[] {
  const own = { place: type.name, description: type.description, deprecated: false };
  if (isEnumType(type)) {
    const values = type.getValues();
    return [
      own,
      ...values.map((v) => ({ ...v, place: `${type.name}.${v.name}`, deprecated: v.deprecationReason != null })),
    ];
  }
  if (isInputObjectType(type)) {
    const inputs = Object.values(type.getFields());
    return [
      own,
      ...inputs.map((f) => ({
        place: `${type.name}.${f.name}`,
        description: f.description,
        deprecated: f.deprecationReason != null,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) =>
      [field, ...field.args].map((part) => ({
        place: part === field ? `${type.name}.${field.name}` : `${type.name}.${field.name}(${part.name}:)`,
        description: part.description,
        deprecated: part.deprecationReason != null,
      })),
    ),
  ];
}

const parts = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
  .flatMap(partsOf);

test('every type, field, argument and value says in a sentence what it is', () => {
  expect(parts.length).toBeGreaterThan(500);
  expect(parts.filter(({ description }) => !/^\S.{4,}[.…]$/s.test(description ?? '')).map((p) => p.place)).toEqual([]);
});

/** Words that tell nothing beside the name of a thing. */
const FILLERS = new Set('a an the of its it is this that one by on in to for only these or and'.split(' '));
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));

test('no description merely says the name again', () => {
  const empty = parts.filter(({ place, description }) => {
    const names = new Set(wordsOf(place));
    return wordsOf(description ?? '').every((word) => FILLERS.has(word) || names.has(word));
  });
  expect(empty.map(({ place }) => place)).toEqual([]);
});

test('nothing is deprecated', () => {
  expect(parts.filter((part) => part.deprecated)).toEqual([]);
});

test('the committed schema is the one that the code makes', () => {
  expect(readFileSync(join(root, 'schema/schema.graphql'), 'utf8')).toBe(printSchemaText());
});
