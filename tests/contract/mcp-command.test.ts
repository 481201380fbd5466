/** What an assistant's configuration starts where the graph is in Neo4j. */
import { expect, test } from 'vitest';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { describeNeo4j } from '../faults/describe-neo4j.ts';
import { dossierStore } from '../support/api.ts';
import { assistantOf, assistantStarting, told } from '../support/assistant.ts';

describeNeo4j('`zangraph mcp` over Neo4j', ({ uri, user, password }) => {
  test('loads the dossier and answers every tool as the memory engine does', async () => {
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const { client, misread, errors } = await assistantStarting(['--url', 'https://law.example.org/'], env);
    const inMemory = await assistantOf(await dossierStore());
    for (const { name, example } of TOOLS) {
      // A server that has just started plans every statement when it first meets it.
      await told(client, name, example).catch(() => null);
      expect(await told(client, name, example), name).toBe(await told(inMemory, name, example));
    }
    await Promise.all([client.close(), inMemory.close()]);
    expect({ misread, errors: errors() }).toEqual({ misread: [], errors: '' });
  }, 300_000);
});
