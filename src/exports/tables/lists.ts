/** A table for each list that a thing has, in its order: of other things, of texts, of names that held for a time. */
import type { Entity, EntityType } from '../../model/entities.ts';
import type { DatedName } from '../../model/localized.ts';
import { type Cell, OR_EARLIEST } from '../columns.ts';
import type { Part } from '../part.ts';
import { POSITION, pointer, type Table, type TableColumn, type TableName, within } from './table.ts';
import { TABLE_OF } from './things.ts';

type Of<T extends EntityType> = Extract<Entity, { type: T }>;

/** What a column of owners is called. */
const OWNER: { readonly [T in EntityType]: string } = {
  Source: 'source',
  Act: 'act',
  Provision: 'provision',
  ProvisionVersion: 'version',
  Amendment: 'amendment',
  Body: 'body',
  Competence: 'competence',
  Person: 'person',
  Work: 'work',
  Claim: 'claim',
  Gap: 'gap',
};

interface List<T extends EntityType, I> {
  readonly name: TableName;
  readonly type: T;
  readonly description: string;
  readonly of: (thing: Of<T>) => readonly I[];
  readonly derived?: true;
}

/** A row for each item; none where `cells` gives null. */
function list<T extends EntityType, I>(
  { name, type, description, of, derived }: List<T, I>,
  columns: readonly TableColumn[],
  cells: (item: I, part: Part) => readonly Cell[] | null,
): Table {
  const owner = pointer(OWNER[type], TABLE_OF[type], 'id of what the list belongs to');
  return {
    name,
    description,
    columns: [owner, POSITION, ...columns],
    key: [owner.name, POSITION.name],
    owner: owner.name,
    ...(derived === undefined ? {} : { derived }),
    async *rows(part) {
      for await (const { thing } of part.things(type)) {
        for (const [i, item] of of(thing).entries()) {
          const told = cells(item, part);
          if (told !== null) yield [thing.id, i + 1, ...told];
        }
      }
    },
  };
}

/** Ids; those that the part does not hold are left out. */
const ids = <T extends EntityType>(
  name: TableName,
  type: T,
  [column, to]: readonly [string, TableName],
  description: string,
  of: (thing: Of<T>) => readonly string[],
  derived?: true,
): Table =>
  list(
    { name, type, description, of, ...(derived === undefined ? {} : { derived }) },
    [pointer(column, to, 'id')],
    (id, part) => (within(part, id) === null ? null : [id]),
  );

const texts = <T extends EntityType>(
  name: TableName,
  type: T,
  column: string,
  description: string,
  of: (thing: Of<T>) => readonly string[],
): Table =>
  list({ name, type, description, of }, [{ name: column, type: 'string', description: 'as printed' }], (text) => [
    text,
  ]);

const names = <T extends EntityType>(
  name: TableName,
  type: T,
  what: string,
  of: (thing: Of<T>) => readonly DatedName[],
): Table =>
  list(
    { name, type, description: `Every ${what}, and the days on which it held.`, of },
    [
      { name: 'ru', type: 'string', description: `${what} in Russian` },
      { name: 'kk', type: 'string', description: `${what} in Kazakh` },
      { name: 'en', type: 'string', description: `${what} in English` },
      {
        name: 'valid_from',
        type: 'date',
        description: `the first day; ${OR_EARLIEST('valid_from_by')}; none: from the beginning`,
      },
      { name: 'valid_from_by', type: 'string', description: 'id of the act from which valid_from follows' },
      {
        name: 'valid_to',
        type: 'date',
        description: `the day from which it does not hold any more; ${OR_EARLIEST('valid_to_by')}; none: still`,
      },
      { name: 'valid_to_by', type: 'string', description: 'id of the act from which valid_to follows' },
    ],
    ({ ru = null, kk = null, en = null, from, to, fromBy = null, toBy = null }) => [ru, kk, en, from, fromBy, to, toBy],
  );

export const LISTS: readonly Table[] = [
  names('titles', 'Act', 'title', (t) => t.titles),
  names('headings', 'Provision', 'heading', (t) => t.headings),
  names('names', 'Body', 'name', (t) => t.names),
  ids(
    'versions_opened_by',
    'ProvisionVersion',
    ['amendment', 'amendments'],
    'Changes that opened a version.',
    (t) => t.openedBy,
    true,
  ),
  ids(
    'versions_closed_by',
    'ProvisionVersion',
    ['amendment', 'amendments'],
    'Changes that closed a version.',
    (t) => t.closedBy,
    true,
  ),
  ids('bodies_broader', 'Body', ['broader', 'bodies'], 'The kinds of body that a body is a kind of.', (t) => t.broader),
  texts('bodies_aliases', 'Body', 'alias', 'Other names that the law uses.', (t) => t.aliases),
  ids(
    'competences_toward',
    'Competence',
    ['body', 'bodies'],
    'The bodies toward which a competence is held.',
    (t) => t.toward,
  ),
  ids(
    'competences_given_by',
    'Competence',
    ['amendment', 'amendments'],
    'Changes that gave a competence.',
    (t) => t.givenBy,
    true,
  ),
  ids(
    'competences_taken_by',
    'Competence',
    ['amendment', 'amendments'],
    'Changes that took a competence.',
    (t) => t.takenBy,
    true,
  ),
  texts('persons_names_as_printed', 'Person', 'name', 'Names of people as works print them.', (t) => t.nameAsPrinted),
  ids('works_authors', 'Work', ['person', 'persons'], 'Who wrote a work.', (t) => t.authors),
  ids('works_editors', 'Work', ['person', 'persons'], 'Who edited a work.', (t) => t.editors),
  ids('claims_asserted_by', 'Claim', ['person', 'persons'], 'Who makes a claim.', (t) => t.assertedBy),
  ids('claims_about', 'Claim', ['thing', 'things'], 'What a claim is about.', (t) => t.about),
  ids(
    'claims_conflicts_with',
    'Claim',
    ['thing', 'things'],
    'The provisions or acts that a claim says to conflict with what it is about.',
    (t) => t.conflictsWith,
  ),
  ids(
    'claims_agrees_with',
    'Claim',
    ['agrees_with', 'claims'],
    'Claims that a claim agrees with.',
    (t) => t.agreesWith,
  ),
];
