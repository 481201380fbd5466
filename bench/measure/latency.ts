/** How long answers take. */

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

const ROUNDS = 8;

/** Milliseconds that one call takes. */
async function once(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * The median of each of several rivals, in milliseconds. They take turns, so that what else the machine does meanwhile
 * falls on all of them; each first answers for a while without being timed.
 */
export async function medians<K extends string>(
  rivals: Readonly<Record<K, () => Promise<unknown>>>,
  milliseconds: number,
): Promise<Readonly<Record<K, number>>> {
  const each = Object.entries(rivals) as [K, () => Promise<unknown>][];
  const times = new Map<K, number[]>(each.map(([name]) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, run] of each) {
      const until = performance.now() + milliseconds / (ROUNDS + 1);
      do {
        const time = await once(run);
        if (round >= 0) times.get(name)?.push(time);
      } while (performance.now() < until);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)])) as Record<K, number>;
}
