/**
 * The orders that a caller may choose, once for both engines. Each sorts by one key of text: what the order is named
 * after, a space, then the sort key; the order that a list has by itself sorts by the sort key alone. Descending is
 * the same list read from its end, so that an engine keeps one way to cut a window.
 */
import type { ActOrder, AmendmentOrder } from '../model/terms.ts';
import type { OrderedSlice, Page } from './pages.ts';

export interface Sorting {
  readonly by: 'SORT_KEY' | 'ADOPTED' | 'IN_FORCE' | 'CHANGES';
  readonly descending: boolean;
  /** Stands for a day that is not known: after every day in either direction. */
  readonly unknown: '~' | '';
}

function sorting(order: string, natural: Sorting['by']): Sorting {
  const descending = order.endsWith('_DESC');
  const by = order.replace(/_(?:ASC|DESC)$/, '') as Sorting['by'];
  return { by: by === natural ? 'SORT_KEY' : by, descending, unknown: descending ? '' : '~' };
}

export const actSorting = (order: ActOrder = 'ADOPTED_ASC'): Sorting => sorting(order, 'ADOPTED');

export const amendmentSorting = (order: AmendmentOrder = 'IN_FORCE_ASC'): Sorting => sorting(order, 'IN_FORCE');

/** A number as text of one length, so that texts compare as the numbers do. */
export const countKey = (count: number): string => String(count).padStart(9, '0');

/** The window on the ascending list that holds the same items as `page` on the list in this order. */
export const ascending = (page: Page, { descending }: Sorting): Page =>
  descending ? { ...page, after: page.before, before: page.after, backwards: !page.backwards } : page;

/** A window on the ascending list as the list in this order shows it. */
export const inOrder = <T>(slice: OrderedSlice<T>, { descending }: Sorting): OrderedSlice<T> =>
  descending
    ? {
        items: slice.items.toReversed(),
        keys: slice.keys.toReversed(),
        hasNext: slice.hasPrevious,
        hasPrevious: slice.hasNext,
        total: slice.total,
      }
    : slice;
