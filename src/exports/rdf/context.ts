/** The context of the JSON-LD, embedded in every export and shipped as `schema/context.jsonld`: prefixes, kinds of values. */
import { PREFIXES, type Property, RANGES, type Range } from './properties.ts';

/** How JSON-LD is told what a value is; plain texts, whole numbers and truth values are what they look like. */
const COERCION: { readonly [R in Range]?: Readonly<Record<string, string>> } = {
  iri: { '@type': '@id' },
  text: { '@container': '@language' },
  date: { '@type': 'xsd:date' },
  year: { '@type': 'xsd:gYear' },
};

// Object.entries forgets that the keys are properties.
const coerced = (Object.entries(RANGES) as readonly [Property, Range][]).flatMap(([property, range]) => {
  const coercion = COERCION[range];
  return coercion === undefined ? [] : [[property, coercion] as const];
});

export const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...PREFIXES,
  ...Object.fromEntries(coerced),
};
