/** Relations, decisions, changes between editions, kinds of bodies and works: each between things that can have it. */
import { parseActId } from '../../model/ids.ts';
import type { Facts } from '../../sources/facts.ts';
import type { Problems } from '../problems.ts';
import type { RecordOfTime } from '../record.ts';

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));
const isBill = (id: string): boolean => parseActId(id)?.form === 'BILL';

function checkDecisions(facts: Facts, problems: Problems): void {
  for (const located of facts.decisions) {
    const { act, instrument } = located.fact;
    if (!isBill(act)) problems.add(located, `A decision is taken on a bill, but ${act} is none.`);
    if (instrument !== undefined && isBill(instrument)) {
      problems.add(located, `${instrument} is a bill; what decides on one is an act in force.`);
    }
  }
}

function checkRelations(facts: Facts, problems: Problems): void {
  for (const located of facts.relations) {
    const { type, from, to } = located.fact;
    const kinds = `${kindOf(from)} ${kindOf(to)}`;
    const fits =
      type === 'SUCCEEDED_BY'
        ? kinds === 'prov prov' || kinds === 'body body'
        : kinds === 'act act' && (type !== 'PROPOSED_AS' || isBill(from));
    if (!fits) {
      const between = {
        SUCCEEDED_BY: 'from a provision to a provision, or from a body to a body',
        PROPOSED_AS: 'from a bill to an act',
        REPLACED_BY: 'from an act to an act',
        REPEALED_BY: 'from an act to an act',
      };
      problems.add(located, `${type} leads ${between[type]}, not from ${from} to ${to}.`);
    }
    if (from === to) problems.add(located, `${from} cannot be ${type} itself.`);
  }
}

function checkChanges(facts: Facts, record: RecordOfTime, problems: Problems): void {
  for (const located of facts.changes) {
    const [before, after] = located.fact.between;
    const [from, to] = [record.stateOf.get(before), record.stateOf.get(after)];
    if (
      record.sources.has(before) &&
      record.sources.has(after) &&
      (from === undefined || to === undefined || from >= to)
    ) {
      problems.add(
        located,
        `A change happens between an older and a younger edition; ${before} and ${after} are not that (stateOf).`,
      );
    }
  }
}

/** What leads back to itself along a relation. */
function circles(next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reaches = (start: string): boolean => {
    const met = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === start) return true;
      if (met.has(at)) continue;
      met.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return false;
  };
  return new Set([...next.keys()].filter(reaches));
}

function checkCircles(facts: Facts, competences: ReadonlyMap<object, string>, problems: Problems): void {
  const broader = circles(new Map(facts.bodies.map(({ fact }) => [fact.id, fact.broader])));
  for (const located of facts.bodies) {
    if (broader.has(located.fact.id)) problems.add(located, `${located.fact.id} is a kind of itself (broader).`);
  }
  const works = circles(
    new Map(facts.works.map(({ fact }) => [fact.id, fact.partOf === undefined ? [] : [fact.partOf]])),
  );
  for (const located of facts.works) {
    if (works.has(located.fact.id)) problems.add(located, `${located.fact.id} is part of itself (partOf).`);
  }
  const ids = facts.competences.map(({ fact }) => [competences.get(fact) ?? '', fact.continues] as const);
  const continued = circles(new Map(ids.map(([id, before]) => [id, before === undefined ? [] : [before]])));
  for (const located of facts.competences) {
    const id = competences.get(located.fact) ?? '';
    if (continued.has(id)) problems.add(located, `${id} continues itself.`);
  }
}

export function checkRelationships(
  facts: Facts,
  record: RecordOfTime,
  competences: ReadonlyMap<object, string>,
  problems: Problems,
): void {
  checkDecisions(facts, problems);
  checkRelations(facts, problems);
  checkChanges(facts, record, problems);
  checkCircles(facts, competences, problems);
}
