import type { Slice } from '../graph/reader.ts';

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
