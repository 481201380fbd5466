/** GraphML: nodes, relationships and their values, for networkx, igraph, Cytoscape, Gephi, yEd. */
import { describePart } from '../about.ts';
import { BETWEEN, type Cell, type CellType, columnsOf, labelOf } from '../columns.ts';
import type { Format } from '../format.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';
import { type Element, element, framed, place } from '../xml.ts';

export const graphml: Format = {
  name: 'graphml',
  summary: 'nodes and relationships with their values, for networkx, igraph, Cytoscape, Gephi',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  files: (part) => [{ name: 'zangraph.graphml', write: () => document(part) }],
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

function document(part: Part): AsyncIterable<string> {
  const keys = [
    ...OF_EVERY_NODE.map((name) => key('node', name, 'string')),
    ...[...valueTypes()].map(([name, type]) => key('node', name, TYPE[type])),
    ...['type', 'on'].map((name) => key('edge', name, 'string')),
  ];
  const graph = element('graph', { id: part.revision, edgedefault: 'directed' }, [place]);
  const about = element('desc', {}, describePart(part));
  return framed(element('graphml', { xmlns: XMLNS }, [about, ...keys, graph]), pieces(part));
}

async function* pieces(part: Part): AsyncGenerator<Element> {
  for (const type of EXPORTED_TYPES) {
    for await (const { thing, evidence } of part.things(type, 'evidence')) {
      const places = evidence.map(({ source, locator, confidence }) => `${source} ${locator} ${confidence}`);
      yield element('node', { id: thing.id }, [
        ...value('node', 'type', type),
        ...value('node', 'label', labelOf(thing)),
        ...value('node', 'evidence', places),
        ...columnsOf(type).flatMap(({ name, of }) => value('node', name, of(thing))),
      ]);
    }
  }
  for await (const { type, from, to, on } of part.relationships()) {
    const values = [...value('edge', 'type', type), ...value('edge', 'on', on)];
    yield element('edge', { source: from, target: to }, values);
  }
}

/** The columns of all types: one name has one type everywhere. */
function valueTypes(): ReadonlyMap<string, CellType> {
  const columns = EXPORTED_TYPES.flatMap((type) => columnsOf(type));
  return new Map(columns.map(({ name, type }) => [name, type]));
}

const key = (of: string, name: string, type: string): Element =>
  element('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type });

function value(of: string, name: string, cell: Cell): readonly Element[] {
  if (cell === null || (Array.isArray(cell) && cell.length === 0)) return [];
  return [element('data', { key: `${of}_${name}` }, Array.isArray(cell) ? cell.join(BETWEEN) : String(cell))];
}
