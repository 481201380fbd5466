/**
 * Loads a share of tier L into an empty database, in a process of its own, and says how long it took. `--bare`: by bare
 * UNWIND statements of the same rows, one kind of node or relationship after another, of which only the time of the
 * statements counts.
 */
import { parseArgs } from 'node:util';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { nodeRows, relationshipRows } from '../../src/graph/neo4j/rows.ts';
import { schemaStatements } from '../../src/graph/neo4j/schema.ts';
import { driverTo } from '../ask.ts';
import { sourceOf } from '../generate/dataset.ts';
import { planOf } from '../generate/plan.ts';
import { L, shareOf } from '../generate/tiers.ts';
import type { Loaded } from '../measure/load.ts';

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    bare: { type: 'boolean', default: false },
  },
});
const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const access = { uri, user, password };
const source = sourceOf(planOf(shareOf(L, Number(values.share)), Number(values.seed)));
const BATCH = 1000;

/** What anybody would write: labels and types stand in the text. */
const createNodes = (labels: string): string => `UNWIND $rows AS row
CREATE (node:${labels})
SET node = row.properties`;
const createRelationships = (type: string): string => `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:${type}]->(to)
SET relationship = row.properties`;

/** Now and then, so that whoever waits sees how far it is. */
function report(label: string, done: number): void {
  if (done % 100_000 === 0) console.error(`${new Date().toISOString()} ${label}: ${done}`);
}

async function bare(): Promise<Pick<Loaded, 'seconds' | 'rows'>> {
  const driver = driverTo(access);
  for (const statement of await schemaStatements()) await driver.executeQuery(statement);
  let [milliseconds, rows] = [0, 0];
  async function write<T>(all: Iterable<T>, kindOf: (row: T) => string, statement: (kind: string) => string) {
    const waiting = new Map<string, T[]>();
    const send = async (kind: string, batch: readonly T[]): Promise<void> => {
      // A session of its own: one keeps all that was sent through it until it is closed.
      const session = driver.session();
      const start = performance.now();
      await session.run(statement(kind), { rows: batch });
      milliseconds += performance.now() - start;
      await session.close();
      rows += batch.length;
      report('bare rows', rows);
    };
    for (const row of all) {
      const kind = kindOf(row);
      const batch = waiting.get(kind) ?? [];
      waiting.set(kind, batch);
      if (batch.push(row) < BATCH) continue;
      waiting.delete(kind);
      await send(kind, batch);
    }
    for (const [kind, batch] of waiting) await send(kind, batch);
  }
  await write(nodeRows(source), ({ labels }) => labels.join(':'), createNodes);
  await write(relationshipRows(source), ({ type }) => type, createRelationships);
  await driver.close();
  return { seconds: milliseconds / 1000, rows };
}

async function whole(): Promise<Pick<Loaded, 'seconds' | 'rows'>> {
  const store = openNeo4j(access);
  const start = performance.now();
  const { nodesWritten, relationshipsWritten } = await store.load(source, ({ label, done }) => report(label, done));
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return { seconds, rows: nodesWritten + relationshipsWritten };
}

const result = await (values.bare ? bare() : whole());
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const loaded: Loaded = { ...result, peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
console.log(JSON.stringify(loaded));
