/** Reads a file of JSON-LD as `zangraph export jsonld` writes it, to which a colleague added, as the tables of a package. */

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { short } from '../exports/rdf/node-object.ts';
import { type ClassName, expanded, PREFIXES } from '../exports/rdf/properties.ts';
import type { TableName } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';
import { groupBy } from '../model/order.ts';
import { printPlace } from '../sources/dossier/breach.ts';
import { contradictionsOf } from './jsonld/days.ts';
import { documentOf } from './jsonld/document.ts';
import { followingIn, origin } from './jsonld/following.ts';
import { isKnown, type NodeObject, nodeMap } from './jsonld/node-map.ts';
import { type MadeRow, ROWS_OF } from './jsonld/rows.ts';
import { stepsOf } from './jsonld/steps.ts';
import { type Reading, type Subject, subjectOf } from './jsonld/subject.ts';
import { otherLanguagesIn, unreadIn } from './jsonld/unread.ts';
import type { BareStep, Package, PlacedRow, Refused } from './package.ts';
import { DESCRIPTOR, nameOf } from './read-csv-package.ts';

/** Bytes of one file: some five times the whole dossier. It is read as a whole, and takes ten times as much memory. */
export const MAX_BYTES = 64e6;

/** Whether a path is such a file: by its looks alone. */
export const isJsonld = (path: string): boolean => /\.(?:jsonld|json)$/i.test(path) && basename(path) !== DESCRIPTOR;

/** Classes of nodes that hang on others, or follow from them. */
const BESIDES: ReadonlySet<string> = new Set<ClassName>([
  'void:Dataset',
  'skos:ConceptScheme',
  'eli:LegalExpression',
  'zan:DatedName',
  'zan:Evidence',
  'zan:GapSide',
  'zan:RecordCheck',
]);

/**
 * The package. Things that it lacks are no removal: a colleague may send those that changed. Throws SOURCE_UNREADABLE,
 * with file and line, for what is no such file, FILE_UNREADABLE for a path that cannot be opened.
 */
export async function readJsonld(path: string, most = MAX_BYTES): Promise<Package> {
  const text = await textOf(path, most);
  const { json, namesActs } = documentOf(text, path);
  const nodes = await nodeMap(json, path);
  if (nodes.size === 0) {
    throw new ZangraphError(
      'SOURCE_UNREADABLE',
      `${path} holds no node of JSON-LD; export some with "zangraph export jsonld". Nothing was taken.`,
    );
  }
  const rows = new Map<TableName, PlacedRow[]>();
  const foreign = new Map<string, number>();
  const bareSteps: BareStep[] = [];
  const refused: Refused[] = [];
  const reading: Reading = { nodes, read: new Map(), namesActs };
  for (const node of nodes.values()) {
    const subject = subjectOf(node, reading);
    bareSteps.push(...stepsOf(subject));
    const made = rowsOf(subject);
    for (const [table, row] of made) {
      const placed = { row, file: path, line: node.line };
      const held = rows.get(table);
      if (held === undefined) rows.set(table, [placed]);
      else held.push(placed);
    }
    if (made.some(([, row]) => 'end_on' in row)) refused.push(...contradictionsOf(subject));
    for (const property of node.values.keys()) {
      if (!isKnown(property)) foreign.set(short(property), (foreign.get(short(property)) ?? 0) + 1);
    }
  }
  const left = [
    ...[...foreign].map(([property, count]) => `${count} values of ${property}, which the dossier has no place for`),
    ...otherClassesIn(nodes.values()),
    ...otherLanguagesIn(reading),
    ...unreadIn(reading),
  ];
  return { name: nameOf(path), rows, bareSteps, refused, left, following: followingIn(nodes), ...origin(nodes) };
}

/** Classes that an export gives beside that by which a node is read. */
const BESIDE: ReadonlySet<string> = new Set<ClassName>(['prov:Entity', 'skos:Concept']);

/** What a node is said to be as well, of which nothing is read. */
function otherClassesIn(nodes: Iterable<NodeObject>): readonly string[] {
  const found = [...nodes].flatMap((node) => {
    const types = node.types.map(short);
    const read = types.find((type) => BESIDES.has(type)) ?? [...ROWS_OF.keys()].find((type) => types.includes(type));
    const version = read === 'zan:Version' ? 'eli:LegalResourceSubdivision' : read;
    return types
      .filter((type) => type !== read && type !== version && !BESIDE.has(type))
      .map((type) => ({ node, type }));
  });
  return [...groupBy(found, ({ type }) => type)].map(
    ([type, list]) =>
      `that ${list.length} nodes are a ${type} as well, of which nothing is read${list[0] === undefined ? '' : ` (the first: ${printPlace(list[0].node)})`}`,
  );
}

/** Throws SOURCE_UNREADABLE where a node has no class that zangraph knows, or a word of zangraph that there is not. */
function rowsOf(subject: Subject): readonly MadeRow[] {
  const { node } = subject;
  const refuse = (sentence: string): never => {
    throw new ZangraphError('SOURCE_UNREADABLE', `${printPlace(node)}: ${node.name} ${sentence}. Nothing was taken.`);
  };
  const misspelt = [...node.values.keys()].find((name) => name.startsWith(PREFIXES.zan) && !isKnown(name));
  if (misspelt !== undefined) refuse(`has ${short(misspelt)}, which is no word of zangraph (schema/vocabulary.ttl)`);
  const types = node.types.map(short);
  if (types.some((type) => BESIDES.has(type))) return [];
  for (const [type, make] of ROWS_OF) if (types.includes(type)) return make(subject);
  if (types.length > 0) return refuse(`is a ${types.join(', ')}; docs/formats.md lists the classes that are read`);
  // A former id says nothing else.
  if (node.values.size === 1 && node.values.has(expanded('owl:sameAs')))
    return [['former_ids', { was: subject.id, is: subject.ref('owl:sameAs') }]];
  return node.values.size === 0 ? [] : refuse('has no @type, so that what it is cannot be told');
}

async function textOf(path: string, most: number): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > most) {
      throw new ZangraphError(
        'SOURCE_UNREADABLE',
        `${path} holds more than ${most / 1e6} MB; send what you added alone, or give a larger --max-size.`,
      );
    }
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ZangraphError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ZangraphError('FILE_UNREADABLE', `${path} cannot be read: ${reason}`, { cause });
  }
}
