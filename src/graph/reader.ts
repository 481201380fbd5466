/**
 * The port: what can be asked of the graph. Two engines answer it, `memory/` and `neo4j/`, equally,
 * order included; a function exists when both have it.
 *
 * Every function takes a list of ids (or a filter) and answers for the whole list at once, in the order
 * of the list, so that the API has no query per item. Lists are ordered by `sortKey` unless said otherwise.
 * An unknown id, or the id of another kind of thing than the function is about, gives null, an empty list or
 * an empty slice. Arguments are plain data: they are the keys by which the API gathers calls.
 *
 * What holds for every function:
 * - Lists that an answer gives hold each thing once. Texts (sort keys, ids, types) are compared by code point.
 * - A filter that is absent restricts nothing; an empty list of kinds, forms, roles … matches nothing; a range
 *   without `from` and `to` restricts nothing; with either, a thing whose day is null does not match.
 * - `search` and `find` follow `search/search-text.ts`: each word of the text, in any of its forms, must occur in some
 *   field of `searchFields`. As a filter, a text without words restricts nothing. More than `MAX_WORDS` words: BAD_ARGUMENT.
 * - Former ids are understood by `nodes.byIds` alone; `walk.formerIds` tells them.
 * - Evidence inside a record (decision, citation, lineage, record check, gap) comes in the dataset's order, as do
 *   the lists of ids inside an entity.
 * - Before the first load the graph is empty and answers as such.
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
  EntityType,
  Evidence,
  Gap,
  Person,
  Provision,
  ProvisionVersion,
  Source,
  VersionText,
  Work,
} from '../model/entities.ts';
import type {
  ActForm,
  ActOrder,
  AmendmentKind,
  AmendmentOrder,
  Certainty,
  CompetenceRole,
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
import type {
  AffectedBody,
  CompetenceChange,
  DatasetInfo,
  FormerId,
  LabelCount,
  Lineage,
  Outgoing,
  Path,
  ProvisionChange,
  ProvisionState,
  SearchHit,
  TimelineRow,
  TwoDays,
} from './answers.ts';
import type { OrderedSlice, Page, Slice } from './pages.ts';
import type { RelationshipType } from './relationships.ts';

type Ids = readonly string[];

/**
 * Called with things that were read together with the answer, since nearly every question asks for them next: they
 * save a read. Each once, in no order; an engine that reads at no cost calls nothing.
 */
export type Along = (things: readonly Entity[]) => void;

export interface ActFilter {
  readonly forms?: readonly ActForm[] | undefined;
  readonly adopted?: DateRange | undefined;
  /** Words that the titles, number, adilet id or day of adoption contain, whatever their case. */
  readonly search?: string | undefined;
}

/**
 * `inForce` matches an exact day (`inForceOn`) within the range, else bounds that overlap it:
 * `(inForceEarliest ?? -∞) ≤ to` and `from ≤ (inForceLatest ?? +∞)`. `includeParts` also gives the events at the
 * parts of a target, at any depth. `affecting`, a body's id: events that gave or took a competence which the body holds or
 * is `toward` of, and the events whose direct details did.
 */
export interface AmendmentFilter {
  readonly adopted?: DateRange | undefined;
  readonly inForce?: DateRange | undefined;
  readonly kinds?: readonly AmendmentKind[] | undefined;
  /** The act that made them. */
  readonly by?: string | undefined;
  readonly affecting?: string | undefined;
}

/**
 * A list of acts around one. AMENDING: the acts that changed it or any part of it, by amendments (`targetAct`) adopted
 * within the range. AMENDED: the acts that it changed (`targetAct` of its amendments). REPLACED: those whose place it
 * took, by REPLACED_BY; REPLACING: those that took its place.
 */
export interface ActsAround {
  readonly id: string;
  readonly relation: 'AMENDING' | 'AMENDED' | 'REPLACED' | 'REPLACING';
  /** For AMENDING alone. */
  readonly adopted?: DateRange | undefined;
  readonly page: Page;
}

export interface ActReader {
  /**
   * By `order` (see `sorting.ts`): CHANGES by the number of amendments made, IN_FORCE by the day of force, else the
   * earliest, unknown last.
   */
  list(filter: ActFilter & { readonly order?: ActOrder | undefined }, page: Page): Promise<OrderedSlice<Act>>;
  /** The first by sort key where several acts carry one adilet id. */
  byAdiletIds(adiletIds: readonly string[]): Promise<readonly (Act | null)[]>;
  /**
   * By bare number (both sides through `bareNumber`: `148`, `148-II`), and day of adoption where given; several where it
   * is ambiguous.
   */
  byNumber(number: string, adoptedOn?: LocalDate): Promise<readonly Act[]>;
  /** Lists of acts around acts, of several kinds at once, in the order of the wishes. */
  around(wishes: readonly ActsAround[]): Promise<readonly Slice<Act>[]>;
  /** Decisions on these bills (`Decision.act`). */
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
  /** Direct parts; with `on`, those in force that day. An act's id gives an empty list. */
  parts(ids: Ids, on?: LocalDate): Promise<readonly (readonly Provision[])[]>;
  /** Null for an unknown provision. */
  states(ids: Ids, on: LocalDate): Promise<readonly (ProvisionState | null)[]>;
  versions(ids: Ids): Promise<readonly (readonly ProvisionVersion[])[]>;
  /**
   * The provisions of these acts, or these provisions and their parts at any depth, that stand otherwise on `to` than on
   * `from`, by the provision's sort key.
   */
  changes(
    ids: Ids,
    between: TwoDays,
    filter: { readonly kinds?: readonly ProvisionKind[] | undefined },
    page: Page,
  ): Promise<readonly Slice<ProvisionChange>[]>;
  /** What these refer to (`to`), or what refers to them (`from`). */
  references(ids: Ids, end: 'to' | 'from', page: Page): Promise<readonly Slice<Provision>[]>;
}

export interface AmendmentReader {
  /**
   * `target` alone: events at exactly that thing; with `includeParts`, at its parts too (an act: at any of its
   * provisions).
   */
  list(
    filter: AmendmentFilter & {
      readonly target?: string | undefined;
      readonly includeParts?: boolean | undefined;
      readonly order?: AmendmentOrder | undefined;
    },
    page: Page,
  ): Promise<OrderedSlice<Amendment>>;
  /**
   * Events at these provisions; with `includeParts`, at their parts too. For acts, whatever `includeParts`: at the act
   * or any part. Details included.
   */
  ofTargets(
    ids: Ids,
    filter: AmendmentFilter & { readonly includeParts: boolean },
    page: Page,
  ): Promise<readonly Slice<Amendment>[]>;
  /** Made by these acts. */
  byActs(ids: Ids, filter: Omit<AmendmentFilter, 'by'>, page: Page): Promise<readonly Slice<Amendment>[]>;
  /** The direct details of these. */
  details(ids: Ids): Promise<readonly (readonly Amendment[])[]>;
  /** Versions that these amendments opened or closed. */
  versions(ids: Ids, which: 'opened' | 'closed'): Promise<readonly (readonly ProvisionVersion[])[]>;
  /**
   * Powers that these amendments gave, took or reworded, their direct details included: given, and `continues` (one
   * step) one that they took → CHANGED; given → GAINED; taken and not continued by one that they gave → LOST.
   */
  competenceChanges(ids: Ids): Promise<readonly (readonly CompetenceChange[])[]>;
}

export interface BodyReader {
  list(
    filter: { readonly levels?: readonly GovernmentLevel[] | undefined; readonly search?: string | undefined },
    page: Page,
  ): Promise<Slice<Body>>;
  /** One step; `succeededBy` by the lineage SUCCEEDED_BY between bodies. What is broader, a body names itself. */
  related(ids: Ids, relation: 'narrower' | 'succeededBy'): Promise<readonly (readonly Body[])[]>;
  /**
   * Competences held by these bodies; with `on`, those that hold on that day:
   * `(validFrom ?? -∞) ≤ on < (validTo ?? +∞)`, and the provision that assigns it is in force.
   */
  competences(
    ids: Ids,
    filter: {
      readonly on?: LocalDate | undefined;
      readonly roles?: readonly CompetenceRole[] | undefined;
      readonly modalities?: readonly Modality[] | undefined;
    },
    page: Page,
  ): Promise<readonly Slice<Competence>[]>;
  /**
   * Competences that these provisions assign and that hold on a day; with `includeParts`, those of their parts at any
   * depth too. A provision that is not in force that day gives none, whatever its parts.
   */
  competencesOfProvisions(ids: Ids, on: LocalDate, includeParts: boolean): Promise<readonly (readonly Competence[])[]>;
  /** The provisions that assign a competence that holds on that day and that these bodies hold or are `toward` of. */
  provisions(ids: Ids, on: LocalDate, page: Page): Promise<readonly Slice<Provision>[]>;
  /** Null for an unknown provision; bodies by sort key. */
  affected(ids: Ids, on: LocalDate, includeParts: boolean): Promise<readonly (readonly AffectedBody[] | null)[]>;
  /**
   * How sure it is whether these competences hold on the day: the rule of `AffectedBody.certainty` for one alone. Null
   * for an unknown competence.
   */
  certainties(ids: Ids, on: LocalDate): Promise<readonly (Certainty | null)[]>;
  /**
   * The competences that hold on `to` against those that hold on `from`: those that a body holds, or that an act, or a
   * provision and its parts at any depth, assign. On both days: no change. Only on `to`:
   * CHANGED where `continues`, followed back any number of steps, meets one held on `from` (the nearest is `before`),
   * else GAINED. Only on `from`: LOST unless some competence held on `to` reaches it by `continues`.
   */
  changes(ids: Ids, between: TwoDays): Promise<readonly (readonly CompetenceChange[])[]>;
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
  /**
   * Claims about these things (`about` names it; an act: or any of its provisions; a provision: or any of its parts), by
   * these persons, or reported in these works. The filters `about` and `by` of `claims` mean the same.
   */
  claimsOf(ids: Ids, relation: 'about' | 'assertedBy' | 'reportedIn', page: Page): Promise<readonly Slice<Claim>[]>;
  /** Works authored or edited by these persons (also `by` of `works`), or works that cite one of those. */
  worksOf(ids: Ids, relation: 'by' | 'citing', page: Page): Promise<readonly Slice<Work>[]>;
  /** Citations that these works make (`from`) or receive (`to`). */
  citations(ids: Ids, end: 'from' | 'to'): Promise<readonly (readonly Citation[])[]>;
}

/** The whole graph, a piece at a time, for those who take it with them. */
export interface GraphWalk {
  /** At most `limit` things of a type with a sort key greater than `after` (null: from the first), by sort key. */
  things<T extends EntityType>(
    type: T,
    after: string | null,
    limit: number,
  ): Promise<readonly Extract<Entity, { type: T }>[]>;
  /** What leaves these things, of the types (of every type of `relationships.ts` without), by type, `to`, day (null last). */
  relationships(ids: Ids, types?: readonly RelationshipType[]): Promise<readonly (readonly Outgoing[])[]>;
  /** At most `limit` ids greater than `after` (null: from the first) that things on record had before, in order. */
  formerIds(after: string | null, limit: number): Promise<readonly FormerId[]>;
}

/** Everything that can be asked. `src/graph/open.ts` opens the engine that the environment names. */
export interface GraphReader {
  /**
   * The same reader, whose reads reject with the signal's reason once it is aborted and are cancelled in the database.
   * An engine whose answers are never under way has none.
   */
  readonly within?: (signal: AbortSignal) => GraphReader;
  readonly acts: ActReader;
  readonly provisions: ProvisionReader;
  readonly amendments: AmendmentReader;
  readonly bodies: BodyReader;
  readonly scholarship: ScholarshipReader;
  readonly nodes: {
    /**
     * Anything by its id, or by an id it had before; along with it the act of a provision, who made an amendment, the
     * broader bodies of a body, the people of a work and what it is part of.
     */
    byIds(ids: Ids, along?: Along): Promise<readonly (Entity | null)[]>;
  };
  readonly texts: {
    /**
     * The words of versions, from the user's own copies: by language (Russian, Kazakh, English), then `from` (null
     * first), then source. A version without them gives an empty list.
     */
    of(versions: Ids): Promise<readonly (readonly VersionText[])[]>;
  };
  readonly evidence: {
    /**
     * Evidence of anything with an id, ordered by source's id, locator, confidence (as texts), quote (null last); along
     * with it its sources.
     */
    of(ids: Ids, along?: Along): Promise<readonly (readonly Evidence[])[]>;
  };
  readonly lineage: {
    /** Null for an unknown id. Depth counts relationships. */
    of(id: string, direction: LineageDirection, maxDepth: number): Promise<Lineage | null>;
    /**
     * A shortest path over the relationships of `relationships.ts`, or those of the types `via` alone, walked in either
     * direction; of several the one whose ids, in order, are smallest, and between two nodes the relationship smallest by type, from, to, day (null last).
     * From a thing to itself: that node. Null where there is none within the length, or an id is unknown.
     */
    path(
      from: string,
      to: string,
      maxLength: number,
      via?: readonly RelationshipType[] | undefined,
    ): Promise<Path | null>;
  };
  readonly timeline: {
    /**
     * Events without a parent at the act and its provisions, adopted within `range`, in rows. ARTICLE: an event stands
     * in the row of the nearest article among its target and what that is part of; else in its target's own. CHAPTER: of
     * the nearest chapter; else of the act. The act's row first, then by the provisions' sort keys; events by theirs.
     * Only rows with events. Null for anything but an act.
     */
    rows(act: string, range: DateRange | undefined, by: TimelineGrouping): Promise<readonly TimelineRow[] | null>;
  };
  readonly walk: GraphWalk;
  readonly search: {
    /**
     * Best first, then by sort key. The cursor of a hit is its sort key; a cursor that is no hit's is ignored (windows
     * are counted in places of this list, not by comparing keys). Nothing for a text without words.
     */
    find(text: string, types: readonly SearchableType[] | undefined, page: Page): Promise<Slice<SearchHit>>;
  };
  readonly dataset: {
    info(): Promise<DatasetInfo>;
    /** How many there are of every type of entity, of `Decision` and of `Citation`, by label; zeros are not left out. */
    counts(): Promise<readonly LabelCount[]>;
    sources(): Promise<readonly Source[]>;
    gaps(filter: { readonly kinds?: readonly GapKind[] | undefined }, page: Page): Promise<Slice<Gap>>;
    /** `Gap.about` names the thing itself. */
    gapsAbout(ids: Ids): Promise<readonly (readonly Gap[])[]>;
  };
}
