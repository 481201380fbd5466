import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { Page, Slice } from '../../src/graph/pages.ts';
import { CALLS } from '../contract/calls/index.ts';
import { walk } from '../contract/calls/sample.ts';
import { callsFor } from '../contract/describe-contract.ts';
import { randomDataset } from '../support/random-dataset.ts';

const RUNS = 20;

describe('the contract', () => {
  test('has calls for every function of the port, and for no other', () => {
    const { load: _load, ping: _ping, close: _close, ...groups } = openMemory();
    const port = Object.entries(groups).flatMap(([group, functions]) =>
      Object.keys(functions).map((name) => `${group}.${name}`),
    );
    expect(Object.keys(CALLS).sort()).toEqual(port.sort());
  });

  test('asks questions that have answers, and ones that have none', async () => {
    const answers = new Map<string, Set<string>>();
    for (const dataset of fc.sample(randomDataset(), { seed: 7, numRuns: RUNS })) {
      const store = openMemory();
      await store.load(dataset);
      for (const [name, make] of Object.entries(CALLS)) {
        const different = answers.get(name) ?? new Set();
        answers.set(name, different);
        for (const call of callsFor(dataset, make, 7)) different.add(JSON.stringify(await call.run(store)));
      }
    }
    const dull = [...answers].filter(([, different]) => different.size < RUNS / 3).map(([name]) => name);
    expect(dull).toEqual([]);
  });
});

describe('windows on a list', () => {
  const everyLimit = [1, 2, 3, 7];

  test.each(['acts', 'amendments', 'claims', 'search'] as const)(
    'walked to either end show all %s once',
    async (list) => {
      for (const dataset of fc.sample(randomDataset(), { seed: 11, numRuns: RUNS })) {
        const store = openMemory();
        await store.load(dataset);
        const lists: Record<typeof list, (page: Page) => Promise<Slice<{ readonly sortKey: string }>>> = {
          acts: (page) => store.acts.list({}, page),
          amendments: (page) => store.amendments.list({}, page),
          claims: (page) => store.scholarship.claims({}, page),
          search: async (page) => {
            const found = await store.search.find('о', undefined, page);
            return { ...found, items: found.items.map((hit) => hit.node) };
          },
        };
        const fetch = lists[list];
        const whole = await fetch({ limit: 1000, withTotal: true });
        expect(whole.total).toBe(whole.items.length);
        for (const limit of everyLimit) {
          const forwards = await walk(store, (_, page) => fetch(page), limit, false);
          expect(forwards.flatMap((slice) => slice.items)).toEqual(whole.items);
          const backwards = await walk(store, (_, page) => fetch(page), limit, true);
          expect(backwards.toReversed().flatMap((slice) => slice.items)).toEqual(whole.items);
        }
      }
    },
  );
});
