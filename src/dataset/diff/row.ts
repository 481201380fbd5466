/** Everything of a dataset that two of them are compared by, one row each: what it says, and what it rests on. */
import type { Claim, Entity, EntityType, Evidence, Gap, LineageEdge } from '../../model/entities.ts';
import { groupBy } from '../../model/order.ts';
import type { Dataset } from '../dataset.ts';

/** `Lineage`: what a source states of it; what follows from events, decisions and citations is told with those. */
export type RowType = EntityType | 'Decision' | 'Citation' | 'Lineage' | 'Reference' | 'FormerId';

export interface Row {
  readonly type: RowType;
  readonly id: string;
  /** Its fields without its id, its place in an order, and evidence. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
}

const DERIVED: readonly LineageEdge['type'][] = ['AMENDED_BY', 'SUBMITTED_BY', 'REJECTED_BY', 'CITED_BY'];

/** The rows of a dataset by type and id. */
export function rowsOf(dataset: Dataset): ReadonlyMap<string, Row> {
  const entities = Object.values<readonly Entity[]>(dataset.entities).flat();
  const rows: readonly Row[] = [
    ...entities.map((entity) => ofEntity(entity, dataset.evidence.get(entity.id) ?? [])),
    ...dataset.decisions.map(({ key, sortKey, evidence, ...value }) => row('Decision', key, value, evidence)),
    ...dataset.citations.map(({ key, sortKey, evidence, ...value }) => row('Citation', key, value, evidence)),
    ...ofLineage(dataset.lineage),
    ...dataset.references.map(({ from, to }) => row('Reference', `${from} ${to}`, { from, to })),
    ...[...dataset.formerIds].map(([was, is]) => row('FormerId', was, { is })),
  ];
  return new Map(rows.map((each) => [rowKey(each.type, each.id), each]));
}

export const rowKey = (type: RowType, id: string): string => `${type} ${id}`;

const row = (type: RowType, id: string, value: Row['value'], evidence: readonly Evidence[] = []): Row => ({
  type,
  id,
  value,
  evidence,
});

function ofEntity(entity: Entity, evidence: readonly Evidence[]): Row {
  const { type, id, sortKey, ...value } = entity;
  if (entity.type === 'Gap') return row(type, id, ...ofGap(entity, value, evidence));
  if (entity.type === 'Claim') return row(type, id, ...ofClaim(entity, value, evidence));
  return row(type, id, value, evidence);
}

type Parts = readonly [Row['value'], readonly Evidence[]];

function ofGap({ sides }: Gap, value: object, evidence: readonly Evidence[]): Parts {
  return [
    { ...value, sides: sides.map((side) => side.value) },
    [...evidence, ...sides.flatMap((side) => side.evidence)],
  ];
}

function ofClaim({ recordCheck }: Claim, value: object, own: readonly Evidence[]): Parts {
  if (recordCheck === null) return [{ ...value }, own];
  const { evidence, ...said } = recordCheck;
  return [{ ...value, recordCheck: said }, [...own, ...evidence]];
}

/** Two relationships of one type between the same things differ in their days alone. */
function ofLineage(lineage: readonly LineageEdge[]): readonly Row[] {
  const stated = lineage.filter(({ type }) => !DERIVED.includes(type));
  const same = groupBy(stated, ({ type, from, to }) => `${type} ${from} ${to}`);
  return [...same].flatMap(([id, edges]) =>
    edges.map(({ evidence, ...value }, i) => row('Lineage', i === 0 ? id : `${id}~${i + 1}`, value, evidence)),
  );
}
