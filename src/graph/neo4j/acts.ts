/** Acts: `ActReader` of the port. */
import type { Decision } from '../../model/entities.ts';
import { bareNumber } from '../../model/ids.ts';
import type { ActReader } from '../reader.ts';
import { soughtWords } from '../search/search-text.ts';
import { actSorting, ascending } from '../sorting.ts';
import { adoptedIn, inPlaces, itemsIn, listsOut, orderedOut, orderIn, pageIn, sliceOut } from './answers.ts';
import { entitiesOut, recordsOut } from './decode.ts';
import type { Runner } from './run.ts';

export const ACTS = `
MATCH (x:Act)
WHERE ($forms IS NULL OR x.form IN $forms)
  AND ($adoptedFrom IS NULL OR x.adoptedOn >= date($adoptedFrom))
  AND ($adoptedTo IS NULL OR x.adoptedOn <= date($adoptedTo))
  AND all(word IN $words WHERE any(part IN word WHERE any(terms IN x.searchTerms WHERE terms CONTAINS part)))
WITH DISTINCT x, CASE $sortBy
  WHEN 'IN_FORCE' THEN coalesce(toString(coalesce(x.forceOn, x.forceEarliest)), $unknown) + ' ' + x.sortKey
  WHEN 'CHANGES' THEN right('00000000' + toString(COUNT { (x)-[:ENACTS]->() }), 9) + ' ' + x.sortKey
  ELSE x.sortKey
END AS key
ORDER BY key
WITH collect(x) AS entries, collect(key) AS keys
WITH entries, keys, size([key IN keys WHERE key <= $after]) AS low,
  size(keys) - size([key IN keys WHERE key >= $before]) AS high
WITH entries, keys, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  total: size(entries), start: start, stop: stop, keys: keys[start..stop],
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const ACTS_BY_ADILET_ID = `
UNWIND range(0, size($adiletIds) - 1) AS i
MATCH (x:Act {adiletId: $adiletIds[i]})
WITH i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const ACTS_BY_NUMBER = `
MATCH (x:Act {bareNumber: $number})
WHERE $adoptedOn IS NULL OR x.adoptedOn = date($adoptedOn)
WITH x
ORDER BY x.sortKey
WITH collect(x.record) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const ACTS_AROUND = `
UNWIND range(0, size($wishes) - 1) AS i
WITH i, $wishes[i] AS wish
CALL (wish) {
  CALL (wish) {
    WITH wish
    WHERE wish.relation = 'AMENDING'
    MATCH (x:Act)-[:ENACTS]->(amendment:Amendment {targetAct: wish.id})
    WHERE (wish.adoptedFrom IS NULL OR amendment.adoptedOn >= date(wish.adoptedFrom))
      AND (wish.adoptedTo IS NULL OR amendment.adoptedOn <= date(wish.adoptedTo))
    RETURN x
  UNION
    WITH wish
    WHERE wish.relation = 'AMENDED'
    MATCH (:Entity {id: wish.id})-[:ENACTS]->(amendment:Amendment)
    MATCH (x:Act&Entity {id: amendment.targetAct})
    RETURN x
  UNION
    WITH wish
    WHERE wish.relation = 'REPLACED'
    MATCH (:Entity {id: wish.id})<-[:REPLACED_BY]-(x:Act)
    RETURN x
  UNION
    WITH wish
    WHERE wish.relation = 'REPLACING'
    MATCH (:Entity {id: wish.id})-[:REPLACED_BY]->(x:Act)
    RETURN x
  }
  WITH x
  ORDER BY x.sortKey
  RETURN collect(x) AS entries
}
WITH i, wish, entries, size([x IN entries WHERE x.sortKey <= wish.after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= wish.before]) AS high
WITH i, entries, CASE WHEN wish.backwards AND high - wish.limit > low THEN high - wish.limit ELSE low END AS start,
  CASE WHEN NOT wish.backwards AND low + wish.limit < high THEN low + wish.limit ELSE high END AS stop
WITH collect({
  i: i, total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const DECISIONS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})<-[:ON]-(x:Decision)
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const actsOut = (rows: unknown) => entitiesOut('Act', rows);

export const acts = ({ read }: Runner): ActReader => ({
  async list({ forms, adopted, search, order }, page) {
    const sorting = actSorting(order);
    const words = soughtWords(search);
    const [row] = await read('acts.list', ACTS, {
      forms: forms ?? null,
      ...adoptedIn(adopted),
      words,
      ...orderIn(sorting),
      ...pageIn(ascending(page, sorting)),
    });
    return orderedOut(row, page, sorting, actsOut);
  },

  async byAdiletIds(adiletIds) {
    const rows = await read('acts.byAdiletIds', ACTS_BY_ADILET_ID, { adiletIds });
    return inPlaces(adiletIds.length, rows, (row) => actsOut(itemsIn(row)).at(0) ?? null);
  },

  async byNumber(number, adoptedOn) {
    const parameters = { number: bareNumber(number), adoptedOn: adoptedOn ?? null };
    return actsOut(await read('acts.byNumber', ACTS_BY_NUMBER, parameters));
  },

  async around(wishes) {
    const rows = await read('acts.around', ACTS_AROUND, {
      wishes: wishes.map(({ id, relation, adopted, page }) => ({
        id,
        relation,
        ...adoptedIn(adopted),
        ...pageIn(page),
      })),
    });
    return inPlaces(wishes.length, rows, (row, i) => sliceOut(row, wishes[i]?.page ?? { limit: 0 }, actsOut));
  },

  async decisions(ids) {
    const rows = await read('acts.decisions', DECISIONS, { ids });
    return listsOut(ids.length, rows, recordsOut<Decision>);
  },
});
