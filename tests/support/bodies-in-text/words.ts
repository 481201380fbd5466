/** Russian words reduced to what their forms have in common, so that a name is found in every case and number. */
import { stemmer } from '@orama/stemmers/russian';

/**
 * The stem of a word, the same for all its forms. The stemmer takes `аким` itself for a form of `ак`, but `акима` for
 * one of `аким`: it is run until nothing falls off.
 */
export function stemOf(word: string): string {
  let current = word;
  for (;;) {
    const next = stemmer(current);
    if (next === current) return current;
    current = next;
  }
}

/** Words as stems, and punctuation as it stands, in the order of the text. */
export function tokensOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('\u00ad', '');
  return [...plain.matchAll(/\p{L}+(?:-\p{L}+)*|[^\s\p{L}]/gu)].map(([token]) => stemOf(token));
}
