/** Into a dossier that is broken already, an import is kept from breaking what it writes about, and from nothing else. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSound, heldDossier } from '../../src/cli/import-sound.ts';

let folder = '';

const sources = (id: string, title: string): string =>
  `sources:\n  - { id: source:adilet/${id}/2020-02-01/ru, title: ${title}, kind: OFFICIAL_EDITION }\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-sound-'));
  await mkdir(join(folder, 'authored'));
  await mkdir(join(folder, 'read', '88'), { recursive: true });
  await writeFile(join(folder, 'authored', 'acts.yaml'), 'acts:\n  - { id: nonsense, evidence: [] }\n');
  await writeFile(join(folder, 'read', '88', 'sources.yaml'), sources('Z040000088_', 'Страница'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const written = (content: string) => [{ file: join(folder, 'read', '77', 'sources.yaml'), content }];

test('what it writes stands against a file that comes after it and was there before', async () => {
  const held = await heldDossier(folder);

  expect(() => checkSound(held, written(sources('Z040000088_', 'Другая страница')))).toThrow(
    /read\/88\/sources\.yaml:2: source:adilet\/Z040000088_\S+ is there already \(read\/77\/sources\.yaml, line 2\)/,
  );
});

test('what was broken before stays to be mended', async () => {
  expect(checkSound(await heldDossier(folder), written(sources('Z040000077_', 'Страница')))).toEqual([]);
});
