import { actStatus } from '../../src/model/act-status.ts';
import type { Loose, Question } from './question.ts';
import { citation, nameOf, unordered } from './shapes.ts';

const bound = (key: string, row: Loose) => ({
  kind: row[`${key}Kind`],
  on: row[`${key}On`],
  earliest: row[`${key}Earliest`],
  latest: row[`${key}Latest`],
});

const version = (v: Loose) =>
  v === null
    ? null
    : {
        id: v.id,
        validFrom: v.validFrom,
        validTo: v.validTo,
        start: bound('start', v),
        end: bound('end', v),
        openedBy: v.opened,
      };

/** The dates of a version as text, and what opened it. */
const VERSION = `{.id, .ordinal, .startKind, .endKind, validFrom: toString(v.validFrom), validTo: toString(v.validTo),
      startOn: toString(v.startOn), startEarliest: toString(v.startEarliest), startLatest: toString(v.startLatest),
      endOn: toString(v.endOn), endEarliest: toString(v.endEarliest), endLatest: toString(v.endLatest),
      opened: COLLECT {
        UNWIND range(0, size(v.openedBy) - 1) AS place
        MATCH (a:Amendment&Entity {id: v.openedBy[place]})<-[:ENACTS]-(by:Act)
        RETURN {id: a.id, by: by {.id, .number}}
      }}`;

export const provisionOnADay: Question = {
  name: 'provision-on-a-day',
  variables: ({ article, on }) => ({ provision: article, on }),
  statement: `
WITH date($on) AS day
MATCH (p:Provision&Entity {id: $provision})
MATCH (act:Act&Entity {id: p.act})
WITH day, p, act, COLLECT { MATCH (p)-[:HAS_VERSION]->(v) RETURN v ORDER BY v.sortKey } AS versions,
  coalesce(day < act.recordFrom OR day > act.recordUntil, true) AS beyond
WITH *, [v IN versions WHERE coalesce(v.validFrom <= day, true)][-1] AS last,
  [v IN versions WHERE coalesce(coalesce(v.startOn, v.startEarliest) <= day, true)
    AND coalesce(day < coalesce(v.endOn, v.endLatest), true)] AS candidates,
  [v IN versions WHERE v.startKind = 'BETWEEN' AND coalesce(v.startEarliest <= day, true)
    AND coalesce(day < v.startLatest, true)] AS starting,
  [v IN versions WHERE v.endKind = 'BETWEEN' AND coalesce(v.endEarliest <= day, true)
    AND coalesce(day < v.endLatest, true)] AS ending
WITH *, CASE WHEN coalesce(day < last.validTo, true) THEN last END AS current
RETURN
  act {.id, .form, .number, .adiletId, adoptedOn: toString(act.adoptedOn), recordFrom: toString(act.recordFrom),
    recordUntil: toString(act.recordUntil), .forceKind, forceOn: toString(act.forceOn),
    forceEarliest: toString(act.forceEarliest), forceLatest: toString(act.forceLatest), .endKind,
    endOn: toString(act.endOn), endEarliest: toString(act.endEarliest), endLatest: toString(act.endLatest)} AS act,
  p {.id, .eId, names: [(n:Name)-[:NAMES]->(p) |
    {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]} AS p,
  beyond, size(starting) + size(ending) > 0 AS unsure,
  [v IN [current] WHERE v IS NOT NULL | v ${VERSION}] AS current,
  [v IN candidates | v ${VERSION}] AS candidates,
  COLLECT {
    UNWIND [v IN starting | {v: v, type: 'OPENED'}] + [v IN ending | {v: v, type: 'CLOSED'}] AS limit
    WITH limit.v AS v, limit.type AS type
    MATCH (v)<-[worked:OPENED|CLOSED]-(a:Amendment)<-[:ENACTS]-(by:Act)
    WHERE type(worked) = type
    WITH DISTINCT a, by
    ORDER BY a.sortKey
    RETURN {id: a.id, kind: a.kind, by: by {.id, .number}, inForceEarliest: toString(a.inForceEarliest),
      inForceLatest: toString(a.inForceLatest)}
  } AS because,
  COLLECT {
    MATCH (part:Provision)-[:PART_OF]->(p)
    WHERE EXISTS {
      MATCH (part)-[:HAS_VERSION]->(v)
      WHERE coalesce(v.validFrom <= day, true)
      WITH v
      ORDER BY v.sortKey DESC
      LIMIT 1
      WHERE coalesce(day < v.validTo, true)
      RETURN v
    }
    WITH part
    ORDER BY part.sortKey
    RETURN part {.id, .kind, .number}
  } AS parts`,
  answer: ({ act, p, beyond, unsure, current, candidates, because, parts }, variables) => {
    const { on } = variables as { on: Loose };
    const uncertain = unsure && !beyond;
    const held = { ...act, force: act.forceKind === null ? null : bound('force', act) };
    return {
      provision: {
        id: p.id,
        citation: citation(p, act, variables),
        heading: nameOf(p, variables, on),
        act: {
          id: act.id,
          status: actStatus({ ...held, end: act.endKind === null ? null : bound('end', act) }, [], on),
          recordFrom: act.recordFrom,
          recordUntil: act.recordUntil,
        },
        state: {
          inForce: current.length > 0,
          certainty: beyond ? 'BEYOND_RECORD' : uncertain ? 'UNCERTAIN' : 'CERTAIN',
          version: version(current[0] ?? null),
          candidates: candidates.map(version),
          because: uncertain ? because : [],
        },
        parts,
      },
    };
  },
  rival: {
    nearest: 'all versions and the record of the act; the client tells the state. Parts with their versions',
    query: `query ($provision: String!) {
      provisions(where: { id: { eq: $provision } }) {
        id eId
        names { textRu textKk textEn from to position }
        ofAct {
          id form number adoptedOn adiletId recordFrom recordUntil
          forceKind forceOn forceEarliest forceLatest endKind endOn endEarliest endLatest
        }
        versions(sort: [{ sortKey: ASC }]) {
          id validFrom validTo
          startKind startOn startEarliest startLatest endKind endOn endEarliest endLatest
          openedByAmendments { id kind inForceEarliest inForceLatest by { id number } }
          closedByAmendments { id kind inForceEarliest inForceLatest by { id number } }
        }
        parts(sort: [{ sortKey: ASC }]) { id kind number versions(sort: [{ sortKey: ASC }]) { validFrom validTo } }
      }
    }`,
    variables: ({ provision }) => ({ provision }),
    ours: ({ provision: { id, state, parts, act } }) => ({
      id,
      act: { id: act.id, recordFrom: act.recordFrom, recordUntil: act.recordUntil },
      version: state.version === null ? null : { ...state.version, openedBy: unordered(state.version.openedBy) },
      parts,
    }),
    theirs: ({ provisions: [p] }, { on }) => {
      const { recordFrom, recordUntil, id: act } = p.ofAct[0];
      const stateOf = (versions: readonly Loose[]): Loose => {
        const last = versions.filter((v) => v.validFrom === null || v.validFrom <= on).at(-1);
        return last !== undefined && (last.validTo === null || on < last.validTo) ? last : null;
      };
      const held = stateOf(p.versions);
      const opened = held?.openedByAmendments.map((a: Loose) => ({
        id: a.id,
        by: { id: a.by[0].id, number: a.by[0].number },
      }));
      return {
        id: p.id,
        act: { id: act, recordFrom, recordUntil },
        version: held === null ? null : version({ ...held, opened: unordered(opened) }),
        parts: p.parts
          .filter((part: Loose) => stateOf(part.versions) !== null)
          .map(({ versions: _, ...part }: Loose) => part),
      };
    },
  },
};
