/** Every node of a part, one after the other: the one place where things become triples. */

import { LRUCache } from 'lru-cache';
import type { Quad } from 'n3';
import type { ProvisionState } from '../../graph/answers.ts';
import type { Decision, Entity, EntityType, Evidence } from '../../model/entities.ts';
import { isCalled, nameDoubts } from '../names-on.ts';
import { paged } from '../paged.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';
import type { Walked } from '../walked.ts';
import { actNodes, decisionNodes } from './acts.ts';
import { bodyNodes, competenceNodes } from './bodies.ts';
import { iriOf } from './iri.ts';
import { amendmentNodes, provisionNodes, versionNodes } from './law.ts';
import { type Node, triplesOf } from './node.ts';
import { evidenceNodes, supportedBy } from './parts.ts';
import { aboutNodes, gapNodes, relationshipNodes, sourceNodes } from './record.ts';
import { citationNodes, claimNodes, personNodes, workNodes } from './scholarship.ts';

/** Neighbours often rest on one place, which is described once; that it is told again after many others does no harm. */
const REMEMBERED = 5000;

/** The triples of one node after the other. */
export async function* descriptions(part: Part): AsyncGenerator<readonly Quad[]> {
  const told = new LRUCache<string, true>({ max: REMEMBERED });
  for await (const node of nodesOf(part)) {
    if (node.types.includes('zan:Evidence')) {
      if (told.has(node.iri)) continue;
      told.set(node.iri, true);
    }
    const triples = triplesOf(node);
    if (triples.length > 0) yield triples;
  }
}

const PAGE = 200;

/** Every node, in the order of the files; one that many things rest on is there again and again. */
export async function* nodesOf(part: Part): AsyncGenerator<Node> {
  yield* aboutNodes(part);
  for (const type of EXPORTED_TYPES) {
    for await (const page of paged(part.things(type, 'evidence', 'relationships'), PAGE)) {
      const besides = await readBesides(part, type, page);
      for (const [i, { thing, evidence, relationships }] of page.entries()) {
        const [first, ...others] = ownNodes(part, thing, besides(i));
        if (first !== undefined) yield withBasics(first, thing.id, evidence);
        yield* others;
        yield* evidenceNodes(evidence);
        yield* relationships.flatMap(relationshipNodes);
      }
    }
  }
  for await (const decision of part.decisions()) yield* decisionNodes(part, decision);
  for await (const citation of part.citations()) yield* citationNodes(citation);
  for await (const { was, is } of part.formerIds()) {
    yield { iri: iriOf(was), types: [], values: { 'owl:sameAs': iriOf(is) } };
  }
}

const withBasics = ({ iri, types, values }: Node, id: string, evidence: readonly Evidence[]): Node => {
  return { iri, types, values: { 'dcterms:identifier': id, ...values, ...supportedBy(evidence) } };
};

/** What hangs on a thing and is read for a whole page of things at once. */
interface Besides {
  /** On an act, whatever their days. */
  readonly decisions: readonly Decision[];
  /** How it stands on the day that the selection names. */
  readonly state: ProvisionState | null;
  /** Whether it is certain how it is called on that day. */
  readonly named: boolean;
}

async function readBesides(
  { reader, selection: { on } }: Part,
  type: EntityType,
  page: readonly Walked[],
): Promise<(i: number) => Besides> {
  const ids = page.map(({ thing }) => thing.id);
  const called = page.flatMap(({ thing }) => (isCalled(thing) ? [thing] : []));
  const doubts = on === null ? null : await nameDoubts(reader, called, on);
  const decisions = type === 'Act' ? await reader.acts.decisions(ids) : [];
  const states = type === 'Provision' && on !== null ? await reader.provisions.states(ids, on) : [];
  return (i) => ({
    decisions: decisions[i] ?? [],
    state: states[i] ?? null,
    named: !doubts?.has(ids[i] ?? ''),
  });
}

/** The node of a thing first, then those that hang on it. */
function ownNodes(part: Part, thing: Entity, { decisions, state, named }: Besides): readonly Node[] {
  switch (thing.type) {
    case 'Act':
      return actNodes(part, thing, decisions, named);
    case 'Provision':
      return provisionNodes(part, thing, state, named);
    case 'ProvisionVersion':
      return versionNodes(part, thing);
    case 'Amendment':
      return amendmentNodes(part, thing);
    case 'Body':
      return bodyNodes(part, thing, named);
    case 'Competence':
      return competenceNodes(part, thing);
    case 'Person':
      return personNodes(thing);
    case 'Work':
      return workNodes(part, thing);
    case 'Claim':
      return claimNodes(part, thing);
    case 'Source':
      return sourceNodes(thing);
    case 'Gap':
      return gapNodes(part, thing);
  }
}
