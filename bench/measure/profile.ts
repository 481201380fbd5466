/** Where the time of an answer goes: statements, the database, the driver, our resolvers. */
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import type { Neo4jAccess } from '../../scripts/neo4j/find-server.ts';
import { createZangraphYoga } from '../../src/api/yoga.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import type { Variables } from '../questions/question.ts';
import { median } from './latency.ts';

interface Sent {
  readonly name: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Profile {
  readonly statements: readonly string[];
  /** Milliseconds of the whole answer in process, without HTTP. */
  readonly whole: number;
  /** Milliseconds until the server had the answers of all statements, one after another. */
  readonly database: number;
  /** Milliseconds of all statements sent bare through the driver, one after another, decoded by it. */
  readonly driver: number;
  /** Rows, as the statements collect them in their one record. */
  readonly rows: number;
  /** Statements by name with milliseconds in the database. */
  readonly slowest: string;
}

const RUNS = 15;

async function bare(driver: Driver, { statement, parameters }: Sent) {
  const start = performance.now();
  const { records, summary } = await driver.executeQuery(statement, whole(parameters) as Record<string, unknown>, {
    routing: neo4j.routing.READ,
  });
  const rows: unknown = records[0]?.has('rows') ? records[0]?.get('rows') : records;
  return {
    database: Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter),
    driver: performance.now() - start,
    rows: Array.isArray(rows) ? rows.length : 0,
  };
}

/** Whole numbers as integers, as the engine sends them. */
function whole(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(whole);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, whole(item)]));
}

/** Asks as a server would, without HTTP, and again each statement by itself. */
export async function profiler(access: Neo4jAccess, driver: Driver) {
  const sent: Sent[] = [];
  const store = openNeo4j({
    ...access,
    onStatement: (name, statement, parameters) => sent.push({ name, statement, parameters }),
  });
  const yoga = createZangraphYoga({ reader: store, logger: pino({ level: 'silent' }) });
  const ask = async (query: string, variables: Variables) => {
    const response = await yoga.fetch('http://bench/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer: { errors?: unknown } = await response.json();
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  };
  return {
    /** The names of the statements that one answer takes. */
    async statements(query: string, variables: Variables): Promise<readonly string[]> {
      await ask(query, variables);
      sent.length = 0;
      await ask(query, variables);
      return sent.map(({ name }) => name);
    },
    async profile(query: string, variables: Variables): Promise<Profile> {
      for (let i = 0; i < 5; i += 1) await ask(query, variables);
      const times: number[] = [];
      for (let i = 0; i < RUNS; i += 1) {
        sent.length = 0;
        const start = performance.now();
        await ask(query, variables);
        times.push(performance.now() - start);
      }
      const each: { name: string; database: number; driver: number; rows: number }[] = [];
      for (const one of [...sent]) {
        const runs: Awaited<ReturnType<typeof bare>>[] = [];
        for (let i = 0; i < RUNS; i += 1) runs.push(await bare(driver, one));
        each.push({
          name: one.name,
          database: median(runs.map((run) => run.database)),
          driver: median(runs.map((run) => run.driver)),
          rows: runs[0]?.rows ?? 0,
        });
      }
      const sum = (key: 'database' | 'driver' | 'rows'): number => each.reduce((total, one) => total + one[key], 0);
      return {
        statements: each.map(({ name }) => name),
        whole: median(times),
        database: sum('database'),
        driver: sum('driver'),
        rows: sum('rows'),
        slowest: each
          .toSorted((a, b) => b.driver - a.driver)
          .map(({ name, driver: time }) => `${name} ${time.toFixed(1)}`)
          .join(', '),
      };
    },
    close: () => store.close(),
  };
}
