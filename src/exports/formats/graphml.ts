/** GraphML: nodes, relationships and their values, for networkx, igraph, Cytoscape, Gephi, yEd. */
import { describePart } from '../about.ts';
import { BETWEEN, type Cell, type CellType, columnsOf, labelOf } from '../columns.ts';
import type { Format } from '../format.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';
import { type Xml, xmlStream } from '../xml.ts';

export const graphml: Format = {
  name: 'graphml',
  summary: 'nodes and relationships with their values, for networkx, igraph, Cytoscape, Gephi',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  files: (part) => [{ name: 'zangraph.graphml', write: () => xmlStream((xml) => document(xml, part)) }],
};

const XMLNS = 'http://graphml.graphdrawing.org/xmlns';
const TYPE: Readonly<Record<CellType, string>> = {
  string: 'string',
  date: 'string',
  integer: 'int',
  boolean: 'boolean',
  list: 'string',
};

/** Values that every node has; `evidence` is `source locator confidence` of each place, one after the other. */
const OF_EVERY_NODE = ['type', 'label', 'evidence'] as const;

async function* document(xml: Xml, part: Part): AsyncGenerator<void> {
  xml.com(` ${describePart(part).replaceAll('--', '- -')} `);
  xml.ele(XMLNS, 'graphml');
  for (const name of OF_EVERY_NODE) key(xml, 'node', name, 'string');
  for (const [name, type] of valueTypes()) key(xml, 'node', name, TYPE[type]);
  for (const name of ['type', 'on']) key(xml, 'edge', name, 'string');
  xml.ele('graph', { id: part.revision, edgedefault: 'directed' });
  yield;
  for (const type of EXPORTED_TYPES) {
    for await (const { thing, evidence } of part.things(type)) {
      xml.ele('node', { id: thing.id });
      value(xml, 'node', 'type', type);
      value(xml, 'node', 'label', labelOf(thing));
      const places = evidence.map(({ source, locator, confidence }) => `${source} ${locator} ${confidence}`);
      value(xml, 'node', 'evidence', places);
      for (const column of columnsOf(type)) value(xml, 'node', column.name, column.of(thing));
      xml.up();
      yield;
    }
  }
  for await (const { type, from, to, on } of part.relationships()) {
    xml.ele('edge', { source: from, target: to });
    value(xml, 'edge', 'type', type);
    value(xml, 'edge', 'on', on);
    xml.up();
    yield;
  }
}

/** The columns of all types: one name has one type everywhere. */
function valueTypes(): ReadonlyMap<string, CellType> {
  const columns = EXPORTED_TYPES.flatMap((type) => columnsOf(type));
  return new Map(columns.map(({ name, type }) => [name, type]));
}

const key = (xml: Xml, of: string, name: string, type: string): void => {
  xml.ele('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type }).up();
};

function value(xml: Xml, of: string, name: string, cell: Cell): void {
  if (cell === null || (Array.isArray(cell) && cell.length === 0)) return;
  xml
    .ele('data', { key: `${of}_${name}` })
    .txt(Array.isArray(cell) ? cell.join(BETWEEN) : String(cell))
    .up();
}
