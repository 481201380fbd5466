/**
 * The contract: two engines that hold one dataset answer every function of the port equally, order included. A
 * difference is a mistake in one of them; which one is settled from the port's docstrings and the source of the law.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { drawFrom } from '../support/random/draw.ts';
import { CALLS } from './calls/index.ts';
import { type Call, type Sample, sampleOf } from './calls/sample.ts';

/** The two engines under test, open and empty or filled. */
export interface Engines {
  readonly memory: GraphStore;
  readonly neo4j: GraphStore;
}

/** The calls that a seed gives for a dataset. */
export function callsFor(dataset: Dataset, make: (sample: Sample) => readonly Call[], seed: number): readonly Call[] {
  const arbitrary = fc.gen().map((generator) => make(sampleOf(dataset, drawFrom(generator))));
  return fc.sample(arbitrary, { seed, numRuns: 1 }).flat();
}

/** Calls that are under way at once: enough to keep a server busy, few enough for its pool. */
const AT_ONCE = 8;

async function compare(calls: readonly Call[], { memory, neo4j }: Engines): Promise<void> {
  for (let i = 0; i < calls.length; i += AT_ONCE) {
    await Promise.all(
      calls.slice(i, i + AT_ONCE).map(async (call) => {
        const [expected, actual] = await Promise.all([call.run(memory), call.run(neo4j)]);
        expect(actual, call.name.slice(0, 2000)).toEqual(expected);
      }),
    );
  }
}

/** One test per function of the port. `dataset` is asked once, before the first. */
export function describeContract(
  name: string,
  dataset: () => Dataset | Promise<Dataset>,
  engines: () => Engines,
  seed = 1,
): void {
  describe(name, () => {
    let held: Dataset;
    beforeAll(async () => {
      held = await dataset();
      await engines().memory.load(held);
      await engines().neo4j.load(held);
    });

    for (const [functionName, make] of Object.entries(CALLS)) {
      test(functionName, { timeout: 120_000 }, async () => {
        const calls = callsFor(held, make, seed);
        expect(calls).not.toEqual([]);
        await compare(calls, engines());
      });
    }
  });
}
