/** The Neo4j engine: the store of record of a deployment. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Dataset } from '../../dataset/dataset.ts';
import type { DatasetSource } from '../../dataset/source.ts';
import { ZangraphError } from '../../model/errors.ts';
import type { StoreObserver } from '../observer.ts';
import type { GraphReader } from '../reader.ts';
import type { GraphStore, LoadResult, Progress } from '../store.ts';
import { acts } from './acts.ts';
import { amendments } from './amendments.ts';
import { bodies } from './bodies.ts';
import { dataset } from './dataset.ts';
import { PING } from './dataset-state.ts';
import { evidence } from './evidence.ts';
import { lineage } from './lineage.ts';
import { load } from './load.ts';
import { nodes } from './nodes.ts';
import { provisions } from './provisions.ts';
import { createRunner, type Runner, type StatementHook } from './run.ts';
import { scholarship } from './scholarship.ts';
import { search } from './search.ts';
import { texts } from './texts.ts';
import { timeline } from './timeline.ts';
import { walk } from './walk.ts';

export interface Neo4jOptions {
  /** `bolt://host:7687`; `neo4j://…` for a cluster or a hosted service (reads go to any member, writes to the leader). */
  readonly uri: string;
  readonly user?: string | undefined;
  /** Empty where the server asks for none. */
  readonly password?: string | undefined;
  /** The server's default database where it is absent. */
  readonly database?: string | undefined;
  readonly onStatement?: StatementHook | undefined;
  readonly observer?: StoreObserver | undefined;
  /** Connections to one server of the database; fewer, and a shorter wait, in tests. */
  readonly pool?: Partial<Pool> | undefined;
  /** After how many milliseconds without a sign a first load counts as dead and may be taken over; 15,000. */
  readonly lease?: number | undefined;
}

interface Pool {
  readonly connections: number;
  /** Milliseconds that a statement waits for one of them. */
  readonly wait: number;
}

/** The wait is shorter than a query may take: its caller is told that the database is busy, not that it was slow. */
const POOL: Pool = { connections: 100, wait: 8_000 };

function connect({ uri, user = 'neo4j', password = '' }: Neo4jOptions, { connections, wait }: Pool): Driver {
  try {
    return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      maxConnectionPoolSize: connections,
      connectionAcquisitionTimeout: wait,
      maxTransactionRetryTime: 500,
      userAgent: 'zangraph',
    });
  } catch (error) {
    const sentence = `"${uri}" is no address of a Neo4j server; write NEO4J_URI like bolt://localhost:7687.`;
    throw new ZangraphError('BAD_ARGUMENT', sentence, { cause: error });
  }
}

const readerOver = (runner: Runner): GraphReader => ({
  acts: acts(runner),
  provisions: provisions(runner),
  amendments: amendments(runner),
  bodies: bodies(runner),
  scholarship: scholarship(runner),
  nodes: nodes(runner),
  texts: texts(runner),
  evidence: evidence(runner),
  lineage: lineage(runner),
  timeline: timeline(runner),
  walk: walk(runner),
  search: search(runner),
  dataset: dataset(runner),
});

/** A store that can also be filled from a source, which need not fit into memory. */
export interface Neo4jStore extends GraphStore {
  load(dataset: Dataset | DatasetSource, progress?: Progress): Promise<LoadResult>;
}

/**
 * Opens a store in Neo4j 5.26 or later. Nothing is sent before the first call.
 *
 * @example
 * const store = openNeo4j({ uri: 'bolt://localhost:7687', user: 'neo4j', password });
 * await store.load(dataset);
 */
export function openNeo4j(options: Neo4jOptions): Neo4jStore {
  const { database, onStatement, observer } = options;
  const pool = { ...POOL, ...options.pool };
  const driver = connect(options, pool);
  observer?.opened(pool.connections);
  const runner = createRunner({ driver, database, onStatement, observer });
  return {
    ...readerOver(runner),
    within: (signal) => readerOver(runner.within(signal)),
    load: (next, progress) => load(runner, next, progress, options.lease),
    async ping() {
      await runner.look('ping', PING);
    },
    close: () => driver.close(),
  };
}
