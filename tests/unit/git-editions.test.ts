import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRepository } from '../../src/sources/git/read-repository.ts';
import { type ImportResult, importSources } from '../../src/sources/import/import-sources.ts';
import { commit, git, makeRepository } from '../support/git-repository.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

let folder = '';
let repository = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-git-'));
  repository = join(folder, 'laws');
  await makeRepository(repository);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const meta = (day: string, code = '4321', number = '77') => `act_code: '${code}'
requisite: Закон Республики Казахстан от 5 мая 2003 года № ${number}
title: { rus: О садах, kaz: Бақтар туралы }
version_date: { rus: ${day}, kaz: ${day} }
source: { rus: 'https://zan.gov.kz/${code}/rus', kaz: 'https://zan.gov.kz/${code}/kaz' }
`;
const rus = (words: string) => `# О садах\n\n### Статья 1. Сады\n\n${words}\n\nПрезидент\n\nРеспублики Казахстан\n`;
const kaz = (words: string) =>
  `# Бақтар туралы\n\n### 1-бап. Бақтар\n\n${words}\n\nҚазақстан Республикасының\n\nПрезиденті\n`;

const read = (act: string | null = null) => readRepository(repository, { act });
const shown = async (act: string | null = null) => {
  const { documents } = await read(act);
  return documents.map(({ source, items }) => [source.id, items[0]?.ownText]);
};

describe('a history of editions', () => {
  test('gives the edition of each commit in each language, with its own words', async () => {
    await commit(repository, {
      'laws/77/rus.md': rus('Сад.'),
      'laws/77/kaz.md': kaz('Бақ.'),
      'laws/77/meta.yaml': meta('2005-01-01'),
    });
    await commit(repository, {
      'laws/77/rus.md': rus('Парк.'),
      'laws/77/kaz.md': kaz('Саябақ.'),
      'laws/77/meta.yaml': meta('2007-01-01'),
    });

    expect(await shown()).toEqual([
      ['source:zan/4321/2005-01-01/ru', 'Сад.'],
      ['source:zan/4321/2005-01-01/kk', 'Бақ.'],
      ['source:zan/4321/2007-01-01/ru', 'Парк.'],
      ['source:zan/4321/2007-01-01/kk', 'Саябақ.'],
    ]);
  });

  test('an edition that is cut off is left out, with the reason', async () => {
    await commit(repository, { '77/rus.md': rus('Сад.'), '77/meta.yaml': meta('2005-01-01') });
    await commit(repository, { '77/rus.md': rus('Парк.').slice(0, -40), '77/meta.yaml': meta('2007-01-01') });
    const { documents, skipped } = await read('77');
    expect(documents.map(({ source }) => source.stateOf)).toEqual(['2005-01-01']);
    expect(skipped).toEqual([
      {
        file: expect.stringMatching(/^77\/rus\.md/),
        reason: expect.stringMatching(/^the text ends after .*without the signature/),
      },
    ]);
  });

  test('a card that contradicts itself is told with its commit', async () => {
    const card = `${meta('2005-01-01')}approved_on: 2004-05-05\n`;
    await commit(repository, { '77/rus.md': rus('Сад.'), '77/meta.yaml': card });
    const remarks: string[] = [];
    await readRepository(repository, { act: null, onRemark: (remark) => remarks.push(remark) });
    expect(remarks).toEqual([expect.stringMatching(/^77\/meta\.yaml \(\w{10}\):6: "approved_on" says 2004-05-05/)]);
  });

  test('of a shallow clone is told to lack its older commits; a whole one is not', async () => {
    await commit(repository, { '77/rus.md': rus('Сад.'), '77/meta.yaml': meta('2005-01-01') });
    await commit(repository, { '77/rus.md': rus('Парк.'), '77/meta.yaml': meta('2007-01-01') });
    const shallow = join(folder, 'shallow');
    await git(folder, 'clone', '--quiet', '--depth', '1', `file://${repository}`, shallow);
    const told = async (path: string) => {
      const remarks: string[] = [];
      const { documents } = await readRepository(path, { act: null, onRemark: (remark) => remarks.push(remark) });
      return [documents.length, remarks];
    };
    expect(await told(shallow)).toEqual([1, [expect.stringMatching(/shallow is a shallow clone.*fetch --unshallow/)]]);
    expect(await told(repository)).toEqual([2, []]);
  });

  test('of an act whose folder was deleted is read where it is asked for, by folder or code, and else told', async () => {
    await commit(repository, { 'a/77/rus.md': rus('Сад.'), 'a/77/meta.yaml': meta('2005-01-01') });
    await commit(repository, { 'a/77/rus.md': rus('Парк.'), 'a/77/meta.yaml': meta('2007-01-01') });
    await commit(repository, { '78/rus.md': rus('Дом.'), '78/meta.yaml': meta('2007-01-01', '4322', '78') });
    await git(repository, 'mv', '78', 'b');
    await commit(repository, { 'a/77': null }, 'out of force');

    const editions = ['source:zan/4321/2005-01-01/ru', 'source:zan/4321/2007-01-01/ru'];
    for (const act of ['a/77', '77', '4321']) expect((await shown(act)).map(([id]) => id)).toEqual(editions);
    const { documents, skipped } = await read();
    expect(documents.map(({ source }) => source.id)).toEqual(['source:zan/4322/2007-01-01/ru']);
    expect(skipped).toEqual([{ file: 'a/77', reason: expect.stringMatching(/folder was deleted.*--act/) }]);
    await expect(read('79')).rejects.toThrow('has no act “79” among its 2.');
  });

  test('a later copy of the edition of one day replaces the earlier', async () => {
    await commit(repository, { '77/rus.md': rus('Сат.'), '77/meta.yaml': meta('2005-01-01') });
    await commit(repository, { '77/rus.md': rus('Сад.') }, 'misprint');
    expect(await shown()).toEqual([['source:zan/4321/2005-01-01/ru', 'Сад.']]);
  });

  test('goes back before the folder was renamed', async () => {
    await commit(repository, { 'old name/rus.md': rus('Сад.'), 'old name/meta.yaml': meta('2005-01-01') });
    await git(repository, 'mv', 'old name', 'сады 77');
    await commit(repository, {}, 'renamed');
    await commit(repository, { 'сады 77/rus.md': rus('Парк.'), 'сады 77/meta.yaml': meta('2007-01-01') });

    expect(await shown('4321')).toEqual([
      ['source:zan/4321/2005-01-01/ru', 'Сад.'],
      ['source:zan/4321/2007-01-01/ru', 'Парк.'],
    ]);
  });

  test('is read without a checkout, from a bare copy as well, and stays as it was', async () => {
    await commit(repository, { '77/rus.md': rus('Сад.'), '77/meta.yaml': meta('2005-01-01') });
    const bare = join(folder, 'bare.git');
    await git(repository, 'clone', '--quiet', '--bare', repository, bare);
    await rm(join(repository, '77'), { recursive: true });

    const { documents } = await readRepository(bare, { act: null });
    expect(documents.map(({ file }) => file)).toEqual([expect.stringMatching(/^77\/rus\.md \([0-9a-f]{10}\)$/)]);
    expect(await shown()).toHaveLength(1);
    expect(await readdir(repository)).toEqual(['.git']);
  });

  test('one act of many is named by its folder, the end of its path, or its code', async () => {
    await commit(repository, { 'laws/2003/77/rus.md': rus('Сад.'), 'laws/2003/77/meta.yaml': meta('2005-01-01') });
    await commit(repository, {
      'laws/2003/78/rus.md': rus('Дом.'),
      'laws/2003/78/meta.yaml': meta('2005-01-01', '99', '78'),
    });

    for (const act of ['laws/2003/78', 'laws/2003/78/', '78', '99']) {
      expect(await shown(act)).toEqual([['source:zan/99/2005-01-01/ru', 'Дом.']]);
    }
    expect(await shown()).toHaveLength(2);
  });

  test('tells its steps, and what it cannot read of a whole repository', async () => {
    await commit(repository, { '77/rus.md': rus('Сад.'), '77/meta.yaml': meta('2005-01-01') });
    await commit(repository, {
      'code/rus.md': '# Кодекс\n\n[Глава 1](rus/ch001.md)\n',
      'code/meta.yaml': meta('2005-01-01', '98', '78'),
    });
    await commit(repository, {
      'cut/rus.md': '# О садах\n\n### Статья 1. Сады\n\nСа',
      'cut/meta.yaml': meta('2005-01-01', '97', '79'),
    });
    const steps: string[] = [];

    const { documents, skipped } = await readRepository(repository, { act: null, onStep: (step) => steps.push(step) });

    expect(steps).toEqual(['77 (1 of 3)', 'code (2 of 3)', 'cut (3 of 3)']);
    expect(documents).toHaveLength(1);
    expect(skipped).toEqual([
      { file: expect.stringMatching(/^code\/rus\.md/), reason: expect.stringContaining('kept in parts') },
      { file: expect.stringMatching(/^cut\/rus\.md/), reason: expect.stringContaining('without the signature') },
    ]);
    await expect(read('cut')).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
  });
});

describe('what is no history of editions', () => {
  test('a folder that is no repository, one inside another, and none at all', async () => {
    const said = (path: string) =>
      readRepository(path, { act: null }).then(
        () => 'read',
        (error: Error) => error.message,
      );
    await commit(repository, { '77/rus.md': rus('Сад.'), '77/meta.yaml': meta('2005-01-01') });
    expect(await said(folder)).toBe(`${folder} is not a git repository.`);
    expect(await said(join(folder, 'nowhere'))).toBe(`${join(folder, 'nowhere')} is not a git repository.`);
    expect(await said(join(repository, '77'))).toMatch(/give the repository's top/);
  });

  test('a repository without a commit, or without an act', async () => {
    await expect(read()).rejects.toMatchObject({ code: 'BAD_ARGUMENT', message: expect.stringContaining('no commit') });
    await commit(repository, { README: 'nothing' });
    await expect(read()).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringContaining('holds no act'),
    });
  });

  test('an act that is not there, and a name that several folders have', async () => {
    await commit(repository, { 'a/77/rus.md': rus('Сад.'), 'a/77/meta.yaml': meta('2005-01-01') });
    await commit(repository, { 'b/77/rus.md': rus('Дом.'), 'b/77/meta.yaml': meta('2005-01-01', '99', '78') });
    await expect(read('7966')).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringContaining('no act “7966” among its 2'),
    });
    await expect(read('77')).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringContaining('a/77, b/77'),
    });
  });

  test('a machine without git', async () => {
    vi.stubEnv('PATH', [join(folder, 'empty')].join(delimiter));
    await expect(read()).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringContaining('git is not installed'),
    });
  });
});

const texts = textsFolder();
test.skipIf(texts === null)(
  `six editions of Law 148-II in six commits import as from their folder (${NO_TEXTS})`,
  async () => {
    const plain = join(folder, 'editions');
    const names = (await readdir(join(texts ?? '', 'law')))
      .filter((name) => /^148-II\.edition-.*\.ru\.md$/.test(name))
      .sort();
    for (const name of names) {
      const text = join(texts ?? '', 'law', name);
      const head = text.replace(/\.ru\.md$/, '.meta.yaml');
      await cp(text, join(plain, name));
      await cp(head, join(plain, name.replace(/\.ru\.md$/, '.meta.yaml')));
      await commit(
        repository,
        {
          '03-laws/148-II/rus.md': await readFile(text, 'utf8'),
          '03-laws/148-II/meta.yaml': await readFile(head, 'utf8'),
        },
        name,
      );
    }
    await writeFile(join(repository, '03-laws/148-II/rus.md'), 'not committed');

    const { documents, skipped } = await read('7966');
    const fromGit = await importSources([], { documents });
    const fromFolder = await importSources([plain]);

    expect(names).toHaveLength(6);
    expect(skipped).toEqual([]);
    // The texts differ in where they were found, by name; the facts do not.
    const told = ({ acts }: ImportResult) => acts.map(({ act, facts, summary }) => ({ act, facts, summary }));
    expect(told(fromGit)).toEqual(told(fromFolder));
    expect(fromGit.acts[0]?.folder).toBe('148-II');
  },
  60_000,
);
