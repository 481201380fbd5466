/** Addresses after the Akoma Ntoso naming convention: `/akn/kz/act/law/2001-01-23/148/rus@2013-07-01`. */
import type { LocalDate } from '../../model/dates.ts';
import { bare, parseProvisionId } from '../../model/ids.ts';
import { LANGUAGE_KEY } from '../../model/localized.ts';
import type { Language } from '../../model/terms.ts';
import { portionOf } from './eids.ts';

/** The language of the document: the one in which an act is read whole. Words held in another alone say so themselves. */
export const LANG: Language = 'RU';

/** ISO 639-2, as the convention asks. */
export const LANGUAGE_CODE: Readonly<Record<Language, string>> = { RU: 'rus', KK: 'kaz', EN: 'eng' };

/** For `xml:lang`. */
export const languageTag = (lang: Language): string => LANGUAGE_KEY[lang];

/** What the convention writes where a document has no number. */
const NO_NUMBER = 'nn';

/** The parts of an act's id, each fit for an address. */
export function partsOf(act: string): {
  readonly country: string;
  readonly form: string;
  readonly day: string;
  readonly number: string;
} {
  const [country = '', form = '', day = '', number = ''] = bare(act).split('/').map(encodeURIComponent);
  return { country, form, day, number: number === '-' ? NO_NUMBER : number };
}

/** The element of the document, and its place in the address. */
export const documentType = (act: string): 'act' | 'bill' => (partsOf(act).form === 'bill' ? 'bill' : 'act');

/** @example workUri('act:kz/law/2001-01-23/148') // '/akn/kz/act/law/2001-01-23/148' */
export function workUri(act: string): string {
  const { country, form, day, number } = partsOf(act);
  const type = documentType(act);
  return ['/akn', country, type, ...(type === 'bill' ? [] : [form]), day, number].join('/');
}

/** As it stood on a day; without one, the first expression, as `@` alone has it in the convention. */
export const expressionUri = (act: string, lang: Language, on: LocalDate | null): string =>
  `${workUri(act)}/${LANGUAGE_CODE[lang]}@${on ?? ''}`;

/** A language in which an act was adopted: Kazakhstan's are in Russian and Kazakh, the Council of Europe's in English. */
export const originalLanguage = (act: string): Language => (partsOf(act).country === 'coe' ? 'EN' : LANG);

/** A provision within another document, or an act as a whole. */
export function thingUri(id: string): string {
  const provision = parseProvisionId(id);
  return provision === null ? workUri(id) : `${workUri(provision.act)}/!main~${portionOf(provision.eId)}`;
}
