/** What a node says of lineage and of changes by a plain property: the evidence for it hangs on a node of its own. */
import { expanded, type Property } from '../../exports/rdf/properties.ts';
import type { BareStep } from '../package.ts';
import type { Subject } from './subject.ts';

/** From the older to the newer. */
const FORTH: readonly (readonly [Property, BareStep['type']])[] = [
  ['dcterms:isReplacedBy', 'REPLACED_BY'],
  ['eli:repealed_by', 'REPEALED_BY'],
  ['eli:amended_by', 'AMENDED_BY'],
  ['eli:changed_by', 'CHANGED_BY'],
  ['zan:succeededBy', 'SUCCEEDED_BY'],
  ['zan:proposedAs', 'PROPOSED_AS'],
  ['zan:submittedBy', 'SUBMITTED_BY'],
  ['zan:rejectedBy', 'REJECTED_BY'],
  ['bibo:citedBy', 'CITED_BY'],
];

const BACK: readonly (readonly [Property, BareStep['type']])[] = [
  ['dcterms:replaces', 'REPLACED_BY'],
  ['eli:repeals', 'REPEALED_BY'],
  ['eli:amends', 'AMENDED_BY'],
  ['eli:changes', 'CHANGED_BY'],
  ['bibo:cites', 'CITED_BY'],
];

export function stepsOf(subject: Subject): readonly BareStep[] {
  const { node } = subject;
  const place = { file: node.file, line: node.line };
  const of = (property: Property): readonly string[] =>
    node.values.has(expanded(property)) ? subject.refs(property) : [];
  return [
    ...FORTH.flatMap(([property, type]) => of(property).map((to) => ({ type, from: subject.id, to, ...place }))),
    ...BACK.flatMap(([property, type]) => of(property).map((from) => ({ type, from, to: subject.id, ...place }))),
  ];
}
