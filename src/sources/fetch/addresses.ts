/** What a user may give in place of a file: an address, or the id of an act on adilet.zan.kz. */
import { ZangraphError } from '../../model/errors.ts';
import { LANGUAGES, type Language } from '../../model/terms.ts';
import { SITE_LANGUAGE } from '../adilet/page-state.ts';

export const ADILET = 'https://adilet.zan.kz';

const ADILET_ID = /^[A-Z]\d{2}[0-9A-Z]{7}[0-9A-Z_]$/;
const IN_LANGUAGE = /^\/(rus|kaz|eng)(?=\/docs\/)/;

/** Whether an argument is an address or an id rather than a path. */
export const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument) || ADILET_ID.test(argument);

/**
 * The address that an argument names. An id is looked up at `site`, in Russian unless `lang` says otherwise; of
 * an address of the site `lang` chooses the page in that language. Throws BAD_ARGUMENT for an address that is
 * none.
 *
 * @example addressOf('Z010000148_', { site: ADILET, lang: 'KK' }).href // 'https://adilet.zan.kz/kaz/docs/Z010000148_'
 */
export function addressOf(
  argument: string,
  { site, lang }: { readonly site: string; readonly lang: Language | null },
): URL {
  const language = SITE_LANGUAGE[lang ?? 'RU'];
  if (ADILET_ID.test(argument)) return parsed(`${site.replace(/\/+$/, '')}/${language}/docs/${argument}`, site);
  const url = parsed(argument, argument);
  if (lang !== null) url.pathname = url.pathname.replace(IN_LANGUAGE, `/${language}`);
  return url;
}

/** The language that an address of the site names; null for another's. */
export const languageOfAddress = ({ pathname }: URL): Language | null => {
  const name = IN_LANGUAGE.exec(pathname)?.[1];
  return LANGUAGES.find((lang) => SITE_LANGUAGE[lang] === name) ?? null;
};

function parsed(address: string, given: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ZangraphError('BAD_ARGUMENT', `“${given}” is no address; give one that begins with https:// or http://.`);
  }
  // A place in the page is no part of what is fetched.
  url.hash = '';
  return url;
}
