/** What changed between two datasets: things added, removed, changed field by field, and what they rest on. */
import { sortedBy } from '../../model/order.ts';
import type { Dataset } from '../dataset.ts';
import { type Belonging, Places } from './belonging.ts';
import { changedEvidence, changedFields, type EvidenceCount, type FieldChange } from './fields.ts';
import { type Row, type RowType, rowKey, rowsOf } from './row.ts';

export interface Change extends Belonging {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly type: RowType;
  readonly id: string;
  /** Of an amendment: whether it is a detail of another. */
  readonly isDetail: boolean;
  /** What differs in a changed thing; none where its evidence alone does. A new id of an old thing is a field `id`. */
  readonly fields: readonly FieldChange[];
  readonly evidence: EvidenceCount;
}

/** The most important first: what the law is, then what is known and said about it. */
export const ROW_TYPES: readonly RowType[] = [
  'Act',
  'Amendment',
  'Provision',
  'ProvisionVersion',
  'Competence',
  'Body',
  'Lineage',
  'Decision',
  'Gap',
  'Claim',
  'Work',
  'Person',
  'Citation',
  'Reference',
  'Source',
  'FormerId',
];

const rank = (type: RowType): string => String(ROW_TYPES.indexOf(type)).padStart(2, '0');

/**
 * Every change from `before` to `after`, by type and id, the same on any machine. Equal datasets, and they alone, have
 * none; the user's texts are left out of it.
 */
export function changesBetween(before: Dataset, after: Dataset): readonly Change[] {
  const [older, newer] = [rowsOf(before), rowsOf(after)];
  const places = new Places(before, after);
  const paired = new Set<string>();
  const changes: Change[] = [];
  for (const was of older.values()) {
    const is = successorOf(was, older, newer, after);
    if (is !== null) paired.add(rowKey(is.type, is.id));
    const change = changeOf(was, is, places);
    if (change !== null) changes.push(change);
  }
  for (const [key, is] of newer) {
    const change = paired.has(key) ? null : changeOf(null, is, places);
    if (change !== null) changes.push(change);
  }
  return sortedBy(changes, ({ type, id, change }) => `${rank(type)} ${id} ${change}`);
}

/** The same thing later: under its id, or under the one that it has been given since. */
function successorOf(
  { type, id }: Row,
  older: ReadonlyMap<string, Row>,
  newer: ReadonlyMap<string, Row>,
  { formerIds }: Dataset,
): Row | null {
  const same = newer.get(rowKey(type, id));
  const renamed = formerIds.get(id);
  if (same !== undefined || renamed === undefined || older.has(rowKey(type, renamed))) return same ?? null;
  return newer.get(rowKey(type, renamed)) ?? null;
}

function changeOf(was: Row | null, is: Row | null, places: Places): Change | null {
  const row = is ?? was;
  if (row === null) return null;
  const both = was !== null && is !== null;
  const fields = both ? changedFields({ id: was.id, ...was.value }, { id: is.id, ...is.value }) : [];
  const evidence = changedEvidence(was?.evidence ?? [], is?.evidence ?? []);
  if (both && fields.length === 0 && evidence.added === 0 && evidence.removed === 0) return null;
  return {
    change: both ? 'CHANGED' : is === null ? 'REMOVED' : 'ADDED',
    type: row.type,
    id: row.id,
    ...places.of(was, is),
    isDetail: row.type === 'Amendment' && row.value['parent'] !== null,
    fields,
    evidence,
  };
}
