/** From thing to thing with the arrow keys: the nearest one that lies that way. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies aside counts so many times as far as what lies straight ahead. */
const ASIDE = 3;

/**
 * The id of the place to go to; null where nothing lies that way, or the key is no arrow.
 *
 * @example nextBy('ArrowRight', law1993, places) // 'act:kz/law/2001-01-23/148'
 */
export function nextBy(key: string, from: Place, places: readonly Place[]): string | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const [wx, wy] = way;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of places) {
    const ahead = (x - from.x) * wx + (y - from.y) * wy;
    const aside = Math.abs((x - from.x) * wy) + Math.abs((y - from.y) * wx);
    const far = ahead + aside * ASIDE;
    if (id === from.id || ahead <= 0 || far >= least) continue;
    best = id;
    least = far;
  }
  return best;
}
