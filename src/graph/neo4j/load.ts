/**
 * Fills the store. Readers see a whole graph or none: the first load, into an empty store, goes in batches while the
 * dataset is LOADING; every later one is the difference, in one transaction with its revision.
 */
import { randomUUID } from 'node:crypto';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Dataset } from '../../dataset/dataset.ts';
import { type DatasetSource, sourceOf } from '../../dataset/source.ts';
import { ZangraphError } from '../../model/errors.ts';
import type { LoadResult, Progress } from '../store.ts';
import { difference, type Held } from './difference.ts';
import * as statements from './load-statements.ts';
import { LAYOUT, nodeRows, relationshipRows, rowsOf } from './rows.ts';
import type { Run, Runner } from './run.ts';
import { schemaStatements } from './schema.ts';
import type { Row } from './values.ts';

const BATCH = 1000;
/** A first load that gives no sign for so long is taken over, in milliseconds. */
export const LEASE = 15_000;
/** How long to wait for another load. */
const PATIENCE = 600_000;

interface Load {
  readonly runner: Runner;
  readonly revision: string;
  readonly source: DatasetSource;
  readonly loader: string;
  readonly progress: Progress;
  readonly lease: number;
}

type Begun = 'first' | 'unchanged' | 'wait' | LoadResult;

function* batches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const finish = (run: Run, revision: string) =>
  run('load.finish', statements.FINISH_LOAD, { revision, layout: LAYOUT, loadedAt: new Date().toISOString() });

async function applySchema(runner: Runner): Promise<void> {
  for (const statement of await schemaStatements()) await runner.write('schema', (run) => run('schema', statement));
}

async function held(run: Run): Promise<Held> {
  const nodes = await run('load.nodeHashes', statements.NODE_HASHES);
  const relationships = await run('load.relationshipHashes', statements.RELATIONSHIP_HASHES);
  return {
    nodes: new Map(nodes.map(({ id, hash }) => [String(id), String(hash)])),
    relationships: new Map(relationships.map(({ hash, from }) => [String(hash), String(from)])),
  };
}

async function openMark({ runner }: Load): Promise<unknown> {
  const [{ commits } = {}] = await runner.write('load.openMark', (run) => run('load.openMark', statements.OPEN_MARK));
  return commits;
}

/** A mark that stays open since the store went away is disregarded by readers after a while, and closed by the next load. */
const closeMark = ({ runner }: Load, commits: unknown): Promise<unknown> =>
  runner.write('load.closeMark', (run) => run('load.closeMark', statements.CLOSE_MARK, { commits })).catch(() => null);

/** Writes what differs, inside the transaction that holds the lock. */
async function update({ revision, source, progress }: Load, run: Run): Promise<LoadResult> {
  const change = difference(await held(run), rowsOf(source));
  const steps = [
    ['relationships removed', statements.DELETE_RELATIONSHIPS, change.goneRelationships],
    ['nodes removed', statements.DELETE_NODES, change.goneNodes],
    ['nodes added', statements.CREATE_NODES, change.newNodes],
    ['nodes changed', statements.CHANGE_NODES, change.changedNodes],
    ['relationships added', statements.CREATE_RELATIONSHIPS, change.newRelationships],
  ] as const;
  for (const [label, statement, items] of steps) {
    let done = 0;
    for (const batch of batches<unknown>(items)) {
      await run('load.update', statement, { rows: batch });
      done += batch.length;
      progress({ label, done, total: items.length });
    }
  }
  await finish(run, revision);
  const removed = change.goneRelationships.reduce((sum, { hashes }) => sum + hashes.length, change.goneWithNodes);
  return {
    outcome: 'updated',
    revision,
    nodesWritten: change.newNodes.length + change.changedNodes.length + change.goneNodes.length,
    relationshipsWritten: change.newRelationships.length + removed,
  };
}

/** One transaction of the first load; ends the load where another has taken over. */
const step = <T>({ runner, loader, lease }: Load, name: string, work: (run: Run) => Promise<T>): Promise<T> =>
  runner.write(name, async (run) => {
    const mine = await run('load.renew', statements.RENEW_LEASE, { loader, lease });
    if (mine.length === 0) {
      throw new ZangraphError('STORE_UNAVAILABLE', 'Another load has taken over this store; wait for it to end.');
    }
    return work(run);
  });

async function first(load: Load): Promise<LoadResult> {
  const { source, revision, progress } = load;
  for (let removed: unknown = 1; removed !== 0; ) {
    const [row = {}] = await step(load, 'load.clear', (run) =>
      run('load.clear', statements.CLEAR_BATCH, { limit: BATCH }),
    );
    ({ removed = 0 } = row);
  }
  /** The next batch is made while the store writes the one before; how many rows there will be is known at the end. */
  const write = async (label: string, statement: string, items: Iterable<unknown>): Promise<number> => {
    let written = 0;
    let before: Promise<readonly Row[]> = Promise.resolve([]);
    const count = async (): Promise<void> => {
      const [row] = await before;
      written += Number(row?.['written'] ?? 0);
      progress({ label, done: written, total: null });
    };
    for (const batch of batches(items)) {
      await count();
      before = step(load, 'load.batch', (run) => run('load.batch', statement, { rows: batch }));
      // Awaited before the next is sent; a failure must not count as unhandled until then.
      before.catch(() => {});
      // Lets the driver send before the next batch is made.
      await setImmediate();
    }
    await count();
    return written;
  };
  const nodesWritten = await write('nodes', statements.CREATE_NODES, nodeRows(source));
  const relationshipsWritten = await write('relationships', statements.CREATE_RELATIONSHIPS, relationshipRows(source));
  await step(load, 'load.finish', (run) => finish(run, revision));
  return { outcome: 'loaded', revision, nodesWritten, relationshipsWritten };
}

/** Decides under the lock what this load is: a later load is done when this returns. */
async function begin(load: Load): Promise<Begun> {
  const { runner, loader, revision, lease } = load;
  let mark: unknown = null;
  try {
    return await runner.write('load.begin', async (run) => {
      const [found = {}] = await run('load.lock', statements.LOCK_DATASET, { loader });
      const { state, revision: present, layout, abandoned } = found;
      if (state === 'READY') {
        if (present === revision && layout === LAYOUT) return 'unchanged';
        const result = await update(load, run);
        mark = await openMark(load);
        return result;
      }
      if (state === 'LOADING' && abandoned !== true) return 'wait';
      await run('load.claim', statements.CLAIM_DATASET, { loader, lease });
      return 'first';
    });
  } finally {
    if (mark !== null) await closeMark(load, mark);
  }
}

/**
 * Loads the dataset, in memory or read from a source, whatever state the store is in. The same revision again changes
 * nothing (a graph that came by an import of files gets the constraints and indexes that such an import cannot make); a first load that was killed is cleared away and made anew; while another first load is at work, this one
 * waits for it. A first load keeps no more than two batches of rows; a later one keeps all rows, to compare.
 */
export async function load(
  runner: Runner,
  dataset: Dataset | DatasetSource,
  progress: Progress = () => {},
  lease = LEASE,
): Promise<LoadResult> {
  const { revision } = dataset;
  const unchanged: LoadResult = { outcome: 'unchanged', revision, nodesWritten: 0, relationshipsWritten: 0 };
  const [present = {}] = (await runner.look('load.peek', statements.PEEK_DATASET)).rows;
  const { state, revision: held, layout, imported } = present;
  const isHeld = state === 'READY' && held === revision && layout === LAYOUT;
  if (isHeld && imported !== true) return unchanged;
  await applySchema(runner);
  if (isHeld) {
    await runner.write('load.completeImport', (run) => run('load.completeImport', statements.COMPLETE_IMPORT));
    return unchanged;
  }
  const source = sourceOf(dataset);
  const work: Load = { runner, revision, source, loader: randomUUID(), progress, lease };
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(500)) {
    const begun = await begin(work);
    if (begun === 'first') return first(work);
    if (begun === 'unchanged') return unchanged;
    if (begun !== 'wait') return begun;
    progress({ label: 'waiting for another load', done: 0, total: 1 });
  }
  throw new ZangraphError('STORE_UNAVAILABLE', 'Another load has been filling this store for ten minutes; try later.');
}
