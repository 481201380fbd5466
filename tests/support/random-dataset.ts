/**
 * Random datasets that keep the references of a real one: small, dense, with what real law has seldom (ties on one day,
 * cycles of lineage, diamonds of bodies, provisions without a version, empty lists) and with texts that need quoting.
 * They do not come from facts: versions need not agree with the amendments that opened them.
 */

import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { compareSortKeys } from '../../src/graph/order.ts';
import type {
  Act,
  Amendment,
  Citation,
  Decision,
  Evidence,
  Gap,
  LineageEdge,
  Source,
  VersionText,
} from '../../src/model/entities.ts';
import { compareText } from '../../src/model/order.ts';
import { CONFIDENCES, DECISION_KINDS, GAP_KINDS, LANGUAGES, type LineageEdgeType } from '../../src/model/terms.ts';
import { type Draw, drawFrom } from './random/draw.ts';
import { drawActs, drawAmendments, drawProvisions, drawVersions } from './random/law.ts';
import { drawBodies, drawCitations, drawClaims, drawCompetences, drawPersons, drawWorks } from './random/people.ts';

type Identified = readonly { readonly id: string }[];

function drawSources(draw: Draw): readonly Source[] {
  return Array.from({ length: draw.int(1, 4) }, (_, i) => ({
    type: 'Source',
    id: `source:zan/${i}`,
    sortKey: `source:zan/${i}`,
    title: draw.text(),
    kind: draw.pick(['EDITION', 'PAGE', 'ARTICLE']),
    url: draw.orNull(50, () => 'https://zan.gov.kz/client/#!/doc/7966/rus?a=1&b="2"'),
    stateOf: draw.orNull(70, draw.day),
    sha256: draw.orNull(30, () => 'a'.repeat(64)),
  }));
}

/** One to three pieces of evidence, no two alike; one place of one source has one quote. */
function evidenceFrom(draw: Draw, sources: readonly Source[]): () => readonly Evidence[] {
  const quotes = new Map<string, string | null>();
  const piece = (): Evidence => {
    const [source, locator] = [draw.pick(sources).id, draw.pick(['ст. 6', 'ст. 10', 'сноска "3"', 'z38'])];
    const place = `${source} ${locator}`;
    if (!quotes.has(place)) quotes.set(place, draw.orNull(30, draw.text));
    return { source, locator, confidence: draw.pick(CONFIDENCES), quote: quotes.get(place) ?? null };
  };
  return () => {
    const pieces = Array.from({ length: draw.int(1, 3) }, piece);
    return [...new Map(pieces.map((item) => [JSON.stringify(item), item])).values()];
  };
}

/** Words of some versions, at times in several languages, from several sources and on several days. */
function drawTexts(draw: Draw, versions: Identified, sources: Identified): readonly VersionText[] {
  const texts = versions.flatMap(({ id }) =>
    draw.chance(50)
      ? []
      : Array.from({ length: draw.int(1, 3) }, () => ({
          version: id,
          lang: draw.pick(LANGUAGES),
          source: draw.pick(sources).id,
          from: draw.orNull(50, draw.day),
          to: draw.orNull(50, draw.day),
          text: draw.text(),
        })),
  );
  const place = (t: VersionText): string => [t.version, t.lang, t.source, t.from].join('|');
  return [...new Map(texts.map((text) => [place(text), text])).values()];
}

function drawGaps(
  draw: Draw,
  about: Identified,
  sources: Identified,
  evidence: () => readonly Evidence[],
): readonly Gap[] {
  return Array.from({ length: draw.int(0, 4) }, (_, i) => ({
    type: 'Gap',
    id: `gap:${i}`,
    sortKey: `${draw.text().slice(0, 2)}|gap:${i}`,
    kind: draw.pick(GAP_KINDS),
    about: draw.orNull(70, () => draw.pick(about).id),
    field: draw.pick(['inForceOn', 'text', 'title']),
    reason: draw.local(),
    sides: Array.from({ length: draw.int(0, 2) }, () => ({ value: draw.text(), evidence: evidence() })),
    source: draw.orNull(40, () => draw.pick(sources).id),
  }));
}

function drawDecisions(
  draw: Draw,
  acts: Identified,
  bodies: Identified,
  evidence: () => readonly Evidence[],
): readonly Decision[] {
  return Array.from({ length: draw.int(0, 4) }, (_, i) => ({
    key: `decision:${i}`,
    sortKey: `${draw.day()}|decision:${i}`,
    kind: draw.pick(DECISION_KINDS),
    act: draw.pick(acts).id,
    on: draw.orNull(60, draw.day),
    by: draw.orNull(60, () => draw.pick(bodies).id),
    instrument: draw.orNull(40, () => draw.pick(acts).id),
    evidence: evidence(),
  }));
}

type End = 'Act' | 'Body' | 'Provision';

/** What may stand at the two ends of an authored relationship of lineage. */
const ENDS: readonly (readonly [LineageEdgeType, End, End])[] = [
  ['REPLACED_BY', 'Act', 'Act'],
  ['REPLACED_BY', 'Act', 'Act'],
  ['REPEALED_BY', 'Act', 'Act'],
  ['PROPOSED_AS', 'Act', 'Act'],
  ['SUBMITTED_BY', 'Act', 'Body'],
  ['REJECTED_BY', 'Act', 'Body'],
  ['SUCCEEDED_BY', 'Provision', 'Provision'],
  ['SUCCEEDED_BY', 'Body', 'Body'],
];

function drawLineage(
  draw: Draw,
  tables: Readonly<Record<End, Identified>>,
  amendments: readonly Amendment[],
  citations: readonly Citation[],
  evidence: () => readonly Evidence[],
): readonly LineageEdge[] {
  const edges: LineageEdge[] = [
    ...amendments.map((a) => ({
      from: a.targetAct,
      to: a.by,
      type: 'AMENDED_BY' as const,
      on: a.adoptedOn,
      evidence: [],
    })),
    ...citations.map((c) => ({ from: c.to, to: c.from, type: 'CITED_BY' as const, on: null, evidence: c.evidence })),
  ];
  for (let i = draw.int(0, 14); i > 0; i -= 1) {
    const [type, from, to] = draw.pick(ENDS);
    edges.push({
      from: draw.pick(tables[from]).id,
      to: draw.pick(tables[to]).id,
      type,
      on: draw.orNull(60, draw.day),
      evidence: evidence(),
    });
  }
  const key = (edge: LineageEdge): string => [edge.from, edge.to, edge.type, edge.on].join('|');
  return [...new Map(edges.map((edge) => [key(edge), edge])).values()].sort((a, b) => compareText(key(a), key(b)));
}

const sorted = <T extends { readonly sortKey: string }>(table: readonly T[]): readonly T[] =>
  table.toSorted(compareSortKeys);

function build(draw: Draw): Dataset {
  const acts = drawActs(draw);
  const provisions = acts.slice(0, 2).flatMap((act: Act) => drawProvisions(draw, act));
  const amendments = drawAmendments(draw, acts, provisions);
  const versions = provisions.flatMap((provision) => drawVersions(draw, provision, amendments));
  const bodies = drawBodies(draw);
  const competences = drawCompetences(draw, provisions, bodies, amendments);
  const persons = drawPersons(draw);
  const works = drawWorks(draw, persons);
  const sources = drawSources(draw);
  const evidence = evidenceFrom(draw, sources);
  const citations = drawCitations(draw, works, evidence);
  const about = [...acts, ...provisions, ...bodies, ...amendments, ...works];
  const claims = drawClaims(
    draw,
    about.map(({ id }) => id),
    provisions,
    persons,
    works,
    evidence,
  );
  const gaps = drawGaps(draw, [...about, ...claims, ...competences, ...versions], sources, evidence);
  const supported = draw.some([...amendments, ...versions, ...competences, ...claims, ...acts, ...bodies], 20);
  const references = draw.some(
    provisions.flatMap((from) => provisions.map((to) => ({ from: from.id, to: to.id }))),
    6,
  );
  return {
    revision: Array.from({ length: 4 }, () => draw.int(0, 0xffff).toString(16).padStart(4, '0')).join(''),
    entities: {
      Act: sorted(acts),
      Provision: sorted(provisions),
      ProvisionVersion: sorted(versions),
      Amendment: sorted(amendments),
      Body: sorted(bodies),
      Competence: sorted(competences),
      Person: sorted(persons),
      Work: sorted(works),
      Claim: sorted(claims),
      Source: sorted(sources),
      Gap: sorted(gaps),
    },
    evidence: new Map(supported.map(({ id }) => [id, evidence()])),
    decisions: sorted(drawDecisions(draw, acts, bodies, evidence)),
    citations: sorted(citations),
    lineage: drawLineage(draw, { Act: acts, Body: bodies, Provision: provisions }, amendments, citations, evidence),
    references,
    texts: drawTexts(draw, versions, sources),
    formerIds: new Map(draw.some(about, 2).map(({ id }, i) => [`${id}-former-${i}`, id])),
  };
}

/** Whole datasets, references sound. */
export const randomDataset = (): fc.Arbitrary<Dataset> => fc.gen().map((generator) => build(drawFrom(generator)));
