import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath } from '../support/browser.ts';
import { type Explorer, explore } from '../support/explorer.ts';
import { VIEWS } from '../support/views.ts';

const executable = chromiumPath();
/** axe looks at the colours of every element twice. */
const AXE_MS = 240_000;
const WIDE = { width: 1400, height: 1000 };
const NARROW = { width: 360, height: 800 };
/** What a window of 1280 pixels shows of a page that is enlarged twice. */
const ENLARGED = { width: 640, height: 500 };

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(executable === null)('every view for every reader (skipped where no Chromium is installed)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await explore(executable ?? '');
  });
  afterAll(() => explorer?.stop());

  test.each(VIEWS)(
    '$view: axe finds nothing in the dark, nor on a narrow screen',
    async ({ path, drawn }) => {
      const { page } = explorer;
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(WIDE);
      await explorer.open(`/kk/${path}`);
      await page.waitForSelector(drawn);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(NARROW);
      await explorer.open(`/ru/${path}`);
      await page.waitForSelector(drawn);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    },
    AXE_MS,
  );

  test('enlarged twice, no view scrolls sideways, and all that can be chosen is within the page', async () => {
    const browser = explorer.context.browser();
    if (browser === null) throw new Error('The browser is gone.');
    const context = await browser.newContext({ viewport: ENLARGED, deviceScaleFactor: 2 });
    const page = await context.newPage();
    for (const { view, path, drawn } of VIEWS) {
      await page.goto(`${explorer.url}/kk/${path}`);
      await page.waitForSelector(drawn);
      expect(await sideways(page), view).toBeLessThanOrEqual(0);
      // What scrolls within itself may be wider; everything else must not be cut off.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, p, label, button, select, input, header a')]
          .filter((each) => each.closest('.picture, .cells, .lineage, .visually-hidden, details:not([open])') === null)
          .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(cut, view).toEqual([]);
    }
    await context.close();
  }, 120_000);

  test('nothing moves for a reader who asked for less motion', async () => {
    const { page } = explorer;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    for (const { view, path, drawn } of VIEWS) {
      await explorer.open(`/en/${path}`);
      await page.waitForSelector(drawn);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
            return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration) || scrollBehavior !== 'auto';
          })
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(moving, view).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length), view).toBe(0);
    }
  }, 120_000);
});
