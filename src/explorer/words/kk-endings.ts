/** Endings of days in Kazakh: they follow the sounds of the month, with which a day ends (`2013 ж. 24 маусым`). */

/** From that day, to that day, and the word for "and" behind it. */
const ENDINGS: Readonly<Record<string, readonly [from: string, to: string, and: string]>> = {
  қаңтар: ['дан', 'ға', 'мен'],
  ақпан: ['нан', 'ға', 'мен'],
  наурыз: ['дан', 'ға', 'бен'],
  сәуір: ['ден', 'ге', 'мен'],
  мамыр: ['дан', 'ға', 'мен'],
  маусым: ['нан', 'ға', 'мен'],
  шілде: ['ден', 'ге', 'мен'],
  тамыз: ['дан', 'ға', 'бен'],
  қыркүйек: ['тен', 'ке', 'пен'],
  қазан: ['нан', 'ға', 'мен'],
  қараша: ['дан', 'ға', 'мен'],
  желтоқсан: ['нан', 'ға', 'мен'],
};

/** What is no day in words stays readable: "күн" (day) bears the endings. */
const OTHER = [' күннен', ' күнге', 'мен'] as const;

const endingsOf = (day: string) => ENDINGS[day.slice(day.lastIndexOf(' ') + 1)] ?? OTHER;

/** @example from('2013 ж. 24 маусым') // '2013 ж. 24 маусымнан' */
export const from = (day: string): string => `${day}${endingsOf(day)[0]}`;

/** @example to('2013 ж. 24 маусым') // '2013 ж. 24 маусымға' */
export const to = (day: string): string => `${day}${endingsOf(day)[1]}`;

/** @example and('2014 ж. 16 қыркүйек') // '2014 ж. 16 қыркүйек пен' */
export const and = (day: string): string => `${day} ${endingsOf(day)[2]}`;
