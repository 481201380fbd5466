/** The table beside a picture: what is seen as rows and columns, and what is copied as CSV. */
import { csvFormatRows } from 'd3-dsv';

export interface Cell {
  readonly text: string;
  /** Address within the page or elsewhere. */
  readonly href?: string;
  /** Language of the text where it is another than the page's. */
  readonly lang?: string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null | Cell)[])[];
}

export const textOf = (cell: Table['rows'][number][number]): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.text : String(cell);

/**
 * The table as CSV (RFC 4180), with columns named in the first line. Cells that a spreadsheet would run as a formula
 * begin with an apostrophe.
 */
export function csvOf({ columns, rows }: Table): string {
  return csvFormatRows([[...columns], ...rows.map((row) => row.map(textOf))].map((row) => row.map(defused)));
}

const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
