/** Which of the words that are held of a version are its words on a day. */
import { holdsOn, type LocalDate } from './dates.ts';
import type { VersionText } from './entities.ts';
import type { Language } from './terms.ts';

/**
 * Of a version's texts, in the order of the port, those in the language (any: the first that is held) that were the
 * whole on the day (null: the newest); null where none are held.
 */
export function wordsOn(
  texts: readonly VersionText[],
  day: LocalDate | null,
  lang?: Language | null,
): VersionText | null {
  const held = texts.filter((words) => day === null || holdsOn(words, day));
  const asked = lang ?? held.at(0)?.lang;
  return held.findLast((words) => words.lang === asked) ?? null;
}
