import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentCaches } from '../../src/api/documents.ts';

const document = parse('{ __typename }');

test('a query that comes again is remembered', () => {
  const { documentCache } = documentCaches();
  documentCache.set('{ __typename }', document);
  expect(documentCache.get('{ __typename }')).toBe(document);
});

test('however many come, what is remembered of them has a bound, and the latest is there', () => {
  const { documentCache } = documentCaches();
  const texts = Array.from({ length: 5000 }, (_, i) => `{ __typename } #${i}`.padEnd(1000));
  for (const text of texts) documentCache.set(text, document);
  const kept = texts.filter((text) => documentCache.has(text));
  expect(kept.join('').length).toBeLessThanOrEqual(100_000);
  expect(kept.at(-1)).toBe(texts.at(-1));
});

test('a long query does not push out the short ones', () => {
  const { documentCache } = documentCaches();
  documentCache.set('{ __typename }', document);
  const long = `{ __typename } #${'x'.repeat(50_000)}`;
  documentCache.set(long, document);
  expect(documentCache.has(long)).toBe(false);
  expect(documentCache.has('{ __typename }')).toBe(true);
});
