/** What a person types to have texts in Neo4j: import, load, query; then load again, and load without them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeNeo4j } from '../faults/describe-neo4j.ts';
import { inventedProvision, putInventedLaw } from '../support/invented-law.ts';
import { zangraph } from '../support/served.ts';

describeNeo4j('texts in Neo4j', ({ uri, user, password }) => {
  test('are loaded by a command, told as a change once, shown by a query, and gone after a load without them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zangraph-load-texts-'));
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const [law, data, dossier] = ['law', 'data', 'dossier'].map((name) => join(folder, name));
    const mine = ['--dossier', dossier ?? ''];
    const withTexts = [...mine, '--data', data ?? ''];
    const question = join(folder, 'question.graphql');
    await writeFile(
      question,
      `query ($id: ID!) { provision(id: $id) { version(on: "2013-01-01") { text(lang: RU) textState } } }`,
    );
    const vars = JSON.stringify({ id: inventedProvision('art_2') });
    const load = async (args: readonly string[]) => (await zangraph(['load', ...args], env)).out;
    const ask = async () => JSON.parse((await zangraph(['query', question, '--vars', vars], env)).out);
    const answer = (text: string | null, textState: string) => ({
      data: { provision: { version: { text, textState } } },
    });
    await putInventedLaw(law ?? '');
    await zangraph(['import', law ?? '', ...withTexts]);

    expect(await load(mine)).toMatch(/Loaded revision [0-9a-f]{16}:/);
    expect(await ask()).toEqual(answer(null, 'NOT_HELD'));
    expect(await load(withTexts)).toMatch(/Updated to revision [0-9a-f]{16}\+[0-9a-f]{16}:/);
    expect(await load(withTexts)).toMatch(/Nothing changed: the graph already holds revision [0-9a-f]{16}\+/);
    expect(await ask()).toEqual(answer('Статья 2. Дом\nДом N 1 - "жилище".', 'FULL'));
    expect(await load(mine)).toMatch(/Updated to revision [0-9a-f]{16}:/);
    expect(await ask()).toEqual(answer(null, 'NOT_HELD'));
    await rm(folder, { recursive: true });
  });
});
