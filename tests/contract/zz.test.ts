import fc from 'fast-check';
import { test } from 'vitest';
import { randomDataset } from '../support/random-dataset.ts';
import { describeOnBoth } from './engines.ts';
import { callsFor } from './describe-contract.ts';
import { CALLS } from './calls/index.ts';
describeOnBoth('x', (engines) => {
  test('t', async () => {
    const out: string[] = [];
    for (const [i, d] of fc.sample(randomDataset(), { seed: 3, numRuns: 3 }).entries()) {
      let t = Date.now(); await engines().neo4j.load(d); out.push(`load ${Date.now() - t}`);
      for (const round of [1, 2]) {
        const each: string[] = []; const t0 = Date.now();
        for (const [name, make] of Object.entries(CALLS)) {
          const calls = callsFor(d, make, i); t = Date.now();
          for (let k = 0; k < calls.length; k += 8) await Promise.all(calls.slice(k, k + 8).map((c) => c.run(engines().neo4j)));
          each.push(`${name} ${calls.length}: ${Date.now() - t}`);
        }
        out.push(`graph ${i} round ${round}: ${Date.now() - t0}`, ...each.filter((e) => Number(e.split(': ')[1]) > 300));
      }
    }
    console.log(out.join('\n'));
  }, 300000);
});
