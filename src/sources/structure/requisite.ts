/** "Закон Республики Казахстан от 23 января 2001 года № 148": how a source names an act, in three languages. */
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import type { ActForm, Language } from '../../model/terms.ts';

export interface Requisite {
  readonly form: ActForm;
  readonly adoptedOn: LocalDate;
  /** As printed in Latin letters: `101-V`; null where there is none. */
  readonly number: string | null;
}

const MONTHS: Record<Language, readonly string[]> = {
  RU: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  KK: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  EN: 'january february march april may june july august september october november december'.split(' '),
};

/** The special form before the general one, whose word it holds. In Kazakh the form may stand last. */
const FORMS: Record<Language, readonly (readonly [RegExp, ActForm])[]> = {
  RU: [
    [/^конституционный закон/u, 'CONSTITUTIONAL_LAW'],
    [/^закон/u, 'LAW'],
    [/^кодекс/u, 'CODE'],
    [/^конституция/u, 'CONSTITUTION'],
    [/^указ/u, 'PRESIDENTIAL_DECREE'],
    [/^постановление/u, 'GOVERNMENT_RESOLUTION'],
  ],
  KK: [
    [/конституциялық заң/u, 'CONSTITUTIONAL_LAW'],
    [/конституциясы/u, 'CONSTITUTION'],
    [/кодекс/u, 'CODE'],
    [/жарлы[ғқ]/u, 'PRESIDENTIAL_DECREE'],
    [/қаулы/u, 'GOVERNMENT_RESOLUTION'],
    [/(?<!\p{L})заң/u, 'LAW'],
  ],
  EN: [
    [/^(?:the )?constitutional law/u, 'CONSTITUTIONAL_LAW'],
    [/^(?:the )?law/u, 'LAW'],
    [/^(?:the )?code/u, 'CODE'],
    [/^(?:the )?constitution/u, 'CONSTITUTION'],
    [/^(?:the )?(?:decree|edict)/u, 'PRESIDENTIAL_DECREE'],
    [/^(?:the )?(?:resolution|decree of the government)/u, 'GOVERNMENT_RESOLUTION'],
  ],
};

const NUMBER = String.raw`(?:,?\s*(?:[№N]|No\.?|#)\s*(?<number>\d+(?:-[IVXІХ]+)?))?`;
const DAYS: Record<Language, readonly RegExp[]> = {
  RU: [new RegExp(String.raw`\sот\s+(?<day>\d{1,2})\s+(?<month>[а-яё\w]+)\s+(?<year>\d{4})\s+года${NUMBER}`, 'iu')],
  KK: [new RegExp(String.raw`(?<year>\d{4})\s+жыл(?:ғы|ы)?\s+(?<day>\d{1,2})\s+(?<month>\p{L}+)${NUMBER}`, 'iu')],
  EN: [
    new RegExp(
      String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>[a-z]+),?\s+(?<year>\d{4})${NUMBER}`,
      'iu',
    ),
    new RegExp(String.raw`(?<month>[a-z]+)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${NUMBER}`, 'iu'),
  ],
};

// Old texts mix in Latin letters that look alike ("декабpя", "сәуiр").
const LOOK_ALIKE: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' };

const cyrillic = (text: string): string => text.toLowerCase().replace(/[aceiopxy]/g, (c) => LOOK_ALIKE[c] ?? c);

/** The Constitution gives its day in other words: "принята на республиканском референдуме 30 августа 1995 года". */
const ADOPTED = /(?<day>\d{1,2})\s+(?<month>[а-яё]+)\s+(?<year>\d{4})\s+года/iu;

/** The act's form, day of adoption and number; null where the words name none. */
export function parseRequisite(text: string, lang: Language = 'RU'): Requisite | null {
  const words = lang === 'EN' ? text.toLowerCase() : cyrillic(text);
  // A second sentence may name another act ("Күші жойылды - …"): the form stands beside the day.
  const patterns = words.startsWith('конституция') ? [...DAYS.RU, ADOPTED] : DAYS[lang];
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found?.groups !== undefined);
  if (!match?.groups) return null;
  const near = words.slice(0, match.index + match[0].length + 30);
  const form = FORMS[lang].find(([word]) => word.test(near))?.[1];
  const { day = '', month: monthName = '', year = '', number } = match.groups;
  const month = monthOf(monthName, lang);
  const adoptedOn = parseLocalDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (form === undefined || adoptedOn === null) return null;
  return { form, adoptedOn, number: number === undefined ? null : latinNumber(number) };
}

/** 1 to 12; 0 for no month. */
function monthOf(name: string, lang: Language): number {
  const word = lang === 'EN' ? name.toLowerCase() : cyrillic(name);
  // Kazakh months come with an ending: "қаңтардағы".
  return MONTHS[lang].findIndex((month) => (lang === 'KK' ? word.startsWith(month) : word === month)) + 1;
}

/** `243-VІ` with a Cyrillic letter → `243-VI`. */
export const latinNumber = (number: string): string =>
  number.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X').replace(/\s+/g, '');
