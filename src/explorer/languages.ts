/** The languages that the page speaks. An address begins with one of the tags: `/ru/act/…`. */
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { ru: 'Русский', kk: 'Қазақша', en: 'English' };

/** The API's names of the languages. */
export const API_LANGUAGES = { ru: 'RU', kk: 'KK', en: 'EN' } as const satisfies Record<Language, string>;

export const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((tag) => tag === text);

/**
 * The language to begin with: the first of the reader's own that the page speaks, else English.
 *
 * @example preferredLanguage(['de-DE', 'kk-KZ', 'ru']) // 'kk'
 */
export function preferredLanguage(asked: readonly string[]): Language {
  const tags = asked.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find(isLanguage) ?? 'en';
}
