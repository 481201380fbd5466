/** What the frame of an adilet page says: its language, its address, and which day its texts are the state of. */
import type { CheerioAPI } from 'cheerio/slim';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import type { Language } from '../../model/terms.ts';
import { cleanText } from '../structure/lines.ts';
import { adiletIdOf } from './page-lines.ts';

/** The site's names of its languages, as they stand in its addresses. */
export const SITE_LANGUAGE = { RU: 'rus', KK: 'kaz', EN: 'eng' } as const satisfies Record<Language, string>;

const LANGUAGE_OF = new Map<string, Language>([
  ['rus', 'RU'],
  ['kaz', 'KK'],
  ['eng', 'EN'],
]);

/** The page's own address, told by the tabs above the text; null where they lead nowhere. */
export function ownAddress($: CheerioAPI): { readonly adiletId: string; readonly lang: Language } | null {
  for (const a of $('#tabs_container a[href]').toArray()) {
    const href = $(a).attr('href') ?? '';
    const adiletId = adiletIdOf(href);
    const lang = LANGUAGE_OF.get(/\/(rus|kaz|eng)\/docs\//.exec(href)?.[1] ?? '');
    if (adiletId !== null && lang !== undefined) return { adiletId, lang };
  }
  return null;
}

const STATE_OF: Record<Language, RegExp> = {
  RU: /документы по состоянию на/iu,
  KK: /құжаттар.*(?:жағдай|күй|бойынша)|(?:жағдай|күй).*құжаттар/iu,
  EN: /documents?\s+(?:as of|as at|on|by|upon)|state of documents/iu,
};
const DAY = /(\d{2})\.(\d{2})\.(\d{4})/;

/**
 * "Документы по состоянию на: 08.06.2026" at the foot of every page. The foot lists the size of the base, the
 * day of its update and last this day; in a language whose words are others, the last day of that list counts.
 */
export function stateOfPage($: CheerioAPI, lang: Language): LocalDate | null {
  const items = $('li').toArray();
  const named = items.map((li) => cleanText($(li).text())).find((text) => STATE_OF[lang].test(text) && DAY.test(text));
  const text = named ?? lastDayOfFoot($);
  const match = DAY.exec(text ?? '');
  return match ? parseLocalDate(`${match[3]}-${match[2]}-${match[1]}`) : null;
}

function lastDayOfFoot($: CheerioAPI): string | undefined {
  return $('#footer ul')
    .toArray()
    .map((list) =>
      $(list)
        .children('li')
        .toArray()
        .map((li) => cleanText($(li).text()))
        .filter((text) => /:\s*\d{2}\.\d{2}\.\d{4}$/.test(text)),
    )
    .find((days) => days.length > 0)
    ?.at(-1);
}
