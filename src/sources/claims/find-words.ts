/** Whether a text says certain words, whatever its typography. */
import { normalizeTypography } from '../structure/fingerprint.ts';

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');

/** "аульн* (сельск*) округ*": any endings; words stand next to each other, and begin and end as written. */
function patternOf(words: string): RegExp {
  const pattern = escaped(normalizeTypography(words)).replaceAll('*', '\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'iu');
}

/** @example saysWords('акимы аульных (сельских) округов', 'аульн* (сельск*) округ*') // true */
export const saysWords = (text: string, words: string): boolean => patternOf(words).test(normalizeTypography(text));
