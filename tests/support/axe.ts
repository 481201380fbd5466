/** What axe finds wrong with a page, in one line each; empty where nothing is. */
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from './api.ts';

/** The page's context must bypass its content security policy: axe is no part of the page. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
  const found = await page.evaluate(async (): Promise<AxeResults> => {
    // What the script above defined.
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
