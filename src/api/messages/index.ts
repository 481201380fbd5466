/** The sentences by language, and the language that a request asks for. */
import Negotiator from 'negotiator';
import { LANGUAGES, type Language } from '../../model/terms.ts';
import { en, type Messages } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = { EN: en, RU: ru, KK: kk };

export type { Messages };

/** A sentence that is not yet put into words: what is said, and of what, in whichever language is asked for. */
export type Sentence = (messages: Messages) => string;

/** The tag of a language in the headers of HTTP. */
export const tagOf = (language: Language): string => language.toLowerCase();

/**
 * The language in which a caller is told of a mistake: the one that `Accept-Language` likes best, English where it
 * accepts none of the three or is not there. Of languages of equal weight the first is taken, whether or not it names
 * a country: the library would rather take what is named exactly.
 *
 * @example languageOf('kk-KZ, ru') // 'KK'
 */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  const headers = { 'accept-language': acceptLanguage ?? '*' };
  const negotiator = new Negotiator({ headers });
  const known = (tag: string | undefined): Language | undefined => {
    const language = tag?.split('-', 1)[0]?.toUpperCase();
    return LANGUAGES.find((one) => one === language);
  };
  const best = negotiator.languages().find((tag) => tag === '*' || known(tag) !== undefined);
  return known(best === '*' ? negotiator.language(['en', 'ru', 'kk']) : best) ?? 'EN';
}
