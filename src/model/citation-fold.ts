/**
 * One spelling for letters that look alike: a lawyer's keyboard mixes Latin and Cyrillic letters ("бөлiм", "148-ІІ").
 * Every replacement keeps the length, so that offsets into the folded text hold in the text as written.
 */

const LATIN = 'aceopxyihkmtbABCEHIKMOPTX';
const CYRILLIC = 'асеорхуінкмтвАВСЕНІКМОРТХ';
const toCyrillic = new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i] ?? letter]));
const toLatin = new Map([...CYRILLIC].map((letter, i) => [letter, LATIN[i] ?? letter]));

const HYPHENS = /[\u2010\u2011\u2212]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const WORD = /\p{L}+/gu;
const ADILET_LETTER = /[КР](?=\d{9})/gu;

/** The text with hyphens as "-", invisible signs as blanks, and Latin lookalikes in Cyrillic words as Cyrillic. */
export const foldText = (text: string): string =>
  text
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, ' ')
    .replace(WORD, (word) => (/\p{Script=Cyrillic}/u.test(word) ? swapped(word, toCyrillic) : word))
    .replace(ADILET_LETTER, (letter) => swapped(letter, toLatin));

/** Two numbers with a dash between them, and no more of them on either side. */
const DASHED = /(?<![\d–—-])(\d{1,6})[–—](?=(\d{1,6})(?!\d|[–—-]\d))/gu;

/**
 * The text with a hyphen for a dash in what can only be one number: nothing goes from 39 up to 3.
 *
 * @example foldDashes('ст. 39–3, пункты 1–3') // 'ст. 39-3, пункты 1–3'
 */
export const foldDashes = (text: string): string =>
  text.replace(DASHED, (dashed, low: string, high: string) => (Number(low) < Number(high) ? dashed : `${low}-`));

/**
 * The number of an act with its convocation in Latin capitals: notes print "28-VІ" with a Cyrillic І.
 *
 * @example foldNumber('148 - іі') // '148-II'
 */
export function foldNumber(number: string): string {
  const [, digits, convocation] = /^(\d+)\s*[-–]\s*([IVXІХ]+)$/iu.exec(number) ?? [];
  return digits === undefined || convocation === undefined
    ? number
    : `${digits}-${swapped(convocation.toUpperCase(), toLatin)}`;
}

/**
 * A title for comparison: without case, white space, hyphens at the ends of lines, and the country's name, which
 * lawyers leave out when they cite.
 */
export const foldTitle = (title: string): string =>
  foldText(title.toLowerCase())
    .replace(/-[ \t]*\r?\n\s*/gu, '')
    .replaceAll('ё', 'е')
    .replace(/(?:в\s+)?республик[еи]\s+казахстан|(?:в\s+)?(?<!\p{L})рк(?!\p{L})/gu, ' ')
    .replace(/қазақстан\s+республикасы\p{L}*|(?<!\p{L})қр(?:-?\p{L}+)?(?!\p{L})/gu, ' ')
    .replace(/(?:(?:in|of)\s+)?(?:the\s+)?(?:republic\s+of\s+kazakhstan|(?<!\p{L})rk(?!\p{L}))/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const swapped = (word: string, letters: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');
