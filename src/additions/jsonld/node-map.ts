/** The nodes of a document, each once, with all that the document says of it wherever that stands. */
import jsonld from 'jsonld';
import { expanded, type Property, RANGES } from '../../exports/rdf/properties.ts';
import { ZangraphError } from '../../model/errors.ts';
import { sortedBy } from '../../model/order.ts';

/** A value as JSON-LD expands it. */
export interface Term {
  readonly '@id'?: string;
  readonly '@value'?: string | number | boolean;
  readonly '@language'?: string;
}

export interface NodeObject {
  readonly iri: string;
  /** Whole IRIs. */
  readonly types: readonly string[];
  /** By whole IRIs. */
  readonly values: ReadonlyMap<string, readonly Term[]>;
  /** The line of the file that first says its `@id`; 1 where none does. */
  readonly line: number;
}

/** Nodes by IRI, in the order in which the file names them. Throws SOURCE_UNREADABLE for what is no JSON-LD. */
export async function nodeMap(document: object, text: string, file: string): Promise<ReadonlyMap<string, NodeObject>> {
  const lines = linesOf(text);
  const nodes = (await flat(document, file)).map((node): NodeObject => {
    const { '@id': iri = '', '@type': types = [], ...values } = node;
    // The types of what JSON-LD flattens are fixed by its algorithm; the library declares them as any object.
    return {
      iri: iri as string,
      types: types as readonly string[],
      values: new Map(Object.entries(values as Readonly<Record<string, readonly Term[]>>)),
      line: lines.get(iri as string) ?? 1,
    };
  });
  return new Map(sortedBy(nodes, ({ line }) => String(line).padStart(9, '0')).map((node) => [node.iri, node]));
}

async function flat(document: object, file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  try {
    // `safe` refuses what JSON-LD would leave out without a word: a key that is no IRI, a name that is relative.
    const options = { safe: true, documentLoader: refuseToFetch };
    const nodes = await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, options);
    return nodes as unknown as readonly Readonly<Record<string, unknown>>[];
  } catch (cause) {
    throw new ZangraphError('SOURCE_UNREADABLE', `${file} ${reasonOf(cause)} Nothing was taken.`, { cause });
  }
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

function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [i, line] of text.split('\n').entries()) {
    for (const [, literal = '""'] of line.matchAll(/"@id"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
      const iri = String(JSON.parse(literal));
      if (!lines.has(iri)) lines.set(iri, i + 1);
    }
  }
  return lines;
}

// Object.keys forgets that the keys are properties.
const KNOWN: ReadonlySet<string> = new Set((Object.keys(RANGES) as Property[]).map(expanded));

/** Whether exports use a property. */
export const isKnown = (property: string): boolean => KNOWN.has(property);
