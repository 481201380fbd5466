/** Fetches pages of acts one at a time, with a pause between two requests, and lets them be kept for the next import. */
import { setTimeout as pause } from 'node:timers/promises';
import { PageCache } from './page-cache.ts';
import { type RequestBounds, requestPage } from './request.ts';

export interface FetchOptions extends RequestBounds {
  /** Folder in which pages are kept between imports. */
  readonly cache: string;
  /** Between two requests. */
  readonly pauseMs: number;
  /** Called with a sentence for a progress line. */
  readonly onStep?: (step: string) => void;
}

export interface FetchedPage {
  readonly url: URL;
  readonly html: string;
  /** Keeps the page for the next import; for the caller to do once it has proved to be an act's. */
  readonly keep: () => Promise<void>;
}

/** How long a page is good without a question, from a server that cannot say whether it changed. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/**
 * The pages at `urls`. A page that was fetched before is asked for only if it changed since; where its server
 * gave nothing to ask by, a copy of the last 24 hours is taken as it is.
 *
 * Throws SOURCE_UNREACHABLE for the first that cannot be had.
 */
export async function fetchPages(urls: readonly URL[], options: FetchOptions): Promise<readonly FetchedPage[]> {
  const cache = new PageCache(options.cache);
  const pages: FetchedPage[] = [];
  let asked = 0;
  for (const url of urls) {
    const kept = await cache.find(url);
    const canAsk = kept !== null && (kept.entry.etag !== null || kept.entry.lastModified !== null);
    if (kept !== null && !canAsk && Date.now() - kept.entry.fetchedAt < FRESH_MS) {
      options.onStep?.(`${url.href}: the copy of the last 24 hours`);
      pages.push({ url, html: kept.html, keep: async () => {} });
      continue;
    }
    if (asked > 0) await pause(options.pauseMs);
    asked += 1;
    options.onStep?.(`${url.href} (${pages.length + 1} of ${urls.length})`);
    const answer = await requestPage(url, kept === null ? {} : conditions(kept.entry), options);
    if (answer.html === null && kept !== null) {
      options.onStep?.(`${url.href}: not changed since the last import`);
      pages.push({ url, html: kept.html, keep: async () => {} });
      continue;
    }
    const html = answer.html ?? '';
    const { etag, lastModified } = answer;
    pages.push({ url, html, keep: () => cache.keep(url, html, { etag, lastModified }) });
  }
  return pages;
}

function conditions({ etag, lastModified }: { etag: string | null; lastModified: string | null }) {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}
