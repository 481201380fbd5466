/** JSON with the line on which each of its nodes begins: a parser of JSON forgets where things stood. */

/** A text between quotes, however long, the end of a line, the beginning of an object. */
const MARKED = /"[^"\\]*(?:\\.[^"\\]*)*"|\n|\{(\s*\})?/g;

/**
 * The document, each of its nodes with its line as `@index`, which the reader of JSON-LD hands on and makes nothing of.
 * Throws SyntaxError for what is no JSON.
 */
export function withLines(text: string): unknown {
  let line = 1;
  const marked = text.replace(MARKED, (token: string, empty?: string) => {
    if (token === '\n') line += 1;
    if (!token.startsWith('{')) return token;
    const mark = `{"@index":"${line}"`;
    line += token.split('\n').length - 1;
    return mark + (empty ?? ',');
  });
  let document: unknown;
  try {
    document = JSON.parse(marked);
  } catch {
    // With the place in the text as it was sent.
    return JSON.parse(text);
  }
  place(document);
  return document;
}

/** Takes the indexes away from what is no node. */
function place(document: unknown): void {
  unmark(contextOf(document));
  const terms = new Set(Object.keys(contextOf(document)));
  // A list of what is still to be looked at: a text may nest deeper than a function may call itself.
  const waiting = [document];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    // What JSON.parse gives is a list or an object of anything.
    const object = one as Record<string, unknown>;
    if (!Array.isArray(object) && !isNode(object, terms)) delete object['@index'];
    for (const [key, inner] of Object.entries(object)) if (key !== '@context') waiting.push(inner ?? null);
  }
}

/** That of the whole document. */
function contextOf(document: unknown): object {
  const context: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, '@context') : undefined;
  return typeof context === 'object' && context !== null ? context : {};
}

const NO_NODE: readonly string[] = ['@value', '@list', '@set', '@graph'];

/** An object of texts by their languages has neither keywords nor names of properties. */
function isNode(object: Readonly<Record<string, unknown>>, terms: ReadonlySet<string>): boolean {
  if (NO_NODE.some((key) => key in object)) return false;
  return Object.keys(object).some(
    (key) => (key.startsWith('@') && key !== '@none' && key !== '@index') || key.includes(':') || terms.has(key),
  );
}

function unmark(context: object): void {
  const waiting: unknown[] = [context];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    Reflect.deleteProperty(one, '@index');
    for (const inner of Object.values(one)) waiting.push(inner ?? null);
  }
}
