/** Releases as a user makes, checks, compares and uses them, with the built program. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Unzipped, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../../src/exports/formats.ts';
import { PYTHON, present, run } from '../support/examples.ts';
import { read, unread } from '../support/law-101.ts';
import { serve, zangraph } from '../support/served.ts';
import { writeDossier } from '../support/written-dossier.ts';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'zangraph-releases-'));
  await writeDossier(at('before'), unread());
  await writeDossier(at('after'), read());
});
afterAll(() => rm(home, { recursive: true }));

const at = (...names: readonly string[]): string => join(home, ...names);

/** Makes a release and gives its path; the last line of what is printed is `SHA-256  path`. */
async function release(...args: readonly string[]) {
  const { code, out, err } = await zangraph(['release', ...args]);
  const [sha256 = '', path = ''] = (out.trim().split('\n').at(-1) ?? '').split('  ');
  return { code, said: out + err, sha256, path };
}

/** Files by their names within the one folder of the archive. */
async function unpacked(path: string): Promise<Unzipped> {
  const entries = Object.entries(unzipSync(await readFile(path)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]));
}

const textOf = (files: Unzipped, name: string): string => new TextDecoder().decode(files[name]);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function putOnDisk(files: Unzipped, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

describe('a release of the dossier', () => {
  let made: Awaited<ReturnType<typeof release>>;
  let files: Unzipped;

  test('has the same bytes in Almaty in Kazakh and in New York in no language, told by its SHA-256', async () => {
    const places = [
      { TZ: 'Asia/Almaty', LC_ALL: 'kk_KZ.UTF-8', LANG: 'kk_KZ.UTF-8' },
      { TZ: 'America/New_York', LC_ALL: '', LANG: 'C' },
    ];
    const [almaty, newYork] = await Promise.all(
      places.map((env, i) => zangraph(['release', '-o', at(`place-${i}`)], env)),
    );

    const [name = '', ...others] = await readdir(at('place-0'));
    expect(others).toEqual([]);
    const bytes = await Promise.all([0, 1].map((i) => readFile(at(`place-${i}`, name))));
    expect(bytes.map(sha256)).toEqual([sha256(bytes[0] ?? Buffer.alloc(0)), sha256(bytes[0] ?? Buffer.alloc(0))]);
    expect(almaty?.out).toContain(`${sha256(bytes[0] ?? Buffer.alloc(0))}  ${at('place-0', name)}\n`);
    expect(newYork?.code).toBe(0);
    made = { code: 0, said: almaty?.out ?? '', sha256: '', path: at('place-0', name) };
    files = await unpacked(made.path);
  }, 180_000);

  test('holds the dossier byte for byte, and every export that the whole graph is enough for', async () => {
    const dossier = (await readdir('data', { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { parentPath, name } of dossier) {
      const path = join(parentPath, name);
      expect(Buffer.from(files[path] ?? []).equals(await readFile(path)), path).toBe(true);
    }
    expect(Object.keys(files).filter((name) => name.startsWith('data/'))).toHaveLength(dossier.length);
    const folders = new Set(Object.keys(files).flatMap((name) => /^exports\/([^/]+)\//.exec(name)?.[1] ?? []));
    expect([...folders].sort()).toEqual(
      FORMATS.filter(({ needs = [] }) => needs.length === 0)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('holds the checksum of every file but that of the checksums', () => {
    const sums = textOf(files, 'SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    const { SHA256SUMS, ...others } = files;
    expect(Object.fromEntries(sums.map(([sum, name]) => [name, sum]))).toEqual(
      Object.fromEntries(Object.entries(others).map(([name, bytes]) => [name, sha256(bytes)])),
    );
  });

  test('says its revision in its citation, under the licence of the data, without a day', () => {
    const citation = parse(textOf(files, 'CITATION.cff')) as Record<string, unknown>;
    const [, revision] = /zangraph-([0-9a-f]{16})\.zip$/.exec(made.path) ?? [];
    expect(citation).toMatchObject({ version: revision, license: 'CC-BY-4.0', type: 'dataset' });
    expect(citation).not.toHaveProperty('date-released');
    expect(textOf(files, 'README.md')).toContain(`# zangraph, revision ${revision}\n`);
  });

  test.skipIf(!present(PYTHON, '-c', 'import zipfile'))(
    'is read by another program, which finds it whole',
    async () => {
      const program =
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()), {i.date_time[0] for i in z.infolist()})';
      const { out } = await run(PYTHON, ['-c', program, made.path]);
      expect(out).toBe(`None ${Object.keys(files).length} {1980}\n`);
    },
  );

  test('is a dossier when it is unpacked: it is checked and served', async () => {
    await putOnDisk(files, at('unpacked'));

    const checked = await zangraph(['check', '--dossier', at('unpacked', 'data')]);
    expect(checked.out).toContain('No breach.');
    const served = await serve({}, ['--dossier', at('unpacked', 'data')]);
    const body = JSON.stringify({ query: '{ dataset { revision } }' });
    const answer = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).finally(served.stop);
    expect(await answer.json()).toMatchObject({ data: { dataset: { revision: /[0-9a-f]{16}/.exec(made.path)?.[0] } } });
  }, 120_000);
});

describe('a release beside others', () => {
  test('tells what changed since the one before, in three languages and as data; made again it is unchanged', async () => {
    const first = await release('--dossier', at('before'), '-o', at('chain'));
    const second = await release('--dossier', at('after'), '-o', at('chain'));
    const files = await unpacked(second.path);

    expect(textOf(files, 'CHANGES.md')).toContain('- Law of 13.06.2013 No. 101-V: 3 details added to article 6\n');
    expect(textOf(files, 'CHANGES.ru.md')).toContain('статья 6 — закрыто: 1 пробел\n');
    expect(textOf(files, 'CHANGES.kk.md')).toContain('6-бап — 3 өзгеріс бөлшегі қосылды\n');
    expect(JSON.parse(textOf(files, 'changes.json'))).toMatchObject({
      from: /[0-9a-f]{16}/.exec(first.path)?.[0],
      to: /[0-9a-f]{16}/.exec(second.path)?.[0],
      gaps: { opened: 0, closed: 1 },
    });
    await utimes(second.path, 1, 1);
    const again = await release('--dossier', at('after'), '-o', at('chain'));
    expect(again).toMatchObject({ code: 0, sha256: second.sha256, said: expect.stringContaining('unchanged: ') });
    expect((await stat(second.path)).mtimeMs).toBe(1000);
    expect((await release('--dossier', at('before'), '-o', at('chain'))).sha256).toBe(first.sha256);
  }, 120_000);

  test('replaces a damaged archive of its revision, and says so', async () => {
    const { path, sha256: sum } = await release('--dossier', at('before'), '-o', at('damaged'));
    await writeFile(path, (await readFile(path)).subarray(0, 3000));

    const again = await release('--dossier', at('before'), '-o', at('damaged'));

    expect(again).toMatchObject({ code: 0, sha256: sum });
    expect(again.said).toMatch(/Replaced .*it held revision/);
    expect(await readdir(at('damaged'))).toHaveLength(1);
  }, 120_000);

  test('without the one that it follows is not made again without its changes', async () => {
    await release('--dossier', at('after'), '-o', at('alone'), '--since', at('before'));

    const again = await release('--dossier', at('after'), '-o', at('alone'));
    const named = await release('--dossier', at('after'), '-o', at('alone'), '--since', at('before'));

    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('say with --since') });
    expect(named.said).toContain('unchanged: ');
  }, 60_000);

  test('tells no changes since itself', async () => {
    const { path, said } = await release('--dossier', at('after'), '-o', at('itself'), '--since', at('after'));

    expect(said).toContain('nothing changed');
    expect(Object.keys(await unpacked(path))).not.toContain('CHANGES.md');
  }, 60_000);
});

describe('a release that cannot be made', () => {
  test('leaves nothing behind where the dossier has a breach', async () => {
    await cp(at('before'), at('broken'), { recursive: true });
    await writeFile(at('broken', 'authored', 'bodies.yaml'), 'bodies:\n  - id: body:akim\n');

    const { code, said } = await release('--dossier', at('broken'), '-o', at('nothing'));

    expect(code).toBe(1);
    expect(said).toContain('authored/bodies.yaml:2: ');
    expect(await readdir(at('nothing')).catch(() => [])).toEqual([]);
  });

  test('and is killed on the way leaves nothing under its name', async () => {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'release', '-o', at('killed')], {
      env: { ...process.env, NEO4J_URI: '' },
    });
    for await (const printed of child.stdout) if (/graphml: /.test(String(printed))) child.kill('SIGKILL');

    const left = await readdir(at('killed'));

    expect(left.filter((name) => !name.startsWith('.'))).toEqual([]);
  }, 60_000);

  test('says what it looked for where it is to follow what is not there', async () => {
    const { code, said } = await release('--dossier', at('after'), '-o', at('nothing'), '--since', 'feedfacefeedface');

    expect(code).toBe(1);
    expect(said).toMatch(/"feedfacefeedface" is no folder, no release \(none in .*\), no revision of git/);
  });
});

test("a release holds nothing of the user's texts, nor of other files that lie in the dossier", async () => {
  const secret = 'Садовник поливает деревья';
  await cp(at('before'), at('with-texts'), { recursive: true });
  for (const file of ['notes.txt', 'zangraph-data/texts/a.jsonl', 'authored/page.html']) {
    await mkdir(dirname(at('with-texts', file)), { recursive: true });
    await writeFile(at('with-texts', file), secret);
  }

  const { path } = await release('--dossier', at('with-texts'), '-o', at('clean'));

  const files = await unpacked(path);
  expect(Object.keys(files).filter((name) => /notes|texts|page/.test(name))).toEqual([]);
  expect(Object.keys(files).some((name) => textOf(files, name).includes(secret))).toBe(false);
}, 60_000);
