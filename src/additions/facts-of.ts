/** Rows of a package as facts of the dossier, each with the evidence that the package gives for it. */
import { BETWEEN } from '../exports/columns.ts';
import type { TableName } from '../exports/tables/table.ts';
import type { FactKind } from '../sources/facts.ts';
import type { Row } from './package.ts';

/** What the rows of a package hang on, by its key. */
export interface Sent {
  /** `source`, `locator`, `confidence` of each place. */
  evidence(owner: string): readonly Row[];
  /** Rows of a list in its order. */
  list(table: TableName, owner: string): readonly Row[];
}

/** A fact as a writer of YAML would put it; whether it keeps the shape of its kind is checked afterwards. */
export type RawFact = Readonly<Record<string, unknown>>;

interface Maker {
  readonly kind: FactKind;
  /** Null for a row that is no fact of its own: it follows from others. */
  readonly make: (row: Row, sent: Sent) => RawFact | null;
}

const integer = (cell: string | undefined): number | undefined => (cell ? Number(cell) : undefined);
const cellsOf = (rows: readonly Row[], column: string): readonly string[] => rows.map((row) => row[column] ?? '');

const local = (row: Row, name: string): RawFact =>
  given({ ru: row[`${name}_ru`], kk: row[`${name}_kk`], en: row[`${name}_en`] });

/**
 * A day, or the act from which it follows. A package that does not tell which of the two it is (linked data; tables of an
 * older export) tells no moment: the day may be a bound alone.
 */
const moment = (day: string | undefined, by: string | undefined): unknown =>
  by === undefined ? undefined : by === '' ? day : { by };

/** Names with their days; where a package has none of their table, the one that the thing's own row shows. */
export function names(rows: readonly Row[], shown: RawFact = {}): readonly RawFact[] {
  if (rows.length === 0) return Object.keys(shown).length === 0 ? [] : [shown];
  return rows.map(({ ru, kk, en, valid_from: from, valid_from_by: fromBy, valid_to: to, valid_to_by: toBy }) =>
    given({ ru, kk, en, from: moment(from, fromBy), to: moment(to, toBy) }),
  );
}

/** The items of a list, else those that the cell of the thing's own row shows. */
const items = (rows: readonly Row[], column: string, shown = ''): readonly string[] =>
  rows.length > 0 || shown === '' ? cellsOf(rows, column) : shown.split(BETWEEN);

export const places = (rows: readonly Row[]): readonly RawFact[] =>
  rows.map(({ source, locator, confidence }) => given({ source, locator, confidence }));

/** Without what is not said: an absent field and an empty one are two things in YAML. */
export const given = (fact: RawFact): RawFact =>
  Object.fromEntries(
    Object.entries(fact).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The moment of a power that an act gave or took: an amendment's id says whose it is. */
function by(amendments: readonly Row[]): RawFact | undefined {
  const [, act] = /^amend:([^:]+):/.exec(amendments[0]?.['amendment'] ?? '') ?? [];
  return act === undefined ? undefined : { by: `act:${act}` };
}

/** The day on which an act took force, as a rule that states it. */
const forceOn = (day: string | undefined): RawFact | undefined => (day ? { kind: 'ON_DATE', date: day } : undefined);

/** Relationships that are told, not derived. */
const TOLD_LINEAGE: readonly (string | undefined)[] = ['REPLACED_BY', 'REPEALED_BY', 'SUCCEEDED_BY', 'PROPOSED_AS'];

function recordCheck(id: string, sent: Sent): RawFact | undefined {
  const [row] = sent.list('record_checks', id);
  if (row === undefined) return undefined;
  const evidence = places(sent.evidence(row['id'] ?? ''));
  return { verdict: row['verdict'], explanation: local(row, 'explanation'), evidence };
}

/** Tables whose rows are facts, in the order in which they are read; the others are lists of these, or follow from them. */
export const MAKERS: { readonly [T in TableName]?: Maker } = {
  sources: {
    kind: 'sources',
    make: ({ id, title, kind, url, state_of: stateOf, sha256 }) => given({ id, title, kind, url, stateOf, sha256 }),
  },
  acts: {
    kind: 'acts',
    make: ({ id = '', number, adilet_id: adiletId, bank_code: bankCode, ...row }, sent) =>
      given({
        id,
        number,
        adiletId,
        bankCode,
        titles: names(sent.list('titles', id), local(row, 'title')),
        force: forceOn(row['force_on']),
        end: row['end_on'] ? { on: row['end_on'] } : undefined,
        evidence: places(sent.evidence(id)),
      }),
  },
  provisions: {
    kind: 'provisions',
    make: ({ id = '', parent, ...row }, sent) =>
      given({
        id,
        parent,
        headings: names(sent.list('headings', id), local(row, 'heading')),
        evidence: places(sent.evidence(id)),
      }),
  },
  amendments: {
    kind: 'amendments',
    make: (row, sent) =>
      given({
        by: row['by'],
        target: row['target'],
        kind: row['kind'],
        aspect: row['aspect'],
        force: given({
          kind: row['force_rule'],
          amount: integer(row['force_rule_amount']),
          date: row['force_rule_date'],
          provision: row['force_rule_provision'],
          asPrinted: row['force_rule_as_printed'],
        }),
        parent: row['parent'],
        byProvision: row['by_provision'],
        evidence: places(sent.evidence(row['id'] ?? '')),
      }),
  },
  bodies: {
    kind: 'bodies',
    make: ({ id = '', kind, levels = '', ...row }, sent) => ({
      ...given({
        id,
        kind,
        existsFrom: moment(row['exists_from'], row['exists_from_by']),
        existsTo: moment(row['exists_to'], row['exists_to_by']),
        names: names(sent.list('names', id), local(row, 'name')),
      }),
      levels: levels === '' ? [] : levels.split(BETWEEN),
      aliases: items(sent.list('bodies_aliases', id), 'alias', row['aliases']),
      broader: cellsOf(sent.list('bodies_broader', id), 'broader'),
      evidence: places(sent.evidence(id)),
    }),
  },
  competences: {
    kind: 'competences',
    make: (row, sent) => {
      const id = row['id'] ?? '';
      return given({
        provision: row['provision'],
        body: row['body'],
        role: row['role'],
        modality: row['modality'],
        toward: cellsOf(sent.list('competences_toward', id), 'body'),
        from: by(sent.list('competences_given_by', id)),
        to: by(sent.list('competences_taken_by', id)),
        continues: row['continues'],
        summary: local(row, 'summary'),
        evidence: places(sent.evidence(id)),
      });
    },
  },
  persons: {
    kind: 'persons',
    make: (row, sent) => {
      const id = row['id'] ?? '';
      const printed = sent.list('persons_names_as_printed', id);
      const nameAsPrinted = items(printed, 'name', row['name_as_printed']);
      return given({ id, name: local(row, 'name'), nameAsPrinted, evidence: places(sent.evidence(id)) });
    },
  },
  works: {
    kind: 'works',
    make: (row, sent) => {
      const { id = '', kind, place, publisher, part_of: partOf } = row;
      return given({
        id,
        kind,
        title: local(row, 'title'),
        authors: cellsOf(sent.list('works_authors', id), 'person'),
        editors: cellsOf(sent.list('works_editors', id), 'person'),
        year: integer(row['year']),
        place,
        publisher,
        partOf,
        evidence: places(sent.evidence(id)),
      });
    },
  },
  claims: {
    kind: 'claims',
    make: (row, sent) => {
      const { id = '', stance, reported_in: reportedIn, as_of: asOf } = row;
      return given({
        id,
        stance,
        summary: local(row, 'summary'),
        assertedBy: cellsOf(sent.list('claims_asserted_by', id), 'person'),
        reportedIn,
        asOf,
        about: cellsOf(sent.list('claims_about', id), 'thing'),
        conflictsWith: cellsOf(sent.list('claims_conflicts_with', id), 'thing'),
        agreesWith: cellsOf(sent.list('claims_agrees_with', id), 'agrees_with'),
        recordCheck: recordCheck(id, sent),
        evidence: places(sent.evidence(id)),
      });
    },
  },
  gaps: {
    kind: 'gaps',
    make: (row, sent) => {
      const { id = '', kind, about, field, source } = row;
      const sides = sent.list('gap_sides', id).map((side) => {
        return { value: side['value'], evidence: places(sent.evidence(side['id'] ?? '')) };
      });
      return given({ id, kind, about, field, reason: local(row, 'reason'), sides, source });
    },
  },
  decisions: {
    kind: 'decisions',
    make: ({ id = '', kind, act, on, by: body, instrument }, sent) =>
      given({ kind, act, on, by: body, instrument, evidence: places(sent.evidence(id)) }),
  },
  citations: {
    kind: 'citations',
    make: ({ id = '', from, to, pages, stance }, sent) =>
      given({ from, to, pages, stance, evidence: places(sent.evidence(id)) }),
  },
  lineage: {
    kind: 'relations',
    make: ({ id = '', type, from, to, on }, sent) =>
      TOLD_LINEAGE.includes(type) ? given({ type, from, to, on, evidence: places(sent.evidence(id)) }) : null,
  },
};

/** The first publication that an act's row tells of; null where it tells no day. */
export function publicationOf(
  { id: act, published_on: on, published_in: gazette }: Row,
  evidence: readonly Row[],
): RawFact | null {
  return on ? given({ act, on, gazette, evidence: places(evidence) }) : null;
}

/** What of a list a correction can set on a thing that the dossier holds. */
interface Settable {
  readonly field: string;
  /** Null: a list of dated names. */
  readonly column: string | null;
  /** Whether more items contradict those that are held: who wrote a work is told as a whole. */
  readonly whole: boolean;
}

const set = (field: string, column: string | null, whole = false): Settable => ({ field, column, whole });

export const SETTABLE: { readonly [T in TableName]?: Settable } = {
  titles: set('titles', null, true),
  headings: set('headings', null, true),
  names: set('names', null, true),
  bodies_aliases: set('aliases', 'alias'),
  bodies_broader: set('broader', 'broader'),
  competences_toward: set('toward', 'body'),
  persons_names_as_printed: set('nameAsPrinted', 'name'),
  works_authors: set('authors', 'person', true),
  works_editors: set('editors', 'person', true),
  claims_asserted_by: set('assertedBy', 'person', true),
  claims_about: set('about', 'thing'),
  claims_conflicts_with: set('conflictsWith', 'thing'),
  claims_agrees_with: set('agreesWith', 'agrees_with'),
};
