/** Every field of the schema with every one of its arguments: equal on both engines, order included. */
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { type Ask, api } from '../support/api.ts';
import { documentsOf } from '../support/schema/documents.ts';
import { valuesOf, wordedDossier } from '../support/schema/dossier-values.ts';
import { describeOnBoth } from './engines.ts';

const dataset = await wordedDossier();
const documents = documentsOf(schema, valuesOf(dataset));
/** What an engine says of itself. */
const OWN: Readonly<Record<string, string>> = { engine: 'its name', loadedAt: 'its time' };

/** A server that has just started compiles every statement when it first meets it, on a busy machine not in time. */
const twice = (ask: Ask): Ask =>
  async function again<T>(query: string) {
    const answer = await ask<T>(query);
    return answer.errors?.some(({ extensions }) => extensions.code === 'STORE_UNAVAILABLE') ? ask<T>(query) : answer;
  };

describeOnBoth('the whole schema on the dossier', (engines) => {
  let ask: Record<'memory' | 'neo4j', Ask>;
  beforeAll(async () => {
    await engines().memory.load(dataset);
    await engines().neo4j.load(dataset);
    const slow = { timeLimitMs: 60_000 };
    ask = { memory: api(engines().memory, slow), neo4j: twice(api(engines().neo4j, slow)) };
  });

  test.each(documents.map(({ name, query }) => [name, query]))('%s', async (_, query) => {
    const ours = await ask.memory(query);
    expect(ours.errors).toBeUndefined();
    const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer), (key, value) => OWN[key] ?? value);
    expect(plain(await ask.neo4j(query))).toEqual(plain(ours));
  });
});
