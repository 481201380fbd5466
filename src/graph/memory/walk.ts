/** The whole graph, a piece at a time: `walk` of the port. */
import type { Evidence } from '../../model/entities.ts';
import { compareText, sortedBy } from '../../model/order.ts';
import type { Outgoing } from '../answers.ts';
import { compareNullable, firstDifference } from '../order.ts';
import type { GraphReader } from '../reader.ts';
import type { Relationship } from '../relationships.ts';
import { type Indexes, under } from './indexes.ts';

const compareOutgoing = (a: Outgoing, b: Outgoing): number =>
  firstDifference(compareText(a.type, b.type), compareText(a.to, b.to), compareNullable(a.on, b.on));

export const walk = (now: () => Indexes): GraphReader['walk'] => ({
  async things(type, after, limit) {
    const table = now().tables[type];
    return table.slice(placeAfter(table, after), placeAfter(table, after) + limit);
  },

  async relationships(ids, types) {
    const indexes = now();
    return ids.map((id) =>
      under(indexes.relationshipsAt, id)
        .filter(({ from, type }) => from === id && (types === undefined || types.includes(type)))
        .map((leaving) => outgoing(indexes, leaving))
        .sort(compareOutgoing)
        .filter((item, i, all) => i === 0 || compareOutgoing(all[i - 1] ?? item, item) !== 0),
    );
  },

  async formerIds(after, limit) {
    const { byId, dataset } = now();
    const later = [...dataset.formerIds].filter(
      ([was, is]) => byId.has(is) && (after === null || compareText(was, after) > 0),
    );
    return sortedBy(later, ([was]) => was)
      .slice(0, limit)
      .map(([was, is]) => ({ was, is }));
  },
});

/** The place of the first thing behind a sort key, found by halving. */
function placeAfter(table: readonly { readonly sortKey: string }[], after: string | null): number {
  if (after === null) return 0;
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(table[middle]?.sortKey ?? '', after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function outgoing(indexes: Indexes, { type, from, to, properties: { on } }: Relationship): Outgoing {
  const edge = under(indexes.lineageFrom, from).find((e) => e.type === type && e.to === to && e.on === on);
  const evidence: readonly Evidence[] = edge?.evidence ?? [];
  return { type, from, to, on, evidence };
}
