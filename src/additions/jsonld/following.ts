/** What nodes say by words of an export that follow from other facts: nothing of it is read, so that it is held against them. */

import type { ClassName, Property } from '../../exports/rdf/properties.ts';
import { expanded } from '../../exports/rdf/properties.ts';
import { parseLocalDate } from '../../model/dates.ts';
import { tripleKey } from '../follows.ts';
import type { Following, Package } from '../package.ts';
import type { Term } from './merged.ts';
import type { NodeObject } from './node-map.ts';

const ACT: readonly Property[] = [
  'eli:id_local',
  'rdfs:label',
  'eli:jurisdiction',
  'eli:in_force',
  'eli:passed_by',
  'eli:is_realized_by',
  'eli:has_part',
];

/** What an export says of a class and makes of other facts; so is what one says of the whole file. */
const FOLLOWS: { readonly [C in ClassName]?: readonly Property[] } = {
  'eli:LegalResource': ACT,
  'eli:Work': ACT,
  'zan:Version': ['eli:id_local'],
  'eli:LegalResourceSubdivision': ['eli:id_local', 'eli:in_force', 'eli:has_part', 'eli:has_member', 'eli:cited_by'],
  'eli:LegalExpression': ['eli:realizes', 'eli:language', 'eli:title'],
  'zan:Body': ['skos:inScheme'],
  'skos:ConceptScheme': ['dcterms:title'],
  'void:Dataset': [
    'dcterms:title',
    'dcterms:description',
    'dc:creator',
    'dcterms:license',
    'owl:versionInfo',
    'dcterms:valid',
  ],
};

/** What says the same the other way round, and is read. */
const STRAIGHT: { readonly [P in Property]?: Property } = {
  'eli:has_part': 'eli:is_part_of',
  'eli:has_member': 'eli:is_member_of',
  'eli:cited_by': 'eli:cites',
};

/** What names nodes that hang on a thing, and that are read where the file describes them. */
const HANGING: readonly Property[] = ['zan:supportedBy', 'zan:datedName', 'zan:recordCheck', 'zan:side'];

// Object.entries forgets that the keys are classes.
const FOLLOWING: ReadonlyMap<string, ReadonlyMap<string, Property>> = new Map(
  (Object.entries(FOLLOWS) as readonly [ClassName, readonly Property[]][]).map(([name, properties]) => [
    expanded(name),
    new Map(properties.map((property) => [expanded(property), property])),
  ]),
);

/** The property, where what a node of these classes says by it follows from other facts. */
export function followingProperty(types: readonly string[], property: string): Property | null {
  for (const type of types) {
    const found = FOLLOWING.get(type)?.get(property);
    if (found !== undefined) return found;
  }
  return null;
}

/** All of it, but what the file says the other way round as well; and the nodes that it names without a word of them. */
export function followingIn(nodes: ReadonlyMap<string, NodeObject>): readonly Following[] {
  return [...nodes.values()].flatMap(({ iri, types, values, file, line }) =>
    [...values].flatMap(([name, terms]): Following[] => {
      const bare = HANGING.find((hanging) => expanded(hanging) === name);
      if (bare !== undefined) {
        const unsaid = terms.filter((term) => !nodes.has(term['@id'] ?? ''));
        return unsaid.map((term) => ({ iri, property: bare, triple: tripleOf(iri, name, term), file, line }));
      }
      const property = followingProperty(types, name);
      if (property === null) return [];
      const straight = STRAIGHT[property];
      return terms
        .filter((term) => straight === undefined || !says(nodes.get(term['@id'] ?? ''), straight, iri))
        .map((term) => ({ iri, property, triple: tripleOf(iri, name, term), file, line }));
    }),
  );
}

const says = (node: NodeObject | undefined, property: Property, to: string): boolean =>
  node?.values.get(expanded(property))?.some((term) => term['@id'] === to) === true;

const tripleOf = (iri: string, property: string, term: Term): string =>
  tripleKey(iri, property, term['@id'] ?? String(term['@value']), term['@language']?.toLowerCase() ?? '');

/** What the file says of itself: the day that it is of, the revision that it was exported from. */
export function origin(nodes: ReadonlyMap<string, NodeObject>): Pick<Package, 'day' | 'revision'> {
  const dataset = [...nodes.values()].find(({ types }) => types.includes(expanded('void:Dataset')));
  const told = (property: Property): string | null => {
    const [term] = dataset?.values.get(expanded(property)) ?? [];
    return term?.['@value'] === undefined ? null : String(term['@value']);
  };
  const [day, revision] = [told('dcterms:valid'), told('owl:versionInfo')];
  return { day: day === null ? null : parseLocalDate(day), ...(revision === null ? {} : { revision }) };
}
