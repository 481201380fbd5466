/**
 * What an export leaves out: words of the user's own copies of the law. They stay with the user, so that a graph with
 * texts gives the same exports as one without.
 */
import type { Entity, Evidence } from '../model/entities.ts';

interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

export const unquoted = (list: readonly Evidence[]): readonly Evidence[] =>
  list.map((item) => (item.quote === null ? item : { ...item, quote: null }));

/** The same with evidence that quotes nothing. */
export const withoutQuotes = <T extends WithEvidence>(item: T): T => ({ ...item, evidence: unquoted(item.evidence) });

/** The thing as the dossier alone tells it. */
export function withoutTexts(thing: Entity): Entity {
  switch (thing.type) {
    case 'ProvisionVersion':
      return { ...thing, textState: 'NOT_HELD' };
    case 'Claim':
      return thing.recordCheck === null ? thing : { ...thing, recordCheck: withoutQuotes(thing.recordCheck) };
    case 'Gap':
      return { ...thing, sides: thing.sides.map(withoutQuotes) };
    default:
      return thing;
  }
}

/** The revision of the facts: what follows a `+` tells the texts apart. */
export const revisionOfFacts = (revision: string): string => revision.split('+')[0] ?? revision;
