/** An answer as a table: what `Accept: text/csv` gives. */
import { stringify } from 'csv-stringify/sync';
import type { Shape } from './columns.ts';
import { badRequest, cut } from './errors.ts';
import { MAX_COLUMNS } from './limits.ts';

/** Between the values of a list in one cell: no comma or semicolon, which a wording has and a spreadsheet may split at. */
const BETWEEN = ' | ';

/**
 * One list of the answer as CSV (RFC 4180, a header): one row an item. Which one follows from the query alone, so that
 * a script finds the same columns on every day, also where nothing was found: the list that `name` names, else the one
 * with the most columns, pages before other lists; of several the first. Lists inside of an item do not count: they
 * would be of that item alone. An answer without a list is one row. Throws BAD_ARGUMENT for a name that is no list's.
 *
 * Nested objects are dotted columns; the values of a list stand in one cell with ` | ` between them, also those of
 * its items' fields, so that the second of one cell belongs to the second of the other. Null is an empty cell.
 *
 * It begins with a byte order mark: without it Excel reads Cyrillic as something else and offers no choice, while
 * pandas, readr and spreadsheets pass over it. A cell that a spreadsheet would run as a formula begins with `'`.
 */
export function tableOf(shape: Shape, data: unknown, name: string | null = null): string {
  const found = chosen(listsIn(shape, data, []), name) ?? { rows: [data], shape };
  const columns = columnsOf(found.shape);
  const rows = found.rows.map((row) => columns.map((path) => cell(row, path)));
  return stringify([columns.map((path) => path.join('.')), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A line feed alone is no end of a row here, but readers take it for one.
    quoted_match: /[\r\n]/,
  });
}

const PAGES: readonly string[] = ['nodes', 'edges'];

function chosen(lists: readonly List[], wanted: string | null): List | undefined {
  if (wanted !== null) {
    const found = lists.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    const names = lists.map(({ name }) => name);
    throw badRequest((say) => say.noSuchTable(cut(wanted), names));
  }
  const weight = ({ path, shape }: List): number =>
    (PAGES.includes(path.at(-1) ?? '') ? MAX_COLUMNS : 0) + columnsOf(shape).length;
  return lists.toSorted((a, b) => weight(b) - weight(a)).at(0);
}

interface List {
  /** Response keys from the top. */
  readonly path: readonly string[];
  /** The same as a caller names it: `body.competences`, without the `nodes` of a page. */
  readonly name: string;
  readonly rows: readonly unknown[];
  readonly shape: Shape;
}

/** The lists that are reached through objects alone, in the query's order. */
function listsIn(shape: Shape, data: unknown, path: readonly string[]): List[] {
  if (!shape.isList) {
    return [...shape.fields].flatMap(([key, inner]) => listsIn(inner, at(data, key), [...path, key]));
  }
  if (shape.fields.size === 0) return [];
  const name = (PAGES.includes(path.at(-1) ?? '') ? path.slice(0, -1) : path).join('.');
  return [{ path, name, rows: Array.isArray(data) ? data : [], shape }];
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
