/** What of a file follows from other facts, held against what an export says of the graph that it would become. */

import type { Part } from '../exports/part.ts';
import { idOf } from '../exports/rdf/iri.ts';
import { triplesOf } from '../exports/rdf/node.ts';
import { nodesOf } from '../exports/rdf/nodes.ts';
import type { Property } from '../exports/rdf/properties.ts';
import { aboutNodes } from '../exports/rdf/record.ts';
import { selectionOf } from '../exports/selection.ts';
import { groupBy } from '../model/order.ts';
import { printPlace } from '../sources/dossier/breach.ts';
import type { Following, Package } from './package.ts';

/** One key for the same triple, however it was told. */
export const tripleKey = (subject: string, predicate: string, object: string, language: string): string =>
  JSON.stringify([subject, predicate, object, language]);

/** Those that an export of the part would not say. What depends on a day is asked of the day of the package. */
export async function unmetFollowing(
  { following = [], day = null }: Package,
  part: Part,
): Promise<readonly Following[]> {
  const open = groupBy(following, ({ triple }) => triple);
  const wanted = new Set(following.map(({ iri }) => iri));
  const close = (node: Parameters<typeof triplesOf>[0]): void => {
    if (!wanted.has(node.iri)) return;
    for (const { subject, predicate, object } of triplesOf(node)) {
      const language = object.termType === 'Literal' ? object.language : '';
      open.delete(tripleKey(subject.value, predicate.value, object.value, language));
    }
  };
  for (const iri of wanted) for (const node of ownAccount(iri)) close(node);
  if (open.size === 0) return [];
  for await (const node of nodesOf({ ...part, selection: { ...part.selection, on: day } })) close(node);
  return [...open.values()].flat();
}

/** What the export said of itself, under the name that it gave itself. */
function ownAccount(iri: string): ReturnType<typeof aboutNodes> {
  const [, revision, asked = ''] = /^dataset:([^:]+)(?::(.*))?$/s.exec(idOf(iri) ?? '') ?? [];
  if (revision === undefined) return [];
  try {
    return aboutNodes({ revision, selection: selectionOf(Object.fromEntries(new URLSearchParams(asked))) });
  } catch {
    // A name that no export has: nothing is known of it.
    return [];
  }
}

const UNSAID = 'the file does not describe the node that it names: add that node';

/** What to change in place of a word that follows from others. */
const INSTEAD: { readonly [P in Property]?: string } = {
  'dc:creator': 'it tells of the export, and not of the law',
  'dcterms:description': 'it tells of the export, and not of the law',
  'dcterms:license': 'it tells of the export, and not of the law',
  'dcterms:title': 'it tells of the export, and not of the law',
  'dcterms:valid': 'it tells of which day the export is, and is nothing to change',
  'eli:cited_by': 'say eli:cites of the provision that refers to it',
  'eli:has_member': 'a version follows from changes: add a zan:Amendment',
  'eli:has_part': 'say eli:is_part_of of the part',
  'eli:id_local': 'it is the id within the @id: a thing of another id is a node of its own',
  'eli:in_force':
    'it follows from days of force, on the dcterms:valid of the void:Dataset: add the change by which it took force or ceased',
  'eli:is_realized_by': 'a text follows from the dcterms:title of the act in its language: change that',
  'eli:jurisdiction': 'it follows from the id',
  'eli:language': 'a text follows from the dcterms:title of the act in its language: change that',
  'eli:passed_by': 'add a zan:Decision of the kind zan:DecisionKind-ADOPTED, with zan:onAct and zan:madeBy',
  'eli:realizes': 'a text follows from the dcterms:title of the act in its language: change that',
  'eli:title': 'change the dcterms:title of the act',
  'owl:versionInfo': 'it tells of the export, and not of the law',
  'rdfs:label': 'it is made of the form, the day and the eli:number; change the eli:number, or the dcterms:title',
  'zan:datedName': UNSAID,
  'zan:recordCheck': UNSAID,
  'zan:side': UNSAID,
  'zan:supportedBy': UNSAID,
  'skos:inScheme': 'every body is in the scheme of the bodies',
};

/** Nodes that a sentence names. */
const NAMED = 5;

/** A sentence for each property: of which nodes, where they stand, and what to change in its place. */
export function followingInWords(unmet: readonly Following[]): readonly string[] {
  return [...groupBy(unmet, ({ property }) => property)].map(([property, found]) => {
    const nodes = [...new Map(found.map((one) => [one.iri, one])).values()];
    const named = nodes.slice(0, NAMED).map((one) => `${idOf(one.iri) ?? one.iri} (${printPlace(one)})`);
    const more = nodes.length > named.length ? ` and ${nodes.length - named.length} more` : '';
    const instead = (found[0] && INSTEAD[found[0].property]) ?? 'change the facts from which it follows';
    return `${property} of ${named.join(', ')}${more}, which does not follow from the facts: ${instead}`;
  });
}
