/** Provisions, their versions and their state on a day: `ProvisionReader` of the port. */
import type { Certainty } from '../../model/terms.ts';
import type { ProvisionChange, ProvisionState } from '../answers.ts';
import type { ProvisionReader } from '../reader.ts';
import { inPlaces, listsOut, mapped, pageIn, slicesOut } from './answers.ts';
import { entitiesOut } from './decode.ts';
import type { Runner } from './run.ts';
import type { Row } from './values.ts';

export const PROVISIONS_OF_ACTS = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (x:Provision {act: $ids[i]})
  WHERE ($kinds IS NULL OR x.kind IN $kinds)
    AND ($on IS NULL OR EXISTS {
      MATCH (x)-[:HAS_VERSION]->(version:ProvisionVersion)
      WHERE coalesce(version.begins <= date($on), true)
      WITH version
      ORDER BY version.sortKey DESC
      LIMIT 1
      WHERE coalesce(date($on) < version.validTo, true)
      RETURN version
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

export const ANCESTORS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH path = (:Provision&Entity {id: $ids[i]})-[:PART_OF]->+(x:Provision)
WITH i, x, length(path) AS distance
ORDER BY distance DESC
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const PARTS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Provision&Entity {id: $ids[i]})<-[:PART_OF]-(x:Provision)
WHERE $on IS NULL OR EXISTS {
  MATCH (x)-[:HAS_VERSION]->(version:ProvisionVersion)
  WHERE coalesce(version.begins <= date($on), true)
  WITH version
  ORDER BY version.sortKey DESC
  LIMIT 1
  WHERE coalesce(date($on) < version.validTo, true)
  RETURN version
}
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const STATES = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (provision:Provision&Entity {id: $ids[i]})
OPTIONAL MATCH (act:Act&Entity {id: provision.act})
WITH i, provision, coalesce(date($on) < act.recordFrom OR date($on) > act.recordUntil, true) AS beyond,
  COLLECT {
    MATCH (provision)-[:HAS_VERSION]->(version:ProvisionVersion)
    RETURN version
    ORDER BY version.sortKey
  } AS versions
WITH i, provision, beyond, versions,
  [v IN versions WHERE coalesce(v.begins <= date($on), true)][-1] AS last,
  [v IN versions WHERE coalesce(coalesce(v.startOn, v.startEarliest, v.begins) <= date($on), true)
    AND coalesce(date($on) < coalesce(v.endOn, v.endLatest), true)] AS candidates,
  [v IN versions WHERE v.startKind = 'BETWEEN'
    AND coalesce(v.startEarliest <= date($on), true) AND coalesce(date($on) < v.startLatest, true)] AS unsureStarts,
  [v IN versions WHERE v.endKind = 'BETWEEN'
    AND coalesce(v.endEarliest <= date($on), true) AND coalesce(date($on) < v.endLatest, true)] AS unsureEnds
WITH i, beyond, last, candidates, unsureStarts, unsureEnds,
  size(unsureStarts) + size(unsureEnds) > 0 AND NOT beyond AS uncertain
WITH collect({
  i: i,
  certainty: CASE WHEN beyond THEN 'BEYOND_RECORD' WHEN uncertain THEN 'UNCERTAIN' ELSE 'CERTAIN' END,
  version: CASE WHEN coalesce(date($on) < last.validTo, true) THEN last.record END,
  candidates: [v IN candidates | v.record],
  because: COLLECT {
    CALL (unsureStarts, unsureEnds) {
      UNWIND unsureStarts AS version
      MATCH (version)<-[:OPENED]-(amendment:Amendment)
      RETURN amendment
      UNION
      UNWIND unsureEnds AS version
      MATCH (version)<-[:CLOSED]-(amendment:Amendment)
      RETURN amendment
    }
    WITH DISTINCT amendment
    WHERE uncertain
    ORDER BY amendment.sortKey
    RETURN amendment.record
  }
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const VERSIONS_OF_PROVISIONS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})-[:HAS_VERSION]->(x:ProvisionVersion)
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const PROVISIONS_ON_TWO_DAYS = `
UNWIND range(0, size($ids) - 1) AS i
OPTIONAL MATCH (subject:Entity {id: $ids[i]})
OPTIONAL MATCH (act:Act&Entity {id: coalesce(subject.act, subject.id)})
WITH i, subject, coalesce(date($from) < act.recordFrom OR date($to) < act.recordFrom
  OR date($from) > act.recordUntil OR date($to) > act.recordUntil, true) AS beyond
CALL (subject) {
  CALL (subject) {
    MATCH (x:Provision {act: subject.id})
    RETURN x
  UNION
    MATCH (subject:Provision)<-[:PART_OF]-*(x:Provision)
    RETURN x
  }
  WITH x
  WHERE $kinds IS NULL OR x.kind IN $kinds
  WITH x, COLLECT {
    MATCH (x)-[:HAS_VERSION]->(version:ProvisionVersion)
    RETURN version
    ORDER BY version.sortKey
  } AS versions
  WITH x, versions,
    [v IN versions WHERE coalesce(v.begins <= date($from), true)][-1] AS older,
    [v IN versions WHERE coalesce(v.begins <= date($to), true)][-1] AS newer
  WITH x, versions,
    CASE WHEN coalesce(date($from) < older.validTo, true) THEN older END AS older,
    CASE WHEN coalesce(date($to) < newer.validTo, true) THEN newer END AS newer
  WHERE coalesce(older.id, '') <> coalesce(newer.id, '')
  WITH x, versions, older, newer
  ORDER BY x.sortKey
  RETURN collect({sortKey: x.sortKey, x: x, versions: versions, older: older, newer: newer}) AS entries
}
WITH i, beyond, entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH i, beyond, entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  i: i, total: size(entries), start: start, stop: stop,
  items: COLLECT {
    UNWIND entries[start..stop] AS entry
    WITH entry, entry.versions AS versions
    RETURN {
      provision: entry.x.record, before: entry.older.record, after: entry.newer.record,
      certainty: CASE
        WHEN beyond THEN 'BEYOND_RECORD'
        WHEN any(v IN versions WHERE
          (v.startKind = 'BETWEEN' AND (
            (coalesce(v.startEarliest <= date($from), true) AND coalesce(date($from) < v.startLatest, true)) OR
            (coalesce(v.startEarliest <= date($to), true) AND coalesce(date($to) < v.startLatest, true)))) OR
          (v.endKind = 'BETWEEN' AND (
            (coalesce(v.endEarliest <= date($from), true) AND coalesce(date($from) < v.endLatest, true)) OR
            (coalesce(v.endEarliest <= date($to), true) AND coalesce(date($to) < v.endLatest, true)))))
          THEN 'UNCERTAIN'
        ELSE 'CERTAIN'
      END,
      amendments: COLLECT {
        UNWIND versions AS version
        MATCH (version)<-[made:OPENED|CLOSED]-(amendment:Amendment)
        WITH amendment, CASE type(made) WHEN 'OPENED' THEN version.validFrom ELSE version.validTo END AS day
        WHERE date($from) < day AND day <= date($to)
        WITH DISTINCT amendment
        ORDER BY amendment.sortKey
        RETURN amendment.record
      }
    }
    ORDER BY entry.sortKey
  }
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const REFERENCES = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (me:Entity {id: $ids[i]})-[reference:REFERS_TO]-(x:Provision)
  WHERE CASE $end WHEN 'to' THEN startNode(reference) = me ELSE endNode(reference) = me END
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

const provisionsOut = (rows: unknown) => entitiesOut('Provision', rows);

function stateOut(row: Row | undefined): ProvisionState | null {
  if (row === undefined) return null;
  const { certainty, version, candidates, because } = row;
  const current = version === null ? null : (entitiesOut('ProvisionVersion', [version]).at(0) ?? null);
  return {
    inForce: current !== null,
    // STATES gives no other word.
    certainty: certainty as Certainty,
    version: current,
    candidates: entitiesOut('ProvisionVersion', candidates),
    because: entitiesOut('Amendment', because),
  };
}

function changeOut({ provision, before, after, amendments, certainty }: Row): ProvisionChange | null {
  const version = (record: unknown) =>
    record === null ? null : (entitiesOut('ProvisionVersion', [record]).at(0) ?? null);
  const [found] = provisionsOut([provision]);
  if (found === undefined) return null;
  return {
    provision: found,
    before: version(before),
    after: version(after),
    amendments: entitiesOut('Amendment', amendments),
    // PROVISIONS_ON_TWO_DAYS gives no other word.
    certainty: certainty as Certainty,
  };
}

const changesOut = (rows: unknown) => mapped(rows, changeOut).filter((change) => change !== null);

export const provisions = ({ read }: Runner): ProvisionReader => ({
  async ofActs(ids, { kinds, on }, page) {
    const parameters = { ids, kinds: kinds ?? null, on: on ?? null, ...pageIn(page) };
    const rows = await read('provisions.ofActs', PROVISIONS_OF_ACTS, parameters);
    return slicesOut(ids.length, rows, page, provisionsOut);
  },

  async ancestors(ids) {
    return listsOut(ids.length, await read('provisions.ancestors', ANCESTORS, { ids }), provisionsOut);
  },

  async parts(ids, on) {
    return listsOut(ids.length, await read('provisions.parts', PARTS, { ids, on: on ?? null }), provisionsOut);
  },

  async states(ids, on) {
    return inPlaces(ids.length, await read('provisions.states', STATES, { ids, on }), stateOut);
  },

  async versions(ids) {
    const rows = await read('provisions.versions', VERSIONS_OF_PROVISIONS, { ids });
    return listsOut(ids.length, rows, (items) => entitiesOut('ProvisionVersion', items));
  },

  async changes(ids, between, { kinds }, page) {
    const parameters = { ids, ...between, kinds: kinds ?? null, ...pageIn(page) };
    const rows = await read('provisions.changes', PROVISIONS_ON_TWO_DAYS, parameters);
    return slicesOut(ids.length, rows, page, changesOut);
  },

  async references(ids, end, page) {
    const rows = await read('provisions.references', REFERENCES, { ids, end, ...pageIn(page) });
    return slicesOut(ids.length, rows, page, provisionsOut);
  },
});
