/** Reads one step of a citation, a unit with its number or numbers: "ст. 39-3", "пункты 1–3", "2) тармақшасы". */
import { type Take, word } from './citation-patterns.ts';
import type { WrittenStep } from './citation-steps.ts';
import {
  AND,
  CONSTITUTION,
  MONTHS,
  ORDINALS,
  PARAGRAPH_OR_SUBPARAGRAPH,
  PART_COUNTED,
  PLURAL,
  PLURAL_AFTER,
  PREAMBLE,
  TO,
  UNITS_AFTER,
  UNITS_BEFORE,
} from './citation-words.ts';

const NUMBER = '\\d{1,6}(?:-\\d{1,6}){0,9}';
const ITEM = `\\(?(${NUMBER})\\)?`;
/** Bounded, since two unbounded runs of blanks would take quadratic time. */
const DASH = '\\s{0,40}-?\\s{0,40}';
/** No further number of a list: the number of an act, a day, or a number that belongs to a word after it. */
const FREE = `(?!-\\p{L}|\\.\\d|[-–]\\d|\\s+(?:${MONTHS.join('|')}|жыл|г(?:од|\\.)|${CONSTITUTION})|\\)?${DASH}(?:${UNITS_AFTER.map(([, w]) => w).join('|')}))`;

const before = UNITS_BEFORE.map(([kind, words]) => ({
  kind,
  numbered: word(`(${words})\\s*${ITEM}`),
  /** "ст. 6 и ст. 27": the unit is named again. */
  again: word(`(?:${AND})(?:${words})\\s*${ITEM}`, FREE),
}));
const eitherNumbered = word(`(?:${PARAGRAPH_OR_SUBPARAGRAPH})\\s*${ITEM}`);
const and = word(`(?:${AND})${ITEM}`, FREE);
const to = word(`(?:${TO})${ITEM}`, FREE);
const dashAhead = /(?<=\d)(?=–(\d{1,6})(?!\d|[–-]\d))/uy;
const plural = new RegExp(PLURAL, 'iu');

const LISTED = `${ITEM}(?:(?:${AND}|${TO})${ITEM}){0,60}`;
const after = UNITS_AFTER.map(([kind, words]) => ({
  kind,
  numbered: word(`(${LISTED})${DASH}(?<unit>${words})`),
}));
const pluralAfter = new RegExp(PLURAL_AFTER, 'iu');
/** "3–5-бап", all of its list. */
const wholeSpan = /^(\d+)–(\d+)$/u;
const items = new RegExp(`(?:${AND}|(${TO}))?${ITEM}`, 'iuy');
const counted = ORDINALS.map((ordinal) =>
  word(`(?:${PART_COUNTED})\\s+(?:${ordinal})|(?:${ordinal})\\s+(?:${PART_COUNTED})`),
);
const preamble = word(PREAMBLE);
const bracketed = /\s*\((\d{1,6}(?:-\d{1,6}){0,9})\)/uy;
const usedAgain =
  /\(номер использован (\d{1,3})-й раз\)|\(use (\d{1,3}) of the number\)|\(нөмірдің (\d{1,3})-қолданылуы\)/iuy;

/** The step that stands at the place read; null where none does. */
export function takeStep(take: Take): WrittenStep | null {
  if (take(preamble)) return { kind: 'PREAMBLE', numbers: [], use: 1 };
  const ordinal = counted.findIndex((words) => take(words) !== null);
  if (ordinal >= 0) return { kind: 'PART', numbers: [String(ordinal + 1)], use: 1 };
  const either = take(eitherNumbered)?.[1];
  if (either !== undefined) return { kind: null, numbers: more(take, [either], []), use: 1 };
  for (const { kind, numbered, again } of before) {
    const [, unit = '', number] = take(numbered) ?? [];
    if (number === undefined) continue;
    const first = plural.test(unit) ? hyphenated(number) : [...dashed(take, number), number];
    return { kind, numbers: more(take, first, [again]), use: 1 };
  }
  for (const { kind, numbered } of after) {
    const found = take(numbered);
    const [, list] = found ?? [];
    if (list === undefined) continue;
    const [, low, high] = (pluralAfter.test(found?.groups?.['unit'] ?? '') ? null : wholeSpan.exec(list)) ?? [];
    return { kind, numbers: [...(low === undefined ? [] : [`${low}-${high}`]), ...listed(list)], use: 1 };
  }
  return null;
}

/** A number in brackets below the last step, or the remark that the last number was used again. */
export function takeBelow(take: Take, steps: WrittenStep[]): boolean {
  const again = take(usedAgain);
  const last = steps.at(-1);
  if (again !== null && last !== undefined) {
    steps[steps.length - 1] = { ...last, use: Number(again[1] ?? again[2] ?? again[3]) };
    return true;
  }
  if (steps.filter((s) => s.kind === null).length > 1) return false;
  const number = take(bracketed)?.[1];
  if (number === undefined) return false;
  steps.push({ kind: null, numbers: [number], use: 1 });
  return true;
}

/** The further numbers of a list or a range that begins with `first`. */
function more(take: Take, first: readonly string[], again: readonly RegExp[]): readonly string[] {
  const numbers = [...first];
  for (;;) {
    const end = take(to)?.[1];
    if (end !== undefined) {
      numbers.push(...upTo(numbers.at(-1) ?? end, end));
      continue;
    }
    const next = [and, ...again].map((pattern) => take(pattern)?.[1]).find((number) => number !== undefined);
    if (next === undefined) return [...new Set(numbers)];
    numbers.push(next);
  }
}

/** The numbers of a list that was taken whole, "1), 2) және 4)". */
function listed(list: string): readonly string[] {
  const numbers: string[] = [];
  items.lastIndex = 0;
  for (let match = items.exec(list); match !== null; match = items.exec(list)) {
    const [, range, number = ''] = match;
    numbers.push(...(range === undefined ? [number] : upTo(numbers.at(-1) ?? number, number)));
  }
  return [...new Set(numbers)];
}

/** What follows `from` up to `to`: the whole numbers between them, as far as the ends are such, and the end. */
function upTo(from: string, to: string): readonly string[] {
  const [low, high] = [Number(from), Number(to)];
  if (!(high > low) || high - low > 50) return [to];
  return Array.from({ length: high - low }, (_, i) => String(low + i + 1));
}

/** "ст. 3–5": the inserted article 3-5 whose hyphen is printed as a dash, beside the articles from 3 to 5. */
function dashed(take: Take, number: string): readonly string[] {
  const end = /^\d+$/u.test(number) ? take(dashAhead)?.[1] : undefined;
  return end === undefined ? [] : [`${number}-${end}`];
}

/** "пункты 1-3": the inserted paragraph 1-3, or the paragraphs from 1 to 3. */
function hyphenated(number: string): readonly string[] {
  const [low = '', high, ...rest] = number.split('-');
  if (high === undefined || rest.length > 0 || Number(high) <= Number(low)) return [number];
  return [number, low, ...upTo(low, high)];
}
