/** Lineage and paths: `lineage` of the port. */

import type { LineageEdge } from '../../model/entities.ts';
import { compareText } from '../../model/order.ts';
import type { LineageDirection } from '../../model/terms.ts';
import type { Lineage } from '../answers.ts';
import { compareNullable, compareSortKeys, firstDifference } from '../order.ts';
import type { GraphReader } from '../reader.ts';
import { type Indexes, under } from './indexes.ts';
import { shortestPath } from './path.ts';

const compareEdges = (a: LineageEdge, b: LineageEdge): number =>
  firstDifference(
    compareNullable(a.on, b.on),
    compareText(a.type, b.type),
    compareText(a.from, b.from),
    compareText(a.to, b.to),
  );

/** The things one relationship away in the direction of the walk. */
function neighbours(indexes: Indexes, id: string, direction: LineageDirection): readonly string[] {
  const older = direction === 'DESCENDANTS' ? [] : under(indexes.lineageTo, id).map((edge) => edge.from);
  const newer = direction === 'ANCESTORS' ? [] : under(indexes.lineageFrom, id).map((edge) => edge.to);
  return [...older, ...newer].filter((other) => indexes.byId.has(other));
}

function walk(indexes: Indexes, id: string, direction: LineageDirection, maxDepth: number): Lineage {
  const included = new Set([id]);
  let border: readonly string[] = [id];
  for (let depth = 0; depth < maxDepth && border.length > 0; depth += 1) {
    const next = new Set(border.flatMap((at) => neighbours(indexes, at, direction)).filter((n) => !included.has(n)));
    for (const found of next) included.add(found);
    border = [...next];
  }
  const ids = [...included];
  return {
    nodes: ids.flatMap((at) => indexes.byId.get(at) ?? []).sort(compareSortKeys),
    edges: ids
      .flatMap((at) => under(indexes.lineageFrom, at).filter((edge) => included.has(edge.to)))
      .sort(compareEdges),
    truncated: border.some((at) => neighbours(indexes, at, direction).some((other) => !included.has(other))),
  };
}

export const lineage = (now: () => Indexes): GraphReader['lineage'] => ({
  async of(id, direction, maxDepth) {
    const indexes = now();
    return indexes.byId.has(id) ? walk(indexes, id, direction, maxDepth) : null;
  },

  async path(from, to, maxLength, via) {
    const indexes = now();
    if (!indexes.byId.has(from) || !indexes.byId.has(to)) return null;
    const steps = (id: string) => {
      const all = under(indexes.relationshipsAt, id);
      return via === undefined ? all : all.filter(({ type }) => via.includes(type));
    };
    return shortestPath(indexes, steps, from, to, maxLength);
  },
});
