/** Provisions: their place in the act, their headings through time, the evidence that they are there. */

import { parseEId } from '../model/eid.ts';
import type { Evidence, Provision } from '../model/entities.ts';
import { parseProvisionId } from '../model/ids.ts';
import { sortedBy } from '../model/order.ts';
import type { Fact, Facts } from '../sources/facts.ts';
import { evidenceList, type StatedEvidence } from './evidence.ts';
import { inOrder, provisionSortKey } from './keys.ts';
import type { Names } from './names.ts';
import type { RecordOfTime } from './record.ts';
import type { Tree } from './tree.ts';

/** The provisions in the order of the text; one whose id is none is a breach (`checks/provisions.ts`) and left out. */
export function buildProvisions(facts: Facts, tree: Tree, names: Names): readonly Provision[] {
  return inOrder(
    facts.provisions.flatMap((located): Provision[] => {
      const { fact } = located;
      const parts = parseProvisionId(fact.id);
      const step = parts === null ? undefined : parseEId(parts.eId)?.at(-1);
      if (parts === null || step === undefined) return [];
      return [
        {
          type: 'Provision',
          id: fact.id,
          sortKey: provisionSortKey(fact.id),
          act: parts.act,
          kind: step.kind,
          number: step.number,
          eId: parts.eId,
          parent: tree.parent(fact.id) ?? null,
          headings: names.resolve(fact.headings ?? [], fact.id, located),
        },
      ];
    }),
  );
}

/** What a provision's fact states; else the oldest and the youngest edition that show it. */
export function evidenceOfProvision(fact: Fact<'provisions'>, record: RecordOfTime): readonly Evidence[] {
  if (fact.evidence !== undefined) return evidenceList(fact.evidence);
  const locator = parseProvisionId(fact.id)?.eId ?? fact.id;
  const seen = sortedBy(Object.keys(fact.seen ?? {}), (source) => `${record.stateOf.get(source) ?? '0000'}|${source}`);
  const ends = [seen.at(0), seen.at(-1)].filter((source) => source !== undefined);
  return evidenceList(ends.map((source): StatedEvidence => ({ source, locator, confidence: 'READ_IN_OFFICIAL_TEXT' })));
}
