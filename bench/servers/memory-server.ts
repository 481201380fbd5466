/** Our server in memory with tier M. Once it answers, says how long making the dataset up took, and what memory it holds. */
import { pino } from 'pino';
import { createZangraphServer } from '../../src/api/server.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { generated } from '../generate/dataset.ts';
import { M } from '../generate/tiers.ts';

const start = performance.now();
let dataset: ReturnType<typeof generated> | null = generated(M, 1);
const generation = performance.now() - start;
const store = openMemory();
await store.load(dataset);
dataset = null;
const server = createZangraphServer({
  store,
  logger: pino({ level: 'warn' }, pino.destination(2)),
  queriesFolder: 'queries',
  pageFolder: 'dist/explorer',
  host: '127.0.0.1',
  port: 0,
});
await server.start();
await (await fetch(`${server.url}/graphql?query={acts(first:1){nodes{id}}}`)).text();
console.log(JSON.stringify({ generation, resident: process.memoryUsage.rss() }));
process.stdin.resume().once('end', () => void server.stop());
