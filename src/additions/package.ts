/** What a colleague sends back: the tables of the CSV export, as texts, whatever the format it came in. */
import type { Property } from '../exports/rdf/properties.ts';
import type { TableName } from '../exports/tables/table.ts';
import type { LocalDate } from '../model/dates.ts';
import type { LineageEdgeType } from '../model/terms.ts';

/** Cells by column; an empty text is none; a column that is not there is not told. */
export type Row = Readonly<Record<string, string>>;

export interface Package {
  /** The name of its folder under `data/read/`: what the sender called it. */
  readonly name: string;
  readonly rows: ReadonlyMap<TableName, readonly PlacedRow[]>;
  /** The revision of the dossier that it was exported from, where it tells. */
  readonly revision?: string;
  /** The revision of which it was exported as a whole, so that what it lacks now was taken out of it. */
  readonly wholeOf?: string;
  /** Whether the places of items in its lists are those that the sender gave them. */
  readonly ordered?: true;
  /** Steps of lineage, and changes, that it says of their two ends: the evidence for them hangs elsewhere. */
  readonly bareSteps?: readonly BareStep[];
  /** What it says in words that follow from other facts: it is held against them. */
  readonly following?: readonly Following[];
  /** The day of which it is, for what depends on one. */
  readonly day?: LocalDate | null;
  /** What it says in two ways at once: of a thing that is new nothing is taken then. */
  readonly refused?: readonly Refused[];
  /** What of it no table holds. */
  readonly left?: readonly string[];
}

/** Where something stands, for messages: `data/claims.csv`, line 12. */
export interface Placed {
  readonly file: string;
  readonly line: number;
}

export interface PlacedRow extends Placed {
  readonly row: Row;
}

export interface BareStep extends Placed {
  readonly type: LineageEdgeType | 'CHANGED_BY';
  readonly from: string;
  readonly to: string;
}

export interface Following extends Placed {
  readonly iri: string;
  readonly property: Property;
  /** The key of what is said: `tripleKey`. */
  readonly triple: string;
}

export interface Refused extends Placed {
  readonly id: string;
  /** `whose … is not …` */
  readonly reason: string;
}

export const rowsIn = ({ rows }: Pick<Package, 'rows'>, table: TableName): readonly PlacedRow[] =>
  rows.get(table) ?? [];

/**
 * The key of what hangs on a thing and has no public id.
 *
 * @example hanging('GapSide', 'gap:one', 'sides', 0) // 'GapSide:gap:one/sides/0'
 */
export const hanging = (type: 'RecordCheck' | 'GapSide', thing: string, field: string, index: number): string =>
  `${type}:${thing}/${field}/${index}`;

/** What the key of a side of a gap, or of the check of a claim, hangs on; null for any other. */
export const hangsOn = (key: string): string | null =>
  /^(?:RecordCheck|GapSide):(.+)\/\w+\/\d+$/.exec(key)?.[1] ?? null;
