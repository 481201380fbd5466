/** Ids: well formed, given once, and saying the same as the fact. */

import { parseEId } from '../../model/eid.ts';
import { bareNumber, parseActId, parseProvisionId } from '../../model/ids.ts';
import { groupBy } from '../../model/order.ts';
import { printPlace } from '../../sources/dossier/breach.ts';
import type { Facts, Located } from '../../sources/facts.ts';
import type { Place, Problems } from '../problems.ts';

const WITH_IDS = ['sources', 'acts', 'provisions', 'bodies', 'persons', 'works', 'claims', 'gaps'] as const;

function checkDuplicates(facts: Facts, problems: Problems): void {
  for (const kind of WITH_IDS) {
    const entries: readonly (Place & { fact: { id: string } })[] = facts[kind];
    for (const [id, [first, ...others]] of groupBy(entries, (l) => l.fact.id)) {
      if (first === undefined) continue;
      for (const other of others) {
        problems.addAgainst(other, first, `${id} is there already (${printPlace(first)}); an id is given once.`);
      }
    }
  }
  for (const [adiletId, [first, ...others]] of groupBy(facts.acts, (l) => l.fact.adiletId ?? '')) {
    if (first === undefined || adiletId === '') continue;
    for (const other of others) {
      const message = `${adiletId} is the adilet id of ${first.fact.id} already (${printPlace(first)}).`;
      problems.addAgainst(other, first, message);
    }
  }
}

/** A sentence on what is wrong with the form of an act's or a provision's id; null where nothing is. */
export function formOf(id: string): string | null {
  if (id.startsWith('act:')) {
    return parseActId(id) === null
      ? `${id} is not an act's id; it is written like act:kz/law/2001-01-23/148 (jurisdiction, form, day of adoption, number without suffix or "-").`
      : null;
  }
  const parts = parseProvisionId(id);
  if (parts === null)
    return `${id} is not a provision's id; it is written like prov:kz/law/2001-01-23/148#art_6__para_1.`;
  if (parseActId(parts.act) === null) return formOf(parts.act);
  return parseEId(parts.eId) === null
    ? `"${parts.eId}" is not an eId; it is written like art_39-3__para_4__subpara_2.`
    : null;
}

function checkActs({ fact, file, line }: Located<'acts'>, problems: Problems): void {
  const parts = parseActId(fact.id);
  if (parts === null || fact.number === undefined || parts.number === bareNumber(fact.number)) return;
  problems.add(
    { file, line },
    `The act's number is ${fact.number}, but its id ${fact.id} says ${parts.number ?? '"-" (no number)'}.`,
  );
}

export function checkIds(facts: Facts, problems: Problems): void {
  checkDuplicates(facts, problems);
  const wrongs = new Map<string, string | null>();
  const formed = (id: string, place: Place): void => {
    const known = wrongs.get(id);
    const wrong = known === undefined ? formOf(id) : known;
    wrongs.set(id, wrong);
    if (wrong !== null) problems.add(place, wrong);
  };
  for (const located of facts.acts) {
    formed(located.fact.id, located);
    checkActs(located, problems);
  }
  for (const located of facts.provisions) formed(located.fact.id, located);
  for (const located of facts.amendments) {
    formed(located.fact.by, located);
    formed(located.fact.target, located);
  }
}
