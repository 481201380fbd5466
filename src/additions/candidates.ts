/** The facts that a package would add: new things, more about those that are held, and what is told in two ways. */
import { TABLES } from '../exports/formats/csv.ts';
import type { Part } from '../exports/part.ts';
import type { TableName } from '../exports/tables/table.ts';
import { groupBy } from '../model/order.ts';
import type { FactKind } from '../sources/facts.ts';
import type { Comparison, Difference } from './compare.ts';
import type { ListDifference } from './compare-lists.ts';
import { type Conflict, conflictGap, conflictsOf } from './conflicts.ts';
import { MAKERS, names, places, publicationOf, type RawFact, SETTABLE, type Sent } from './facts-of.ts';
import { heldRows } from './held.ts';
import { type Package, type PlacedRow, type Row, rowsIn } from './package.ts';

export interface Candidate {
  readonly kind: FactKind;
  readonly fact: RawFact;
  /** Of the row that it says; of what says more about a thing that is held, one of its own (`corrections body:akim`). */
  readonly id: string;
  /** Whether the dossier has nothing of that id yet. */
  readonly fresh: boolean;
  readonly conflict: Conflict | null;
  /** The lists of a thing that is held which it sets. */
  readonly lists: readonly ListDifference[];
  readonly placed: PlacedRow;
}

export async function candidatesOf(sent: Package, before: Comparison, held: Part): Promise<readonly Candidate[]> {
  const told = tellerOf(sent);
  const lists = before.lists.filter(({ table }) => table in SETTABLE);
  const evidence = new Map(
    // Whatever is held and can rest on more evidence has some.
    before.lists
      .filter(({ table, held }) => table === 'evidence' && held.length > 0)
      .map(({ owner, fresh }) => [owner, fresh] as const),
  );
  const known = knownOwners(lists, before);
  const published = newPublications(before.cells, evidence);
  const more = lists.filter((list) => known(list.owner) && addsOnly(list));
  const other = lists.filter((list) => known(list.owner) && !addsOnly(list));
  const conflicts = conflictsOf(
    before.cells.filter((cell) => !published.has(cell.id) || !/^published_/.test(cell.column)),
    other,
  );
  const disputed = new Set(conflicts.map(({ id }) => id));
  const grown = groupBy(
    more.filter(({ owner }) => !disputed.has(owner) && evidence.has(owner)),
    ({ owner }) => owner,
  );
  const supported = [...evidence.keys()].filter((owner) => !disputed.has(owner) && !published.has(owner));
  const wanted = new Set([...disputed, ...supported.filter((id) => id.startsWith('prov:'))]);
  const heldEvidence = await evidenceOf(held, wanted);
  return [
    ...newThings(before, told),
    ...[...published].map(([id, { fact, placed }]) => candidate('publications', fact, `publications ${id}`, placed)),
    ...supported.flatMap((owner) =>
      moreAbout(owner, sent, evidence.get(owner) ?? [], grown.get(owner) ?? [], heldEvidence.get(owner) ?? []),
    ),
    ...conflicts.map((conflict): Candidate => {
      const sides = {
        held: places(heldEvidence.get(conflict.id) ?? []),
        sent: places(told.evidence(conflict.id)),
      };
      const fact = conflictGap(conflict, sent.name, sides);
      return { ...candidate('gaps', fact, String(fact['id']), conflict.placed), conflict };
    }),
  ];
}

const candidate = (kind: FactKind, fact: RawFact, id: string, placed: PlacedRow, fresh = false): Candidate => ({
  kind,
  fact,
  id,
  fresh,
  conflict: null,
  lists: [],
  placed,
});

function newThings({ absent }: Comparison, told: Sent): readonly Candidate[] {
  return [...absent].flatMap(([table, rows]) => {
    const maker = MAKERS[table];
    if (maker === undefined) return [];
    return rows.flatMap((placed): Candidate[] => {
      const id = placed.row['id'] ?? '';
      const fact = maker.make(placed.row, told);
      if (fact === null) return [];
      const publication = table === 'acts' ? publicationOf(placed.row, told.evidence(id)) : null;
      return [
        candidate(maker.kind, fact, id, placed, true),
        ...(publication === null ? [] : [candidate('publications', publication, id, placed, true)]),
      ];
    });
  });
}

/** Whether what a list or evidence hangs on is held: it is no row of the package that is new. */
function knownOwners(lists: readonly ListDifference[], { absent }: Comparison): (owner: string) => boolean {
  const fresh = new Set([...absent.values()].flatMap((rows) => rows.map(({ row }) => row['id'] ?? '')));
  const held = new Set(lists.filter(({ held }) => held.length > 0).map(({ owner }) => owner));
  return (owner) => held.has(owner) || !fresh.has(owner);
}

/** Whether a list says more than the one held, and nothing else. */
const addsOnly = ({ table, held, grown }: ListDifference): boolean =>
  held.length === 0 || (grown && SETTABLE[table]?.whole === false);

/** The first publication of an act of which the dossier has none, where the package says in which place it is told. */
function newPublications(
  cells: readonly Difference[],
  evidence: ReadonlyMap<string, readonly PlacedRow[]>,
): ReadonlyMap<string, { readonly fact: RawFact; readonly placed: PlacedRow }> {
  const found = new Map<string, { readonly fact: RawFact; readonly placed: PlacedRow }>();
  for (const { table, column, held, id, placed } of cells) {
    const rows = evidence.get(id);
    if (table !== 'acts' || column !== 'published_on' || held !== '' || rows === undefined) continue;
    const fact = publicationOf(
      placed.row,
      rows.map(({ row }) => row),
    );
    if (fact !== null) found.set(id, { fact, placed });
  }
  return found;
}

/** Things that a correction can name and that rest on evidence. */
const CORRECTED = /^(act|prov|amend|body|comp|person|work|claim):/;

/** More evidence, and more items of its lists, for what the dossier holds. */
function moreAbout(
  id: string,
  sent: Package,
  evidence: readonly PlacedRow[],
  lists: readonly ListDifference[],
  held: readonly Row[],
): readonly Candidate[] {
  const [placed] = evidence;
  if (placed === undefined) return [];
  const found = places(evidence.map(({ row }) => row));
  const step = rowsIn(sent, 'lineage').find(({ row }) => row['id'] === id);
  if (step !== undefined) {
    const again = MAKERS.lineage?.make(step.row, { evidence: () => evidence.map(({ row }) => row), list: () => [] });
    return again ? [candidate('relations', again, `relations ${id}`, placed)] : [];
  }
  if (!CORRECTED.test(id)) return [];
  const fields = lists.flatMap(({ table, held, fresh }) => {
    const settable = SETTABLE[table];
    if (settable === undefined) return [];
    const rows = [...held, ...inOrder(fresh.map(({ row }) => row))];
    const { field, column } = settable;
    return [[field, column === null ? names(rows) : rows.map((row) => row[column] ?? '')] as const];
  });
  const fact = {
    corrects: id,
    why: `The package "${sent.name}" gives more for it.`,
    // Evidence takes the place of the editions that show a provision: those are kept beside it.
    set: { ...Object.fromEntries(fields), ...(held.length > 0 ? { evidence: places(held) } : {}) },
    evidence: found,
  };
  return [{ ...candidate('corrections', fact, `corrections ${id}`, placed), lists }];
}

/** The evidence that the part has of these. */
async function evidenceOf(part: Part, owners: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Row[]>> {
  const table = TABLES.find(({ name }) => name === 'evidence');
  const found: Row[] = [];
  if (table !== undefined && owners.size > 0) {
    for await (const row of heldRows(part, table)) if (owners.has(row['owner'] ?? '')) found.push(row);
  }
  return groupBy(found, (row) => row['owner'] ?? '');
}

const OWNER = new Map(TABLES.map(({ name, owner }) => [name, owner]));

function tellerOf(sent: Package): Sent {
  const lists = new Map<TableName, ReadonlyMap<string, readonly Row[]>>();
  const list = (table: TableName, owner: string): readonly Row[] => {
    const found = lists.get(table) ?? byColumn(sent, table, OWNER.get(table) ?? 'id');
    lists.set(table, found);
    return found.get(owner) ?? [];
  };
  return { evidence: (owner) => list('evidence', owner), list };
}

const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));

/** Rows by the text of a column, in the order of their places. */
function byColumn(of: Package, table: TableName, column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = groupBy(
    rowsIn(of, table).map(({ row }) => row),
    (row) => row[column] ?? '',
  );
  return new Map([...groups].map(([key, rows]) => [key, inOrder(rows)]));
}
