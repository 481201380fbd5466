/** What nodes say by words that exports use, and that is not read of their class: it would be lost without a word. */

import { short } from '../../exports/rdf/node-object.ts';
import { expanded, type Property, RANGES } from '../../exports/rdf/properties.ts';
import { groupBy } from '../../model/order.ts';
import { printPlace } from '../../sources/dossier/breach.ts';
import { followingProperty } from './following.ts';
import { isKnown, type NodeObject } from './node-map.ts';
import { LANGUAGES, languageOf, type Reading } from './subject.ts';

const IDENTIFIER = expanded('dcterms:identifier');
// Object.entries forgets that the keys are properties.
const TEXTS: ReadonlySet<string> = new Set(
  (Object.entries(RANGES) as readonly [Property, string][]).flatMap(([property, range]) =>
    range === 'text' ? [expanded(property)] : [],
  ),
);

/** One sentence for each property of a class, with the first place. */
export function unreadIn({ nodes, read }: Reading): readonly string[] {
  const unread = [...nodes.values()].flatMap((node) =>
    [...node.values.keys()]
      .filter((property) => isKnown(property) && property !== IDENTIFIER && !read.get(node.iri)?.has(property))
      .filter((property) => followingProperty(node.types, property) === null)
      .map((property) => ({ node, property, count: node.values.get(property)?.length ?? 0 })),
  );
  const groups = groupBy(unread, ({ node, property }) => `${short(property)} of a ${short(node.types[0] ?? '')}`);
  return [...groups].map(([name, found]) => {
    const count = found.reduce((sum, one) => sum + one.count, 0);
    return `${count} values of ${name}, of which they are not read${firstOf(found)}`;
  });
}

/** Texts in languages that the dossier has no place for. */
export function otherLanguagesIn({ nodes }: Reading): readonly string[] {
  const found = [...nodes.values()].flatMap((node) =>
    [...node.values].flatMap(([property, terms]) =>
      TEXTS.has(property)
        ? terms
            .map((term) => ({ node, name: `${short(property)} in "${languageOf(term)}"`, language: languageOf(term) }))
            .filter(({ language }) => language !== '' && !LANGUAGES.includes(language))
        : [],
    ),
  );
  return [...groupBy(found, ({ name }) => name)].map(
    ([name, list]) => `${list.length} texts of ${name}: the dossier has Russian, Kazakh and English${firstOf(list)}`,
  );
}

const firstOf = ([first]: readonly { readonly node: NodeObject }[]): string =>
  first === undefined ? '' : ` (the first: ${printPlace(first.node)})`;
