import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath } from '../support/browser.ts';
import { type Explorer, explore, LANGUAGES } from '../support/explorer.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('a body (skipped where no Chromium is installed)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await explore(executable ?? '');
  });
  afterAll(() => explorer?.stop());

  test('which powers did the revision commission have in 2013, and which law took them away', async () => {
    await explorer.open('/en/bodies');
    const { page } = explorer;
    await page.locator('input[name="words"]').fill('revision commission');
    await page.locator('input[name="words"]').press('Enter');
    await page.getByRole('link', { name: /^revision commission of an oblast, a city/ }).click();
    await page.locator('input[name="on"]').fill('2013-07-01');
    const powers = page.locator('section', { hasText: 'What it may do' }).first();
    await powers.getByText('controls the execution of the local budget').first().waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    const row = page.locator('.cells tbody tr', { hasText: 'controls the execution of the local budget' }).first();
    const cells = await row.locator('td').allTextContents();
    expect(cells.slice(3)).toEqual(['1 August 2011', '465-IV', '23 November 2015', '393-V']);
    expect(await page.locator('.body-changes').textContent()).toContain('393-V');
    await page.reload();
    await powers.getByText('controls the execution of the local budget').first().waitFor();
  });

  test('one law alone: what it gave and took', async () => {
    await explorer.open('/en/body/revision-commission?on=2013-07-01&law=act%3Akz%2Flaw%2F2011-07-21%2F465');
    const changes = explorer.page.locator('.body-changes');
    expect(await changes.locator('select').inputValue()).toBe('act:kz/law/2011-07-21/465');
    const text = (await changes.locator('ol').textContent()) ?? '';
    expect(text).toContain('gained');
    expect(text).not.toContain('lost');
  });

  test('a day without powers says so, with what to do', async () => {
    await explorer.open('/en/body/revision-commission?on=2003-01-01');
    expect(await explorer.page.locator('main .calm').first().textContent()).toContain('Choose another day');
  });

  test('a power that may have changed since it was read is marked, one that is certain is not', async () => {
    const { page } = explorer;
    await explorer.open('/en/body/maslikhat?on=2013-07-01');
    await page.locator('.by-article li').first().waitFor();
    expect(await page.locator('main').textContent()).not.toContain('◌');
    await explorer.open('/en/body/maslikhat?on=2024-01-01');
    await page.getByText(/^◌ \(\d+\) may have changed since it was read/).waitFor();
    const marked = await page.locator('.by-article .uncertain', { hasText: '◌' }).count();
    expect(marked).toBeGreaterThan(0);
    expect(await page.locator('.doubts').first().textContent()).toContain(`(${marked})`);
  });

  test('a bar leads to its first day by the keyboard', async () => {
    await explorer.open('/en/body/revision-commission?on=2020-01-01');
    await explorer.page.locator('.powers-picture a').first().focus();
    await explorer.page.keyboard.press('Enter');
    await explorer.page.waitForURL(/on=2011-08-01/);
    await explorer.page.waitForLoadState('networkidle');
    await explorer.page.locator('.powers-picture a:focus').waitFor();
  });

  test('a table stays a table when the day changes', async () => {
    await explorer.open('/en/body/maslikhat?on=2013-07-01');
    const { page } = explorer;
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('input[name="on"]').fill('2015-12-01');
    await page.locator('.controls strong', { hasText: '1 December 2015' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.figure .cells').count()).toBe(1);
  });

  test('in another language every power is in that language, whichever answer came first', async () => {
    await explorer.open('/en/body/maslikhat?on=2013-07-01');
    const { page } = explorer;
    await page.getByRole('button', { name: 'Table' }).click();
    await page.route('**/graphql', async (route) => {
      const late = route.request().postData()?.includes('BodyOnADay') === true;
      if (late) await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.getByRole('heading', { name: 'Полномочия и обязанности во времени' }).waitFor();
    await page.waitForTimeout(600);
    await page.waitForLoadState('networkidle');
    await page.unroute('**/graphql');
    const powers = await page.locator('.cells tbody td:nth-child(3)').allTextContents();
    expect(powers.length).toBeGreaterThan(0);
    expect(powers.filter((text) => !/[а-яё]/i.test(text))).toEqual([]);
  });

  test('a level that is none, also one that every object has, counts as not asked for', async () => {
    await explorer.open('/en/bodies?level=constructor');
    await explorer.page.locator('.cells tbody tr').first().waitFor();
    await explorer.open('/en/acts?form=toString&order=constructor');
    await explorer.page.locator('.cells.whole tbody tr').first().waitFor();
  });

  test('asks at most three times, and complains of nothing', async () => {
    explorer.requests.length = 0;
    await explorer.open('/ru/body/maslikhat?on=2013-07-01');
    await explorer.page.locator('.powers-picture a').first().waitFor();
    expect(explorer.requests.filter((url) => url.endsWith('/graphql')).length).toBeLessThanOrEqual(3);
    expect(explorer.complaints).toEqual([]);
  });

  test.each(LANGUAGES)('axe finds nothing wrong (%s)', async (lang) => {
    await explorer.open(`/${lang}/body/revision-commission?on=2013-07-01`);
    await explorer.page.locator('.powers-picture a').first().waitFor();
    expect(await violations(explorer.page)).toEqual([]);
    await explorer.open(`/${lang}/bodies`);
    expect(await violations(explorer.page)).toEqual([]);
  });

  test('on a narrow screen the page does not scroll sideways', async () => {
    await explorer.page.setViewportSize({ width: 360, height: 800 });
    for (const path of ['/kk/body/akim?on=2013-07-01', '/ru/bodies']) {
      await explorer.open(path);
      expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});
