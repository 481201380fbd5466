/** Search over all that has a name: `search` of the port. */
import { compareSortKeys } from '../order.ts';
import type { GraphReader, SearchHit } from '../reader.ts';
import { match, SEARCHED_ENTITIES, searchedEntity, searchWords } from '../search-text.ts';
import type { Indexes } from './indexes.ts';
import { sliceByPlace } from './page.ts';

export const search = (now: () => Indexes): GraphReader['search'] => ({
  async find(text, types, page) {
    const indexes = now();
    const words = searchWords(text);
    const hits: SearchHit[] = [];
    for (const type of new Set(types?.map(searchedEntity) ?? SEARCHED_ENTITIES)) {
      for (const node of indexes.tables[type]) {
        const kept = indexes.searched.get(node.id);
        const found = kept === undefined ? null : match(kept, words);
        if (found !== null) hits.push({ node, ...found });
      }
    }
    hits.sort((a, b) => b.score - a.score || compareSortKeys(a.node, b.node));
    return sliceByPlace(hits, (hit) => hit.node.sortKey, page);
  },
});
