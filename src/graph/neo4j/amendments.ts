/** Amendments: `AmendmentReader` of the port. */
import type { AmendmentFilter, AmendmentReader } from '../reader.ts';
import { amendmentSorting, ascending } from '../sorting.ts';
import { adoptedIn, listsOut, mapped, orderedOut, orderIn, pageIn, slicesOut } from './answers.ts';
import { changesMade, touchedOut } from './changes.ts';
import { entitiesOut } from './decode.ts';
import type { Runner } from './run.ts';

export const AMENDMENTS = `
CALL () {
  WITH $target AS target
  WHERE target IS NULL AND $affecting IS NULL
  MATCH (x:Amendment)
  RETURN x
  UNION
  WITH $target AS target
  WHERE target IS NULL
  MATCH (:Body&Entity {id: $affecting})<-[:HELD_BY|TOWARD]-(:Competence)<-[:GAVE|TOOK]-(:Amendment)-[:DETAIL_OF]->{0,1}(x:Amendment)
  RETURN x
  UNION
  MATCH (x:Amendment {target: $target})
  RETURN x
  UNION
  WITH $includeParts AS whole
  WHERE whole
  MATCH (:Act&Entity {id: $target})
  MATCH (x:Amendment {targetAct: $target})
  RETURN x
  UNION
  WITH $includeParts AS whole
  WHERE whole
  MATCH (:Provision&Entity {id: $target})<-[:PART_OF]-+(:Provision)<-[:TARGETS]-(x:Amendment)
  RETURN x
}
WITH x
WHERE ($by IS NULL OR x.by = $by)
  AND ($kinds IS NULL OR x.kind IN $kinds)
  AND ($adoptedFrom IS NULL OR x.adoptedOn >= date($adoptedFrom))
  AND ($adoptedTo IS NULL OR x.adoptedOn <= date($adoptedTo))
  AND ($forceFrom IS NULL OR coalesce(coalesce(x.inForceOn, x.inForceLatest) >= date($forceFrom), true))
  AND ($forceTo IS NULL OR coalesce(coalesce(x.inForceOn, x.inForceEarliest) <= date($forceTo), true))
  AND ($affecting IS NULL OR EXISTS {
    MATCH (x)<-[:DETAIL_OF]-{0,1}(:Amendment)-[:GAVE|TOOK]->(:Competence)-[:HELD_BY|TOWARD]->(:Body&Entity {id: $affecting})
  })
WITH DISTINCT x, CASE $sortBy
  WHEN 'ADOPTED' THEN toString(x.adoptedOn) + ' ' + x.sortKey
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

export const AMENDMENTS_OF_TARGETS = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  CALL (i) {
    MATCH (x:Amendment {target: $ids[i]})
    RETURN x
    UNION
    MATCH (:Act&Entity {id: $ids[i]})
    MATCH (x:Amendment {targetAct: $ids[i]})
    RETURN x
    UNION
    WITH i
    WHERE $includeParts
    MATCH (:Provision&Entity {id: $ids[i]})<-[:PART_OF]-+(:Provision)<-[:TARGETS]-(x:Amendment)
    RETURN x
  }
  WITH x
  WHERE ($by IS NULL OR x.by = $by)
    AND ($kinds IS NULL OR x.kind IN $kinds)
    AND ($adoptedFrom IS NULL OR x.adoptedOn >= date($adoptedFrom))
    AND ($adoptedTo IS NULL OR x.adoptedOn <= date($adoptedTo))
    AND ($forceFrom IS NULL OR coalesce(coalesce(x.inForceOn, x.inForceLatest) >= date($forceFrom), true))
    AND ($forceTo IS NULL OR coalesce(coalesce(x.inForceOn, x.inForceEarliest) <= date($forceTo), true))
    AND ($affecting IS NULL OR EXISTS {
      MATCH (x)<-[:DETAIL_OF]-{0,1}(:Amendment)-[:GAVE|TOOK]->(:Competence)-[:HELD_BY|TOWARD]->(:Body&Entity {id: $affecting})
    })
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

export const AMENDMENTS_BY_ACTS = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (x:Amendment {by: $ids[i]})
  WHERE ($kinds IS NULL OR x.kind IN $kinds)
    AND ($adoptedFrom IS NULL OR x.adoptedOn >= date($adoptedFrom))
    AND ($adoptedTo IS NULL OR x.adoptedOn <= date($adoptedTo))
    AND ($forceFrom IS NULL OR coalesce(coalesce(x.inForceOn, x.inForceLatest) >= date($forceFrom), true))
    AND ($forceTo IS NULL OR coalesce(coalesce(x.inForceOn, x.inForceEarliest) <= date($forceTo), true))
    AND ($affecting IS NULL OR EXISTS {
      MATCH (x)<-[:DETAIL_OF]-{0,1}(:Amendment)-[:GAVE|TOOK]->(:Competence)-[:HELD_BY|TOWARD]->(:Body&Entity {id: $affecting})
    })
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

export const DETAILS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})<-[:DETAIL_OF]-(x:Amendment)
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const VERSIONS_OF_AMENDMENTS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})-[worked:OPENED|CLOSED]->(x:ProvisionVersion)
WHERE type(worked) = CASE $which WHEN 'opened' THEN 'OPENED' ELSE 'CLOSED' END
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const COMPETENCES_OF_AMENDMENTS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Amendment&Entity {id: $ids[i]})<-[:DETAIL_OF]-{0,1}(:Amendment)-[touched:GAVE|TOOK]->(x:Competence)
WITH i, x, collect(DISTINCT type(touched)) AS ways
ORDER BY x.sortKey
WITH i, collect({
  competence: x.record,
  before: 'TOOK' IN ways,
  after: 'GAVE' IN ways,
  continued: [id IN [x.continues] WHERE id IS NOT NULL],
  earlier: [],
  later: [],
  given: [(a:Amendment)-[:GAVE]->(x) | a {.id, .sortKey}],
  taken: [(a:Amendment)-[:TOOK]->(x) | a {.id, .sortKey}]
}) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const amendmentsOut = (rows: unknown) => entitiesOut('Amendment', rows);

const filterIn = ({ adopted, inForce, kinds, by, affecting }: AmendmentFilter) => ({
  ...adoptedIn(adopted),
  forceFrom: inForce?.from ?? null,
  forceTo: inForce?.to ?? null,
  kinds: kinds ?? null,
  by: by ?? null,
  affecting: affecting ?? null,
});

export const amendments = ({ read }: Runner): AmendmentReader => ({
  async list({ target, includeParts, order, ...filter }, page) {
    const sorting = amendmentSorting(order);
    const where = { ...orderIn(sorting), target: target ?? null, includeParts: includeParts ?? false };
    const [row] = await read('amendments.list', AMENDMENTS, {
      ...where,
      ...filterIn(filter),
      ...pageIn(ascending(page, sorting)),
    });
    return orderedOut(row, page, sorting, amendmentsOut);
  },

  async ofTargets(ids, { includeParts, ...filter }, page) {
    const parameters = { ids, includeParts, ...filterIn(filter), ...pageIn(page) };
    const rows = await read('amendments.ofTargets', AMENDMENTS_OF_TARGETS, parameters);
    return slicesOut(ids.length, rows, page, amendmentsOut);
  },

  async byActs(ids, filter, page) {
    const rows = await read('amendments.byActs', AMENDMENTS_BY_ACTS, { ids, ...filterIn(filter), ...pageIn(page) });
    return slicesOut(ids.length, rows, page, amendmentsOut);
  },

  async details(ids) {
    return listsOut(ids.length, await read('amendments.details', DETAILS, { ids }), amendmentsOut);
  },

  async versions(ids, which) {
    const rows = await read('amendments.versions', VERSIONS_OF_AMENDMENTS, { ids, which });
    return listsOut(ids.length, rows, (items) => entitiesOut('ProvisionVersion', items));
  },

  async competenceChanges(ids) {
    const rows = await read('amendments.competenceChanges', COMPETENCES_OF_AMENDMENTS, { ids });
    return listsOut(ids.length, rows, (items) => changesMade(mapped(items, touchedOut)));
  },
});
