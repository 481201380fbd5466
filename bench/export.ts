/**
 * What an export costs: for each format that takes the whole graph, how fast it is written and how much memory it holds
 * beside the engine's own, on a generated law in memory.
 *
 * Usage: npm run bench:export [-- --share 0.01 --format csv], the share of tier L.
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
import { generated } from './generate/dataset.ts';
import { L, shareOf } from './generate/tiers.ts';

const { values } = parseArgs({
  options: { share: { type: 'string', default: '0.01' }, format: { type: 'string' }, one: { type: 'boolean' } },
});
const MB = 1e6;

/** What is held once nothing is left to be collected; needs `--expose-gc`. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function measured(name: string): Promise<Record<string, string>> {
  const dataset = generated(shareOf(L, Number(values.share)), 1);
  const store = openMemory();
  const { nodesWritten, relationshipsWritten } = await store.load(dataset);
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
  return {
    format: name,
    'things and relationships': String(nodesWritten + relationshipsWritten),
    'MB written': (bytes / MB).toFixed(0),
    seconds: seconds.toFixed(1),
    'a second': ((nodesWritten + relationshipsWritten) / seconds).toFixed(0),
    'engine, MB held': (engine / MB).toFixed(0),
    'export, MB held beside it': ((most - engine) / MB).toFixed(1),
    'MB resident, before → most': `${(before / MB).toFixed(0)} → ${(largest / MB).toFixed(0)}`,
  };
}

if (values.one) console.log(JSON.stringify(await measured(values.format ?? '')));
else {
  const names = FORMATS.filter(({ needs = [] }) => needs.length === 0).map(({ name }) => name);
  const rows = names
    .filter((name) => values.format === undefined || name === values.format)
    .map((name) => {
      // Each in a process of its own, so that nothing of the one before is left.
      const args = ['--expose-gc', process.argv[1] ?? '', '--one', '--format', name, '--share', values.share];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, string>;
    });
  console.table(rows);
}
