/** `datapackage.json` of the tables: Data Package 2.0 (https://datapackage.org), which frictionless and others read. */
import { CREATOR, describePart, LICENCE, TITLE } from '../about.ts';
import { BETWEEN, type CellType } from '../columns.ts';
import type { Part } from '../part.ts';
import { selectionQuery } from '../selection.ts';
import type { Table, TableColumn } from './table.ts';

const NOTES = [
  'Tables are CSV (RFC 4180) in UTF-8 with a header; an empty cell is not known, or none.',
  'A cell that a spreadsheet would run as a formula (after any apostrophes it begins with =, +, -, @, one of these in full width, a tab or a carriage return) begins with one apostrophe more: take it away to get the text.',
  `Columns of type list hold their values with "${BETWEEN}" between them, for reading; where a value may be any text, a table of its own holds the list exactly.`,
  'Lists keep their order by "position". Evidence names what it supports by "owner", a row of "things".',
  'A part of the graph points to nothing outside itself: a cell that would is empty, a row of a list that would is left out.',
  'An act from which a day follows (columns that end in _by beside a day) is named also where the part does not hold it.',
  'Words of the law are not part of it.',
].join('\n\n');

/** Stands where the sources go. */
const PLACE = 'zangraph-sources';

const fieldOf = ({ name, type, description, required = false }: TableColumn): object => ({
  name,
  type: TYPE[type],
  ...(type === 'list' ? { itemType: 'string', delimiter: BETWEEN } : {}),
  description,
  ...(required ? { constraints: { required } } : {}),
});

const TYPE: Readonly<Record<CellType, string>> = {
  string: 'string',
  date: 'date',
  integer: 'integer',
  boolean: 'boolean',
  list: 'list',
};

function resourceOf({ name, description, columns, key }: Table): object {
  const foreignKeys = columns.flatMap(({ name: field, to }) => {
    if (to === undefined) return [];
    return [{ fields: [field], reference: { ...(to === name ? {} : { resource: to }), fields: ['id'] } }];
  });
  return {
    name,
    type: 'table',
    path: pathOf(name),
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

export const pathOf = (table: string): string => `data/${table}.csv`;

/** The descriptor; the sources of the part are told one after another. */
export async function* descriptor(part: Part, tables: readonly Table[]): AsyncGenerator<string> {
  const selection = selectionQuery(part.selection);
  const whole = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'zangraph',
    title: TITLE,
    description: `${describePart(part)}\n\n${NOTES}`,
    revision: part.revision,
    ...(selection === '' ? {} : { selection: decodeURIComponent(selection) }),
    licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }],
    contributors: [{ title: CREATOR, roles: ['author'] }],
    sources: [PLACE],
    resources: tables.map(resourceOf),
  };
  const [head = '', tail = ''] = JSON.stringify(whole, null, 2).split(`"${PLACE}"`);
  yield head;
  let between = '';
  for await (const { thing } of part.things('Source')) {
    const source = { title: thing.title, ...(thing.url === null ? {} : { path: thing.url }) };
    yield `${between}${JSON.stringify(source)}`;
    between = ',\n    ';
  }
  yield `${tail}\n`;
}
