/** The one order of texts: by code point, as stored sort keys are compared; no collation of any language. */
import type { VersionText } from './entities.ts';
import { LANGUAGES } from './terms.ts';

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

/** Sorted by a key of each item; items of equal keys keep the order in which they came. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items]
    .map((item) => ({ item, k: key(item) }))
    .sort((a, b) => compareText(a.k, b.k))
    .map(({ item }) => item);
}

/** Items by a key: groups in the order of their first items, each in the order of its items. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [item]);
    else group.push(item);
  }
  return groups;
}

/** The key by which the words of one version stand: by language, then days (the oldest first), then source. */
export const textSortKey = ({ lang, from, source }: VersionText): string =>
  [LANGUAGES.indexOf(lang), from ?? '0000-00-00', source].join('|');
