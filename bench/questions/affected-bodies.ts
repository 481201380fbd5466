import { groupBy } from '../../src/model/order.ts';
import type { Loose, Question } from './question.ts';
import { citation, local, nameOf, unordered } from './shapes.ts';

const summary = (row: Loose) => ({ ru: row.summaryRu, kk: row.summaryKk, en: row.summaryEn });

export const affectedBodies: Question = {
  name: 'affected-bodies',
  variables: ({ powers, powersOn }) => ({ provision: powers, on: powersOn, includeParts: true }),
  statement: `
WITH date($on) AS day
MATCH (p:Provision&Entity {id: $provision})
MATCH (act:Act&Entity {id: p.act})
RETURN
  act {.form, .number, .adiletId, adoptedOn: toString(act.adoptedOn)} AS act,
  coalesce(day < act.recordFrom OR day > act.recordUntil, true) AS beyond,
  COLLECT {
    MATCH (p)<-[:PART_OF]-*(part:Provision)
    WHERE EXISTS {
      MATCH (p)-[:HAS_VERSION]->(v)
      WHERE coalesce(v.validFrom <= day, true)
      WITH v
      ORDER BY v.sortKey DESC
      LIMIT 1
      WHERE coalesce(day < v.validTo, true)
      RETURN v
    } AND EXISTS {
      MATCH (part)-[:HAS_VERSION]->(v)
      WHERE coalesce(v.validFrom <= day, true)
      WITH v
      ORDER BY v.sortKey DESC
      LIMIT 1
      WHERE coalesce(day < v.validTo, true)
      RETURN v
    }
    MATCH (part)<-[:ASSIGNED_BY]-(c:Competence)-[:HELD_BY|TOWARD]->(body:Body)
    WHERE coalesce(c.validFrom <= day, true) AND coalesce(day < c.validTo, true)
    WITH DISTINCT body, c, part
    ORDER BY c.sortKey
    WITH body, collect(c {.id, .modality, .role, .body, .summaryRu, .summaryKk, .summaryEn,
      validFrom: toString(c.validFrom), validTo: toString(c.validTo), provision: part {.id, .eId},
      unsure: c.startKind = 'BETWEEN' AND coalesce(c.startEarliest <= day, true) AND coalesce(day < c.startLatest, true),
      toward: COLLECT {
        UNWIND range(0, size(c.toward) - 1) AS place
        MATCH (t:Body&Entity {id: c.toward[place]})
        RETURN t {.id, names: [(n:Name)-[:NAMES]->(t) | {ru: n.textRu, kk: n.textKk, en: n.textEn,
          from: toString(n.from), to: toString(n.to), position: n.position}]}
      }}) AS competences
    ORDER BY body.sortKey
    RETURN {body: body {.id, .kind, .levels, names: [(n:Name)-[:NAMES]->(body) | {ru: n.textRu, kk: n.textKk,
        en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]},
      competences: competences}
  } AS affected`,
  answer: ({ act, beyond, affected }, variables) => {
    const { on } = variables as { on: Loose };
    return {
      affectedBodies: affected.map(({ body, competences }: Loose) => ({
        body: { id: body.id, kind: body.kind, levels: body.levels, name: nameOf(body, variables, on) ?? body.id },
        certainty: beyond ? 'BEYOND_RECORD' : competences.some((c: Loose) => c.unsure) ? 'UNCERTAIN' : 'CERTAIN',
        competences: competences.map((c: Loose) => ({
          id: c.id,
          modality: c.modality,
          role: c.role,
          summary: local(summary(c), variables) ?? c.id,
          body: { id: c.body },
          toward: c.toward.map((t: Loose) => ({ id: t.id, name: nameOf(t, variables, on) ?? t.id })),
          provision: { id: c.provision.id, citation: citation(c.provision, act, variables) },
          validFrom: c.validFrom,
          validTo: c.validTo,
        })),
      })),
    };
  },
  rival: {
    nearest: 'competences of the provision and of those whose id begins with its own; the client groups by body',
    query: `query ($provision: String!, $parts: String!, $on: Date!) {
      provisions(where: { id: { eq: $provision } }) {
        id
        ofAct { form number adoptedOn adiletId recordFrom recordUntil }
        versions(sort: [{ sortKey: ASC }]) { validFrom validTo }
      }
      competences(
        where: {
          AND: [
            { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $on } }] }
            { OR: [{ validTo: { eq: null } }, { validTo: { gt: $on } }] }
            { assignedBy: { some: { OR: [{ id: { eq: $provision } }, { id: { startsWith: $parts } }] } } }
            { assignedBy: { some: { versions: { some: { AND: [
              { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $on } }] }
              { OR: [{ validTo: { eq: null } }, { validTo: { gt: $on } }] }
            ] } } } } }
          ]
        }
        sort: [{ sortKey: ASC }]
      ) {
        id modality role summaryRu summaryKk summaryEn validFrom validTo startKind startEarliest startLatest
        heldBy { id kind levels sortKey names { textRu textKk textEn from to position } }
        toward { id kind levels sortKey names { textRu textKk textEn from to position } }
        assignedBy { id eId }
      }
    }`,
    variables: ({ provision, on }) => ({ provision, parts: `${provision}__`, on }),
    ours: ({ affectedBodies: affected }) =>
      unordered(
        affected.map(({ body, competences }: Loose) => ({
          body: { id: body.id, kind: body.kind, levels: body.levels },
          competences: competences.map((c: Loose) => ({
            id: c.id,
            modality: c.modality,
            role: c.role,
            summary: c.summary,
            body: c.body.id,
            toward: unordered(c.toward.map(({ id }: Loose) => id)),
            provision: c.provision.id,
            validFrom: c.validFrom,
            validTo: c.validTo,
          })),
        })),
      ),
    theirs: ({ competences }) => {
      const pairs = competences.flatMap((c: Loose) => {
        const bodies = new Map([...c.heldBy, ...c.toward].map((body) => [body.id, body]));
        return [...bodies.values()].map((body) => ({ body, c }));
      });
      return unordered(
        [...groupBy<Loose>(pairs, ({ body }) => body.id).values()].map((group) => ({
          body: { id: group[0].body.id, kind: group[0].body.kind, levels: group[0].body.levels },
          competences: group.map(({ c }: Loose) => ({
            id: c.id,
            modality: c.modality,
            role: c.role,
            summary: local(summary(c), {}),
            body: c.heldBy[0].id,
            toward: unordered(c.toward.map(({ id }: Loose) => id)),
            provision: c.assignedBy[0].id,
            validFrom: c.validFrom,
            validTo: c.validTo,
          })),
        })),
      );
    },
  },
};
