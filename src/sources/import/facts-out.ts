/** The facts of one act as import writes them, before defaults are filled in. */
import type { FactInput } from '../facts.ts';

/** The kinds of facts that import writes, in the order of its files. */
export const IMPORTED_KINDS = [
  'sources',
  'acts',
  'provisions',
  'amendments',
  'changes',
  'relations',
  'references',
  'gaps',
] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

export type ImportedFacts = { readonly [K in ImportedKind]: readonly FactInput<K>[] };

/** Code-point order, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by a key; equal keys keep their order. */
export function sortedBy<T>(list: Iterable<T>, key: (item: T) => string): readonly T[] {
  return [...list]
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item);
}

/** `items` by key, in the order of first appearance. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
