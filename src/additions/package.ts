/** What a colleague sends back: the tables of the CSV export, as texts, whatever the format it came in. */
import type { TableName } from '../exports/tables/table.ts';

/** Cells by column; an empty text is none. */
export type Row = Readonly<Record<string, string>>;

export interface Package {
  /** The name of its folder under `data/read/`: what the sender called it. */
  readonly name: string;
  readonly rows: ReadonlyMap<TableName, readonly PlacedRow[]>;
  /** What of it no table holds. */
  readonly left?: readonly string[];
}

/** A row and where it stands, for messages: `data/claims.csv`, line 12. */
export interface PlacedRow {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

export const rowsIn = ({ rows }: Pick<Package, 'rows'>, table: TableName): readonly PlacedRow[] =>
  rows.get(table) ?? [];
