import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath, launch } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();
const LAW = 'act/kz/law/2001-01-23/148';
const REFORM = `/compare/${LAW}?from=2009-03-01&to=2013-07-15`;

describe.skipIf(executable === null)('two days compared (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  let asked = 0;
  const complaints: string[] = [];

  const open = async (address: string) => {
    await page.goto(`${server.url}${address}`);
    await page.waitForSelector('svg.chapters');
    await page.waitForSelector('.bars svg');
  };

  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, bypassCSP: true });
    page = await context.newPage();
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1;
    });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  beforeEach(async () => {
    asked = 0;
    await open(`/en${REFORM}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('says which article was reworded, by which law, and between which days it took force', async () => {
    const line = page.locator('.differences li', { has: page.getByRole('link', { name: 'Art. 39-3', exact: true }) });
    expect(await line.locator('strong').textContent()).toBe('reworded as a whole');
    expect(await line.getByRole('link', { name: '101-V (2013)' }).count()).toBe(1);
    expect(await line.locator('.why').textContent()).toContain('between 24 June 2013 and 7 November 2014');
  });

  test('an inserted chapter stands among its articles, between the chapters beside it', async () => {
    const chapters = await page.locator('.chapters .name').allTextContents();
    expect(chapters.map((name) => name.split('.')[0])).toEqual([
      'Chapter 1',
      'Chapter 2',
      'Chapter 2-1',
      'Chapter 3',
      'Chapter 3-1',
    ]);
  });

  test('asks at most three questions', () => {
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
  });

  test('all parts are shown page by page, words replaced throughout apart from them', async () => {
    await page.getByRole('button', { name: 'All parts' }).click();
    await page.waitForURL(/parts=all/);
    const shown = page.locator('.more [role=status]');
    await shown.getByText(/^100 of \d{3} shown$/).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await shown.getByText(/^200 of \d{3} shown$/).waitFor();
    const replaced = await page.locator('.touched a').count();
    expect(replaced).toBeGreaterThan(0);
    expect((await page.locator('.differences li').count()) + replaced).toBe(200);
  });

  test('the powers of one body, chosen, come back whole after a reload', async () => {
    await page.getByRole('combobox', { name: 'Body' }).selectOption({ label: 'akim of a village' });
    await page.waitForURL(/body=body/);
    await page.reload();
    await page.waitForSelector('.powers-of[open]');
    expect(await page.locator('.powers-of h3').allTextContents()).toEqual(['akim of a village']);
    const said = await page.locator('.powers-of summary .quiet').textContent();
    const gained = Number(/gained: (\d+)/.exec(said ?? '')?.[1]);
    expect(gained).toBeGreaterThan(0);
    expect(await page.locator('.power .GAINED').count()).toBe(gained);
  });

  test('days are typed and shown by the keyboard alone; the wrong order is told and mended', async () => {
    await page.getByLabel('First day').fill('2015-01-01');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The first day must lie before the second.').waitFor();
    await page.getByRole('button', { name: 'Swap the days' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2013-07-15&to=2015-01-01/);
    await page.waitForSelector('svg.chapters');
    expect(await page.locator('.lead').textContent()).toContain('1 January 2015');
  });

  test('a mark of the picture leads to its provision on the second day, a repealed one on the first', async () => {
    await page.locator('.chapters a[aria-label^="Art. 39-3"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/provision\/kz\/law\/2001-01-23\/148\/art_39-3\?on=2013-07-15$/);
    await open(`/en${REFORM}`);
    await page.locator('.chapters a[aria-label^="Art. 16,"]').click();
    await page.waitForURL(/art_16\?on=2009-03-01$/);
  });

  test('a day beyond the sources is told', async () => {
    await open(`/en/compare/${LAW}?from=2002-01-01&to=2015-01-01`);
    expect(await page.locator('.note').first().textContent()).toContain('beyond the sources');
  });

  test('days between which nothing changed, an unknown act: calm sentences', async () => {
    await page.goto(`${server.url}/en/compare/${LAW}?from=2009-04-01&to=2009-04-02`);
    await page.getByText('nothing differs in the provisions').waitFor();
    await page.getByText('no power, duty or prohibition').waitFor();
    await page.goto(`${server.url}/en/compare/act/kz/law/1900-01-01/1`);
    await page.getByRole('heading', { name: 'Nothing in the graph has this address.' }).waitFor();
  });

  test.each(['ru', 'kk', 'en'])('axe finds nothing in %s, and a narrow page does not scroll sideways', async (lang) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(`/${lang}${REFORM}`);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.setViewportSize({ width: 1400, height: 1000 });
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });

  test('the browser complained of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
