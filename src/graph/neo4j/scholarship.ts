/** Persons, works, citations and claims: `ScholarshipReader` of the port. */
import type { Citation } from '../../model/entities.ts';
import type { ScholarshipReader } from '../reader.ts';
import { soughtWords } from '../search/search-text.ts';
import { listsOut, pageIn, sliceOut, slicesOut } from './answers.ts';
import { entitiesOut, recordsOut } from './decode.ts';
import type { Runner } from './run.ts';

export const PERSONS = `
MATCH (x:Person)
WHERE all(word IN $words WHERE any(part IN word WHERE any(terms IN x.searchTerms WHERE terms CONTAINS part)))
WITH DISTINCT x
ORDER BY x.sortKey
WITH collect(x) AS entries
WITH entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const WORKS = `
MATCH (x:Work)
WHERE ($kinds IS NULL OR x.kind IN $kinds)
  AND ($by IS NULL OR $by IN x.authors + x.editors)
  AND all(word IN $words WHERE any(part IN word WHERE any(terms IN x.searchTerms WHERE terms CONTAINS part)))
WITH DISTINCT x
ORDER BY x.sortKey
WITH collect(x) AS entries
WITH entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const CLAIMS = `
MATCH (x:Claim)
WHERE ($about IS NULL OR EXISTS {
    MATCH (x)-[:ABOUT]->(thing:Entity)
    WHERE thing.id = $about OR thing:Provision AND (thing.act = $about OR EXISTS {
      MATCH (thing)-[:PART_OF]->+(:Provision {id: $about})
    })
  })
  AND ($by IS NULL OR $by IN x.assertedBy)
  AND ($stances IS NULL OR x.stance IN $stances)
WITH DISTINCT x
ORDER BY x.sortKey
WITH collect(x) AS entries
WITH entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const CLAIMS_OF = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  CALL (i) {
    WITH i
    WHERE $relation = 'about'
    MATCH (:Entity {id: $ids[i]})<-[:ABOUT]-(x:Claim)
    RETURN x
    UNION
    WITH i
    WHERE $relation = 'about'
    MATCH (:Provision {act: $ids[i]})<-[:ABOUT]-(x:Claim)
    RETURN x
    UNION
    WITH i
    WHERE $relation = 'about'
    MATCH (:Provision&Entity {id: $ids[i]})<-[:PART_OF]-+(:Provision)<-[:ABOUT]-(x:Claim)
    RETURN x
    UNION
    WITH i
    WHERE $relation = 'assertedBy'
    MATCH (:Entity {id: $ids[i]})-[:ASSERTS]->(x:Claim)
    RETURN x
    UNION
    WITH i
    WHERE $relation = 'reportedIn'
    MATCH (:Entity {id: $ids[i]})<-[:REPORTED_IN]-(x:Claim)
    RETURN x
  }
  WITH DISTINCT x
  ORDER BY x.sortKey
  RETURN collect(x) AS entries
}
WITH i, entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH i, entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  i: i, total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const WORKS_OF = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  CALL (i) {
    WITH i
    WHERE $relation = 'by'
    MATCH (:Entity {id: $ids[i]})-[:AUTHORED|EDITED]->(x:Work)
    RETURN x
    UNION
    WITH i
    WHERE $relation = 'citing'
    MATCH (:Entity {id: $ids[i]})-[:AUTHORED|EDITED]->(:Work)<-[:CITED]-(:Citation)-[:CITING]->(x:Work)
    RETURN x
  }
  WITH DISTINCT x
  ORDER BY x.sortKey
  RETURN collect(x) AS entries
}
WITH i, entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH i, entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  i: i, total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const CITATIONS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})<-[end:CITING|CITED]-(x:Citation)
WHERE type(end) = CASE $end WHEN 'from' THEN 'CITING' ELSE 'CITED' END
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const worksOut = (rows: unknown) => entitiesOut('Work', rows);
const claimsOut = (rows: unknown) => entitiesOut('Claim', rows);

export const scholarship = ({ read }: Runner): ScholarshipReader => ({
  async persons({ search }, page) {
    const words = soughtWords(search);
    const [row] = await read('scholarship.persons', PERSONS, { words, ...pageIn(page) });
    return sliceOut(row, page, (items) => entitiesOut('Person', items));
  },

  async works({ kinds, by, search }, page) {
    const filter = { kinds: kinds ?? null, by: by ?? null, words: soughtWords(search) };
    const [row] = await read('scholarship.works', WORKS, { ...filter, ...pageIn(page) });
    return sliceOut(row, page, worksOut);
  },

  async claims({ about, by, stances }, page) {
    const filter = { about: about ?? null, by: by ?? null, stances: stances ?? null };
    const [row] = await read('scholarship.claims', CLAIMS, { ...filter, ...pageIn(page) });
    return sliceOut(row, page, claimsOut);
  },

  async claimsOf(ids, relation, page) {
    const rows = await read('scholarship.claimsOf', CLAIMS_OF, { ids, relation, ...pageIn(page) });
    return slicesOut(ids.length, rows, page, claimsOut);
  },

  async worksOf(ids, relation, page) {
    const rows = await read('scholarship.worksOf', WORKS_OF, { ids, relation, ...pageIn(page) });
    return slicesOut(ids.length, rows, page, worksOut);
  },

  async citations(ids, end) {
    const rows = await read('scholarship.citations', CITATIONS, { ids, end });
    return listsOut(ids.length, rows, recordsOut<Citation>);
  },
});
