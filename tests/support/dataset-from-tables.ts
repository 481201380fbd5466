/** Reads the tables of the CSV export back into a dataset: what cannot be told from them is lost in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { type LocalDate, parseLocalDate } from '../../src/model/dates.ts';
import type { DateBound, Entity, EntityType, Evidence } from '../../src/model/entities.ts';
import type { DatedName, LocalText } from '../../src/model/localized.ts';
import { groupBy } from '../../src/model/order.ts';

type Row = DSVRowString<string>;

/** An empty cell is null; the apostrophe before what would be a formula is taken away. */
const text = (row: Row, column: string): string | null => {
  const cell = row[column];
  if (cell === undefined) throw new RangeError(`There is no column ${column}.`);
  return cell === '' ? null : cell.replace(/^'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '');
};
const given = (key: string, value: string | null): object => (value === null ? {} : { [key]: value });
const day = (row: Row, column: string): LocalDate | null => parseLocalDate(text(row, column) ?? '');
const count = (row: Row, column: string): number | null => {
  const cell = text(row, column);
  return cell === null ? null : Number(cell);
};

const local = (row: Row, prefix: string): LocalText =>
  Object.fromEntries(
    ['ru', 'kk', 'en'].flatMap((key) => {
      const value = text(row, `${prefix}${key}`);
      return value === null ? [] : [[key, value]];
    }),
  );

const bound = (row: Row, name: string): DateBound | null => {
  const kind = text(row, `${name}_kind`);
  if (kind === null) return null;
  const [on, earliest, latest] = ['on', 'earliest', 'latest'].map((key) => day(row, `${name}_${key}`));
  return { kind, on, earliest, latest } as DateBound; // The kinds are those that were written.
};

/** What the tables tell, in the shapes of the dataset. */
export interface Told {
  readonly entities: readonly Entity[];
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly decisions: readonly object[];
  readonly citations: readonly object[];
  readonly lineage: readonly object[];
  readonly references: readonly object[];
  readonly formerIds: ReadonlyMap<string | null, string | null>;
}

export function datasetFromTables(folder: string): Told {
  const rows = (table: string): readonly Row[] => csvParse(readFileSync(join(folder, 'data', `${table}.csv`), 'utf8'));
  const inOrder = (table: string, owner: string): ReadonlyMap<string, readonly Row[]> =>
    groupBy(
      rows(table).toSorted((a, b) => (count(a, 'position') ?? 0) - (count(b, 'position') ?? 0)),
      (row) => text(row, owner) ?? '',
    );
  const list = (table: string, owner: string, column: string) => {
    const held = inOrder(table, owner);
    return (id: string | null) => (held.get(id ?? '') ?? []).map((row) => text(row, column));
  };
  const names = (table: string, owner: string) => {
    const held = inOrder(table, owner);
    return (id: string | null): readonly DatedName[] =>
      (held.get(id ?? '') ?? []).map((row) => ({
        ...local(row, ''),
        from: day(row, 'valid_from'),
        to: day(row, 'valid_to'),
        ...given('fromBy', text(row, 'valid_from_by')),
        ...given('toBy', text(row, 'valid_to_by')),
      }));
  };
  const supported = inOrder('evidence', 'owner');
  const evidenceOf = (id: string | null): readonly Evidence[] =>
    (supported.get(id ?? '') ?? []).map((row) => {
      const [source, locator, confidence] = ['source', 'locator', 'confidence'].map((column) => text(row, column));
      return { source, locator, confidence, quote: null } as Evidence; // Required cells.
    });
  const checks = new Map(
    rows('record_checks').map((row) => [
      text(row, 'claim'),
      {
        verdict: text(row, 'verdict'),
        explanation: local(row, 'explanation_'),
        evidence: evidenceOf(text(row, 'id')),
      },
    ]),
  );
  const sides = inOrder('gap_sides', 'gap');
  const [titles, headings, bodyNames] = [
    names('titles', 'act'),
    names('headings', 'provision'),
    names('names', 'body'),
  ];
  const [openedBy, closedBy] = [
    list('versions_opened_by', 'version', 'amendment'),
    list('versions_closed_by', 'version', 'amendment'),
  ];
  const [broader, aliases] = [list('bodies_broader', 'body', 'broader'), list('bodies_aliases', 'body', 'alias')];
  const toward = list('competences_toward', 'competence', 'body');
  const [givenBy, takenBy] = [
    list('competences_given_by', 'competence', 'amendment'),
    list('competences_taken_by', 'competence', 'amendment'),
  ];
  const asPrinted = list('persons_names_as_printed', 'person', 'name');
  const [authors, editors] = [list('works_authors', 'work', 'person'), list('works_editors', 'work', 'person')];
  const [assertedBy, about] = [list('claims_asserted_by', 'claim', 'person'), list('claims_about', 'claim', 'thing')];
  const [conflicts, agrees] = [
    list('claims_conflicts_with', 'claim', 'thing'),
    list('claims_agrees_with', 'claim', 'agrees_with'),
  ];

  const read: { readonly [T in EntityType]: readonly [string, (row: Row, id: string | null) => object] } = {
    Act: [
      'acts',
      (r, id) => ({
        form: text(r, 'form'),
        number: text(r, 'number'),
        adiletId: text(r, 'adilet_id'),
        bankCode: text(r, 'bank_code'),
        titles: titles(id),
        adoptedOn: day(r, 'adopted_on'),
        publishedOn: day(r, 'published_on'),
        publishedIn: text(r, 'published_in'),
        force: bound(r, 'force'),
        end: bound(r, 'end'),
        recordFrom: day(r, 'record_from'),
        recordUntil: day(r, 'record_until'),
      }),
    ],
    Provision: [
      'provisions',
      (r, id) => ({
        act: text(r, 'act'),
        kind: text(r, 'kind'),
        number: text(r, 'number'),
        eId: text(r, 'e_id'),
        parent: text(r, 'parent'),
        headings: headings(id),
      }),
    ],
    ProvisionVersion: [
      'versions',
      (r, id) => ({
        provision: text(r, 'provision'),
        ordinal: count(r, 'ordinal'),
        start: bound(r, 'start'),
        end: bound(r, 'end'),
        validFrom: day(r, 'valid_from'),
        begins: day(r, 'begins'),
        validTo: day(r, 'valid_to'),
        openedBy: openedBy(id),
        closedBy: closedBy(id),
        textState: 'NOT_HELD',
      }),
    ],
    Amendment: [
      'amendments',
      (r) => ({
        kind: text(r, 'kind'),
        aspect: text(r, 'aspect'),
        by: text(r, 'by'),
        byProvision: text(r, 'by_provision'),
        target: text(r, 'target'),
        targetAct: text(r, 'target_act'),
        adoptedOn: day(r, 'adopted_on'),
        inForceOn: day(r, 'in_force_on'),
        inForceEarliest: day(r, 'in_force_earliest'),
        inForceLatest: day(r, 'in_force_latest'),
        retroactive: text(r, 'retroactive') === 'true',
        forceRule: {
          kind: text(r, 'force_rule'),
          amount: count(r, 'force_rule_amount'),
          date: day(r, 'force_rule_date'),
          provision: text(r, 'force_rule_provision'),
          asPrinted: text(r, 'force_rule_as_printed'),
        },
        parent: text(r, 'parent'),
      }),
    ],
    Body: [
      'bodies',
      (r, id) => ({
        kind: text(r, 'kind'),
        levels: text(r, 'levels')?.split(' | ') ?? [],
        names: bodyNames(id),
        aliases: aliases(id),
        existsFrom: day(r, 'exists_from'),
        existsFromBy: text(r, 'exists_from_by'),
        existsTo: day(r, 'exists_to'),
        existsToBy: text(r, 'exists_to_by'),
        broader: broader(id),
      }),
    ],
    Competence: [
      'competences',
      (r, id) => ({
        modality: text(r, 'modality'),
        role: text(r, 'role'),
        body: text(r, 'body'),
        toward: toward(id),
        provision: text(r, 'provision'),
        summary: local(r, 'summary_'),
        start: bound(r, 'start'),
        end: bound(r, 'end'),
        validFrom: day(r, 'valid_from'),
        validTo: day(r, 'valid_to'),
        continues: text(r, 'continues'),
        givenBy: givenBy(id),
        takenBy: takenBy(id),
      }),
    ],
    Person: ['persons', (r, id) => ({ name: local(r, 'name_'), nameAsPrinted: asPrinted(id) })],
    Work: [
      'works',
      (r, id) => ({
        kind: text(r, 'kind'),
        title: local(r, 'title_'),
        authors: authors(id),
        editors: editors(id),
        year: count(r, 'year'),
        place: text(r, 'place'),
        publisher: text(r, 'publisher'),
        partOf: text(r, 'part_of'),
      }),
    ],
    Claim: [
      'claims',
      (r, id) => ({
        stance: text(r, 'stance'),
        summary: local(r, 'summary_'),
        assertedBy: assertedBy(id),
        reportedIn: text(r, 'reported_in'),
        asOf: day(r, 'as_of'),
        about: about(id),
        conflictsWith: conflicts(id),
        agreesWith: agrees(id),
        recordCheck: checks.get(id) ?? null,
      }),
    ],
    Source: [
      'sources',
      (r) => ({
        title: text(r, 'title'),
        kind: text(r, 'kind'),
        url: text(r, 'url'),
        stateOf: day(r, 'state_of'),
        sha256: text(r, 'sha256'),
      }),
    ],
    Gap: [
      'gaps',
      (r, id) => ({
        kind: text(r, 'kind'),
        about: text(r, 'about'),
        field: text(r, 'field'),
        reason: local(r, 'reason_'),
        sides: (sides.get(id ?? '') ?? []).map((side) => ({
          value: text(side, 'value'),
          evidence: evidenceOf(text(side, 'id')),
        })),
        source: text(r, 'source'),
      }),
    ],
  };
  const entities = Object.entries(read).flatMap(([type, [table, fields]]) =>
    rows(table).map((row) => {
      const id = text(row, 'id');
      return { type, id, sortKey: text(row, 'sort_key'), ...fields(row, id) } as Entity; // Compared with the real one.
    }),
  );
  const things = new Set(entities.map(({ id }) => id));
  return {
    entities,
    evidence: new Map([...supported.keys()].filter((id) => things.has(id)).map((id) => [id, evidenceOf(id)])),
    decisions: rows('decisions').map((r) => ({
      key: text(r, 'id'),
      sortKey: text(r, 'sort_key'),
      kind: text(r, 'kind'),
      act: text(r, 'act'),
      on: day(r, 'on'),
      by: text(r, 'by'),
      instrument: text(r, 'instrument'),
      evidence: evidenceOf(text(r, 'id')),
    })),
    citations: rows('citations').map((r) => ({
      key: text(r, 'id'),
      sortKey: text(r, 'sort_key'),
      from: text(r, 'from'),
      to: text(r, 'to'),
      pages: text(r, 'pages'),
      stance: text(r, 'stance'),
      evidence: evidenceOf(text(r, 'id')),
    })),
    lineage: rows('lineage').map((r) => ({
      from: text(r, 'from'),
      to: text(r, 'to'),
      type: text(r, 'type'),
      on: day(r, 'on'),
      evidence: evidenceOf(text(r, 'id')),
    })),
    references: rows('references').map((r) => ({ from: text(r, 'from'), to: text(r, 'to') })),
    formerIds: new Map(rows('former_ids').map((r) => [text(r, 'was'), text(r, 'is')])),
  };
}
