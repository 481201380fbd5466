/** A node with its properties, and the triples that it stands for. */
import { DataFactory, type Quad } from 'n3';
import type { LocalText } from '../../model/localized.ts';
import { type ClassName, expanded, PREFIXES, type Property, RANGES, type Range } from './properties.ts';

interface ValueOf {
  /** A whole IRI. */
  readonly iri: string;
  readonly text: LocalText;
  readonly string: string;
  readonly date: string;
  readonly year: number;
  readonly integer: number;
  readonly boolean: boolean;
}
type Value<P extends Property> = ValueOf[(typeof RANGES)[P]];

/** What is null or empty is not known or none, and is not said. */
export type Values = { readonly [P in Property]?: Value<P> | readonly Value<P>[] | null };

export interface Node {
  readonly iri: string;
  readonly types: readonly ClassName[];
  readonly values: Values;
}

const { literal, namedNode, quad } = DataFactory;

/** Halves of a pair are no text and cannot be written in UTF-8. */
const plain = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\u{fffd}');

const names = new Map<string, ReturnType<typeof namedNode>>();
/** The term of a name with a prefix; made once. */
function term(name: ClassName | Property): ReturnType<typeof namedNode> {
  const known = names.get(name) ?? namedNode(expanded(name));
  names.set(name, known);
  return known;
}

/** The triples of a node, in the order of its values: all that any of the formats writes of it. */
export function triplesOf({ iri, types, values }: Node): readonly Quad[] {
  const subject = namedNode(iri);
  const typed = types.map((type) => quad(subject, namedNode(`${PREFIXES.rdf}type`), term(type)));
  // Object.entries forgets that the keys are properties.
  const given = Object.entries(values) as readonly [Property, Values[Property]][];
  const said = given.flatMap(([property, value]) => {
    const each = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
    return each.flatMap((one) => objects(RANGES[property], one)).map((object) => quad(subject, term(property), object));
  });
  return [...typed, ...said];
}

const DATATYPES = { date: 'date', year: 'gYear', integer: 'integer', boolean: 'boolean' } as const;

function objects(range: Range, value: ValueOf[Range]): readonly Quad['object'][] {
  switch (range) {
    case 'iri':
      return [namedNode(String(value))];
    case 'string':
      return [literal(plain(String(value)))];
    case 'text': {
      // The range of the property says that its value is a text in languages.
      const { ru, kk, en } = value as LocalText;
      const tagged = Object.entries({ ru, kk, en });
      return tagged.flatMap(([lang, text]) => (text === undefined ? [] : [literal(plain(text), lang)]));
    }
    case 'year':
      return [typed(String(value).padStart(4, '0'), range)];
    default:
      return [typed(String(value), range)];
  }
}

const typed = (lexical: string, range: keyof typeof DATATYPES): Quad['object'] =>
  literal(lexical, namedNode(PREFIXES.xsd + DATATYPES[range]));
