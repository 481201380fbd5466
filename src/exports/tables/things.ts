/** One table for each type of thing, with the columns that all formats share. */
import type { EntityType } from '../../model/entities.ts';
import type { Cell } from '../columns.ts';
import { columnsOf } from '../columns.ts';
import type { Part } from '../part.ts';
import { identifier, SORT_KEY, type Table, type TableName, within } from './table.ts';

/** The tables of things by type. */
export const TABLE_OF = {
  Source: 'sources',
  Act: 'acts',
  Provision: 'provisions',
  ProvisionVersion: 'versions',
  Amendment: 'amendments',
  Body: 'bodies',
  Competence: 'competences',
  Person: 'persons',
  Work: 'works',
  Claim: 'claims',
  Gap: 'gaps',
} as const satisfies Record<EntityType, TableName>;

const ABOUT: { readonly [T in EntityType]: string } = {
  Source: 'What was read: editions, saved pages, works.',
  Act: 'Laws, codes, decrees, bills and other acts.',
  Provision: 'Sections, chapters, articles, paragraphs and other parts of acts.',
  ProvisionVersion: 'Wordings of provisions, each in force from one day until another.',
  Amendment: 'What one act did to one provision, or to another act as a whole.',
  Body: 'Public bodies, as kinds and as single ones.',
  Competence: 'What a provision lets, bids or forbids a body to do.',
  Person: 'People who wrote works or are named as authors of claims.',
  Work: 'Articles, books and other works.',
  Claim: 'What somebody says about the law.',
  Gap: 'What the sources do not say, could not be read for, or say in two ways.',
};

/** What the columns with ids of `columns.ts` point to. */
const POINTS_TO: { readonly [T in EntityType]?: Readonly<Record<string, TableName>> } = {
  Provision: { act: 'acts', parent: 'provisions' },
  ProvisionVersion: { provision: 'provisions' },
  Amendment: {
    by: 'acts',
    by_provision: 'provisions',
    target: 'things',
    target_act: 'acts',
    parent: 'amendments',
  },
  Competence: { body: 'bodies', provision: 'provisions', continues: 'competences' },
  Work: { part_of: 'works' },
  Claim: { reported_in: 'works' },
  Gap: { about: 'things', source: 'sources' },
};

function thingsOf(type: EntityType): Table {
  const own = columnsOf(type);
  const pointing = POINTS_TO[type] ?? {};
  return {
    name: TABLE_OF[type],
    description: ABOUT[type],
    columns: [
      identifier('id, the same in every format and every revision'),
      SORT_KEY,
      ...own.map(({ name, type, description }) => {
        const to = pointing[name];
        return { name, type, description, ...(to === undefined ? {} : { to }) };
      }),
    ],
    key: ['id'],
    ...(type === 'ProvisionVersion' ? { derived: true } : {}),
    async *rows(part) {
      for await (const { thing } of part.things(type)) {
        yield [
          thing.id,
          thing.sortKey,
          ...own.map(({ name, of }) => (name in pointing ? held(part, of(thing)) : of(thing))),
        ];
      }
    },
  };
}

const held = (part: Part, cell: Cell): Cell => (typeof cell === 'string' ? within(part, cell) : cell);

export const THINGS: readonly Table[] = (Object.keys(TABLE_OF) as EntityType[]) // The keys of a record by EntityType.
  .map(thingsOf);
