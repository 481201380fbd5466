/** What a table of the CSV export is: its columns, what they point to, and its rows. */
import type { Cell, CellType } from '../columns.ts';
import type { Part } from '../part.ts';

export interface TableColumn {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  /** Never empty. */
  readonly required?: boolean;
  /** The table whose key it holds. A cell that points outside the part is empty; where it is required, the row is left out. */
  readonly to?: TableName;
}

export interface Table {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly TableColumn[];
  /** Names of columns whose values, together, no two rows share. */
  readonly key: readonly string[];
  /** The column with the id of what its rows hang on; they stand together, one owner after the other. */
  readonly owner?: string;
  /** Its rows follow from those of other tables: whoever reads the tables back makes them anew. */
  readonly derived?: true;
  /** Cells in the order of the columns. */
  rows(part: Part): AsyncIterable<readonly Cell[]>;
}

export const TABLE_NAMES = [
  'things',
  'sources',
  'acts',
  'titles',
  'provisions',
  'headings',
  'versions',
  'versions_opened_by',
  'versions_closed_by',
  'amendments',
  'bodies',
  'names',
  'bodies_broader',
  'bodies_aliases',
  'competences',
  'competences_toward',
  'competences_given_by',
  'competences_taken_by',
  'persons',
  'persons_names_as_printed',
  'works',
  'works_authors',
  'works_editors',
  'claims',
  'claims_asserted_by',
  'claims_about',
  'claims_conflicts_with',
  'claims_agrees_with',
  'record_checks',
  'gaps',
  'gap_sides',
  'decisions',
  'citations',
  'lineage',
  'references',
  'former_ids',
  'evidence',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A column with an id of a row of another table. */
export const pointer = (name: string, to: TableName, description: string, required = true): TableColumn => ({
  name,
  type: 'string',
  description,
  to,
  required,
});

/** The key of a table whose rows have ids. */
export const identifier = (description: string): TableColumn => ({
  name: 'id',
  type: 'string',
  description,
  required: true,
});

export const POSITION: TableColumn = {
  name: 'position',
  type: 'integer',
  description: 'place in the list, from 1; a part may leave some out',
  required: true,
};

export const SORT_KEY: TableColumn = {
  name: 'sort_key',
  type: 'string',
  description: 'the rows stand in its order, compared by code point',
  required: true,
};

/** The id, where the part holds it. */
export const within = (part: Part, id: string | null): string | null => (id !== null && part.holds(id) ? id : null);
