/** What the graph holds already, as the rows that a package has, one after the other: nothing of it is kept. */
import { cell } from '../exports/formats/csv.ts';
import type { Part } from '../exports/part.ts';
import type { Table } from '../exports/tables/table.ts';
import type { Row } from './package.ts';

export async function* heldRows(part: Part, { columns, rows }: Table): AsyncGenerator<Row> {
  for await (const cells of rows(part)) {
    yield Object.fromEntries(columns.map(({ name }, i) => [name, String(cell(cells[i] ?? null) ?? '')]));
  }
}
