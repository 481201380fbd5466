/** The dataset as the memory engine keeps it: each table in order, and an index for everything that is asked by id. */
import type { Dataset } from '../../dataset/dataset.ts';
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
  Gap,
  LineageEdge,
  Provision,
  ProvisionVersion,
  VersionText,
  Work,
} from '../../model/entities.ts';
import { bareNumber } from '../../model/ids.ts';
import { compareText, textSortKey } from '../../model/order.ts';
import { compareSortKeys } from '../order.ts';
import { type Relationship, relationships } from '../relationships.ts';
import { SEARCHED_ENTITIES, type Searched, searched } from '../search/search-text.ts';

type Of<T extends EntityType> = Extract<Entity, { type: T }>;

/** Things by an id; every list in the order of their sort keys. */
export type Groups<T> = ReadonlyMap<string, readonly T[]>;

export interface Indexes {
  readonly dataset: Dataset;
  readonly tables: { readonly [T in EntityType]: readonly Of<T>[] };
  readonly byId: ReadonlyMap<string, Entity>;
  /** Made when it is first asked for: stems take longer than all other indexes, and most programs never search. */
  readonly searched: ReadonlyMap<string, Searched>;
  readonly actsByAdiletId: Groups<Act>;
  readonly actsByNumber: Groups<Act>;
  readonly decisionsOn: Groups<Decision>;
  readonly provisionsOf: Groups<Provision>;
  readonly partsOf: Groups<Provision>;
  readonly versionsOf: Groups<ProvisionVersion>;
  readonly textsOf: Groups<VersionText>;
  readonly opened: Groups<ProvisionVersion>;
  readonly closed: Groups<ProvisionVersion>;
  /** Ids of provisions, by the end that is known. */
  readonly referredToBy: Groups<string>;
  readonly referringTo: Groups<string>;
  readonly amendmentsAt: Groups<Amendment>;
  readonly amendmentsIn: Groups<Amendment>;
  readonly amendmentsBy: Groups<Amendment>;
  readonly detailsOf: Groups<Amendment>;
  readonly competencesOf: Groups<Competence>;
  readonly competencesToward: Groups<Competence>;
  readonly competencesBy: Groups<Competence>;
  /** Competences by the one that they continue. */
  readonly continuing: Groups<Competence>;
  readonly given: Groups<Competence>;
  readonly taken: Groups<Competence>;
  readonly narrower: Groups<Body>;
  readonly worksBy: Groups<Work>;
  readonly citationsFrom: Groups<Citation>;
  readonly citationsTo: Groups<Citation>;
  readonly claimsAbout: Groups<Claim>;
  readonly claimsBy: Groups<Claim>;
  readonly claimsIn: Groups<Claim>;
  readonly lineageFrom: Groups<LineageEdge>;
  readonly lineageTo: Groups<LineageEdge>;
  readonly relationships: readonly Relationship[];
  /** Every relationship by each of its ends. */
  readonly relationshipsAt: Groups<Relationship>;
  readonly gapsAbout: Groups<Gap>;
}

type Keys = string | null | readonly string[];

function group<T>(items: readonly T[], keysOf: (item: T) => Keys): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of new Set(keys === null ? [] : typeof keys === 'string' ? [keys] : keys)) {
      const held = groups.get(key);
      if (held === undefined) groups.set(key, [item]);
      else held.push(item);
    }
  }
  return groups;
}

const ends = (pairs: Groups<{ readonly from: string; readonly to: string }>, end: 'from' | 'to'): Groups<string> =>
  new Map([...pairs].map(([id, list]) => [id, list.map((pair) => pair[end])]));

/** What stands under `id`; an empty list for an unknown one. */
export const under = <T>(groups: Groups<T>, id: string): readonly T[] => groups.get(id) ?? [];

/** The thing of that type with that id; null where the id is unknown or another kind of thing. */
export function find<T extends EntityType>(indexes: Indexes, type: T, id: string): Of<T> | null {
  const entity = indexes.byId.get(id);
  // The type was just compared; TypeScript does not narrow a union by a type parameter.
  return entity?.type === type ? (entity as Of<T>) : null;
}

/** The things of that type among these ids, each once, by sort key. */
export function collect<T extends EntityType>(indexes: Indexes, type: T, ids: Iterable<string>): readonly Of<T>[] {
  const found: Of<T>[] = [];
  for (const id of new Set(ids)) {
    const entity = find(indexes, type, id);
    if (entity !== null) found.push(entity);
  }
  return found.sort(compareSortKeys);
}

function sortedTables(dataset: Dataset): Indexes['tables'] {
  const { entities } = dataset;
  const sorted = <T extends Entity>(table: readonly T[]): readonly T[] => table.toSorted(compareSortKeys);
  return {
    Act: sorted(entities.Act),
    Provision: sorted(entities.Provision),
    ProvisionVersion: sorted(entities.ProvisionVersion),
    Amendment: sorted(entities.Amendment),
    Body: sorted(entities.Body),
    Competence: sorted(entities.Competence),
    Person: sorted(entities.Person),
    Work: sorted(entities.Work),
    Claim: sorted(entities.Claim),
    Source: sorted(entities.Source),
    Gap: sorted(entities.Gap),
  };
}

/** Reads a dataset into indexes. The dataset is kept, not copied: whoever built it must not change it. */
export function buildIndexes(dataset: Dataset): Indexes {
  const tables = sortedTables(dataset);
  const all = Object.values(tables).flat();
  const citations = dataset.citations.toSorted(compareSortKeys);
  const joined = relationships(dataset);
  let terms: ReadonlyMap<string, Searched> | undefined;
  return {
    dataset,
    tables,
    byId: new Map(all.map((entity) => [entity.id, entity])),
    get searched() {
      terms ??= new Map(SEARCHED_ENTITIES.flatMap((type) => tables[type].map((e) => [e.id, searched(e)] as const)));
      return terms;
    },
    actsByAdiletId: group(tables.Act, (act) => act.adiletId),
    actsByNumber: group(tables.Act, (act) => (act.number === null ? null : bareNumber(act.number))),
    decisionsOn: group(dataset.decisions.toSorted(compareSortKeys), (decision) => decision.act),
    provisionsOf: group(tables.Provision, (provision) => provision.act),
    partsOf: group(tables.Provision, (provision) => provision.parent),
    versionsOf: group(tables.ProvisionVersion, (version) => version.provision),
    textsOf: group(
      (dataset.texts ?? []).toSorted((a, b) => compareText(textSortKey(a), textSortKey(b))),
      (text) => text.version,
    ),
    opened: group(tables.ProvisionVersion, (version) => version.openedBy),
    closed: group(tables.ProvisionVersion, (version) => version.closedBy),
    referredToBy: ends(
      group(dataset.references, (r) => r.from),
      'to',
    ),
    referringTo: ends(
      group(dataset.references, (r) => r.to),
      'from',
    ),
    amendmentsAt: group(tables.Amendment, (amendment) => amendment.target),
    amendmentsIn: group(tables.Amendment, (amendment) => amendment.targetAct),
    amendmentsBy: group(tables.Amendment, (amendment) => amendment.by),
    detailsOf: group(tables.Amendment, (amendment) => amendment.parent),
    competencesOf: group(tables.Competence, (competence) => competence.body),
    competencesToward: group(tables.Competence, (competence) => competence.toward),
    competencesBy: group(tables.Competence, (competence) => competence.provision),
    continuing: group(tables.Competence, (competence) => competence.continues),
    given: group(tables.Competence, (competence) => competence.givenBy),
    taken: group(tables.Competence, (competence) => competence.takenBy),
    narrower: group(tables.Body, (body) => body.broader),
    worksBy: group(tables.Work, (work) => [...work.authors, ...work.editors]),
    citationsFrom: group(citations, (citation) => citation.from),
    citationsTo: group(citations, (citation) => citation.to),
    claimsAbout: group(tables.Claim, (claim) => claim.about),
    claimsBy: group(tables.Claim, (claim) => claim.assertedBy),
    claimsIn: group(tables.Claim, (claim) => claim.reportedIn),
    lineageFrom: group(dataset.lineage, (edge) => edge.from),
    lineageTo: group(dataset.lineage, (edge) => edge.to),
    relationships: joined,
    relationshipsAt: group(joined, (relationship) => [relationship.from, relationship.to]),
    gapsAbout: group(tables.Gap, (gap) => gap.about),
  };
}
