/** Amendments at acts or provisions, and the arguments by which lists of amendments are narrowed. */
import type { Page } from '../../graph/pages.ts';
import type { AmendmentFilter } from '../../graph/reader.ts';
import { type DateRange, localDate } from '../../model/dates.ts';
import type { AmendmentKind as Kind } from '../../model/terms.ts';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { AmendmentKind } from './enums.ts';
import { DateRange as DateRangeInput, rangeOf } from './inputs.ts';

/** Amendments at acts or provisions. */
export const amendmentsOf = batched(
  ({ reader }, ids, filter: AmendmentFilter & { readonly includeParts: boolean }, page: Page) =>
    reader.amendments.ofTargets(ids, filter, page),
);

/** What narrows every list of amendments. */
export const amendmentArgs = builder.args((t) => ({
  adopted: t.field({
    type: DateRangeInput,
    required: false,
    description: 'By day of adoption of the amending act.',
  }),
  year: t.int({ required: false, description: 'By year of adoption of the amending act: `2013`.' }),
  inForce: t.field({
    type: DateRangeInput,
    required: false,
    description: 'By day of force; a day known only by bounds matches when the bounds overlap the span.',
  }),
  kinds: t.field({
    type: [AmendmentKind],
    required: false,
    description: 'Only insertions, only repeals …; absent: changes of every kind.',
  }),
  affecting: t.id({
    required: false,
    description:
      'The id of a body: amendments that gave or took a competence which it holds or is the object of, and the amendments whose details did.',
  }),
}));

/** For lists that may hold the amendments of several acts. */
export const byArgs = builder.args((t) => ({
  by: t.id({ required: false, description: 'The id of the act that made the change.' }),
}));

interface AmendmentArgs {
  readonly adopted?: DateRange | null | undefined;
  readonly year?: number | null | undefined;
  readonly inForce?: DateRange | null | undefined;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly affecting?: string | null | undefined;
  readonly by?: string | null | undefined;
}

/** The days that lie in the span and in the year. */
function daysIn(span: DateRange | undefined, year: number | null | undefined): DateRange | undefined {
  if (year === null || year === undefined) return span;
  if (year < 1 || year > 9999) {
    throw callerError('BAD_ARGUMENT', (say) => say.noYear('year', year), 'year');
  }
  const digits = String(year).padStart(4, '0');
  const [first, last] = [localDate(`${digits}-01-01`), localDate(`${digits}-12-31`)];
  return {
    from: span?.from && span.from > first ? span.from : first,
    to: span?.to && span.to < last ? span.to : last,
  };
}

/** The arguments as the port takes them; throws BAD_ARGUMENT for a span or a year that makes no sense. */
export const amendmentFilter = ({ adopted, year, inForce, kinds, affecting, by }: AmendmentArgs): AmendmentFilter => ({
  adopted: daysIn(rangeOf('adopted', adopted), year),
  inForce: rangeOf('inForce', inForce),
  kinds: kinds ?? undefined,
  affecting: affecting ?? undefined,
  by: by ?? undefined,
});
