/** The lineage's own words in every language. */
import type { Language } from '../../languages.ts';
import type { TieType } from './known.ts';
import { en, type LineageWords } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export type { LineageWords };

export const LINEAGE_WORDS: Record<Language, LineageWords> = { ru, kk, en };

/**
 * What so many like neighbours are called.
 *
 * @example foldWords(LINEAGE_WORDS.en, { type: 'AMENDED_BY', outward: true }, 156) // '156 laws amended it'
 */
export function foldWords(
  words: LineageWords,
  { type, outward }: { type: TieType; outward: boolean },
  n: number,
): string {
  return words.folds[`${type}${outward ? '>' : '<'}`]?.(n) ?? `${words.ties[type][outward ? 0 : 1]}: ${n}`;
}
