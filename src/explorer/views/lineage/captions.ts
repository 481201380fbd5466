/** The words of the chosen thing's ties, each under the thing at its other end. */
import { dayInWords } from '../../days.ts';
import type { Language } from '../../languages.ts';
import type { Tie, TieType } from './known.ts';
import { LINEAGE_WORDS } from './words.ts';

/** With more ties than this the picture would be all words; the list has them. */
const WORDED = 10;

/** Ties that have no day by their nature: what is about a thing, or a part of it, is so on no day. */
const DAYLESS: ReadonlySet<TieType> = new Set(['ABOUT', 'REPORTED_IN', 'PART_OF', 'NARROWER_THAN', 'CITED_BY']);

/**
 * A tie's day and how sure it is, in words; empty where there is nothing to say.
 *
 * @example notesOf(replacement, 'en') // ['day not known', 'by a secondary source']
 */
export function notesOf(tie: Tie, lang: Language): readonly string[] {
  const words = LINEAGE_WORDS[lang];
  const day = tie.on === null ? (DAYLESS.has(tie.type) ? [] : [words.dayUnknown]) : [dayInWords(tie.on, lang)];
  return tie.sure === false ? [...day, words.secondary] : day;
}

/** By the id of the thing that they stand under; none where there would be too many. */
export function captionsOf(
  ties: readonly Tie[],
  focus: string,
  name: string,
  lang: Language,
): ReadonlyMap<string, string> {
  const words = LINEAGE_WORDS[lang];
  const near = ties.filter(({ from, to }) => from === focus || to === focus);
  const captions = new Map<string, string>();
  if (near.length > WORDED) return captions;
  for (const tie of near) {
    const outward = tie.from === focus;
    const other = outward ? tie.to : tie.from;
    const text = [`${words.ties[tie.type][outward ? 1 : 0]}: ${name}`, ...notesOf(tie, lang)].join(', ');
    captions.set(other, [captions.get(other), text].filter((part) => part !== undefined).join('; '));
  }
  return captions;
}
