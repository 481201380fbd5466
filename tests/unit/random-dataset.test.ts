import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { compareSortKeys } from '../../src/graph/order.ts';
import { randomDataset } from '../support/random-dataset.ts';

/** Every id that a dataset's records name, wherever it stands. */
function named(dataset: Dataset): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^(act|prov|ver|amend|body|comp|person|work|claim|source|gap):/.test(value)) {
      found.add(value);
    } else if (value instanceof Map) {
      for (const [key, item] of value) walk([key, item]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) if (key !== 'sortKey' && key !== 'key') walk(item);
    }
  };
  walk([dataset.entities, dataset.evidence, dataset.decisions, dataset.citations, dataset.lineage, dataset.references]);
  return found;
}

test('a random dataset names nothing that it does not hold, and each id once', () => {
  fc.assert(
    fc.property(randomDataset(), (dataset) => {
      const held = Object.values(dataset.entities).flatMap((table) => table.map(({ id }) => id));
      expect(held).toHaveLength(new Set(held).size);
      expect([...named(dataset)].filter((id) => !held.includes(id))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('its tables are in the order of their sort keys, and no two keys are alike', () => {
  fc.assert(
    fc.property(randomDataset(), ({ entities, decisions, citations }) => {
      for (const table of [...Object.values(entities), decisions, citations]) {
        expect(table.toSorted(compareSortKeys)).toEqual(table);
        expect(new Set(table.map(({ sortKey }) => sortKey)).size).toBe(table.length);
      }
    }),
    { numRuns: 50 },
  );
});
