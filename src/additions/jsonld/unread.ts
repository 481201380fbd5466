/** What nodes say by words that exports use, and that is not read of their class: it would be lost without a word. */
import { short } from '../../exports/rdf/node-object.ts';
import { type ClassName, expanded, type Property } from '../../exports/rdf/properties.ts';
import { groupBy } from '../../model/order.ts';
import { placeOf } from '../package.ts';
import { isKnown, type NodeObject } from './node-map.ts';
import type { Read } from './subject.ts';

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

// Object.entries forgets that the keys are classes.
const FOLLOWING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (Object.entries(FOLLOWS) as readonly [ClassName, readonly Property[]][]).map(([name, properties]) => [
    expanded(name),
    new Set(properties.map(expanded)),
  ]),
);
const IDENTIFIER = expanded('dcterms:identifier');

/** One sentence for each property of a class, with the first place. */
export function unreadIn(nodes: Iterable<NodeObject>, read: Read, file: string): readonly string[] {
  const unread = [...nodes].flatMap(({ iri, types, values, line }) =>
    [...values.keys()]
      .filter((property) => isKnown(property) && property !== IDENTIFIER && !read.get(iri)?.has(property))
      .filter((property) => !types.some((type) => FOLLOWING.get(type)?.has(property)))
      .map((property) => ({ property, type: types[0] ?? '', count: values.get(property)?.length ?? 0, line })),
  );
  return [...groupBy(unread, ({ property, type }) => `${short(property)} of a ${short(type)}`)].map(([name, found]) => {
    const count = found.reduce((sum, one) => sum + one.count, 0);
    return `${count} values of ${name}, of which they are not read (the first: ${placeOf({ file, line: found[0]?.line ?? 1 })})`;
  });
}
