/** The one order of texts: by code point, as Neo4j compares strings; no collation of any language. */

/** Moves surrogates above the rest of the basic plane, so that units compare as the code points they belong to. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

/** Negative, zero or positive, as `a` stands before, at or after `b`. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** As `compareText`, null after every text. */
export function compareNullable(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compareText(a, b);
}

export const compareSortKeys = (a: { readonly sortKey: string }, b: { readonly sortKey: string }): number =>
  compareText(a.sortKey, b.sortKey);

/** The order of the first comparison that tells two things apart. */
export function firstDifference(...comparisons: readonly number[]): number {
  return comparisons.find((comparison) => comparison !== 0) ?? 0;
}
