/** Provisions: each in one act, part of nothing that is part of it, shown by some source. */
import { parseActId, parseProvisionId } from '../../model/ids.ts';
import type { Facts } from '../../sources/facts.ts';
import type { Problems } from '../problems.ts';
import type { RecordOfTime } from '../record.ts';
import { parentOf, type Tree } from '../tree.ts';

export function checkProvisions(facts: Facts, tree: Tree, record: RecordOfTime, problems: Problems): void {
  const known = new Set(facts.provisions.map(({ fact }) => fact.id));
  const acts = new Set(facts.acts.map(({ fact }) => fact.id));
  for (const located of facts.provisions) {
    const { id, evidence, seen, otherLanguages, parent: stated } = located.fact;
    const act = parseProvisionId(id)?.act;
    if (act === undefined) continue;
    if (!acts.has(act)) problems.add(located, `${id} is a provision of ${act}, which is not in the dossier.`);
    if (parseActId(act)?.form === 'BILL')
      problems.add(located, `${id} is a provision of a bill; a bill has no versions.`);
    const parent = parentOf(id, stated);
    if (parent !== null && stated === undefined && !known.has(parent)) {
      problems.add(located, `${id} is part of ${parent} by its eId, but that is not in the dossier; add it.`);
    }
    if (parent !== null && parseProvisionId(parent)?.act !== act) {
      problems.add(located, `${id} cannot be part of ${parent}, a provision of another act.`);
    }
    if (tree.ancestors(id).includes(id)) problems.add(located, `${id} is part of itself.`);
    if (evidence === undefined && Object.keys(seen ?? {}).length === 0) {
      problems.add(located, `${id} needs evidence, or the editions that show it (seen).`);
    }
    for (const source of Object.keys({ ...seen, ...otherLanguages })) {
      if (record.sources.has(source) && !record.stateOf.has(source)) {
        problems.add(
          located,
          `${id} is seen in ${source}, but that source does not say which day's wording it shows (stateOf).`,
        );
      }
    }
  }
}
