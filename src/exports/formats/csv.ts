/** Tables: one for each type of thing, list and kind of fact, in CSV with a Data Package that says how they hang together. */
import { BETWEEN, type Cell } from '../columns.ts';
import { type CsvCell, csvLines } from '../csv.ts';
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';
import { descriptor, pathOf } from '../tables/descriptor.ts';
import { defused } from '../tables/formulas.ts';
import { LISTS } from '../tables/lists.ts';
import { RECORDS } from '../tables/records.ts';
import { TABLE_NAMES, type Table } from '../tables/table.ts';
import { THINGS } from '../tables/things.ts';

/** All tables, what is named before what names it, where it can be. */
export const TABLES: readonly Table[] = TABLE_NAMES.flatMap((name) =>
  [...THINGS, ...LISTS, ...RECORDS].filter((table) => table.name === name),
);

export const csv: Format = {
  name: 'csv',
  summary: 'tables in CSV with a Data Package (schema, keys), for pandas, R, SQL, spreadsheets',
  mediaType: 'application/zip',
  extension: '.zip',
  files: (part) => [
    { name: 'datapackage.json', write: () => descriptor(part, TABLES) },
    ...TABLES.map((table) => ({ name: pathOf(table.name), write: () => content(part, table) })),
  ],
};

/** A cell that a spreadsheet would run as a formula is defused; half the end of a row within a text needs quotes too. */
async function* content(part: Part, table: Table): AsyncGenerator<string> {
  yield* csvLines(lines(part, table), {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

async function* lines(part: Part, { columns, rows }: Table): AsyncGenerator<readonly CsvCell[]> {
  yield columns.map(({ name }) => name);
  for await (const row of rows(part)) {
    yield row.map(cell).map((value) => (typeof value === 'string' ? defused(value) : value));
  }
}

/** What a cell of the tables reads as. */
export function cell(value: Cell): CsvCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : value.join(BETWEEN);
}
