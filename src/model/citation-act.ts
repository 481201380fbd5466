/** Reads what a citation says of its act: "Закона РК от 23.01.2001 № 148-II «О местном …»", "Z010000148_". */
import { foldNumber } from './citation-fold.ts';
import { type Take, word } from './citation-patterns.ts';
import { CONSTITUTION, FORMS, MONTHS, UNITS_BEFORE } from './citation-words.ts';
import { type LocalDate, parseLocalDate } from './dates.ts';
import type { ActForm } from './terms.ts';

/** What a citation says of the act; null: it does not say. */
export interface ActReference {
  readonly form: ActForm | null;
  readonly number: string | null;
  readonly adoptedOn: LocalDate | null;
  /** The year alone, "Конституции 1995 года". */
  readonly adoptedIn: string | null;
  readonly adiletId: string | null;
  /** Words in quotation marks. */
  readonly title: string | null;
}

export const NOTHING_SAID: ActReference = {
  form: null,
  number: null,
  adoptedOn: null,
  adoptedIn: null,
  adiletId: null,
  title: null,
};

const forms = FORMS.map(([form, words]) => ({ form, words: word(words) }));
const adilet = word(
  '(?:https?://(?:www\\.)?adilet\\.zan\\.kz/(?:rus|kaz|eng)/docs/)?([A-Z]\\d{9}[\\dK]|[A-Z]\\d{9}_)/?',
);
const CONVOCATION = '\\s*[-–]\\s*[IVXІХ]{1,6}(?!\\p{L})';
const numberOfAct = word(
  `(?:№|N[oо]?[.º°]?|нөмірі)\\s*(\\d{1,9}${CONVOCATION}|[\\p{L}\\d]{1,20}(?:[-/][\\p{L}\\d]{1,20}){0,5})`,
);
const numberBare = word(`(\\d{1,9}${CONVOCATION})`);
/** "Закон 148": only directly behind the form, else a bare number says nothing. */
const numberBehindForm = word(
  '\\s+(\\d{1,9})(?!\\s*[-–.)]|\\s+(?:жыл|бап|тар|б[өо]л)|\\s*г(?:од|\\.|(?!\\p{L}))|\\s*ж\\.)',
);
const ANY_YEAR = '((?:19|20)\\d{2})';
const YEAR_IN_WORDS = `${ANY_YEAR}\\s*(?:г(?:ода?|\\.)?|жыл\\p{L}*|ж\\.)`;
const year = word(YEAR_IN_WORDS);
/** Behind its act, "Конституции РК (1995 г.)". */
const yearInBrackets = word(`\\(${YEAR_IN_WORDS}\\)`);
/** Constitutions have no number, so that a year needs no word beside it: "the 1995 Constitution", "Конституция РК 1995". */
const yearBeforeConstitution = word(ANY_YEAR, `(?=\\s+(?:${CONSTITUTION}))`);
const yearOfConstitution = word(ANY_YEAR, '(?!\\s*[-–.)])');
const YEAR = '(\\d{4})(?:\\s*г(?:\\.|ода)?(?!\\p{L}))?';
const dayDotted = word(`(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}`);
const dayIso = word('(\\d{4})[-.](\\d{2})[-.](\\d{2})');
const dayInWords = MONTHS.map((month) => ({
  dayFirst: word(`[«"]?(\\d{1,2})(?:st|nd|rd|th|[»"])?\\s+(?:${month}),?\\s+${YEAR}`),
  monthFirst: word(`(?:${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
  yearFirst: word(`(\\d{4})\\s+(?:жыл\\p{L}*|ж\\.)\\s+(\\d{1,2})\\s+(?:${month})`),
}));
const beforeBareTitle = /(?:об?|on)(?=\s+\p{L})/iuy;
const wordOfTitle = /,?\s+(\p{L}[\p{L}-]*)/iuy;
/** A unit with its number, a day, a number: what a title without quotation marks ends before. */
const behindTitle = new RegExp(
  `,?\\s+(?:(?:${UNITS_BEFORE.map(([, words]) => words).join('|')})\\s*\\d|(?:от|dated|of)\\s+\\d|N\\s*\\d)|\\s*(?:[.;()№]|$|,(?!\\s+\\p{L}))`,
  'iuy',
);
/** No title has these words, so that what is read is more than a title. */
const NO_TITLE = new RegExp(`^(?:${FORMS.map(([, words]) => words).join('|')}|редакци\\p{L}+|amended)$`, 'iu');
const JOINING = /^(?:и|или|and|or|в|in|of|the)$/iu;
const opening = /[«"“„]/uy;
const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
]);

/**
 * What the words at the place read say of the act; null where they say nothing. `text` is what `take` reads; `before` what
 * was said of the act: only behind its form a title may stand without quotation marks.
 */
export function takeAct(take: Take, text: string, before: ActReference): Partial<ActReference> | null {
  const adiletId = take(adilet)?.[1];
  if (adiletId !== undefined) return { adiletId: adiletId.toUpperCase() };
  const adoptedOn = takeDay(take);
  if (adoptedOn !== null) return { adoptedOn };
  const adoptedIn = takeYear(take, before.form)?.[1];
  if (adoptedIn !== undefined) return { adoptedIn };
  const number = (take(numberOfAct) ?? take(numberBare))?.[1];
  if (number !== undefined) return { number: foldNumber(number) };
  const form = forms.find(({ words }) => take(words) !== null)?.form;
  if (form === undefined) return takeTitle(take, text) ?? (before.form === null ? null : takeBareTitle(take, text));
  const behind = form === 'CONSTITUTION' ? undefined : take(numberBehindForm)?.[1];
  return behind === undefined ? { form } : { form, number: behind };
}

const takeYear = (take: Take, form: ActForm | null): RegExpExecArray | null =>
  take(year) ??
  take(yearBeforeConstitution) ??
  (form === null ? null : take(yearInBrackets)) ??
  (form === 'CONSTITUTION' ? take(yearOfConstitution) : null);

function takeTitle(take: Take, text: string): Partial<ActReference> | null {
  let end = -1;
  const match = take(opening, (found) => {
    end = endOfQuote(text, found.index);
    return end > found.index + 1;
  });
  if (match === null) return null;
  const title = text.slice(match.index + 1, end).trim();
  return title !== '' && take(rest(end - match.index)) !== null ? { title } : null;
}

/** "Закона о языках, ст. 4". */
function takeBareTitle(take: Take, text: string): Partial<ActReference> | null {
  let end = -1;
  const match = take(beforeBareTitle, (found) => {
    end = endOfBareTitle(text, found.index + found[0].length);
    return end !== -1;
  });
  if (match === null) return null;
  const title = text.slice(match.index, end);
  return take(rest(end - match.index - match[0].length)) === null ? null : { title };
}

/** Where the words of a title from `start` on end; -1 where they go on with what is none. Each word is looked at once. */
function endOfBareTitle(text: string, start: number): number {
  let [end, last] = [start, ''];
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end;
    return pattern.exec(text);
  };
  for (;;) {
    if (at(behindTitle) !== null) return last !== '' && !JOINING.test(last) ? end : -1;
    const [whole = '', word = ''] = at(wordOfTitle) ?? [];
    if (word === '' || NO_TITLE.test(word)) return -1;
    [end, last] = [end + whole.length, word];
  }
}

/** So many characters, less the first, which was taken, and with the last. */
const rest = (length: number): RegExp => new RegExp(`[^]{${length}}`, 'y');

/** Where the quotation that opens at `start` closes; titles quote titles, and print one sign for two closing ones. */
function endOfQuote(text: string, start: number): number {
  const closing = CLOSING.get(text[start] ?? '');
  if (closing !== undefined) return text.indexOf(closing, start + 1);
  let [depth, last] = [0, -1];
  for (let i = start; i < text.length; i++) {
    if (text[i] === '«') depth++;
    if (text[i] !== '»') continue;
    last = i;
    depth--;
    if (depth === 0) return i;
  }
  return last;
}

/** An impossible day (30.02.2013) is not taken: reading stops before it. */
function takeDay(take: Take): LocalDate | null {
  const taken = (pattern: RegExp, year: number, month: number | string, day: number): LocalDate | null => {
    const dayOf = (match: RegExpExecArray): LocalDate | null =>
      calendarDay(match[year], typeof month === 'string' ? month : match[month], match[day]);
    const match = take(pattern, (found) => dayOf(found) !== null);
    return match === null ? null : dayOf(match);
  };
  const inNumbers = taken(dayDotted, 3, 2, 1) ?? taken(dayIso, 1, 2, 3);
  if (inNumbers !== null) return inNumbers;
  for (const [index, { dayFirst, monthFirst, yearFirst }] of dayInWords.entries()) {
    const month = String(index + 1);
    const inWords = taken(dayFirst, 2, month, 1) ?? taken(monthFirst, 2, month, 1) ?? taken(yearFirst, 1, month, 2);
    if (inWords !== null) return inWords;
  }
  return null;
}

const calendarDay = (year = '', month = '', day = ''): LocalDate | null =>
  parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
