/** The database itself, past the engine: to empty it and to look inside. */
import neo4j from 'neo4j-driver';
import type { Neo4jAccess } from './neo4j.ts';

export interface RawNeo4j {
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Record<string, unknown>[]>;
  /** Takes everything out of the database, constraints and indexes aside. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export function rawNeo4j({ uri, user, password }: Neo4jAccess): RawNeo4j {
  const auth = password === '' ? undefined : neo4j.auth.basic(user, password);
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  const run: RawNeo4j['run'] = async (statement, parameters) =>
    (await driver.executeQuery(statement, parameters)).records.map((record) => record.toObject());
  return {
    run,
    async clear() {
      await run('MATCH (n) DETACH DELETE n');
    },
    close: () => driver.close(),
  };
}
