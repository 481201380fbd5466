/** An assistant hears the same from both engines: every tool, its resources, and what it refuses. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { type Arguments, assistantOf, call } from '../support/assistant.ts';
import { describeOnBoth } from './engines.ts';

const LAW = 'act:kz/law/2001-01-23/148';

/** Beside each tool's own example: long lists, names, other languages, what is refused. */
const CALLS: readonly (readonly [string, Arguments])[] = [
  ...TOOLS.map(({ name, example }) => [name, example] as const),
  ['find', { text: 'мәслихат', skip: 10, lang: 'kk' }],
  ['provision_on', { provision: 'ст. 16 Закона № 148-II' }],
  ['provision_on', { provision: 'запросы' }],
  ['amendments_of', { of: LAW, include_parts: true, skip: 150, lang: 'en' }],
  ['amendments_of', { of: LAW, include_parts: true, affecting: 'маслихат' }],
  ['affected_bodies', { provision: 'ст. 6 Закона № 148-II', on: '2014-01-01', skip: 5 }],
  ['lineage', { of: LAW, skip: 20 }],
  ['lineage', { of: 'вышестоящий аким' }],
  ['claims_about', { by: 'person:nurpeisov-e-k', lang: 'en' }],
  ['compare_days', { of: LAW, from: '2009-01-01', to: '2016-01-01', skip: 7, skip_powers: 30 }],
  ['query', { operation: 'body-powers' }],
];

describeOnBoth('assistants', (engines) => {
  let clients: Awaited<ReturnType<typeof assistantOf>>[] = [];
  beforeAll(async () => {
    const dataset = buildDataset(await readDossier('data'));
    const { memory, neo4j } = engines();
    for (const engine of [memory, neo4j]) await engine.load(dataset);
    clients = await Promise.all([assistantOf(memory), assistantOf(neo4j)]);
  });
  afterAll(() => Promise.all(clients.map((client) => client.close())));

  test.each(CALLS)('%s %j', async (name, args) => {
    const [expected, actual] = await Promise.all(clients.map((client) => call(client, name, args)));
    expect(actual).toEqual(expected);
  });

  test('the resources', async () => {
    const [expected, actual] = await Promise.all(
      clients.map(async (client) => {
        const { resources } = await client.listResources();
        const texts = await Promise.all(resources.map(({ uri }) => client.readResource({ uri })));
        return { resources, texts };
      }),
    );
    expect(actual).toEqual(expected);
  });
});
