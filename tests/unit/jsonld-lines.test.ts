/** The lines of the nodes of a text of JSON. */
import { expect, test } from 'vitest';
import { withLines } from '../../src/additions/jsonld/lines.ts';

test('a node is known by its line, whatever stands in the texts before it', () => {
  const text = '[\n{"@id": "urn:x:a", "urn:x:p": "a \\"{\\" \\\\"},\n\n{"@id": "urn:x:b"}]';
  expect(withLines(text)).toEqual([
    { '@id': 'urn:x:a', 'urn:x:p': 'a "{" \\', '@index': '2' },
    { '@id': 'urn:x:b', '@index': '4' },
  ]);
});

test('a text may be as long as a file', () => {
  const long = `${'ә'.repeat(9_000_000)}\\"`;
  expect(withLines(`{"@id": "urn:x:a",\n"urn:x:p": {"@id": "urn:x:b", "urn:x:q": "${long}"}}`)).toMatchObject({
    '@index': '1',
    'urn:x:p': { '@index': '2' },
  });
});
