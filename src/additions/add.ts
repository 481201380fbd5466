/** What a package adds to a dossier: facts with their evidence, and gaps where both say otherwise. Nothing is written here. */
import type { Part } from '../exports/part.ts';
import type { TableName } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';
import { groupBy } from '../model/order.ts';
import { FACTS, type FactKind } from '../sources/facts.ts';
import { type Comparison, compare } from './compare.ts';
import { conflictGap } from './conflicts.ts';
import { MAKERS, type RawFact, type Sent } from './facts-of.ts';
import { heldRows } from './held.ts';
import { type Package, type PlacedRow, type Row, rowsIn } from './package.ts';

export interface Additions {
  readonly name: string;
  /** By kind of fact, in the order of the package. */
  readonly facts: ReadonlyMap<FactKind, readonly RawFact[]>;
  readonly conflicts: number;
  /** What was not taken, and why. */
  readonly left: readonly string[];
}

/**
 * Compares a package with a dossier's graph. Throws SOURCE_UNREADABLE, with file and line, for a row that is no fact:
 * nothing of a package is taken unless all of it can be read.
 */
export async function additionsOf(sent: Package, part: Part): Promise<Additions> {
  const held = await heldRows(part);
  const { added, conflicts } = compare(sent, held);
  const facts = new Map<FactKind, RawFact[]>();
  const left = [...(sent.left ?? [])];
  const told = tellerOf(sent, held);
  const put = (kind: FactKind, fact: RawFact) => {
    const list = facts.get(kind);
    if (list === undefined) facts.set(kind, [fact]);
    else list.push(fact);
  };
  for (const [table, rows] of added) {
    const maker = MAKERS[table];
    if (maker === undefined) continue;
    for (const placed of rows) {
      const fact = maker.make(placed.row, told);
      if (fact === null) continue;
      check(maker.kind, fact, placed);
      put(maker.kind, fact);
    }
  }
  const heldEvidence = byColumn(held, 'evidence', 'owner');
  for (const conflict of conflicts) {
    const places = (rows: readonly Row[]) =>
      rows.map(({ source, locator, confidence }) => ({ source, locator, confidence }));
    const evidence = {
      held: places(heldEvidence.get(conflict.id) ?? []),
      sent: places(told.evidence(conflict.id)),
    };
    put('gaps', conflictGap(conflict, sent.name, evidence));
  }
  left.push(...onHeldThings(added));
  const references = added.get('references')?.length ?? 0;
  if (references > 0) left.push(`${references} references between provisions: a package gives no evidence for them`);
  return { name: sent.name, facts, conflicts: conflicts.length, left };
}

function check(kind: FactKind, fact: RawFact, { file, line }: PlacedRow): void {
  const { success, error } = FACTS[kind].safeParse(fact);
  if (success) return;
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new ZangraphError(
    'SOURCE_UNREADABLE',
    `${file}, line ${line}: ${where} ${issue?.message ?? 'is not as it should be'}. Nothing was taken.`,
  );
}

/** Rows by the text of a column, in the order of their places. */
function byColumn(of: Pick<Package, 'rows'>, table: TableName, column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = groupBy(
    rowsIn(of, table).map(({ row }) => row),
    (row) => row[column] ?? '',
  );
  for (const rows of groups.values()) rows.sort((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));
  return groups;
}

/** The owner's column of each list. */
const OWNER: { readonly [T in TableName]?: string } = {
  titles: 'act',
  headings: 'provision',
  names: 'body',
  bodies_aliases: 'body',
  bodies_broader: 'body',
  competences_toward: 'competence',
  competences_given_by: 'competence',
  competences_taken_by: 'competence',
  persons_names_as_printed: 'person',
  works_authors: 'work',
  works_editors: 'work',
  claims_asserted_by: 'claim',
  claims_about: 'claim',
  claims_conflicts_with: 'claim',
  claims_agrees_with: 'claim',
  record_checks: 'claim',
  gap_sides: 'gap',
};

/** Rows of lists and evidence that add to things which the dossier holds already: a fact of their own they are not. */
function onHeldThings(added: Comparison['added']): readonly string[] {
  const fresh = new Set<string>();
  for (const [table, rows] of added) {
    if (MAKERS[table] === undefined) continue;
    for (const { row } of rows) fresh.add(row['id'] ?? '');
  }
  // `RecordCheck:claim:…/recordCheck/0`, `GapSide:gap:…/sides/1` have evidence of their own and hang on a thing.
  const thingOf = (owner: string): string => /^(?:RecordCheck|GapSide):(.+)\/\w+\/\d+$/.exec(owner)?.[1] ?? owner;
  return [...added].flatMap(([table, rows]) => {
    const owner = table === 'evidence' ? 'owner' : OWNER[table];
    if (owner === undefined || table === 'competences_given_by' || table === 'competences_taken_by') return [];
    const dropped = rows.filter(({ row }) => !fresh.has(thingOf(row[owner] ?? '')));
    if (dropped.length === 0) return [];
    const [first] = dropped;
    return [
      `${dropped.length} rows of ${table} that add to what the dossier holds already (the first: ${first?.file}, line ${first?.line}); put them there by hand, as corrections`,
    ];
  });
}

function tellerOf(sent: Package, held: Pick<Package, 'rows'>): Sent {
  const evidence = byColumn(sent, 'evidence', 'owner');
  const lists = new Map<TableName, ReadonlyMap<string, readonly Row[]>>();
  const actsOf = new Map(
    [held, sent].flatMap((of) => rowsIn(of, 'amendments').map(({ row }) => [row['id'] ?? '', row['by']] as const)),
  );
  return {
    evidence: (owner) => evidence.get(owner) ?? [],
    list(table, owner) {
      const found = lists.get(table) ?? byColumn(sent, table, OWNER[table] ?? 'id');
      lists.set(table, found);
      return found.get(owner) ?? [];
    },
    actOf: (amendment) => actsOf.get(amendment),
  };
}
