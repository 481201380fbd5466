/** `zangraph diff` between folders, releases and revisions of git. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commit, git, makeRepository } from '../support/git-repository.ts';
import { read, unread } from '../support/law-101.ts';
import { zangraph } from '../support/served.ts';
import { writeDossier, yamlOf } from '../support/written-dossier.ts';

const LINE = 'Law of 13.06.2013 No. 101-V: 3 details added to article 6';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'zangraph-diff-'));
  await writeDossier(at('before'), unread());
  await writeDossier(at('after'), read());
});
afterAll(() => rm(home, { recursive: true }));

const at = (...names: readonly string[]): string => join(home, ...names);

/** Runs `zangraph diff` in another folder: git is asked for where one stands. */
async function diffIn(folder: string, ...args: readonly string[]) {
  const program = resolve('dist/cli/main.js');
  const ended = await promisify(execFile)(process.execPath, [program, 'diff', ...args], { cwd: folder }).then(
    ({ stdout }) => ({ code: 0, out: stdout, err: '' }),
    (error: { code: number; stdout: string; stderr: string }) => ({ ...error, out: error.stdout, err: error.stderr }),
  );
  return ended;
}

const inData = (facts: Parameters<typeof yamlOf>[0]): Record<string, string> =>
  Object.fromEntries(Object.entries(yamlOf(facts)).map(([name, text]) => [`data/${name}`, text]));

test('two folders are compared in words of the language asked for, and as data', async () => {
  const words = await zangraph(['diff', at('before'), at('after')]);
  const russian = await zangraph(['diff', at('before'), at('after'), '--lang', 'ru']);
  const data = await zangraph(['diff', at('before'), at('after'), '--format', 'json']);

  expect(words.out).toContain(`  ${LINE}\n`);
  expect(russian.out).toContain('статья 6 — добавлено: 3 детали изменений\n');
  expect(JSON.parse(data.out)).toMatchObject({ gaps: { closed: 1 }, byType: { Amendment: { added: 3 } } });
  expect((await zangraph(['diff', at('after'), at('after')])).out).toMatch(/^Nothing differs/);
});

test('revisions of git are compared, with each other and with a folder; nothing is checked out', async () => {
  await makeRepository(at('clone'));
  await commit(at('clone'), inData(unread()));
  await git(at('clone'), 'tag', 'v1');
  await commit(at('clone'), { ...inData(read()), 'data/authored/gaps.yaml': null });
  await rm(at('clone', 'data'), { recursive: true });

  const tags = await diffIn(at('clone'), 'v1', 'HEAD');
  const folder = await diffIn(at('clone'), 'HEAD~1', at('after'));

  expect(tags.out).toContain(LINE);
  expect(folder.out).toBe(tags.out);
  expect(await readdir(at('clone'))).toEqual(['.git']);
  const unknown = await diffIn(at('clone'), 'v2', 'HEAD');
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('git knows no revision "v2"') });
  const option = await diffIn(at('clone'), '--', '--output=x', 'HEAD');
  expect(option).toMatchObject({ code: 1, err: expect.stringContaining('git knows no revision') });
  const elsewhere = await diffIn(at('clone'), 'v1', 'HEAD', '--dossier', 'facts');
  expect(elsewhere.err).toContain('holds no *.yaml file under facts');
});

test('a link in a revision of git is no fact and is told', async () => {
  await makeRepository(at('linked'));
  await mkdir(at('linked', 'data'));
  await symlink('../../secret.yaml', at('linked', 'data', 'acts.yaml'));
  await commit(at('linked'), inData(unread()));

  const { code, err } = await diffIn(at('linked'), 'HEAD', at('after'));

  expect(code).toBe(1);
  expect(err).toContain('acts.yaml:1: This is a link');
});

test('releases are found by the beginning of their revision; a damaged one is told', async () => {
  const releases = ['--releases', at('releases')];
  for (const name of ['before', 'after']) {
    await zangraph(['release', '--dossier', at(name), '-o', at('releases')]);
  }
  const names = (await readdir(at('releases'))).sort();
  const { from } = JSON.parse((await zangraph(['diff', at('before'), at('after'), '--format', 'json'])).out) as {
    from: string;
  };

  const found = await zangraph(['diff', from.slice(0, 10), at('after'), ...releases]);
  const packed = await zangraph(['diff', at('releases', `zangraph-${from}.zip`), at('after')]);

  expect(found.out).toContain(LINE);
  expect(packed.out).toBe(found.out);
  expect(names).toContain(`zangraph-${from}.zip`);

  const whole = await readFile(at('releases', `zangraph-${from}.zip`));
  await writeFile(at('releases', `zangraph-${from}.zip`), whole.subarray(0, whole.length - 100));
  const cut = await zangraph(['diff', from.slice(0, 10), at('after'), ...releases]);
  expect(cut).toMatchObject({ code: 1, err: expect.stringContaining('is no ZIP, or is cut off') });
}, 60_000);

test('a dossier that cannot be read is named with its first breach', async () => {
  await writeDossier(at('old'), unread());
  await writeFile(at('old', 'authored', 'bodies.yaml'), 'bodies:\n  - id: body:akim\n');

  const { code, err } = await zangraph(['diff', at('old'), at('after')]);

  expect(code).toBe(1);
  expect(err).toContain(at('old'));
  expect(err).toContain('authored/bodies.yaml:2: ');
});
