/** Two different random datasets, the same in every run and every process. */
import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { randomDataset } from './random-dataset.ts';

export function twoDatasets(): readonly [Dataset, Dataset] {
  const [first, second] = fc.sample(
    randomDataset().filter((dataset) => dataset.entities.Act.length > 2 && dataset.entities.Amendment.length > 2),
    { seed: 148, numRuns: 2 },
  );
  if (first === undefined || second === undefined) throw new RangeError('Two datasets are needed.');
  return [first, second];
}
