/**
 * The text as the grammars read it: small letters, one kind of quote, dash and space, no look-alikes of
 * the other alphabet. Every character becomes exactly one, so that a place in it is the place in the note.
 */
import type { Language } from '../../../model/terms.ts';

const LATIN_LIKE_CYRILLIC = 'aceopxyABCEHKMOPTXY';
const CYRILLIC_LIKE_LATIN = 'асеорхуАВСЕНКМОРТХУ';

function lookAlikes(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((char, i) => [char, [...to][i] ?? char]));
}

/** Roman numerals keep one spelling: `і` in Kazakh, `i` in Russian; `х` in both. */
const BY_LANGUAGE: Record<Language, ReadonlyMap<string, string>> = {
  RU: lookAlikes(`${LATIN_LIKE_CYRILLIC}іІёЁ`, `${CYRILLIC_LIKE_LATIN}iIеЕ`),
  KK: lookAlikes(`${LATIN_LIKE_CYRILLIC}iIёЁ`, `${CYRILLIC_LIKE_LATIN}іІеЕ`),
  EN: lookAlikes(`${CYRILLIC_LIKE_LATIN}іІ`, `${LATIN_LIKE_CYRILLIC}iI`),
};

function plain(char: string): string {
  if (/[\s\u200B-\u200F\u2060\u00AD]/.test(char)) return ' ';
  if (/[«»“”„‟″]/.test(char)) return '"';
  if (/[‐-―−]/.test(char)) return '-';
  if (char === '[') return '(';
  if (char === ']') return ')';
  const small = char.toLowerCase();
  return small.length === 1 ? small : char;
}

/** `text` in the grammars' spelling; as long as `text`. */
export function normalText(text: string, lang: Language): string {
  const letters = BY_LANGUAGE[lang];
  return text.replace(/[\s\S]/g, (char) => plain(letters.get(char) ?? char));
}

/** A number of an act in Latin letters where it can be: `28-VI` for "28-VІ"; `273-нқ` stays. */
export function latinNumber(printed: string): string {
  const tight = printed
    .trim()
    .replace(/\s*[-‐-―−]\s*/g, '-')
    // "291-Vl": a small L for what it looks like.
    .replace(/-(?=l*[IVX])[IVXl]+$/, (roman) => roman.replaceAll('l', 'I'))
    .replace(/(\d)(?:\s+(?=[IVXІХivxіх]+$)|(?=[IVXІХ]*[IVІ][IVXІХ]*$))/u, '$1-');
  return tight.replace(/-((?=.*[IІҮ])[IVXІХҮУY]+|[IVXІХivxіх]+)$/u, (_, roman: string) => `-${romanInLatin(roman)}`);
}

/** `VI` for "VІ" with a Cyrillic letter, or "ҮІ", as Kazakh keyboards have it. */
export function romanInLatin(roman: string): string {
  return roman.toUpperCase().replace(/І/g, 'I').replace(/Х/g, 'X').replace(/С/g, 'C').replace(/[ҮУY]/g, 'V');
}
