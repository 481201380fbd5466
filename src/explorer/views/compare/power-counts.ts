/** How many powers came, went, or are worded otherwise. */
import type { PowerChange } from './question.ts';
import type { CompareWords } from './words.ts';

type Kind = PowerChange['kind'];

export const countOf = (changes: readonly { readonly kind: Kind }[], kind: Kind): number =>
  changes.filter((change) => change.kind === kind).length;

/** @example countsInWords(changesOfAkim, COMPARE_WORDS.en) // 'gained: 12, lost: 4' */
export function countsInWords(changes: readonly { readonly kind: Kind }[], words: CompareWords): string {
  const named = [
    [words.gained, countOf(changes, 'GAINED')],
    [words.lost, countOf(changes, 'LOST')],
    [words.changed, countOf(changes, 'CHANGED')],
  ] as const;
  return named
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${count}`)
    .join(', ');
}
