import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { schemaStatements, splitStatements } from '../../src/graph/neo4j/schema.ts';
import { RELATIONSHIP_TYPES } from '../../src/graph/relationships.ts';

test('a file of statements is cut at its semicolons, comments aside', () => {
  expect(splitStatements('// ids; and keys\nCREATE INDEX a;\n\nCREATE INDEX b; // last\n')).toEqual([
    'CREATE INDEX a',
    'CREATE INDEX b',
  ]);
});

test('a semicolon or a comment inside quotes is text', () => {
  const statement = 'RETURN \'a; // b\', "c\\"; d", `e;f`';
  expect(splitStatements(`${statement};`)).toEqual([statement]);
});

test('a statement without a semicolon at the end of the file counts, an empty one does not', () => {
  expect(splitStatements(';;\nRETURN 1')).toEqual(['RETURN 1']);
});

test('every statement of the schema may be applied again', async () => {
  const statements = await schemaStatements();
  expect(statements.length).toBeGreaterThan(10);
  for (const statement of statements) {
    expect(statement).toMatch(
      /^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS\b|^DROP INDEX \w+ IF EXISTS$/,
    );
  }
});

test('the schema explains every type of relationship that the graph has', async () => {
  const file = await readFile(new URL('../../schema/graph.cypher', import.meta.url), 'utf8');
  expect(RELATIONSHIP_TYPES.filter((type) => !new RegExp(`\\b${type}\\b`).test(file))).toEqual([]);
});
