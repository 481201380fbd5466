import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { countOf, keepDossier, keptDossier } from '../../src/dataset/kept.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

let folder = '';
let dossier = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-kept-'));
  dossier = join(folder, 'data');
  file = join(folder, 'dossier.bin');
  await cp('data', dossier, { recursive: true });
  await keepDossier(dossier, file);
});
afterAll(() => rm(folder, { recursive: true }));

test('what is kept is what reading gives', async () => {
  const facts = await readDossier(dossier);
  const kept = await keptDossier(dossier, file);
  expect(kept?.count).toBe(countOf(facts));
  expect(kept?.facts()).toEqual(facts);
  expect(kept?.dataset()).toEqual(buildDataset(facts));
});

test('another dossier, a changed one and a damaged file are read anew', async () => {
  expect(await keptDossier(dossier, join(folder, 'nothing.bin'))).toBeNull();
  await appendFile(join(dossier, 'authored', 'acts.yaml'), '\n# one more line\n');
  expect(await keptDossier(dossier, file)).toBeNull();
  await writeFile(file, 'not what was kept');
  expect(await keptDossier(dossier, file)).toBeNull();
});
