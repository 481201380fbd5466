/** A real Neo4j that `neo4j-admin database import full` filled with an export holds what a load writes, and answers alike. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingTool } from '../../scripts/neo4j/install.ts';
import type { LocalServer } from '../../scripts/neo4j/local-server.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { rowsOf } from '../../src/graph/neo4j/rows.ts';
import type { Value } from '../../src/graph/neo4j/values.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { questions } from '../support/answer-to.ts';
import { api } from '../support/api.ts';
import { datasetWith } from '../support/datasets.ts';
import { exporter, storeOf } from '../support/exported.ts';
import { neo4jAccess } from '../support/neo4j.ts';
import { startImported } from '../support/neo4j-imported.ts';
import { type RawNeo4j, rawNeo4j } from '../support/neo4j-raw.ts';
import { withoutOwnTexts } from '../support/without-own-texts.ts';

const MINUTES = 600_000;
const missing = await missingTool();
if (missing !== null && process.env['ZANGRAPH_REQUIRE_NEO4J'] === '1') {
  throw new Error(`ZANGRAPH_REQUIRE_NEO4J=1 asks for Neo4j, but for the bulk import ${missing}.`);
}
const skipped = neo4jAccess() === null || missing !== null;
const slow = { timeLimitMs: 60_000 };

/** Properties as one text: absent ones, and lists without values, which an import cannot write, left out. */
function plain(properties: object): string {
  const told = Object.entries<Value>({ ...properties })
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => [key, typeof value === 'object' && !Array.isArray(value) ? String(value) : value]);
  return JSON.stringify(told.toSorted());
}

/** What the database holds, in the shape of the rows. */
async function held(raw: RawNeo4j) {
  const nodes = await raw.run('MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties');
  const relationships = await raw.run(
    'MATCH (a)-[r]->(b) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties',
  );
  return { nodes, relationships };
}

const nodeText = ({ id, labels, properties }: Record<string, unknown>): string =>
  [id, (labels as string[]).toSorted(), plain(properties as object)].join('\n');

const relationshipText = ({ from, to, type, properties }: Record<string, unknown>): string =>
  [from, to, type, plain(properties as object)].join('\n');

const sorted = (rows: readonly object[], text: (row: Record<string, unknown>) => string): readonly string[] =>
  rows.map((row) => text({ ...row })).sort();

/** An export in a database of its own. */
function describeImported(name: string, dataset: () => Promise<Dataset>, body: (of: () => Imported) => void): void {
  describe.skipIf(skipped)(`${name} (no Neo4j here: the last line of the run says why)`, () => {
    const written = exporter();
    let found: Imported | undefined;
    beforeAll(async () => {
      const whole = await dataset();
      const memory = await storeOf(whole);
      const server = await startImported(await written('neo4j-admin', memory));
      found = { dataset: whole, memory, server, raw: rawNeo4j(server), neo4j: openNeo4j(server) };
    }, MINUTES);
    afterAll(async () => {
      await found?.neo4j.close();
      await found?.raw.close();
      await found?.server.stop();
    });
    body(() => {
      if (found === undefined) throw new Error('Nothing was imported.');
      return found;
    });
  });
}

interface Imported {
  readonly dataset: Dataset;
  readonly memory: GraphStore;
  readonly server: LocalServer;
  readonly raw: RawNeo4j;
  readonly neo4j: GraphStore;
}

describeImported(
  'the dossier, imported',
  async () => buildDataset(await readDossier('data')),
  (of) => {
    test('holds every node and relationship that a load writes, property by property', async () => {
      const { dataset, raw } = of();
      const rows = rowsOf(dataset);
      const { nodes, relationships } = await held(raw);
      expect(sorted(nodes, nodeText)).toEqual(sorted(rows.nodes, nodeText));
      expect(sorted(relationships, relationshipText)).toEqual(sorted(rows.relationships, relationshipText));
    });

    test('is ready, with its revision and the moment of the import', async () => {
      const { dataset, neo4j } = of();
      const info = await neo4j.dataset.info();
      expect(info).toMatchObject({ state: 'READY', revision: dataset.revision });
      expect(info.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    });

    test('has no need to be loaded, and gets its constraints and indexes by a load', async () => {
      const { dataset, neo4j, raw } = of();
      const indexes = async () => (await raw.run('SHOW INDEXES YIELD name RETURN name')).map(({ name }) => name);
      expect(await indexes()).not.toContain('search_terms');
      expect(await neo4j.load(dataset)).toMatchObject({ outcome: 'unchanged', nodesWritten: 0 });
      expect(await indexes()).toEqual(expect.arrayContaining(['search_terms', 'entity_id', 'act_sort_key']));
      await raw.run('CALL db.awaitIndexes(120)');
      expect(await raw.run('MATCH (d:Dataset) RETURN d.imported AS imported')).toEqual([{ imported: null }]);
    });

    test.each(questions.map((question) => [question.name, question] as const))(
      'answers %s as the memory engine does',
      async (_, { query, variables }) => {
        const { memory, neo4j } = of();
        const expected = await api(memory, slow)(query, variables);
        expect(expected.errors).toBeUndefined();
        expect(await api(neo4j, slow)(query, variables)).toEqual(expected);
      },
    );

    test('finds what is searched', async () => {
      const { memory, neo4j } = of();
      const hits = await memory.search.find('маслихатом', undefined, { limit: 20 });
      expect(hits.items.length).toBeGreaterThan(0);
      expect(await neo4j.search.find('маслихатом', undefined, { limit: 20 })).toEqual(hits);
    });

    test('is brought up to date by the difference alone', async () => {
      const { dataset, neo4j } = of();
      const Source = dataset.entities.Source.map((source, i) => (i === 0 ? { ...source, title: 'changed' } : source));
      const changed = { ...dataset, revision: 'changed', entities: { ...dataset.entities, Source } };
      expect(await neo4j.load(changed)).toEqual({
        outcome: 'updated',
        revision: 'changed',
        nodesWritten: 1,
        relationshipsWritten: 0,
      });
    });
  },
);

describeImported(
  'a dataset of hostile texts, imported',
  async () => datasetWith(({ entities, formerIds }) => entities.Claim.length > 2 && formerIds.size > 0, 148),
  (of) => {
    test('holds every node that a load without texts writes, and as many relationships of each type', async () => {
      const { dataset, raw } = of();
      const rows = rowsOf(withoutOwnTexts(dataset));
      const { nodes, relationships } = await held(raw);
      expect(sorted(nodes, nodeText)).toEqual(sorted(rows.nodes, nodeText));
      const ends = ({ from, to, type }: Record<string, unknown>) => [from, to, type].join('\n');
      expect(sorted(relationships, ends)).toEqual(sorted(rows.relationships, ends));
    });
  },
);
