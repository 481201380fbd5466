/** Search over all that has a name: `search` of the port. */
import MiniSearch, { type Query } from 'minisearch';
import type { SearchHit } from '../answers.ts';
import { compareSortKeys } from '../order.ts';
import { sliceByPlace } from '../page.ts';
import type { GraphReader } from '../reader.ts';
import {
  match,
  SEARCHED_ENTITIES,
  type SearchQuery,
  type Sought,
  searchedEntity,
  searchQuery,
} from '../search/search-text.ts';
import type { Indexes } from './indexes.ts';

interface Entry {
  readonly id: string;
  readonly terms: string;
}

/** The terms are words already; a blank stands between them. */
const tokenize = (terms: string): string[] => terms.split(' ').filter((term) => term !== '');

function indexOf({ searched }: Indexes): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({ fields: ['terms'], tokenize, processTerm: (term) => term });
  index.addAll([...searched].map(([id, { terms }]) => ({ id, terms: terms.join('') })));
  return index;
}

/** One index for each load, built at the first search: most programs that open the graph never search. */
const kept = new WeakMap<Indexes, MiniSearch<Entry>>();

function indexFor(indexes: Indexes): MiniSearch<Entry> {
  const index = kept.get(indexes) ?? indexOf(indexes);
  kept.set(indexes, index);
  return index;
}

const partOf = (part: string): Query => ({ queries: [part.trim()], prefix: !part.endsWith(' ') });
const anyOf = (parts: Sought): Query => ({ combineWith: 'OR', queries: parts.map(partOf) });
const allOf = (words: readonly Sought[]): Query => ({ combineWith: 'AND', queries: words.map(anyOf) });

const ask = ({ words, cited }: SearchQuery): Query => ({
  combineWith: 'OR',
  queries: [words, cited].filter((list) => list.length > 0).map(allOf),
});

export const search = (now: () => Indexes): GraphReader['search'] => ({
  async find(text, types, page) {
    const indexes = now();
    const query = searchQuery(text);
    const sought = new Set<string>(types?.map(searchedEntity) ?? SEARCHED_ENTITIES);
    const hits: SearchHit[] = [];
    for (const { id } of query === null ? [] : indexFor(indexes).search(ask(query))) {
      const node = indexes.byId.get(id);
      const terms = indexes.searched.get(id);
      if (query === null || node === undefined || terms === undefined || !sought.has(node.type)) continue;
      const found = match(terms, query);
      if (found !== null) hits.push({ node, ...found });
    }
    hits.sort((a, b) => b.score - a.score || compareSortKeys(a.node, b.node));
    return sliceByPlace(hits, (hit) => hit.node.sortKey, page);
  },
});
