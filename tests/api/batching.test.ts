import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import { api, counted, dossierStore, root } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
let store: GraphStore;
beforeAll(async () => {
  store = await dossierStore();
});

test('the timeline of seven years, with laws and evidence, needs at most 8 calls of the port', async () => {
  const { reader, calls } = counted(store);
  const query = readFileSync(join(root, 'queries/timeline.graphql'), 'utf8');
  const range = { from: '2009-01-01', to: '2015-12-31' };
  const { data, errors } = await api(reader)(query, { act: LAW, range, lang: 'RU' });
  expect(errors).toBeUndefined();
  expect(data.timeline.rows.length).toBeGreaterThan(20);
  expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(8);
});

test('50 amendments with their acts, targets and evidence need at most 8 calls of the port', async () => {
  const { reader, calls } = counted(store);
  const { data, errors } = await api(reader)(
    `{ act(id: "${LAW}") { amendments(first: 50) { totalCount nodes {
        by { title evidence { locator } }
        target { ... on Act { title } ... on Provision { citation heading act { id } } }
        evidence { locator confidence source { title } }
      } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.act.amendments.nodes).toHaveLength(50);
  expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(8);
});

test('a list counts its whole length only where the length is asked for', async () => {
  const pages: unknown[] = [];
  const watched: GraphStore = {
    ...store,
    acts: {
      ...store.acts,
      list: (filter, page) => {
        pages.push(page.withTotal);
        return store.acts.list(filter, page);
      },
    },
  };
  const ask = api(watched);
  await ask('{ acts(first: 1) { nodes { id } } }');
  await ask('{ acts(first: 1) { ...Count } } fragment Count on ActConnection { totalCount }');
  expect(pages).toEqual([false, true]);
});

test('the same thing asked for in several places is read once', async () => {
  const { reader, calls } = counted(store);
  await api(reader)(`{ a: act(id: "${LAW}") { id } b: node(id: "${LAW}") { id } c: nodes(ids: ["${LAW}"]) { id } }`);
  expect(calls.filter((call) => call !== 'dataset.info')).toEqual(['nodes.byIds']);
});
