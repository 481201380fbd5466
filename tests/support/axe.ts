/** What axe finds wrong on the page that stands open. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Each violation as its rule and the elements that break it; the context of the page must bypass its CSP. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  // The script has put itself on the window.
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
