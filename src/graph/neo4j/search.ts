/** Search over all that has a name: `search` of the port. */

import type { Entity } from '../../model/entities.ts';
import type { SearchHit } from '../answers.ts';
import type { GraphReader } from '../reader.ts';
import {
  SEARCHED_ENTITIES,
  type SearchQuery,
  type Sought,
  searchedEntity,
  searchQuery,
} from '../search/search-text.ts';
import { mapped, pageIn, sliceOut } from './answers.ts';
import { recordOut } from './decode.ts';
import type { Runner } from './run.ts';
import type { Row } from './values.ts';

export const HITS = `
CALL db.index.fulltext.queryNodes('search_terms', $lucene) YIELD node AS x
WHERE x.type IN $types
WITH x, size($cited) > 0 AND all(word IN $cited WHERE any(part IN word WHERE any(terms IN x.searchTerms WHERE terms CONTAINS part))) AS isCited
WITH x, isCited, CASE
  WHEN isCited THEN 4
  WHEN $whole IN x.searchWhole THEN 3
  WHEN any(terms IN x.searchTerms WHERE all(word IN $words WHERE any(part IN word WHERE terms CONTAINS part))) THEN 2
  ELSE 1 END AS score
ORDER BY score DESC, x.sortKey
WITH collect({x: x, score: score, first: CASE WHEN isCited THEN $cited[0] ELSE $words[0] END}) AS entries
WITH entries,
  coalesce(head([k IN range(0, size(entries) - 1) WHERE entries[k].x.sortKey = $after]) + 1, 0) AS low,
  coalesce(head([k IN range(0, size(entries) - 1) WHERE entries[k].x.sortKey = $before]), size(entries)) AS high
WITH entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH entries, start, stop,
  COLLECT {
    UNWIND entries[start..stop] AS hit
    WITH hit.x AS x, hit.score AS score, hit.first AS first
    RETURN {
      score: score,
      matched: head([k IN range(0, size(x.searchFields) - 1) WHERE any(part IN first WHERE x.searchTerms[k] CONTAINS part) | x.searchFields[k]]),
      node: x.record
    } AS found
    ORDER BY score DESC, x.sortKey
  } AS items
WITH collect({
  total: size(entries), start: start, stop: stop,
  items: items
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const hitOut = ({ node, score, matched }: Row): SearchHit => ({
  node: recordOut<Entity>(node),
  score: Number(score),
  matched: String(matched),
});

/** A part of the terms in the full-text index's own language, with nothing left that has a meaning in it: " masl" is masl*. */
function clauseOf(part: string): string {
  const term = part.trim().replace(/[^a-z0-9]/g, '\\$&');
  return part.endsWith(' ') ? term : `${term}*`;
}

const allOf = (words: readonly Sought[]): string =>
  `(${words.map((parts) => `+(${parts.map(clauseOf).join(' ')})`).join(' ')})`;

const lucene = ({ words, cited }: SearchQuery): string =>
  [words, cited]
    .filter((list) => list.length > 0)
    .map(allOf)
    .join(' ');

export const search = ({ read }: Runner): GraphReader['search'] => ({
  async find(text, types, page) {
    const query = searchQuery(text);
    if (query === null) return sliceOut(undefined, page, () => []);
    const [row] = await read('search.find', HITS, {
      ...query,
      lucene: lucene(query),
      types: types?.map(searchedEntity) ?? SEARCHED_ENTITIES,
      ...pageIn(page),
    });
    return sliceOut(row, page, (items) => mapped(items, hitOut));
  },
});
