/** Triples of one subject as a node object of JSON-LD, in the short forms of `context.ts`. */
import type { Quad } from 'n3';
import { groupBy } from '../../model/order.ts';
import { PREFIXES } from './properties.ts';

const INTEGER = `${PREFIXES.xsd}integer`;
const BOOLEAN = `${PREFIXES.xsd}boolean`;
const TYPE = `${PREFIXES.rdf}type`;

/** `eli:LegalResource`; an IRI that is no name under one of the prefixes stays whole. */
export function short(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace));
  if (found === undefined) return iri;
  const [prefix, { length }] = found;
  return /^[\w-]+$/.test(iri.slice(length)) ? `${prefix}:${iri.slice(length)}` : iri;
}

export function nodeObject(triples: readonly Quad[]): Readonly<Record<string, unknown>> {
  const groups = groupBy(triples, ({ predicate }) => predicate.value);
  const pairs = [...groups].map(([predicate, quads]): readonly [string, unknown] => {
    const objects = quads.map(({ object }) => object);
    return predicate === TYPE ? ['@type', one(objects.map(value))] : [short(predicate), said(objects)];
  });
  return { '@id': triples[0]?.subject.value, ...Object.fromEntries(pairs) };
}

type Term = Quad['object'];

/** Texts in languages by their languages, anything else as one value or a list. */
function said(objects: readonly Term[]): unknown {
  const languages = groupBy(objects, (object) => (object.termType === 'Literal' ? object.language : ''));
  if (languages.has('')) return one(objects.map(value));
  return Object.fromEntries([...languages].map(([language, texts]) => [language, one(texts.map(value))]));
}

function value(object: Term): string | number | boolean {
  if (object.termType !== 'Literal') return short(object.value);
  if (object.datatype.value === INTEGER) return Number(object.value);
  return object.datatype.value === BOOLEAN ? object.value === 'true' : object.value;
}

const one = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 ? (values[0] ?? values) : values);
