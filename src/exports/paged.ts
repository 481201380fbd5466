import type { Page, Slice } from '../graph/pages.ts';

/** Items of a stream in lists of a bounded length, for readers that answer for many at once. */
export async function* paged<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let page: T[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length === size) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

/** Every item of the one list that is asked for a page at a time. */
export async function whole<T extends { readonly sortKey: string }>(
  ask: (after: string | null) => Promise<readonly Slice<T>[]>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const [slice]: readonly Slice<T>[] = await ask(after);
    items.push(...(slice?.items ?? []));
    if (!slice?.hasNext) return items;
    after = items.at(-1)?.sortKey ?? null;
  }
}

const LIMIT = 500;

/** Every item of the list of each id: all lists are asked for at once, and those that are longer than a page further on. */
export async function wholes<T extends { readonly sortKey: string }>(
  ids: readonly string[],
  ask: (ids: readonly string[], page: Page) => Promise<readonly Slice<T>[]>,
): Promise<readonly (readonly T[])[]> {
  const first = await ask(ids, { limit: LIMIT });
  return Promise.all(
    ids.map(async (id, i) => {
      const { items = [], hasNext = false } = first[i] ?? {};
      const last = items.at(-1)?.sortKey;
      if (!hasNext || last === undefined) return items;
      const rest = await whole((after) => ask([id], { limit: LIMIT, after: after ?? last }));
      return [...items, ...rest];
    }),
  );
}
