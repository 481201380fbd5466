/** Plots without a browser: a document to draw in, and what was drawn as an element of the picture. */
import { parseHTML } from 'linkedom';
import { type Attributes, type Element, element } from '../xml.ts';

/** Plot asks for a document of a browser, of which it uses what linkedom has. */
export const emptyDocument = (): Document => parseHTML('<html></html>').document as unknown as Document;

/** A plot as an element of the picture, without the style sheet that it has for pages. */
export function drawn(plot: { readonly tagName: string }, y: number): Element {
  // What Plot returns is an element of the document that it was given.
  // Its font is that of the picture.
  return elementOf(plot as unknown as DomNode, { y, 'font-family': null, class: null });
}

interface DomNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

function elementOf(node: DomNode, more: Attributes = {}): Element {
  const own = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const attributes = { ...own, ...more };
  const children = [...node.childNodes].filter(({ localName }) => localName !== 'style');
  const text = children.every(({ nodeType }) => nodeType === 3);
  if (text && children.length > 0) return element(node.localName, attributes, node.textContent ?? '');
  return element(
    node.localName,
    attributes,
    children.filter(({ nodeType }) => nodeType === 1).map((child) => elementOf(child)),
  );
}
