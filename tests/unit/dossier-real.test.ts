import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { printBreach } from '../../src/sources/dossier/breach.ts';
import { checkDossier } from '../support/checked-dossier.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

describe('the dossier of this repository', () => {
  test('keeps its own rules', async () => {
    const { breaches } = await checkDossier(data);

    expect(breaches.map(printBreach)).toEqual([]);
  });
});
