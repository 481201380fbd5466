/** Which added facts break the rules of a dossier. */
import { join } from 'node:path';
import type { Fault } from '../additions/fault.ts';
import { idOfAmendment, idsOfCompetences } from '../dataset/fact-ids.ts';
import type { Place } from '../dataset/problems.ts';
import { groupBy } from '../model/order.ts';
import type { Breach } from '../sources/dossier/breach.ts';
import { FACT_KINDS, type Facts } from '../sources/facts.ts';

/**
 * The faults of facts in `folder`, of which the line is their place among those of their kind. What a correction sets is
 * told to break a rule where the entry stands that it corrects.
 */
export function faultsIn(breaches: readonly Breach[], facts: Facts, folder: string): readonly Fault[] {
  const corrections = facts.corrections.filter(({ file }) => file === fileOf(folder, 'corrections'));
  const byId = groupBy(corrections, ({ fact }) => fact.corrects);
  const corrected = groupBy(
    placesOf(facts).flatMap(({ id, place }) => (byId.get(id) ?? []).map(({ line }) => ({ place, index: line - 1 }))),
    ({ place }) => place,
  );
  return breaches.flatMap(({ file, line, message }): readonly Fault[] => {
    const kind = FACT_KINDS.find((one) => file === fileOf(folder, one));
    if (kind !== undefined) return [{ kind, index: line - 1, message }];
    return (corrected.get(`${file}:${line}`) ?? []).map(({ index }) => ({ kind: 'corrections', index, message }));
  });
}

const fileOf = (folder: string, kind: string): string => join(folder, `${kind}.yaml`);

/** Where each thing that a correction can name was told. */
function placesOf(facts: Facts): readonly { readonly id: string; readonly place: string }[] {
  const competences = idsOfCompetences(facts);
  const placed = (id: string, { file, line }: Place) => ({ id, place: `${file}:${line}` });
  const { acts, provisions, bodies, persons, works, claims } = facts;
  return [
    ...[...acts, ...provisions, ...bodies, ...persons, ...works, ...claims].map((one) => placed(one.fact.id, one)),
    ...facts.amendments.map((one) => placed(idOfAmendment(one.fact), one)),
    ...facts.competences.map((one) => placed(competences.get(one.fact) ?? '', one)),
  ];
}
