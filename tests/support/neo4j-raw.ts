/** The database itself, past the engine: to empty it and to look inside. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Neo4jAccess } from './neo4j.ts';

export interface RawNeo4j {
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Record<string, unknown>[]>;
  /** How often the statement looks into the database: rows, properties, entries of indexes. */
  hits(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<number>;
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
    async hits(statement, parameters) {
      const { summary } = await driver.executeQuery(`PROFILE ${statement}`, parameters);
      return summary.profile === false ? Number.NaN : hitsOf(summary.profile);
    },
    async clear() {
      await run('MATCH (n) DETACH DELETE n');
    },
    close: () => driver.close(),
  };
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
