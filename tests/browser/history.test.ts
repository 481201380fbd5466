import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath } from '../support/browser.ts';
import { ACT, type Explorer, explore, LANGUAGES } from '../support/explorer.ts';

const executable = chromiumPath();
const REWORDING = 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_39-3:rewording';

describe.skipIf(executable === null)('the history of an act (skipped where no Chromium is installed)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await explore(executable ?? '');
  });
  afterAll(() => explorer?.stop());

  test('the address that the program prints leads to Law 148-II in the reader’s language', async () => {
    await explorer.open('/');
    expect(explorer.page.url()).toBe(`${explorer.url}/en/${ACT}`);
    expect(await explorer.page.locator('h1').textContent()).toContain('On local government and self-government');
    await explorer.page.waitForSelector('[data-amendment]');
  });

  test('an address of the first page still holds', async () => {
    await explorer.open('/?act=act%3Akz%2Flaw%2F2001-01-23%2F148&from=2009&to=2015&lang=kk');
    expect(explorer.page.url()).toBe(`${explorer.url}/kk/${ACT}?from=2009&to=2015`);
  });

  test('as a table it has the 56 laws of 2009 to 2015, year by year', async () => {
    await explorer.open(`/en/${ACT}?from=2009&to=2015`);
    await explorer.page.getByRole('button', { name: 'Table' }).click();
    const rows = await explorer.page
      .locator('.cells tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    const laws = new Map<string, Set<string>>();
    for (const [, , law = '', adopted = ''] of rows) {
      const year = adopted.slice(0, 4);
      laws.set(year, (laws.get(year) ?? new Set()).add(law));
    }
    expect([...laws].sort().map(([year, set]) => [year, set.size])).toEqual([
      ['2009', 2],
      ['2010', 5],
      ['2011', 8],
      ['2012', 6],
      ['2013', 9],
      ['2014', 14],
      ['2015', 12],
    ]);
  });

  test('a mark says which law it was, what it did, since when, and where that can be read; its address can be kept', async () => {
    await explorer.open(`/en/${ACT}?from=2009&to=2015`);
    const { page } = explorer;
    await page.locator(`[data-amendment="${REWORDING}"]`).click();
    const panel = page.locator('.chosen-panel');
    await panel.locator('.evidence li').first().waitFor();
    const text = (await panel.textContent()) ?? '';
    expect(text).toContain('101-V');
    expect(text).toContain('reworded as a whole');
    expect(text).toContain('between 24 June 2013 and 7 November 2014');
    expect(await panel.locator('.evidence li').count()).toBeGreaterThan(1);
    await page.reload();
    await page.locator('.chosen-panel .evidence li').first().waitFor();
    expect(await page.locator('.chosen-panel h2').textContent()).toContain('101-V');
    expect(await page.locator(`[data-amendment="${REWORDING}"]`).getAttribute('aria-current')).toBe('true');
  });

  test('a mark with Ctrl opens its own address beside', async () => {
    await explorer.open(`/en/${ACT}?from=2009&to=2015`);
    const { page } = explorer;
    const opened = page.context().waitForEvent('page');
    await page.locator(`[data-amendment="${REWORDING}"]`).click({ modifiers: ['ControlOrMeta'] });
    const beside = await opened;
    await beside.waitForURL(/change=/);
    await beside.close();
    expect(page.url()).not.toContain('change=');
  });

  test('a law shows everything that it touched, and the years can be brushed', async () => {
    await explorer.open(`/en/${ACT}`);
    const { page } = explorer;
    const before = await page.locator('[data-amendment]').count();
    await page.locator('select[name="law"]').selectOption('act:kz/law/2013-06-13/101');
    await page.locator('.chosen-panel').waitFor();
    const touched = await page.locator('[data-amendment]').count();
    expect(touched).toBeLessThan(before);
    expect(await page.locator('.chosen-panel .marks li').count()).toBe(touched);
    await page.getByRole('button', { name: 'Show everything' }).click();
    const overview = await page.locator('.overview svg').boundingBox();
    if (overview === null) throw new Error('no overview');
    const y = overview.y + 40;
    // From the right edge of the span that is chosen to the middle: the years after it are left out.
    await page.mouse.move(overview.x + overview.width - 12, y);
    await page.mouse.down();
    await page.mouse.move(overview.x + overview.width / 2, y, { steps: 8 });
    await page.mouse.up();
    await page.waitForURL(/to=20/);
    expect(await page.locator('[data-amendment]:visible').count()).toBeLessThan(before);
  });

  test('only the changes that affected a body are left when it is chosen', async () => {
    await explorer.open(`/en/${ACT}`);
    const { page } = explorer;
    const all = await page.locator('[data-amendment]').count();
    await page.locator('select[name="body"] option[value="body:revision-commission"]').waitFor({ state: 'attached' });
    await page.locator('select[name="body"]').selectOption('body:revision-commission');
    await page.waitForFunction((n) => document.querySelectorAll('[data-amendment]').length < n, all);
    expect(await page.locator('[data-amendment]').count()).toBeGreaterThan(0);
  });

  test('a body whose changes could not be asked is not said to have none', async () => {
    const { page } = explorer;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('BodiesAffectedByChanges') ? route.abort() : route.continue(),
    );
    await explorer.open(`/en/${ACT}?body=body:revision-commission`);
    await page.locator('[role="alert"]', { hasText: 'did not answer' }).waitFor();
    expect(await page.getByText('No change fits these choices.').count()).toBe(0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-amendment]');
    explorer.complaints.length = 0;
  });

  test('a chapter that is folded by keyboard keeps the keyboard’s place', async () => {
    await explorer.open(`/en/${ACT}`);
    const { page } = explorer;
    await page.locator('.chapter-name').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('.chapter-name[aria-expanded="false"]:focus').waitFor();
  });

  test('chapters fold, with their marks on one line', async () => {
    await explorer.open(`/en/${ACT}`);
    const { page } = explorer;
    const marks = await page.locator('[data-amendment]').count();
    const names = await page.locator('.line-name').count();
    await page.locator('.chapter-name').nth(1).click();
    await page.waitForFunction((n) => document.querySelectorAll('.line-name').length < n, names);
    expect(await page.locator('[data-amendment]').count()).toBe(marks);
    expect(await page.locator('.chapter-name').nth(1).getAttribute('aria-expanded')).toBe('false');
  });

  test('the keyboard alone walks the marks, chooses one, and reaches the search with /', async () => {
    await explorer.open(`/en/${ACT}?from=2009&to=2015`);
    const { page } = explorer;
    await page.locator('[data-amendment][tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-amendment'));
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect(below).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.chosen-panel .evidence li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('change')).toBe(below);
    expect(await focused()).toBe(below);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  test('the picture can be copied as CSV, cited, saved, and asked again in GraphiQL', async () => {
    await explorer.open(`/en/${ACT}?from=2009&to=2009`);
    const { page } = explorer;
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.locator('.said', { hasText: 'Copied' }).waitFor();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    expect(csv.split('\n')[0]).toBe('Provision,Kind of change,Law,Adopted,In force');
    expect(csv.split('\n').length).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Cite this' }).click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(
      /^On local government .*revision [0-9a-f]{16}\. http:\/\/.*from=2009.*\(accessed \d{4}-\d\d-\d\d\)\.$/,
    );
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe('history.svg');
    // The picture itself: neither a sign of its key nor the years above it.
    const marks = await page.locator('[data-amendment]').count();
    const saved = await readFile(await svg.path(), 'utf8');
    expect(saved.match(/data-amendment=/g)?.length).toBe(marks);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(png.suggestedFilename()).toBe('history.png');
    const href = await page.getByRole('link', { name: 'This picture’s query' }).getAttribute('href');
    expect(explorer.complaints).toEqual([]);
    await page.goto(`${explorer.url}${href}`);
    await page.locator('.graphiql-query-editor', { hasText: 'HistoryOfAct' }).waitFor();
    // What GraphiQL itself reports and fetches while its editor loads is not the page's.
    await page.goto('about:blank');
    explorer.complaints.length = 0;
  });

  test('where the page has no clipboard, the text to be copied is shown', async () => {
    await explorer.open(`/en/${ACT}`);
    const { page } = explorer;
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Cite this' }).click();
    await page.locator('.said', { hasText: 'did not allow copying' }).getByText('dataset revision').waitFor();
  });

  test('asks its own server alone, at most three times, and complains of nothing', async () => {
    explorer.requests.length = 0;
    await explorer.open(`/en/${ACT}?change=${encodeURIComponent(REWORDING)}`);
    expect(explorer.requests.filter((url) => !url.startsWith(explorer.url) && !url.startsWith('data:'))).toEqual([]);
    const asked = explorer.requests.filter((url) => url.endsWith('/graphql')).length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(3);
    expect(explorer.complaints).toEqual([]);
  });

  test.each(LANGUAGES)('axe finds nothing wrong (%s)', async (lang) => {
    await explorer.open(`/${lang}/${ACT}?change=${encodeURIComponent(REWORDING)}`);
    expect(await explorer.page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await violations(explorer.page)).toEqual([]);
  });

  test('on a narrow screen the page does not scroll sideways', async () => {
    await explorer.page.setViewportSize({ width: 360, height: 800 });
    await explorer.open(`/kk/${ACT}`);
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await explorer.page.setViewportSize({ width: 1400, height: 1000 });
  });

  test('an address that the graph does not know says so, with a way on', async () => {
    await explorer.open('/en/act/kz/law/1999-01-01/1');
    expect(await explorer.page.locator('h1').textContent()).toBe('Nothing in the graph has this address.');
    await explorer.page.getByRole('link', { name: 'To the history of Law 148-II' }).click();
    await explorer.page.waitForURL(`**/en/${ACT}`);
  });

  test('a server that went away is told calmly, with a way to try again', async () => {
    await explorer.open(`/en/${ACT}`);
    await explorer.page.route('**/graphql', (route) => route.abort());
    await explorer.page.getByRole('link', { name: 'Русский' }).click();
    await explorer.page.locator('[role="alert"]', { hasText: 'Граф не отвечает' }).waitFor();
    await explorer.page.unroute('**/graphql');
    await explorer.page.getByRole('button', { name: 'Повторить' }).click();
    await explorer.page.waitForSelector('[data-amendment]');
  });

  test('a view whose code does not come is told calmly, and comes when the page is loaded anew', async () => {
    await explorer.open(`/en/${ACT}`);
    await explorer.page.route('**/part-*.js', (route) => route.abort());
    await explorer.page.getByRole('link', { name: 'Bodies', exact: true }).click();
    await explorer.page.locator('[role="alert"]', { hasText: 'The graph did not answer' }).waitFor();
    await explorer.page.unroute('**/part-*.js');
    await explorer.page.getByRole('button', { name: 'Try again' }).click();
    await explorer.page.locator('h1', { hasText: 'Bodies' }).waitFor();
  });
});
