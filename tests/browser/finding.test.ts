import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath, launch } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('search, acts, about (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, bypassCSP: true });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('the key / and a citation lead to the provision that it names', async () => {
    await page.goto(`${server.url}/ru/about`);
    await page.waitForSelector('.counts');
    await page.keyboard.press('/');
    await page.keyboard.type('ст. 39-3');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ru\/search\?q=/);
    const named = page.locator('.panel a').first();
    expect(await named.textContent()).toContain('ст. 39-3');
    expect(await named.getAttribute('href')).toBe('/ru/provision/kz/law/2001-01-23/148/art_39-3');
  });

  test('a citation of what the act never had says so and offers what it has', async () => {
    await page.goto(`${server.url}/en/search?q=${encodeURIComponent('ст. 39-3 п. 77 Закона № 148-II')}`);
    await page.locator('.panel').getByText('no such provision').waitFor();
    expect(await page.locator('.panel a').getAttribute('href')).toContain('art_39-3');
  });

  test('words in any ending find things of several kinds, and all of one kind on demand', async () => {
    await page.goto(`${server.url}/ru/search?q=маслихатом`);
    await page.getByRole('heading', { name: 'Органы' }).waitFor();
    await page
      .getByRole('link', { name: /^Все: \d+$/ })
      .first()
      .click();
    await page.waitForURL(/type=PROVISION/);
    await page.locator('.more').waitFor();
    expect(await page.locator('.hits li').count()).toBeGreaterThan(5);
  });

  test('words that nothing bears: advice, with examples that find something', async () => {
    await page.goto(`${server.url}/en/search?q=zzzz`);
    await page.getByText('Nothing in the graph bears these words').waitFor();
    await page.getByRole('link', { name: '101-V' }).click();
    await page.locator('.panel').getByText('101-V').first().waitFor();
  });

  test('what is searched for is shown as text and never becomes markup', async () => {
    await page.goto(`${server.url}/en/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByText('Nothing in the graph bears these words').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('the law that changed most stands first where acts are sorted so; form and words narrow them', async () => {
    await page.goto(`${server.url}/en/acts`);
    await page.getByRole('combobox', { name: /^Order/ }).selectOption('CHANGES_DESC');
    await page.waitForURL(/order=CHANGES_DESC/);
    await page.locator('tbody tr:first-child', { hasText: '126-IV' }).waitFor();
    await page.reload();
    await page.locator('tbody tr:first-child', { hasText: '126-IV' }).waitFor();
    await page.getByRole('combobox', { name: /^Form/ }).selectOption('BILL');
    await page.waitForURL(/form=BILL/);
    await page.locator('.more', { hasText: /^(\d+) of \1 shown/ }).waitFor();
    await page.getByLabel('Words of the title').fill('zzzz');
    await page.keyboard.press('Enter');
    await page.getByText('No act of the graph fits.').waitFor();
  });

  test('acts are shown page by page to the last', async () => {
    await page.goto(`${server.url}/en/acts`);
    const shown = page.locator('.more [role=status]');
    await shown.waitFor();
    const total = Number(/of (\d+) shown/.exec((await shown.textContent()) ?? '')?.[1]);
    for (let rows = 50; rows < total; rows += 50) {
      await shown.getByText(`${rows} of ${total} shown`).waitFor();
      await page.getByRole('button', { name: 'Show more' }).click();
    }
    await shown.getByText(`${total} of ${total} shown`).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(total);
  });

  test('gaps of a kind say what they are about; their number is that of the graph', async () => {
    await page.goto(`${server.url}/en/about`);
    const button = page.getByRole('button', { name: 'sources differ' });
    const count = Number((await button.textContent())?.split(': ')[1]);
    await button.click();
    await page.waitForURL(/gaps=DISAGREEMENT/);
    await page.locator('.gaps > li').first().waitFor();
    expect(await page.locator('.gaps > li').count()).toBe(count);
    expect(await page.locator('.gaps > li ul li').count()).toBeGreaterThan(count);
  });

  test.each(['ru', 'kk', 'en'])(
    'the graph can be taken along in every format that needs no choice (%s)',
    async (lang) => {
      const listed = await fetch(`${server.url}/export`).then((answer) => answer.json());
      const whole = listed.formats.filter(({ needs }: { needs: string[] }) => needs.length === 0);
      await page.goto(`${server.url}/${lang}/about`);
      const links = page.locator('.take a[href^="/export/"]');
      await links.first().waitFor();
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        whole.map(({ address }: { address: string }) => address),
      );
      expect(await page.locator('.take [lang="en"]').count()).toBe(0);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'gexf', exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.gexf$/);
      await file.cancel();
    },
  );

  test('where the server does not tell its formats, the page says where they are', async () => {
    await page.route('**/export', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`${server.url}/en/about`);
    await page.locator('.take a[href="/export"]').waitFor();
    await page.unroute('**/export');
    // The refusal itself, which the browser reports.
    complaints.length = 0;
  });

  test('reading goes on at the heading of a view that is opened, and stays where it is in another language', async () => {
    await page.goto(`${server.url}/en/about`);
    await page.waitForSelector('.counts');
    await page.getByRole('link', { name: 'Acts', exact: true }).click();
    await page.locator('h1:focus', { hasText: 'Acts' }).waitFor();
    await page.getByRole('link', { name: 'Русский' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Акты' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Русский');
  });

  test.each(
    ['ru', 'kk', 'en'].flatMap((lang) =>
      ['search?q=маслихат', 'acts', 'about?gaps=DISAGREEMENT'].map((view) => `/${lang}/${view}`),
    ),
  )('axe finds nothing at %s, and a narrow page does not scroll sideways', async (address) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${server.url}${address}`);
    await page.waitForSelector('.hits, .cells.whole, .gaps');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.setViewportSize({ width: 1400, height: 1000 });
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });

  test('the browser complained of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
