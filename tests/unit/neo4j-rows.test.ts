import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityOut } from '../../src/graph/neo4j/decode.ts';
import { difference } from '../../src/graph/neo4j/difference.ts';
import { childrenOf, fieldsIn } from '../../src/graph/neo4j/encode.ts';
import { rowsOf } from '../../src/graph/neo4j/rows.ts';
import type { Row } from '../../src/graph/neo4j/values.ts';
import type { Entity } from '../../src/model/entities.ts';
import { randomDataset } from '../support/random-dataset.ts';

const KEYS = { Name: 'names', RecordCheck: 'checks', GapSide: 'sides' } as const;

/** What Neo4j would answer for an entity: no nulls, and what hangs on it in any order. */
function answered(entity: Entity): Row {
  const row: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fieldsIn(entity))) if (value !== null) row[key] = value;
  for (const { label, position, properties, evidence } of [...childrenOf(entity)].reverse()) {
    const child = { ...properties, position, evidence: evidence.map((e, place) => ({ ...e, position: place })) };
    row[KEYS[label]] = [...((row[KEYS[label]] ?? []) as readonly Row[]), child];
  }
  return row;
}

test('an entity that was written is read as it was', () => {
  fc.assert(
    fc.property(randomDataset(), (dataset) => {
      for (const entity of Object.values(dataset.entities).flat()) expect(entityOut(answered(entity))).toEqual(entity);
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

test('equal content needs no change, and a changed title changes its name alone', () => {
  const [dataset] = fc.sample(
    randomDataset().filter((d) => d.entities.Act.some((act) => act.titles.length > 0)),
    { seed: 5, numRuns: 1 },
  );
  if (dataset === undefined) throw new RangeError('A dataset is needed.');
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
