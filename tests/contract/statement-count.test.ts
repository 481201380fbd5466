/** How many Cypher statements a query costs on Neo4j: one a level, not one an item. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { describeNeo4j } from '../faults/describe-neo4j.ts';
import { api, root } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';

describeNeo4j('on Neo4j', (access) => {
  const sent: string[] = [];
  const store = openNeo4j({ ...access, onStatement: (name) => sent.push(name) });
  afterAll(() => store.close());

  test.each([
    [
      'the timeline of seven years',
      readFileSync(join(root, 'queries/timeline.graphql'), 'utf8'),
      { act: LAW, range: { from: '2009-01-01', to: '2015-12-31' } },
    ],
    [
      '50 amendments with their acts, targets and evidence',
      `query ($act: ID!) { act(id: $act) { amendments(first: 50) { nodes {
        by { title evidence { locator } }
        target { ... on Act { title } ... on Provision { citation heading act { id } } }
        evidence { locator confidence source { title } }
      } } } }`,
      { act: LAW },
    ],
    [
      'the words of 50 provisions on a day, with their source and quotes',
      `query ($act: ID!) { act(id: $act) { provisions(first: 50) { nodes {
        version(on: "2012-01-01") { textState text textFrom { title } evidence { quote } }
      } } } }`,
      { act: LAW },
    ],
  ])('%s: at most 8 statements', async (_, query, variables) => {
    await store.load(buildDataset(await readDossier(join(root, 'data'))));
    sent.length = 0;
    expect(await api(store)(query, variables)).not.toHaveProperty('errors');
    expect(sent.length, sent.join(', ')).toBeLessThanOrEqual(8);
    expect(sent.length).toBeGreaterThan(3);
  });
});
