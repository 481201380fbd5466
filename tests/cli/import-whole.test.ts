/** An import writes all its facts or none: also where a file cannot be written, and where it is killed. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.ts';
import { INVENTED, putInventedLaw } from '../support/invented-law.ts';
import { zangraph } from '../support/served.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

const held = (dossier: string) => filesBelow(at(dossier));

const importInto = (dossier: string, law: string, env: Record<string, string> = {}) =>
  zangraph(['import', at(law), '--dossier', at(dossier), '--data', at(`${dossier}-texts`)], env);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-import-whole-'));
  await putInventedLaw(at('older'));
  await cp(at('older'), at('newer'), { recursive: true });
  const file = at('newer/77-II.edition-2012-03-04.ru.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('465-IV', '466-IV').replace('жилище', 'дворец'));
  expect((await importInto('was', 'older')).code).toBe(0);
  expect((await importInto('is', 'newer')).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

describe('an import', () => {
  test('that cannot write one of its files says which, and leaves everything as it was', async () => {
    await cp(at('was'), at('barred'), { recursive: true });
    const file = at('barred/read/77-II/provisions.yaml');
    await rm(file);
    await mkdir(file);
    const before = await held('barred');
    const { code, err } = await importInto('barred', 'newer');
    expect(code).toBe(1);
    expect(err).toMatch(/provisions\.yaml cannot be written \(EISDIR\).*Nothing was changed/);
    expect(await held('barred')).toEqual(before);
    await expect(readdir(at('barred-texts'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([0, 1, 5])(
    'into a dossier that is not there leaves none behind where the disk is full after %i files',
    async (files) => {
      const preload = `--import ${resolve('tests/support/full-disk.mjs')}`;
      const env = { NODE_OPTIONS: preload, FULL_AFTER: String(files) };
      const { code, err } = await importInto('absent/dossier', 'newer', env);
      expect(code).toBe(1);
      expect(err).toMatch(/absent\/dossier\/read\/\S+ cannot be written \(ENOSPC\).*Nothing was changed/);
      expect(err).not.toMatch(/\n\s+at /);
      expect(await readdir(folder)).not.toContain('absent');
    },
  );

  test('into a dossier that is a file says so', async () => {
    await writeFile(at('file'), '');
    const { code, err } = await importInto('file', 'newer');
    expect(code).toBe(1);
    expect(err).toMatch(/file\/read cannot be written \(ENOTDIR\)/);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test.each([0, 1, 2, 5, 8])('killed before it names file %i is seen whole or not at all', async (place) => {
    const name = `killed-${place}`;
    await cp(at('was'), at(name), { recursive: true });
    const preload = `--import ${resolve('tests/support/killed-at-rename.mjs')}`;
    const { code } = await importInto(name, 'newer', { NODE_OPTIONS: preload, KILL_AT_RENAME: String(place) });
    expect(code).toBeNull();
    expect(Object.keys(await held(name))).toContain('/read/.importing.json');

    const asked = await zangraph(['check', '--dossier', at(name)]);
    expect(asked.out).toContain('No breach');
    const seen = await held(name);
    const facts = Object.fromEntries(Object.entries(seen).filter(([file]) => file.endsWith('.yaml')));
    // The list of what is to be named is itself the first that is named.
    expect(facts).toEqual(await held(place === 0 ? 'was' : 'is'));

    expect((await importInto(name, 'newer')).code).toBe(0);
    expect(await held(name)).toEqual(await held('is'));
  });
});

test('a list of files that cannot be read is told, and the files beside it are not taken for whole', async () => {
  await cp(at('was'), at('unread'), { recursive: true });
  await mkdir(at('unread/read/.unfinished.json'));
  const { code, err } = await zangraph(['check', '--dossier', at('unread')]);
  expect(code).toBe(1);
  expect(err).toMatch(/partly old: .*unfinished\.json cannot be replaced \(EISDIR\)/);
});

test('a list of files that names one outside of its dossier is refused', async () => {
  await cp(at('was'), at('hostile'), { recursive: true });
  await writeFile(at('precious'), 'old');
  await writeFile(at('precious.1.new'), 'new');
  const list = { process: 1, written: ['../../precious'], removed: [] };
  await writeFile(at('hostile/read/.unfinished.json'), JSON.stringify(list));
  const { code, err } = await zangraph(['check', '--dossier', at('hostile')]);
  expect(code).toBe(1);
  expect(err).toMatch(/was broken off, and they are partly old: .*run the import again/);
  expect(await readFile(at('precious'), 'utf8')).toBe('old');
  expect(
    (
      await zangraph([
        'query',
        'queries/timeline.graphql',
        '--vars',
        JSON.stringify({ act: INVENTED }),
        '--dossier',
        at('hostile'),
      ])
    ).code,
  ).toBe(1);
});
