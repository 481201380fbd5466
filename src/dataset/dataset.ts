/** The dataset: everything the graph holds, checked and in order, as both engines load it. */
import type {
  Citation,
  Decision,
  Entity,
  EntityType,
  Evidence,
  LineageEdge,
  Reference,
  VersionText,
} from '../model/entities.ts';

/** All tables are sorted by `sortKey` (relationships by their ends), so that equal content gives equal bytes. */
export interface Dataset {
  /**
   * SHA-256 over the content (hex, first 16 digits): the same facts give the same revision on any machine. Where texts
   * are held, `+` and the same over the texts follow.
   */
  readonly revision: string;
  readonly entities: EntityTables;
  /** Evidence by the id of what it supports. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly decisions: readonly Decision[];
  readonly citations: readonly Citation[];
  /** Authored and derived alike; SUBMITTED_BY, REJECTED_BY, CITED_BY and AMENDED_BY are derived. */
  readonly lineage: readonly LineageEdge[];
  readonly references: readonly Reference[];
  /** Former ids that keep answering: old id → id. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** From the user's own copies, by version, language and `from`; absent where there are none. Never exported. */
  readonly texts?: readonly VersionText[];
}

export type EntityTables = { readonly [T in EntityType]: readonly Extract<Entity, { type: T }>[] };
