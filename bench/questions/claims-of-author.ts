import type { Loose, Question } from './question.ts';
import { citation, local, nameOf, page, title, unordered } from './shapes.ts';

const text = (key: string, row: Loose) => ({ ru: row[`${key}Ru`], kk: row[`${key}Kk`], en: row[`${key}En`] });

const NAMES = `[(n:Name)-[:NAMES]->(x) |
          {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]`;

export const claimsOfAuthor: Question = {
  name: 'claims-of-author',
  variables: ({ author }) => ({ author }),
  statement: `
OPTIONAL MATCH (:Entity {id: $author})-[:ASSERTS]->(c:Claim)
WITH c
ORDER BY c.sortKey
WITH collect(c) AS claims
RETURN [c IN claims | c {.id, .sortKey, .stance, .summaryRu, .summaryKk, .summaryEn,
    asOf: toString(c.asOf),
    reportedIn: head([(c)-[:REPORTED_IN]->(w:Work) | w {.id, .titleRu, .titleKk, .titleEn}]),
    about: COLLECT {
      UNWIND range(0, size(c.about) - 1) AS place
      MATCH (x:Entity {id: c.about[place]})
      OPTIONAL MATCH (act:Act&Entity {id: x.act})
      RETURN x {.id, .type, .form, .number, .eId, names: ${NAMES},
        act: act {.form, .number, .adiletId, adoptedOn: toString(act.adoptedOn)}}
    },
    conflictsWith: COLLECT {
      UNWIND range(0, size(c.conflictsWith) - 1) AS place
      MATCH (x:Provision&Entity {id: c.conflictsWith[place]})
      MATCH (act:Act&Entity {id: x.act})
      RETURN x {.id, .eId, act: act {.form, .number, .adiletId, adoptedOn: toString(act.adoptedOn)}}
    },
    agreesWith: COLLECT {
      UNWIND range(0, size(c.agreesWith) - 1) AS place
      MATCH (x:Claim&Entity {id: c.agreesWith[place]})
      RETURN x {.id, .summaryRu, .summaryKk, .summaryEn}
    },
    checks: [(check:RecordCheck)-[:CHECKS]->(c) | check {.verdict, .explanationRu, .explanationKk, .explanationEn,
      evidence: COLLECT {
        MATCH (check)-[supported:SUPPORTED_BY]->(e:Evidence)-[:FROM]->(s:Source)
        WITH e, s, supported
        ORDER BY supported.position
        RETURN {source: s {.id, .title}, locator: e.locator}
      }}],
    evidence: COLLECT {
      MATCH (c)-[:SUPPORTED_BY]->(e:Evidence)
      ORDER BY e.source, e.locator, e.confidence
      RETURN {source: {id: e.source}, locator: e.locator, confidence: e.confidence}
    }}] AS claims`,
  answer: ({ claims }, variables, today) => ({
    claims: page(claims, (c) => ({
      id: c.id,
      stance: c.stance,
      summary: local(text('summary', c), variables) ?? c.id,
      asOf: c.asOf,
      reportedIn: { id: c.reportedIn.id, title: local(text('title', c.reportedIn), variables) ?? c.reportedIn.id },
      about: c.about.map((x: Loose) => {
        const { type: __typename, id } = x;
        if (__typename === 'Act') return { __typename, id, title: title(x, variables, today) };
        if (__typename === 'Provision') return { __typename, id, citation: citation(x, x.act, variables) };
        if (__typename === 'Body') return { __typename, id, name: nameOf(x, variables, today) ?? id };
        return { __typename, id };
      }),
      conflictsWith: c.conflictsWith.map((x: Loose) => ({ id: x.id, citation: citation(x, x.act, variables) })),
      agreesWith: c.agreesWith.map((x: Loose) => ({ id: x.id, summary: local(text('summary', x), variables) ?? x.id })),
      recordCheck:
        c.checks.length === 0
          ? null
          : {
              verdict: c.checks[0].verdict,
              explanation: local(text('explanation', c.checks[0]), variables) ?? c.checks[0].verdict,
              evidence: c.checks[0].evidence,
            },
      evidence: c.evidence,
    })),
  }),
  rival: {
    nearest: 'the things spoken of in lists by type; act and eId for a citation',
    query: `query ($author: String!) {
      claimsConnection(
        where: { assertedBy: { some: { id: { eq: $author } } } }
        sort: [{ sortKey: ASC }]
        first: 100
      ) {
        totalCount
        edges { node {
          id stance summaryRu summaryKk summaryEn asOf
          reportedIn { id titleRu titleKk titleEn }
          aboutActs { id form number names { textRu textKk textEn from to position } }
          aboutProvisions { id eId ofAct { form number adoptedOn adiletId } }
          aboutBodies { id names { textRu textKk textEn from to position } }
          aboutAmendments { id }
          aboutWorks { id }
          conflictsWith { id eId ofAct { form number adoptedOn adiletId } }
          agreesWith { id summaryRu summaryKk summaryEn }
          checks { verdict explanationRu explanationKk explanationEn evidence { locator from { id title } } }
          evidence { source locator confidence }
        } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: ({ author }) => ({ author }),
    ours: ({ claims }) => ({
      total: claims.totalCount,
      claims: claims.nodes.map((c: Loose) => ({
        id: c.id,
        stance: c.stance,
        summary: c.summary,
        asOf: c.asOf,
        reportedIn: c.reportedIn.id,
        about: unordered(c.about.map(({ id }: Loose) => id)),
        conflictsWith: unordered(c.conflictsWith.map(({ id }: Loose) => id)),
        agreesWith: unordered(c.agreesWith.map(({ id }: Loose) => id)),
        verdict: c.recordCheck?.verdict ?? null,
        record: unordered(c.recordCheck?.evidence ?? []),
        evidence: unordered(c.evidence),
      })),
    }),
    theirs: ({ claimsConnection: found }) => ({
      total: found.totalCount,
      claims: found.edges.map(({ node: c }: Loose) => ({
        id: c.id,
        stance: c.stance,
        summary: local(text('summary', c), {}),
        asOf: c.asOf,
        reportedIn: c.reportedIn[0].id,
        about: unordered(
          [c.aboutActs, c.aboutProvisions, c.aboutBodies, c.aboutAmendments, c.aboutWorks]
            .flat()
            .map(({ id }: Loose) => id),
        ),
        conflictsWith: unordered(c.conflictsWith.map(({ id }: Loose) => id)),
        agreesWith: unordered(c.agreesWith.map(({ id }: Loose) => id)),
        verdict: c.checks[0]?.verdict ?? null,
        record: unordered(
          (c.checks[0]?.evidence ?? []).map(({ locator, from: [source] }: Loose) => ({ source, locator })),
        ),
        evidence: unordered(
          c.evidence.map(({ source, locator, confidence }: Loose) => ({ source: { id: source }, locator, confidence })),
        ),
      })),
    }),
  },
};
