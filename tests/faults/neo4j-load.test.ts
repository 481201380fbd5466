import { afterAll, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { rowsOf } from '../../src/graph/neo4j/rows.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { runProgram } from '../support/child.ts';
import { twoDatasets } from '../support/datasets.ts';
import { describeNeo4j } from './describe-neo4j.ts';

const [first, second] = twoDatasets();
const WHOLE = { limit: 1000 };

/** What a reader sees of a graph. */
const seen = async (store: GraphStore) => ({
  acts: (await store.acts.list({}, WHOLE)).items,
  amendments: (await store.amendments.list({}, WHOLE)).items,
  counts: await store.dataset.counts(),
});

async function inMemory(dataset: typeof first) {
  const store = openMemory();
  await store.load(dataset);
  return seen(store);
}

describeNeo4j('a load into Neo4j', (access, raw) => {
  const store = openNeo4j({ ...access, lease: 1500 });
  afterAll(() => store.close());

  const stored = async () => ({
    nodes: await raw.run('MATCH (n:Entity) RETURN n.id AS id, n.hash AS hash, elementId(n) AS element ORDER BY id'),
    relationships: await raw.run('MATCH ()-[r]->() RETURN r.hash AS hash, elementId(r) AS element ORDER BY hash'),
  });

  test.each(['nodes', 'relationships'])(
    'killed while it writes %s and started again, ends in the right graph',
    async (label) => {
      expect(await runProgram('killed-load', JSON.stringify(access), label)).toBe('SIGKILL');

      expect((await store.dataset.info()).state).toBe('LOADING');
      await expect(store.acts.list({}, WHOLE)).rejects.toMatchObject({ code: 'DATASET_LOADING' });

      expect(await store.load(first)).toMatchObject({ outcome: 'loaded', revision: first.revision });
      expect(await seen(store)).toEqual(await inMemory(first));
      const { nodes, relationships } = rowsOf(first);
      const inStore = await stored();
      expect([inStore.nodes.length, inStore.relationships.length]).toEqual([nodes.length, relationships.length]);
    },
  );

  test('a first load that died counts as incomplete', async () => {
    await runProgram('killed-load', JSON.stringify(access), 'nodes');
    await expect.poll(async () => (await store.dataset.info()).state, { timeout: 20_000 }).toBe('INCOMPLETE');
  });

  test('killed while it updates, leaves the graph that was there, and ends right when started again', async () => {
    await store.load(second);
    const before = await stored();
    expect(await runProgram('killed-load', JSON.stringify(access), 'nodes added')).toBe('SIGKILL');

    expect(await store.dataset.info()).toMatchObject({ state: 'READY', revision: second.revision });
    expect(await stored()).toEqual(before);

    expect(await store.load(first)).toMatchObject({ outcome: 'updated' });
    expect(await seen(store)).toEqual(await inMemory(first));
  });

  test('of the same revision touches nothing', async () => {
    await store.load(first);
    const before = await stored();
    expect(await store.load(first)).toEqual({
      outcome: 'unchanged',
      revision: first.revision,
      nodesWritten: 0,
      relationshipsWritten: 0,
    });
    expect(await stored()).toEqual(before);
  });

  test('of a changed dataset writes the difference alone', async () => {
    await store.load(first);
    const before = await stored();
    const [act] = first.entities.Act;
    const Act = first.entities.Act.map((a) => (a === act ? { ...a, bankCode: 'changed' } : a));
    const changed = { ...first, revision: 'changed', entities: { ...first.entities, Act } };

    expect(await store.load(changed)).toEqual({
      outcome: 'updated',
      revision: 'changed',
      nodesWritten: 1,
      relationshipsWritten: 0,
    });
    const after = await stored();
    expect(after.relationships).toEqual(before.relationships);
    expect(after.nodes.map(({ element }) => element)).toEqual(before.nodes.map(({ element }) => element));
    const hashes = (nodes: typeof after.nodes) => new Map(nodes.map(({ id, hash }) => [id, hash]));
    const old = hashes(before.nodes);
    expect([...hashes(after.nodes)].filter(([id, hash]) => old.get(id) !== hash).map(([id]) => id)).toEqual([act?.id]);
  });

  test('by another layout of the program brings the store up to date although the revision is the same', async () => {
    await store.load(first);
    await raw.run('MATCH (d:Dataset) SET d.layout = 0');
    expect(await store.dataset.info()).toMatchObject({ state: 'INCOMPLETE', revision: '' });
    expect(await store.load(first)).toMatchObject({ outcome: 'updated', nodesWritten: 0, relationshipsWritten: 0 });
    expect(await store.load(first)).toMatchObject({ outcome: 'unchanged' });
  });

  test('beside another first load waits for it', async () => {
    const other = openNeo4j(access);
    const outcomes = await Promise.all([store.load(first), other.load(first)]);
    await other.close();
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['loaded', 'unchanged']);
    expect(await seen(store)).toEqual(await inMemory(first));
  });

  test('shows readers the old graph or the new one, never a mix', async () => {
    const read = {
      acts: async () => JSON.stringify((await store.acts.list({}, WHOLE)).items),
      amendments: async () => JSON.stringify((await store.amendments.list({}, WHOLE)).items),
    };
    const whole: { acts: string; amendments: string }[] = [];
    for (const dataset of [second, first]) {
      await store.load(dataset);
      whole.push({ acts: await read.acts(), amendments: await read.amendments() });
    }
    let loading = true;
    const loads = (async () => {
      for (const dataset of Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? second : first)))
        await store.load(dataset);
      loading = false;
    })();
    const met = new Set<number>();
    while (loading) {
      const [acts, amendments] = await Promise.all([read.acts(), read.amendments()]);
      met.add(whole.findIndex((graph) => graph.acts === acts));
      met.add(whole.findIndex((graph) => graph.amendments === amendments));
    }
    await loads;
    expect([...met].sort()).toEqual([0, 1]);
  });
});
