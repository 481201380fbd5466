/** "Закон Республики Казахстан от 23 января 2001 года № 148": how a source names an act. */
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import type { ActForm } from '../../model/terms.ts';

export interface Requisite {
  readonly form: ActForm;
  readonly adoptedOn: LocalDate;
  /** As printed in Latin letters: `101-V`; null where there is none. */
  readonly number: string | null;
}

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const FORMS: readonly (readonly [string, ActForm])[] = [
  ['конституционный закон', 'CONSTITUTIONAL_LAW'],
  ['закон', 'LAW'],
  ['кодекс', 'CODE'],
  ['конституция', 'CONSTITUTION'],
  ['указ', 'PRESIDENTIAL_DECREE'],
  ['постановление', 'GOVERNMENT_RESOLUTION'],
];

// Old texts mix in Latin letters that look alike ("декабpя").
const LOOK_ALIKE: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };

/** The act's form, day of adoption and number; null where the words name none. */
export function parseRequisite(text: string): Requisite | null {
  const lower = text.toLowerCase();
  const form = FORMS.find(([word]) => lower.startsWith(word))?.[1];
  const match = /\sот\s+(\d{1,2})\s+([а-яё\w]+)\s+(\d{4})\s+года(?:\s*[№N]\s*(\d+(?:-[IVXІХ]+)?))?/iu.exec(text);
  if (form === undefined || match === null) return null;
  const [, day = '', monthName = '', year = '', number] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase().replace(/[aceopxy]/g, (c) => LOOK_ALIKE[c] ?? c)) + 1;
  const adoptedOn = parseLocalDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (adoptedOn === null) return null;
  return { form, adoptedOn, number: number === undefined ? null : latinNumber(number) };
}

/** `243-VІ` with a Cyrillic letter → `243-VI`. */
export const latinNumber = (number: string): string =>
  number.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X').replace(/\s+/g, '');
