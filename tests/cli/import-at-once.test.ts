/** Imports into one dossier at the same moment, and a dossier that was copied while an import wrote into it. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.ts';
import { putInventedLaw } from '../support/invented-law.ts';
import { zangraph } from '../support/served.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const held = (dossier: string) => filesBelow(at(dossier));

const importInto = (dossier: string, law: string, env: Record<string, string> = {}) =>
  zangraph(['import', at(law), '--dossier', at(dossier), '--data', at(`${dossier}-texts`)], env);

/** An import that stops before it names its n-th file, until it is let go. */
async function paused(dossier: string, law: string, place: number) {
  const mark = at(`${dossier}.paused`);
  const preload = `--import ${resolve('tests/support/paused-at-rename.mjs')}`;
  const env = { NODE_OPTIONS: preload, PAUSE_AT_RENAME: String(place), PAUSED: mark };
  const ended = importInto(dossier, law, env);
  await expect.poll(() => existsSync(mark), { timeout: 20_000 }).toBe(true);
  return {
    goOn: async () => {
      await rm(mark);
      return ended;
    },
  };
}

const lockOf = (dossier: string): string => at(`${dossier}/read/.importing.json`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-import-at-once-'));
  await putInventedLaw(at('older'));
  await cp(at('older'), at('newer'), { recursive: true });
  const file = at('newer/77-II.edition-2012-03-04.ru.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('465-IV', '466-IV').replace('жилище', 'дворец'));
  await cp(at('older'), at('part'), { recursive: true });
  await rm(at('part/77-II.edition-2010-03-04.ru.md'));
  await rm(at('part/77-II.edition-2010-03-04.meta.yaml'));
  expect((await importInto('was', 'older')).code).toBe(0);
  expect((await importInto('is', 'newer')).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a second import into a dossier', () => {
  test.each([0, 3])('that finds one before its file %i waits for it, and gives up with its name', async (place) => {
    const name = `busy-${place}`;
    await cp(at('was'), at(name), { recursive: true });
    const first = await paused(name, 'newer', place);
    const before = await held(name);
    const { process: id } = JSON.parse(await readFile(lockOf(name), 'utf8'));

    const { code, err } = await importInto(name, 'older');
    expect(code).toBe(1);
    expect(err).toContain(`Another import (process ${id} on ${hostname()}, since 20`);
    expect(err).toContain(`is writing in ${at(name)}/read. Nothing was changed. Run this again when it has ended`);
    expect(await held(name)).toEqual(before);

    expect((await first.goOn()).code).toBe(0);
    expect(await held(name)).toEqual(await held('is'));
    expect((await importInto(name, 'older')).code).toBe(0);
    expect(await held(name)).toEqual(await held('was'));
  });

  test('that begins before the first has written sees what the first has written', async () => {
    const first = await paused('unseen', 'older', 0);
    const second = importInto('unseen', 'part');
    // Long enough that it would have read the dossier as it was.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect((await first.goOn()).code).toBe(0);
    const { code, err } = await second;
    expect(err).toMatch(/holds facts from texts that are not part of this import/);
    expect(code).toBe(1);
    expect(await held('unseen')).toEqual(await held('was'));
  });

  test('is one of many at the same moment: each writes all or, at the end, none', async () => {
    const codes = await Promise.all(
      ['older', 'newer', 'older', 'newer'].map(async (law) => (await importInto('many', law)).code),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect([await held('was'), await held('is')]).toContainEqual(await held('many'));
  });

  test('goes on where the first was killed, but not where that was on another machine', async () => {
    await cp(at('was'), at('left'), { recursive: true });
    const { pid = 0 } = process;
    const by = { process: pid, host: 'elsewhere', since: '2026-01-01T00:00:00.000Z' };
    await writeFile(lockOf('left'), JSON.stringify(by));
    const { code, err } = await importInto('left', 'newer');
    expect(code).toBe(1);
    expect(err).toContain(`if there is none any more, remove ${lockOf('left')}.`);

    // No process has this id: it is greater than any that Linux gives.
    await writeFile(lockOf('left'), JSON.stringify({ ...by, host: hostname(), process: 2 ** 30 }));
    expect((await importInto('left', 'newer')).code).toBe(0);
    expect(await held('left')).toEqual(await held('is'));
  });
});

describe('a dossier that was copied in the middle of an import', () => {
  const copied = async (name: string, isTaken: (file: string) => boolean) => {
    await cp(at('was'), at(`${name}-source`), { recursive: true });
    const first = await paused(`${name}-source`, 'newer', 3);
    await cp(at(`${name}-source`), at(name), { recursive: true, filter: isTaken });
    await first.goOn();
    // The copy is read when the import that it was made of has ended.
    await rm(lockOf(name), { force: true });
  };
  const check = (name: string) => zangraph(['check', '--dossier', at(name)]);

  test('with all its files is brought to its end', async () => {
    await copied('whole', () => true);
    expect((await check('whole')).out).toContain('No breach');
    expect(await held('whole')).toEqual(await held('is'));
  });

  test('without the new contents is refused: which, where, and what to do', async () => {
    await copied('lacking', (file) => !file.endsWith('.new'));
    const before = await held('lacking');
    const { code, err } = await check('lacking');
    expect(code).toBe(1);
    expect(err).toMatch(
      /partly old: the new contents of \S+\/lacking\/read\/\S+\.yaml are neither there nor, whole, in \S+\.yaml\.\d+\.new\. If the folder was copied, copy it again/,
    );
    expect(await held('lacking')).toEqual(before);

    await rm(at('lacking/read/.unfinished.json'));
    expect((await importInto('lacking', 'newer')).code).toBe(0);
    expect(await held('lacking')).toEqual(await held('is'));
  });

  test('with new contents that are cut off is refused too', async () => {
    await copied('cut', () => true);
    const files = Object.keys(await held('cut')).filter((file) => file.endsWith('.new'));
    expect(files.length).toBeGreaterThan(0);
    await writeFile(at(`cut${files[0]}`), '# ');
    const { code, err } = await check('cut');
    expect(code).toBe(1);
    expect(err).toContain(at(`cut${files[0]}`));
  });
});
