/**
 * Pages kept between imports: each text once, under its SHA-256, and for each address which text it gave and
 * what the server said that tells whether it changed.
 */

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ZangraphError } from '../../model/errors.ts';
import { removeLeftovers } from '../leftovers.ts';
import { sha256Of } from '../structure/fingerprint.ts';
import { writeWhole } from '../write-whole.ts';

const entry = z.object({
  url: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Milliseconds since 1970: the age of a copy, not a day of the law. */
  fetchedAt: z.number(),
});
export type CacheEntry = z.infer<typeof entry>;

export class PageCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is kept of an address; null where nothing is, or where it was damaged. */
  async find(url: URL): Promise<{ readonly entry: CacheEntry; readonly html: string } | null> {
    const text = await readFile(this.#entryFile(url), 'utf8').catch(() => null);
    const found = text === null ? null : entry.safeParse(parsedJson(text));
    if (!found?.success || found.data.url !== url.href) return null;
    const html = await readFile(this.#textFile(found.data.sha256), 'utf8').catch(() => null);
    // A copy that is not what its name says was damaged.
    if (html === null || sha256Of(html) !== found.data.sha256) return null;
    return { entry: found.data, html };
  }

  /** Keeps a page. Throws FILE_UNREADABLE where the folder cannot be written. */
  async keep(url: URL, html: string, validators: Pick<CacheEntry, 'etag' | 'lastModified'>): Promise<void> {
    const hash = sha256Of(html);
    const kept: CacheEntry = { url: url.href, sha256: hash, ...validators, fetchedAt: Date.now() };
    try {
      await mkdir(join(this.#folder, 'pages'), { recursive: true });
      await mkdir(join(this.#folder, 'addresses'), { recursive: true });
      await removeLeftovers(join(this.#folder, 'pages'), 'tmp', (name) => /^[0-9a-f]{64}\.html$/.test(name));
      await removeLeftovers(join(this.#folder, 'addresses'), 'tmp', (name) => /^[0-9a-f]{64}\.json$/.test(name));
      await writeWhole(this.#textFile(hash), html);
      await writeWhole(this.#entryFile(url), `${JSON.stringify(kept, null, 2)}\n`);
    } catch (cause) {
      throw new ZangraphError(
        'FILE_UNREADABLE',
        `The cache folder ${this.#folder} cannot be written. Name another with --cache.`,
        { cause },
      );
    }
  }

  #entryFile(url: URL): string {
    return join(this.#folder, 'addresses', `${sha256Of(url.href)}.json`);
  }

  #textFile(hash: string): string {
    return join(this.#folder, 'pages', `${hash}.html`);
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
