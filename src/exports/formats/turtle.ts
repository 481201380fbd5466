/** Turtle: triples with ELI, for rdflib, Jena, Virtuoso, GraphDB, Protégé. */
import { Writer } from 'n3';
import { describePart } from '../about.ts';
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';
import { descriptions } from '../rdf/nodes.ts';
import { PREFIXES } from '../rdf/properties.ts';

export const turtle: Format = {
  name: 'turtle',
  summary: 'linked data with ELI, for triple stores, rdflib, Jena, Protégé',
  mediaType: 'text/turtle; charset=utf-8',
  extension: '.ttl',
  files: (part) => [{ name: 'zangraph.ttl', write: () => document(part) }],
};

async function* document(part: Part): AsyncGenerator<string> {
  let printed = '';
  const write = (text: string, _: string, done?: () => void): void => {
    printed += text;
    done?.();
  };
  const taken = (): string => {
    const text = printed;
    printed = '';
    return text;
  };
  const writer = new Writer({ write, end: (done?: () => void) => done?.() }, { prefixes: PREFIXES });
  // A comment ends with its line, whatever an id in the selection holds.
  yield `# ${describePart(part).replaceAll(/\s+/g, ' ')}\n`;
  for await (const triples of descriptions(part)) {
    writer.addQuads([...triples]);
    yield taken();
  }
  writer.end();
  yield taken();
}
