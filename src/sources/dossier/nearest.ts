/** The word a person most likely meant. */

/** Number of letters to insert, delete, replace or swap (neighbours) to get from one word to the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The nearest of the known words, whatever its case; null where none is near: where more than `most` letters differ
 * (without it, more than two in five).
 */
export function nearest(
  word: string,
  known: readonly string[],
  most = Math.max(1, Math.floor(word.length * 0.4)),
): string | null {
  const ranked = known
    .map((k) => ({ k, d: distance(word.toLowerCase(), k.toLowerCase()) }))
    .sort((x, y) => x.d - y.d || known.indexOf(x.k) - known.indexOf(y.k));
  const best = ranked[0];
  return best !== undefined && best.d <= most ? best.k : null;
}
