import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOut } from '../../src/graph/neo4j/decode.ts';
import { difference } from '../../src/graph/neo4j/difference.ts';
import { FIELDS, type FieldKind } from '../../src/graph/neo4j/fields.ts';
import { rowsOf } from '../../src/graph/neo4j/rows.ts';
import type { Entity } from '../../src/model/entities.ts';
import { datasetWith } from '../support/datasets.ts';
import { randomDataset } from '../support/random-dataset.ts';
import { datasetOf } from '../support/small-graph.ts';

const said = (value: unknown): unknown => (value === null || value === undefined ? null : String(value));

test('a node keeps what it stands for, and its properties say the same', () => {
  fc.assert(
    fc.property(randomDataset(), (dataset) => {
      const nodes = new Map(rowsOf(dataset).nodes.map((node) => [node.id, node.properties]));
      for (const entity of Object.values(dataset.entities).flat()) {
        const { record, ...properties } = nodes.get(entity.id) ?? {};
        expect(recordOut<Entity>(record)).toEqual(entity);
        const fields: Readonly<Record<string, FieldKind>> = FIELDS[entity.type];
        for (const [key, value] of Object.entries(entity)) {
          const kind = fields[key];
          if (kind === 'plain' || kind === 'integer' || kind === 'boolean' || kind === 'date')
            expect(said(properties[key])).toBe(said(value));
          if (kind === 'list') expect(properties[key]).toEqual(value);
          if (kind === 'bound') expect(said(properties[`${key}Earliest`])).toBe(said(value?.earliest));
          if (kind === 'local') expect(said(properties[`${key}Ru`])).toBe(said(value?.ru));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('rows have ids and hashes of their own, and every relationship has both its ends', () => {
  fc.assert(
    fc.property(randomDataset(), (dataset) => {
      const { nodes, relationships } = rowsOf(dataset);
      const ids = new Set(nodes.map((node) => node.id));
      expect(ids.size).toBe(nodes.length);
      expect(new Set(relationships.map((r) => r.hash)).size).toBe(relationships.length);
      expect(relationships.filter((r) => !ids.has(r.from) || !ids.has(r.to))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what a list names twice is one relationship', () => {
  const dataset = datasetWith((d) => d.lineage.length > 0 && d.references.length > 0, 5);
  const { lineage, references } = dataset;
  const twice = { ...dataset, lineage: [...lineage, ...lineage], references: [...references, ...references] };
  expect(rowsOf(twice)).toEqual(rowsOf(dataset));
});

test('words quoted from a place are kept where the place was named without them before', () => {
  const place = { source: 'source:page', locator: 'ст. 6', confidence: 'INFERRED' } as const;
  const evidence = new Map([null, 'сад', null].map((quote, i) => [`act:${i}`, [{ ...place, quote }]]));
  const { nodes } = rowsOf(datasetOf([], { evidence }));
  expect(nodes.map(({ properties }) => properties['quote'])).toEqual([null, 'сад']);
});

test('equal content needs no change, and a changed title changes its name alone', () => {
  const dataset = datasetWith((d) => d.entities.Act.some((act) => act.titles.length > 0), 5);
  const rows = rowsOf(dataset);
  const held = {
    nodes: new Map(rows.nodes.map((node) => [node.id, node.hash])),
    relationships: new Map(rows.relationships.map((r) => [r.hash, r.from])),
  };
  expect(difference(held, rowsOf(dataset))).toEqual({
    newNodes: [],
    changedNodes: [],
    goneNodes: [],
    newRelationships: [],
    goneRelationships: [],
    goneWithNodes: 0,
  });

  const changed = dataset.entities.Act.find((act) => act.titles.length > 0);
  const retitled = dataset.entities.Act.map((act) =>
    act === changed
      ? { ...act, titles: act.titles.map((t, i) => (i === 0 ? { ...t, ru: 'Новое название' } : t)) }
      : act,
  );
  const change = difference(held, rowsOf({ ...dataset, entities: { ...dataset.entities, Act: retitled } }));
  expect(change.changedNodes.map((node) => node.labels[1]).sort()).toEqual(['Act', 'Name']);
  expect([change.newNodes, change.goneNodes, change.newRelationships, change.goneRelationships]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('relationships of a node that goes are left to its going, those of one that stays are named', () => {
  const relationship = (from: string, to: string) => ({ from, to, type: 'OF', properties: {}, hash: `${from}>${to}` });
  const node = (id: string) => ({ id, labels: ['Entity', 'Act'], properties: {}, hash: id });
  const held = {
    nodes: new Map([...'abc'].map((id) => [id, id])),
    relationships: new Map(['a>b', 'a>c', 'b>a', 'c>a'].map((hash) => [hash, hash.slice(0, 1)])),
  };
  const wanted = { nodes: [node('a'), node('b')], relationships: [relationship('a', 'b')] };
  expect(difference(held, wanted)).toMatchObject({
    goneNodes: ['c'],
    goneRelationships: [
      { from: 'a', hashes: ['a>c'] },
      { from: 'b', hashes: ['b>a'] },
    ],
    goneWithNodes: 1,
  });
});
