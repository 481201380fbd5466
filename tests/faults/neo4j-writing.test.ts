import neo4j from 'neo4j-driver';
import { afterAll, expect, test } from 'vitest';
import { createRunner } from '../../src/graph/neo4j/run.ts';
import { describeNeo4j } from './describe-neo4j.ts';

describeNeo4j('a statement that writes, sent as a read', (access, raw) => {
  const auth = access.password === '' ? undefined : neo4j.auth.basic(access.user, access.password);
  const driver = neo4j.driver(access.uri, auth);
  const runner = createRunner({ driver, database: undefined, onStatement: undefined });
  afterAll(() => driver.close());

  test.each([
    ['CREATE (n:Written) RETURN n'],
    ['MATCH (n) DETACH DELETE n'],
    ['MATCH (n) SET n.id = 0'],
    ['CREATE INDEX written FOR (n:Written) ON (n.id)'],
    ['CALL db.createLabel("Written")'],
  ])('%s is refused by the database', async (statement) => {
    await raw.run('CREATE (:Kept)');
    const refused = { code: expect.stringMatching(/^Neo\.ClientError\.(Statement\.AccessMode|Security\.Forbidden)$/) };
    const reads = [runner.look, runner.read, runner.within(new AbortController().signal).look];
    for (const read of reads) await expect(read('hostile', statement)).rejects.toMatchObject(refused);
    expect(await raw.run('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Kept'] }]);
    expect(await raw.run("SHOW INDEXES YIELD name WHERE name = 'written' RETURN name")).toEqual([]);
  });
});
