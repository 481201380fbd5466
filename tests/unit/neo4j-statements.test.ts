import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LINEAGE, SHORTEST_PATH } from '../../src/graph/neo4j/lineage.ts';
import { RELATIONSHIP_TYPES } from '../../src/graph/relationships.ts';
import { LINEAGE_EDGE_TYPES } from '../../src/model/terms.ts';
import { OTHERS, READS } from '../support/neo4j-statements.ts';

const statements = [...READS, ...OTHERS];

const KEYWORDS =
  /\b(match|optional|where|with|return|unwind|call|union|order\s+by|limit|distinct|create|merge|set|remove|delete|detach|collect\s*\{|exists|case|when|then|else|asc|desc|and|or|not|is\s+null|contains|shortest)\b/;

/** The statement without what stands in quotes and without names of properties, parameters and variables after them. */
const bare = (statement: string): string => statement.replaceAll(/'[^']*'/g, "''").replaceAll(/[.$]\w+/g, '');

test.each(statements)('%s writes its keywords in capitals', (_, statement) => {
  expect(bare(statement)).not.toMatch(KEYWORDS);
});

test.each(statements)('%s names its types of relationships and labels in the style of Cypher', (_, statement) => {
  for (const [, types] of bare(statement).matchAll(/\[\w*:([^\]\s{$]+)/g)) {
    for (const type of (types ?? '').split('|')) expect(type).toMatch(/^[A-Z][A-Z_]*$/);
  }
  for (const [, labels] of bare(statement).matchAll(/\(\w*:([^){\s$]+)/g)) {
    for (const label of (labels ?? '').split(/[|&]/)) expect(label).toMatch(/^[A-Z][A-Za-z]*$/);
  }
});

test.each([...READS])('%s ends with the state of the dataset, after its data', (_, statement) => {
  expect(statement).toMatch(
    / AS rows\nOPTIONAL MATCH \(dataset:Dataset\)\nOPTIONAL MATCH \(mark:LoadMark\)\nRETURN rows, dataset\.state AS state, mark\.commits AS commits$/,
  );
});

test.each([...READS])('%s only reads', (_, statement) => {
  expect(statement).not.toMatch(/\b(CREATE|MERGE|SET|REMOVE|DELETE|LOAD|FOREACH)\b/);
});

test('no text is spliced into a statement', () => {
  const folder = new URL('../../src/graph/neo4j/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [, constant, text] of source.matchAll(/export const ([A-Z_]+) = `([^`]*)`/g)) {
      expect(text, `${file}: ${constant}`).not.toContain('${');
    }
  }
});

test('lineage walks every type of lineage, a path every type of relationship', () => {
  const types = (statement: string): readonly string[] =>
    [...statement.matchAll(/\[\w*:([A-Z_|]+)\]-(?:\+|\(\) WHERE)/g)].map(([, found]) => found ?? '');
  for (const found of types(LINEAGE)) expect(found.split('|').sort()).toEqual([...LINEAGE_EDGE_TYPES].sort());
  for (const found of types(SHORTEST_PATH)) expect(found.split('|').sort()).toEqual([...RELATIONSHIP_TYPES].sort());
  expect([types(LINEAGE).length, types(SHORTEST_PATH).length]).toEqual([2, 1]);
});
