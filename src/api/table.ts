/** An answer as a table: what `Accept: text/csv` gives. */
import { stringify } from 'csv-stringify/sync';
import type { Shape } from './columns.ts';

/** Between the values of a list in one cell: no comma or semicolon, which a wording has and a spreadsheet may split at. */
const BETWEEN = ' | ';

/**
 * The longest list of the answer as CSV (RFC 4180, a header): one row an item. Lists inside of an item do not count:
 * they would be of that item alone. Of lists of one length it is the first of the query. An answer without a list is
 * one row.
 *
 * Nested objects are dotted columns; the values of a list stand in one cell with ` | ` between them, also those of
 * its items' fields, so that the second of one cell belongs to the second of the other. Null is an empty cell.
 *
 * It begins with a byte order mark: without it Excel reads Cyrillic as something else and offers no choice, while
 * pandas, readr and spreadsheets pass over it. A cell that a spreadsheet would run as a formula begins with `'`.
 */
export function tableOf(shape: Shape, data: unknown): string {
  const [found = { rows: [data], shape }] = listsIn(shape, data).sort((a, b) => b.rows.length - a.rows.length);
  const columns = columnsOf(found.shape);
  const rows = found.rows.map((row) => columns.map((path) => cell(row, path)));
  return stringify([columns.map((path) => path.join('.')), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

interface List {
  readonly rows: readonly unknown[];
  readonly shape: Shape;
}

/** The lists that are reached through objects alone, in the query's order. */
function listsIn(shape: Shape, data: unknown): List[] {
  if (shape.isList) return shape.fields.size === 0 ? [] : [{ rows: Array.isArray(data) ? data : [], shape }];
  return [...shape.fields].flatMap(([key, inner]) => listsIn(inner, at(data, key)));
}

const columnsOf = ({ fields }: Shape): string[][] =>
  fields.size === 0 ? [[]] : [...fields].flatMap(([key, inner]) => columnsOf(inner).map((path) => [key, ...path]));

const at = (data: unknown, key: string): unknown =>
  // Narrowed before: an object of the answer.
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;

function cell(data: unknown, path: readonly string[]): string | number {
  if (Array.isArray(data)) return data.map((item) => cell(item, path)).join(BETWEEN);
  const [key, ...rest] = path;
  if (key !== undefined) return cell(at(data, key), rest);
  if (data === null || data === undefined) return '';
  return typeof data === 'number' ? data : String(data);
}
