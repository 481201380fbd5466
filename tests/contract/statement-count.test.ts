/** What a query costs on Neo4j: one statement a level, not one an item; of a long list, what is read of it. */
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, expect, test } from 'vitest';
import { readQuestions } from '../../src/api/questions.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { THINGS } from '../../src/graph/neo4j/walk.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { describeNeo4j } from '../faults/describe-neo4j.ts';
import { api, root } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
/** Fifty amendments with their acts, targets and evidence; the words of fifty provisions with their source and quotes. */
const DEEP = [
  `query ($act: ID!) { act(id: $act) { amendments(first: 50) { nodes {
    by { title evidence { locator } }
    target { ... on Act { title } ... on Provision { citation heading act { id } } }
    evidence { locator confidence source { title } }
  } } } }`,
  `query ($act: ID!) { act(id: $act) { provisions(first: 50) { nodes {
    version(on: "2012-01-01") { textState text textFrom { title } evidence { quote } }
  } } } }`,
];

const questions = await readQuestions(join(root, 'queries'));

/** The dossier is loaded once: emptying and filling the graph for each question takes longer than asking all. */
describeNeo4j('on Neo4j', (access, raw) => {
  const sent: string[] = [];
  const store = openNeo4j({ ...access, onStatement: (name) => sent.push(name) });
  afterAll(() => store.close());
  const load = async () => {
    const dataset = buildDataset(await readDossier(join(root, 'data')));
    await store.load(dataset);
    return dataset;
  };

  /** The statements of a query that is asked again: whether the graph is ready is then known. */
  async function statements(query: string, variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const ask = api(store);
    expect(await ask(query, variables)).not.toHaveProperty('errors');
    sent.length = 0;
    await ask(query, variables);
    return [...sent];
  }

  test('every question of queries/: at most 4 statements; other queries: one a level', async () => {
    await load();
    for (const { name, query, variables } of questions) {
      const names = await statements(query, variables);
      expect.soft(names.length, `${name}: ${names.join(', ')}`).toBeLessThanOrEqual(4);
      expect.soft(names.length, name).toBeGreaterThan(0);
    }
    for (const query of DEEP) {
      const names = await statements(query, { act: LAW });
      expect.soft(names.length, names.join(', ')).toBeLessThanOrEqual(6);
      expect.soft(names.length).toBeGreaterThan(3);
    }
  });

  test('what a read brings along is what its id gives', async () => {
    const { Provision, Amendment, Body, Work } = (await load()).entities;
    const ids = [...Provision.slice(0, 50), ...Amendment.slice(0, 50), ...Body, ...Work].map(({ id }) => id);
    const along: { id: string }[] = [];
    await store.nodes.byIds(ids, (things) => along.push(...things));
    await store.evidence.of(ids, (things) => along.push(...things));
    expect(along.length).toBeGreaterThan(20);
    expect(await store.nodes.byIds(along.map(({ id }) => id))).toEqual(along);
  });

  test('a page of the whole graph is read off an index, however many follow', async () => {
    const limit = 20;
    const { entities } = await load();
    expect(entities.ProvisionVersion.length).toBeGreaterThan(50 * limit);
    const things = { type: 'ProvisionVersion', after: '', limit: neo4j.int(limit) };
    expect(await raw.hits(THINGS, things)).toBeLessThan(3 * limit);
  });
});
