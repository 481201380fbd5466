/** Texts in another encoding than UTF-8: their letters would be lost, so they are refused with the way out. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRepository } from '../../src/sources/git/read-repository.ts';
import { importSources } from '../../src/sources/import/import-sources.ts';
import { adiletPage } from '../support/adilet-page.ts';
import { putEdition } from '../support/edition-folder.ts';
import { git, makeRepository } from '../support/git-repository.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-encodings-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Russian letters as Windows-1251 has them. */
const asWindows1251 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))));

const BODY = '# О садах\n\n### Статья 1. Сады\n\nСад.';
const recode = async (name: string) =>
  writeFile(join(folder, name), asWindows1251(await readFile(join(folder, name), 'utf8')));

test('an edition, its card and a page in Windows-1251 are told to be no UTF-8', async () => {
  await putEdition(folder, '2010-03-04', BODY);
  await recode('77-II.edition-2010-03-04.ru.md');
  await expect(importSources([folder])).rejects.toMatchObject({
    code: 'SOURCE_UNREADABLE',
    message: expect.stringMatching(
      /^77-II\.edition-2010-03-04\.ru\.md: it is not UTF-8 \(see line 1\).*iconv -f WINDOWS-1251 -t UTF-8/,
    ),
  });

  await putEdition(folder, '2010-03-04', BODY);
  await recode('77-II.edition-2010-03-04.meta.yaml');
  await expect(importSources([folder])).rejects.toThrow(/meta\.yaml: it is not UTF-8 \(see line 2\)/);

  await putEdition(folder, '2010-03-04', BODY);
  await writeFile(join(folder, 'sad.html'), asWindows1251(adiletPage('RU', '<h3>Статья 1. Сады</h3><p>Сад.</p>')));
  await expect(importSources([folder])).rejects.toThrow(/^sad\.html: it is not UTF-8/);
});

test('a page of something else is passed over in whatever encoding it is', async () => {
  await writeFile(join(folder, 'note.html'), asWindows1251('<html><p>Сад.</p></html>'));
  await putEdition(folder, '2010-03-04', BODY);
  const { acts, skipped } = await importSources([folder]);
  expect(acts).toHaveLength(1);
  expect(skipped).toEqual([{ file: 'note.html', reason: 'not a page of adilet.zan.kz' }]);
});

test('an edition of a git repository in Windows-1251 is left out with this reason', async () => {
  await makeRepository(folder);
  await putEdition(folder, '2010-03-04', BODY);
  const [text, card] = ['77-II.edition-2010-03-04.ru.md', '77-II.edition-2010-03-04.meta.yaml'];
  await recode(text);
  await git(folder, 'init', '--quiet');
  await writeFile(join(folder, 'meta.yaml'), await readFile(join(folder, card)));
  await writeFile(join(folder, 'rus.md'), await readFile(join(folder, text)));
  await git(folder, 'add', 'meta.yaml', 'rus.md');
  await git(folder, 'commit', '--quiet', '-m', 'edition');
  await expect(readRepository(folder, { act: null })).rejects.toThrow(
    /rus\.md \(\w{10}\): it is not UTF-8 \(see line 1\)/,
  );
});
