/** One picture of one view, taken when nothing is on its way any more. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import type { View } from './views.ts';

/** How long a view may take to be drawn, in milliseconds. */
const PATIENCE_MS = 30_000;

/** `url`: the server's. The page has the width, height and colours that the picture shall have. */
export async function take(page: Page, url: string, lang: string, view: View, file: string): Promise<void> {
  const address = `${url}/${lang}/${view.address}`;
  await page.goto(address);
  try {
    await page.locator(view.drawn).first().waitFor({ timeout: PATIENCE_MS });
  } catch {
    throw new Error(
      `${address} showed no "${view.drawn}" within ${PATIENCE_MS / 1000} s; is the selector in scripts/screenshots/views.ts still right?`,
    );
  }
  await page.waitForLoadState('networkidle');
  await page.locator('main p.calm[role=status]').first().waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: view.whole, animations: 'disabled' });
}
