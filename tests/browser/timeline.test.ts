import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('the picture at / (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, locale: 'en' });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/`);
    await page.waitForSelector('svg.timeline');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('shows Law 148-II with totals for every year from 2009 to 2015', async () => {
    expect(await page.locator('.year-name').allTextContents()).toEqual([
      '2009',
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
    ]);
    const laws = await page.locator('.year-laws').allTextContents();
    expect(laws.map((text) => Number.parseInt(text, 10))).toEqual([2, 5, 8, 6, 9, 14, 12]);
  });

  test('a click on a mark says which law it was, what it did, since when, and where that can be read', async () => {
    const id = 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_39-3:rewording';
    await page.locator(`[data-amendment="${id}"]`).click();
    const panel = page.locator('.panel');
    expect(await panel.locator('h2').textContent()).toContain('101-V');
    expect(await panel.locator('.what').textContent()).toContain('reworded as a whole');
    expect(await panel.locator('.force').textContent()).toContain('at the earliest 2013-06-24');
    expect(await panel.locator('.evidence li').count()).toBeGreaterThan(1);
  });

  test('marks can be reached and chosen with the keyboard alone', async () => {
    const mark = page.locator('[data-amendment]').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await mark.getAttribute('aria-current')).toBe('true');
  });

  test('speaks Russian and Kazakh as well', async () => {
    await page.getByRole('button', { name: 'Қазақша' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'kk');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('жергілікті'));
    await page.getByRole('button', { name: 'Русский' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('самоуправлении'));
  });

  test('asks its own server alone, through the public API, and complains of nothing', () => {
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('/graphql')).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
