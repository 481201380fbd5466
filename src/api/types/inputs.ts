/** Arguments that many fields take. */
import type { TwoDays } from '../../graph/answers.ts';
import type { DateRange as Range } from '../../model/dates.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { Language } from './enums.ts';

export const DateRange = builder.inputType('DateRange', {
  description:
    'A span of days, both ends inclusive; an absent end is open. A day known only by bounds matches when its bounds overlap the span.',
  fields: (t) => ({
    from: t.field({ type: 'LocalDate', required: false, description: 'The first day; absent: from the beginning.' }),
    to: t.field({ type: 'LocalDate', required: false, description: 'The last day; absent: without end.' }),
  }),
});

export const langArgs = builder.args((t) => ({
  lang: t.field({
    type: Language,
    required: false,
    description: 'The language; where it is not held, or not given: Russian, then Kazakh, then English.',
  }),
}));

export const onArgs = builder.args((t) => ({
  on: t.field({
    type: 'LocalDate',
    required: false,
    description: 'The day; absent: today in Kazakhstan (Asia/Almaty).',
  }),
}));

/** For lists that may also be asked for without a day. */
export const onOrEverArgs = builder.args((t) => ({
  on: t.field({
    type: 'LocalDate',
    required: false,
    description:
      'The day; absent: today in Kazakhstan (Asia/Almaty); `null`: all that the record knows, in force or not.',
  }),
}));

export const betweenArgs = builder.args((t) => ({
  between: t.field({ type: DateRange, required: true, description: 'The two days; both are needed.' }),
}));

/** Two days that are compared. Throws BAD_ARGUMENT where one is missing or the second lies before the first. */
export function daysOf(name: string, range: Range): TwoDays {
  const { from, to } = rangeOf(name, range) ?? {};
  if (from && to) return { from, to };
  throw callerError('BAD_ARGUMENT', (say) => say.bothDaysNeeded(name), name);
}

/** A span as the port takes it; throws BAD_ARGUMENT where it ends before it begins. */
export function rangeOf(name: string, range: Range | null | undefined): Range | undefined {
  if (range === null || range === undefined) return undefined;
  const { from = null, to = null } = range;
  if (from !== null && to !== null && from > to) {
    throw callerError('BAD_ARGUMENT', (say) => say.spanBackwards(name, from, to), name);
  }
  return from === null && to === null ? undefined : { from, to };
}
