/** The nodes of a document, each once, with all that the document says of it wherever that stands. */
import jsonld from 'jsonld';
import { short } from '../../exports/rdf/node-object.ts';
import { expanded, type Property, RANGES } from '../../exports/rdf/properties.ts';
import { ZangraphError } from '../../model/errors.ts';
import { sortedBy } from '../../model/order.ts';
import type { Placed } from '../package.ts';
import { type Json, type Merged, merged, type Term, UNNAMED } from './merged.ts';

export interface NodeObject extends Placed {
  readonly iri: string;
  /** For messages: its IRI, else what it is and where it hangs. */
  readonly name: string;
  /** Whole IRIs. */
  readonly types: readonly string[];
  /** By whole IRIs. */
  readonly values: ReadonlyMap<string, readonly Term[]>;
}

/** Nodes by IRI, in the order in which the file names them. Throws SOURCE_UNREADABLE for what is no JSON-LD. */
export async function nodeMap(document: object, file: string): Promise<ReadonlyMap<string, NodeObject>> {
  const bare = merged((await expandedOf(document, file)).flatMap(inGraph));
  const named = namesOf(bare);
  const nodes = bare.map(({ iri, types, values, line }): NodeObject => {
    return { iri, types, values, name: named.get(iri) ?? short(iri), file, line };
  });
  return new Map(sortedBy(nodes, ({ line }) => String(line).padStart(9, '0')).map((node) => [node.iri, node]));
}

/** What nodes without a name are, and what they hang on. */
function namesOf(nodes: readonly Merged[]): ReadonlyMap<string, string> {
  const under = new Map<string, string>();
  for (const { iri, values } of nodes) {
    for (const terms of values.values()) {
      for (const { '@id': to } of terms) if (to?.startsWith(UNNAMED) && !under.has(to)) under.set(to, iri);
    }
  }
  const unnamed = nodes.filter(({ iri }) => iri.startsWith(UNNAMED));
  return new Map(
    unnamed.map(({ iri, types }) => {
      const type = types.length === 0 ? '' : `, of type ${types.map(short).join(', ')}`;
      const parent = under.get(iri);
      const where = parent === undefined ? '' : `, under ${parent.startsWith(UNNAMED) ? 'another' : short(parent)}`;
      return [iri, `a node without @id${type}${where}`];
    }),
  );
}

async function expandedOf(document: object, file: string): Promise<readonly Json[]> {
  try {
    // `safe` refuses what JSON-LD would leave out without a word: a key that is no IRI, a name that is relative.
    const options = { safe: true, documentLoader: refuseToFetch };
    // The types of what JSON-LD expands are fixed by its algorithm; the library declares them as any object.
    return (await jsonld.expand(document as jsonld.JsonLdDocument, options)) as unknown as readonly Json[];
  } catch (cause) {
    throw new ZangraphError('SOURCE_UNREADABLE', `${file} ${reasonOf(cause)} Nothing was taken.`, { cause });
  }
}

/** The nodes of a graph with a name, as rdflib writes the default one, stand as if it had none. */
function inGraph(node: Json): readonly Json[] {
  const { '@graph': graph, ...others } = node;
  if (!Array.isArray(graph)) return [node];
  const { '@id': _, '@index': __, ...said } = others;
  return [...(graph as readonly Json[]), ...(Object.keys(said).length > 0 ? [others] : [])];
}

async function refuseToFetch(url: string): Promise<never> {
  throw new Error(`It names ${url}, and nothing is fetched`);
}

/** The library's own sentence, and the name that it is about. */
function reasonOf(cause: unknown): string {
  const { message, details } = cause as { readonly message: string; readonly details?: { readonly event?: unknown } };
  const { event } = details ?? {};
  const about = event as
    | { readonly message?: string; readonly details?: Readonly<Record<string, unknown>> }
    | undefined;
  const named = Object.values(about?.details ?? {}).find((value) => typeof value === 'string');
  const reason = (about?.message ?? message).replace(/\.$/, '');
  return `is not JSON-LD that can be read whole: ${reason}${named === undefined ? '' : ` ("${String(named).slice(0, 100)}")`}.`;
}

// Object.keys forgets that the keys are properties.
const KNOWN: ReadonlySet<string> = new Set((Object.keys(RANGES) as Property[]).map(expanded));

/** Whether exports use a property. */
export const isKnown = (property: string): boolean => KNOWN.has(property);
