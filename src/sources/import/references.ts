/** References between provisions of one act, united over all its sources. */

import { parentEId, withoutPartsAbove } from '../../model/eid.ts';
import { provisionId } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { FactInput } from '../facts.ts';
import { readReferences } from '../references/read-references.ts';
import { shownIn } from '../references/shown.ts';
import type { Snapshot } from './timeline.ts';

/**
 * What each provision's words refer to, with every source that shows it. Words that leave out the unnumbered part above
 * what they name lead to it where one part alone has it. A reference to a part that no source shows (a number that came
 * to be empty) leads to the nearest provision above it that one does. A range leads to all that its own source has in it.
 * `nameIn`: the eId of the provision that had the number in that source, where numbers were used again.
 */
export function referenceFacts(
  act: string,
  snapshots: readonly Snapshot[],
  nameIn: (source: string, eId: string) => string,
): readonly FactInput<'references'>[] {
  const known = new Set(snapshots.flatMap(({ items }) => [...items.keys()]));
  const underParts = groupBy([...known], withoutPartsAbove);
  const shown = (eId: string): string | null => {
    let at: string | null = eId;
    while (at !== null && !known.has(at)) {
      const [only, ...others]: readonly string[] = underParts.get(at) ?? [];
      at = only !== undefined && others.length === 0 ? only : parentEId(at);
    }
    return at;
  };
  const found = snapshots.flatMap(({ document, items }) => {
    const here = shownIn([...items.values()].filter(({ excluded }) => !excluded).map(({ eId }) => eId));
    return [...items.values()].flatMap((item) =>
      readReferences(item.ownText, item.eId, document.lang, here).flatMap((eId) => {
        const to = shown(nameIn(document.source.id, eId));
        if (to === null || to === item.eId) return [];
        return [{ from: item.eId, to, evidence: { source: document.source.id, locator: item.locator } }];
      }),
    );
  });
  const united = [...groupBy(found, ({ from, to }) => `${from}|${to}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const bySource = groupBy(group, ({ evidence }) => evidence.source);
    return [
      {
        from: provisionId(act, first.from),
        to: provisionId(act, first.to),
        evidence: [...bySource.values()].flatMap(([one]) => (one === undefined ? [] : [one.evidence])),
      },
    ];
  });
  return sortedBy(united, ({ from, to }) => `${from}|${to}`);
}
