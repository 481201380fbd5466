/** Provisions of amending acts that are on record by name alone: notes refer to them for the day of force ("см. ст. 2"). */
import { parseEId, withAbove } from '../model/eid.ts';
import { parseProvisionId, provisionId } from '../model/ids.ts';
import { groupBy } from '../model/order.ts';
import type { Facts, Located } from '../sources/facts.ts';
import type { DerivedGap } from './gaps.ts';

/**
 * The facts, and with them the provisions that rules of force name and no fact tells, each with the first place in every
 * source that names it. Their words are not known: the sources at hand are those of the amended acts. Of an act of which
 * nothing else is told a gap says so.
 */
export function withRulesOfForce(facts: Facts, gaps: DerivedGap[]): Facts {
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
    const events = [first, ...others].map(({ located }) => located.fact);
    // A detail, told by the wordings of the amended act, has its rule from the note of the event that it is part of.
    const noted = events.filter(({ parent }) => parent === undefined);
    const places = (noted.length > 0 ? noted : events).flatMap(({ evidence }) => evidence);
    const inEach = [...groupBy(places, ({ source }) => source).values()];
    return [{ ...first.located, fact: { id, evidence: inEach.flatMap((one) => one.slice(0, 1)) } }];
  });
  const actOf = (id: string): string => parseProvisionId(id)?.act ?? '';
  const told = new Set([...known].map(actOf));
  gaps.push(...[...new Set(named.map(({ fact }) => actOf(fact.id)))].filter((act) => !told.has(act)).map(gapOf));
  return named.length === 0 ? facts : { ...facts, provisions: [...facts.provisions, ...named] };
}

const gapOf = (act: string): DerivedGap => ({
  kind: 'UNREAD',
  field: 'provisions',
  subject: act,
  about: act,
  reason: {
    ru: 'Текст этого акта не прочитан: из его положений известны лишь те, на которые ссылаются сноски о вступлении изменений в силу.',
    en: 'The text of this act was not read: of its provisions those alone are on record to which notes refer for the force of changes.',
  },
  sides: [],
});
