import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomDataset } from '../support/random-dataset.ts';
import { describeContract } from './describe-contract.ts';
import { describeOnBoth } from './engines.ts';

/** Other graphs: ZANGRAPH_SEED=7 ZANGRAPH_GRAPHS=100. */
const seed = Number(process.env['ZANGRAPH_SEED'] ?? 2009);
const graphs = Number(process.env['ZANGRAPH_GRAPHS'] ?? 12);

const LONG = { timeout: 600_000 };

describeOnBoth('a load', (engines) => {
  // What the store held before goes too, and that may be a dossier with all its texts.
  test.each(['memory', 'neo4j'] as const)('into %s answers for the last dataset alone', LONG, async (engine) => {
    const store = engines()[engine];
    const [first, second] = fc.sample(randomDataset(), { seed: seed + 1, numRuns: 2 });
    if (first === undefined || second === undefined) throw new RangeError('Two datasets are needed.');

    expect((await store.load(first)).outcome).not.toBe('unchanged');
    expect(await store.load(first)).toEqual({
      outcome: 'unchanged',
      revision: first.revision,
      nodesWritten: 0,
      relationshipsWritten: 0,
    });
    expect(await store.load(second)).toMatchObject({ outcome: 'updated', revision: second.revision });

    expect(await store.dataset.info()).toMatchObject({ revision: second.revision, state: 'READY' });
    const acts = await store.acts.list({}, { limit: 1000 });
    expect(acts.items.map((act) => act.id)).toEqual(second.entities.Act.map((act) => act.id));
  });
});

describeOnBoth(`random graphs of seed ${seed}`, (engines) => {
  for (const [i, dataset] of fc.sample(randomDataset(), { seed, numRuns: graphs }).entries()) {
    describeContract(`graph ${i + 1}`, () => dataset, engines, seed + i);
  }
});
