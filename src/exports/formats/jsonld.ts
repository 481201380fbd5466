/** JSON-LD: an object of JSON for each thing, with a context that makes it the same triples as `turtle`. */
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';
import { CONTEXT } from '../rdf/context.ts';
import { nodeObject } from '../rdf/node-object.ts';
import { descriptions } from '../rdf/nodes.ts';

export const jsonld: Format = {
  name: 'jsonld',
  summary: 'linked data with ELI as JSON, for programs that read JSON or RDF',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  files: (part) => [{ name: 'zangraph.jsonld', write: () => document(part) }],
};

/** A thing a line, so that a reader of lines need not hold the whole either. */
async function* document(part: Part): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let between = '\n';
  for await (const triples of descriptions(part)) {
    yield between + JSON.stringify(nodeObject(triples));
    between = ',\n';
  }
  yield '\n]}\n';
}
