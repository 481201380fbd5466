import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/api.ts';
import { chromiumPath, launch } from '../support/browser.ts';
import { ACT } from '../support/explorer.ts';
import { bytesOf, type Fetched, firstLoad } from '../support/first-load.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();
const LIMIT = 300_000;

describe.skipIf(executable === null)('a first visit (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let fetched: readonly Fetched[] = [];
  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    fetched = await firstLoad(await browser.newPage(), `${server.url}/ru/${ACT}`, '[data-amendment]');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('takes less than 300 KB, the answers of the graph among them', () => {
    expect(fetched.map(({ path }) => path)).toEqual(
      expect.arrayContaining([`/ru/${ACT}`, '/main.js', '/style.css', '/graphql']),
    );
    expect(bytesOf(fetched), JSON.stringify(fetched, null, 2)).toBeLessThan(LIMIT);
  });

  test('fetches no code of other views: neither of the lineage nor of comparing texts', async () => {
    const code = await Promise.all(
      fetched
        .filter(({ path }) => path.endsWith('.js'))
        .map(({ path }) => readFile(join(root, 'dist/explorer', path), 'utf8')),
    );
    // Names of their styles, which only their own code says.
    expect(code.filter((text) => /lineage-view|by-article|claim-marks/.test(text))).toEqual([]);
    expect(code.some((text) => text.includes('matrix-ground'))).toBe(true);
  });
});
