/** Days in words. A day is `2013-07-01` and has no time zone: it is never shifted by the reader's clock. */
import type { Language } from './languages.ts';

const MONTHS: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
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
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
};

/**
 * A day as it is read aloud. Browsers know Kazakh months to a different degree, so the words stand here.
 *
 * @example dayInWords('2013-07-01', 'ru') // '1 июля 2013 г.'
 */
export function dayInWords(day: string, lang: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[lang][Number(month) - 1] ?? month;
  switch (lang) {
    case 'en':
      return `${Number(date)} ${name} ${year}`;
    case 'ru':
      return `${Number(date)} ${name} ${year} г.`;
    case 'kk':
      return `${year} ж. ${Number(date)} ${name}`;
  }
}

/** The reader's today as a day. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day as a moment of an axis: midnight UTC, the same for every reader. */
export const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);
