/** The texts at addresses, fetched and read. */
import type { Language } from '../../model/terms.ts';
import { readAdiletPage } from '../adilet/read-page.ts';
import type { SourceDocument } from '../structure/document.ts';
import { unreadable } from '../structure/whole.ts';
import { addressOf, languageOfAddress } from './addresses.ts';
import { type FetchOptions, fetchPages } from './fetch-pages.ts';

export interface AddressOptions extends FetchOptions {
  /** Where ids are looked up: `https://adilet.zan.kz`, or a mirror of it. */
  readonly site: string;
  /** The language to ask for; null: Russian for an id, and an address as it is. */
  readonly lang: Language | null;
  /** Called with a sentence for a page that is another than was asked for. */
  readonly onRemark?: (sentence: string) => void;
}

const LANGUAGE_NAME: Record<Language, string> = { RU: 'Russian', KK: 'Kazakh', EN: 'English' };

/**
 * Fetches and reads the pages that the arguments name (addresses and adilet ids), each once.
 *
 * Throws BAD_ARGUMENT, SOURCE_UNREACHABLE, and SOURCE_UNREADABLE for a page that is not an act's or is cut off.
 */
export async function readAddresses(
  addresses: readonly string[],
  options: AddressOptions,
): Promise<readonly SourceDocument[]> {
  const urls = new Map(addresses.map((address) => addressOf(address, options)).map((url) => [url.href, url] as const));
  const pages = await fetchPages([...urls.values()], options);
  const documents: SourceDocument[] = [];
  for (const { url, html, keep } of pages) {
    if (!/<article[\s>]/i.test(html)) throw unreadable(url.href, 'this is no page of an act on adilet.zan.kz.');
    const document = readAdiletPage(html, url.href);
    documents.push(document);
    const asked = options.lang ?? languageOfAddress(url);
    if (asked !== null && document.lang !== asked) {
      options.onRemark?.(
        `${url.href}: the site answered with the page in ${LANGUAGE_NAME[document.lang]}, and as that it was read, though the one in ${LANGUAGE_NAME[asked]} was asked for. The act may have no text in ${LANGUAGE_NAME[asked]}; look at the address in a browser.`,
      );
    }
    // A notice of maintenance must not be taken for the act on the next day.
    await keep();
  }
  return documents;
}
