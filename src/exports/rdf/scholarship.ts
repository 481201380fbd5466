/** People, works, what works cite, and what people say about the law. */
import type { Citation, Claim, Person, Work } from '../../model/entities.ts';
import type { WorkKind } from '../../model/terms.ts';
import type { Part } from '../part.ts';
import { iriOf } from './iri.ts';
import type { Node } from './node.ts';
import { evidenceNodes, held, supportedBy } from './parts.ts';
import { type ClassName, concept } from './properties.ts';

export const WORK_CLASS: Readonly<Record<WorkKind, ClassName>> = {
  ARTICLE: 'bibo:Article',
  BOOK: 'bibo:Book',
  CHAPTER: 'bibo:Chapter',
  COLLECTION: 'bibo:CollectedDocument',
  BULLETIN: 'bibo:Periodical',
  HANDBOOK: 'bibo:Manual',
};

export function personNodes(person: Person): readonly Node[] {
  const values = { 'foaf:name': person.name, 'zan:nameAsPrinted': person.nameAsPrinted };
  return [{ iri: iriOf(person.id), types: ['foaf:Person'], values }];
}

export function workNodes(part: Part, work: Work): readonly Node[] {
  const node: Node = {
    iri: iriOf(work.id),
    types: [WORK_CLASS[work.kind]],
    values: {
      'dcterms:title': work.title,
      'dcterms:creator': held(part, work.authors),
      'bibo:editor': held(part, work.editors),
      'dcterms:issued': work.year,
      'dc:publisher': work.publisher,
      'zan:placeOfPublication': work.place,
      'dcterms:isPartOf': held(part, [work.partOf]),
    },
  };
  return [node];
}

export function citationNodes(citation: Citation): readonly Node[] {
  const node: Node = {
    iri: iriOf(citation.key),
    types: ['zan:Citation'],
    values: {
      'dcterms:identifier': citation.key,
      'zan:citing': iriOf(citation.from),
      'zan:cited': iriOf(citation.to),
      'bibo:pages': citation.pages,
      'zan:stance': citation.stance === null ? null : concept('Stance', citation.stance),
      ...supportedBy(citation.evidence),
    },
  };
  return [node, ...evidenceNodes(citation.evidence)];
}

export function claimNodes(part: Part, claim: Claim): readonly Node[] {
  const check = checkNodes(claim);
  const node: Node = {
    iri: iriOf(claim.id),
    types: ['zan:Claim'],
    values: {
      'zan:stance': concept('Stance', claim.stance),
      'dcterms:description': claim.summary,
      'zan:assertedBy': held(part, claim.assertedBy),
      'zan:reportedIn': held(part, [claim.reportedIn]),
      'zan:asOf': claim.asOf,
      'zan:about': held(part, claim.about),
      'zan:allegesConflictWith': held(part, claim.conflictsWith),
      'zan:agreesWith': held(part, claim.agreesWith),
      'zan:recordCheck': check.slice(0, 1).map(({ iri }) => iri),
    },
  };
  return [node, ...check];
}

/** The claim held against the official record, and where that is read; nothing where it was not. */
function checkNodes({ id, recordCheck }: Claim): readonly Node[] {
  if (recordCheck === null) return [];
  const { verdict, explanation, evidence } = recordCheck;
  const node: Node = {
    iri: iriOf(`check:${id}`),
    types: ['zan:RecordCheck'],
    values: {
      'zan:verdict': concept('RecordVerdict', verdict),
      'dcterms:description': explanation,
      ...supportedBy(evidence),
    },
  };
  return [node, ...evidenceNodes(evidence)];
}
