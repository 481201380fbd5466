/** When something begins or ends, as exactly as it is known. */
import { earlier, type LocalDate } from '../model/dates.ts';
import type { DateBound } from '../model/entities.ts';

/** Older than any source at hand. */
export const BEFORE_RECORD: DateBound = { kind: 'BEFORE_RECORD', on: null, earliest: null, latest: null };
/** Still in force at the end of the record. */
export const OPEN: DateBound = { kind: 'OPEN', on: null, earliest: null, latest: null };

export const exactly = (on: LocalDate): DateBound => ({ kind: 'EXACT', on, earliest: null, latest: null });

/** From `earliest` to `latest` (null: nothing bounds it); exact where the two meet. */
export function between(earliest: LocalDate, latest: LocalDate | null): DateBound {
  if (latest !== null && latest <= earliest) return exactly(earliest);
  return { kind: 'BETWEEN', on: null, earliest, latest };
}

/** The day that stands for the bound: the exact one or the earliest; null for BEFORE_RECORD and OPEN. */
export const dayOf = (bound: DateBound): LocalDate | null => bound.on ?? bound.earliest;

/** The last day on which it can happen; null: nothing bounds it. */
export const latestOf = (bound: DateBound): LocalDate | null => bound.on ?? bound.latest;

/** The later of two ends of windows; null is later than any day. */
const laterEnd = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || b === null ? null : a >= b ? a : b;

/**
 * One bound for what several events do: it can begin with the first of them and is done with the last. Of one day, it
 * is exact only where all of them are.
 */
export function together(bounds: readonly DateBound[]): DateBound | null {
  const days = bounds.map(dayOf).filter((day) => day !== null);
  const first = days.reduce<LocalDate | null>(earlier, null);
  if (first === null) return null;
  if (bounds.every((b) => b.kind === 'EXACT' && b.on === first)) return exactly(first);
  return between(first, bounds.map(latestOf).reduce(laterEnd, first));
}

/** The days that both bounds leave; `a` where they leave none. */
export function overlap(a: DateBound, b: DateBound): DateBound {
  const days = [dayOf(a), dayOf(b)].filter((day) => day !== null).sort();
  const first = days.at(-1);
  const last = earlier(latestOf(a), latestOf(b));
  if (first === undefined || (last !== null && last < first)) return a;
  return a.kind === 'EXACT' ? a : between(first, last);
}
