/** Windows on ordered lists: what is asked for, and what is given. */

/**
 * A window on an ordered list: at most `limit` items after `after` (or before `before`, the last ones), by sort key.
 * `after` and `before` are sort keys, exclusive, and need not be in the list. Let `lo` be the number of items with
 * key ≤ after (0 without), `hi` the number with key < before (all without), at least `lo`: the window is
 * `[lo, min(lo + limit, hi))`, backwards `[max(lo, hi - limit), hi)`.
 */
export interface Page {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** True: the last `limit` items of the window, still in ascending order. */
  readonly backwards?: boolean | undefined;
  /** Count the whole list as well. */
  readonly withTotal?: boolean | undefined;
}

/**
 * A window's items. `hasNext` and `hasPrevious`: the whole list has items after the window's end, before its start
 * (also beyond `before` or `after`, also where the window is empty). `total` counts the whole list, whatever the
 * cursors; null unless it was asked for.
 */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number | null;
}

/** A window on a list whose order a caller may choose: `keys` are what `after` and `before` take, one for each item. */
export interface OrderedSlice<T> extends Slice<T> {
  readonly keys: readonly string[];
}
