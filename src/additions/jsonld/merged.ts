/** What an expanded document says of each node, wherever it stands, as one; each with the line of its `@index`. */

/** A value as JSON-LD expands it. */
export interface Term {
  readonly '@id'?: string;
  readonly '@value'?: string | number | boolean;
  readonly '@language'?: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** A node with all that is said of it. */
export interface Merged {
  readonly iri: string;
  readonly types: readonly string[];
  readonly values: ReadonlyMap<string, readonly Term[]>;
  /** The first line on which something is said of it, else the first that names it. */
  readonly line: number;
}

/** Nodes without a name of their own are called by this and their line, or their name in the file. */
export const UNNAMED = 'urn:x-zangraph:unnamed:';

class Growing implements Merged {
  readonly types: string[] = [];
  readonly values = new Map<string, Term[]>();
  readonly #told = new Set<string>();
  line = 0;
  isTold = false;

  constructor(readonly iri: string) {}

  /** Once, however often it is said. */
  add(property: string, term: Term): void {
    const key = JSON.stringify([property, term]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const list = this.values.get(property);
    if (list === undefined) this.values.set(property, [term]);
    else list.push(term);
  }
}

const listOf = (value: unknown): readonly Json[] =>
  // What JSON-LD expands has objects alone in lists of values and nodes.
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** Blank names are kept as they are in the file; what has none is called by its line. */
export function merged(document: readonly Json[]): readonly Merged[] {
  const nodes = new Map<string, Growing>();
  let unnamed = 0;

  const called = (id: unknown, line: number): string => {
    if (typeof id === 'string') return id.startsWith('_:') ? UNNAMED + id : id;
    unnamed += 1;
    return `${UNNAMED}${line}:${unnamed}`;
  };

  /** The node that an object is of, with what it says. A document nests no deeper than `documentOf` lets it. */
  const visit = (object: Json): string => {
    const { '@id': id, '@index': index, '@type': types, '@reverse': reverse, '@included': included, ...said } = object;
    const line = Number(index) || 1;
    const iri = called(id, line);
    const node = nodes.get(iri) ?? new Growing(iri);
    nodes.set(iri, node);
    const properties = Object.keys(said);
    const isTold = types !== undefined || reverse !== undefined || properties.length > 0;
    if (node.line === 0 || (isTold && !node.isTold)) node.line = line;
    node.isTold ||= isTold;
    for (const type of Array.isArray(types) ? types : []) if (!node.types.includes(type)) node.types.push(type);
    for (const property of properties) {
      for (const value of listOf(said[property])) node.add(property, termOf(value));
    }
    for (const [property, subjects] of Object.entries((reverse ?? {}) as Json)) {
      for (const subject of listOf(subjects)) nodes.get(visit(subject))?.add(property, { '@id': iri });
    }
    for (const one of listOf(included)) visit(one);
    return iri;
  };

  const termOf = (value: Json): Term => {
    if ('@value' in value) {
      const { '@index': _, ...term } = value;
      return term;
    }
    if (Array.isArray(value['@list'])) {
      for (const item of listOf(value['@list'])) termOf(item);
      // No property of an export has a list: whoever reads it will say so.
      return {};
    }
    return { '@id': visit(value) };
  };

  for (const node of document) visit(node);
  return [...nodes.values()].filter(({ types, values }) => types.length > 0 || values.size > 0);
}
