/** Bodies that a text names against bodies that the graph says it affects. */
import type { Body } from '../../../src/model/entities.ts';
import type { Mention } from './find-bodies.ts';

/** NAMED: the text names it, the graph does not say that it is affected. AFFECTED: the other way round. */
export type Side = 'NAMED' | 'AFFECTED';

export interface Difference {
  readonly side: Side;
  /** Ids joined by ` or ` where the words do not tell which. */
  readonly body: string;
  /** Where the text names it first; null where it does not. */
  readonly at: number | null;
}

/**
 * The differences at one article in one edition. A type of body stands for its narrower types (a power of every
 * maslikhat affects the maslikhat of a district), and a name without its level for any level (`аким` in an article on
 * the akims of districts).
 */
export function differences(
  mentions: readonly Mention[],
  affected: readonly string[],
  bodies: readonly Body[],
): readonly Difference[] {
  const broader = new Map(bodies.map((body) => [body.id, body.broader]));
  const above = (id: string): readonly string[] => [id, ...(broader.get(id) ?? []).flatMap(above)];
  const kin = (a: string, b: string): boolean => above(a).includes(b) || above(b).includes(a);
  const first = new Map([...mentions].reverse().map((mention) => [mention.bodies.join(' or '), mention]));
  const named = [...first]
    .filter(([, mention]) => !mention.bodies.some((id) => affected.some((other) => kin(id, other))))
    .map(([body, { at }]): Difference => ({ side: 'NAMED', body, at }));
  const silent = affected
    .filter((id) => !mentions.some((mention) => mention.bodies.some((other) => kin(id, other))))
    .map((body): Difference => ({ side: 'AFFECTED', body, at: null }));
  return [...named, ...silent];
}
