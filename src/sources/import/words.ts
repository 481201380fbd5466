/** The words of a provision, and how much of them two wordings share. */
import { diffArrays } from 'diff';
import { normalizeTypography } from '../structure/fingerprint.ts';

/**
 * Words in small letters and the marks between them; dashes and quotes, which editions set as they like, are left out,
 * and so are the marks of a data base that were left in a text ("P090603": the id of another act).
 */
export const tokensOf = (text: string): readonly string[] =>
  normalizeTypography(text)
    .replace(ID_OF_ACT, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+|[(),.;:]/gu) ?? [];

const ID_OF_ACT = /(?<![\p{L}\p{N}])[A-Z]\d{5,}_?(?![\p{L}\p{N}])/gu;

/** The words alone. */
export const wordsOf = (text: string): readonly string[] => tokensOf(text).filter(isWord);

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

export const sameTokens = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, i) => token === b[i]);

/** What two wordings share in the same order: 0 nothing, 1 everything. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const kept = diffArrays([...a], [...b]).reduce(
    (sum, part) => (part.added || part.removed ? sum : sum + part.value.length),
    0,
  );
  return (2 * kept) / (a.length + b.length);
}

/** A bound that is quick to compute and never below `similarity`: what two wordings share in any order. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n > 0) shared += 1;
    left.set(word, n - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
