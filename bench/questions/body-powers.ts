import { changesBetween, touchedOut } from '../../src/graph/neo4j/changes.ts';
import type { Loose, Question } from './question.ts';
import { citation, local, nameOf, page, unordered } from './shapes.ts';

const summary = (row: Loose) => ({ ru: row.summaryRu, kk: row.summaryKk, en: row.summaryEn });

/** The provision that assigns a competence is in force on a day. */
const inForce = (day: string): string => `EXISTS {
        MATCH (p)-[:HAS_VERSION]->(v)
        WHERE coalesce(v.validFrom <= ${day}, true)
        WITH v
        ORDER BY v.sortKey DESC
        LIMIT 1
        WHERE coalesce(${day} < v.validTo, true)
        RETURN v
      }`;

/** Where a competence holds on a day. */
const holds = (day: string): string =>
  `coalesce(c.validFrom <= ${day}, true) AND coalesce(${day} < c.validTo, true) AND ${inForce(day)}`;

const EVENT = `{id: a.id, sortKey: a.sortKey, inForceOn: toString(a.inForceOn),
        inForceEarliest: toString(a.inForceEarliest),
        by: head([(by:Act)-[:ENACTS]->(a) | by {.id, .number, adoptedOn: toString(by.adoptedOn)}])}`;

export const bodyPowers: Question = {
  name: 'body-powers',
  variables: ({ body, bodyOn, between }) => ({ body, on: bodyOn, between }),
  statement: `
WITH date($on) AS day, date($between.from) AS first, date($between.to) AS second
MATCH (body:Body&Entity {id: $body})
RETURN
  body {.id, .levels, existsFrom: toString(body.existsFrom), existsTo: toString(body.existsTo),
    names: [(n:Name)-[:NAMES]->(body) |
      {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]} AS body,
  COLLECT {
    MATCH (body)-[:NARROWER_THAN]->(x:Body)
    WITH DISTINCT x
    ORDER BY x.sortKey
    RETURN x {.id, names: [(n:Name)-[:NAMES]->(x) |
      {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]}
  } AS broader,
  COLLECT {
    MATCH (body)<-[:HELD_BY]-(c:Competence)-[:ASSIGNED_BY]->(p:Provision)
    WHERE ${holds('day')}
    MATCH (act:Act&Entity {id: p.act})
    WITH c, p, act
    ORDER BY c.sortKey
    RETURN c {.id, .modality, .role, .sortKey, .summaryRu, .summaryKk, .summaryEn,
      validFrom: toString(c.validFrom), validTo: toString(c.validTo),
      provision: p {.id, .eId, act: act {.form, .number, .adiletId, adoptedOn: toString(act.adoptedOn)}},
      toward: COLLECT {
        UNWIND range(0, size(c.toward) - 1) AS place
        MATCH (t:Body&Entity {id: c.toward[place]})
        RETURN t {.id, names: [(n:Name)-[:NAMES]->(t) | {ru: n.textRu, kk: n.textKk, en: n.textEn,
          from: toString(n.from), to: toString(n.to), position: n.position}]}
      }}
  } AS competences,
  COLLECT {
    MATCH (body)<-[:HELD_BY]-(c:Competence)-[:ASSIGNED_BY]->(p:Provision)
    WITH c, ${holds('first')} AS before, ${holds('second')} AS after, first, second
    WHERE before <> after
    RETURN {
      competence: c.record, before: before, after: after,
      continued: COLLECT { MATCH path = (c)-[:CONTINUES]->+(older) RETURN older.id ORDER BY length(path) },
      earlier: COLLECT {
        MATCH (c)-[:CONTINUES]->+(older)
        WHERE first < older.validFrom <= second
        RETURN {id: older.id, events: [(a:Amendment)-[:GAVE|TOOK]->(older) | ${EVENT}]}
      },
      later: COLLECT {
        MATCH (newer)-[:CONTINUES]->+(c)
        WHERE first < newer.validFrom <= second
        RETURN {id: newer.id, events: [(a:Amendment)-[:GAVE|TOOK]->(newer) | ${EVENT}]}
      },
      given: [(a:Amendment)-[:GAVE]->(c) | ${EVENT}],
      taken: [(a:Amendment)-[:TOOK]->(c) | ${EVENT}]
    }
  } AS touched`,
  answer: ({ body, broader, competences, touched }, variables) => {
    const { on } = variables as { on: Loose };
    const events = new Map<string, Loose>();
    for (const { earlier, later, given, taken } of touched) {
      const passed = [...earlier, ...later].flatMap((step: Loose) => step.events);
      for (const event of [...given, ...taken, ...passed]) events.set(event.id, event);
    }
    const name = (x: Loose) => ({ id: x.id, name: nameOf(x, variables, on) ?? x.id });
    const side = (c: Loose) => (c === null ? null : { id: c.id, summary: local(c.summary, variables) ?? c.id });
    return {
      body: {
        ...name(body),
        levels: body.levels,
        existsFrom: body.existsFrom,
        existsTo: body.existsTo,
        broader: broader.map(name),
        competences: page(competences, (c) => ({
          id: c.id,
          modality: c.modality,
          role: c.role,
          summary: local(summary(c), variables) ?? c.id,
          provision: { id: c.provision.id, citation: citation(c.provision, c.provision.act, variables) },
          toward: c.toward.map(name),
          validFrom: c.validFrom,
          validTo: c.validTo,
        })),
        changes: changesBetween(touched.map(touchedOut)).map(({ kind, before, after, amendments }) => ({
          kind,
          before: side(before),
          after: side(after),
          amendments: amendments.map((id) => {
            const { by, inForceOn, inForceEarliest } = events.get(id);
            return { id, by, inForceOn, inForceEarliest };
          }),
        })),
      },
    };
  },
  rival: {
    nearest: 'the competences of three days with what gave, took and preceded them; the client compares the days',
    query: `fragment Power on Competence {
      id summaryRu summaryKk summaryEn validFrom validTo
      continues { id }
      gaveBy { id inForceOn inForceEarliest by { id number adoptedOn } }
      tookBy { id inForceOn inForceEarliest by { id number adoptedOn } }
    }
    query ($body: String!, $on: Date!, $from: Date!, $to: Date!) {
      bodies(where: { id: { eq: $body } }) {
        id levels existsFrom existsTo
        names { textRu textKk textEn from to position }
        broader(sort: [{ sortKey: ASC }]) { id names { textRu textKk textEn from to position } }
        onTheDay: competencesConnection(
          where: { node: { AND: [
            { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $on } }] }
            { OR: [{ validTo: { eq: null } }, { validTo: { gt: $on } }] }
            { assignedBy: { some: { versions: { some: { AND: [
              { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $on } }] }
              { OR: [{ validTo: { eq: null } }, { validTo: { gt: $on } }] }
            ] } } } } }
          ] } }
          sort: [{ node: { sortKey: ASC } }]
          first: 100
        ) {
          totalCount
          edges { node {
            id modality role summaryRu summaryKk summaryEn validFrom validTo
            assignedBy { id eId ofAct { form number adoptedOn adiletId } }
            toward { id names { textRu textKk textEn from to position } }
          } }
          pageInfo { hasNextPage endCursor }
        }
        before: competences(where: { AND: [
          { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $from } }] }
          { OR: [{ validTo: { eq: null } }, { validTo: { gt: $from } }] }
          { assignedBy: { some: { versions: { some: { AND: [
            { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $from } }] }
            { OR: [{ validTo: { eq: null } }, { validTo: { gt: $from } }] }
          ] } } } } }
        ] }) { ...Power }
        after: competences(where: { AND: [
          { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $to } }] }
          { OR: [{ validTo: { eq: null } }, { validTo: { gt: $to } }] }
          { assignedBy: { some: { versions: { some: { AND: [
            { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $to } }] }
            { OR: [{ validTo: { eq: null } }, { validTo: { gt: $to } }] }
          ] } } } } }
        ] }) { ...Power }
      }
    }`,
    variables: ({ body, on, between }) => ({ body, on, from: between.from, to: between.to }),
    ours: ({ body }) => ({
      id: body.id,
      levels: body.levels,
      broader: body.broader.map(({ id }: Loose) => id),
      total: body.competences.totalCount,
      competences: body.competences.nodes.map(({ provision, toward, ...c }: Loose) => ({
        ...c,
        provision: provision.id,
        toward: unordered(toward.map(({ id }: Loose) => id)),
      })),
      gained: unordered(body.changes.filter(({ kind }: Loose) => kind !== 'LOST').map(({ after }: Loose) => after.id)),
    }),
    theirs: ({ bodies: [body] }) => {
      const held = new Set(body.before.map(({ id }: Loose) => id));
      return {
        id: body.id,
        levels: body.levels,
        broader: body.broader.map(({ id }: Loose) => id),
        total: body.onTheDay.totalCount,
        competences: body.onTheDay.edges.map(({ node: c }: Loose) => ({
          id: c.id,
          modality: c.modality,
          role: c.role,
          summary: local(summary(c), {}) ?? c.id,
          validFrom: c.validFrom,
          validTo: c.validTo,
          provision: c.assignedBy[0].id,
          toward: unordered(c.toward.map(({ id }: Loose) => id)),
        })),
        gained: unordered(body.after.map(({ id }: Loose) => id).filter((id: string) => !held.has(id))),
      };
    },
  },
};
