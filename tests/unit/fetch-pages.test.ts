import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADILET, addressOf, isAddress } from '../../src/sources/fetch/addresses.ts';
import { defaultCacheFolder } from '../../src/sources/fetch/cache-folder.ts';
import { type FetchOptions, fetchPages } from '../../src/sources/fetch/fetch-pages.ts';
import { readAddresses } from '../../src/sources/fetch/read-addresses.ts';
import { importSources } from '../../src/sources/import/import-sources.ts';
import { adiletPage } from '../support/adilet-page.ts';
import { type Answerer, html, type PageServer, servePages } from '../support/page-server.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

let cache = '';
let server: PageServer | undefined;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'zangraph-fetch-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(cache, { recursive: true });
});

const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  cache,
  userAgent: 'zangraph/9.9.9 (test)',
  timeoutMs: 5000,
  maxBytes: 100_000,
  pauseMs: 0,
  ...more,
});

async function start(answer: Answerer): Promise<string> {
  server = await servePages(answer);
  return server.site;
}

const fetchOne = async (url: string, more: Partial<FetchOptions> = {}) => {
  const [page] = await fetchPages([new URL(url)], options(more));
  await page?.keep();
  return page?.html;
};

const refused = (url: string, more: Partial<FetchOptions> = {}) =>
  expect(fetchPages([new URL(url)], options(more))).rejects;

describe('a page at an address', () => {
  test('is asked for once, by a program that says its name and version', async () => {
    const site = await start((_, response) => html(response, '<p>заң</p>'));

    expect(await fetchOne(`${site}/a`)).toBe('<p>заң</p>');
    expect(server?.asked.map(({ path, headers }) => [path, headers['user-agent']])).toEqual([
      ['/a', 'zangraph/9.9.9 (test)'],
    ]);
  });

  test('that has not changed since is not sent again', async () => {
    const site = await start((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else html(response, 'v1', { etag: '"v1"' });
    });
    const steps: string[] = [];

    await fetchOne(`${site}/a`);
    const again = await fetchOne(`${site}/a`, { onStep: (step) => steps.push(step) });

    expect(again).toBe('v1');
    expect(server?.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
    expect(steps).toEqual([`${site}/a (1 of 1)`, `${site}/a: not changed since the last import`]);
  });

  test('is kept in a folder that is rid of what a killed import left', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const site = await start((_, response) => html(response, 'v1'));
    await mkdir(join(cache, 'pages'));
    for (const name of [`${'a'.repeat(64)}.html.${gone}.tmp`, `a.html.${gone}.tmp`]) {
      await writeFile(join(cache, 'pages', name), 'half');
    }
    await fetchOne(`${site}/a`);
    const left = (await readdir(join(cache, 'pages'))).filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([`a.html.${gone}.tmp`]);
  });

  test('that has changed is taken anew, by the day it was changed where it has no tag', async () => {
    const days = ['Mon, 01 Jun 2026 00:00:00 GMT', 'Tue, 02 Jun 2026 00:00:00 GMT'];
    const site = await start((_, response) => {
      const count = server?.asked.length ?? 0;
      html(response, `v${count}`, { 'last-modified': days[count - 1] ?? '' });
    });

    expect([await fetchOne(`${site}/a`), await fetchOne(`${site}/a`)]).toEqual(['v1', 'v2']);
    expect(server?.asked[1]?.headers['if-modified-since']).toBe(days[0]);
    expect(await readdir(join(cache, 'pages'))).toHaveLength(2);
  });

  test('of a server that cannot say whether it changed is taken from the cache for a day, then asked for again', async () => {
    const site = await start((_, response) => html(response, `v${server?.asked.length}`));

    expect([await fetchOne(`${site}/a`), await fetchOne(`${site}/a`)]).toEqual(['v1', 'v1']);
    const [name = ''] = await readdir(join(cache, 'addresses'));
    const file = join(cache, 'addresses', name);
    const entry = JSON.parse(await readFile(file, 'utf8')) as { fetchedAt: number };
    await writeFile(file, JSON.stringify({ ...entry, fetchedAt: entry.fetchedAt - 25 * 60 * 60 * 1000 }));
    expect(await fetchOne(`${site}/a`)).toBe('v2');
  });

  test.each(['pages', 'addresses'])('whose copy in %s was damaged is fetched again', async (kind) => {
    const site = await start((_, response) => html(response, `v${server?.asked.length}`));
    await fetchOne(`${site}/a`);
    const [name = ''] = await readdir(join(cache, kind));
    await writeFile(join(cache, kind, name), 'x');

    expect(await fetchOne(`${site}/a`)).toBe('v2');
  });

  test('comes after the one before it, with a pause between', async () => {
    const site = await start(async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      html(response, 'x');
    });
    const before = performance.now();
    await fetchPages([new URL(`${site}/a`), new URL(`${site}/b`), new URL(`${site}/c`)], options({ pauseMs: 60 }));

    expect(server?.mostAtOnce()).toBe(1);
    expect(server?.asked.map(({ path }) => path)).toEqual(['/a', '/b', '/c']);
    expect(performance.now() - before).toBeGreaterThan(150);
  });

  test('that has moved is followed, and one that was moved for ever on is not', async () => {
    const site = await start((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else html(response, 'new');
    });

    expect(await fetchOne(`${site}/old`)).toBe('new');
    await refused(`${site}/loop`).toMatchObject({ message: expect.stringContaining('more than 5 redirects') });
  });

  test.each([
    ['file:///etc/passwd', 'no address of a page'],
    ['ftp://example.org/x', 'no address of a page'],
    ['http://[', 'no address of a page'],
    ['http://169.254.169.254/latest', 'a machine of a private network'],
    ['http://localhost/x', 'a machine of a private network'],
    ['http://[::1]/x', 'a machine of a private network'],
    ['http://10.1.2.3/x', 'a machine of a private network'],
  ])('that leads to %s is not followed', async (location, why) => {
    const site = await start((_, response) => {
      response.writeHead(302, { location }).end();
    });
    await refused(`${site}/a`).toMatchObject({
      code: 'SOURCE_UNREACHABLE',
      message: expect.stringMatching(new RegExp(`^${site}/a leads to .*${why}.*not followed`)),
    });
    expect(server?.asked).toHaveLength(1);
  });

  test('that is not there, or that the server fails at, is said plainly', async () => {
    const site = await start((request, response) => {
      response.writeHead(request.url === '/none' ? 404 : 503, { 'content-type': 'text/html' }).end('<p>no</p>');
    });
    await refused(`${site}/none`).toMatchObject({
      message: `${site}/none: there is no such page (404). Check the id or the address.`,
    });
    await refused(`${site}/busy`).toMatchObject({ message: `${site}/busy: the server answered 503. Try again later.` });
    expect(await readdir(cache)).toEqual([]);
  });

  test('that is no HTML is not taken', async () => {
    const site = await start((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    });
    await refused(`${site}/a`).toMatchObject({
      message: expect.stringContaining('no HTML page but “application/pdf”'),
    });
  });

  test.each([
    ['and says so', { 'content-length': '200000' }],
    ['and does not say so', {}],
  ])('that is too large %s is not taken', async (_, headers) => {
    const site = await start((_request, response) => html(response, 'x'.repeat(200_000), headers));
    await refused(`${site}/a`).toMatchObject({
      code: 'SOURCE_UNREACHABLE',
      message: expect.stringContaining('larger than 0.1 MB'),
    });
  });

  test.each(['/silent', '/slow'])('%s, that does not come in time, is given up', async (path) => {
    const site = await start((request, response) => {
      if (request.url !== '/slow') return;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<html>');
    });
    await refused(`${site}${path}`, { timeoutMs: 200 }).toMatchObject({
      code: 'SOURCE_UNREACHABLE',
      message: expect.stringContaining('did not answer in full within 0.2 s'),
    });
  });

  test('of a host that is not known, or does not listen, is said plainly', async () => {
    const site = await start(() => undefined);
    await server?.stop();
    await refused(`${site}/a`).toMatchObject({ message: expect.stringContaining('does not accept the connection') });
    await refused('http://no-such-host.invalid/a').toMatchObject({
      code: 'SOURCE_UNREACHABLE',
      message: expect.stringContaining('the host no-such-host.invalid is not known'),
    });
  });

  test('a cache folder that cannot be written is named', async () => {
    const site = await start((_, response) => html(response, 'x'));
    const file = join(cache, 'file');
    await writeFile(file, '');
    await expect(fetchOne(`${site}/a`, { cache: file })).rejects.toMatchObject({
      message: expect.stringContaining('--cache'),
    });
  });
});

describe('what names a page', () => {
  test.each(['Z010000148_', 'K950001000_', 'Z1300000101', 'Z220000001K', 'https://adilet.zan.kz/rus/docs/Z010000148_'])(
    '%s is an address',
    (argument) => {
      expect(isAddress(argument)).toBe(true);
    },
  );

  test.each(['148-II.html', 'Z010000148_.html', '../law', 'texts', 'Z01', './Z010000148_'])(
    '%s is a path',
    (argument) => {
      expect(isAddress(argument)).toBe(false);
    },
  );

  test('an id is looked up in the language asked for, Russian where none is', () => {
    const href = (argument: string, lang: 'RU' | 'KK' | 'EN' | null, site = ADILET) =>
      addressOf(argument, { site, lang }).href;
    expect(href('Z010000148_', null)).toBe('https://adilet.zan.kz/rus/docs/Z010000148_');
    expect(href('Z010000148_', 'KK')).toBe('https://adilet.zan.kz/kaz/docs/Z010000148_');
    expect(href('K950001000_', 'EN', 'http://127.0.0.1:8080/')).toBe('http://127.0.0.1:8080/eng/docs/K950001000_');
    expect(href('https://adilet.zan.kz/rus/docs/Z010000148_#z6', 'KK')).toBe(
      'https://adilet.zan.kz/kaz/docs/Z010000148_',
    );
    expect(href('https://adilet.zan.kz/eng/docs/Z010000148_', null)).toContain('/eng/');
    expect(() => href('Z010000148_', null, 'ftp://x')).toThrow(/ftp:\/\/x.*no address/);
  });

  test('pages are kept where the user keeps such things', () => {
    expect(defaultCacheFolder({ XDG_CACHE_HOME: '/c' })).toBe(join('/c', 'zangraph'));
    expect(defaultCacheFolder({})).toMatch(/zangraph$/);
  });
});

describe('acts at addresses', () => {
  const read = (site: string, ...addresses: string[]) => readAddresses(addresses, { ...options(), site, lang: null });

  test('are read as pages, one request for an act that is named twice', async () => {
    const site = await start((_, response) => html(response, adiletPage('RU', '<h3>Статья 1. Сады</h3><p>Сад.</p>')));
    const documents = await read(site, 'Z030000077_', `${site}/rus/docs/Z030000077_#z1`);

    expect(documents.map(({ source, file }) => [source.id, file])).toEqual([
      ['source:adilet/Z030000077_/2020-02-01/ru', `${site}/rus/docs/Z030000077_`],
    ]);
    expect(server?.asked.map(({ path }) => path)).toEqual(['/rus/docs/Z030000077_']);
  });

  test('that are no acts, or are cut off on the way, are said to be so', async () => {
    const whole = adiletPage('RU', '<h3>Статья 1. Сады</h3><p>Сад.</p>');
    const site = await start((request, response) => {
      html(response, request.url?.endsWith('1') ? '<p>Привет</p>' : whole.slice(0, whole.indexOf('Сад.')));
    });
    await expect(read(site, `${site}/1`)).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringMatching(/\/1: this is no page of an act/),
    });
    await expect(read(site, `${site}/2`)).rejects.toThrow(/\/2: the page is cut off/);
    // They are not kept: the next import asks again.
    await expect(read(site, `${site}/2`)).rejects.toThrow(/\/2: the page is cut off/);
    expect(server?.asked.map(({ path }) => path)).toEqual(['/1', '/2', '/2']);
  });
});

const texts = textsFolder();
test.skipIf(texts === null)(
  `the page of Law 148-II says the same from its address as from its file (${NO_TEXTS})`,
  async () => {
    const file = join(texts ?? '', 'law/148-II.adilet-2026-06-08.ru.html');
    const page = await readFile(file, 'utf8');
    const site = await start((_, response) => html(response, page));

    const documents = await readAddresses(['Z010000148_'], { ...options({ maxBytes: 1e6 }), site, lang: null });
    const fetched = await importSources([], { documents });
    const saved = await importSources([file]);

    expect(fetched.acts[0]?.facts.sources).toEqual(saved.acts[0]?.facts.sources);
    expect(fetched.acts[0]?.facts.amendments).toEqual(saved.acts[0]?.facts.amendments);
    expect(fetched.acts[0]?.facts.provisions).toEqual(saved.acts[0]?.facts.provisions);
  },
);
