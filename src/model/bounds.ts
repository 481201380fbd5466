/** What the bounds of a beginning or an end leave open. */
import { type Days, holdsOn, type LocalDate } from './dates.ts';
import type { DateBound } from './entities.ts';

/** Whether it is open on the day if the beginning, or the end, has come. */
export const isOpenOn = ({ kind, earliest, latest }: DateBound, day: LocalDate): boolean =>
  kind === 'BETWEEN' && holdsOn({ from: earliest, to: latest }, day);

/** Whether two bounds say the same: of an end and of what follows it, that they are one turn. */
export const sameBounds = (one: DateBound, other: DateBound): boolean =>
  one.kind === other.kind && one.on === other.on && one.earliest === other.earliest && one.latest === other.latest;

interface Lasting {
  readonly start: DateBound;
  readonly end: DateBound;
  /** Of a version; see `ProvisionVersion`. */
  readonly begins?: LocalDate | null;
}

/** The days on which it holds or may hold: from the earliest beginning to the latest end. */
export const mayLast = ({ start, end, begins = null }: Lasting): Days => ({
  from: start.on ?? start.earliest ?? begins,
  to: end.on ?? end.latest,
});
