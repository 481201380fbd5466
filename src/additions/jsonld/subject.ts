/** What a document says of one node, as cells of the tables: ids, values of closed lists, texts in languages. */

import { idOf, iriOf } from '../../exports/rdf/iri.ts';
import { short } from '../../exports/rdf/node-object.ts';
import { concept, expanded, type Property, RANGES } from '../../exports/rdf/properties.ts';
import { ZangraphError } from '../../model/errors.ts';
import { printPlace } from '../../sources/dossier/breach.ts';
import type { Term } from './merged.ts';
import type { NodeObject } from './node-map.ts';

/** What a file holds, and what was read of it. */
export interface Reading {
  readonly nodes: ReadonlyMap<string, NodeObject>;
  /** By the IRI of each node, the whole IRIs of the properties that were read of it. */
  readonly read: Map<string, Set<string>>;
  /** Whether a day without an act beside it is the day itself. */
  readonly namesActs: boolean;
}

export interface Subject {
  readonly node: NodeObject;
  readonly id: string;
  readonly namesActs: boolean;
  /** The one value, as a text; an empty text where none is given. */
  one(property: Property): string;
  many(property: Property): readonly string[];
  /** The id of what the one value names. */
  ref(property: Property): string;
  refs(property: Property): readonly string[];
  /** `REPEAL` of `zan:AmendmentKind-REPEAL`. */
  term(property: Property, list: string): string;
  terms(property: Property, list: string): readonly string[];
  /** Cells by language: `{ summary_ru, summary_kk, summary_en }`, without the prefix where none is given. */
  text(property: Property, prefix?: string): Readonly<Record<string, string>>;
  /** The nodes that the values name, where the document describes them. */
  nodes(property: Property): readonly Subject[];
  /** Counts a property as not read: what it says does not follow from what was. */
  leave(property: Property): void;
}

/** Every failure is SOURCE_UNREADABLE with file, line and property. Keeps in `reading` what is read of which node. */
export function subjectOf(node: NodeObject, reading: Reading): Subject {
  const { nodes, read } = reading;
  const own = read.get(node.iri) ?? new Set();
  read.set(node.iri, own);
  const refuse = (sentence: string): never => {
    throw new ZangraphError('SOURCE_UNREADABLE', `${printPlace(node)}: ${node.name} ${sentence}. Nothing was taken.`);
  };
  const called = (iri: string): string => nodes.get(iri)?.name ?? iri;
  const all = (property: Property): readonly Term[] => {
    own.add(expanded(property));
    return node.values.get(expanded(property)) ?? [];
  };
  const many = (property: Property): readonly string[] =>
    all(property).map((term) => {
      const value = RANGES[property] === 'iri' ? term['@id'] : term['@value'];
      return value === undefined ? refuse(`has a value of ${property} that is no ${RANGES[property]}`) : String(value);
    });
  const only = (values: readonly string[], what: string): string =>
    values.length > 1 ? refuse(`has ${values.length} values of ${what} where one can be: keep one`) : (values[0] ?? '');
  const refs = (property: Property): readonly string[] =>
    many(property).map(
      (iri) =>
        identifierOf(iri, nodes) ??
        refuse(`names ${called(iri)} by ${property}; names of things begin with "${iriOf('')}"`),
    );
  const terms = (property: Property, list: string): readonly string[] => {
    const start = concept(list, '');
    return many(property).map((iri) =>
      iri.startsWith(start)
        ? iri.slice(start.length)
        : refuse(`has ${short(iri)} as ${property}, not a ${short(start)}…`),
    );
  };
  return {
    node,
    namesActs: reading.namesActs,
    get id() {
      const id = identifierOf(node.iri, nodes) ?? refuse(`has no @id that begins with "${iriOf('')}", as things have`);
      return iriOf(id) === node.iri ? id : refuse(`has the dcterms:identifier "${id}" of another thing`);
    },
    one: (property) => only(many(property), property),
    many,
    ref: (property) => only(refs(property), property),
    refs,
    term: (property, list) => only(terms(property, list), property),
    terms,
    text(property, prefix = '') {
      const texts = all(property);
      if (texts.some((term) => term['@language'] === undefined)) {
        refuse(`has a text of ${property} without a language, which is "ru", "kk" or "en"`);
      }
      const inLanguage = (language: string) =>
        texts.flatMap((term) => (languageOf(term) === language ? [String(term['@value'])] : []));
      return Object.fromEntries(
        LANGUAGES.map((language) => [`${prefix}${language}`, only(inLanguage(language), `${property} in ${language}`)]),
      );
    },
    nodes: (property) =>
      many(property).flatMap((iri) => {
        const found = nodes.get(iri);
        return found === undefined ? [] : [subjectOf(found, reading)];
      }),
    leave: (property) => void own.delete(expanded(property)),
  };
}

export const LANGUAGES: readonly string[] = ['ru', 'kk', 'en'];

/** `RU` is `ru`. */
export const languageOf = (term: Term): string => (term['@language'] ?? '').toLowerCase();

/** What a node says that its id is, else what its name says. */
function identifierOf(iri: string, nodes: Reading['nodes']): string | null {
  const [stated] = nodes.get(iri)?.values.get(expanded('dcterms:identifier')) ?? [];
  return stated?.['@value'] === undefined ? idOf(iri) : String(stated['@value']);
}
