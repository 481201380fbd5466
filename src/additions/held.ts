/** What the graph holds already, as the same rows, so that a package is compared with its like. */
import { cell, TABLES } from '../exports/formats/csv.ts';
import type { Part } from '../exports/part.ts';
import type { TableName } from '../exports/tables/table.ts';
import type { Package, PlacedRow } from './package.ts';

/** Every row of the part; its places are of no file. */
export async function heldRows(part: Part): Promise<Pick<Package, 'rows'>> {
  const rows = new Map<TableName, readonly PlacedRow[]>();
  for (const { name, columns, rows: of } of TABLES) {
    const held: PlacedRow[] = [];
    for await (const cells of of(part)) {
      const row = Object.fromEntries(columns.map((column, i) => [column.name, String(cell(cells[i] ?? null) ?? '')]));
      held.push({ row, file: 'the dossier', line: 1 });
    }
    rows.set(name, held);
  }
  return { rows };
}
