/** A package against what is held: rows that are new, and cells that say otherwise. */
import { BETWEEN, type CellType } from '../exports/columns.ts';
import { TABLES } from '../exports/formats/csv.ts';
import type { TableName } from '../exports/tables/table.ts';
import { type Package, type PlacedRow, rowsIn } from './package.ts';

/** Two values of one field of one thing. */
export interface Conflict {
  readonly id: string;
  readonly table: TableName;
  readonly column: string;
  readonly held: string;
  readonly sent: string;
}

export interface Comparison {
  /** Rows whose key is not held. */
  readonly added: ReadonlyMap<TableName, readonly PlacedRow[]>;
  readonly conflicts: readonly Conflict[];
}

/** Tables of what follows from other facts: the build makes it anew, so that a package cannot add to it or contradict it. */
const DERIVED: ReadonlySet<TableName> = new Set([
  'things',
  'versions',
  'versions_opened_by',
  'versions_closed_by',
  'competences_given_by',
  'competences_taken_by',
  'former_ids',
]);

/** Columns that follow from other rows, by table. */
const DERIVED_COLUMNS: { readonly [T in TableName]?: RegExp } = {
  acts: /^(title_|force_|end_|record_|published_)/,
  provisions: /^(act|heading_)/,
  amendments: /^(in_force_|retroactive$|target_act$)/,
  bodies: /^(name_|aliases$)/,
  competences: /^(valid_|start_|end_)/,
  persons: /^name_as_printed$/,
  claims: /^(verdict|explanation_)/,
  gaps: /^sides$/,
};

/** Rows that are not in the package are no removal: a colleague may send a part. */
export function compare(sent: Package, held: Pick<Package, 'rows'>): Comparison {
  const added = new Map<TableName, readonly PlacedRow[]>();
  const conflicts: Conflict[] = [];
  for (const { name, key, columns } of TABLES) {
    const keyOf = ({ row }: PlacedRow): string => JSON.stringify(key.map((column) => row[column] ?? ''));
    const known = new Map(rowsIn(held, name).map((placed) => [keyOf(placed), placed]));
    added.set(
      name,
      rowsIn(sent, name).filter((placed) => !known.has(keyOf(placed))),
    );
    if (DERIVED.has(name) || !key.includes('id')) continue;
    for (const placed of rowsIn(sent, name)) {
      const twin = known.get(keyOf(placed));
      if (twin === undefined) continue;
      for (const { name: column, type } of columns) {
        const [mine, theirs] = [twin.row[column] ?? '', placed.row[column] ?? ''];
        if (same(type, mine, theirs) || theirs === '' || column === 'sort_key' || DERIVED_COLUMNS[name]?.test(column))
          continue;
        conflicts.push({ id: placed.row['id'] ?? '', table: name, column, held: mine, sent: theirs });
      }
    }
  }
  return { added, conflicts };
}

/** The order of the values in a cell is of no meaning: formats that know none may give another. */
function same(type: CellType, mine: string, theirs: string): boolean {
  if (mine === theirs || type !== 'list') return mine === theirs;
  const [a, b] = [mine, theirs].map((cell) => [...new Set(cell.split(BETWEEN))].sort().join(BETWEEN));
  return a === b;
}
