import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { type Explorer, explore } from '../support/explorer.ts';
import {
  ARTICLES,
  CHAPTERS,
  CODE_PATH,
  INSPECTION,
  LAWS,
  MARKS,
  POWERS,
  putInventedCode,
} from '../support/invented-code.ts';
import { zangraph } from '../support/served.ts';

const executable = chromiumPath();
const AT_THE_END = `provision/kz/code/2003-05-05/77/art_${ARTICLES}`;

describe.skipIf(executable === null)(
  'a code of 900 articles, imported (skipped where no Chromium is installed)',
  () => {
    let explorer: Explorer;
    let imported = '';
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'zangraph-code-'));
      const [texts, dossier, data] = [join(folder, 'texts'), join(folder, 'dossier'), join(folder, 'data')];
      await putInventedCode(texts, dossier);
      const { code, out, err } = await zangraph(['import', texts, '--dossier', dossier, '--data', data]);
      expect(code, err).toBe(0);
      imported = out;
      explorer = await explore(executable ?? '', { ZANGRAPH_DATA: data }, ['--dossier', dossier]);
    });
    afterAll(() => explorer?.stop());

    test('the import reads every article, every law and every note', () => {
      expect(imported).toContain(`${ARTICLES} articles, ${LAWS} laws`);
      expect(imported).toContain('not read 0');
      expect(imported).toContain(`pairs of law and article ${MARKS}`);
    });

    test('its history begins with the chapters folded; each unfolds and folds, with all marks there', async () => {
      await explorer.open(`/en/${CODE_PATH}`);
      const { page } = explorer;
      const marks = page.locator('[data-amendment]');
      expect([await marks.count(), await page.locator('.chapter-name').count()]).toEqual([MARKS, CHAPTERS]);
      expect(await page.locator('.line-name').count()).toBe(0);
      await page.locator('.chapter-name').nth(1).click();
      await page.locator('.line-name', { hasText: /^\s*Art\. 21 / }).waitFor();
      expect(await page.locator('.line-name').count()).toBeLessThanOrEqual(ARTICLES / CHAPTERS);
      expect(await marks.count()).toBe(MARKS);
      await page.locator('.chapter-name').nth(1).click();
      await page.locator('.line-name').first().waitFor({ state: 'detached' });
      expect(await marks.count()).toBe(MARKS);
    });

    test('the years are dragged over all marks at once, and stand as they were let go', async () => {
      await explorer.open(`/en/${CODE_PATH}?fold=all`);
      const { page } = explorer;
      const years = await page.locator('.overview svg .overlay').boundingBox();
      if (years === null) throw new Error('The years are not there.');
      await page.mouse.move(years.x + years.width - 1, years.y + 20);
      await page.mouse.down();
      await page.mouse.move(years.x + years.width / 2, years.y + 20, { steps: 4 });
      await page.locator('.matrix-ground canvas').waitFor();
      await page.mouse.up();
      await page.waitForURL(/to=2012/);
      await page.locator('.matrix-ground canvas').waitFor({ state: 'detached' });
      const shown = await page.locator('[data-amendment]:visible').count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(MARKS);
    });

    test('an article of the end is found, its mark tells its law, and its page has its life', async () => {
      await explorer.open(`/en/search?q=${encodeURIComponent(`ст. ${ARTICLES}`)}`);
      const { page } = explorer;
      await page.locator(`main a[href$="${AT_THE_END}"]`).first().waitFor();
      await explorer.open(`/en/${CODE_PATH}?fold=all`);
      const mark = page.locator(`[data-amendment$="#art_${ARTICLES}:modification"]`).last();
      await mark.click();
      const panel = page.locator('.chosen-panel');
      await panel.locator('.evidence li').first().waitFor();
      expect(await panel.textContent()).toContain(`${LAWS}-IV`);
      await panel
        .getByRole('link', { name: new RegExp(`${ARTICLES}`) })
        .first()
        .click();
      await page.waitForURL(new RegExp(`/en/${AT_THE_END}`));
      await page.locator('.law-text', { hasText: 'Инспекция ведёт учёт' }).waitFor();
    });

    test('two of its days are compared, and the body has all its powers', async () => {
      await explorer.open(`/en/compare/${CODE_PATH}?from=2008-01-01&to=2016-01-01`);
      const { page } = explorer;
      await page.locator('svg.chapters').waitFor();
      expect(await page.locator('.differences li').count()).toBeGreaterThan(0);
      await explorer.open(`/en/body/${INSPECTION.replace('body:', '')}`);
      expect(await page.locator('main').textContent()).toContain(String(POWERS));
    });

    test('every view asks at most three questions, and the browser complains of nothing', async () => {
      for (const path of [
        CODE_PATH,
        AT_THE_END,
        `compare/${CODE_PATH}?from=2008-01-01&to=2016-01-01`,
        'acts',
        'bodies',
      ]) {
        explorer.requests.length = 0;
        await explorer.open(`/en/${path}`);
        expect(explorer.requests.filter((url) => url.endsWith('/graphql')).length, path).toBeLessThanOrEqual(3);
      }
      expect(explorer.complaints).toEqual([]);
    });
  },
);
