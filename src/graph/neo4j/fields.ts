/** How each field of an entity lies in Neo4j. Answers come from a node's `record`; these are for matching and for Cypher. */
import type { Entity, EntityType } from '../../model/entities.ts';

/**
 * `plain`: a text or null. `integer`, `boolean`: a whole number, a truth value, or null. `list`: a list of texts. `date`: a day.
 * `local`: a text in several languages, as xRu, xKk, xEn. `bound`: xKind, xOn, xEarliest, xLatest; may be null.
 * `rule`: a rule of force, as xKind, xAmount, xDate, xProvision, xAsPrinted.
 * `names`: dated names, nodes of their own, `:Name`. `check`: a `:RecordCheck` or null. `sides`: `:GapSide`s.
 */
export type FieldKind =
  | 'plain'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'date'
  | 'local'
  | 'bound'
  | 'rule'
  | 'names'
  | 'check'
  | 'sides';

type FieldsOf<T extends EntityType> = Readonly<Record<keyof Extract<Entity, { type: T }>, FieldKind>>;

const node = { id: 'plain', sortKey: 'plain', type: 'plain' } as const;

/** Every field of every type; the compiler refuses a field that is missing. */
export const FIELDS: { readonly [T in EntityType]: FieldsOf<T> } = {
  Act: {
    ...node,
    form: 'plain',
    number: 'plain',
    adiletId: 'plain',
    bankCode: 'plain',
    titles: 'names',
    adoptedOn: 'date',
    publishedOn: 'date',
    publishedIn: 'plain',
    force: 'bound',
    end: 'bound',
    recordFrom: 'date',
    recordUntil: 'date',
  },
  Provision: {
    ...node,
    act: 'plain',
    kind: 'plain',
    number: 'plain',
    eId: 'plain',
    parent: 'plain',
    headings: 'names',
  },
  ProvisionVersion: {
    ...node,
    provision: 'plain',
    ordinal: 'integer',
    start: 'bound',
    end: 'bound',
    validFrom: 'date',
    begins: 'date',
    validTo: 'date',
    openedBy: 'list',
    closedBy: 'list',
    textState: 'plain',
  },
  Amendment: {
    ...node,
    kind: 'plain',
    aspect: 'plain',
    by: 'plain',
    byProvision: 'plain',
    target: 'plain',
    targetAct: 'plain',
    adoptedOn: 'date',
    inForceOn: 'date',
    inForceEarliest: 'date',
    inForceLatest: 'date',
    retroactive: 'boolean',
    forceRule: 'rule',
    parent: 'plain',
  },
  Body: {
    ...node,
    kind: 'plain',
    levels: 'list',
    names: 'names',
    aliases: 'list',
    existsFrom: 'date',
    existsFromBy: 'plain',
    existsTo: 'date',
    existsToBy: 'plain',
    broader: 'list',
  },
  Competence: {
    ...node,
    modality: 'plain',
    role: 'plain',
    body: 'plain',
    toward: 'list',
    provision: 'plain',
    summary: 'local',
    start: 'bound',
    end: 'bound',
    validFrom: 'date',
    validTo: 'date',
    continues: 'plain',
    givenBy: 'list',
    takenBy: 'list',
  },
  Person: { ...node, name: 'local', nameAsPrinted: 'list' },
  Work: {
    ...node,
    kind: 'plain',
    title: 'local',
    authors: 'list',
    editors: 'list',
    year: 'integer',
    place: 'plain',
    publisher: 'plain',
    partOf: 'plain',
  },
  Claim: {
    ...node,
    stance: 'plain',
    summary: 'local',
    assertedBy: 'list',
    reportedIn: 'plain',
    asOf: 'date',
    about: 'list',
    conflictsWith: 'list',
    agreesWith: 'list',
    recordCheck: 'check',
  },
  Source: { ...node, title: 'plain', kind: 'plain', url: 'plain', stateOf: 'date', sha256: 'plain' },
  Gap: {
    ...node,
    kind: 'plain',
    about: 'plain',
    field: 'plain',
    reason: 'local',
    sides: 'sides',
    source: 'plain',
  },
};
