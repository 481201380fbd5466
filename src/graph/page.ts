/** Windows on ordered lists, as `Page` and `Slice` of the port define them. */
import { compareText } from '../model/order.ts';
import { compareSortKeys } from './order.ts';
import type { OrderedSlice, Page, Slice } from './pages.ts';
import { ascending, inOrder, type Sorting } from './sorting.ts';

interface Keyed {
  readonly sortKey: string;
}

/** The first place in `items` whose key satisfies `test`, which holds for no item before one for which it holds. */
function firstPlace(items: readonly Keyed[], test: (key: string) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]?.sortKey ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cut<T>(items: readonly T[], low: number, end: number, page: Page): Slice<T> {
  const high = Math.max(low, end);
  const from = page.backwards ? Math.max(low, high - page.limit) : low;
  const to = page.backwards ? high : Math.min(low + page.limit, high);
  return {
    items: items.slice(from, to),
    hasNext: to < items.length,
    hasPrevious: from > 0,
    total: page.withTotal ? items.length : null,
  };
}

/** The window on a list that is sorted by sort key. */
export function slice<T extends Keyed>(items: readonly T[], page: Page): Slice<T> {
  const { after, before } = page;
  const low = after === undefined ? 0 : firstPlace(items, (key) => compareText(key, after) > 0);
  const high = before === undefined ? items.length : firstPlace(items, (key) => compareText(key, before) >= 0);
  return cut(items, low, high, page);
}

/** The window on a list in the order of keys that its items do not carry. */
export function sliceBy<T>(items: readonly T[], keyOf: (item: T) => string, page: Page): Slice<T> {
  const keyed = items.map((item) => ({ item, sortKey: keyOf(item) })).sort(compareSortKeys);
  const window = slice(keyed, page);
  return { ...window, items: window.items.map(({ item }) => item) };
}

/** The window on a list in an order that a caller chose; `keyOf` gives the place of an item in the ascending list. */
export function sliceInOrder<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  page: Page,
  sorting: Sorting,
): OrderedSlice<T> {
  const keyed = items.map((item) => ({ item, sortKey: keyOf(item) })).sort(compareSortKeys);
  const window = slice(keyed, ascending(page, sorting));
  const [found, keys] = [window.items.map(({ item }) => item), window.items.map(({ sortKey }) => sortKey)];
  return inOrder({ ...window, items: found, keys }, sorting);
}

/** The window on a list in another order: a cursor is the place of the item whose key it is, or is ignored. */
export function sliceByPlace<T>(items: readonly T[], keyOf: (item: T) => string, page: Page): Slice<T> {
  const place = (cursor: string | undefined): number =>
    cursor === undefined ? -1 : items.findIndex((item) => keyOf(item) === cursor);
  const before = place(page.before);
  return cut(items, place(page.after) + 1, before < 0 ? items.length : before, page);
}
