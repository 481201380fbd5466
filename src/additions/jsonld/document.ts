/** The text of a file as a document that is safe to read: our own context, nothing to be fetched, no end of nesting. */
import { isDeepStrictEqual } from 'node:util';
import { CONTEXT } from '../../exports/rdf/context.ts';
import { ZangraphError } from '../../model/errors.ts';

/** Deeper than a node within a node within a node; a reader that recurses would run out of stack. */
const MAX_DEPTH = 16;

/**
 * What every object has already: `__proto__`, `constructor`, `toString`. A reader that files nodes by name would write
 * into those, as that of JSON-LD does with the names of nodes.
 */
const isInherited = (name: string): boolean => name in Object.prototype;

/** Throws SOURCE_UNREADABLE for what is no JSON, has another context than that of the export, or would harm a reader. */
export function documentOf(text: string, file: string): object {
  const refuse = (sentence: string, cause?: unknown): never => {
    throw new ZangraphError('SOURCE_UNREADABLE', `${file} ${sentence} Nothing was taken.`, { cause });
  };
  const document = parsed(text, refuse);
  const { '@context': context, ...rest } = document;
  if (!isDeepStrictEqual(context, CONTEXT)) {
    refuse(
      'has another @context than that of "zangraph export jsonld" (schema/context.jsonld). No context is fetched: ' +
        'embed that one, and write what it does not shorten as whole IRIs.',
    );
  }
  for (const { key, value, depth } of entriesOf(rest)) {
    if (isInherited(key)) refuse(`has the key "${key}", which no property is called.`);
    if (typeof value === 'string' && isInherited(value)) refuse(`has the value "${value}", which nothing is called.`);
    if (key === '@context') refuse('has a second @context within; keep the first alone.');
    if (depth > MAX_DEPTH) refuse(`nests more than ${MAX_DEPTH} levels deep; give nodes an @id and name them by it.`);
  }
  return document;
}

function parsed(text: string, refuse: (sentence: string, cause?: unknown) => never): Readonly<Record<string, unknown>> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch (cause) {
    return refuse(`is no JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, cause);
  }
  if (typeof document === 'object' && document !== null && !Array.isArray(document)) return { ...document };
  return refuse('is no object with @context and @graph, as "zangraph export jsonld" writes it.');
}

interface EntryOf {
  readonly key: string;
  readonly value: unknown;
  /** 1 for the document's own. */
  readonly depth: number;
}

function* entriesOf(document: object): Generator<EntryOf> {
  const waiting: { readonly object: object; readonly depth: number }[] = [{ object: document, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { object, depth } = next;
    for (const [key, value] of Object.entries(object)) {
      yield { key, value, depth };
      if (typeof value === 'object' && value !== null) waiting.push({ object: value, depth: depth + 1 });
    }
  }
}
