/**
 * On the day of an edition the dossier says of every provision what that edition shows: it is there, or it is not. An
 * edition shows what is adopted by its day already, though it takes force later: such turns are excused.
 */
import { beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import type { Facts } from '../../src/sources/facts.ts';

const LAW = 'kz/law/2001-01-23/148';
const reader = openMemory();
let facts: Facts;
let dataset: Dataset;

beforeAll(async () => {
  facts = await readDossier('data');
  dataset = buildDataset(facts);
  await reader.load(dataset);
});

test('what is certain on the day of an edition is what the edition shows', async () => {
  const provisions = facts.provisions.map(({ fact }) => fact).filter(({ id }) => id.startsWith(`prov:${LAW}#`));
  const editions = facts.sources
    .map(({ fact }) => fact)
    .filter(({ id }) => provisions.some(({ seen }) => Object.hasOwn(seen ?? {}, id)));
  expect(editions.length).toBeGreaterThan(6);
  const adopted = new Map(dataset.entities.Amendment.map(({ id, adoptedOn }) => [id, adoptedOn]));
  const shownEarly = (on: string): ReadonlySet<string> => {
    const isEarly = (day: string | null, by: readonly string[]) =>
      day !== null && day > on && by.some((id) => (adopted.get(id) ?? '9999') <= on);
    const early = dataset.entities.ProvisionVersion.filter(
      ({ validFrom, openedBy, validTo, closedBy }) => isEarly(validFrom, openedBy) || isEarly(validTo, closedBy),
    );
    return new Set(early.map(({ provision }) => provision));
  };
  const contradicting: string[] = [];
  for (const { id: source, stateOf } of editions) {
    if (stateOf === undefined) continue;
    const early = shownEarly(stateOf);
    const states = await reader.provisions.states(
      provisions.map(({ id }) => id),
      stateOf,
    );
    for (const [i, { id, seen }] of provisions.entries()) {
      const shown = Object.hasOwn(seen ?? {}, source);
      const state = states[i];
      if (state?.certainty === 'CERTAIN' && state.inForce !== shown && !early.has(id))
        contradicting.push(`${id} ${source} ${shown}`);
    }
  }
  expect(contradicting).toEqual([]);
});
