/** From what Neo4j answers to the records of the model. */
import type {
  Citation,
  Decision,
  Entity,
  EntityType,
  Evidence,
  GapSide,
  LineageEdge,
  RecordCheck,
} from '../../model/entities.ts';
import type { DatedName } from '../../model/localized.ts';
import { FIELDS, type FieldKind } from './fields.ts';
import { boundOut, dateOut, localOut, type Row, ruleOut } from './values.ts';

/** The rows under `key`, in the order of their `position`: comprehensions of patterns come in none. */
const placed = (row: Row, key: string): readonly Row[] =>
  // Statements collect maps under these keys.
  ((row[key] ?? []) as readonly Row[]).toSorted(({ position: a }, { position: b }) => Number(a) - Number(b));

export const evidenceOut = ({ source, locator, confidence, quote }: Row): Evidence =>
  // Written by `rowsOf` from the same type; only the quote may be absent.
  ({ source, locator, confidence, quote: quote ?? null }) as Evidence;

const evidences = (row: Row): readonly Evidence[] => placed(row, 'evidence').map(evidenceOut);

function nameOut(row: Row): DatedName {
  const { from, to } = row;
  return { ...localOut('text', row), from: dateOut(from), to: dateOut(to) };
}

function checkOut(row: Row): RecordCheck {
  const { verdict } = row;
  // Written by `childrenOf` from the same closed list.
  return {
    verdict: verdict as RecordCheck['verdict'],
    explanation: localOut('explanation', row),
    evidence: evidences(row),
  };
}

function sideOut(row: Row): GapSide {
  const { value } = row;
  return { value: String(value), evidence: evidences(row) };
}

function fieldOut(kind: FieldKind, key: string, row: Row): unknown {
  switch (kind) {
    case 'plain':
      return row[key] ?? null;
    case 'list':
      return row[key] ?? [];
    case 'date':
      return dateOut(row[key]);
    case 'local':
      return localOut(key, row);
    case 'bound':
      return boundOut(key, row);
    case 'rule':
      return ruleOut(key, row);
    case 'names':
      return placed(row, 'names').map(nameOut);
    case 'check': {
      const check = placed(row, 'checks').at(0);
      return check === undefined ? null : checkOut(check);
    }
    case 'sides':
      return placed(row, 'sides').map(sideOut);
  }
}

/** A thing with an id of its own, from `x {.*}` with `names`, `checks` and `sides` where its type has them. */
export function entityOut(row: Row): Entity {
  // Every node that statements return as an entity was written with its type.
  const { type } = row;
  const fields = FIELDS[type as EntityType];
  const entries = Object.entries(fields).map(([key, kind]) => [key, fieldOut(kind, key, row)]);
  // FIELDS lists every field of the type, and rows were written through the same table.
  return Object.fromEntries(entries) as Entity;
}

/** As `entityOut`, for statements that return things of one type. */
export function entitiesOut<T extends EntityType>(type: T, rows: unknown): readonly Extract<Entity, { type: T }>[] {
  return listOut(rows).map((row) => {
    const entity = entityOut(row);
    if (entity.type !== type) throw new TypeError(`${entity.id} is no ${type}.`);
    // Just compared; TypeScript does not narrow a union by a type parameter.
    return entity as Extract<Entity, { type: T }>;
  });
}

/** A list of maps, as statements collect them; null counts as empty. */
export const listOut = (rows: unknown): readonly Row[] => (rows ?? []) as readonly Row[];

export function decisionOut(row: Row): Decision {
  const { key, sortKey, kind, act, on, by = null, instrument = null } = row;
  // Written by `rowsOf` from the same type.
  return { key, sortKey, kind, act, on: dateOut(on), by, instrument, evidence: evidences(row) } as Decision;
}

export function citationOut(row: Row): Citation {
  const { key, sortKey, from, to, pages = null, stance = null } = row;
  // Written by `rowsOf` from the same type.
  return { key, sortKey, from, to, pages, stance, evidence: evidences(row) } as Citation;
}

export function lineageEdgeOut(row: Row): LineageEdge {
  const { from, to, type, on } = row;
  // Relationships of lineage were written from the same type.
  return { from, to, type, on: dateOut(on), evidence: evidences(row) } as LineageEdge;
}
