/** Ids that changed and keep answering under their old name. */
import { sortedBy } from '../model/order.ts';
import type { Facts } from '../sources/facts.ts';
import type { Problems } from './problems.ts';

/** Old id → the id it has now, however often it changed. */
export function buildFormerIds(facts: Facts, problems: Problems): ReadonlyMap<string, string> {
  const steps = new Map(facts['former-ids'].map(({ fact }) => [fact.was, fact.is]));
  const now = new Map<string, string>();
  for (const { fact, file, line } of facts['former-ids']) {
    let id = fact.is;
    const met = new Set([fact.was]);
    for (let next = steps.get(id); next !== undefined && !met.has(id); next = steps.get(id)) {
      met.add(id);
      id = next;
    }
    if (met.has(id))
      problems.add({ file, line }, `${fact.was} leads back to itself; a former id leads to the one used now.`);
    else if (now.has(fact.was))
      problems.add({ file, line }, `${fact.was} is told to be a former id twice; tell it once.`);
    else now.set(fact.was, id);
  }
  return new Map(sortedBy(now, ([was]) => was));
}

/** A former id must not be anything's id now, and must lead to something. */
export function checkFormerIds(
  facts: Facts,
  now: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const located of facts['former-ids']) {
    const { was } = located.fact;
    const id = now.get(was);
    if (known.has(was)) problems.add(located, `${was} is in use; it cannot be a former id.`);
    if (id !== undefined && !known.has(id)) {
      problems.add(located, `${was} leads to ${id}, which is not in the dossier.`);
    }
  }
}
