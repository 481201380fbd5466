/**
 * The relationships of the graph, once for both engines: Neo4j stores them under these names, the memory
 * engine walks them. They join things that have an id of their own; evidence, decisions and the pages of a
 * citation hang on their owners and are no steps of a path.
 */
import type { Dataset } from '../dataset/dataset.ts';
import type { LocalDate } from '../model/dates.ts';
import type { Entity } from '../model/entities.ts';
import { LINEAGE_EDGE_TYPES } from '../model/terms.ts';

/**
 * Every type of relationship, with what stands at its ends. The lineage types run from the older to the
 * newer. A citation is stored once, as CITED_BY (cited work → citing work).
 */
export const RELATIONSHIP_TYPES = [
  /** act → amendment */
  'ENACTS',
  /** amendment → provision or act */
  'TARGETS',
  /** amendment → amendment */
  'DETAIL_OF',
  /** provision → provision it is part of, or act */
  'PART_OF',
  /** provision → version */
  'HAS_VERSION',
  /** amendment → version */
  'OPENED',
  /** amendment → version */
  'CLOSED',
  /** competence → provision */
  'ASSIGNED_BY',
  /** competence → body */
  'HELD_BY',
  /** competence → body */
  'TOWARD',
  /** competence → the same power in other words before */
  'CONTINUES',
  /** amendment → competence */
  'GAVE',
  /** amendment → competence */
  'TOOK',
  /** body → broader body */
  'NARROWER_THAN',
  /** person → work */
  'AUTHORED',
  /** person → work */
  'EDITED',
  /** work → work that it is part of */
  'CONTAINED_IN',
  /** person → claim */
  'ASSERTS',
  /** claim → what it is about */
  'ABOUT',
  /** claim → provision (or act) */
  'ALLEGES_CONFLICT_WITH',
  /** claim → claim */
  'AGREES_WITH',
  /** claim → work */
  'REPORTED_IN',
  /** provision → provision */
  'REFERS_TO',
  /** gap → what it is about */
  'GAP_ABOUT',
  ...LINEAGE_EDGE_TYPES,
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** One relationship; `from` and `to` are ids. */
export interface Relationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** `on`: the day of a lineage relationship, null where it is not known and for every other type. */
  readonly properties: { readonly on: LocalDate | null };
}

type Add = (type: RelationshipType, from: string, to: string | null) => void;

function ofEntity(e: Entity, add: Add): void {
  switch (e.type) {
    case 'Amendment':
      add('ENACTS', e.by, e.id);
      add('TARGETS', e.id, e.target);
      add('DETAIL_OF', e.id, e.parent);
      break;
    case 'Provision':
      add('PART_OF', e.id, e.parent ?? e.act);
      break;
    case 'ProvisionVersion':
      add('HAS_VERSION', e.provision, e.id);
      for (const a of e.openedBy) add('OPENED', a, e.id);
      for (const a of e.closedBy) add('CLOSED', a, e.id);
      break;
    case 'Competence':
      add('ASSIGNED_BY', e.id, e.provision);
      add('HELD_BY', e.id, e.body);
      for (const b of e.toward) add('TOWARD', e.id, b);
      add('CONTINUES', e.id, e.continues);
      for (const a of e.givenBy) add('GAVE', a, e.id);
      for (const a of e.takenBy) add('TOOK', a, e.id);
      break;
    case 'Body':
      for (const broader of e.broader) add('NARROWER_THAN', e.id, broader);
      break;
    case 'Work':
      for (const p of e.authors) add('AUTHORED', p, e.id);
      for (const p of e.editors) add('EDITED', p, e.id);
      add('CONTAINED_IN', e.id, e.partOf);
      break;
    case 'Claim':
      for (const p of e.assertedBy) add('ASSERTS', p, e.id);
      for (const id of e.about) add('ABOUT', e.id, id);
      for (const id of e.conflictsWith) add('ALLEGES_CONFLICT_WITH', e.id, id);
      for (const id of e.agreesWith) add('AGREES_WITH', e.id, id);
      add('REPORTED_IN', e.id, e.reportedIn);
      break;
    case 'Gap':
      add('GAP_ABOUT', e.id, e.about);
      break;
  }
}

/** The relationships that an entity tells of, whether or not the dataset holds their other ends. */
export function relationshipsOf(entity: Entity): readonly Relationship[] {
  const found: Relationship[] = [];
  ofEntity(entity, (type, from, to) => {
    if (to !== null) found.push({ type, from, to, properties: { on: null } });
  });
  return found;
}

/**
 * Every relationship of the dataset whose two ends are entities of the dataset, table by table.
 * The same two ends may be joined by several types, and by one lineage type on several days.
 */
export function relationships(dataset: Dataset): readonly Relationship[] {
  const e = dataset.entities;
  const tables = [e.Amendment, e.Provision, e.ProvisionVersion, e.Competence, e.Body, e.Work, e.Claim];
  const told = tables.flatMap((table: readonly Entity[]) => table.flatMap(relationshipsOf));
  const references = dataset.references.map(({ from, to }): Relationship => {
    return { type: 'REFERS_TO', from, to, properties: { on: null } };
  });
  const lineage = dataset.lineage.map(
    ({ type, from, to, on }): Relationship => ({ type, from, to, properties: { on } }),
  );
  const known = new Set(Object.values(e).flatMap((table) => table.map((entity) => entity.id)));
  return [...told, ...references, ...e.Gap.flatMap(relationshipsOf), ...lineage].filter(
    ({ from, to }) => known.has(from) && known.has(to),
  );
}
