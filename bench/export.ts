/**
 * What an export costs: for each format that takes the whole graph, how fast it is written and how much memory it holds
 * beside the engine's own, on a generated law: in memory, or in the Neo4j that NEO4J_URI names, which must be empty or
 * hold that law.
 *
 * Usage: [NEO4J_URI=…] npm run bench:export [-- --share 0.01 --format csv], the share of tier L.
 */
import { execFileSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportStream } from '../src/exports/deliver.ts';
import { FORMATS, formatNamed } from '../src/exports/formats.ts';
import { partOf } from '../src/exports/part.ts';
import { WHOLE } from '../src/exports/selection.ts';
import { openMemory } from '../src/graph/memory/index.ts';
import { openNeo4j } from '../src/graph/neo4j/index.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { generated, sourceOf } from './generate/dataset.ts';
import { planOf } from './generate/plan.ts';
import { L, shareOf } from './generate/tiers.ts';

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '0.01' },
    format: { type: 'string' },
    one: { type: 'boolean' },
    fill: { type: 'boolean' },
  },
});
const MB = 1e6;
const SEED = 1;
const tier = shareOf(L, Number(values.share));

/** The store with the law; a database that holds it already is left as it is. */
async function filled(): Promise<GraphStore> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (!uri) {
    const memory = openMemory();
    await memory.load(generated(tier, SEED));
    return memory;
  }
  const store = openNeo4j({ uri, user, password });
  const source = sourceOf(planOf(tier, SEED));
  const { state, revision } = await store.dataset.info();
  if (state === 'READY' && revision !== null && revision !== source.revision) {
    throw new Error(`The database holds ${revision}; empty it, or name another one by NEO4J_URI.`);
  }
  await store.load(source);
  return store;
}

/** What is held once nothing is left to be collected; needs `--expose-gc`. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function measured(name: string): Promise<Record<string, string>> {
  const store = await filled();
  const things = (await store.dataset.counts()).reduce((sum, { count }) => sum + count, 0);
  const engine = held();
  let [most, largest, bytes] = [engine, process.memoryUsage.rss(), 0];
  const before = largest;
  // Written nowhere: a disk would be measured too.
  const nowhere = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      largest = Math.max(largest, process.memoryUsage.rss());
      done();
    },
  });
  const watch = setInterval(() => {
    most = Math.max(most, held());
  }, 1000);
  const start = performance.now();
  await pipeline(await exportStream(formatNamed(name), await partOf(store, WHOLE)), nowhere);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  await store.close();
  return {
    format: name,
    things: String(things),
    'MB written': (bytes / MB).toFixed(0),
    seconds: seconds.toFixed(1),
    'a second': (things / seconds).toFixed(0),
    'engine, MB held': (engine / MB).toFixed(0),
    'export, MB held beside it': ((most - engine) / MB).toFixed(1),
    'MB resident, before → most': `${(before / MB).toFixed(0)} → ${(largest / MB).toFixed(0)}`,
  };
}

const apart = (...flags: string[]): string =>
  execFileSync(process.execPath, ['--expose-gc', process.argv[1] ?? '', '--share', values.share, ...flags], {
    encoding: 'utf8',
  });

if (values.one) console.log(JSON.stringify(await measured(values.format ?? '')));
else if (values.fill) await (await filled()).close();
else {
  if (process.env['NEO4J_URI']) apart('--fill');
  const names = FORMATS.filter(({ needs = [] }) => needs.length === 0).map(({ name }) => name);
  const rows = names
    .filter((name) => values.format === undefined || name === values.format)
    // Each in a process of its own, so that nothing of the one before is left.
    .map((name) => JSON.parse(apart('--one', '--format', name)) as Record<string, string>);
  console.table(rows);
}
