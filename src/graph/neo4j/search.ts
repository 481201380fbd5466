/** Search over all that has a name: `search` of the port. */
import type { GraphReader, SearchHit } from '../reader.ts';
import { SEARCHED_ENTITIES, searchedEntity, searchWords } from '../search-text.ts';
import { mapped, pageIn, sliceOut } from './answers.ts';
import { entityOut } from './decode.ts';
import type { Runner } from './run.ts';
import type { Row } from './values.ts';

export const HITS = `
MATCH (x:Act|Provision|Body|Person|Work|Claim)
WHERE x.type IN $types
  AND size($words) > 0
  AND all(word IN $words WHERE any(field IN x.searchFolded WHERE field CONTAINS word))
WITH x, CASE WHEN $whole IN x.searchFolded THEN 2 ELSE 1 END AS score
ORDER BY score DESC, x.sortKey
WITH collect({x: x, score: score}) AS entries
WITH entries,
  coalesce(head([k IN range(0, size(entries) - 1) WHERE entries[k].x.sortKey = $after]) + 1, 0) AS low,
  coalesce(head([k IN range(0, size(entries) - 1) WHERE entries[k].x.sortKey = $before]), size(entries)) AS high
WITH entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH entries, start, stop,
  COLLECT {
    UNWIND entries[start..stop] AS hit
    WITH hit.x AS x, hit.score AS score
    RETURN {
      score: score,
      matched: head([k IN range(0, size(x.searchFields) - 1) WHERE x.searchFolded[k] CONTAINS $words[0] | x.searchFields[k]]),
      node: x {.*,
    names: [(name:Name)-[:NAMES]->(x) | name {.*}],
    checks: [(check:RecordCheck)-[:CHECKS]->(x) | check {.*,
      evidence: [(check)-[s:SUPPORTED_BY]->(e:Evidence) | e {.*, position: s.position}]}],
    sides: [(side:GapSide)-[:SIDE_OF]->(x) | side {.*,
      evidence: [(side)-[s:SUPPORTED_BY]->(e:Evidence) | e {.*, position: s.position}]}]
  }
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
  // HITS collects every node as a map.
  node: entityOut(node as Row),
  score: Number(score),
  matched: String(matched),
});

export const search = ({ read }: Runner): GraphReader['search'] => ({
  async find(text, types, page) {
    const words = searchWords(text);
    const searched = types?.map(searchedEntity) ?? SEARCHED_ENTITIES;
    const [row] = await read('search.find', HITS, { words, whole: words.join(' '), types: searched, ...pageIn(page) });
    return sliceOut(row, page, (items) => mapped(items, hitOut));
  },
});
