/** Graphs of a few things for tests with expectations by hand: each maker fills what a test does not care about. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type LocalDate, localDate } from '../../src/model/dates.ts';
import type {
  Act,
  Amendment,
  Body,
  Citation,
  Claim,
  Competence,
  DateBound,
  Entity,
  EntityType,
  LineageEdge,
  Person,
  Provision,
  ProvisionVersion,
  Source,
  Work,
} from '../../src/model/entities.ts';
import { BEFORE_RECORD, OPEN, validDay } from './random/draw.ts';

export { BEFORE_RECORD, OPEN };

const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

export const exact = (on: string): DateBound => ({ kind: 'EXACT', on: localDate(on), earliest: null, latest: null });

export const between = (earliest: string, latest: string | null): DateBound => ({
  kind: 'BETWEEN',
  on: null,
  earliest: localDate(earliest),
  latest: day(latest),
});

/** `act('148', '2001-01-23')` has the id `act:148` and a record from 2009 to 2016. */
export const act = (number: string, adoptedOn: string, more: Partial<Act> = {}): Act => ({
  type: 'Act',
  id: `act:${number}`,
  sortKey: `${adoptedOn}|${number}|act:${number}`,
  form: 'LAW',
  number,
  adiletId: null,
  bankCode: null,
  titles: [],
  adoptedOn: localDate(adoptedOn),
  publishedOn: null,
  publishedIn: null,
  force: null,
  end: null,
  recordFrom: localDate('2009-01-01'),
  recordUntil: localDate('2016-12-31'),
  ...more,
});

/** A provision of `act:148`, an article unless said otherwise, with the id `prov:{key}`. */
export const provision = (key: string, more: Partial<Provision> = {}): Provision => ({
  type: 'Provision',
  id: `prov:${key}`,
  sortKey: `148|${key}`,
  act: 'act:148',
  kind: 'ARTICLE',
  number: null,
  eId: key,
  parent: null,
  headings: [],
  ...more,
});

/** The n-th version of `prov:{of}`, `ver:{of}@n`. */
export const version = (
  of: string,
  ordinal: number,
  start: DateBound,
  end: DateBound,
  more: Partial<ProvisionVersion> = {},
): ProvisionVersion => ({
  type: 'ProvisionVersion',
  id: `ver:${of}@${ordinal}`,
  sortKey: `148|${of}|${ordinal}`,
  provision: `prov:${of}`,
  ordinal,
  start,
  end,
  validFrom: validDay(start),
  begins: validDay(start),
  validTo: validDay(end),
  openedBy: [],
  closedBy: [],
  textState: 'NOT_HELD',
  ...more,
});

/** An event of the day `adoptedOn` by `act:{by}` at `target`, in force that day; its id is `amend:{key}`. */
export const amendment = (
  key: string,
  adoptedOn: string,
  by: string,
  target: string,
  more: Partial<Amendment> = {},
): Amendment => ({
  type: 'Amendment',
  id: `amend:${key}`,
  sortKey: `${adoptedOn}|amend:${key}`,
  kind: 'MODIFICATION',
  aspect: 'TEXT',
  by: `act:${by}`,
  byProvision: null,
  target,
  targetAct: 'act:148',
  adoptedOn: localDate(adoptedOn),
  inForceOn: localDate(adoptedOn),
  inForceEarliest: localDate(adoptedOn),
  inForceLatest: null,
  retroactive: false,
  forceRule: { kind: 'UNKNOWN', amount: null, date: null, provision: null, asPrinted: null },
  parent: null,
  ...more,
});

/** The days of force of an event that is known by bounds. */
export const forceBetween = (earliest: string, latest: string | null): Partial<Amendment> => ({
  inForceOn: null,
  inForceEarliest: localDate(earliest),
  inForceLatest: day(latest),
});

export const body = (key: string, more: Partial<Body> = {}): Body => ({
  type: 'Body',
  id: `body:${key}`,
  sortKey: `${key}|body:${key}`,
  kind: 'TYPE',
  levels: [],
  names: [],
  aliases: [],
  existsFrom: null,
  existsFromBy: null,
  existsTo: null,
  existsToBy: null,
  broader: [],
  ...more,
});

/** A competence of `body:{of}` by `prov:{by}`, for ever unless said otherwise, `comp:{key}`. */
export const competence = (
  key: string,
  of: string,
  by: string,
  bounds: { readonly start?: DateBound; readonly end?: DateBound } = {},
  more: Partial<Competence> = {},
): Competence => {
  const { start = BEFORE_RECORD, end = OPEN } = bounds;
  return {
    type: 'Competence',
    id: `comp:${key}`,
    sortKey: `comp:${key}`,
    modality: 'POWER',
    role: 'HOLDS_POWER',
    body: `body:${of}`,
    toward: [],
    provision: `prov:${by}`,
    summary: { ru: key },
    start,
    end,
    validFrom: validDay(start),
    validTo: validDay(end),
    continues: null,
    givenBy: [],
    takenBy: [],
    ...more,
  };
};

export const person = (key: string, more: Partial<Person> = {}): Person => ({
  type: 'Person',
  id: `person:${key}`,
  sortKey: `person:${key}`,
  name: { ru: key },
  nameAsPrinted: [],
  ...more,
});

export const work = (key: string, more: Partial<Work> = {}): Work => ({
  type: 'Work',
  id: `work:${key}`,
  sortKey: `work:${key}`,
  kind: 'ARTICLE',
  title: { ru: key },
  authors: [],
  editors: [],
  year: null,
  place: null,
  publisher: null,
  partOf: null,
  ...more,
});

/** `source:{key}`. */
export const source = (key: string, more: Partial<Source> = {}): Source => ({
  type: 'Source',
  id: `source:${key}`,
  sortKey: `source:${key}`,
  title: key,
  kind: 'OFFICIAL_EDITION',
  url: null,
  stateOf: null,
  sha256: null,
  ...more,
});

/** A claim reported in `work:{in}`. */
export const claim = (key: string, reportedIn: string, more: Partial<Claim> = {}): Claim => ({
  type: 'Claim',
  id: `claim:${key}`,
  sortKey: `claim:${key}`,
  stance: 'DESCRIBES',
  summary: { ru: key },
  assertedBy: [],
  reportedIn: `work:${reportedIn}`,
  asOf: null,
  about: [],
  conflictsWith: [],
  agreesWith: [],
  recordCheck: null,
  ...more,
});

/** `work:{from}` cites `work:{to}`. */
export const citation = (from: string, to: string, more: Partial<Citation> = {}): Citation => ({
  key: `${from}>${to}`,
  sortKey: `${from}>${to}`,
  from: `work:${from}`,
  to: `work:${to}`,
  pages: null,
  stance: null,
  evidence: [],
  ...more,
});

export const edge = (from: string, to: string, more: Partial<LineageEdge> = {}): LineageEdge => ({
  from,
  to,
  type: 'REPLACED_BY',
  on: null,
  evidence: [],
  ...more,
});

/** A dataset of these things; `revision` tells two of them apart. */
export function datasetOf(entities: readonly Entity[], more: Partial<Dataset> = {}): Dataset {
  const table = <T extends EntityType>(type: T): readonly Extract<Entity, { type: T }>[] =>
    entities.filter((entity): entity is Extract<Entity, { type: T }> => entity.type === type);
  return {
    revision: 'small',
    entities: {
      Act: table('Act'),
      Provision: table('Provision'),
      ProvisionVersion: table('ProvisionVersion'),
      Amendment: table('Amendment'),
      Body: table('Body'),
      Competence: table('Competence'),
      Person: table('Person'),
      Work: table('Work'),
      Claim: table('Claim'),
      Source: table('Source'),
      Gap: table('Gap'),
    },
    evidence: new Map(),
    decisions: [],
    citations: [],
    lineage: [],
    references: [],
    formerIds: new Map(),
    ...more,
  };
}

/** The memory engine, filled with these things. */
export async function storeOf(entities: readonly Entity[], more: Partial<Dataset> = {}): Promise<GraphStore> {
  const store = openMemory();
  await store.load(datasetOf(entities, more));
  return store;
}

export const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
