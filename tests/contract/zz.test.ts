import fc from 'fast-check';
import { test } from 'vitest';
import { randomDataset } from '../support/random-dataset.ts';
import { describeOnBoth } from './engines.ts';
import { callsFor } from './describe-contract.ts';
import { CALLS } from './calls/index.ts';
describeOnBoth('x', (engines) => {
  test('t', async () => {
    const [a, b] = fc.sample(randomDataset(), { seed: 33, numRuns: 2 });
    if (!a || !b) throw new Error();
    for (const [d, name] of [[a, 'a'], [a, 'a again'], [b, 'b'], [b, 'b again'], [a, 'a third']] as const) {
      const t = Date.now();
      await engines().neo4j.load(d);
      const l = Date.now() - t; const t0 = Date.now();
      for (const make of Object.values(CALLS)) {
        const calls = callsFor(a, make, 5);
        for (let k = 0; k < calls.length; k += 8) await Promise.all(calls.slice(k, k + 8).map((c) => c.run(engines().neo4j)));
      }
      console.log(name, 'load', l, 'calls of a', Date.now() - t0);
    }
  }, 300000);
});
