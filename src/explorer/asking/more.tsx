/** Lists that come page by page: the first page with the view's own question, the others as the reader asks for more. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClient } from '@urql/preact';
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';

/** One page of a list as the API gives it. */
export interface Page<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface List<Item> {
  /** The same array for as long as nothing in it changes: pictures are drawn anew by it. */
  readonly items: readonly Item[];
  readonly total: number;
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
  readonly at: 'here' | 'asking' | 'failed';
}

interface Further<Item> {
  /** The list that the pages go on from, and its first page: they are dropped when either is another one. */
  readonly of: string;
  readonly first: Page<Item>;
  readonly pages: readonly Page<Item>[];
  readonly at: List<Item>['at'];
}

const NO_PAGES: readonly never[] = [];

/**
 * The list that begins with a page. `after` asks for the page behind a cursor, `pageIn` finds it in the answer; null
 * where it is not there.
 */
export function useMore<Item, Data, Variables extends AnyVariables>(
  first: Page<Item>,
  query: TypedDocumentNode<Data, Variables>,
  after: (cursor: string) => Variables,
  pageIn: (data: Data) => Page<Item> | null,
): List<Item> {
  const client = useClient();
  const of = JSON.stringify(after(''));
  const none: Further<Item> = { of, first, pages: NO_PAGES, at: 'here' };
  const [kept, setKept] = useState(none);
  const further = kept.of === of && kept.first === first ? kept : none;
  const { hasNextPage, endCursor } = (further.pages.at(-1) ?? first).pageInfo;
  const ask = async (cursor: string) => {
    setKept({ ...further, at: 'asking' });
    const { data } = await client.query(query, after(cursor)).toPromise();
    const page = data ? pageIn(data) : null;
    // An answer to a list that the reader has left meanwhile is none to this one.
    setKept((now) => {
      if (now.of !== of || now.first !== first) return now;
      return page ? { ...further, pages: [...further.pages, page], at: 'here' } : { ...further, at: 'failed' };
    });
  };
  const { pages } = further;
  const items = useMemo(() => [first, ...pages].flatMap(({ nodes }) => nodes), [first, pages]);
  return {
    items,
    total: first.totalCount,
    more: hasNextPage && endCursor !== null ? () => void ask(endCursor) : null,
    at: further.at,
  };
}

/** How much of a list is shown, and the button that shows more. */
export function More({ list }: { list: List<unknown> }) {
  const words = useWords();
  return (
    <p class="more">
      <span role="status">{words.shownOf(list.items.length, list.total)}</span>{' '}
      {list.more === null ? null : (
        // Not disabled while it asks: a disabled button would lose the keyboard's place.
        <button type="button" onClick={list.at === 'asking' ? undefined : list.more}>
          {list.at === 'asking' ? words.asking : words.more}
        </button>
      )}{' '}
      {list.at === 'failed' ? <span role="alert">{words.serverAway}</span> : null}
    </p>
  );
}
