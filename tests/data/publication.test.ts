/** A first official publication, added by hand, makes the days of force of all that the act changed exact. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const BY = 'act:kz/law/2013-06-13/101';
// A day made up for this test: no source at hand gives the real one.
const PUBLICATION = `publications:
  - act: ${BY}
    on: '2013-06-20'
    gazette: Казахстанская правда
    number: '№ 1'
    evidence: [{ source: source:zan/7966/2013-06-13/ru, locator: "ст. 39-3, сноска" }]
`;

let folder: string;
let before: Dataset;
let after: Dataset;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-publication-'));
  await writeFile(join(folder, 'publications.yaml'), PUBLICATION);
  const dossier = await readDossier('data');
  const added = await readDossier(folder);
  before = buildDataset(dossier);
  after = buildDataset({ ...dossier, publications: added.publications });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const made = ({ entities }: Dataset) => entities.Amendment.filter((a) => a.by === BY);

test('all its changes take force on the eleventh day after, and their versions begin and end there', () => {
  expect(made(before).length).toBeGreaterThan(20);
  expect(new Set(made(before).map((a) => a.inForceOn))).toEqual(new Set([null]));
  // Ten calendar days after publication end on 30.06.2013.
  expect(new Set(made(after).map((a) => a.inForceOn))).toEqual(new Set(['2013-07-01']));
  const article = after.entities.ProvisionVersion.filter((v) => v.provision === 'prov:kz/law/2001-01-23/148#art_39-3');
  expect(article.map((v) => v.validFrom)).toContain('2013-07-01');
  const opened = article.find((v) => v.validFrom === '2013-07-01');
  expect(opened?.start).toEqual({ kind: 'EXACT', on: '2013-07-01', earliest: null, latest: null });
});

test('the act says when and where, and the gap about its publication is gone', () => {
  const act = after.entities.Act.find((a) => a.id === BY);
  expect([act?.publishedOn, act?.publishedIn]).toEqual(['2013-06-20', 'Казахстанская правда, № 1']);
  const gaps = (dataset: Dataset) =>
    dataset.entities.Gap.filter((gap) => gap.about === BY && gap.field === 'publishedOn').length;
  expect([gaps(before), gaps(after)]).toEqual([1, 0]);
});
