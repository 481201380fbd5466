/** Of the record itself: what the export is, sources, gaps, lineage. */
import type { Outgoing } from '../../graph/answers.ts';
import type { RelationshipType } from '../../graph/relationships.ts';
import type { Gap, Source } from '../../model/entities.ts';
import { CREATOR, describePart, LICENCE, TITLE } from '../about.ts';
import type { Part } from '../part.ts';
import { selectionQuery } from '../selection.ts';
import { BODIES } from './bodies.ts';
import { iriOf, webAddress } from './iri.ts';
import type { Node } from './node.ts';
import { evidenceNodes, held, supportedBy } from './parts.ts';
import { concept, type Property } from './properties.ts';

export function aboutNodes(part: Pick<Part, 'revision' | 'selection'>): readonly Node[] {
  const asked = selectionQuery(part.selection);
  const dataset: Node = {
    iri: iriOf(['dataset', part.revision, ...(asked === '' ? [] : [asked])].join(':')),
    types: ['void:Dataset'],
    values: {
      'dcterms:title': { en: TITLE },
      'dcterms:description': { en: describePart(part) },
      'dc:creator': CREATOR,
      'dcterms:license': LICENCE.url,
      'owl:versionInfo': part.revision,
      // Names of acts and provisions have no day: whatever depends on one is said as on this.
      'dcterms:valid': part.selection.on,
    },
  };
  const title = { ru: 'Органы', kk: 'Органдар', en: 'Bodies' };
  return [dataset, { iri: BODIES, types: ['skos:ConceptScheme'], values: { 'dcterms:title': title } }];
}

export function sourceNodes(source: Source): readonly Node[] {
  const address = source.url === null ? null : webAddress(source.url);
  const node: Node = {
    iri: iriOf(source.id),
    types: ['zan:Source', 'prov:Entity'],
    values: {
      'rdfs:seeAlso': address,
      'bibo:uri': address === source.url ? null : source.url,
      'dc:title': source.title,
      'zan:sourceKind': source.kind,
      'zan:stateOf': source.stateOf,
      'zan:sha256': source.sha256,
    },
  };
  return [node];
}

export function gapNodes(part: Part, gap: Gap): readonly Node[] {
  const sides = gap.sides.map(({ value, evidence }, i): Node => {
    const values = { 'rdf:value': value, ...supportedBy(evidence) };
    return { iri: iriOf(`side:${i + 1}:${gap.id}`), types: ['zan:GapSide'], values };
  });
  const node: Node = {
    iri: iriOf(gap.id),
    types: ['zan:Gap'],
    values: {
      'zan:gapKind': concept('GapKind', gap.kind),
      'zan:about': held(part, [gap.about]),
      'zan:field': gap.field,
      'dcterms:description': gap.reason,
      'zan:side': sides.map(({ iri }) => iri),
      'dcterms:source': held(part, [gap.source]),
    },
  };
  return [node, ...sides, ...evidenceNodes(gap.sides.flatMap(({ evidence }) => evidence))];
}

/** How a relationship that no field of its two ends tells is said, and the other way round. */
const SAID: { readonly [T in RelationshipType]?: readonly Property[] } = {
  REPLACED_BY: ['dcterms:isReplacedBy', 'dcterms:replaces'],
  AMENDED_BY: ['eli:amended_by', 'eli:amends'],
  REPEALED_BY: ['eli:repealed_by', 'eli:repeals'],
  SUCCEEDED_BY: ['zan:succeededBy'],
  PROPOSED_AS: ['zan:proposedAs'],
  SUBMITTED_BY: ['zan:submittedBy'],
  REJECTED_BY: ['zan:rejectedBy'],
  CITED_BY: ['bibo:citedBy', 'bibo:cites'],
  REFERS_TO: ['eli:cites', 'eli:cited_by'],
};

/** Lineage and references. A step of lineage that has a day or evidence of its own is a node as well. */
export function relationshipNodes({ type, from, to, on, evidence }: Outgoing): readonly Node[] {
  const [forth, back] = SAID[type] ?? [];
  if (forth === undefined) return [];
  const [older, newer] = [iriOf(from), iriOf(to)];
  const straight: readonly Node[] = [
    { iri: older, types: [], values: { [forth]: newer } },
    ...(back === undefined ? [] : [{ iri: newer, types: [], values: { [back]: older } }]),
  ];
  // Amendments and citations, with all that is known of them, are nodes already.
  if (type === 'AMENDED_BY' || type === 'CITED_BY' || type === 'REFERS_TO') return straight;
  const step: Node = {
    iri: iriOf(['lineage', type.toLowerCase(), from, to, ...(on === null ? [] : [on])].join(':')),
    types: ['zan:Lineage'],
    values: {
      'zan:lineageKind': concept('LineageEdgeType', type),
      'zan:older': older,
      'zan:newer': newer,
      'zan:on': on,
      ...supportedBy(evidence),
    },
  };
  return [...straight, step, ...evidenceNodes(evidence)];
}
