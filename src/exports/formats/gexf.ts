/**
 * GEXF 1.3 with time: Gephi's timeline plays the history of the law. A node or an edge lives in spells; what a spell
 * does not bound lasts from the record's beginning, or on.
 */
import type { Outgoing } from '../../graph/answers.ts';
import { addDays, type LocalDate } from '../../model/dates.ts';
import type { Entity } from '../../model/entities.ts';
import { CREATOR, describePart } from '../about.ts';
import { BETWEEN, type Cell, type CellType, columnsOf, labelOf } from '../columns.ts';
import type { Format } from '../format.ts';
import { paged } from '../paged.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';
import { type Element, element, framed, place } from '../xml.ts';

export const gexf: Format = {
  name: 'gexf',
  summary: 'the graph in time, for Gephi: its timeline plays the history of the law',
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  files: (part) => [{ name: 'zangraph.gexf', write: () => document(part) }],
};

const XMLNS = 'http://gexf.net/1.3';
const TYPE: Readonly<Record<CellType, string>> = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  boolean: 'boolean',
  list: 'string',
};

/** The days on which a thing is there: from the first, up to before the second; null is open. */
type Spell = readonly [LocalDate | null, LocalDate | null];

/** Of a thing that has no days of its own, always. An event, and what it made, is there from its adoption. */
function spellOf(thing: Entity): Spell {
  switch (thing.type) {
    case 'Act':
      return [thing.adoptedOn, thing.end?.on ?? thing.end?.earliest ?? null];
    case 'Amendment':
      return [thing.adoptedOn, null];
    case 'ProvisionVersion':
      return [thing.begins, thing.validTo];
    case 'Competence':
      return [thing.validFrom, thing.validTo];
    case 'Body':
      return [thing.existsFrom, thing.existsTo];
    default:
      return [null, null];
  }
}

async function* document(part: Part): AsyncGenerator<string> {
  const [nodes, edges] = [element('nodes', {}, [place]), element('edges', {}, [place])];
  const graph = { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' };
  const meta = element('meta', {}, [element('creator', {}, CREATOR), element('description', {}, describePart(part))]);
  const frame = element('gexf', { xmlns: XMLNS, version: '1.3' }, [
    meta,
    element('graph', graph, [
      attributes('node', [['type', 'string'], ['evidence', 'integer'], ...columns()]),
      attributes('edge', [['on', 'date']]),
      nodes,
      edges,
    ]),
  ]);
  yield* framed(frame, nodesOf(part), edgesOf(part));
}

async function* nodesOf(part: Part): AsyncGenerator<Element> {
  for (const type of EXPORTED_TYPES) {
    for await (const { thing, evidence } of part.things(type, 'evidence')) {
      const own = columnsOf(type).map(({ name, of }): readonly [string, Cell] => [name, of(thing)]);
      yield element('node', { id: thing.id, label: labelOf(thing) }, [
        ...values([['type', type], ['evidence', evidence.length], ...own]),
        ...spells(spellOf(thing)),
      ]);
    }
  }
}

/** Edges that are written together: their other ends are looked up once for all of them. */
const PAGE = 500;

interface Edge {
  readonly told: Outgoing;
  /** Of the thing that it leaves. */
  readonly life: Spell;
}

async function* edgesOf(part: Part): AsyncGenerator<Element> {
  let id = 0;
  for await (const edges of paged(leaving(part), PAGE)) {
    const lives = await livesAt(part, edges);
    for (const { told, life } of edges) {
      const { type, from, to, on } = told;
      yield element('edge', { id: id++, source: from, target: to, kind: type, label: type }, [
        ...values([['on', on]]),
        ...spells(spellOfEdge(on, life, lives.get(to))),
      ]);
    }
  }
}

async function* leaving(part: Part): AsyncGenerator<Edge> {
  for (const type of EXPORTED_TYPES) {
    for await (const { thing, relationships } of part.things(type, 'relationships')) {
      for (const told of relationships) yield { told, life: spellOf(thing) };
    }
  }
}

/** Spells of the things that edges lead to: an edge lives while both of its ends do, so that Gephi takes it. */
async function livesAt(part: Part, edges: readonly Edge[]): Promise<ReadonlyMap<string, Spell>> {
  const ends = await part.reader.nodes.byIds([...new Set(edges.map(({ told }) => told.to))]);
  return new Map(ends.flatMap((end) => (end === null ? [] : [[end.id, spellOf(end)] as const])));
}

function spellOfEdge(on: LocalDate | null, ...ends: readonly (Spell | undefined)[]): Spell {
  const starts = [on, ...ends.map((end) => end?.[0] ?? null)].filter((day) => day !== null);
  const stops = ends.map((end) => end?.[1] ?? null).filter((day) => day !== null);
  const [start, stop] = [starts.sort().at(-1) ?? null, stops.sort().at(0) ?? null];
  // Two things that never lived on one day (a version and the law that closed it): from the later one's first day on.
  return start !== null && stop !== null && stop <= start ? [start, null] : [start, stop];
}

function columns(): readonly (readonly [string, CellType])[] {
  return [...new Map(EXPORTED_TYPES.flatMap((type) => columnsOf(type).map((c) => [c.name, c.type] as const)))];
}

const attributes = (of: 'node' | 'edge', names: readonly (readonly [string, CellType])[]): Element =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    names.map(([name, type]) => element('attribute', { id: name, title: name, type: TYPE[type] })),
  );

function values(cells: readonly (readonly [string, Cell])[]): readonly Element[] {
  const known = cells.filter(([, cell]) => cell !== null && !(Array.isArray(cell) && cell.length === 0));
  if (known.length === 0) return [];
  const each = known.map(([name, cell]) =>
    element('attvalue', { for: name, value: Array.isArray(cell) ? cell.join(BETWEEN) : String(cell) }),
  );
  return [element('attvalues', {}, each)];
}

/** GEXF names the last day of a spell, the graph the first day after it. */
function spells([start, end]: Spell): readonly Element[] {
  if (start === null && end === null) return [];
  return [element('spells', {}, [element('spell', { start, end: end === null ? null : addDays(end, -1) })])];
}
