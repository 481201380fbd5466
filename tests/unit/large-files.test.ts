/** Files larger than a text of the law is: read in steps that grow with them, or refused in a sentence. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ZipFile } from 'yazl';
import { readCsvPackage } from '../../src/additions/read-csv-package.ts';
import { readJsonld } from '../../src/additions/read-jsonld.ts';
import { linesOf } from '../../src/cli/note-lines.ts';
import { readAdiletPage } from '../../src/sources/adilet/read-page.ts';
import { editionLines } from '../../src/sources/editions/edition-lines.ts';
import { readRepository } from '../../src/sources/git/read-repository.ts';
import { importSources } from '../../src/sources/import/import-sources.ts';
import type { SourceLine } from '../../src/sources/structure/lines.ts';
import { outlineOf } from '../../src/sources/structure/outline.ts';
import { adiletPage } from '../support/adilet-page.ts';
import { compared } from '../support/compared.ts';
import { putEdition } from '../support/edition-folder.ts';
import { commit, makeRepository } from '../support/git-repository.ts';

vi.mock('mdast-util-from-markdown', async (original) => {
  const whole = await original<typeof import('mdast-util-from-markdown')>();
  return { ...whole, fromMarkdown: vi.fn(whole.fromMarkdown) };
});

const PAGE = adiletPage('RU', '<h3>Статья 1. Сады</h3><p>Сад.</p>');

describe('what reading costs grows as the file does', () => {
  test('a page with thousands of elements after its end', () => {
    const readWith = (count: number) => compared(() => readAdiletPage(PAGE + '<p>x</p>'.repeat(count), 'sad.html'));
    // The meter counts at all.
    expect(compared(() => [1, 2].includes(2))).toBe(2);
    // An element more may cost a few steps more, not a walk over all others.
    expect(readWith(2000) - readWith(1000)).toBeLessThan(100 * 1000);
  });

  test('what follows the end of a page is no part of it', () => {
    const { source, ...read } = readAdiletPage(`${PAGE}<p>x</p><article><p>y</p></article>`, 'sad.html');
    const { source: own, ...whole } = readAdiletPage(PAGE, 'sad.html');
    expect(read).toEqual(whole);
    expect({ ...source, sha256: '' }).toEqual({ ...own, sha256: '' });
  });

  test('an edition is taken for Markdown an article at a time, with what is fenced in left whole', () => {
    const fenced = '### Статья 3. Дом\n\n```\nДом.\n\n### Статья 4. Не статья\n```\n';
    const articles = ['### Статья 1. Сады\n\n1) сад;\n2) парк.\n', '### Статья 2. Парки\n\nПарк.\n', fenced];
    vi.mocked(fromMarkdown).mockClear();
    const { lines } = editionLines(`# О садах\n\n${articles.join('\n')}`);

    expect(lines.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'HEADING Статья 1. Сады',
      'TEXT 1) сад;',
      'TEXT 2) парк.',
      'HEADING Статья 2. Парки',
      'TEXT Парк.',
      'HEADING Статья 3. Дом',
      'TEXT Дом.',
      'TEXT ### Статья 4. Не статья',
    ]);
    const longest = Math.max(...vi.mocked(fromMarkdown).mock.calls.map(([text]) => String(text).length));
    expect(longest).toBeLessThanOrEqual(fenced.length);
  });

  test('thousands of numbers used again, and of lines within a list', () => {
    const line = (text: string, role: SourceLine['role'] = 'TEXT'): SourceLine => ({
      role,
      text,
      anchor: null,
      links: [],
    });
    const looked = vi.spyOn(Map.prototype, 'has');
    const sliced = vi.spyOn(Array.prototype, 'slice');
    const again = Array.from({ length: 1000 }, () => line('1) сад;'));
    const within = Array.from({ length: 1000 }, () => line('Сад'));
    const { items } = outlineOf([line('Статья 1. Сады', 'HEADING'), ...again, ...within, line('2) парк.')]);
    const [lookups, copies] = [looked.mock.calls.length, sliced.mock.calls.length];
    looked.mockRestore();
    sliced.mockRestore();

    expect(items.map(({ eId }) => eId)).toContain('art_1__subpara_1~1000');
    expect(items.find(({ eId }) => eId === 'art_1__subpara_1~1000')?.ownText.split('\n')).toHaveLength(1001);
    expect(lookups).toBeLessThan(10 * 1000);
    expect(copies).toBeLessThan(100);
  });
});

describe('more than is taken', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zangraph-large-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const refused = (path: string, maxBytes: number) => expect(importSources([path], { maxBytes })).rejects;

  test('a page, an edition, its card and a list are refused with the limit and the way out', async () => {
    await writeFile(join(folder, 'sad.html'), PAGE);
    await refused(join(folder, 'sad.html'), 500).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `${join(folder, 'sad.html')} is larger than 0.0005 MB, the most that is taken of a file. If it is an act's text, give a larger --max-size; else take it out of the folder.`,
    });
    expect((await importSources([join(folder, 'sad.html')], { maxBytes: Buffer.byteLength(PAGE) })).acts).toHaveLength(
      1,
    );

    await rm(join(folder, 'sad.html'));
    await putEdition(folder, '2010-03-04', `# О садах\n\n### Статья 1. Сады\n\n${'Сад. '.repeat(500)}`);
    await refused(folder, 2000).toThrow(/77-II\.edition-2010-03-04\.ru\.md is larger than/);
    await refused(folder, 100).toThrow(/77-II\.edition-2010-03-04\.meta\.yaml is larger than/);
    await writeFile(join(folder, 'amending-acts.jsonl'), '\n'.repeat(10_000));
    await refused(join(folder, 'amending-acts.jsonl'), 2000).toThrow(/amending-acts\.jsonl is larger than/);
  });

  test.skipIf(process.platform === 'win32')('a file without an end is not waited for', async () => {
    execFileSync('ln', ['-s', '/dev/zero', join(folder, 'endless.html')]);
    await refused(join(folder, 'endless.html'), 1000).toThrow(/is larger than 0\.001 MB/);
  });

  test('a text of a git repository is left out with the reason', async () => {
    await makeRepository(folder);
    await commit(folder, {
      '77/rus.md': `# О садах\n\n### Статья 1. Сады\n\n${'Сад. '.repeat(500)}\n\nПрезидент\n`,
      '77/meta.yaml': `act_code: '4321'\nversion_date: { rus: 2005-01-01 }\n`,
    });
    const { documents, skipped } = await readRepository(folder, { act: null, maxBytes: 1000 });
    expect(documents).toEqual([]);
    expect(skipped).toEqual([
      { file: expect.stringMatching(/^77\/rus\.md/), reason: expect.stringContaining('larger than 0.001 MB') },
    ]);
  });

  test('a package of tables, zipped or not, and linked data are held to what --max-size gives', async () => {
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ padding: 'x'.repeat(3000) }));
    await expect(readCsvPackage(folder, 2000)).rejects.toThrow(/holds more than 0\.002 MB.*--max-size/);
    const zip = new ZipFile();
    zip.addBuffer(Buffer.alloc(3000, ' '), 'datapackage.json');
    zip.end();
    await writeFile(join(folder, 'colleague.zip'), await buffer(zip.outputStream));
    await expect(readCsvPackage(join(folder, 'colleague.zip'), 2000)).rejects.toThrow(/unpacks to more than 0\.002 MB/);
    await writeFile(join(folder, 'x.jsonld'), ' '.repeat(3000));
    await expect(readJsonld(join(folder, 'x.jsonld'), 2000)).rejects.toThrow(/holds more than 0\.002 MB.*--max-size/);
  });

  test('a line of notes without an end is passed over, and the next is read', async () => {
    async function* chunks() {
      yield 'first\n';
      for (let i = 0; i < 100; i += 1) yield 'x'.repeat(10);
      yield 'x\nlast\nin pie';
      yield 'ces';
    }
    const lines: (string | null)[] = [];
    for await (const line of linesOf(chunks(), 20)) lines.push(line);
    expect(lines).toEqual(['first', null, 'last', 'in pieces']);
  });
});
