/** What linked data says of a day: what may still hold stays, what is not certain is not said. */
import { beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { localDate } from '../../src/model/dates.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import type { Loose } from '../support/api.ts';
import { storeOf } from '../support/exported.ts';
import { textOf } from '../support/rdf.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const OLD_LAW = 'act:kz/law/1993-12-10/4100';
const CONSTITUTION = 'act:kz/constitution/1995-08-30/-';

let dataset: Dataset;
let dossier: GraphStore;

beforeAll(async () => {
  dataset = buildDataset(await readDossier('data'));
  dossier = await storeOf(dataset);
});

const read = new Map<string, Promise<string>>();
function exportOf(act: string, on: string | null): Promise<string> {
  const key = `${act} ${on}`;
  const text = read.get(key) ?? textOf('jsonld', dossier, on === null ? { act } : { act, on });
  read.set(key, text);
  return text;
}

/** The nodes of an export by their ids, of those that stand for a thing. */
async function nodesOf(act: string, on: string | null): Promise<ReadonlyMap<string, Loose>> {
  const text = await exportOf(act, on);
  const nodes: readonly Loose[] = JSON.parse(text)['@graph'];
  return new Map(
    nodes.filter((n) => n['dcterms:identifier'] !== undefined).map((node) => [node['dcterms:identifier'], node]),
  );
}

const idsOf = (nodes: ReadonlyMap<string, Loose>, prefix: string): readonly string[] =>
  [...nodes.keys()].filter((id) => id.startsWith(prefix)).sort();

test('the last day in force of ELI is the day before the one on which something has ceased', async () => {
  const nodes = await nodesOf(CONSTITUTION, null);
  expect(nodes.get('ver:kz/constitution/1995-08-30/-#art_85@original')).toMatchObject({
    'zan:ceasedOn': '2026-07-01',
    'eli:date_no_longer_in_force': '2026-06-30',
  });
});

test.each([
  [OLD_LAW, '2001-05-10'],
  [LAW, '2008-12-20'],
  [LAW, '2013-07-01'],
  [LAW, '2014-11-07'],
  [LAW, '2022-12-01'],
  [CONSTITUTION, '2017-03-10'],
])('%s on %s holds the provisions and versions that may be in force, as GraphQL has them', async (act, on) => {
  const ids = dataset.entities.Provision.filter((provision) => provision.act === act).map(({ id }) => id);
  const states = await dossier.provisions.states(ids, localDate(on));
  const versions = states.flatMap((state) => state?.candidates.map(({ id }) => id) ?? []);
  const nodes = await nodesOf(act, on);
  expect(idsOf(nodes, 'ver:')).toEqual(versions.toSorted());
  expect(idsOf(nodes, 'prov:')).toEqual(ids.filter((_, i) => states[i]?.candidates.length).toSorted());
  for (const [i, id] of ids.entries()) {
    const certain = states[i]?.certainty === 'CERTAIN';
    const said = nodes.get(id)?.['eli:in_force'];
    if (nodes.has(id)) expect(said, id).toBe(certain ? 'eli:InForce-inForce' : undefined);
  }
});

test('a law that may be repealed already keeps its provisions, their powers and whose they are', async () => {
  const nodes = await nodesOf(OLD_LAW, '2001-05-10');
  expect(nodes.get(OLD_LAW)?.['eli:in_force']).toBeUndefined();
  const power = 'comp:kz/law/1993-12-10/4100#art_1__part_3:local-administration-head.oblast:holds-power';
  expect(nodes.get(power)).toMatchObject({
    'zan:heldBy': 'urn:zangraph:body:local-administration-head.oblast',
    'zan:ceasedEarliest': '2001-05-08',
  });
  expect(nodes.has('body:local-administration-head.oblast')).toBe(true);
  const everything = JSON.parse(await textOf('jsonld', dossier, { on: '2001-05-10' }))['@graph'] as readonly Loose[];
  expect(everything.find((node) => node['dcterms:identifier'] === power)?.['zan:heldBy']).toBeDefined();
});

test('a provision that is repealed between two days is there until the later one', async () => {
  for (const number of [1, 2, 3]) {
    const id = `prov:kz/law/2001-01-23/148#art_3__subpara_${number}`;
    expect((await nodesOf(LAW, '2013-07-01')).has(id), id).toBe(true);
    expect((await nodesOf(LAW, '2014-11-07')).has(id), id).toBe(false);
  }
});

test('a title or a heading that may be this or another one is told by its dated names alone', async () => {
  const article = 'prov:kz/law/2001-01-23/148#art_3';
  const rewritten = 'prov:kz/law/2001-01-23/148#art_39-3';
  const [before, within, after] = [
    await nodesOf(LAW, '2009-01-01'),
    await nodesOf(LAW, '2010-01-01'),
    await nodesOf(LAW, '2011-03-24'),
  ];
  expect(before.get(LAW)?.['dcterms:title'].ru).toBe('О местном государственном управлении в Республике Казахстан');
  expect(after.get(LAW)?.['dcterms:title'].ru).toContain('и самоуправлении');
  for (const id of [LAW, article]) {
    expect(before.get(id)?.['dcterms:title']).toBeDefined();
    expect(within.get(id)?.['dcterms:title']).toBeUndefined();
    expect(within.get(id)?.['zan:datedName']).toHaveLength(2);
    expect(after.get(id)?.['dcterms:title']).toBeDefined();
  }
  const graph: readonly Loose[] = JSON.parse(await exportOf(LAW, '2010-01-01'))['@graph'];
  const russian = graph.find((node) => node['@id'] === `urn:zangraph:expression:ru:${LAW}`);
  expect(russian?.['eli:language']).toBeDefined();
  expect(russian?.['eli:title']).toBeUndefined();
  // The heading came with the whole article in other words.
  expect((await nodesOf(LAW, '2013-07-01')).get(rewritten)?.['dcterms:title']).toBeUndefined();
  expect((await nodesOf(LAW, '2014-11-07')).get(rewritten)?.['dcterms:title']).toBeDefined();
});

test('an export of a day names the day', async () => {
  const of = async (on: string | null): Promise<Loose> =>
    JSON.parse(await exportOf(CONSTITUTION, on))['@graph'].find((node: Loose) => node['@type'] === 'void:Dataset');
  expect((await of('2017-03-10'))['dcterms:valid']).toBe('2017-03-10');
  expect((await of(null))['dcterms:valid']).toBeUndefined();
});

test('nobody is derived from a place in a source: it supports what is said', async () => {
  const text = await exportOf(LAW, '2013-07-01');
  expect(text).not.toContain('wasDerivedFrom');
  expect(text).toContain('zan:supportedBy');
});
