/** Relay pages over the port's windows: arguments in, connections out. */
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { OrderedSlice, Page, Slice } from '../graph/pages.ts';
import { callerError, cut } from './errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './limits.ts';

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * The window that a caller asks for; the whole list is counted only where `totalCount` is selected.
 * `order` names the order of the list where it is not its own. Throws BAD_PAGE_SIZE for more than a page holds, BAD_ARGUMENT for a page that makes no sense.
 */
export function pageOf(args: PageArgs, info: GraphQLResolveInfo, order?: string): Page {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw callerError('BAD_ARGUMENT', (say) => say.pageFromBothEnds(), 'last');
  }
  const [name, size] = typeof last === 'number' ? ['last', last] : ['first', first ?? DEFAULT_PAGE];
  if (size < 0) throw callerError('BAD_ARGUMENT', (say) => say.pageNegative(name, size, MAX_PAGE), name);
  if (size > MAX_PAGE) {
    const next = name === 'first' ? 'after: pageInfo.endCursor' : 'before: pageInfo.startCursor';
    throw callerError('BAD_PAGE_SIZE', (say) => say.pageTooLarge(name, size, MAX_PAGE, next), name);
  }
  return {
    limit: Math.max(size, 1),
    after: placeOf('after', args.after, order),
    before: placeOf('before', args.before, order),
    backwards: name === 'last',
    withTotal: selects(info, 'totalCount'),
  };
}

/** The connection that shows a window's items. `sortKey` gives an item's place in the list. */
export function connectionOf<T>(slice: Slice<T>, args: PageArgs, sortKey: (item: T) => string) {
  const none = args.first === 0 || args.last === 0;
  const edges = none ? [] : slice.items.map((node) => ({ cursor: cursorOf(sortKey(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: slice.hasNext || (args.first === 0 && slice.items.length > 0),
      hasPreviousPage: slice.hasPrevious || (args.last === 0 && slice.items.length > 0),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: slice.total,
  };
}

/** The connection of a list in an order that was chosen; `order` as in `pageOf`. */
export function orderedConnection<T>(slice: OrderedSlice<T>, args: PageArgs, order: string | undefined) {
  const keyed = slice.items.map((node, i) => ({ node, key: slice.keys[i] ?? '' }));
  const { edges, ...rest } = connectionOf({ ...slice, items: keyed }, args, ({ key }) =>
    order === undefined ? key : `${order} ${key}`,
  );
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.node })) };
}

/** The connection of things that carry their sort key. */
export const connection = <T extends { readonly sortKey: string }>(slice: Slice<T>, args: PageArgs) =>
  connectionOf(slice, args, (item) => item.sortKey);

const cursorOf = (sortKey: string): string => Buffer.from(sortKey, 'utf8').toString('base64url');

/** A cursor of a list in an order that is not its own begins with the order. */
const ORDER = /^(?:([A-Z]+(?:_[A-Z]+)*_(?:ASC|DESC)) )?(.*)$/su;

function placeOf(name: string, cursor: string | null | undefined, order: string | undefined): string | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (cursor !== '' && cursorOf(text) === cursor) {
    const [, madeUnder, place] = ORDER.exec(text) ?? [];
    if (madeUnder === order) return place;
    throw callerError('BAD_ARGUMENT', (say) => say.cursorOfOtherOrder(name, cut(cursor)), name);
  }
  throw callerError('BAD_ARGUMENT', (say) => say.noCursor(name, cut(cursor)), name);
}

/** Whether the caller selects a field directly below this one, fragments included. */
function selects(info: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((s) => {
      if (s.kind === 'Field') return s.name.value === name;
      return within(s.kind === 'InlineFragment' ? s.selectionSet : info.fragments[s.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((field: FieldNode) => within(field.selectionSet));
}
