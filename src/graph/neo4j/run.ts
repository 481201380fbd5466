/** The one function that runs Cypher: database, access mode, timeout, metadata and errors are its business. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as DriverRecord,
  type EagerResult,
  type ManagedTransaction,
  Neo4jError,
  type ResultSummary,
} from 'neo4j-driver';
import { type Particulars, ZangraphError } from '../../model/errors.ts';
import type { StatementFailure, StoreObserver } from '../observer.ts';
import { CommitWatch } from './commit-watch.ts';
import { DATASET_STATE } from './dataset-state.ts';
import { listOut } from './decode.ts';
import type { Row } from './values.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Called with every statement that is sent: its name (`acts.list`), its text and its parameters. */
export type StatementHook = (name: string, statement: string, parameters: Parameters) => void;

export interface RunnerOptions {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly onStatement: StatementHook | undefined;
  readonly observer?: StoreObserver | undefined;
}

/** A statement within a transaction. */
export type Run = (name: string, statement: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface Runner {
  /** The `rows` of a statement that reads data; `CommitWatch` says what it ends with. Not while the graph is first filled. */
  read: Run;
  /** A statement about the store itself, while it is filled too; with the server's name. */
  look(name: string, statement: string, parameters?: Parameters): Promise<{ rows: readonly Row[]; agent: string }>;
  /** The same, but whatever it reads ends when the signal does: a statement under way is cancelled in the database. */
  within(signal: AbortSignal): Runner;
  /** All or nothing; run again as a whole where the server asks for it. */
  write<T>(name: string, work: (run: Run) => Promise<T>): Promise<T>;
}

interface Answer {
  readonly records: readonly DriverRecord<Row>[];
  readonly summary: ResultSummary;
}

interface TransactionConfig {
  /** Milliseconds. */
  readonly timeout: number;
  readonly metadata: { readonly app: string; readonly statement: string };
}

const READ_TIMEOUT = 20_000;
const WRITE_TIMEOUT = 900_000;

/** Whole numbers travel as integers: the driver sends every JavaScript number as a float. */
const integers = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, integer(value)]));

function integer(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(integer);
  if (value === null || typeof value !== 'object' || neo4j.isDate(value)) return value;
  return integers({ ...value });
}

const AWAY = new Set(['ServiceUnavailable', 'SessionExpired']);
const AWAY_PREFIXES = [
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.',
  'Neo.ClientError.Database.',
  'Neo.ClientError.Cluster.',
];

/**
 * All connections were in use for as long as a statement may wait for one. The driver gives this failure no code of
 * its own ("N/A"), so that its sentence has to be looked at; a test holds that a driver to come still says it so.
 */
const hasNoConnection = ({ code, message }: Neo4jError): boolean =>
  code === 'N/A' && message.startsWith('Connection acquisition timed out');

/** The driver's failures in the project's words; anything else stays as it is. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.code;
  const plain = (kind: Particulars['kind'] & `STORE_${string}`, sentence: string): ZangraphError =>
    new ZangraphError('STORE_UNAVAILABLE', sentence, { cause: error, particulars: { kind } });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return plain('STORE_REFUSES_USER', 'Neo4j refuses the user or the password; check NEO4J_USER and NEO4J_PASSWORD.');
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return plain('STORE_LATE', 'Neo4j did not answer in time; ask for less at once, or ask again later.');
  }
  if (hasNoConnection(error)) {
    return plain('STORE_BUSY', 'Too many requests are at the database; ask again in a moment.');
  }
  if (AWAY.has(code) || AWAY_PREFIXES.some((prefix) => code.startsWith(prefix))) {
    return plain(
      'STORE_AWAY',
      'Neo4j does not answer; check that it runs and that NEO4J_URI and NEO4J_DATABASE name it.',
    );
  }
  return error;
}

function failureOf(error: unknown, signal: AbortSignal | undefined): StatementFailure {
  if (signal?.aborted) return 'cancelled';
  if (error instanceof Neo4jError && hasNoConnection(error)) return 'no_connection';
  return storeError(error) instanceof ZangraphError ? 'unavailable' : 'unexpected';
}

export function createRunner(options: RunnerOptions): Runner {
  return runner(options, neo4j.bookmarkManager(), new CommitWatch());
}

/** One of the runners over a driver: they share what was last written and seen, and end with their own signal. */
function runner(
  options: RunnerOptions,
  bookmarkManager: BookmarkManager,
  watch: CommitWatch,
  signal?: AbortSignal,
): Runner {
  const { driver, database, onStatement, observer } = options;
  const name = (statement: string) => ({ app: 'zangraph', statement });

  const session = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database === undefined ? {} : { database }) });

  /** Does the work of a statement, of which the observer hears. */
  async function observed<T>(statementName: string, work: () => Promise<T>): Promise<T> {
    if (observer === undefined) return work();
    const started = performance.now();
    let failure: StatementFailure | null = null;
    observer.began(statementName);
    try {
      return await work();
    } catch (error) {
      failure = failureOf(error, signal);
      throw error;
    } finally {
      observer.ended(statementName, performance.now() - started, failure);
    }
  }

  async function send(tx: ManagedTransaction, statementName: string, statement: string, parameters: Parameters = {}) {
    onStatement?.(statementName, statement, parameters);
    const { records } = await observed(statementName, async () => tx.run<Row>(statement, integers(parameters)));
    return records.map((record) => record.toObject());
  }

  /** One round trip: a transaction that the server opens and ends with the statement. A signal resets its connection. */
  async function once(statement: string, parameters: Parameters, config: TransactionConfig): Promise<Answer> {
    const opened = session('READ');
    const cancel = () => void opened.close();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await opened.run<Row>(statement, parameters, config);
    } finally {
      signal?.removeEventListener('abort', cancel);
      await opened.close();
    }
  }

  /** By the driver's managed read, which tries again where the server asks for it: when its leader changes, say. */
  const again = (statement: string, parameters: Parameters, config: TransactionConfig): Promise<Answer> =>
    driver.executeQuery<EagerResult<Row>>(statement, parameters, {
      routing: neo4j.routing.READ,
      bookmarkManager,
      ...(database === undefined ? {} : { database }),
      transactionConfig: config,
      ...(signal === undefined ? {} : { signal }),
    });

  async function look(statementName: string, statement: string, parameters: Parameters = {}) {
    signal?.throwIfAborted();
    onStatement?.(statementName, statement, parameters);
    const sent = [statement, integers(parameters), { timeout: READ_TIMEOUT, metadata: name(statementName) }] as const;
    try {
      const { records, summary } = await observed(statementName, () =>
        once(...sent).catch((error: unknown) => {
          signal?.throwIfAborted();
          if (error instanceof Neo4jError && neo4j.isRetryableError(error)) return again(...sent);
          throw error;
        }),
      );
      return { rows: records.map((record) => record.toObject()), agent: summary.server.agent ?? '' };
    } catch (error) {
      // What the driver says of a statement that we took back is of no use to anybody.
      signal?.throwIfAborted();
      throw storeError(error);
    }
  }

  async function read(statementName: string, statement: string, parameters?: Parameters): Promise<readonly Row[]> {
    if (!watch.started) watch.see((await look('dataset.state', DATASET_STATE)).rows[0] ?? {});
    for (const until = Date.now() + READ_TIMEOUT; Date.now() < until; ) {
      const before = watch.commits;
      const [answer = {}] = (await look(statementName, statement, parameters)).rows;
      const { rows } = answer;
      if (watch.see(answer) === before && watch.settled) return listOut(rows);
      if (!watch.settled) await sleep(20);
    }
    throw new ZangraphError('STORE_UNAVAILABLE', 'The graph is being changed again and again; ask later.', {
      particulars: { kind: 'STORE_CHANGING' },
    });
  }

  async function write<T>(statementName: string, work: (run: Run) => Promise<T>): Promise<T> {
    const opened = session('WRITE');
    try {
      return await opened.executeWrite((tx) => work((...sent) => send(tx, ...sent)), {
        timeout: WRITE_TIMEOUT,
        metadata: name(statementName),
      });
    } catch (error) {
      throw storeError(error);
    } finally {
      await opened.close();
    }
  }

  return { read, look, write, within: (other) => runner(options, bookmarkManager, watch, other) };
}
