/** The view of what scholars say, in a real browser on the real dossier. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath, launch } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();
/** axe looks at every element of 100 claims. */
const AXE_MS = 120_000;
const YEARS = 'claim:nurpeisov.years-of-amendment';

describe.skipIf(executable === null)('what scholars say (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let questions: string[];
  let complaints: string[];
  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'en' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  });
  beforeEach(async () => {
    await page?.close();
    page = await opened(context);
  });
  afterEach(() => expect(complaints).toEqual([]));

  /** A new page, what it asks and what it complains of. */
  async function opened(within: BrowserContext): Promise<Page> {
    const fresh = await within.newPage();
    [questions, complaints] = [[], []];
    fresh.on('request', (request) => request.url().endsWith('/graphql') && questions.push(request.url()));
    fresh.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    fresh.on('pageerror', (error) => complaints.push(error.message));
    return fresh;
  }
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (address: string) => {
    await page.goto(server.url + address);
    await page.waitForSelector('h1');
  };
  const claims = () => page.locator('[data-claim]').evaluateAll((all) => all.map((one) => one.dataset['claim']));
  const count = () => page.locator('.scholars-count').textContent();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  test('what the article gets wrong about the years of amendment, found by filters alone', async () => {
    await open('/en/scholars');
    expect(await count()).toBe('100 claims');
    await page.getByRole('checkbox', { name: /the record differs/ }).check();
    await page.getByRole('checkbox', { name: /^describes/ }).check();
    await page.getByRole('combobox', { name: 'About' }).selectOption('act:kz/law/2001-01-23/148');
    expect(await count()).toBe('5 of 100 claims');

    const claim = page.locator(`[data-claim="${YEARS}"]`);
    expect(await claim.locator('h3').textContent()).toContain('amendments of 2009, 2013, 2014 and 2015');
    const said = claim.getByRole('group', { name: 'The claim' });
    const record = claim.getByRole('group', { name: 'The record' });
    expect(await said.textContent()).toMatch(/Said byE. Nurpeisov.*Reported in.*Legislation and the idea/);
    expect(await said.locator('.evidence li').allTextContents()).toEqual([
      expect.stringContaining('read in a secondary source'),
    ]);
    expect(await record.locator('.verdict').textContent()).toContain('the record differs');
    expect(await record.textContent()).toContain('in every year from 2009 to 2015: 2, 5, 8, 6, 9, 14 and 12');
    expect(await record.locator('.evidence a').first().getAttribute('href')).toContain('adilet.zan.kz');
    expect(await record.locator('.evidence li').first().isVisible()).toBe(true);
  });

  test('the address holds every choice: a reload, the way back and another language keep it', async () => {
    await open(`/en/scholars?verdict=DIFFERS&stance=DESCRIBES&author=person:nurpeisov-e-k`);
    const before = await claims();
    expect(before.length).toBeGreaterThan(5);
    await page.reload();
    await page.waitForSelector('[data-claim]');
    expect(await claims()).toEqual(before);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Ғалымдар не дейді');
    expect(await claims()).toEqual(before);
    await page.getByRole('button', { name: 'Барлық пікірді көрсету' }).click();
    expect((await claims()).length).toBe(100);
    await page.goBack();
    await expect.poll(claims).toEqual(before);
  });

  test('who says it and who reports it are told apart', async () => {
    await open('/en/scholars?author=person:berentaev-k-b');
    expect(await claims()).toHaveLength(1);
    const said = page.getByRole('group', { name: 'The claim' });
    expect(await said.textContent()).toMatch(/Said byК.Б. Берентаев.*Reported inE. Nurpeisov/);
    expect(await page.locator('[data-cited]').evaluateAll((all) => all.map((one) => one.dataset['cited']))).toEqual([
      'work:berentaev-formation-features',
    ]);
  });

  test('an author of whom the graph knows works and no claim, a work that is only cited, an id of nothing', async () => {
    await open('/en/scholars?author=person:baishev-zh');
    expect(await count()).toBe('0 of 100 claims');
    expect(await page.locator('main').textContent()).toContain('Баишев Ж. Конституционное право Республики Казахстан');
    await open('/en/scholars?work=work:handbook-innovative-practice');
    expect(await page.locator('[data-cited]').allTextContents()).toEqual([
      expect.stringContaining('С. 69.'),
      expect.stringContaining('С. 1-69.'),
    ]);
    await open('/en/scholars?claim=claim:nobody.nothing');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing in the graph has this address.');
    await open('/en/scholars?about=prov:kz/law/2001-01-23/148%23art_6');
    expect(await page.locator('main').textContent()).toContain('No claim fits all of this');
  });

  test('the bibliography is copied for print and for LaTeX, each work once', async () => {
    await open('/ru/scholars');
    await page.getByRole('button', { name: 'Скопировать по ГОСТу' }).click();
    await expect
      .poll(copied)
      .toContain('Баишев Ж. Конституционное право Республики Казахстан. Алматы : Жеті Жарғы, 2001. С. 176-186.');
    expect((await copied()).split('\n').length).toBe(13);
    await page.getByRole('button', { name: 'Скопировать BibTeX' }).click();
    await expect.poll(copied).toContain('pages = {176--186}');
    const keys = [...(await copied()).matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);
    expect(keys.length).toBe(12);
    expect(new Set(keys).size).toBe(12);
  });

  test('the keyboard alone chooses, opens a claim and gets to its evidence', async () => {
    await open('/en/scholars?stance=SUPPORTS');
    await page.getByRole('checkbox', { name: /the record differs/ }).focus();
    await page.keyboard.press('Space');
    expect(await count()).toBe('3 of 100 claims');
    const first = (await claims())[0];
    await page.getByRole('link', { name: 'Link to this claim' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(claims).toEqual([first]);
    const places = page.getByText('Where the record says so');
    await places.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('group', { name: 'The record' }).locator('.evidence li').first().isVisible()).toBe(
      false,
    );
  });

  test('a mark of the picture is a claim', async () => {
    await open('/en/scholars');
    await page.waitForSelector('.claim-marks.DIFFERS > *');
    expect(await page.locator('.claim-marks > *').count()).toBe(100);
    await page.locator('.claim-marks.DIFFERS > *').first().click();
    await expect.poll(claims).toHaveLength(1);
    expect(await page.locator('.verdict').textContent()).toContain('the record differs');
  });

  test.each([
    ['ru', 'light'],
    ['kk', 'dark'],
    ['en', 'light'],
  ] as const)(
    'in %s (%s): axe finds nothing, a narrow screen scrolls downwards alone, few questions are asked',
    async (lang, colorScheme) => {
      await page.close();
      // axe comes from without, which the page's policy forbids.
      const lax = await browser.newContext({ viewport: { width: 1400, height: 1000 }, colorScheme, bypassCSP: true });
      page = await opened(lax);
      await open(`/${lang}/scholars`);
      await page.waitForSelector('.claim-marks');
      expect(questions.length).toBeLessThanOrEqual(3);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.goto(`${server.url}/${lang}/scholars?claim=${YEARS}`);
      await page.waitForSelector('[data-claim]');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await lax.close();
    },
    AXE_MS,
  );
});
