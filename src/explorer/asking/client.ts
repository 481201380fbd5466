/** The one client of the page: it asks its own server's public API, and keeps answers while the page is open. */
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import type { Language } from '../languages.ts';

/** A client whose errors come in the reader's language. */
export function createClient(lang: Language): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'accept-language': lang } },
  });
}
