/** Which language a text is in, so that it is read aloud right where the API had no title in the page's language. */
import type { Language } from '../languages.ts';

/** Shorter texts than this may be Kazakh without one of the letters that Russian lacks. */
const SURE_LETTERS = 24;

/**
 * The language of a text of the graph by its letters.
 *
 * @example langOf('О местном государственном управлении', 'en') // 'ru'
 */
export function langOf(text: string, page: Language): Language {
  if (/[әғқңөұүһі]/i.test(text)) return 'kk';
  const cyrillic = text.match(/[а-яё]/gi)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (cyrillic > latin) return page === 'kk' && cyrillic < SURE_LETTERS ? 'kk' : 'ru';
  return latin > 0 ? 'en' : page;
}
