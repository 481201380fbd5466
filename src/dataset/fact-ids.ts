/** The ids of facts: most state theirs, an amendment's and a competence's follow from what they say. */
import { amendmentId, competenceId } from '../model/ids.ts';
import type { Fact, Facts } from '../sources/facts.ts';

export const idOfAmendment = (fact: Fact<'amendments'>): string =>
  amendmentId(fact.by, fact.target, fact.kind, fact.aspect);

/**
 * Ids of competences in the order of the text: the second of its kind at a provision ends in `~2`. A former id is passed
 * over, as it answers with the power that it named: where `holds-power` was that of a power now told as `forms`, the
 * next one keeps its `holds-power~2`.
 */
export function idsOfCompetences(facts: Facts): ReadonlyMap<Fact<'competences'>, string> {
  const former = new Set(facts['former-ids'].map(({ fact }) => fact.was));
  const uses = new Map<string, number>();
  return new Map(
    facts.competences.map(({ fact }) => {
      const { provision, body, role } = fact;
      const first = competenceId(provision, body, role);
      let use = (uses.get(first) ?? 0) + 1;
      while (former.has(competenceId(provision, body, role, use))) use += 1;
      uses.set(first, use);
      return [fact, competenceId(provision, body, role, use)];
    }),
  );
}
