/** First official publications: one of each act, and never before the act was adopted. */

import { parseActId } from '../../model/ids.ts';
import { groupBy } from '../../model/order.ts';
import { printPlace } from '../../sources/dossier/breach.ts';
import type { Facts } from '../../sources/facts.ts';
import type { Problems } from '../problems.ts';

export function checkPublications(facts: Facts, problems: Problems): void {
  for (const [act, [first, ...others]] of groupBy(facts.publications, ({ fact }) => fact.act)) {
    if (first === undefined) continue;
    const adopted = parseActId(act)?.adoptedOn;
    for (const other of others) {
      const message = `The first publication of ${act} is there already (${printPlace(first)}); an act has one.`;
      problems.addAgainst(other, first, message);
    }
    if (adopted !== undefined && first.fact.on < adopted) {
      problems.add(first, `${act} cannot have been published on ${first.fact.on}, before it was adopted.`);
    }
  }
}
