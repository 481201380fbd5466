/** Names, titles and summaries in up to three languages. */
import { type Days, holdsOn, type LocalDate } from './dates.ts';
import { LANGUAGES, type Language } from './terms.ts';

/** A text in the languages it is held in. */
export interface LocalText {
  readonly ru?: string | undefined;
  readonly kk?: string | undefined;
  readonly en?: string | undefined;
}

/** A name, title or heading that held from a day until before another; null: from the beginning, or still. */
export interface DatedName extends LocalText, Days {
  /** The act from whose change the day follows: it is the earliest that the change can have been in force; none: a stated day. */
  readonly fromBy?: string | undefined;
  readonly toBy?: string | undefined;
}

/** The key of a language in `LocalText`. */
export const LANGUAGE_KEY = { RU: 'ru', KK: 'kk', EN: 'en' } as const;

/** The text in `lang`, else in Russian, Kazakh, English, in this order; null where none is held. */
export function inLanguage(text: LocalText, lang?: Language | null): string | null {
  return spoken(text, lang)?.text ?? null;
}

/** The same with the language that it is in. */
export function spoken(
  text: LocalText,
  lang?: Language | null,
): { readonly text: string; readonly lang: Language } | null {
  for (const each of lang ? [lang, ...LANGUAGES] : LANGUAGES) {
    const said = text[LANGUAGE_KEY[each]];
    if (said !== undefined) return { text: said, lang: each };
  }
  return null;
}

/** The name that held on a day; the oldest before its first day, the newest after the last. */
export function nameOn<T extends DatedName>(names: readonly T[], on: LocalDate): T | null {
  const held = names.filter((name) => holdsOn(name, on));
  if (held.length > 0) return held.at(-1) ?? null;
  const first = names.at(0) ?? null;
  return first !== null && first.from !== null && on < first.from ? first : (names.at(-1) ?? null);
}
