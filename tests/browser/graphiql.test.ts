import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../support/answer-to.ts';
import { chromiumPath, launch } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const executable = chromiumPath();
const patient = { timeout: 20_000 };

/** What an editor shows, without the difference of spaces that its lines are made of. */
const plain = (text: string): string => text.replace(/\s+/g, '');

describe.skipIf(executable === null)('GraphiQL at /graphql (skipped where no Chromium is installed)', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    browser = await launch(executable ?? '');
    page = await browser.newPage({ viewport: { width: 1600, height: 1200 }, locale: 'en' });
    await page.goto(`${server.url}/graphql`);
    await page.waitForSelector('.graphiql-tab-button', { timeout: 60_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Opens a tab from a script: the bar of tabs scrolls and lets them be dragged. */
  const open = (i: number) =>
    page.evaluate((at) => document.querySelectorAll<HTMLElement>('.graphiql-tab-button')[at]?.click(), i);
  /** The first editor holds the query, the second the variables; only lines in view are there. */
  const shown = (editor: number) =>
    page.evaluate((at) => {
      const lines = document.querySelectorAll('.monaco-editor')[at]?.querySelectorAll('.view-line') ?? [];
      return [...lines].map((line) => line.textContent ?? '').join('');
    }, editor);

  test('each question has a tab, with its words and its variables', async () => {
    expect(await page.locator('.graphiql-tab-button').count()).toBe(questions.length);
    for (const [i, { name, words, variables }] of questions.entries()) {
      await open(i);
      await expect.poll(async () => plain(await shown(0)), { ...patient, message: name }).toContain(plain(words));
      const filled = plain(JSON.stringify(variables));
      await expect.poll(async () => plain(await shown(1)), { ...patient, message: name }).toBe(filled);
    }
  }, 120_000);

  test('a question is answered as it stands', async () => {
    await open(questions.findIndex(({ name }) => name === 'works-cited'));
    await expect.poll(() => shown(0), patient).toContain('WorksCited');
    await expect
      .poll(async () => {
        await page.evaluate(() => document.querySelector<HTMLElement>('.graphiql-execute-button')?.click());
        await page.waitForTimeout(1000);
        return plain((await page.locator('.result-window .view-lines').textContent()) ?? '');
      }, patient)
      .toContain('"citations":[{"pages":');
  }, 60_000);
});
