import type { Loose, Question } from './question.ts';
import { citation, nameOf, title, unordered } from './shapes.ts';

const evidence = ({ source: { id, title: name, stateOf }, locator, confidence }: Loose) => ({
  source: { id, title: name, stateOf },
  locator,
  confidence,
});

export const amendmentsOfArticle: Question = {
  name: 'amendments-of-article',
  variables: ({ article }) => ({ article, includeParts: false }),
  statement: `
MATCH (p:Provision&Entity {id: $article})
MATCH (act:Act&Entity {id: p.act})
RETURN
  act {.form, .number, .adiletId, adoptedOn: toString(act.adoptedOn)} AS act,
  p {.id, .eId, names: [(n:Name)-[:NAMES]->(p) |
    {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]} AS p,
  COLLECT {
    MATCH (a:Amendment)-[:TARGETS]->(p)
    MATCH (by:Act)-[:ENACTS]->(a)
    WITH a, by
    ORDER BY a.sortKey
    RETURN a {.id, .kind, .aspect, .retroactive, .forceRuleKind, .forceRuleAmount, .forceRuleAsPrinted,
      forceRuleDate: toString(a.forceRuleDate), adoptedOn: toString(a.adoptedOn), inForceOn: toString(a.inForceOn),
      inForceEarliest: toString(a.inForceEarliest), inForceLatest: toString(a.inForceLatest),
      by: by {.id, .form, .number, .adiletId, names: [(n:Name)-[:NAMES]->(by) |
        {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]},
      evidence: COLLECT {
        MATCH (a)-[:SUPPORTED_BY]->(e:Evidence)-[:FROM]->(s:Source)
        ORDER BY e.source, e.locator, e.confidence
        RETURN {locator: e.locator, confidence: e.confidence, source: s {.id, .title, stateOf: toString(s.stateOf)}}
      }}
  } AS amendments`,
  answer: ({ act, p, amendments }, variables, today) => ({
    provision: {
      id: p.id,
      citation: citation(p, act, variables),
      heading: nameOf(p, variables, today),
      amendments: {
        totalCount: amendments.length,
        nodes: amendments.slice(0, 100).map((a: Loose) => ({
          id: a.id,
          kind: a.kind,
          aspect: a.aspect,
          by: { id: a.by.id, number: a.by.number, title: title(a.by, variables, today), adiletId: a.by.adiletId },
          adoptedOn: a.adoptedOn,
          inForceOn: a.inForceOn,
          inForceEarliest: a.inForceEarliest,
          inForceLatest: a.inForceLatest,
          retroactive: a.retroactive,
          forceRule: {
            kind: a.forceRuleKind,
            amount: a.forceRuleAmount,
            date: a.forceRuleDate,
            asPrinted: a.forceRuleAsPrinted,
          },
          evidence: a.evidence,
        })),
      },
    },
  }),
  rival: {
    nearest: 'act and eId for a citation, titles with their days',
    query: `query ($article: String!) {
      provisions(where: { id: { eq: $article } }) {
        id eId
        names { textRu textKk textEn from to position }
        ofAct { form number adoptedOn adiletId }
        amendmentsConnection(sort: [{ node: { sortKey: ASC } }], first: 100) {
          totalCount
          edges { node {
            id kind aspect adoptedOn inForceOn inForceEarliest inForceLatest retroactive
            forceRuleKind forceRuleAmount forceRuleDate forceRuleAsPrinted
            by { id number adiletId names { textRu textKk textEn from to position } }
            evidence { locator confidence from { id title stateOf } }
          } }
        }
      }
    }`,
    variables: ({ article }) => ({ article }),
    ours: ({ provision: { id, amendments } }) => ({
      id,
      total: amendments.totalCount,
      amendments: amendments.nodes.map(({ by: { title: _, ...by }, evidence: found, ...rest }: Loose) => ({
        ...rest,
        by,
        evidence: unordered(found),
      })),
    }),
    theirs: ({ provisions: [{ id, amendmentsConnection: found }] }) => ({
      id,
      total: found.totalCount,
      amendments: found.edges.map(({ node: a }: Loose) => ({
        id: a.id,
        kind: a.kind,
        aspect: a.aspect,
        by: { id: a.by[0].id, number: a.by[0].number, adiletId: a.by[0].adiletId },
        adoptedOn: a.adoptedOn,
        inForceOn: a.inForceOn,
        inForceEarliest: a.inForceEarliest,
        inForceLatest: a.inForceLatest,
        retroactive: a.retroactive,
        forceRule: {
          kind: a.forceRuleKind,
          amount: a.forceRuleAmount,
          date: a.forceRuleDate,
          asPrinted: a.forceRuleAsPrinted,
        },
        evidence: unordered(a.evidence.map(({ from: [source], ...e }: Loose) => evidence({ ...e, source }))),
      })),
    }),
  },
};
