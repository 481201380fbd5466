/** XML in pieces: a frame with a place in it, and elements that come one after the other, so that a document need not be held. */
import Builder from 'fast-xml-builder';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element as the builder takes it, its content in order. */
export type Element = Readonly<Record<string, unknown>>;

const builder = new Builder({ preserveOrder: true, ignoreAttributes: false, suppressEmptyNode: true });

/** Control characters and halves of a pair, which XML 1.0 cannot hold, not even escaped; a source may carry them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

const plain = (text: string): string => text.replaceAll(FORBIDDEN, '\u{fffd}');

/** An element; an attribute that is null is left out. Texts are escaped when it is printed. */
export function element(name: string, attributes: Attributes, content: string | readonly Element[] = []): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  return {
    [name]: typeof content === 'string' ? [{ '#text': plain(content) }] : content,
    ':@': Object.fromEntries(given.map(([key, value]) => [`@_${key}`, plain(String(value))])),
  };
}

/** An element on a line of its own. */
export const printed = (one: Element): string => `${builder.build([one])}\n`;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const PLACE = 'zangraph-place';

/** Where in a frame the pieces go. */
export const place: Element = element(PLACE, {});

/**
 * The document of a frame, with pieces at each `place` of it: none of them is kept. Throws where there are more places than
 * pieces, or fewer.
 */
export async function* framed(frame: Element, ...pieces: readonly AsyncIterable<Element>[]): AsyncGenerator<string> {
  const [head = '', ...rest] = builder.build([frame]).split(`<${PLACE}/>`);
  if (rest.length !== pieces.length) {
    throw new Error(`The frame has ${rest.length} places for ${pieces.length} pieces.`);
  }
  yield `${DECLARATION}${head}\n`;
  for (const [i, next] of rest.entries()) {
    for await (const piece of pieces[i] ?? []) yield printed(piece);
    yield `${next}\n`;
  }
}
