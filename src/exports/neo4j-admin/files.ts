/** The files for `neo4j-admin database import full`: a header and data for each label, and for relationships. */
import { HANGING_LABELS, LAYOUT, NODE_PROPERTIES, RELATIONSHIP_PROPERTIES, schemaText } from '../../graph/bulk.ts';
import { csvLines } from '../csv.ts';
import type { ExportFile } from '../format.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';
import { isWhole, selectionQuery } from '../selection.ts';
import { cellsOf, DIALECT, headerOf } from './cells.ts';
import { type Argument, DATASET, datasetRow, readme, script } from './instructions.ts';
import { nodesOf, RELATIONSHIP_FILES, relationshipsOf } from './rows.ts';

const LABELS = [...EXPORTED_TYPES, ...HANGING_LABELS];
type Label = (typeof LABELS)[number];

const headerOfNodes = (label: Label): string => `nodes/${label}-header.csv`;
const dataOfNodes = (label: Label): string => `nodes/${label}.csv`;
const HEADER_OF_RELATIONSHIPS = 'relationships/header.csv';
const dataOfRelationships = (file: string): string => `relationships/${file}.csv`;

const ARGUMENTS: readonly Argument[] = [
  { flag: 'nodes', labels: 'Dataset', files: [DATASET.header, DATASET.data] },
  ...LABELS.map(
    (label): Argument => ({
      flag: 'nodes',
      labels: `Entity:${label}`,
      files: [headerOfNodes(label), dataOfNodes(label)],
    }),
  ),
  {
    flag: 'relationships',
    labels: null,
    files: [HEADER_OF_RELATIONSHIPS, ...Object.keys(RELATIONSHIP_FILES).map(dataOfRelationships)],
  },
];

const typesOf = (label: Label) => NODE_PROPERTIES[label] ?? {};

async function* nodeLines(part: Part, label: Label): AsyncGenerator<string> {
  async function* rows() {
    for await (const { id, properties } of nodesOf(part, label)) yield [id, ...cellsOf(properties, typesOf(label))];
  }
  yield* csvLines(rows(), DIALECT);
}

async function* relationshipLines(part: Part, file: string): AsyncGenerator<string> {
  async function* rows() {
    for await (const { from, to, type, properties } of relationshipsOf(part, file)) {
      yield [from, to, type, ...cellsOf(properties, RELATIONSHIP_PROPERTIES)];
    }
  }
  yield* csvLines(rows(), DIALECT);
}

const saying = (name: string, text: () => string | Promise<string>): ExportFile => ({
  name,
  async *write() {
    yield await text();
  },
});

export const filesOf = (part: Part): readonly ExportFile[] => {
  const { revision, selection } = part;
  // A part must not pass for the whole: the next load completes it.
  const held = isWhole(selection) ? revision : `${revision}?${selectionQuery(selection)}`;
  return [
    saying('README.txt', () => readme(part, ARGUMENTS)),
    saying('import.sh', () => script(ARGUMENTS)),
    saying('schema.cypher', async () => `${await schemaText()}\nMATCH (dataset:Dataset) REMOVE dataset.imported;\n`),
    saying(DATASET.header, () => 'id:ID,state,revision,layout:long,loadedAt,imported:boolean\n'),
    saying(DATASET.data, () => datasetRow(held, LAYOUT)),
    ...LABELS.flatMap((label) => [
      saying(headerOfNodes(label), () => headerOf(['id:ID'], typesOf(label))),
      { name: dataOfNodes(label), write: () => nodeLines(part, label) },
    ]),
    saying(HEADER_OF_RELATIONSHIPS, () => headerOf([':START_ID', ':END_ID', ':TYPE'], RELATIONSHIP_PROPERTIES)),
    ...Object.keys(RELATIONSHIP_FILES).map((file) => ({
      name: dataOfRelationships(file),
      write: () => relationshipLines(part, file),
    })),
  ];
};
