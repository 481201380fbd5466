import { afterAll, expect, test } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { openStore } from '../../src/graph/open.ts';
import { twoDatasets } from '../support/datasets.ts';
import { gateBefore } from '../support/gate.ts';
import { describeNeo4j } from './describe-neo4j.ts';

const [first] = twoDatasets();

describeNeo4j('a Neo4j that is away', (access) => {
  test('gives one plain error, and work resumes when it is back', async () => {
    const gate = await gateBefore(access.uri);
    const store = openNeo4j({ ...access, uri: gate.uri });
    afterAll(() => store.close());
    const unavailable = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('Neo4j does not answer') };

    await expect(store.ping()).rejects.toMatchObject(unavailable);
    await gate.open();
    await store.ping();
    await store.load(first);
    const acts = await store.acts.list({}, { limit: 1000 });
    expect(acts.items.length).toBe(first.entities.Act.length);

    await gate.shut();
    await expect(store.ping()).rejects.toMatchObject(unavailable);
    await expect(store.acts.list({}, { limit: 1000 })).rejects.toMatchObject(unavailable);
    await expect(store.load({ ...first, revision: 'later' })).rejects.toMatchObject(unavailable);

    await gate.open();
    expect(await store.acts.list({}, { limit: 1000 })).toEqual(acts);
    await gate.shut();
  });

  test('or that refuses the password says so', async ({ skip }) => {
    if (access.password === '') skip('this server asks for no password');
    const store = openNeo4j({ ...access, password: 'wrong' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: /NEO4J_PASSWORD/ });
    await store.close();
  });

  test('or an unknown database says which settings to check', async () => {
    const store = openNeo4j({ ...access, database: 'nowhere' });
    await expect(store.ping()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_DATABASE'),
    });
    await store.close();
  });
});

test('the environment names the engine', async () => {
  const memory = await openStore({});
  expect((await memory.dataset.info()).engine).toBe('memory');
  await expect(openStore({ NEO4J_URI: 'localhost' })).rejects.toThrow(/NEO4J_URI/);
});
