import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adiletPage } from '../support/adilet-page.ts';
import { commit, makeRepository } from '../support/git-repository.ts';
import { html, type PageServer, servePages } from '../support/page-server.ts';
import { zangraph } from '../support/served.ts';

let folder = '';
let server: PageServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-cli-import-'));
  server = await servePages((request, response) => {
    const lang = /^\/(rus|kaz)\/docs\/Z030000077_$/.exec(request.url ?? '')?.[1];
    if (lang === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end();
    else if (request.headers['if-none-match'] === `"${lang}"`) response.writeHead(304).end();
    else html(response, lang === 'rus' ? RUS : KAZ, { etag: `"${lang}"` });
  });
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const RUS = adiletPage('RU', '<h3>Статья 1. Сады</h3><p>Сад.</p>');
const KAZ = adiletPage('KK', '<h3>1-бап. Бақтар</h3><p>Бақ.</p>');

const run = (...args: string[]) =>
  zangraph(
    [
      'import',
      ...args,
      '--dossier',
      join(folder, 'data'),
      '--data',
      join(folder, 'texts'),
      '--cache',
      join(folder, 'cache'),
      '--pause',
      '0',
    ],
    {
      ZANGRAPH_SITE: server.site,
    },
  );
const written = (name: string) => readFile(join(folder, 'data', 'read', name), 'utf8');

test('import of an adilet id fetches the page, shows progress and a summary, and writes its facts', async () => {
  const { code, out } = await run('Z030000077_');

  expect(code).toBe(0);
  expect(out).toContain('Fetching Z030000077_');
  expect(out).toContain('source:adilet/Z030000077_/2020-02-01/ru: 1 articles');
  expect(await written('77/provisions.yaml')).toContain('Сады');
  expect(server.asked.map(({ path }) => path)).toEqual(['/rus/docs/Z030000077_']);
  expect(server.asked[0]?.headers['user-agent']).toMatch(/^zangraph\/\d+\.\d+\.\d+ /);
});

test('an import of the same asks whether the page changed, and writes the same', async () => {
  await run('Z030000077_');
  const first = await written('77/provisions.yaml');
  await writeFile(join(folder, 'data', 'read', '77', 'gaps.yaml'), '');
  expect((await run('Z030000077_')).out).toMatch(/^Written: .*gaps\.yaml/m);
  const { out } = await run('Z030000077_');

  expect(out).toContain('not changed since the last import');
  expect(out).toContain(`Nothing changed: ${join(folder, 'data')} holds these facts already.`);
  expect(out).not.toContain('Written:');
  expect(server.asked[2]?.headers['if-none-match']).toBe('"rus"');
  expect(await written('77/provisions.yaml')).toBe(first);
});

test('--lang kk fetches the Kazakh page; with a saved Russian one both are one act', async () => {
  await writeFile(join(folder, 'saved.html'), RUS);
  const { code } = await run(join(folder, 'saved.html'), 'Z030000077_', '--lang', 'kk');

  expect(code).toBe(0);
  expect(server.asked.map(({ path }) => path)).toEqual(['/kaz/docs/Z030000077_']);
  expect(await written('77/provisions.yaml')).toMatch(/ru: Сады, kk: Бақтар/);
});

test('a page in another language than was asked for is read as what it is, and told', async () => {
  await server.stop();
  server = await servePages((_, response) => html(response, RUS));
  const { code, out } = await run('Z030000077_', '--lang', 'kk');
  expect(code).toBe(0);
  expect(out).toContain('source:adilet/Z030000077_/2020-02-01/ru: 1 articles');
  expect(out).toMatch(
    /^Note: http:\S+\/kaz\/docs\/Z030000077_: the site answered with the page in Russian, .* in Kazakh was asked for\./m,
  );

  expect((await run(`${server.site}/eng/docs/Z030000077_`)).out).toMatch(/^Note: .*in English was asked for\./m);
  expect((await run('Z030000077_')).out).not.toContain('Note:');
});

test('import of less than the dossier holds of an act is refused, until it may replace the rest', async () => {
  await writeFile(join(folder, '77-II.html'), RUS);
  await run(join(folder, '77-II.html'));
  const before = await written('77-II/sources.yaml');

  const { code, err } = await run('Z030000077_', '--lang', 'kk');
  expect(code).toBe(1);
  expect(err).toMatch(
    /holds facts from texts that are not part of this import.*source:adilet\/Z030000077_\/2020-02-01\/ru.*--replace/s,
  );
  expect(await written('77-II/sources.yaml')).toBe(before);

  const replaced = await run('Z030000077_', '--lang', 'kk', '--replace');
  expect(replaced.code).toBe(0);
  // Into the folder that holds the act, though this text does not know the suffix of its number.
  expect(await readdir(join(folder, 'data', 'read'))).toEqual(['77-II']);
  expect(await written('77-II/sources.yaml')).toContain('2020-02-01/kk');
});

test('a page that is not there, an option that is no number and an import of nothing are said in a sentence', async () => {
  const none = await run('Z030000078_');
  expect(none.code).toBe(1);
  expect(none.err).toContain('zangraph: ');
  expect(none.out).toContain('Fetching Z030000078_');
  expect(`${none.out}${none.err}`.match(/there is no such page/g)).toHaveLength(1);
  expect(none.err).toContain('there is no such page (404)');
  expect(none.err).not.toMatch(/\n\s+at /);

  expect((await run('Z030000077_', '--timeout', 'soon')).err).toContain('Give a number above 0');
  expect((await run()).err).toContain('or --git');
  expect((await run('Z030000077_', '--act', '77')).err).toContain('give the repository with --git');
});

test('a file or folder that holds no text is an error that says what was left alone, and writes nothing', async () => {
  await mkdir(join(folder, 'nested', 'law'), { recursive: true });
  await writeFile(join(folder, 'nested', 'law', 'a.html'), RUS);
  await writeFile(join(folder, 'empty.html'), '');
  await writeFile(join(folder, 'picture.png'), 'PNG');
  for (const [name, said] of [
    ['empty.html', /Skipped empty\.html: not a page of adilet\.zan\.kz\./],
    ['picture.png', /Skipped picture\.png: neither a saved page, nor an edition/],
    ['nested', /Folders within a folder are not read: name them\./],
  ] as const) {
    const { code, out, err } = await run(join(folder, name));
    expect(code, name).toBe(1);
    expect(err).toMatch(/^zangraph: No text of an act was found in .*nothing was written\./m);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).not.toContain('Writing facts');
  }
  expect(await readdir(folder)).not.toContain('data');
  expect(await readdir(folder)).not.toContain('texts');

  const both = await run(join(folder, 'nested', 'law'), join(folder, 'empty.html'));
  expect(both.code).toBe(0);
  expect(both.out).toContain('Skipped empty.html: not a page of adilet.zan.kz');
});

test('--git reads an act from the history of a repository; what is none is said in a sentence', async () => {
  const repository = join(folder, 'laws');
  await makeRepository(repository);
  await commit(repository, {
    '77-II/rus.md': '# О садах\n\n### Статья 1. Сады\n\nСад.\n\nПрезидент\n\nРеспублики Казахстан\n',
    '77-II/meta.yaml': `act_code: '4321'
requisite: Закон Республики Казахстан от 5 мая 2003 года № 77
title: { rus: О садах }
version_date: { rus: 2005-01-01 }
source: { rus: 'https://zan.gov.kz/4321/rus' }
approved_on: 2003-05-06
`,
  });

  const { code, out } = await run('--git', repository, '--act', '4321');
  expect(code).toBe(0);
  expect(out).toContain('Read 1 editions');
  expect(out).toMatch(/^Note: 77-II\/meta\.yaml .*"approved_on" says 2003-05-06/m);
  expect(out).toContain('source:zan/4321/2005-01-01/ru: 1 articles');
  expect(await written('77-II/sources.yaml')).toContain('source:zan/4321/2005-01-01/ru');

  const { code: failed, err } = await run('--git', join(folder, 'nowhere'));
  expect(failed).toBe(1);
  expect(err).toContain('is not a git repository');
});
