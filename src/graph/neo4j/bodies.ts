/** Bodies, their competences and what provisions do to them: `BodyReader` of the port. */
import type { Certainty } from '../../model/terms.ts';
import type { AffectedBody } from '../answers.ts';
import type { BodyReader } from '../reader.ts';
import { soughtWords } from '../search/search-text.ts';
import { inPlaces, listsOut, mapped, pageIn, sliceOut, slicesOut } from './answers.ts';
import { changesBetween, touchedOut } from './changes.ts';
import { entitiesOut } from './decode.ts';
import type { Runner } from './run.ts';
import type { Row } from './values.ts';

export const BODIES = `
MATCH (x:Body)
WHERE ($levels IS NULL OR any(level IN x.levels WHERE level IN $levels))
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

export const RELATED_BODIES = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (me:Body&Entity {id: $ids[i]})-[relation:NARROWER_THAN|SUCCEEDED_BY]-(x:Body)
WHERE CASE $relation
  WHEN 'narrower' THEN type(relation) = 'NARROWER_THAN' AND endNode(relation) = me
  ELSE type(relation) = 'SUCCEEDED_BY' AND startNode(relation) = me
END
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const COMPETENCES_OF_BODIES = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (:Entity {id: $ids[i]})<-[:HELD_BY]-(x:Competence)
  WHERE ($roles IS NULL OR x.role IN $roles)
    AND ($modalities IS NULL OR x.modality IN $modalities)
    AND ($on IS NULL OR coalesce(x.validFrom <= date($on), true) AND coalesce(date($on) < x.validTo, true)
    AND EXISTS {
      MATCH (x)-[:ASSIGNED_BY]->(:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
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

export const COMPETENCES_OF_PROVISIONS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (provision:Provision&Entity {id: $ids[i]})
WHERE EXISTS {
  MATCH (provision)-[:HAS_VERSION]->(version:ProvisionVersion)
  WHERE coalesce(version.begins <= date($on), true)
  WITH version
  ORDER BY version.sortKey DESC
  LIMIT 1
  WHERE coalesce(date($on) < version.validTo, true)
  RETURN version
}
MATCH (provision)<-[:PART_OF]-*(part:Provision)
WHERE part = provision OR $includeParts
MATCH (part)<-[:ASSIGNED_BY]-(x:Competence)
WHERE coalesce(x.validFrom <= date($on), true) AND coalesce(date($on) < x.validTo, true)
  AND EXISTS {
    MATCH (x)-[:ASSIGNED_BY]->(:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
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

export const PROVISIONS_OF_BODIES = `
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (:Entity {id: $ids[i]})<-[:HELD_BY|TOWARD]-(c:Competence)-[:ASSIGNED_BY]->(x:Provision)
  WHERE coalesce(c.validFrom <= date($on), true) AND coalesce(date($on) < c.validTo, true)
    AND EXISTS {
      MATCH (x)-[:HAS_VERSION]->(version:ProvisionVersion)
      WHERE coalesce(version.begins <= date($on), true)
      WITH version
      ORDER BY version.sortKey DESC
      LIMIT 1
      WHERE coalesce(date($on) < version.validTo, true)
      RETURN version
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

export const AFFECTED_BODIES = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (provision:Provision&Entity {id: $ids[i]})
OPTIONAL MATCH (act:Act&Entity {id: provision.act})
WITH i, provision, coalesce(date($on) < act.recordFrom OR date($on) > act.recordUntil, true) AS beyond
CALL (provision) {
  WITH provision
  WHERE EXISTS {
    MATCH (provision)-[:HAS_VERSION]->(version:ProvisionVersion)
    WHERE coalesce(version.begins <= date($on), true)
    WITH version
    ORDER BY version.sortKey DESC
    LIMIT 1
    WHERE coalesce(date($on) < version.validTo, true)
    RETURN version
  }
  MATCH (provision)<-[:PART_OF]-*(part:Provision)
  WHERE (part = provision OR $includeParts) AND EXISTS { (part)<-[:ASSIGNED_BY]-(:Competence) }
  WITH part, COLLECT {
    MATCH (part)-[:HAS_VERSION]->(version:ProvisionVersion)
    RETURN version
    ORDER BY version.sortKey
  } AS versions
  WITH part, versions, [v IN versions WHERE coalesce(v.begins <= date($on), true)][-1] AS last
  WHERE last IS NOT NULL AND coalesce(date($on) < last.validTo, true)
  WITH part,
    [v IN versions WHERE v.startKind = 'BETWEEN'
      AND coalesce(v.startEarliest <= date($on), true) AND coalesce(date($on) < v.startLatest, true)
      | [coalesce(v.startEarliest, ''), coalesce(v.startLatest, '')]] AS starts,
    [v IN versions WHERE v.endKind = 'BETWEEN'
      AND coalesce(v.endEarliest <= date($on), true) AND coalesce(date($on) < v.endLatest, true)
      | [coalesce(v.endEarliest, ''), coalesce(v.endLatest, '')]] AS ends,
    COLLECT {
      MATCH (part)<-[:ASSIGNED_BY]-(:Competence)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(source:Source)
      RETURN max(source.stateOf)
    }[0] AS after,
    COLLECT {
      CALL (part) {
        MATCH (part)<-[:PART_OF]-*(:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
        RETURN version
        UNION
        MATCH (part)-[:PART_OF]->+(whole:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
        WHERE whole.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'PART']
        RETURN version
      }
      WITH version
      WHERE version.validFrom <= date($on)
      RETURN max(version.validFrom)
    }[0] AS changed
  MATCH (part)<-[:ASSIGNED_BY]-(x:Competence)
  WHERE coalesce(x.validFrom <= date($on), true) AND coalesce(date($on) < x.validTo, true)
  WITH x, starts, ends, after, changed, COLLECT {
    MATCH (x)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(source:Source)
    RETURN max(source.stateOf)
  }[0] AS read
  WITH x, coalesce(after < x.validTo, true) AND coalesce(read < changed, false) AS unread,
    x.startKind = 'BETWEEN'
        AND coalesce(x.startEarliest <= date($on), true) AND coalesce(date($on) < x.startLatest, true)
      OR x.endKind = 'BETWEEN'
        AND coalesce(x.endEarliest <= date($on), true) AND coalesce(date($on) < x.endLatest, true)
      OR any(it IN starts WHERE NOT it IN ends) OR any(it IN ends WHERE NOT it IN starts) AS unsure
  MATCH (x)-[:HELD_BY|TOWARD]->(body:Body)
  WITH DISTINCT body, x, unread, unsure
  ORDER BY x.sortKey
  WITH body, collect(x) AS competences, collect(unread) AS unread, collect(unsure) AS unsure
  ORDER BY body.sortKey
  RETURN collect({
    body: body.record,
    competences: [x IN competences | x.record],
    unread: any(it IN unread WHERE it),
    unsure: any(it IN unsure WHERE it)
  }) AS items
}
WITH collect({i: i, beyond: beyond, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const CERTAINTIES_OF_COMPETENCES = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (x:Competence&Entity {id: $ids[i]})
MATCH (x)-[:ASSIGNED_BY]->(provision:Provision)
OPTIONAL MATCH (act:Act&Entity {id: provision.act})
WITH i, x, provision, coalesce(date($on) < act.recordFrom OR date($on) > act.recordUntil, true) AS beyond,
  COLLECT {
    MATCH (provision)-[:HAS_VERSION]->(version:ProvisionVersion)
    WHERE coalesce(coalesce(x.startOn, x.startEarliest) <= date($on), true)
      AND coalesce(date($on) < coalesce(x.endOn, x.endLatest), true)
    RETURN version
  } AS versions
WITH i, x, provision, beyond,
  [v IN versions WHERE v.startKind = 'BETWEEN'
    AND coalesce(v.startEarliest <= date($on), true) AND coalesce(date($on) < v.startLatest, true)
    | [coalesce(v.startEarliest, ''), coalesce(v.startLatest, '')]] AS starts,
  [v IN versions WHERE v.endKind = 'BETWEEN'
    AND coalesce(v.endEarliest <= date($on), true) AND coalesce(date($on) < v.endLatest, true)
    | [coalesce(v.endEarliest, ''), coalesce(v.endLatest, '')]] AS ends,
  COLLECT {
    MATCH (x)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(source:Source)
    RETURN max(source.stateOf)
  }[0] AS read,
  COLLECT {
    MATCH (provision)<-[:ASSIGNED_BY]-(:Competence)-[:SUPPORTED_BY]->(:Evidence)-[:FROM]->(source:Source)
    RETURN max(source.stateOf)
  }[0] AS after,
  COLLECT {
    CALL (provision) {
      MATCH (provision)<-[:PART_OF]-*(:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
      RETURN version
      UNION
      MATCH (provision)-[:PART_OF]->+(whole:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
      WHERE whole.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'PART']
      RETURN version
    }
    WITH version
    WHERE version.validFrom <= date($on)
    RETURN max(version.validFrom)
  }[0] AS changed
WITH collect({
  i: i,
  beyond: beyond OR coalesce(after < x.validTo, true) AND coalesce(read < changed, false),
  unsure: x.startKind = 'BETWEEN'
      AND coalesce(x.startEarliest <= date($on), true) AND coalesce(date($on) < x.startLatest, true)
    OR x.endKind = 'BETWEEN'
      AND coalesce(x.endEarliest <= date($on), true) AND coalesce(date($on) < x.endLatest, true)
    OR any(it IN starts WHERE NOT it IN ends) OR any(it IN ends WHERE NOT it IN starts)
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const COMPETENCES_ON_TWO_DAYS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (subject:Entity {id: $ids[i]})
CALL (subject) {
  MATCH (subject:Body)<-[:HELD_BY]-(x:Competence)
  RETURN x
UNION
  MATCH (provision:Provision {act: subject.id})<-[:ASSIGNED_BY]-(x:Competence)
  RETURN x
UNION
  MATCH (subject:Provision)<-[:PART_OF]-*(:Provision)<-[:ASSIGNED_BY]-(x:Competence)
  RETURN x
}
WITH i, x,
  coalesce(x.validFrom <= date($from), true) AND coalesce(date($from) < x.validTo, true)
    AND EXISTS {
      MATCH (x)-[:ASSIGNED_BY]->(:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
      WHERE coalesce(version.begins <= date($from), true)
      WITH version
      ORDER BY version.sortKey DESC
      LIMIT 1
      WHERE coalesce(date($from) < version.validTo, true)
      RETURN version
    } AS before,
  coalesce(x.validFrom <= date($to), true) AND coalesce(date($to) < x.validTo, true)
    AND EXISTS {
      MATCH (x)-[:ASSIGNED_BY]->(:Provision)-[:HAS_VERSION]->(version:ProvisionVersion)
      WHERE coalesce(version.begins <= date($to), true)
      WITH version
      ORDER BY version.sortKey DESC
      LIMIT 1
      WHERE coalesce(date($to) < version.validTo, true)
      RETURN version
    } AS after
WHERE before OR after
WITH i, x, before, after
ORDER BY x.sortKey
WITH i, collect({
  competence: x.record,
  before: before,
  after: after,
  continued: COLLECT {
    MATCH path = (x)-[:CONTINUES]->+(older:Competence)
    RETURN older.id
    ORDER BY length(path)
  },
  earlier: COLLECT {
    MATCH (x)-[:CONTINUES]->+(older:Competence)
    WHERE date($from) < older.validFrom AND older.validFrom <= date($to)
    RETURN {id: older.id, events: [(a:Amendment)-[:GAVE|TOOK]->(older) | a {.id, .sortKey}]}
  },
  later: COLLECT {
    MATCH (newer:Competence)-[:CONTINUES]->+(x)
    WHERE date($from) < newer.validFrom AND newer.validFrom <= date($to)
    RETURN {id: newer.id, events: [(a:Amendment)-[:GAVE|TOOK]->(newer) | a {.id, .sortKey}]}
  },
  given: [(a:Amendment)-[:GAVE]->(x) | a {.id, .sortKey}],
  taken: [(a:Amendment)-[:TOOK]->(x) | a {.id, .sortKey}]
}) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const bodiesOut = (rows: unknown) => entitiesOut('Body', rows);
const competencesOut = (rows: unknown) => entitiesOut('Competence', rows);

const certaintyOut = (beyond: unknown, unsure: unknown): Certainty =>
  beyond === true ? 'BEYOND_RECORD' : unsure === true ? 'UNCERTAIN' : 'CERTAIN';

function affectedOut(row: Row | undefined): readonly AffectedBody[] | null {
  if (row === undefined) return null;
  const { beyond, items } = row;
  return mapped(items, ({ body, competences, unread, unsure }) =>
    bodiesOut([body]).map((found) => ({
      body: found,
      competences: competencesOut(competences),
      certainty: certaintyOut(beyond === true || unread, unsure),
    })),
  ).flat();
}

export const bodies = ({ read }: Runner): BodyReader => ({
  async list({ levels, search }, page) {
    const words = soughtWords(search);
    const [row] = await read('bodies.list', BODIES, { levels: levels ?? null, words, ...pageIn(page) });
    return sliceOut(row, page, bodiesOut);
  },

  async related(ids, relation) {
    return listsOut(ids.length, await read('bodies.related', RELATED_BODIES, { ids, relation }), bodiesOut);
  },

  async competences(ids, { on, roles, modalities }, page) {
    const filter = { on: on ?? null, roles: roles ?? null, modalities: modalities ?? null };
    const rows = await read('bodies.competences', COMPETENCES_OF_BODIES, { ids, ...filter, ...pageIn(page) });
    return slicesOut(ids.length, rows, page, competencesOut);
  },

  async competencesOfProvisions(ids, on, includeParts) {
    const rows = await read('bodies.competencesOfProvisions', COMPETENCES_OF_PROVISIONS, { ids, on, includeParts });
    return listsOut(ids.length, rows, competencesOut);
  },

  async provisions(ids, on, page) {
    const rows = await read('bodies.provisions', PROVISIONS_OF_BODIES, { ids, on, ...pageIn(page) });
    return slicesOut(ids.length, rows, page, (items) => entitiesOut('Provision', items));
  },

  async affected(ids, on, includeParts) {
    const rows = await read('bodies.affected', AFFECTED_BODIES, { ids, on, includeParts });
    return inPlaces(ids.length, rows, affectedOut);
  },

  async certainties(ids, on) {
    const rows = await read('bodies.certainties', CERTAINTIES_OF_COMPETENCES, { ids, on });
    return inPlaces(ids.length, rows, (row) => (row === undefined ? null : certaintyOut(row['beyond'], row['unsure'])));
  },

  async changes(ids, between) {
    const rows = await read('bodies.changes', COMPETENCES_ON_TWO_DAYS, { ids, ...between });
    return listsOut(ids.length, rows, (items) => changesBetween(mapped(items, touchedOut)));
  },
});
