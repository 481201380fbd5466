/** Rows that a package has twice. */
import { TABLES } from '../exports/formats/csv.ts';
import type { TableName } from '../exports/tables/table.ts';
import { groupBy } from '../model/order.ts';
import { type Package, type PlacedRow, type Refused, rowsIn } from './package.ts';

/** The package with each row once. Of rows that say different things under one key none is taken: which is meant, nobody can tell. */
export function eachOnce(sent: Package): Package {
  const rows = new Map<TableName, readonly PlacedRow[]>(sent.rows);
  const refused: Refused[] = [...(sent.refused ?? [])];
  for (const { name, key, derived } of TABLES) {
    const [column = ''] = key;
    if (key.length > 1 || derived) continue;
    const groups = [...groupBy(rowsIn(sent, name), ({ row }) => row[column] ?? '')];
    if (groups.every(([, twins]) => twins.length === 1)) continue;
    const kept = groups.flatMap(([id, twins]): readonly PlacedRow[] => {
      const [first, ...others] = twins;
      // Rows without any id are no twins: that they have none is told of each.
      if (first === undefined || id === '') return twins;
      const other = others.find(({ row }) => differing(first, row) !== undefined);
      if (other === undefined) return [first];
      const { file, line } = other;
      const field = differing(first, other.row) ?? '';
      refused.push({
        id,
        file,
        line,
        reason: `whose ${field} is not that of line ${first.line}: a row is given once, and neither was taken`,
      });
      return [];
    });
    rows.set(name, kept);
  }
  return { ...sent, rows, refused };
}

const differing = ({ row: a }: PlacedRow, b: PlacedRow['row']): string | undefined =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].find((name) => (a[name] ?? '') !== (b[name] ?? ''));
