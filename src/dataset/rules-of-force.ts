/** Provisions of amending acts that are on record by name alone: notes refer to them for the day of force ("см. ст. 2"). */
import { parseEId, withAbove } from '../model/eid.ts';
import { provisionId } from '../model/ids.ts';
import { groupBy } from '../model/order.ts';
import type { Facts, Located } from '../sources/facts.ts';

/**
 * The facts, and with them the provisions that rules of force name and no fact tells, each with the first place in every
 * source that names it. Their words are not known: the sources at hand are those of the amended acts.
 */
export function withRulesOfForce(facts: Facts): Facts {
  const acts = new Set(facts.acts.map(({ fact }) => fact.id));
  const known = new Set(facts.provisions.map(({ fact }) => fact.id));
  const naming = groupBy(
    facts.amendments.flatMap((located) => {
      const eId = located.fact.force.provision ?? '';
      const ids = parseEId(eId) === null ? [] : withAbove(eId).map((one) => provisionId(located.fact.by, one));
      return acts.has(located.fact.by) ? ids.filter((id) => !known.has(id)).map((id) => ({ id, located })) : [];
    }),
    ({ id }) => id,
  );
  const named = [...naming].flatMap(([id, [first, ...others]]): Located<'provisions'>[] => {
    if (first === undefined) return [];
    const places = [first, ...others].flatMap(({ located }) => located.fact.evidence);
    const inEach = [...groupBy(places, ({ source }) => source).values()].flatMap((one) => one.slice(0, 1));
    return [{ ...first.located, fact: { id, evidence: inEach } }];
  });
  return named.length === 0 ? facts : { ...facts, provisions: [...facts.provisions, ...named] };
}
