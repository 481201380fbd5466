/** How things of the graph are ordered, as Neo4j compares strings: by code point, no collation of any language. */
import { compareText } from '../model/order.ts';

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
