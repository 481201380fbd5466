/** What of a package is neither in the facts nor in a gap: each kind of it in one sentence, with the first place. */

import { TABLES } from '../exports/formats/csv.ts';
import { idOf } from '../exports/rdf/iri.ts';
import type { TableName } from '../exports/tables/table.ts';
import { groupBy } from '../model/order.ts';
import { printPlace } from '../sources/dossier/breach.ts';
import type { Candidate } from './candidates.ts';
import type { Comparison } from './compare.ts';
import { MAKERS } from './facts-of.ts';
import { followingInWords } from './follows.ts';
import { hangsOn, type Package, type PlacedRow, rowsIn } from './package.ts';
import { listKey } from './refusals.ts';

const DERIVED = new Set(TABLES.filter(({ derived }) => derived).map(({ name }) => name));

/**
 * `before`: the package against the dossier as it was; `after`: with what was taken of it. What the dossier said before
 * and now says otherwise (a gap that is filled, a version that begins on another day) is nothing that was sent in vain.
 * `refused`: reasons by id.
 */
export function leftOf(
  sent: Package,
  before: Comparison,
  after: Comparison,
  candidates: readonly Candidate[],
  refused: ReadonlyMap<string, string>,
): readonly string[] {
  const disputed = new Set(candidates.flatMap(({ conflict }) => (conflict === null ? [] : [conflict.id])));
  const inGaps = new Set(
    candidates.flatMap(({ conflict }) => (conflict === null ? [] : [`${conflict.field} ${conflict.id}`])),
  );
  const outcome = unmetByBoth(before, after);
  const told = (id: string): boolean =>
    refused.has(id) || refused.has(`corrections ${id}`) || refused.has(hangsOn(id) ?? '');
  const rows = new Map<TableName, PlacedRow[]>();
  for (const [table, absent] of outcome.absent) {
    const own = table === 'things' ? idsIn(sent) : new Set<string>();
    const open = absent.filter(({ row }) => {
      const ids = [row['id'], row['claim'], row['gap']].filter((id) => id !== undefined);
      return !ids.some(told) && !own.has(row['id'] ?? '');
    });
    if (open.length > 0) rows.set(table, open);
  }
  const stray: PlacedRow[] = [];
  for (const { table, owner, fresh, held: heldRows } of outcome.lists) {
    if (
      told(owner) ||
      refused.has(listKey(table, owner)) ||
      inGaps.has(`${table} ${owner}`) ||
      (table === 'evidence' && disputed.has(owner))
    )
      continue;
    // Whatever is held and can rest on more evidence has some.
    if (table === 'evidence' && heldRows.length === 0) stray.push(...fresh);
    else if (fresh.length > 0) rows.set(table, [...(rows.get(table) ?? []), ...fresh]);
  }
  const following = outcome.cells.filter(({ id, standing }) => standing === 'FOLLOWS' && !told(id));
  return [
    ...(sent.left ?? []),
    ...refused.values(),
    ...[...rows].map(([table, list]) => sentenceOf(table, list)),
    ...(stray.length === 0
      ? []
      : [
          `${stray.length} rows of evidence for what is neither in the dossier nor taken, or is no fact that rests on evidence${first(stray)}`,
        ]),
    ...[...groupBy(following, ({ table, column }) => `${table}.${column}`)].map(
      ([name, cells]) =>
        `${cells.length} cells of ${name} that say otherwise than the facts from which they follow${first(cells.map(({ placed }) => placed))}`,
    ),
    ...[...before.omitted].flatMap(([where, ids]) => {
      const open = ids.filter((id) => !told(id));
      return open.length === 0 ? [] : [omission(where, open)];
    }),
    ...[...groupBy(after.reordered, ({ table }) => table)].map(
      ([table, list]) =>
        `the order of ${list.length} lists of ${table}, which the dossier has otherwise${first(list.map(({ placed }) => placed))}`,
    ),
    ...bareSteps(outcome),
    ...followingInWords(outcome.following.filter(({ iri }) => !told(thingOf(iri)))),
  ];
}

function unmetByBoth(before: Comparison, after: Comparison): Comparison {
  const absent = new Set([...before.absent.values()].flat());
  const cells = new Set(before.cells.map(({ placed, column }) => `${printPlace(placed)} ${column}`));
  const items = new Set(before.lists.flatMap(({ fresh }) => fresh));
  const following = new Set(before.following);
  const fresh = (placed: PlacedRow): boolean => absent.has(placed);
  return {
    absent: new Map([...after.absent].map(([table, rows]) => [table, rows.filter(fresh)])),
    cells: after.cells.filter(({ placed, column }) => fresh(placed) || cells.has(`${printPlace(placed)} ${column}`)),
    lists: after.lists.map((list) => ({ ...list, fresh: list.fresh.filter((placed) => items.has(placed)) })),
    reordered: after.reordered,
    omitted: before.omitted,
    bareSteps: after.bareSteps,
    following: after.following.filter((one) => following.has(one)),
  };
}

/** Nothing is removed: a package may be a part, and what the dossier has is withdrawn by hand, with the reason. */
function omission(where: string, ids: readonly string[]): string {
  const what = where.includes('.') ? 'cells' : 'rows';
  return `${ids.length} ${what} of ${where} that are not in the package any more (the first: ${ids[0] ?? ''}), which removes nothing; withdraw or correct an entry under authored/ where it is wrong`;
}

/** Whose node it is: an act's text has one of its own. */
const thingOf = (iri: string): string => (idOf(iri) ?? iri).replace(/^expression:(?:ru|kk):/, '');

/** The keys of all rows but those of `things`, which shows them all. */
const idsIn = (sent: Package): ReadonlySet<string> =>
  new Set(
    TABLES.filter(({ name }) => name !== 'things').flatMap(({ name, key }) =>
      key.join() === 'id' ? rowsIn(sent, name).map(({ row }) => row['id'] ?? '') : [],
    ),
  );

const first = ([placed]: readonly { readonly file: string; readonly line: number }[]): string =>
  placed === undefined ? '' : ` (the first: ${printPlace(placed)})`;

function sentenceOf(table: TableName, rows: readonly PlacedRow[]): string {
  const what = `${rows.length} rows of ${table}`;
  if (table === 'references')
    return `${rows.length} references between provisions: a package gives no evidence for them`;
  if (DERIVED.has(table)) return `${what} that do not follow from the facts of the dossier${first(rows)}`;
  if (MAKERS[table] !== undefined) return `${what} that follow from no fact of the dossier${first(rows)}`;
  return `${what} that add to what the dossier holds already${first(rows)}; put them there by hand, as corrections`;
}

function bareSteps({ bareSteps: steps }: Comparison): readonly string[] {
  if (steps.length === 0) return [];
  return [
    `${steps.length} steps of lineage without a node (zan:Lineage, zan:Amendment or zan:Citation) that has the evidence for them${first(steps)}`,
  ];
}
