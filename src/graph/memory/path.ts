/** A shortest path between two things over relationships walked in either direction. */
import { compareText } from '../../model/order.ts';
import type { Path, PathEdge } from '../answers.ts';
import { compareNullable, firstDifference } from '../order.ts';
import type { Relationship } from '../relationships.ts';
import type { Indexes } from './indexes.ts';

/** The relationships that may be walked from a thing. */
type Steps = (id: string) => readonly Relationship[];

const otherEnd = (relationship: Relationship, id: string): string =>
  relationship.from === id ? relationship.to : relationship.from;

/** How many relationships lead from each thing to `to`, as far as `maxLength` and as `from` need it. */
function distances(steps: Steps, from: string, to: string, maxLength: number): ReadonlyMap<string, number> {
  const known = new Map([[to, 0]]);
  let border = [to];
  for (let distance = 1; distance <= maxLength && border.length > 0 && !known.has(from); distance += 1) {
    const next: string[] = [];
    for (const id of border) {
      for (const relationship of steps(id)) {
        const other = otherEnd(relationship, id);
        if (known.has(other)) continue;
        known.set(other, distance);
        next.push(other);
      }
    }
    border = next;
  }
  return known;
}

const edgeOf = ({ type, from, to, properties }: Relationship): PathEdge => ({ from, to, type, on: properties.on });

const compareEdges = (a: PathEdge, b: PathEdge): number =>
  firstDifference(
    compareText(a.type, b.type),
    compareText(a.from, b.from),
    compareText(a.to, b.to),
    compareNullable(a.on, b.on),
  );

/** The path of `lineage.path`; both ids are known. Null where there is none of at most `maxLength` relationships. */
export function shortestPath(indexes: Indexes, steps: Steps, from: string, to: string, maxLength: number): Path | null {
  const left = distances(steps, from, to, maxLength);
  const length = left.get(from);
  if (length === undefined) return null;
  const ids = [from];
  const edges: PathEdge[] = [];
  for (let at = from, rest = length; rest > 0; rest -= 1) {
    const nearer = steps(at).filter((r) => left.get(otherEnd(r, at)) === rest - 1);
    const [next] = nearer.map((r) => otherEnd(r, at)).sort(compareText);
    const [edge] = nearer
      .filter((r) => otherEnd(r, at) === next)
      .map(edgeOf)
      .sort(compareEdges);
    if (next === undefined || edge === undefined) return null;
    ids.push(next);
    edges.push(edge);
    at = next;
  }
  return { nodes: ids.flatMap((id) => indexes.byId.get(id) ?? []), edges };
}
