/** A value that a package and the dossier give otherwise, as a gap with both sides: nothing is overwritten. */

import { BETWEEN } from '../exports/columns.ts';
import { TABLES } from '../exports/formats/csv.ts';
import type { TableName } from '../exports/tables/table.ts';
import { bare } from '../model/ids.ts';
import { type Difference, hasOwnKeys, mirrored } from './compare.ts';
import { type ListDifference, toldIn } from './compare-lists.ts';
import type { RawFact } from './facts-of.ts';
import type { PlacedRow, Row } from './package.ts';

/** How ids of these gaps begin: they are made anew by each import. */
export const disagreementsWith = (name: string): string => `gap:disagreement/${name}/`;

export interface Conflict {
  /** The thing, citation, decision, record check, side or step of lineage that is told in two ways. */
  readonly id: string;
  readonly table: TableName;
  /** The column; of a list, the table. */
  readonly field: string;
  readonly held: string;
  readonly sent: string;
  readonly placed: PlacedRow;
}

/** What is told otherwise; where a column shows what a table of its own holds, once. */
export function conflictsOf(cells: readonly Difference[], lists: readonly ListDifference[]): readonly Conflict[] {
  const listed = new Set(lists.map(({ table, owner }) => `${table} ${owner}`));
  // A record check and a side of a gap have ids of their own.
  for (const { table, placed } of cells) {
    const owner = placed.row[OWNER_OF[table] ?? ''];
    if (owner !== undefined) listed.add(`${table} ${owner}`);
  }
  return [
    ...cells
      .filter(({ standing }) => standing !== 'FOLLOWS')
      .filter(({ table, column, id }) => !listed.has(`${mirrored(table, column) ?? ''} ${id}`))
      .map(({ column, ...rest }) => ({ ...rest, field: column })),
    // A difference has an item that is not held: the gap is placed where the first of these stands.
    ...lists.flatMap(({ table, owner, held, sent, fresh }) =>
      fresh.slice(0, 1).map((placed) => ({
        id: owner,
        table,
        field: table,
        held: inWords(table, held),
        sent: inWords(
          table,
          sent.map(({ row }) => row),
        ),
        placed,
      })),
    ),
  ];
}

/** The items of a list without what they hang on and where they stand, whatever the order of its columns. */
const inWords = (table: TableName, rows: readonly Row[]): string =>
  rows
    .map((row) =>
      (TOLD.get(table) ?? [])
        .map((column) => row[column] ?? '')
        .filter((cell) => cell !== '')
        .join(', '),
    )
    .join(BETWEEN);

const TOLD = new Map(TABLES.map((table) => [table.name, toldIn(table)]));

/** The column with the thing that a row without a public id hangs on: a gap is about that. */
const OWNER_OF: { readonly [T in TableName]?: string } = {
  record_checks: 'claim',
  gap_sides: 'gap',
  decisions: 'act',
  citations: 'from',
  lineage: 'from',
};

/** `held` and `sent` are the evidence on either side. */
export function conflictGap(
  { id, table, field, held, sent, placed }: Conflict,
  name: string,
  evidence: { readonly held: readonly RawFact[]; readonly sent: readonly RawFact[] },
): RawFact {
  const within = hasOwnKeys(table);
  const of = within ? { ru: ` о ${id}`, kk: `: ${id}`, en: ` of ${id}` } : { ru: '', kk: '', en: '' };
  const told = within ? `${table}.${field}` : field;
  return {
    id: `${disagreementsWith(name)}${told}/${bare(id)}`.replaceAll(/\s/gu, '-'),
    kind: 'DISAGREEMENT',
    about: within ? placed.row[OWNER_OF[table] ?? ''] : id,
    field: told,
    reason: {
      ru: `Присланный набор «${name}» и досье говорят разное${of.ru}.`,
      kk: `Жіберілген «${name}» жинағы мен деректер қоры әртүрлі айтады${of.kk}.`,
      en: `The package "${name}" and the dossier do not say the same${of.en}.`,
    },
    sides: [
      { value: held === '' ? '—' : held, evidence: evidence.held },
      { value: sent, evidence: evidence.sent },
    ],
  };
}
