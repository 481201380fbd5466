/** `npm run fuzz [-- requests [seed]]`: 20,000 hostile requests at the built server; prints figures, exits with 1 where one failed. */
import { fuzz } from '../tests/support/fuzz.ts';

const [requests = '20000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`${requests} hostile requests, seed ${seed} …`);
const started = performance.now();
const result = await fuzz(Number(seed), Number(requests));
const { byKind, byStatus, byCode, failures, slowestMs, before, after, log } = result;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const growth = after.held / before.held - 1;

for (const [title, counts] of Object.entries({ 'By kind': byKind, 'By status': byStatus, 'Errors by code': byCode })) {
  console.log(`\n${title}`);
  for (const [key, number] of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
    console.log(`  ${key.padEnd(28)}${String(number).padStart(8)}`);
  }
}
console.log(`\nAll                  ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`Slowest answer       ${slowestMs.toFixed(0)} ms`);
console.log('Memory of the server, its garbage collected, warm and at the end:');
console.log(
  `  heap and buffers   ${megabytes(before.held)} → ${megabytes(after.held)} (${(growth * 100).toFixed(1)} %)`,
);
console.log(`  resident           ${megabytes(before.rss)} → ${megabytes(after.rss)}`);
console.log(`Failures             ${failures.length}`);
for (const { why, request } of failures.slice(0, 10)) console.log(`\n${why}\n  ${request}`);
if (log !== '') console.log(`\nThe server's log:\n${log.slice(0, 5000)}`);
process.exit(failures.length === 0 && growth <= 0.2 ? 0 : 1);
