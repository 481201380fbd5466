/** Passing over the first items of a list: cursors are too long for an assistant to copy, a number is not. */
import type { TadaDocumentNode } from 'gql.tada';
import { MAX_PAGE } from '../../api/limits.ts';
import type { Ask } from './ask.ts';

/** Variables of a question about one page of a list; `show` says whether its items are wanted or its end alone. */
export interface PageVariables {
  readonly first: number;
  readonly after: string | null;
  readonly show: boolean;
}

interface PageEnd {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Items that are asked for at once: more than an answer has room for. */
export const SHOWN = 40;

/**
 * The answer whose list begins after the first `skip` items. Pages that are passed over are asked for their end alone,
 * at most as many as the list has.
 */
export async function afterFirst<Data, Variables extends object>(
  ask: Ask,
  question: TadaDocumentNode<Data, Variables & PageVariables>,
  variables: Variables,
  skip: number,
  page: (data: Data) => PageEnd | null | undefined,
): Promise<Data> {
  let after: string | null = null;
  let left = skip;
  while (left > 0) {
    const first = Math.min(left, MAX_PAGE);
    const passed = page(await ask(question, { ...variables, first, after, show: false }));
    if (passed?.pageInfo.endCursor == null) break;
    after = passed.pageInfo.endCursor;
    left -= first;
    if (!passed.pageInfo.hasNextPage) break;
  }
  return ask(question, { ...variables, first: SHOWN, after, show: true });
}
