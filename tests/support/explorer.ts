/** The page in a real Chromium, on the real dossier. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { type Served, serve } from './served.ts';

export interface Explorer {
  readonly url: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for since the page was opened. */
  readonly requests: string[];
  /** Errors that the browser reported. */
  readonly complaints: string[];
  /** Opens an address (`/ru/act/…`) and waits until nothing is being asked for. */
  open(path: string): Promise<void>;
  stop(): Promise<void>;
}

export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export const ACT = 'act/kz/law/2001-01-23/148';
export const provisionPath = (eId: string): string => `provision/kz/law/2001-01-23/148/${eId}`;

/** Starts the built program and a browser. `env`: for example a folder of imported texts; `args`: a dossier. */
export async function explore(
  executable: string,
  env: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<Explorer> {
  const server: Served = await serve(env, args);
  const browser: Browser = await launch(executable);
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'en',
    bypassCSP: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    url: server.url,
    page,
    context,
    requests,
    complaints,
    async open(path) {
      await page.goto(`${server.url}${path}`);
      await page.waitForSelector('h1');
      await page.waitForLoadState('networkidle');
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}
