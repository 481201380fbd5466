/** The text of a file as a document that is safe to read: nothing to be fetched, no end of nesting, no name of a trap. */
import { PREFIXES } from '../../exports/rdf/properties.ts';
import { ZangraphError } from '../../model/errors.ts';
import { withLines } from './lines.ts';

/** Deeper than a node within a node within a node; a reader that recurses would run out of stack. */
const MAX_DEPTH = 16;

/**
 * What every object has already: `__proto__`, `constructor`, `toString`. A reader that files nodes by name would write
 * into those, as that of JSON-LD does with the names of nodes.
 */
const isInherited = (name: string): boolean => name in Object.prototype;

export interface Document {
  /** Each node with the line on which it begins, as its `@index`. */
  readonly json: object;
  /**
   * Whether a day without an act beside it is the day itself. The context of an older export has no word for the act, so
   * that there it may be the earliest alone.
   */
  readonly namesActs: boolean;
}

type Refuse = (sentence: string, cause?: unknown) => never;

/** Throws SOURCE_UNREADABLE for what is no JSON, has a context that would have to be fetched, or would harm a reader. */
export function documentOf(text: string, file: string): Document {
  const refuse: Refuse = (sentence, cause) => {
    throw new ZangraphError('SOURCE_UNREADABLE', `${file} ${sentence} Nothing was taken.`, { cause });
  };
  const json = parsed(text.replace(/^\u{feff}/u, ''), refuse);
  const context: unknown = Array.isArray(json) ? undefined : Reflect.get(json, '@context');
  checkContext(context, refuse);
  for (const { key, value, depth } of entriesOf(json)) {
    if (isInherited(key)) refuse(`has the key "${key}", which no property is called.`);
    if (typeof value === 'string' && isInherited(value)) refuse(`has the value "${value}", which nothing is called.`);
    if (key.includes(':') && isUnbound(key, context)) refuse(unbound(key));
    if (key === '@context' && value !== context)
      refuse('has an @context within; give one alone, at the head: {"@context": …, "@graph": [ … ]}.');
    if (depth > MAX_DEPTH) refuse(`nests more than ${MAX_DEPTH} levels deep; give nodes an @id and name them by it.`);
  }
  return { json, namesActs: !(isObject(context) && 'zan:notBefore' in context) || 'zan:notBeforeBy' in context };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a name has one of the export's prefixes, and the file does not tell what that is short for. */
const isUnbound = (name: string, context: unknown): boolean => {
  const prefix = name.slice(0, name.indexOf(':'));
  return Object.hasOwn(PREFIXES, prefix) && !(isObject(context) && (prefix in context || name in context));
};

const unbound = (name: string): string =>
  `has ${name}, of which no @context tells the prefix: embed that of "zangraph export jsonld" (schema/context.jsonld), or write whole IRIs.`;

/** What a context may say of the whole document. */
const OF_DOCUMENT: readonly string[] = ['@version', '@vocab', '@base', '@language'];

/**
 * A context that stands in the file may give names as it likes; none, as rdflib writes it, has whole IRIs. What a name is
 * short for has a colon, so that nothing comes to be called as what every object has.
 */
function checkContext(context: unknown, refuse: (sentence: string) => never): void {
  if (context === undefined || context === null) return;
  if (!isObject(context)) {
    refuse(
      'has an @context that does not stand in it. No context is fetched: embed that of "zangraph export jsonld" ' +
        '(schema/context.jsonld), or write whole IRIs without any.',
    );
  }
  for (const [key, value] of Object.entries(context)) {
    const means: unknown = isObject(value) ? (value['@id'] ?? value['@reverse'] ?? key) : value;
    const absolute = typeof means !== 'string' || /^@|:/.test(means);
    const known = key.startsWith('@') ? OF_DOCUMENT.includes(key) : !isInherited(key);
    const plain = key === '@version' || key === '@language' || means === null || absolute;
    // Maps by names or classes would be taken for nodes; no export has them.
    const containers: readonly unknown[] = isObject(value) ? [value['@container'] ?? []].flat() : [];
    const kept = containers.every((container) => container === '@language' || container === '@set');
    if (!known || !plain || !kept)
      refuse(`has an @context in which "${key}" cannot be read; give whole IRIs for names.`);
  }
}

function parsed(text: string, refuse: Refuse): object {
  let document: unknown;
  try {
    document = withLines(text);
  } catch (cause) {
    return refuse(`is no JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, cause);
  }
  if (typeof document === 'object' && document !== null) return document;
  return refuse('is no object or list of nodes, as "zangraph export jsonld" and rdflib write them.');
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
