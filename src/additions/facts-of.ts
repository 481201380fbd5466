/** Rows of a package as facts of the dossier, each with the evidence that the package gives for it. */
import type { TableName } from '../exports/tables/table.ts';
import type { FactKind } from '../sources/facts.ts';
import type { Row } from './package.ts';

/** What the rows of a package hang on, by its key. */
export interface Sent {
  /** `source`, `locator`, `confidence` of each place. */
  evidence(owner: string): readonly Row[];
  /** Rows of a list in its order. */
  list(table: TableName, owner: string): readonly Row[];
  /** The act that made a change; none where neither the package nor the graph knows the change. */
  actOf(amendment: string): string | undefined;
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

const names = (rows: readonly Row[]): readonly RawFact[] =>
  rows.map(({ ru, kk, en, valid_from: from, valid_to: to }) => given({ ru, kk, en, from, to }));

const places = (rows: readonly Row[]): readonly RawFact[] =>
  rows.map(({ source, locator, confidence }) => given({ source, locator, confidence }));

/** Without what is not said: an absent field and an empty one are two things in YAML. */
export const given = (fact: RawFact): RawFact =>
  Object.fromEntries(
    Object.entries(fact).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The moment of a power that an act gave or took. */
function by(sent: Sent, amendments: readonly Row[]): RawFact | undefined {
  const [first] = cellsOf(amendments, 'amendment');
  const act = first === undefined ? undefined : sent.actOf(first);
  return act === undefined ? undefined : { by: act };
}

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
    make: ({ id = '', number, adilet_id: adiletId, bank_code: bankCode }, sent) =>
      given({
        id,
        number,
        adiletId,
        bankCode,
        titles: names(sent.list('titles', id)),
        evidence: places(sent.evidence(id)),
      }),
  },
  provisions: {
    kind: 'provisions',
    make: ({ id = '', parent }, sent) =>
      given({ id, parent, headings: names(sent.list('headings', id)), evidence: places(sent.evidence(id)) }),
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
    make: ({ id = '', kind, levels = '', exists_from: existsFrom, exists_to: existsTo }, sent) => ({
      ...given({ id, kind, existsFrom, existsTo, names: names(sent.list('names', id)) }),
      levels: levels === '' ? [] : levels.split(' | '),
      aliases: cellsOf(sent.list('bodies_aliases', id), 'alias'),
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
        from: by(sent, sent.list('competences_given_by', id)),
        to: by(sent, sent.list('competences_taken_by', id)),
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
      const nameAsPrinted = cellsOf(sent.list('persons_names_as_printed', id), 'name');
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
