/** Lists of a package against those that are held: what items are new, and whether they stand in another order. */
import type { Part } from '../exports/part.ts';
import type { Table, TableName } from '../exports/tables/table.ts';
import { groupBy } from '../model/order.ts';
import { heldRows } from './held.ts';
import type { PlacedRow, Row } from './package.ts';

/** A list that has items which the one held has not. */
export interface ListDifference {
  readonly table: TableName;
  readonly owner: string;
  readonly held: readonly Row[];
  readonly sent: readonly PlacedRow[];
  /** Those of the items sent that are not held. */
  readonly fresh: readonly PlacedRow[];
  /** Whether all that is held was sent: the list was added to, and nothing in it was changed. */
  readonly grown: boolean;
}

export interface Reordered {
  readonly table: TableName;
  readonly placed: PlacedRow;
}

/** What is held and was taken out of a package: ids by table, or by table and column. */
export class Omitted {
  readonly found = new Map<string, string[]>();

  add(where: string, id: string): void {
    const list = this.found.get(where);
    if (list === undefined) this.found.set(where, [id]);
    else list.push(id);
  }
}

/** The columns with what the items of a list say: not what they hang on, nor where they stand. */
export const toldIn = ({ columns, owner }: Table): readonly string[] =>
  columns.map(({ name }) => name).filter((name) => name !== owner && name !== 'position');

interface Beside {
  /** Ids that were sent → those under which the same is held. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly reordered: Reordered[];
  readonly omitted: Omitted | null;
}

/** Items are the same in whatever place they stand. */
export async function listsOf(
  table: Table,
  rows: readonly PlacedRow[],
  part: Part,
  { renamed, reordered, omitted }: Beside,
): Promise<readonly ListDifference[]> {
  const owner = table.owner ?? '';
  const open = groupBy(rows, ({ row }) => renamed.get(row[owner] ?? '') ?? row[owner] ?? '');
  const told = toldIn(table);
  const covers = (held: Row, { row }: PlacedRow): boolean =>
    told.every((column) => (row[column] ?? '') === '' || row[column] === held[column]);
  const found: ListDifference[] = [];
  const settle = (of: string, held: readonly Row[]): void => {
    const sent = open.get(of);
    if (sent === undefined) {
      for (const _ of held) omitted?.add(table.name, of);
      return;
    }
    open.delete(of);
    const fresh = sent.filter((placed) => !held.some((row) => covers(row, placed)));
    if (fresh.length === 0) {
      for (const row of held) if (!sent.some((placed) => covers(row, placed))) omitted?.add(table.name, of);
      const [placed] = inOrder(sent, held, covers) ? [] : sent;
      if (placed !== undefined && table.name !== 'evidence') reordered.push({ table: table.name, placed });
      return;
    }
    const grown = held.every((row) => sent.some((placed) => covers(row, placed)));
    found.push({ table: table.name, owner: sent[0]?.row[owner] ?? of, held, sent, fresh, grown });
  };
  let current = '';
  let held: Row[] = [];
  for await (const row of heldRows(part, table)) {
    const of = row[owner] ?? '';
    if (of !== current) {
      settle(current, held);
      [current, held] = [of, []];
    }
    if (open.has(of) || omitted !== null) held.push(row);
  }
  settle(current, held);
  for (const of of [...open.keys()]) settle(of, []);
  return found;
}

/** Whether items stand as those that are held do; a part of them may be left out. */
function inOrder(
  sent: readonly PlacedRow[],
  held: readonly Row[],
  covers: (held: Row, placed: PlacedRow) => boolean,
): boolean {
  const placeOfItem = ({ row }: PlacedRow): number => Number(row['position'] ?? 0);
  const found = sent
    .toSorted((a, b) => placeOfItem(a) - placeOfItem(b))
    .map((placed) => held.findIndex((row) => covers(row, placed)));
  return found.every((index, i) => i === 0 || index >= (found[i - 1] ?? 0));
}
