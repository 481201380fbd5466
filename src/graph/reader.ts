/**
 * The port: what can be asked of the graph. Two engines answer it, `memory/` and `neo4j/`, equally,
 * order included; a function exists when both have it.
 *
 * Every function takes a list of ids (or a filter) and answers for the whole list at once, in the order
 * of the list, so that the API has no query per item. Lists are ordered by `sortKey` unless said otherwise.
 * An unknown id gives null, an empty list or an empty slice. Arguments are plain data: they are the keys
 * by which the API gathers calls.
 */
import type { DateRange, LocalDate } from '../model/dates.ts';
import type {
  Act,
  Amendment,
  Body,
  Citation,
  Claim,
  Competence,
  Decision,
  Entity,
  Evidence,
  Gap,
  LineageEdge,
  Person,
  Provision,
  ProvisionVersion,
  Source,
  Work,
} from '../model/entities.ts';
import type {
  ActForm,
  AmendmentKind,
  Certainty,
  ChangeKind,
  CompetenceRole,
  DatasetState,
  GapKind,
  GovernmentLevel,
  LineageDirection,
  Modality,
  ProvisionKind,
  SearchableType,
  Stance,
  TimelineGrouping,
  WorkKind,
} from '../model/terms.ts';

/** A window on an ordered list: at most `limit` items after `after` (or before `before`, the last ones), by sort key. */
export interface Page {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** True: the last `limit` items of the window, still in ascending order. */
  readonly backwards?: boolean | undefined;
  /** Count the whole list as well. */
  readonly withTotal?: boolean | undefined;
}

/** A window's items; `total` is null unless it was asked for. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number | null;
}

type Ids = readonly string[];

/** How a provision stands on a day. `candidates`: every version that may be in force, oldest first. */
export interface ProvisionState {
  readonly inForce: boolean;
  readonly certainty: Certainty;
  readonly version: ProvisionVersion | null;
  readonly candidates: readonly ProvisionVersion[];
  /** The amendments whose day of force is not known and may fall before or after the day. */
  readonly because: readonly Amendment[];
}

/** A body that a provision affects, and by which competences. */
export interface AffectedBody {
  readonly body: Body;
  readonly competences: readonly Competence[];
  readonly certainty: Certainty;
}

/** A power gained, lost or reworded (`continues`), and by which amendments. */
export interface CompetenceChange {
  readonly kind: ChangeKind;
  readonly body: string;
  readonly before: Competence | null;
  readonly after: Competence | null;
  readonly amendments: readonly string[];
}

export interface Lineage {
  readonly nodes: readonly Entity[];
  /** Ordered by day (unknown last), type, from, to. */
  readonly edges: readonly LineageEdge[];
  /** True exactly when something was left out because of the depth. */
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
  /** The type of the relationship as `schema/graph.cypher` lists it. */
  readonly type: string;
  readonly on: LocalDate | null;
}

/** A timeline's row: a provision (or the act) and the events at it. */
export interface TimelineRow {
  readonly subject: string;
  readonly amendments: readonly Amendment[];
}

export interface SearchHit {
  readonly node: Entity;
  readonly score: number;
  /** The text in which the words were found. */
  readonly matched: string;
}

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

export interface ActFilter {
  readonly forms?: readonly ActForm[] | undefined;
  readonly adopted?: DateRange | undefined;
  /** Words that the titles or the number contain, whatever their case. */
  readonly search?: string | undefined;
}

/**
 * `inForce` matches an exact day within the range, or bounds that overlap it. `includeParts` also gives
 * the events at the parts of a target.
 */
export interface AmendmentFilter {
  readonly adopted?: DateRange | undefined;
  readonly inForce?: DateRange | undefined;
  readonly kinds?: readonly AmendmentKind[] | undefined;
}

export interface ActReader {
  list(filter: ActFilter, page: Page): Promise<Slice<Act>>;
  byAdiletIds(adiletIds: readonly string[]): Promise<readonly (Act | null)[]>;
  /** By bare number (`148`), and day of adoption where given; several where it is ambiguous. */
  byNumber(number: string, adoptedOn?: LocalDate): Promise<readonly Act[]>;
  /** The acts that changed these. */
  amending(ids: Ids, adopted: DateRange | undefined, page: Page): Promise<readonly Slice<Act>[]>;
  /** The acts that these changed. */
  amended(ids: Ids, page: Page): Promise<readonly Slice<Act>[]>;
  /** Acts that these replaced (`ANCESTORS`) or that replaced these (`DESCENDANTS`), by REPLACED_BY. */
  replacements(ids: Ids, direction: 'ANCESTORS' | 'DESCENDANTS'): Promise<readonly (readonly Act[])[]>;
  decisions(ids: Ids): Promise<readonly (readonly Decision[])[]>;
}

export interface ProvisionReader {
  /** An act's provisions, in order; with `on`, those in force that day (`state.inForce`). */
  ofActs(
    ids: Ids,
    filter: { readonly kinds?: readonly ProvisionKind[] | undefined; readonly on?: LocalDate | undefined },
    page: Page,
  ): Promise<readonly Slice<Provision>[]>;
  /** Outermost first, without the provision itself. */
  ancestors(ids: Ids): Promise<readonly (readonly Provision[])[]>;
  /** Direct parts; with `on`, those in force that day. */
  parts(ids: Ids, on?: LocalDate): Promise<readonly (readonly Provision[])[]>;
  /** Null for an unknown provision. */
  states(ids: Ids, on: LocalDate): Promise<readonly (ProvisionState | null)[]>;
  versions(ids: Ids): Promise<readonly (readonly ProvisionVersion[])[]>;
  /** What these refer to (`to`), or what refers to them (`from`). */
  references(ids: Ids, end: 'to' | 'from', page: Page): Promise<readonly Slice<Provision>[]>;
}

export interface AmendmentReader {
  list(
    filter: AmendmentFilter & {
      readonly target?: string | undefined;
      readonly by?: string | undefined;
      readonly includeParts?: boolean | undefined;
    },
    page: Page,
  ): Promise<Slice<Amendment>>;
  /** Events at these provisions; with `includeParts`, at their parts too. For acts: at the act or any part, details included. */
  ofTargets(
    ids: Ids,
    filter: AmendmentFilter & { readonly includeParts: boolean },
    page: Page,
  ): Promise<readonly Slice<Amendment>[]>;
  /** Made by these acts. */
  byActs(ids: Ids, adopted: DateRange | undefined, page: Page): Promise<readonly Slice<Amendment>[]>;
  details(ids: Ids): Promise<readonly (readonly Amendment[])[]>;
  /** Versions that these amendments opened or closed. */
  versions(ids: Ids, which: 'opened' | 'closed'): Promise<readonly (readonly ProvisionVersion[])[]>;
  /** Powers that these amendments gave, took or reworded (their details included), in the order of the competences. */
  competenceChanges(ids: Ids): Promise<readonly (readonly CompetenceChange[])[]>;
}

export interface BodyReader {
  list(
    filter: { readonly levels?: readonly GovernmentLevel[] | undefined; readonly search?: string | undefined },
    page: Page,
  ): Promise<Slice<Body>>;
  related(ids: Ids, relation: 'broader' | 'narrower' | 'succeededBy'): Promise<readonly (readonly Body[])[]>;
  /** Competences held by these bodies; with `on`, on that day. */
  competences(
    ids: Ids,
    filter: {
      readonly on?: LocalDate | undefined;
      readonly roles?: readonly CompetenceRole[] | undefined;
      readonly modalities?: readonly Modality[] | undefined;
    },
    page: Page,
  ): Promise<readonly Slice<Competence>[]>;
  /** Competences that these provisions assign on a day; with `includeParts`, their parts too. */
  competencesOfProvisions(ids: Ids, on: LocalDate, includeParts: boolean): Promise<readonly (readonly Competence[])[]>;
  /** The provisions by which these bodies are affected on a day. */
  provisions(ids: Ids, on: LocalDate, page: Page): Promise<readonly Slice<Provision>[]>;
  /** Null for an unknown provision; bodies by sort key. */
  affected(ids: Ids, on: LocalDate, includeParts: boolean): Promise<readonly (readonly AffectedBody[] | null)[]>;
  /** State at `to` against state at `from`. */
  changes(ids: Ids, from: LocalDate, to: LocalDate): Promise<readonly (readonly CompetenceChange[])[]>;
}

export interface ScholarshipReader {
  persons(filter: { readonly search?: string | undefined }, page: Page): Promise<Slice<Person>>;
  works(
    filter: {
      readonly kinds?: readonly WorkKind[] | undefined;
      readonly by?: string | undefined;
      readonly search?: string | undefined;
    },
    page: Page,
  ): Promise<Slice<Work>>;
  claims(
    filter: {
      readonly about?: string | undefined;
      readonly by?: string | undefined;
      readonly stances?: readonly Stance[] | undefined;
    },
    page: Page,
  ): Promise<Slice<Claim>>;
  /** Claims about these things (an act: about it or any of its provisions), by these persons, or reported in these works. */
  claimsOf(ids: Ids, relation: 'about' | 'assertedBy' | 'reportedIn', page: Page): Promise<readonly Slice<Claim>[]>;
  /** Works authored or edited by these persons, or works that cite a work of theirs. */
  worksOf(ids: Ids, relation: 'by' | 'citing', page: Page): Promise<readonly Slice<Work>[]>;
  /** Citations that these works make (`from`) or receive (`to`). */
  citations(ids: Ids, end: 'from' | 'to'): Promise<readonly (readonly Citation[])[]>;
}

/** Everything that can be asked. `src/graph/open.ts` opens the engine that the environment names. */
export interface GraphReader {
  readonly acts: ActReader;
  readonly provisions: ProvisionReader;
  readonly amendments: AmendmentReader;
  readonly bodies: BodyReader;
  readonly scholarship: ScholarshipReader;
  readonly nodes: {
    /** Anything by its id, or by an id it had before. */
    byIds(ids: Ids): Promise<readonly (Entity | null)[]>;
  };
  readonly evidence: {
    /** Evidence of anything with an id, ordered by source, locator, confidence. */
    of(ids: Ids): Promise<readonly (readonly Evidence[])[]>;
  };
  readonly lineage: {
    /** Null for an unknown id. Depth counts relationships. */
    of(id: string, direction: LineageDirection, maxDepth: number): Promise<Lineage | null>;
    /** A shortest path over any relationship, ties by the smallest ids on the way; null where there is none. */
    path(from: string, to: string, maxLength: number): Promise<Path | null>;
  };
  readonly timeline: {
    /**
     * Events without a parent at the act and its provisions, adopted within `range`, in rows. ARTICLE: events at
     * chapters and the act have rows of their own, events below an article stand in its row. CHAPTER: events at an
     * article stand in its chapter's row (the act's where it has none). Rows in the order of the text, the act first.
     */
    rows(act: string, range: DateRange | undefined, by: TimelineGrouping): Promise<readonly TimelineRow[] | null>;
  };
  readonly search: {
    /** Best first, then by sort key. The cursor of a hit is its sort key. */
    find(text: string, types: readonly SearchableType[] | undefined, page: Page): Promise<Slice<SearchHit>>;
  };
  readonly dataset: {
    info(): Promise<DatasetInfo>;
    counts(): Promise<readonly LabelCount[]>;
    sources(): Promise<readonly Source[]>;
    gaps(filter: { readonly kinds?: readonly GapKind[] | undefined }, page: Page): Promise<Slice<Gap>>;
    gapsAbout(ids: Ids): Promise<readonly (readonly Gap[])[]>;
  };
}
