/** Figures of a running server for Prometheus, at `/metrics`; `docs/running.md` says what each tells. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { StoreObserver } from '../graph/observer.ts';
import type { GraphReader } from '../graph/reader.ts';
import { CODES } from './errors.ts';
import { currentRequest, type EndedRequest } from './requests.ts';

export interface Metrics {
  /** To be given to the store at its opening. */
  readonly observer: StoreObserver;
  /** Counts a request that is over. */
  readonly request: (request: EndedRequest) => void;
  readonly contentType: string;
  /** The figures as text; those of the dataset come from the store, or are left out where it does not answer. */
  print(reader: GraphReader): Promise<string>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Milliseconds that the figures wait for the store: the collector gives up after ten seconds. */
const STORE_MS = 2000;

/**
 * The figures of one server, in a registry of its own. Every label has a known number of values: names of statements,
 * of routes and of the questions in `queries/`, codes of errors. Nothing that a caller wrote becomes a label.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'zangraph_requests_total',
    help: 'Requests answered, by address, operation and HTTP status; status "aborted": the caller hung up.',
    labelNames: ['route', 'operation', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'zangraph_request_duration_seconds',
    help: 'From the headers of a request to the last byte of its answer.',
    labelNames: ['route', 'operation'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'zangraph_errors_total',
    help: 'Errors told to callers, by extensions.code.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Histogram({
    name: 'zangraph_statement_duration_seconds',
    help: 'Cypher statements by function, the wait for a connection included.',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'zangraph_statement_failures_total',
    help: 'Statements without an answer: cancelled, no_connection (the pool was exhausted), unavailable, unexpected.',
    labelNames: ['statement', 'failure'],
    registers,
  });
  const underWay = new Gauge({
    name: 'zangraph_statements_under_way',
    help: 'Statements that have a connection or wait for one.',
    registers,
  });
  const pool = new Gauge({
    name: 'zangraph_pool_connections_max',
    help: 'Connections that may be open to one server of the database; 0 in memory.',
    registers,
  });
  const dataset = new Gauge({
    name: 'zangraph_dataset_info',
    help: 'Always 1: the revision that the store holds, and its state.',
    labelNames: ['revision', 'state'],
    registers,
  });
  const up = new Gauge({ name: 'zangraph_store_up', help: 'Whether the store answers: 1 or 0.', registers });
  collectDefaultMetrics({ register: registry });

  return {
    contentType: registry.contentType,
    observer: {
      opened: (connections) => pool.set(connections),
      began() {
        underWay.inc();
        const request = currentRequest();
        if (request !== undefined) request.statements += 1;
      },
      ended(statement, milliseconds, failure) {
        underWay.dec();
        statements.observe({ statement }, milliseconds / 1000);
        if (failure !== null) failures.inc({ statement, failure });
      },
    },
    request({ route, operation, status, milliseconds, codes }) {
      const labels = { route, operation: operation ?? '' };
      requests.inc({ ...labels, status: status ?? 'aborted' });
      durations.observe(labels, milliseconds / 1000);
      for (const code of codes) errors.inc({ code: code in CODES ? code : 'other' });
    },
    async print(reader) {
      const late = sleep(STORE_MS, null, { ref: false });
      const info = await Promise.race([reader.dataset.info().catch(() => null), late]);
      up.set(info === null ? 0 : 1);
      dataset.reset();
      if (info !== null) dataset.set({ revision: info.revision, state: info.state }, 1);
      return registry.metrics();
    },
  };
}
