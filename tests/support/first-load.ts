/** What a first visit of an address fetches, as it comes over the wire. */
import type { Page } from 'playwright-core';

export interface Fetched {
  /** Path of the address. */
  readonly path: string;
  /** With the headers of the answer. */
  readonly bytes: number;
}

/** `drawn`: what is there once the view stands. The page must be a new one, whose browser keeps nothing yet. */
export async function firstLoad(page: Page, url: string, drawn: string): Promise<readonly Fetched[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const paths = new Map<string, string>();
  const fetched: Fetched[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    fetched.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  await page.goto(url);
  await page.waitForSelector(drawn);
  await page.waitForLoadState('networkidle');
  await session.detach();
  return fetched;
}

export const bytesOf = (fetched: readonly Fetched[]): number => fetched.reduce((sum, { bytes }) => sum + bytes, 0);
