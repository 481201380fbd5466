/** Arguments on their way into statements and answers on their way out, as several groups of functions share them. */
import type { DateRange } from '../../model/dates.ts';
import type { OrderedSlice, Page, Slice } from '../pages.ts';
import { inOrder, type Sorting } from '../sorting.ts';
import { listOut } from './decode.ts';
import type { Row } from './values.ts';

/** $limit, $after, $before, $backwards; null where the page says nothing. */
export const pageIn = ({ limit, after, before, backwards }: Page) => ({
  limit,
  after: after ?? null,
  before: before ?? null,
  backwards: backwards ?? false,
});

/** $adoptedFrom, $adoptedTo; null is open. */
export const adoptedIn = (range: DateRange | undefined) => ({
  adoptedFrom: range?.from ?? null,
  adoptedTo: range?.to ?? null,
});

/**
 * The window that a statement cut out of a list. Statements gather a list in its order as `entries`, count those that
 * `$after` leaves behind (`low`) and those before `$before` (`high`), and turn into maps only the `items` from place
 * `start` up to before place `stop`; `total` counts the list.
 */
export function sliceOut<T>(
  row: Row | undefined,
  { withTotal }: Page,
  itemsOut: (rows: unknown) => readonly T[],
): Slice<T> {
  const { items, total, start, stop } = row ?? {};
  return {
    items: itemsOut(items),
    hasNext: Math.max(Number(start ?? 0), Number(stop ?? 0)) < Number(total ?? 0),
    hasPrevious: Number(start ?? 0) > 0,
    total: withTotal ? Number(total ?? 0) : null,
  };
}

/** $sortBy and $unknown, from which a statement makes the `key` of each entry. */
export const orderIn = ({ by, unknown }: Sorting) => ({ sortBy: by, unknown });

/** As `sliceOut`, of the window on the ascending list; a statement gives the `keys` of its items as well. */
export function orderedOut<T>(
  row: Row | undefined,
  page: Page,
  sorting: Sorting,
  itemsOut: (rows: unknown) => readonly T[],
): OrderedSlice<T> {
  // Statements collect texts alone.
  const keys = (row?.['keys'] ?? []) as readonly string[];
  return inOrder({ ...sliceOut(row, page, itemsOut), keys }, sorting);
}

const placeOf = ({ i }: Row): unknown => i;

/** What a statement collected under `items`; nothing where there is no row. */
export const itemsIn = ({ items }: Row = {}): unknown => items;

/** Answers in the order of the list that was asked for: each row carries its place `i`; some places have no row. */
export function inPlaces<T>(
  count: number,
  rows: readonly Row[],
  out: (row: Row | undefined, i: number) => T,
): readonly T[] {
  const byPlace = new Map<unknown, Row>(rows.map((row) => [placeOf(row), row]));
  return Array.from({ length: count }, (_, i) => out(byPlace.get(i), i));
}

/** As `inPlaces`, for windows on lists. */
export const slicesOut = <T>(
  count: number,
  rows: readonly Row[],
  page: Page,
  itemsOut: (rows: unknown) => readonly T[],
) => inPlaces(count, rows, (row) => sliceOut(row, page, itemsOut));

/** As `inPlaces`, for whole lists under `items`. */
export const listsOut = <T>(count: number, rows: readonly Row[], itemsOut: (rows: unknown) => readonly T[]) =>
  inPlaces(count, rows, (row) => itemsOut(itemsIn(row)));

/** The list under `key` of a row, each by `out`. */
export const mapped = <T>(rows: unknown, out: (row: Row) => T): readonly T[] => listOut(rows).map(out);
