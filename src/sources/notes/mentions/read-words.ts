/** Days, numbers and provisions as the parts of a note spell them. */
import { type LocalDate, parseLocalDate } from '../../../model/dates.ts';
import type { Unread, UnreadReason } from '../note.ts';
import type { UnitKind } from '../note-eids.ts';
import { arabic, month, ordinal } from '../numerals.ts';
import { romanInLatin } from '../spelling/normal-text.ts';
import type { Gender, Read, Tree, UnitMention } from '../syntax.ts';
import { caseOf, find, findAll } from './tree.ts';

/** A note's text in both spellings: as printed, and as the grammar reads it. */
export interface Words {
  readonly printed: string;
  readonly normal: string;
  /** Days printed from the year on can have their month last ("2012.19.04"), as another publisher has it. */
  readonly canEndWithMonth?: boolean;
  /** All days of the note in digits: the others can tell which number of a day is its month. */
  readonly days?: readonly string[];
}

export const wordsOf = (words: Words, tree: Tree): string => words.normal.slice(tree.from, tree.to).trim();

/** The words of a part as printed, without spaces around them and with single ones within. */
export const printedOf = (words: Words, tree: Tree): string =>
  words.printed.slice(tree.from, tree.to).trim().replace(/\s+/gu, ' ');

/** A value, and what leaves it open. */
export interface WithFlaw<T> {
  readonly value: T;
  readonly flaw: Unread | null;
}

export function flaw(at: number, expected: string, reason: UnreadReason): { readonly flaw: Unread } {
  return { flaw: { at, expected, reason } };
}

/** The day of a `Date`. Years are printed in four digits, but for the days of acts in some older notes. */
export function readDate(date: Tree, words: Words): Read<LocalDate> {
  const no = flaw(date.from, 'an existing day such as 20.12.2021', 'NO_SUCH_DAY');
  const short = find(date, 'shortDate');
  const numeric = find(date, 'numericDate');
  let parts: readonly string[];
  if (short !== undefined) {
    // No act is older than 1990: "98" is 1998 and "04" is 2004. "19" and "20" can be what is left of a longer year.
    const [day = '', inYear = '', year = ''] = wordsOf(words, short).split('.');
    if (year === '19' || year === '20') return no;
    parts = [day, inYear, `${year.startsWith('9') ? '19' : '20'}${year}`];
  } else if (numeric === undefined) {
    const of = (rule: string) => words.normal.slice(find(date, rule)?.from, find(date, rule)?.to).trim();
    parts = [of('dayNumber'), String(month(of('monthName')) ?? ''), of('yearNumber')];
  } else {
    const printed = wordsOf(words, numeric).split(/\s*[./-]+\s*/u);
    const sign = /[/-]/u.exec(wordsOf(words, numeric))?.[0];
    if (sign === '-' && printed[0]?.length === 4) parts = [...printed].reverse();
    else if (sign !== undefined) {
      const slashed = withSlashes(printed, sign, words);
      if (slashed === null) return flaw(date.from, 'a day that its month can be told from', 'NOT_UNDERSTOOD');
      parts = slashed;
    } else if (printed[0]?.length !== 4) parts = printed;
    else if (words.canEndWithMonth !== true) parts = [...printed].reverse();
    else {
      const fromYear = fromYearOn(printed);
      if (fromYear === null) return flaw(date.from, 'a day that its month can be told from', 'NOT_UNDERSTOOD');
      parts = fromYear;
    }
  }
  const [day = '', inYear = '', year = ''] = parts;
  if (!/^(?:19|20)\d{2}$/.test(year) || !/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(inYear)) return no;
  const value = parseLocalDate(`${year}-${inYear.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return value === null ? no : { value };
}

/**
 * The day, month and year of "02/24/2023", "24/02/2023" or "24-02-2023". Where either can be the month ("08/01/2019"), the other days of
 * the note with the same sign tell it, or nothing does: null. The number of an act is no day ("20-2/2019").
 */
function withSlashes([first = '', second = '', year = '']: readonly string[], sign: string, words: Words) {
  if (Number(second) > 12) return [second, first, year];
  if (Number(first) > 12 || Number(first) === Number(second)) return [first, second, year];
  const others = (words.days ?? []).map((day) => day.split(sign)).filter(({ length }) => length === 3);
  const isDayFirst = others.some(([one = '']) => one.length <= 2 && Number(one) > 12);
  const isMonthFirst = others.some(([, two]) => Number(two) > 12);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? [first, second, year] : [second, first, year];
}

/** The day, month and year of "2012.19.04" or "2012.04.19"; null where either can be the month. */
function fromYearOn([year = '', first = '', second = '']: readonly string[]): readonly string[] | null {
  if (Number(first) > 12) return [first, second, year];
  return Number(second) > 12 || Number(first) === Number(second) ? [second, first, year] : null;
}

/** The day of "17 марта" or "17.03" in a year that stands elsewhere. */
export function readDayOf(day: Tree, year: Tree, words: Words): Read<LocalDate> {
  const of = (rule: string) => words.normal.slice(find(day, rule)?.from, find(day, rule)?.to).trim();
  const [digits = '', digitsOfMonth] = wordsOf(words, day).split('.');
  const [date, inYear] =
    digitsOfMonth === undefined ? [of('dayNumber'), String(month(of('monthName')) ?? '')] : [digits, digitsOfMonth];
  const value = parseLocalDate(`${wordsOf(words, year)}-${inYear.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return value === null ? flaw(day.from, 'an existing day such as 20.12.2021', 'NO_SUCH_DAY') : { value };
}

const KIND_OF_UNIT: Readonly<Record<string, UnitKind>> = {
  contents: 'CONTENTS',
  annex: 'ATTACHMENT',
  subsection: 'SUBSECTION',
  subchapter: 'SUBCHAPTER',
  indent: 'INDENT',
  section: 'SECTION',
  chapter: 'CHAPTER',
  article: 'ARTICLE',
  paragraph: 'PARAGRAPH',
  subparagraph: 'SUBPARAGRAPH',
  part: 'PART',
};

/** The kind of provision that a part's unit names: "пункт", "2-баптың". */
function kindOf(tree: Tree): UnitKind | undefined {
  const rule = Object.keys(KIND_OF_UNIT).find((unit) => find(tree, unit) !== undefined);
  return rule === undefined ? undefined : KIND_OF_UNIT[rule];
}

/** The numbers of a list: "1), 2) и 5-1)", "первая", "II"; '' for one that is no number ("IIX"). */
export function readNumbers(tree: Tree, words: Words): readonly string[] {
  const ordinals = findAll(tree, 'ordinalWord').map((word) => String(ordinal(wordsOf(words, word)) ?? ''));
  const numbers = findAll(tree, 'number').map((number) => arabic(romanInLatin(wordsOf(words, number))));
  return [...ordinals, ...numbers];
}

/** Whether each unit lies in the next: "пункт 1 статьи 4", not "статья 4 пункт 1". */
const RANK: readonly UnitKind[] = ['INDENT', 'SUBPARAGRAPH', 'PARAGRAPH', 'ARTICLE', 'CHAPTER', 'SECTION'];
function isFromGreatest(units: readonly UnitMention[]): boolean {
  const ranks = units.map((unit) => RANK.indexOf(unit.kind));
  // "Статья 5 часть вторая": of what else a part can be, its rank does not tell.
  const [first, second, ...more] = units;
  if (first?.kind === 'ARTICLE' && second?.kind === 'PART' && more.length === 0) return true;
  return units.length > 1 && ranks.every((rank, i) => rank >= 0 && (i === 0 || rank < (ranks[i - 1] ?? 0)));
}

/** In Kazakh the word after numbers says how many they are: "4-5-баптар" are two, "4-5-бап" is one. */
const KAZAKH_MANY = /(?:ба[пб]|тармақша|тармақ|бөлік|тарау|бөлім|абзац)(?:тар|тер|лар|лер|дар|дер)\p{L}*$/u;

/** More than these are no span but a misprint. */
const MOST_IN_SPAN = 30;

/**
 * The numbers of "4-5-баптар", of many without another number: nothing whole lies between them. What is put in can be
 * more than two ("45-48-тармақшалармен толықтырылды"), since new provisions are numbered one after another; what was
 * there before can have later ones between (45-1).
 */
function ofSpan(numbers: readonly string[], text: string, isNew: boolean): readonly string[] {
  const [from = 0, to = 0, ...more] = (numbers[0] ?? '').split('-').map(Number);
  const isSpan = numbers.length === 1 && more.length === 0 && to > from && KAZAKH_MANY.test(text);
  if (!isSpan || to - from > (isNew ? MOST_IN_SPAN : 1)) return numbers;
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** The units of a place from the smallest up: "пункт 1 статьи 4"; Kazakh names them the other way round. */
export function readUnits(place: Tree, words: Words, isNew = false): readonly UnitMention[] {
  const units = findAll(place, 'Units').flatMap((tree) => {
    const kind = kindOf(tree);
    if (kind === undefined) return [];
    const numbers = caseOf(tree) === 'bare' ? [] : ofSpan(readNumbers(tree, words), wordsOf(words, tree), isNew);
    return [{ kind, at: tree.from, numbers }];
  });
  const [over, ...parts] = units;
  if (over !== undefined && find(place, 'UnderColon') !== undefined) return [...parts, over];
  const goesDown = find(place, 'Place_down') !== undefined || isFromGreatest(units);
  return goesDown ? [...units].reverse() : units;
}

const GENDER_OF: Readonly<Record<string, Gender>> = {
  '': 'MASCULINE',
  а: 'FEMININE',
  о: 'NEUTER',
  ы: 'MANY',
  и: 'MANY',
};

/** How many a verb is said of; null where it does not tell ("в редакции", "as amended"). */
export type VerbNumber = 'ONE' | 'MANY' | null;

/** How many the verb that a change begins with is said of. */
export function verbNumberOf(change: Tree, words: Words): VerbNumber {
  const [verb] = /^(?:are|were|have|is|was|has)(?!\p{L})/u.exec(wordsOf(words, change)) ?? [];
  if (verb !== undefined) return ['are', 'were', 'have'].includes(verb) ? 'MANY' : 'ONE';
  // "Исключены слова": many words.
  if (/^\p{L}+ (?:слов|цифр|аббревиатур|букв)/u.test(wordsOf(words, change))) {
    return wordsOf(words, change).startsWith('дополнены') ? 'MANY' : null;
  }
  const gender = genderOf(change, words);
  return gender === null ? null : gender === 'MANY' ? 'MANY' : 'ONE';
}

/** The gender of the verb that a change begins with. */
export function genderOf(change: Tree, words: Words): Gender | null {
  const verb =
    /^(?:исключен|утратил|признан|отменен|дополнен|изложен|изменен|введен|включен|добавлен|действовал)(а|о|ы|и)?(?!\p{L})/u;
  const ending = verb.exec(wordsOf(words, change));
  return ending === null ? null : (GENDER_OF[ending[1] ?? ''] ?? null);
}

/** Words that are plural whatever stands after them; "статьи 5" is also the genitive of one article. */
const MANY =
  /^(?:стать|част|глав|(?:под)?раздел|(?:под)?пункт|параграф|абзац|приложени)(?:ями|ами|ях|ах)(?!\p{L})|^(?:the\s+)?(?:article|chapter|(?:sub-?)?section|part|(?:sub-?)?paragraph|(?:sub-?)?clause|(?:sub-?)?point|indent|annexe?|appendice)s(?!\p{L})|\p{L}(?:тар|тер|лар|лер|дар|дер)\p{L}*$/u;
/** Doubled letters are of many ("ст.ст. 5"), but "пп." is short for one subparagraph as well. */
const SHORT_MANY = /^ст\. *ст\./u;
const SHORT_MANY_OR_ONE = /^(?:пп|п\. *п)\./u;
/** Short words that are of one and of many. */
const SHORT = /^(?:(?:ст|п|ч)\.|(?:the +)?arts?(?!\p{L}))/u;
const NOMINATIVE_MANY =
  /^(?:(?:под)?разделы|главы|статьи|(?:под)?пункты|части(?! \p{L}+ей | \p{L}+ой )|параграфы|абзацы|приложения)(?!\p{L})/u;

/**
 * Whether a place's words can mean a span instead of a list: "пункты 1-3" is no list, and "статьи 5, 7-9"
 * can be 7 to 9 or article 7-9. A later number within the article's own ("39-1") is no span. Many without a
 * number ("пункты исключены") are no place at all.
 */
export function canBeSpan(place: Tree, words: Words, genitive: boolean, isNew = false): boolean {
  const [units] = readUnits(place, words, isNew);
  if (units === undefined) return false;
  const text = wordsOf(words, place);
  if (findAll(place, 'Units').some((one) => isShortSpan(one, words))) return true;
  if (units.numbers.length <= 1) return MANY.test(text) || (!genitive && NOMINATIVE_MANY.test(text));
  return canGoUp(units.numbers);
}

/** "Ст.ст. 5", "пп. 1-3" */
function isShortSpan(units: Tree, words: Words): boolean {
  const text = wordsOf(words, units);
  const isOne = caseOf(units) === 'numbered' && readNumbers(units, words).length === 1;
  return isOne && (SHORT_MANY.test(text) || (SHORT_MANY_OR_ONE.test(text) && canGoUp(readNumbers(units, words))));
}

/**
 * Whether the verb tells "пункт 2-4" to be more than one ("исключены", "are excluded"), or does not tell "п. 2-4" and
 * "Art. 5-7" to be one. Kazakh verbs tell neither.
 */
export function isSpanByVerb(place: Tree, words: Words, verb: VerbNumber): boolean {
  const [smallest] = readUnits(place, words);
  const of = findAll(place, 'Units').find(({ from }) => from === smallest?.at);
  if (of === undefined || smallest?.numbers.length !== 1 || !canGoUp(smallest.numbers)) return false;
  return verb === 'MANY' || (verb === null && SHORT.test(wordsOf(words, of)));
}

/**
 * Whether some of the numbers can be spans, so that the list still goes up: 7-9 in "5, 7-9". "1-2 и 1-3" and "3, 3-4"
 * would name things twice as spans, and are numbers of what was inserted later.
 */
export function canGoUp(numbers: readonly string[]): boolean {
  const spans = numbers.map((number) => number.split('-').map(Number));
  const areSpans = spans.map(([from = 0, to = 0, ...more]) => more.length === 0 && from < to);
  if (!areSpans.includes(true)) return false;
  // Spans must lie after all that stands before them and before all that stands after.
  return spans.every(([from = 0, to], i) => {
    const before = spans[i - 1];
    const end = before === undefined ? 0 : areSpans[i - 1] === true ? (before[1] ?? 0) : (before[0] ?? 0);
    const isLaterOfSame = areSpans[i] !== true && to !== undefined && from >= end;
    return isLaterOfSame || from > end;
  });
}
