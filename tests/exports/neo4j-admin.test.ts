/** The files for the bulk import as files; a real Neo4j reads them in tests/contract/neo4j-admin.test.ts. */
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { rowsOf } from '../../src/graph/neo4j/rows.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { contentsOf, exporter, storeOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';
import { withoutOwnTexts } from '../support/without-own-texts.ts';

const written = exporter();
const SLOW = 120_000;

/** Ids of nodes and the ends of relationships, as the files tell them. */
function told(files: ReadonlyMap<string, string>) {
  const rows = (folder: string) =>
    [...files]
      .filter(([name]) => name.startsWith(folder) && !name.toLowerCase().endsWith('header.csv'))
      .flatMap(([, text]) => csvParseRows(text));
  const nodes = rows('nodes/').map(([id]) => id);
  const relationships = rows('relationships/').map(([from, to, type]) => [from, to, type] as const);
  return { nodes, relationships };
}

const files = async (store: GraphStore, asked = {}) => contentsOf(await written('neo4j-admin', store, asked));

describe('files for the bulk import', { timeout: SLOW }, () => {
  let dataset: Dataset;
  let dossier: GraphStore;
  beforeAll(async () => {
    dataset = buildDataset(await readDossier('data'));
    dossier = await storeOf(dataset);
  });

  test('tell the nodes and relationships that a load writes, and the dataset', async () => {
    const { nodes, relationships } = rowsOf(dataset);
    const found = told(await files(dossier));
    expect(found.nodes.toSorted()).toEqual(['dataset', ...nodes.map(({ id }) => id)].toSorted());
    const key = (ends: readonly unknown[]) => ends.join('\n');
    expect(found.relationships.map(key).toSorted()).toEqual(
      relationships.map(({ from, to, type }) => key([from, to, type])).toSorted(),
    );
  });

  test.each([
    { act: 'act:kz/law/2001-01-23/148', on: '2013-07-01' },
    { act: 'act:kz/bill/1997-07-09/-' },
    { from: '2009-01-01', to: '2011-12-31' },
  ])(
    'in part, $act $on $from $to, have both ends of every relationship, and do not pass for the whole',
    async (asked) => {
      const part = await files(dossier, asked);
      const { nodes, relationships } = told(part);
      const held = new Set(nodes);
      expect(held.size).toBe(nodes.length);
      expect(relationships.length).toBeGreaterThan(0);
      expect(relationships.filter(([from, to]) => !held.has(from) || !held.has(to))).toEqual([]);
      expect(part.get('nodes/Dataset.csv')).toContain(`"${dataset.revision}?`);
    },
  );

  test('are the same bytes each time', async () => {
    const asked = { act: 'act:kz/bill/1997-07-09/-' };
    expect(await files(dossier, asked)).toEqual(await files(dossier, asked));
  });

  test('hold nothing of the texts of the user, and have a header for every property of any dataset', async () => {
    for (const random of fc.sample(randomDataset(), { seed: 5, numRuns: 12 })) {
      const found = await files(await storeOf({ ...random, revision: 'facts+texts' }));
      expect(found.get('nodes/Dataset.csv')).toContain('"facts"');
      const { nodes } = rowsOf(withoutOwnTexts(random));
      expect(told(found).nodes.toSorted()).toEqual(['dataset', ...nodes.map(({ id }) => id)].toSorted());
    }
  });

  test('are refused where a list holds the sign that stands between its values', async () => {
    const Person = [{ type: 'Person', id: 'person:x', sortKey: 'x', name: {}, nameAsPrinted: ['a\u001fb'] }] as const;
    const store = await storeOf({ ...dataset, entities: { ...dataset.entities, Person } });
    await expect(files(store)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });
});
