/**
 * The scalar fields of every type of thing, flat, for formats that know no more than names and values: tables, GraphML,
 * GEXF. A name never changes its meaning: data, snake_case, the same in all formats.
 */
import type { DateBound, Entity, EntityType } from '../model/entities.ts';
import type { DatedName, LocalText } from '../model/localized.ts';

/** What a cell holds: a text, an ISO day, a whole number, a truth value, a list of texts; null is not known or none. */
export type Cell = string | number | boolean | readonly string[] | null;
export type CellType = 'string' | 'date' | 'integer' | 'boolean' | 'list';

export interface Column<T extends EntityType = EntityType> {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  of(thing: Extract<Entity, { type: T }>): Cell;
}

type Columns<T extends EntityType> = readonly Column<T>[];
type Of<T extends EntityType, V> = (thing: Extract<Entity, { type: T }>) => V;

const column = <T extends EntityType>(
  name: string,
  type: CellType,
  description: string,
  of: Of<T, Cell>,
): Column<T> => ({ name, type, description, of });

const LANGUAGES = [
  ['ru', 'Russian'],
  ['kk', 'Kazakh'],
  ['en', 'English'],
] as const;

/** `summary_ru`, `summary_kk`, `summary_en`. */
const local = <T extends EntityType>(name: string, description: string, of: Of<T, LocalText>): Columns<T> =>
  LANGUAGES.map(([key, language]) =>
    column(`${name}_${key}`, 'string', `${description}, in ${language}`, (thing) => of(thing)[key] ?? null),
  );

/** The newest of the names that a thing had, in each language. */
const newest = <T extends EntityType>(name: string, description: string, of: Of<T, readonly DatedName[]>): Columns<T> =>
  local(name, `${description} (the newest on record)`, (thing) => of(thing).at(-1) ?? {});

/** `start_kind`, `start_on`, `start_earliest`, `start_latest`. */
const bound = <T extends EntityType>(name: string, what: string, of: Of<T, DateBound | null>): Columns<T> => [
  column(
    `${name}_kind`,
    'string',
    `how well the day is known on which ${what}: EXACT, BETWEEN, BEFORE_RECORD, OPEN`,
    (t) => of(t)?.kind ?? null,
  ),
  column(`${name}_on`, 'date', `the day on which ${what}, where it is known`, (t) => of(t)?.on ?? null),
  column(`${name}_earliest`, 'date', `the earliest day on which ${what}`, (t) => of(t)?.earliest ?? null),
  column(`${name}_latest`, 'date', `the latest day on which ${what}`, (t) => of(t)?.latest ?? null),
];

const VALID_FROM = 'the first day: exact or, where only bounds are known, the earliest; none: older than the record';
const VALID_TO = 'the day from which it does not hold any more; none: still';

/** How a day stands that `column` names an act for. */
export const OR_EARLIEST = (column: string): string =>
  `where ${column} names an act, the earliest on which the change by that act can have been in force`;

/** Every column but `id`, by type of thing. */
export const COLUMNS: { readonly [T in EntityType]: Columns<T> } = {
  Act: [
    column('form', 'string', 'form of the act', (t) => t.form),
    column('number', 'string', 'number as printed, with the suffix of the convocation', (t) => t.number),
    column('adilet_id', 'string', 'identifier in the database of legal acts', (t) => t.adiletId),
    column('bank_code', 'string', 'code in the reference bank of acts', (t) => t.bankCode),
    ...newest<'Act'>('title', 'title', (t) => t.titles),
    column('adopted_on', 'date', 'day of adoption', (t) => t.adoptedOn),
    column('published_on', 'date', 'day of the first official publication', (t) => t.publishedOn),
    column('published_in', 'string', 'where it was first published', (t) => t.publishedIn),
    ...bound<'Act'>('force', 'it took force', (t) => t.force),
    ...bound<'Act'>('end', 'it ceased', (t) => t.end),
    column('record_from', 'date', 'first day for which the sources tell its wording', (t) => t.recordFrom),
    column('record_until', 'date', 'last day for which they do', (t) => t.recordUntil),
  ],
  Provision: [
    column('act', 'string', 'id of the act', (t) => t.act),
    column('kind', 'string', 'kind of provision', (t) => t.kind),
    column('number', 'string', 'number as printed', (t) => t.number),
    column('e_id', 'string', 'Akoma Ntoso eId within the act', (t) => t.eId),
    column('parent', 'string', 'id of the provision it is part of; none directly under the act', (t) => t.parent),
    ...newest<'Provision'>('heading', 'heading', (t) => t.headings),
  ],
  ProvisionVersion: [
    column('provision', 'string', 'id of the provision', (t) => t.provision),
    column('ordinal', 'integer', '1, 2, 3 … in the order of the versions', (t) => t.ordinal),
    column('valid_from', 'date', VALID_FROM, (t) => t.validFrom),
    column(
      'begins',
      'date',
      'from when it counts: valid_from, else the day of force of the act, where it is known, else its adoption; of what ended before that day, its end',
      (t) => t.begins,
    ),
    column('valid_to', 'date', VALID_TO, (t) => t.validTo),
    ...bound<'ProvisionVersion'>('start', 'it took force', (t) => t.start),
    ...bound<'ProvisionVersion'>('end', 'it ceased', (t) => t.end),
  ],
  Amendment: [
    column('kind', 'string', 'kind of change', (t) => t.kind),
    column('aspect', 'string', 'what of the target was changed', (t) => t.aspect),
    column('by', 'string', 'id of the act that made the change', (t) => t.by),
    column('by_provision', 'string', 'id of the provision of that act that orders it', (t) => t.byProvision),
    column('target', 'string', 'id of the provision or act that was changed', (t) => t.target),
    column('target_act', 'string', 'id of the act that was changed', (t) => t.targetAct),
    column('adopted_on', 'date', 'day on which the change was adopted', (t) => t.adoptedOn),
    column('in_force_on', 'date', 'day of force, where it is known', (t) => t.inForceOn),
    column('in_force_earliest', 'date', 'earliest day of force', (t) => t.inForceEarliest),
    column('in_force_latest', 'date', 'first day on which a source shows the change in force', (t) => t.inForceLatest),
    column('retroactive', 'boolean', 'whether force is earlier than adoption', (t) => t.retroactive),
    column('force_rule', 'string', 'rule of entry into force', (t) => t.forceRule.kind),
    column('force_rule_amount', 'integer', 'days or months after publication', (t) => t.forceRule.amount),
    column('force_rule_date', 'date', 'the date that the rule states', (t) => t.forceRule.date),
    column(
      'force_rule_provision',
      'string',
      'eId in the amending act of the provision with the rule',
      (t) => t.forceRule.provision,
    ),
    column('force_rule_as_printed', 'string', 'the rule as a note prints it', (t) => t.forceRule.asPrinted),
    column('parent', 'string', 'id of the change of which this is a detail', (t) => t.parent),
  ],
  Body: [
    column('kind', 'string', 'a type of body, or one body', (t) => t.kind),
    column('levels', 'list', 'levels of government', (t) => t.levels),
    ...newest<'Body'>('name', 'name', (t) => t.names),
    column('aliases', 'list', 'other names that the law uses', (t) => t.aliases),
    column('exists_from', 'date', `first day; ${OR_EARLIEST('exists_from_by')}`, (t) => t.existsFrom),
    column('exists_from_by', 'string', 'id of the act from which exists_from follows', (t) => t.existsFromBy),
    column('exists_to', 'date', `the day from which it is no more; ${OR_EARLIEST('exists_to_by')}`, (t) => t.existsTo),
    column('exists_to_by', 'string', 'id of the act from which exists_to follows', (t) => t.existsToBy),
  ],
  Competence: [
    column('modality', 'string', 'power, duty, prohibition or subjection', (t) => t.modality),
    column('role', 'string', 'what the body does by it', (t) => t.role),
    column('body', 'string', 'id of the body', (t) => t.body),
    column('provision', 'string', 'id of the provision that assigns it', (t) => t.provision),
    ...local<'Competence'>('summary', 'what it is, in words of zangraph', (t) => t.summary),
    column('valid_from', 'date', VALID_FROM, (t) => t.validFrom),
    column('valid_to', 'date', VALID_TO, (t) => t.validTo),
    ...bound<'Competence'>('start', 'it took force', (t) => t.start),
    ...bound<'Competence'>('end', 'it ceased', (t) => t.end),
    column('continues', 'string', 'id of the same power in other words before', (t) => t.continues),
  ],
  Person: [
    ...local<'Person'>('name', 'name', (t) => t.name),
    column('name_as_printed', 'list', 'the name as works print it', (t) => t.nameAsPrinted),
  ],
  Work: [
    column('kind', 'string', 'kind of work', (t) => t.kind),
    ...local<'Work'>('title', 'title', (t) => t.title),
    column('year', 'integer', 'year of publication', (t) => t.year),
    column('place', 'string', 'place of publication', (t) => t.place),
    column('publisher', 'string', 'publisher', (t) => t.publisher),
    column('part_of', 'string', 'id of the work that holds it', (t) => t.partOf),
  ],
  Claim: [
    column('stance', 'string', 'whether it supports, criticises, proposes or describes', (t) => t.stance),
    ...local<'Claim'>('summary', 'what is claimed, in words of zangraph', (t) => t.summary),
    column('reported_in', 'string', 'id of the work that reports it', (t) => t.reportedIn),
    column('as_of', 'date', 'the day of which it speaks', (t) => t.asOf),
    column('verdict', 'string', 'how the claim stands to the official record', (t) => t.recordCheck?.verdict ?? null),
    ...local<'Claim'>('explanation', 'why', (t) => t.recordCheck?.explanation ?? {}),
  ],
  Source: [
    column('title', 'string', 'title', (t) => t.title),
    column('kind', 'string', 'kind of source', (t) => t.kind),
    column('url', 'string', 'address', (t) => t.url),
    column('state_of', 'date', 'the day whose wording it shows', (t) => t.stateOf),
    column('sha256', 'string', 'SHA-256 of the copy that was read', (t) => t.sha256),
  ],
  Gap: [
    column('kind', 'string', 'what kind of gap it is', (t) => t.kind),
    column('about', 'string', 'id of what it is about', (t) => t.about),
    column('field', 'string', 'what is missing, unread or in dispute', (t) => t.field),
    ...local<'Gap'>('reason', 'why', (t) => t.reason),
    column('sides', 'list', 'the values that the sources give', (t) => t.sides.map(({ value }) => value)),
    column('source', 'string', 'id of the source that could not be read, or disagrees', (t) => t.source),
  ],
};

/** The columns of a type whose name is not known before the program runs. */
export const columnsOf = (type: EntityType): Columns<EntityType> =>
  // A column is only asked for things of its own type: those that it was looked up by.
  COLUMNS[type] as unknown as Columns<EntityType>;

/** A thing's own name, for pictures: the first language that it is held in, else its id. */
export function labelOf(thing: Entity): string {
  const named: { readonly [key: string]: Cell } = Object.fromEntries(
    columnsOf(thing.type).map((each) => [each.name, each.of(thing)]),
  );
  const text = ['title', 'heading', 'name', 'summary', 'reason']
    .flatMap((name) => LANGUAGES.map(([key]) => named[`${name}_${key}`]))
    .find((value) => typeof value === 'string');
  if (typeof text === 'string') return text;
  return typeof named['title'] === 'string' ? named['title'] : thing.id;
}

/** Between the values of a list where a format has one cell for it. */
export const BETWEEN = ' | ';
