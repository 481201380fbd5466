/** The tables, read back by what their users read them with: frictionless and pandas. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { withoutQuotes, withoutTexts } from '../../src/exports/without-texts.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Entity, Evidence } from '../../src/model/entities.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { datasetFromTables } from '../support/dataset-from-tables.ts';
import { datasetWith } from '../support/datasets.ts';
import { PYTHON, present, run } from '../support/examples.ts';
import { contentsOf, exporter, storeOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';

const python = present(PYTHON, '-c', 'import frictionless, pandas');
const SLOW = 240_000;
const LAW = 'act:kz/law/2001-01-23/148';
const written = exporter();
let dataset: Dataset;
let dossier: GraphStore;

beforeAll(async () => {
  dataset = buildDataset(await readDossier('data'));
  dossier = await storeOf(dataset);
});

interface Validated {
  readonly valid: boolean;
  readonly errors: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
}

async function validated(folder: string): Promise<Validated> {
  const { code, out, err } = await run(PYTHON, ['tests/exports/validate_package.py', join(folder, 'datapackage.json')]);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Validated;
}

/** In an order that does not depend on how they were listed. */
const inOrder = <T>(items: Iterable<T>): readonly string[] => [...items].map((item) => JSON.stringify(item)).sort();
const evidenceInOrder = (list: readonly Evidence[]) =>
  list.map(({ source, locator, confidence }) => [source, locator, confidence].join('\n')).sort();

/** What tables can tell of a dataset: no texts, and evidence in no order of its own. */
function facts(told: {
  readonly entities: Iterable<Entity>;
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly decisions: readonly object[];
  readonly citations: readonly object[];
  readonly lineage: readonly object[];
  readonly references: readonly object[];
  readonly formerIds: ReadonlyMap<string | null, string | null>;
}) {
  const plain = (item: object): object => JSON.parse(JSON.stringify(item, Object.keys(item).sort()));
  return {
    entities: new Map([...told.entities].map((thing) => [thing.id, withoutTexts(thing)])),
    evidence: new Map(
      [...told.evidence].filter(([, list]) => list.length > 0).map(([id, list]) => [id, evidenceInOrder(list)]),
    ),
    others: [told.decisions, told.citations, told.lineage].map((list) =>
      inOrder(
        list.map((item) => {
          const { evidence } = item as { evidence: readonly Evidence[] }; // All three kinds have evidence.
          return [plain({ ...item, evidence: null }), evidenceInOrder(evidence)];
        }),
      ),
    ),
    references: inOrder(told.references.map(plain)),
    formerIds: told.formerIds,
  };
}

const factsOf = (whole: Dataset) =>
  facts({ ...whole, entities: Object.values<readonly Entity[]>(whole.entities).flat() });

describe('the tables of the dossier', () => {
  test.skipIf(!python)(
    'are a valid Data Package whose keys hold, with as many rows as the graph has things',
    async () => {
      const { valid, errors, rows } = await validated(await written('csv', dossier));
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
      const counts = Object.fromEntries((await dossier.dataset.counts()).map(({ label, count }) => [label, count]));
      expect(counts).toEqual({
        Act: rows['acts'],
        Amendment: rows['amendments'],
        Body: rows['bodies'],
        Citation: rows['citations'],
        Claim: rows['claims'],
        Competence: rows['competences'],
        Decision: rows['decisions'],
        Gap: rows['gaps'],
        Person: rows['persons'],
        Provision: rows['provisions'],
        ProvisionVersion: rows['versions'],
        Source: rows['sources'],
        Work: rows['works'],
      });
      expect(rows['lineage']).toBe(dataset.lineage.length);
      expect(rows['references']).toBe(dataset.references.length);
    },
    SLOW,
  );

  test('tell every fact of it', async () => {
    const folder = await written('csv', dossier);
    expect(facts(datasetFromTables(folder))).toEqual(factsOf(dataset));
  });

  test('say what they are, of which revision, under which licence and from which sources', async () => {
    const folder = await written('csv', dossier, { act: LAW, on: '2013-07-01' });
    const package_ = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(package_).toMatchObject({
      revision: dataset.revision,
      selection: `act=${LAW}&on=2013-07-01`,
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(package_.sources.length).toBeGreaterThan(2);
  });

  test
    .skipIf(!python)
    .each([
      { act: LAW, on: '2013-07-01' },
      { act: 'act:kz/bill/1997-07-09/-' },
      { from: '2009-01-01', to: '2011-12-31' },
    ])(
    'in part, $act $on $from $to, hang together too',
    async (asked) => {
      const { errors, rows } = await validated(await written('csv', dossier, asked));
      expect(errors).toEqual([]);
      expect(rows['acts']).toBeGreaterThan(0);
      expect(rows['evidence']).toBeGreaterThan(0);
    },
    SLOW,
  );

  test.skipIf(!python)(
    'are found invalid where a key leads nowhere',
    async () => {
      const folder = await written('csv', dossier, { act: 'act:kz/bill/1997-07-09/-' });
      appendFileSync(join(folder, 'data', 'references.csv'), 'prov:of/no/act,prov:of/no/act\r\n');
      const { valid, errors } = await validated(folder);
      expect(valid).toBe(false);
      expect(errors.join()).toContain('references');
    },
    SLOW,
  );

  test('of a bill tell the body that rejected it', async () => {
    const folder = await written('csv', dossier, { act: 'act:kz/bill/1997-07-09/-' });
    const { decisions, entities } = datasetFromTables(folder);
    expect(decisions).toContainEqual(expect.objectContaining({ kind: 'REJECTED', by: 'body:majilis' }));
    expect(entities.map(({ id }) => id)).toContain('body:majilis');
  });
});

describe('tables of any dataset', () => {
  test('tell every fact, whatever its texts hold', async () => {
    for (const random of fc.sample(randomDataset(), { seed: 3, numRuns: 12 })) {
      const folder = await written('csv', await storeOf(random));
      expect(facts(datasetFromTables(folder))).toEqual(factsOf(random));
    }
  });

  test.skipIf(!python)(
    'are valid whatever their texts hold',
    async () => {
      const random = datasetWith(({ entities, citations }) => entities.Claim.length > 2 && citations.length > 0, 148);
      const { errors } = await validated(await written('csv', await storeOf(random)));
      expect(errors).toEqual([]);
    },
    SLOW,
  );

  test('are the same bytes with and without the texts of the user, none of whose words are in them', async () => {
    const random = datasetWith(({ entities }) => entities.Claim.length > 0, 7);
    const quoting = (list: readonly Evidence[]) => list.map((item) => ({ ...item, quote: 'OWN WORDS' }));
    const one = <T extends { readonly evidence: readonly Evidence[] }>(item: T): T => ({
      ...item,
      evidence: quoting(item.evidence),
    });
    const plain: Dataset = {
      ...random,
      revision: 'abc',
      evidence: new Map([...random.evidence].map(([id, list]) => [id, withoutQuotes({ evidence: list }).evidence])),
      texts: [],
    };
    const withTexts: Dataset = {
      ...random,
      revision: 'abc+def',
      entities: {
        ...random.entities,
        Claim: random.entities.Claim.map((claim) =>
          claim.recordCheck === null ? claim : { ...claim, recordCheck: one(claim.recordCheck) },
        ),
        Gap: random.entities.Gap.map((gap) => ({ ...gap, sides: gap.sides.map(one) })),
      },
      evidence: new Map([...random.evidence].map(([id, list]) => [id, quoting(list)])),
      decisions: random.decisions.map(one),
      citations: random.citations.map(one),
      lineage: random.lineage.map(one),
    };
    const [without, within] = [
      contentsOf(await written('csv', await storeOf(plain))),
      contentsOf(await written('csv', await storeOf(withTexts))),
    ];
    expect(within).toEqual(without);
    expect([...within.values()].join('')).not.toContain('OWN WORDS');
  });

  test('run no formula in a spreadsheet', async () => {
    const random = datasetWith(({ entities }) => entities.Source.length > 0, 9);
    const Source = random.entities.Source.map((source) => ({ ...source, title: '=HYPERLINK("http://x";"y")' }));
    const changed = { ...random, entities: { ...random.entities, Source } };
    const folder = await written('csv', await storeOf(changed));
    expect(contentsOf(folder).get('data/sources.csv')).toContain(`"'=HYPERLINK(""http://x"";""y"")"`);
    expect(facts(datasetFromTables(folder))).toEqual(factsOf(changed));
  });
});
