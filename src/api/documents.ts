/** Which queries the server remembers as it has read and checked them. */
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of all texts that are remembered together, and of one: a query read is some hundred times its text. */
const KEPT = 100_000;
const KEPT_EACH = 10_000;

/**
 * Yoga would remember 1,024 texts of any length with what it read in them, and as many that it could not read: a caller
 * who sends ever new ones of a megabyte would fill the memory. Here the sum of their lengths is bounded, a long
 * text is read each time, and one that is no GraphQL is not remembered at all: nobody sends it a thousand times. What a
 * query was compiled to goes with its document.
 */
export function documentCaches() {
  const documentCache = new LRUCache<string, DocumentNode>({
    maxSize: KEPT,
    maxEntrySize: KEPT_EACH,
    sizeCalculation: (_, text) => text.length,
  });
  return { documentCache, errorCache: { get: () => undefined, set: () => {} } };
}
