/** Chance that is the same on every machine and in every order of asking: each thing has a stream of its own. */
import { randomLcg } from 'd3-random';

/** Numbers in [0, 1), as `Math.random` gives them. */
export type Chance = () => number;

/** Neighbouring keys must not give neighbouring streams, which a linear generator would (the finaliser of MurmurHash3). */
function mixed(key: number): number {
  let h = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The stream of one thing, by the seed of the dataset, the kind of thing and its index.
 *
 * @example chanceOf(1, 'act', 17)() // always the same
 */
export function chanceOf(seed: number, kind: string, index: number): Chance {
  let key = mixed(seed);
  for (let i = 0; i < kind.length; i += 1) key = mixed(key ^ kind.charCodeAt(i));
  return randomLcg(mixed(key ^ index) / 2 ** 32);
}

/** A whole number in [0, below). */
export const below = (chance: Chance, limit: number): number => Math.floor(chance() * limit);

/** A whole number in [0, limit), the small ones more likely: a few things get most. */
export const favoured = (chance: Chance, limit: number): number => Math.floor(chance() ** 3 * limit);

/** One of a list that is not empty. */
export function pick<T>(chance: Chance, list: readonly T[]): T {
  const found = list[below(chance, list.length)];
  if (found === undefined) throw new RangeError('Nothing can be picked from an empty list.');
  return found;
}

/** Whole numbers that add up to `total`, in proportion to the weights, none below `least` where its weight is not 0. */
export function shared(weights: Float64Array, total: number, least: number): Uint32Array {
  const given = weights.reduce((count, weight) => count + (weight > 0 ? least : 0), 0);
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = new Uint32Array(weights.length);
  let running = 0;
  let spent = 0;
  for (const [i, weight] of weights.entries()) {
    running += weight;
    const until = Math.round(((total - given) * running) / sum);
    shares[i] = (weight > 0 ? least : 0) + until - spent;
    spent = until;
  }
  return shares;
}
