/** A package against what is held: rows that are new, cells that say otherwise, lists that have more or other items. */
import { BETWEEN, type CellType } from '../exports/columns.ts';
import { TABLES } from '../exports/formats/csv.ts';
import type { Part } from '../exports/part.ts';
import type { Table, TableName } from '../exports/tables/table.ts';
import { TABLE_OF } from '../exports/tables/things.ts';
import { groupBy } from '../model/order.ts';
import { type ListDifference, listsOf, Omitted, type Reordered } from './compare-lists.ts';
import { unmetFollowing } from './follows.ts';
import { heldRows } from './held.ts';
import { type BareStep, type Following, type Package, type PlacedRow, type Row, rowsIn } from './package.ts';

/** Two values of one field of one row. */
export interface Difference {
  readonly id: string;
  readonly table: TableName;
  readonly column: string;
  readonly held: string;
  readonly sent: string;
  readonly placed: PlacedRow;
  /** OWN: a fact says it. MIRROR: a table of its own says it too. FOLLOWS: the build makes it of other facts. */
  readonly standing: 'OWN' | 'MIRROR' | 'FOLLOWS';
}

export interface Comparison {
  /** Rows with ids that are not held. */
  readonly absent: ReadonlyMap<TableName, readonly PlacedRow[]>;
  readonly cells: readonly Difference[];
  readonly lists: readonly ListDifference[];
  /** The first row of each list whose items are held in another order. */
  readonly reordered: readonly Reordered[];
  /** What was taken out of the package, by table, or by table and column. */
  readonly omitted: ReadonlyMap<string, readonly string[]>;
  readonly bareSteps: readonly BareStep[];
  /** What follows from other facts, and is told otherwise. */
  readonly following: readonly Following[];
}

/** Columns that follow from other facts, by table; of tables that follow as a whole, every column does. */
const FOLLOWS: { readonly [T in TableName]?: RegExp } = {
  acts: /^(force_|end_|record_)/,
  provisions: /^act$/,
  amendments: /^(in_force_|retroactive$|target_act$)/,
  competences: /^(valid_|start_|end_)/,
};

/** Columns that show what a table of its own holds. */
export const MIRRORS: { readonly [T in TableName]?: readonly (readonly [RegExp, TableName])[] } = {
  acts: [[/^title_/, 'titles']],
  provisions: [[/^heading_/, 'headings']],
  bodies: [
    [/^name_/, 'names'],
    [/^aliases$/, 'bodies_aliases'],
  ],
  persons: [[/^name_as_printed$/, 'persons_names_as_printed']],
  claims: [[/^(verdict|explanation_)/, 'record_checks']],
  gaps: [[/^sides$/, 'gap_sides']],
};

/** The table that says what a column shows. */
export const mirrored = (table: TableName, column: string): TableName | null =>
  MIRRORS[table]?.find(([pattern]) => pattern.test(column))?.[1] ?? null;

function standingOf({ name, derived }: Table, column: string): Difference['standing'] {
  if (derived || FOLLOWS[name]?.test(column)) return 'FOLLOWS';
  return mirrored(name, column) === null ? 'OWN' : 'MIRROR';
}

// Object.values forgets that the values are names of tables.
const OF_THINGS: ReadonlySet<TableName> = new Set(Object.values(TABLE_OF) as TableName[]);

/** Tables whose ids the export makes of what a row says, so that a row with another id may say the same. */
export const hasOwnKeys = (table: TableName): boolean =>
  !OF_THINGS.has(table) && TABLES.some(({ name, key }) => name === table && key.join() === 'id');

/**
 * Rows that are not in the package are no removal: a colleague may send a part; neither is an empty cell. With
 * `byContent`, a row of what has no public id is met by any that says the same.
 */
export async function compare(sent: Package, part: Part, byContent = false): Promise<Comparison> {
  const absent = new Map<TableName, readonly PlacedRow[]>();
  const cells: Difference[] = [];
  const lists: ListDifference[] = [];
  const reordered: Reordered[] = [];
  const renamed = new Map<string, string>();
  const omitted = sent.wholeOf === part.revision ? new Omitted() : null;
  for (const table of TABLES) {
    const rows = rowsIn(sent, table.name);
    if (rows.length === 0) continue;
    const [key = ''] = table.key;
    const untouched = table.derived ? null : omitted;
    if (table.key.length > 1)
      lists.push(...(await listsOf(table, rows, part, { renamed, reordered, omitted: untouched })));
    else {
      const content = byContent && hasOwnKeys(table.name);
      const left = await things(table, key, rows, part, { cells, renamed, content, omitted: untouched });
      if (left.length > 0) absent.set(table.name, left);
    }
  }
  return {
    absent,
    cells,
    lists,
    reordered: sent.ordered ? reordered : [],
    omitted: omitted?.found ?? new Map(),
    bareSteps: await unmet(sent.bareSteps ?? [], part),
    following: await unmetFollowing(sent, part),
  };
}

interface Found {
  readonly cells: Difference[];
  /** Ids that were sent → those under which the same is held. */
  readonly renamed: Map<string, string>;
  readonly content: boolean;
  readonly omitted: Omitted | null;
}

/** Compares the rows that are held with those sent of the same key, and gives those of which none is held. */
async function things(
  table: Table,
  key: string,
  rows: readonly PlacedRow[],
  part: Part,
  { cells, renamed, content, omitted }: Found,
): Promise<readonly PlacedRow[]> {
  const byKey = groupBy(rows, ({ row }) => row[key] ?? '');
  const alike = content ? groupBy(rows, ({ row }) => contentOf(table, row)) : null;
  const met = new Set<PlacedRow>();
  for await (const held of heldRows(part, table)) {
    const twins = byKey.get(held[key] ?? '') ?? [];
    if (twins.length === 0) omitted?.add(table.name, held[key] ?? '');
    for (const placed of twins) {
      met.add(placed);
      cells.push(...differences(table, held, placed));
      if (omitted !== null)
        for (const column of emptied(table, held, placed)) omitted.add(`${table.name}.${column}`, held[key] ?? '');
    }
    if (twins.length > 0) continue;
    for (const placed of alike?.get(contentOf(table, held)) ?? []) {
      met.add(placed);
      renamed.set(placed.row[key] ?? '', held[key] ?? '');
    }
  }
  return rows.filter((placed) => !met.has(placed));
}

const contentOf = ({ columns }: Table, row: Row): string =>
  JSON.stringify(columns.map(({ name }) => (name === 'id' || name === 'sort_key' ? '' : (row[name] ?? ''))));

function differences(table: Table, held: Row, placed: PlacedRow): readonly Difference[] {
  const id = placed.row[table.key[0] ?? ''] ?? '';
  return table.columns.flatMap(({ name: column, type }): Difference[] => {
    const [mine, theirs] = [held[column] ?? '', placed.row[column] ?? ''];
    if (theirs === '' || column === 'sort_key' || same(type, mine, theirs)) return [];
    const standing = standingOf(table, column);
    return [{ id, table: table.name, column, held: mine, sent: theirs, placed, standing }];
  });
}

/** The columns that have something in the row held and nothing in the one sent. */
const emptied = ({ name, columns }: Table, held: Row, { row }: PlacedRow): readonly string[] =>
  columns.flatMap(({ name: column }) => {
    const made = column === 'sort_key' || FOLLOWS[name]?.test(column);
    return !made && row[column] === '' && held[column] !== '' ? [column] : [];
  });

/** The order of the values in a cell is of no meaning: formats that know none may give another. */
function same(type: CellType, mine: string, theirs: string): boolean {
  if (mine === theirs || type !== 'list') return mine === theirs;
  const [a, b] = [mine, theirs].map((cell) => [...new Set(cell.split(BETWEEN))].sort().join(BETWEEN));
  return a === b;
}

/** Those of the steps that are not held, on whatever day. */
async function unmet(steps: readonly BareStep[], part: Part): Promise<readonly BareStep[]> {
  if (steps.length === 0) return [];
  const open = groupBy(steps, ({ type, from, to }) => `${type} ${from} ${to}`);
  for await (const { type, from, to } of part.relationships()) open.delete(`${type} ${from} ${to}`);
  for await (const { thing } of part.things('Amendment')) {
    open.delete(`CHANGED_BY ${thing.target} ${thing.by}`);
    if (thing.kind === 'REPEAL') open.delete(`REPEALED_BY ${thing.target} ${thing.by}`);
  }
  return [...open.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
