/** What a bibliography holds: the graph itself and the works of the part, or the one page whose address is asked about. */
import type { CslItem } from '../../bibliography/csl.ts';
import { CREATOR, describePart, LICENCE, TITLE } from '../about.ts';
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';
import { pageItem } from './page.ts';
import { unlike, workItems } from './works.ts';

/** The graph as a dataset: whoever uses the file cites it too. */
const graphItem = (part: Part): CslItem => ({
  id: 'zangraph',
  type: 'dataset',
  title: TITLE,
  author: [{ literal: CREATOR }],
  version: part.revision,
  note: `Revision ${part.revision}. Licence: ${LICENCE.title} (${LICENCE.url}).`,
  annote: describePart(part),
});

export async function* itemsOf(part: Part): AsyncGenerator<CslItem> {
  const { address } = part.selection;
  if (address !== undefined) {
    yield await pageItem(part, address);
    return;
  }
  const keys = new Set<string>();
  const graph = graphItem(part);
  yield { ...graph, id: unlike(keys, graph.id) };
  yield* workItems(part, keys);
}

/** A format whose file is its items, each written by `print`, one after the other. */
export const bibliography = (
  format: Omit<Format, 'files' | 'takesAddress'>,
  write: (items: AsyncIterable<CslItem>) => AsyncIterable<string>,
): Format => ({
  ...format,
  takesAddress: true,
  files: (part) => [{ name: `zangraph${format.extension}`, write: () => write(itemsOf(part)) }],
});
