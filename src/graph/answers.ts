/** What the functions of the port (`reader.ts`) answer with, where it is no thing of the model. */
import type { LocalDate } from '../model/dates.ts';
import type {
  Amendment,
  Body,
  Competence,
  Entity,
  Evidence,
  LineageEdge,
  Provision,
  ProvisionVersion,
} from '../model/entities.ts';
import type { Certainty, ChangeKind, DatasetState } from '../model/terms.ts';
import type { RelationshipType } from './relationships.ts';

/** Two days that are compared. */
export interface TwoDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * How a provision stands on a day d.
 *
 * `version`: the last version (by ordinal) with `(begins ?? -∞) ≤ d`, if `d < (validTo ?? +∞)`; `inForce`: there is
 * one.
 * `candidates`: every version that may be in force, oldest first: `(start.on ?? start.earliest ?? begins ?? -∞) ≤ d <
 * (end.on ?? end.latest ?? +∞)`. Versions follow each other in one order, so that where a change B of a known day falls
 * within the bounds of a change A no version has B without A: the version before both stands for it until A is sure.
 * `certainty`: BEYOND_RECORD where `d < act.recordFrom`, `d > act.recordUntil` or either is
 * null; else UNCERTAIN where a start or end of kind BETWEEN of any of its versions has `earliest ≤ d < (latest ?? +∞)`;
 * else CERTAIN. `because`: empty unless UNCERTAIN; the amendments that opened a version with such a start, or closed one
 * with such an end, by sort key: of several that can have made one change all, since which of them it was decides the day.
 */
export interface ProvisionState {
  readonly inForce: boolean;
  readonly certainty: Certainty;
  readonly version: ProvisionVersion | null;
  readonly candidates: readonly ProvisionVersion[];
  /** The amendments whose day of force is not known and may fall before or after the day. */
  readonly because: readonly Amendment[];
}

/**
 * A body that a provision affects, and by which competences (`competencesOfProvisions`: those that the body holds or
 * is `toward` of). `certainty`: BEYOND_RECORD where the day is outside the record of the provision's act, or where the
 * provision of one of these competences has changed since it was read: a version of it, of one of its parts, or of a
 * paragraph, subparagraph or part that it is part of, has `read < validFrom ≤ day`, with `read` the latest `stateOf` of
 * the sources of the competence's evidence, unless the competence has ended by the latest `stateOf` in which any of that
 * provision's was read; else UNCERTAIN where one of these competences has a start or end of kind BETWEEN with
 * `earliest ≤ day < (latest ?? +∞)`, or may hold (its own bounds allow the day) by a provision that may not be in force:
 * one of whose versions has such a start, but none such an end with the same `earliest` and `latest`, or the reverse;
 * else CERTAIN.
 */
export interface AffectedBody {
  readonly body: Body;
  readonly competences: readonly Competence[];
  readonly certainty: Certainty;
}

/**
 * A power gained, lost or reworded (`continues`), and by which amendments: `givenBy` of `after`, `takenBy` of `before`,
 * and between two days both of every wording in between, so that a power that came and was reworded since names the law
 * it came by; each id once, by the amendments' sort keys. In between are the competences that `after` continues until
 * `before` is reached, and where nothing is after, those that continue `before`, with `from < validFrom ≤ to`. Changes are ordered by the sort key of `after ?? before`; of
 * two with the same key the one with an `after` stands first.
 */
export interface CompetenceChange {
  readonly kind: ChangeKind;
  readonly body: string;
  readonly before: Competence | null;
  readonly after: Competence | null;
  readonly amendments: readonly string[];
}

/**
 * A provision that stands otherwise on one day than on another: `before` and `after` are its versions on the two
 * days (`ProvisionState.version`), null where it is not in force, and never both null. `amendments`: those that opened a
 * version of it with `from < validFrom ≤ to` or closed one with `from < validTo ≤ to`, by sort key. `certainty`:
 * BEYOND_RECORD where it is so on either day, else UNCERTAIN where it is so on either day, else CERTAIN.
 */
export interface ProvisionChange {
  readonly provision: Provision;
  readonly before: ProvisionVersion | null;
  readonly after: ProvisionVersion | null;
  readonly amendments: readonly Amendment[];
  readonly certainty: Certainty;
}

/**
 * The thing asked for and what lineage reaches from it within the depth, by sort key, with every lineage relationship
 * whose two ends are both among the nodes. ANCESTORS walks against the relationships (towards the older), DESCENDANTS
 * along them, BOTH in either direction from every node.
 */
export interface Lineage {
  readonly nodes: readonly Entity[];
  /** Ordered by day (unknown last), type, from, to. */
  readonly edges: readonly LineageEdge[];
  /** True exactly when a relationship in the direction of the walk leads from a node to one that is left out. */
  readonly truncated: boolean;
}

export interface Path {
  readonly nodes: readonly Entity[];
  readonly edges: readonly PathEdge[];
}

/** `from` and `to` follow the relationship's own direction, not the direction of the walk. */
export interface PathEdge {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
  readonly on: LocalDate | null;
}

/** A timeline's row: a provision (or the act) and the events at it. */
export interface TimelineRow {
  readonly subject: string;
  readonly amendments: readonly Amendment[];
}

export interface SearchHit {
  readonly node: Entity;
  /** See `Match`. */
  readonly score: number;
  /** The text in which the words were found: the first field of `searchFields` that holds the first word, as printed. */
  readonly matched: string;
}

/**
 * Before the first load, and of a store that another version of the program filled: INCOMPLETE, with an empty revision and
 * instant.
 */
export interface DatasetInfo {
  readonly revision: string;
  readonly state: DatasetState;
  /** ISO instant. */
  readonly loadedAt: string;
  /** `memory`, or `neo4j` with its version. */
  readonly engine: string;
}

export interface LabelCount {
  readonly label: string;
  readonly count: number;
}

/** A relationship as its older end (or the one it starts from) tells it; `evidence` of lineage alone, else empty. */
export interface Outgoing {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly on: LocalDate | null;
  readonly evidence: readonly Evidence[];
}

/** An id that something had before (`was`), and the one that it has now. */
export interface FormerId {
  readonly was: string;
  readonly is: string;
}
