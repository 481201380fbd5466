/** A real Chromium: the one that CHROMIUM names, or Debian's. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; null where none is installed and the browser tests are skipped. Fails when it is required. */
export function chromiumPath(): string | null {
  const found = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;
  if (found === null && process.env['ZANGRAPH_REQUIRE_BROWSER'] === '1') {
    throw new Error('ZANGRAPH_REQUIRE_BROWSER=1 asks for Chromium, but none was found; install it or set CHROMIUM.');
  }
  return found;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
