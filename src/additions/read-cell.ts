/** Cells as spreadsheets and data frames write them back, as an export writes them: where that is one way alone. */
import type { CellType } from '../exports/columns.ts';
import { undefused } from '../exports/tables/formulas.ts';
import { parseLocalDate } from '../model/dates.ts';

/** What a column is, as far as its cells are read by it. */
export interface CellColumn {
  readonly type: CellType;
  /** Whether its cells are ids, of which blanks around are no part. */
  readonly names: boolean;
}

/** As R writes an empty cell. */
const NONE = 'NA';

/** The cell, or what it is not. */
export type ReadCell = { readonly cell: string } | { readonly wrong: string };

export function readCell(text: string, { type, names }: CellColumn): ReadCell {
  const cell = undefused(text);
  if (cell === '' || cell === NONE) return { cell: '' };
  switch (type) {
    case 'date':
      return read(day(cell.trim()), cell, 'is no day that can be told; days look like 2013-06-24');
    case 'integer':
      return read(whole(cell.trim()), cell, 'is no whole number');
    case 'boolean':
      return read(TRUTH.get(cell.trim().toLowerCase()) ?? null, cell, 'is neither true nor false');
    default:
      return { cell: names ? cell.trim() : cell };
  }
}

const read = (found: string | null, cell: string, wrong: string): ReadCell =>
  found === null ? { wrong: `"${cell.slice(0, 40)}" ${wrong}` } : { cell: found };

/**
 * 2013-06-24, also with a midnight behind it; 24.06.2013, as spreadsheets in Russian, Kazakh and German write it. Of days
 * with strokes nobody can tell which number is the month.
 */
function day(text: string): string | null {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text) ?? [];
  const [, of = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return parseLocalDate(iso ?? `${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`);
}

/** 2020, also as 2020.0: a data frame with an empty cell in a column makes fractions of its numbers. */
const whole = (text: string): string | null => /^(-?\d+)(?:\.0+)?$/.exec(text)?.[1] ?? null;

const TRUTH: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  // As a spreadsheet in Russian or Kazakh writes them.
  ['истина', 'true'],
  ['ложь', 'false'],
  ['ақиқат', 'true'],
  ['жалған', 'false'],
]);
