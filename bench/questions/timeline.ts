import { AMENDMENT_KINDS } from '../../src/model/terms.ts';
import type { Loose, Question } from './question.ts';
import { citation, nameOf, title, unordered } from './shapes.ts';

function years(amendments: readonly Loose[]) {
  const all = new Map<number, Loose[]>();
  for (const a of amendments) {
    const year = Number(a.adoptedOn.slice(0, 4));
    all.set(year, [...(all.get(year) ?? []), a]);
  }
  return [...all]
    .sort(([a], [b]) => a - b)
    .map(([year, list]) => ({
      year,
      total: list.length,
      laws: new Set(list.map((a) => a.by.id)).size,
      byKind: AMENDMENT_KINDS.map((kind) => ({ kind, count: list.filter((a) => a.kind === kind).length })).filter(
        ({ count }) => count > 0,
      ),
    }));
}

const facts = (a: Loose) => ({
  id: a.id,
  kind: a.kind,
  aspect: a.aspect,
  adoptedOn: a.adoptedOn,
  inForceOn: a.inForceOn,
  inForceEarliest: a.inForceEarliest,
  inForceLatest: a.inForceLatest,
  retroactive: a.retroactive,
});

export const timeline: Question = {
  name: 'timeline',
  variables: ({ act, range }) => ({ act, range, lang: 'RU' }),
  statement: `
MATCH (act:Act&Entity {id: $act})
RETURN
  act {.id, .form, .number, .adiletId, adoptedOn: toString(act.adoptedOn), names: [(n:Name)-[:NAMES]->(act) |
    {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]} AS act,
  COLLECT {
    MATCH (a:Amendment {targetAct: $act})
    WHERE a.parent IS NULL AND date($range.from) <= a.adoptedOn <= date($range.to)
    MATCH (by:Act)-[:ENACTS]->(a)-[:TARGETS]->(target)
    OPTIONAL MATCH (target)-[:PART_OF]->*(article:Provision {kind: 'ARTICLE'})
    WITH a, by, coalesce(article, target) AS subject
    ORDER BY a.sortKey
    WITH subject, collect(a {.id, .kind, .aspect, .retroactive, .forceRuleAsPrinted,
      adoptedOn: toString(a.adoptedOn), inForceOn: toString(a.inForceOn),
      inForceEarliest: toString(a.inForceEarliest), inForceLatest: toString(a.inForceLatest),
      by: by {.id, .form, .number, .adiletId, names: [(n:Name)-[:NAMES]->(by) |
        {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]},
      evidence: COLLECT {
        MATCH (a)-[:SUPPORTED_BY]->(e:Evidence)-[:FROM]->(s:Source)
        ORDER BY e.source, e.locator, e.confidence
        RETURN {locator: e.locator, confidence: e.confidence, source: s {.title, .url}}
      }}) AS amendments
    ORDER BY subject:Provision, subject.sortKey
    RETURN {subject: subject {.type, .id, .kind, .number, .form, .eId, names: [(n:Name)-[:NAMES]->(subject) |
        {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]},
      amendments: amendments}
  } AS rows`,
  answer: ({ act, rows }, variables, today) => ({
    timeline: {
      act: { id: act.id, title: title(act, variables, today), number: act.number, adiletId: act.adiletId },
      years: years(rows.flatMap((row: Loose) => row.amendments)),
      rows: rows.map(({ subject, amendments }: Loose) => ({
        subject:
          subject.type === 'Act'
            ? { __typename: 'Act', id: subject.id, title: title(subject, variables, today) }
            : {
                __typename: 'Provision',
                id: subject.id,
                kind: subject.kind,
                number: subject.number,
                citation: citation(subject, act, variables),
                heading: nameOf(subject, variables, today),
              },
        total: amendments.length,
        amendments: amendments.map((a: Loose) => ({
          ...facts(a),
          forceRule: { asPrinted: a.forceRuleAsPrinted },
          by: { id: a.by.id, number: a.by.number, title: title(a.by, variables, today), adiletId: a.by.adiletId },
          evidence: a.evidence,
        })),
      })),
    },
  }),
  rival: {
    nearest: 'a flat list with each target and two steps above it; the client makes rows and counts years',
    query: `query ($act: String!, $from: Date!, $to: Date!) {
      acts(where: { id: { eq: $act } }) { id number adiletId form adoptedOn names { textRu textKk textEn from to position } }
      amendments(
        where: { targetAct: { eq: $act }, parent: { eq: null }, adoptedOn: { gte: $from, lte: $to } }
        sort: [{ sortKey: ASC }]
      ) {
        id kind aspect adoptedOn inForceOn inForceEarliest inForceLatest retroactive forceRuleAsPrinted
        by { id number adiletId names { textRu textKk textEn from to position } }
        evidence { locator confidence from { title url } }
        targetProvision {
          id kind number eId sortKey names { textRu textKk textEn from to position }
          partOf { id kind number eId sortKey names { textRu textKk textEn from to position }
            partOf { id kind number eId sortKey names { textRu textKk textEn from to position } } }
        }
      }
    }`,
    variables: ({ act, range }) => ({ act, from: range.from, to: range.to }),
    ours: ({ timeline: { act, rows } }) => ({
      act: act.id,
      amendments: unordered(
        rows.flatMap((row: Loose) =>
          row.amendments.map((a: Loose) => ({
            ...facts(a),
            subject: row.subject.id,
            by: a.by.id,
            forceRule: a.forceRule.asPrinted,
            evidence: unordered(a.evidence),
          })),
        ),
      ),
    }),
    theirs: ({ acts: [act], amendments }) => {
      const articleOf = (p: Loose): Loose => (p === undefined || p.kind === 'ARTICLE' ? p : articleOf(p.partOf?.[0]));
      return {
        act: act.id,
        amendments: unordered(
          amendments.map((a: Loose) => {
            const [target] = a.targetProvision;
            return {
              ...facts(a),
              subject: (articleOf(target) ?? target ?? act).id,
              by: a.by[0].id,
              forceRule: a.forceRuleAsPrinted,
              evidence: unordered(
                a.evidence.map(({ locator, confidence, from: [source] }: Loose) => ({ locator, confidence, source })),
              ),
            };
          }),
        ),
      };
    },
  },
};
