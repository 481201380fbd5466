/** Where a provision stands in its act, in short words. */
import type { Words } from '../words/index.ts';

export interface Unit {
  readonly id: string;
  readonly kind: keyof Words['units'];
  readonly number: string | null;
}

/** Units that a citation names nothing above of: articles are numbered through the act. */
const FIRST = new Set<Unit['kind']>(['ARTICLE', 'CHAPTER', 'SECTION', 'PREAMBLE']);

/** @example unitInWords(article39_3, WORDS.en) // 'Art. 39-3' */
export const unitInWords = (unit: Unit, words: Words): string =>
  `${words.units[unit.kind].replace('{}', unit.number ?? '')}${usedAgain(unit.id) ? ` (${words.numberAgain})` : ''}`;

/**
 * The place of a provision below the chapter, without its act.
 *
 * @example placeInWords(point, [chapter1, article1], WORDS.en) // 'Art. 1 subpara. 3-1'
 */
export function placeInWords(unit: Unit, ancestors: readonly Unit[], words: Words): string {
  const all = [...ancestors, unit];
  const from = all.findLastIndex(({ kind }) => FIRST.has(kind));
  return all
    .slice(Math.max(from, 0))
    .map((each) => unitInWords(each, words))
    .join(' ');
}

/**
 * The place of a provision within its article, which was named before; null for the article itself.
 *
 * @example placeInArticle(subparagraph2, [chapter3, article39_3, paragraph4], WORDS.en) // 'para. 4 subpara. 2'
 */
export function placeInArticle(unit: Unit, ancestors: readonly Unit[], words: Words): string | null {
  if (FIRST.has(unit.kind)) return null;
  const from = ancestors.findLastIndex(({ kind }) => FIRST.has(kind));
  return placeInWords(unit, ancestors.slice(from + 1), words);
}

/** The id of a unit that bears a number for the second time ends in `~2`. */
const usedAgain = (id: string): boolean => /~\d+$/.test(id);
