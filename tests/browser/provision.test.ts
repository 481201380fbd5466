import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { chromiumPath } from '../support/browser.ts';
import { ACT, type Explorer, explore, LANGUAGES, provisionPath } from '../support/explorer.ts';
import { zangraph } from '../support/served.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const executable = chromiumPath();

describe.skipIf(executable === null)('a provision (skipped where no Chromium is installed)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await explore(executable ?? '');
  });
  afterAll(() => explorer?.stop());

  test('article 24 on 1 July 2013: how sure the record is, whom it affects and in what role', async () => {
    await explorer.open(`/en/${provisionPath('art_24')}?on=2013-07-01`);
    const { page } = explorer;
    expect(await page.locator('.slider strong').textContent()).toContain('1 July 2013 — Version 3 of 5');
    expect(await page.locator('.standing').textContent()).toContain('uncertain');
    const affected = (await page.locator('.affected').textContent()) ?? '';
    expect(affected).toContain('maslikhat');
    expect(affected).toContain('expresses no confidence');
  });

  test('is cited in three languages, each marked as what it is', async () => {
    await explorer.open(`/en/${provisionPath('art_39-3')}`);
    const { page } = explorer;
    await page.getByText('How it is cited').click();
    expect(await page.locator('.provision details li[lang]').allTextContents()).toEqual([
      'ст. 39-3 Закона от 23.01.2001 № 148-II',
      '23.01.2001 № 148-II Заң, 39-3-бап',
      'art. 39-3 of Law of 23.01.2001 No. 148-II',
    ]);
  });

  test('the slider walks its versions, by keyboard too, and the address keeps the day', async () => {
    await explorer.open(`/en/${provisionPath('art_39-3')}?on=2010-01-01`);
    const { page } = explorer;
    await page.locator('.slider strong', { hasText: 'Version 1 of' }).waitFor();
    await page.locator('.slider input[type="range"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.slider strong', { hasText: 'Version 2 of' }).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2013-06-24');
    await page.reload();
    await page.locator('.slider strong', { hasText: '24 June 2013 — Version 2 of' }).waitFor();
  });

  test('a text that is not held is said to be missing, with how to import it', async () => {
    await explorer.open(`/en/${provisionPath('art_39-3')}?on=2013-07-01`);
    expect(await explorer.page.locator('.not-held').textContent()).toContain('zangraph import');
  });

  test('every change of article 39-3 stands with its evidence', async () => {
    await explorer.open(`/en/${provisionPath('art_39-3')}`);
    const changes = explorer.page.locator('.amendments > li');
    const rewording = changes.filter({ hasText: '101-V' }).filter({ hasText: 'reworded' }).first();
    await rewording.locator('summary').click();
    expect(await rewording.locator('.evidence li').count()).toBeGreaterThan(1);
    expect((await rewording.textContent()) ?? '').toContain('between 24 June 2013 and 7 November 2014');
  });

  test('bears the heading of the day that is shown', async () => {
    await explorer.open(`/ru/${provisionPath('art_21')}?on=2010-01-01`);
    const heading = explorer.page.locator('h1');
    await heading.getByText('Права и обязанности депутата').waitFor();
    await explorer.page.locator('input[name="on"]').fill('2020-01-01');
    await heading.getByText('Права, обязанности и ответственность депутата').waitFor();
  });

  test('a long list of changes tells how much of it is shown, and shows the rest', async () => {
    await explorer.open(`/en/${provisionPath('art_27')}`);
    const { page } = explorer;
    const total = Number(
      /\((\d+)\)/.exec((await page.getByRole('heading', { name: /^Changes/ }).textContent()) ?? '')?.[1],
    );
    expect(await page.locator('.amendments > li').count()).toBeLessThan(total);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText(`${total} of ${total} shown`).waitFor();
    expect(await page.locator('.amendments > li').count()).toBe(total);
  });

  test('what another provision or another day says is not taken for this one', async () => {
    await explorer.open(`/en/${provisionPath('art_24')}?on=2013-07-01`);
    const { page } = explorer;
    await page.route('**/graphql', async (route) => {
      const late = route.request().postData()?.includes('ProvisionOnADay') === true;
      if (late) await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.locator('input[name="on"]').fill('2020-01-01');
    await page.locator('.of-day[aria-busy="true"]').waitFor();
    await page.locator('.of-day[aria-busy="false"]').waitFor();
    await page.locator('.trail a').last().click();
    await page
      .locator('h1', { hasText: 'chp' })
      .or(page.locator('h1', { hasText: 'chapter' }))
      .waitFor();
    expect(await page.locator('.of-day').count()).toBe(0);
    await page.locator('.of-day').waitFor();
    await page.unroute('**/graphql');
  });

  test('a version without a first and a last day is shown on the last day of the record', async () => {
    await explorer.open(`/en/${provisionPath('chp_3')}?on=2012-01-01`);
    const { page } = explorer;
    await page.locator('.versions-picture g.version rect').click();
    await page.waitForURL(/on=20[23]\d-/);
  });

  test('asks at most three times', async () => {
    explorer.requests.length = 0;
    await explorer.open(`/ru/${provisionPath('art_2-1')}`);
    expect(explorer.requests.filter((url) => url.endsWith('/graphql')).length).toBeLessThanOrEqual(3);
    expect(explorer.complaints).toEqual([]);
  });

  test.each(LANGUAGES)('axe finds nothing wrong (%s)', async (lang) => {
    await explorer.open(`/${lang}/${provisionPath('art_2-1')}?on=2013-07-01`);
    expect(await violations(explorer.page)).toEqual([]);
  });

  test('markup in an address stays text', async () => {
    await explorer.open(`/en/${provisionPath('art_24')}?on=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await explorer.open(`/en/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await explorer.open(`/en/provision/kz/${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(await explorer.page.locator('main img, main script').count()).toBe(0);
  });
});

describe.skipIf(executable === null || textsFolder() === null)(
  `the text of a provision (${NO_TEXTS}; and Chromium)`,
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      const data = mkdtempSync(join(tmpdir(), 'zangraph-texts-'));
      const { code, err } = await zangraph(['import', join(textsFolder() ?? '', 'law'), '--data', data]);
      expect(code, err).toBe(0);
      expect(existsSync(data)).toBe(true);
      explorer = await explore(executable ?? '', { ZANGRAPH_DATA: data });
    }, 300_000);
    afterAll(() => explorer?.stop());

    test('every change of article 39-3 and its text before and after law 101-V, from the history of the act', async () => {
      await explorer.open(`/en/${ACT}`);
      const { page } = explorer;
      await page.locator('.line-name', { hasText: 'Art. 39-3' }).click();
      await page.locator('.chosen-panel').getByRole('link', { name: 'Open this provision' }).click();
      await page.locator('.slider').waitFor();
      await page.locator('.slider input[type="date"]').fill('2013-07-01');
      await page.locator('.slider strong', { hasText: 'Version 2 of' }).waitFor();
      await page.locator('.law-text', { hasText: 'На территории городов районного значения' }).waitFor();
      await page.locator('select[name="against"]').selectOption({ index: 1 });
      await page.locator('.law-text del', { hasText: 'волеизъявления' }).first().waitFor();
      expect(await page.locator('.law-text ins').count()).toBeGreaterThan(5);
      await page.getByLabel('Side by side').check();
      const [before = '', after = ''] = await page.locator('.sides .law-text').allTextContents();
      expect(before).toContain('прямого волеизъявления');
      expect(after).not.toContain('прямого волеизъявления');
      expect(after).toContain('Сход местного сообщества проводится');
      // No English copy is held: the Russian words are marked as what they are.
      expect(await page.locator('.sides .law-text').first().getAttribute('lang')).toBe('ru');
      await page.getByText('In this language the text is not held').waitFor();
      await page.reload();
      await page.locator('.sides .law-text').first().waitFor();
    });

    test('axe finds nothing wrong with a difference', async () => {
      expect(await violations(explorer.page)).toEqual([]);
    });
  },
);
