/** A dossier without a single fact: the start of tests and of facts that come from elsewhere. */
import { FACTS, type Facts } from '../sources/facts.ts';

export function emptyFacts(): Facts {
  // Every kind has its (empty) list, whatever its shape.
  return Object.fromEntries(Object.keys(FACTS).map((kind) => [kind, []])) as unknown as Facts;
}
