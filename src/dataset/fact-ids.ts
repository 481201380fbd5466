/** The ids of facts: most state theirs, an amendment's and a competence's follow from what they say. */
import { amendmentId, competenceId } from '../model/ids.ts';
import type { Fact, Facts } from '../sources/facts.ts';

export const idOfAmendment = (fact: Fact<'amendments'>): string =>
  amendmentId(fact.by, fact.target, fact.kind, fact.aspect);

/** Ids of competences in the order of the text: the second of its kind at a provision ends in `~2`. */
export function idsOfCompetences(facts: Facts): ReadonlyMap<Fact<'competences'>, string> {
  const uses = new Map<string, number>();
  return new Map(
    facts.competences.map(({ fact }) => {
      const first = competenceId(fact.provision, fact.body, fact.role);
      const use = (uses.get(first) ?? 0) + 1;
      uses.set(first, use);
      return [fact, competenceId(fact.provision, fact.body, fact.role, use)];
    }),
  );
}
