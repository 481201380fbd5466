/**
 * What the graph holds: the records that the dataset builds, both engines store and the API shows.
 * Fields that name another record end in the record's name and hold its id. `sortKey` gives every list
 * its total order: compared as text, it ends in the id, so that no order rests on a database's collation.
 */
import type { LocalDate } from './dates.ts';
import type { ForceRule } from './force.ts';
import type { DatedName, LocalText } from './localized.ts';
import type {
  ActForm,
  AmendmentAspect,
  AmendmentKind,
  BodyKind,
  BoundKind,
  CompetenceRole,
  Confidence,
  DecisionKind,
  GapKind,
  GovernmentLevel,
  Language,
  LineageEdgeType,
  Modality,
  ProvisionKind,
  RecordVerdict,
  Stance,
  TextState,
  WorkKind,
} from './terms.ts';

/** Where a fact was read: a source, a place in it, and how sure the reading is. */
export interface Evidence {
  readonly source: string;
  /** A place that a reader can find again: an anchor, an article's number, a footnote, a paragraph's first words. */
  readonly locator: string;
  readonly confidence: Confidence;
  /** The words at that place, only where the user's own copy of the source is loaded; source and locator decide it. */
  readonly quote: string | null;
}

/** When something begins or ends. EXACT: `on`; BETWEEN: from `earliest` to `latest` (null: no source bounds it). */
export interface DateBound {
  readonly kind: BoundKind;
  readonly on: LocalDate | null;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
}

interface NodeBase {
  readonly id: string;
  readonly sortKey: string;
}

export interface Act extends NodeBase {
  readonly type: 'Act';
  readonly form: ActForm;
  /** With the convocation's suffix where it was read: `101-V`. */
  readonly number: string | null;
  readonly adiletId: string | null;
  /** Code in the reference bank of acts (zan.gov.kz). */
  readonly bankCode: string | null;
  readonly titles: readonly DatedName[];
  readonly adoptedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  /** Where it was first published: gazette and issue. */
  readonly publishedIn: string | null;
  /** When the act itself took force, by rule or by the sources that show it made. */
  readonly force: DateBound | null;
  /** When it ceased; null: no source says that it did. */
  readonly end: DateBound | null;
  readonly recordFrom: LocalDate | null;
  readonly recordUntil: LocalDate | null;
}

export interface Provision extends NodeBase {
  readonly type: 'Provision';
  readonly act: string;
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly eId: string;
  /** The provision it is part of; null directly under the act. */
  readonly parent: string | null;
  readonly headings: readonly DatedName[];
}

/** One wording of a provision, in force on `[start, end)`. */
export interface ProvisionVersion extends NodeBase {
  readonly type: 'ProvisionVersion';
  readonly provision: string;
  /** 1, 2, 3 … in the order of the provision's versions. */
  readonly ordinal: number;
  readonly start: DateBound;
  readonly end: DateBound;
  /** The exact day or, where only bounds are known, the earliest; null: BEFORE_RECORD or OPEN. */
  readonly validFrom: LocalDate | null;
  /**
   * From when it counts: `validFrom`, else the day on which the act took force, else, where that is not known, its
   * adoption, before which nothing that the act says was law. Of what a change ended before the act took force: its end.
   */
  readonly begins: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly openedBy: readonly string[];
  readonly closedBy: readonly string[];
  readonly textState: TextState;
}

/**
 * The words of a version as one source prints them: its own and those of its parts, with numbers and headings.
 * Versions are kept for each provision alone, so that the parts may change while a version lasts: the words are the
 * whole of it on the days `[from, to)`, within which no change of the provision or of any part of it is on record.
 */
export interface VersionText {
  readonly version: string;
  readonly lang: Language;
  readonly source: string;
  /** The first day; null: as old as the record. */
  readonly from: LocalDate | null;
  /** The day from which they are not the whole any more; null: still. */
  readonly to: LocalDate | null;
  readonly text: string;
}

/** What one act did to one provision (or to another act as a whole). */
export interface Amendment extends NodeBase {
  readonly type: 'Amendment';
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  /** The act that made the change. */
  readonly by: string;
  /** The provision of that act that orders it, where it is on record. */
  readonly byProvision: string | null;
  /** An act's or a provision's id. */
  readonly target: string;
  /** The act that was changed, also when the target is a provision. */
  readonly targetAct: string;
  readonly adoptedOn: LocalDate;
  readonly inForceOn: LocalDate | null;
  readonly inForceEarliest: LocalDate | null;
  readonly inForceLatest: LocalDate | null;
  readonly retroactive: boolean;
  readonly forceRule: ForceRule;
  /** The event at the article of which this is a detail. */
  readonly parent: string | null;
}

export interface Body extends NodeBase {
  readonly type: 'Body';
  readonly kind: BodyKind;
  readonly levels: readonly GovernmentLevel[];
  readonly names: readonly DatedName[];
  readonly aliases: readonly string[];
  readonly existsFrom: LocalDate | null;
  /** The act from whose first change the day follows; null: a stated day, or none. */
  readonly existsFromBy: string | null;
  readonly existsTo: LocalDate | null;
  readonly existsToBy: string | null;
  /** The kinds of body that this one is a kind of (an akim of an oblast is an akim). */
  readonly broader: readonly string[];
}

/** What a provision lets, bids or forbids a body to do, or subjects it to. */
export interface Competence extends NodeBase {
  readonly type: 'Competence';
  readonly modality: Modality;
  readonly role: CompetenceRole;
  readonly body: string;
  readonly toward: readonly string[];
  readonly provision: string;
  readonly summary: LocalText;
  readonly start: DateBound;
  readonly end: DateBound;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** The same power in other words before. */
  readonly continues: string | null;
  /** The amendments that gave and took it. */
  readonly givenBy: readonly string[];
  readonly takenBy: readonly string[];
}

export interface Person extends NodeBase {
  readonly type: 'Person';
  readonly name: LocalText;
  readonly nameAsPrinted: readonly string[];
}

export interface Work extends NodeBase {
  readonly type: 'Work';
  readonly kind: WorkKind;
  readonly title: LocalText;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly year: number | null;
  readonly place: string | null;
  readonly publisher: string | null;
  readonly partOf: string | null;
}

export interface RecordCheck {
  readonly verdict: RecordVerdict;
  readonly explanation: LocalText;
  readonly evidence: readonly Evidence[];
}

/** What somebody says about the law; who reports it may be somebody else. */
export interface Claim extends NodeBase {
  readonly type: 'Claim';
  readonly stance: Stance;
  readonly summary: LocalText;
  readonly assertedBy: readonly string[];
  readonly reportedIn: string;
  readonly asOf: LocalDate | null;
  /** Ids of acts, provisions, bodies, amendments, works or decisions' acts. */
  readonly about: readonly string[];
  readonly conflictsWith: readonly string[];
  readonly agreesWith: readonly string[];
  readonly recordCheck: RecordCheck | null;
}

export interface Source extends NodeBase {
  readonly type: 'Source';
  readonly title: string;
  readonly kind: string;
  readonly url: string | null;
  readonly stateOf: LocalDate | null;
  readonly sha256: string | null;
}

/** What the sources do not say, could not be read for, or say in two ways. */
export interface Gap extends NodeBase {
  readonly type: 'Gap';
  readonly kind: GapKind;
  readonly about: string | null;
  readonly field: string;
  readonly reason: LocalText;
  readonly sides: readonly GapSide[];
  readonly source: string | null;
}

export interface GapSide {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** Everything that has an id of its own. */
export type Entity =
  | Act
  | Provision
  | ProvisionVersion
  | Amendment
  | Body
  | Competence
  | Person
  | Work
  | Claim
  | Source
  | Gap;
export type EntityType = Entity['type'];

/** A step of a bill's way. */
export interface Decision {
  readonly key: string;
  readonly sortKey: string;
  readonly kind: DecisionKind;
  readonly act: string;
  readonly on: LocalDate | null;
  readonly by: string | null;
  readonly instrument: string | null;
  readonly evidence: readonly Evidence[];
}

/** One work that cites another. */
export interface Citation {
  readonly key: string;
  readonly sortKey: string;
  readonly from: string;
  readonly to: string;
  readonly pages: string | null;
  readonly stance: Stance | null;
  readonly evidence: readonly Evidence[];
}

/** A relationship of lineage, from the older to the newer (or from the object to the one who acted). */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly type: LineageEdgeType;
  readonly on: LocalDate | null;
  readonly evidence: readonly Evidence[];
}

/** A provision whose text refers to another. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}
