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
