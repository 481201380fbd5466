/**
 * Calendar days as the law counts them. A day is a string `YYYY-MM-DD` and never passes through
 * JavaScript's Date, so that no time zone can move it. ISO days compare rightly as strings.
 */
import { LocalDate as JodaDate } from '@js-joda/core';

declare const calendarDay: unique symbol;

/** A calendar day, `YYYY-MM-DD`, known to exist (no 2013-02-30). */
export type LocalDate = string & { readonly [calendarDay]: true };

/** A span of days; both ends inclusive; an absent end is open. */
export interface DateRange {
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
}

/** A span of days from `from` up to before `to`; null is open. */
export interface Days {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Whether `from ≤ day < to`. */
export const holdsOn = ({ from, to }: Days, day: LocalDate): boolean =>
  (from === null || from <= day) && (to === null || day < to);

/** The day, or null where `text` is no existing calendar day in the form `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return joda(text).toString() as LocalDate;
  } catch {
    return null;
  }
}

/** Cut rather than parsed: Joda's parser costs as much as all else that is done with a day of a dossier. */
const joda = (day: string): JodaDate =>
  JodaDate.of(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** The day. Throws a RangeError for anything but an existing day; for constants and checked input. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new RangeError(`"${text}" is not a calendar day (YYYY-MM-DD).`);
  return day;
}

/** `days` later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return joda(day).plusDays(days).toString() as LocalDate;
}

/** `months` later; the last day of the month where the month is too short (31.01 + 1 month = 28.02). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return joda(day).plusMonths(months).toString() as LocalDate;
}

/** The earlier of two days; null stands for "not known" and loses. */
export function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a <= b ? a : b;
}

/** Today's day in Kazakhstan (Asia/Almaty), the default of every `on` argument. */
export function today(now: Date = new Date()): LocalDate {
  return localDate(inKazakhstan.format(now));
}

/** Made once: to make one takes longer than to answer a question. */
const inKazakhstan = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });
