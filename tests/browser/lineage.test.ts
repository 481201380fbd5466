import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath, launch } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();
const LAW = 'act:kz/law/2001-01-23/148';
const OLD_LAW = 'act:kz/law/1993-12-10/4100';
const LAW_101 = 'act:kz/law/2013-06-13/101';
const BILL = 'act:kz/bill/1997-07-09/-';
const FOLD = `AMENDED_BY>${LAW}`;

describe.skipIf(executable === null)('the lineage of a law (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  let asked = 0;

  const thing = (id: string) => page.locator(`svg.lineage [data-id="${id}"]`);
  const open = async (path: string) => {
    asked = 0;
    await page.goto(`${server.url}${path}`);
    await page.waitForSelector('svg.lineage');
  };
  const openLaw = (lang = 'en') => open(`/${lang}/lineage/act/kz/law/2001-01-23/148`);

  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, bypassCSP: true });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1;
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('shows the law of 1993 before it, the bills that failed, and its 156 amending laws as one fold', async () => {
    await openLaw();
    const x = async (id: string) => (await thing(id).boundingBox())?.x ?? Number.NaN;
    expect(await x(OLD_LAW)).toBeLessThan(await x(BILL));
    expect(await x(BILL)).toBeLessThan(await x(LAW));
    expect(await thing(FOLD).getAttribute('aria-label')).toContain('156 laws amended it');
    expect(await page.locator('svg.lineage .node').count()).toBeLessThan(20);
  });

  test('opens the fold, and each amending law can be chosen, with where that is read', async () => {
    await openLaw();
    await thing(FOLD).click();
    await thing(LAW_101).click();
    expect(await page.locator('.lineage-panel h2').textContent()).toContain('101-V');
    await page.waitForSelector('.lineage-panel .evidence li');
    expect(await page.locator('svg.lineage .node').count()).toBeGreaterThan(156);
  });

  test('what was chosen, pinned, hidden and opened is there again after a reload, with three questions at most', async () => {
    await openLaw();
    await thing(FOLD).click();
    await thing(LAW_101).click();
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await page.getByRole('button', { name: /^Fold again/ }).click();
    await thing(BILL).click();
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await thing(OLD_LAW).click();
    await page.waitForSelector('.lineage-panel .evidence li');
    asked = 0;
    await page.reload();
    await page.waitForSelector('.lineage-panel .evidence li');
    expect(await thing(OLD_LAW).getAttribute('aria-pressed')).toBe('true');
    expect(await thing(LAW_101).count()).toBe(1);
    expect(await thing(BILL).count()).toBe(0);
    expect(await thing(FOLD).getAttribute('aria-label')).toContain('155');
    expect(asked).toBeLessThanOrEqual(3);
  });

  test('is walked with the keyboard alone: from thing to thing, choosing, walking on', async () => {
    await openLaw();
    await thing(LAW).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(OLD_LAW);
    await page.keyboard.press('Enter');
    expect(await thing(OLD_LAW).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('e');
    await thing('act:kz/decree/1995-10-05/2488').waitFor();
  });

  test('tells the same as a list: who brought in each bill and who turned it down', async () => {
    await openLaw();
    const bill = page.locator(`[data-around="${BILL}"]`);
    expect(await bill.textContent()).toMatch(/submitted by:.*Government.*9 July 1997.*rejected by:.*Majilis/s);
    expect(await page.locator(`[data-around="${LAW}"] details li`).count()).toBeGreaterThanOrEqual(156);
  });

  test('begins at a provision, a body, a work and a claim as well', async () => {
    for (const path of [
      'provision/kz/law/2001-01-23/148/art_39-3',
      'body/majilis',
      'work/nurpeisov-legislation-idea',
      'claim/nurpeisov.three-bills-sent',
    ]) {
      await open(`/en/lineage/${path}`);
      expect(await page.locator('svg.lineage .node, svg.lineage .fold').count(), path).toBeGreaterThan(1);
    }
  });

  test.each(['ru', 'kk', 'en'])(
    'axe finds nothing wrong in %s, and a narrow screen does not scroll sideways',
    async (lang) => {
      await openLaw(lang);
      await thing(OLD_LAW).click();
      await page.waitForSelector('.lineage-panel .evidence li');
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1400, height: 1000 });
    },
  );

  test('an unknown address is said calmly, and nothing complained', async () => {
    await page.goto(`${server.url}/en/lineage/act/none`);
    await page.getByText('Nothing in the graph has this address.').waitFor();
    expect(complaints).toEqual([]);
  });
});
