import { join } from 'node:path';
import { buildDataset } from '../../src/dataset/build.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { describeContract } from './describe-contract.ts';
import { describeOnBoth } from './engines.ts';

const dossier = join(import.meta.dirname, '../../data');

describeOnBoth('the dossier', (engines) => {
  describeContract('of this repository', async () => buildDataset(await readDossier(dossier)), engines);
});
