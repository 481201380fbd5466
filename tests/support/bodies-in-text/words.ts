/** Russian words reduced to what their forms have in common, so that a name is found in every case and number. */
import { stemmer } from '@orama/stemmers/russian';

const stems = new Map<string, string>();

/**
 * The stem of a word, the same for all its forms. The stemmer takes `аким` itself for a form of `ак`, but `акима` for
 * one of `аким`: it is run until nothing falls off.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const once = stemmer(word);
  const stem = once === word ? word : stemOf(once);
  stems.set(word, stem);
  return stem;
}

export interface Token {
  /** The stem of a word, or a mark of punctuation as it stands. */
  readonly stem: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** Words and punctuation in the order of the text. */
export function tokensOf(text: string): readonly Token[] {
  const words = text.matchAll(/\p{L}+(?:-\p{L}+)*|[^\s\p{L}]/gu);
  return [...words].map((match) => ({ stem: stemOf(match[0].toLowerCase().replaceAll('ё', 'е')), at: match.index }));
}

export const stemsOf = (text: string): readonly string[] => tokensOf(text).map(({ stem }) => stem);
