/** Tables of what is no thing with a public id, of all ids, and of all evidence. */
import { labelOf } from '../columns.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';
import {
  citationsOf,
  decisionsOf,
  type Fact,
  factOf,
  factsBesides,
  gapSidesOf,
  lineageOf,
  recordChecksOf,
} from './facts.ts';
import { identifier, POSITION, pointer, SORT_KEY, type Table, type TableColumn, within } from './table.ts';

const ID = identifier('id; it is the key of its evidence');

const day = (description: string): TableColumn => ({ name: 'on', type: 'date', description });
const text = (name: string, description: string): TableColumn => ({ name, type: 'string', description });

export const things: Table = {
  name: 'things',
  description: 'Everything in these tables that has an id, for columns that may name a thing of any kind.',
  columns: [
    identifier('id'),
    { ...text('type', 'what it is: Act, Provision, Decision …'), required: true },
    text('label', 'its title, name or summary, else its id'),
  ],
  key: ['id'],
  derived: true,
  async *rows(part) {
    for (const type of EXPORTED_TYPES) {
      for await (const { thing } of part.things(type)) yield [thing.id, type, labelOf(thing)];
    }
    for await (const { id, type } of factsBesides(part)) yield [id, type, id];
  },
};

const recordChecks: Table = {
  name: 'record_checks',
  description: 'Claims held against the official record.',
  columns: [
    ID,
    pointer('claim', 'claims', 'id of the claim'),
    text('verdict', 'AGREES, DIFFERS or UNVERIFIED'),
    text('explanation_ru', 'why, in Russian'),
    text('explanation_kk', 'why, in Kazakh'),
    text('explanation_en', 'why, in English'),
  ],
  key: ['id'],
  owner: 'claim',
  async *rows(part) {
    for await (const { id, owner, cells } of recordChecksOf(part)) yield [id, owner, ...cells];
  },
};

const gapSides: Table = {
  name: 'gap_sides',
  description: 'The values that the sources give for what a gap is about.',
  columns: [ID, pointer('gap', 'gaps', 'id of the gap'), POSITION, text('value', 'what the source says')],
  key: ['id'],
  owner: 'gap',
  async *rows(part) {
    for await (const { id, owner, position, value } of gapSidesOf(part)) yield [id, owner, position, value];
  },
};

const decisions: Table = {
  name: 'decisions',
  description: 'Steps of the way of a bill.',
  columns: [
    ID,
    SORT_KEY,
    text('kind', 'SUBMITTED, REJECTED, WITHDRAWN or ADOPTED'),
    pointer('act', 'acts', 'id of the bill'),
    day('day of the decision'),
    pointer('by', 'bodies', 'id of the body that took it', false),
    pointer('instrument', 'acts', 'id of the act by which it was taken', false),
  ],
  key: ['id'],
  async *rows(part) {
    for await (const { id, told } of decisionsOf(part)) {
      const { sortKey, kind, act, on, by, instrument } = told;
      yield [id, sortKey, kind, act, on, within(part, by), within(part, instrument)];
    }
  },
};

const citations: Table = {
  name: 'citations',
  description: 'Works that cite other works.',
  columns: [
    ID,
    SORT_KEY,
    pointer('from', 'works', 'id of the citing work'),
    pointer('to', 'works', 'id of the cited work'),
    text('pages', 'pages of the cited work'),
    text('stance', 'whether the citing work supports, criticises, proposes or describes'),
  ],
  key: ['id'],
  async *rows(part) {
    for await (const { id, told } of citationsOf(part)) {
      yield [id, told.sortKey, told.from, told.to, told.pages, told.stance];
    }
  },
};

const lineage: Table = {
  name: 'lineage',
  description: 'Relationships from the older to the newer, or from the object to the one who acted.',
  columns: [
    ID,
    text(
      'type',
      'REPLACED_BY, AMENDED_BY, SUCCEEDED_BY, PROPOSED_AS, SUBMITTED_BY, REJECTED_BY, CITED_BY, REPEALED_BY',
    ),
    pointer('from', 'things', 'id of the older'),
    pointer('to', 'things', 'id of the newer'),
    day('the day of it'),
  ],
  key: ['id'],
  async *rows(part) {
    for await (const { id, told } of lineageOf(part)) yield [id, told.type, told.from, told.to, told.on];
  },
};

const references: Table = {
  name: 'references',
  description: 'Provisions whose text refers to other provisions.',
  columns: [
    pointer('from', 'provisions', 'id of the provision that refers'),
    pointer('to', 'provisions', 'id of the provision it refers to'),
  ],
  key: ['from', 'to'],
  owner: 'from',
  async *rows(part) {
    for await (const { from, to } of part.relationships({ from: 'Provision', types: ['REFERS_TO'] })) yield [from, to];
  },
};

const formerIds: Table = {
  name: 'former_ids',
  description: 'Ids that things had before.',
  columns: [{ ...text('was', 'the id that it had'), required: true }, pointer('is', 'things', 'the id that it has')],
  key: ['was'],
  derived: true,
  async *rows(part) {
    for await (const { was, is } of part.formerIds()) yield [was, is];
  },
};

const evidence: Table = {
  name: 'evidence',
  description: 'Where each fact was read.',
  columns: [
    pointer('owner', 'things', 'id of what it supports'),
    POSITION,
    pointer('source', 'sources', 'id of the source'),
    { ...text('locator', 'the place in it'), required: true },
    { ...text('confidence', 'how sure the reading is'), required: true },
  ],
  key: ['owner', 'position'],
  owner: 'owner',
  async *rows(part) {
    for await (const { id, evidence } of factsOf(part)) {
      for (const [i, { source, locator, confidence }] of evidence.entries()) {
        if (within(part, source) !== null) yield [id, i + 1, source, locator, confidence];
      }
    }
  },
};

async function* factsOf(part: Part): AsyncGenerator<Fact> {
  for (const type of EXPORTED_TYPES) {
    for await (const { thing, evidence } of part.things(type, 'evidence')) yield factOf(thing, evidence);
  }
  yield* factsBesides(part);
}

export const RECORDS: readonly Table[] = [
  things,
  recordChecks,
  gapSides,
  decisions,
  citations,
  lineage,
  references,
  formerIds,
  evidence,
];
