/** References from one provision to others of the same act, as the words of its text make them. */
import { parseEId } from '../../model/eid.ts';
import type { Language } from '../../model/terms.ts';
import { eIdsOf, type Mention } from './mention.ts';
import { mentionsEn } from './read-en.ts';
import { mentionsKk } from './read-kk.ts';
import { mentionsRu } from './read-ru.ts';
import type { Shown } from './shown.ts';

const MENTIONS_IN: Record<Language, (text: string) => readonly Mention[]> = {
  RU: mentionsRu,
  KK: mentionsKk,
  EN: mentionsEn,
};

/**
 * eIds of the provisions of the same act that the text of `from` refers to, in the order of the text, each once.
 * A reference to the act as a whole, or to what the text itself stands in, is none. Of a range, those that are `shown`.
 *
 * @example readReferences('… в соответствии со статьей 24 настоящего Закона', 'art_19__para_3', 'RU') // ['art_24']
 */
export function readReferences(text: string, from: string, lang: Language, shown: Shown = null): readonly string[] {
  if (parseEId(from) === null) return [];
  const found = MENTIONS_IN[lang](text).flatMap((mention) => eIdsOf(mention, from, shown));
  return [...new Set(found)].filter((eId) => eId !== from);
}
