/**
 * The relationships of the graph, once for both engines: Neo4j stores them under these names, the memory
 * engine walks them. They join things that have an id of their own; evidence, decisions and the pages of a
 * citation hang on their owners and are no steps of a path.
 */
import type { Dataset } from '../dataset/dataset.ts';
import type { LocalDate } from '../model/dates.ts';
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

/**
 * Every relationship of the dataset whose two ends are entities of the dataset, table by table.
 * The same two ends may be joined by several types, and by one lineage type on several days.
 */
export function relationships(dataset: Dataset): readonly Relationship[] {
  const e = dataset.entities;
  const known = new Set(Object.values(e).flatMap((table) => table.map((entity) => entity.id)));
  const found: Relationship[] = [];
  const add = (type: RelationshipType, from: string, to: string | null, on: LocalDate | null = null): void => {
    if (to !== null && known.has(from) && known.has(to)) found.push({ type, from, to, properties: { on } });
  };
  for (const a of e.Amendment) {
    add('ENACTS', a.by, a.id);
    add('TARGETS', a.id, a.target);
    add('DETAIL_OF', a.id, a.parent);
  }
  for (const p of e.Provision) add('PART_OF', p.id, p.parent ?? p.act);
  for (const v of e.ProvisionVersion) {
    add('HAS_VERSION', v.provision, v.id);
    for (const a of v.openedBy) add('OPENED', a, v.id);
    for (const a of v.closedBy) add('CLOSED', a, v.id);
  }
  for (const c of e.Competence) {
    add('ASSIGNED_BY', c.id, c.provision);
    add('HELD_BY', c.id, c.body);
    for (const b of c.toward) add('TOWARD', c.id, b);
    add('CONTINUES', c.id, c.continues);
    for (const a of c.givenBy) add('GAVE', a, c.id);
    for (const a of c.takenBy) add('TOOK', a, c.id);
  }
  for (const b of e.Body) for (const broader of b.broader) add('NARROWER_THAN', b.id, broader);
  for (const w of e.Work) {
    for (const p of w.authors) add('AUTHORED', p, w.id);
    for (const p of w.editors) add('EDITED', p, w.id);
    add('CONTAINED_IN', w.id, w.partOf);
  }
  for (const c of e.Claim) {
    for (const p of c.assertedBy) add('ASSERTS', p, c.id);
    for (const id of c.about) add('ABOUT', c.id, id);
    for (const id of c.conflictsWith) add('ALLEGES_CONFLICT_WITH', c.id, id);
    for (const id of c.agreesWith) add('AGREES_WITH', c.id, id);
    add('REPORTED_IN', c.id, c.reportedIn);
  }
  for (const r of dataset.references) add('REFERS_TO', r.from, r.to);
  for (const g of e.Gap) add('GAP_ABOUT', g.id, g.about);
  for (const l of dataset.lineage) add(l.type, l.from, l.to, l.on);
  return found;
}
