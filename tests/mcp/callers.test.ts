import { describe, expect, test } from 'vitest';
import { callerOf } from '../../src/mcp/callers.ts';

describe('without an address of its own the server is reached by number or as localhost', () => {
  test.each(['127.0.0.1:4000', 'localhost:4000', '[::1]:4000', '192.168.1.7:8080', 'localhost'])('%s', (host) => {
    expect(callerOf({ host }, null)).toEqual({ base: `http://${host}` });
  });

  test.each(['evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', 'law.example.org', 'a b', ''])(
    'not as "%s", and the refusal says what to do',
    (host) => {
      expect(callerOf({ host }, null)).toHaveProperty('refused');
    },
  );

  test('a request without a host is refused', () => {
    expect(callerOf({}, null)).toEqual({ refused: 'The request names no host.' });
  });
});

describe('with ZANGRAPH_URL', () => {
  const known = 'https://law.example.org/zangraph';

  test('the server is reached under that name too, and answers bear that address', () => {
    expect(callerOf({ host: 'law.example.org' }, known)).toEqual({ base: known });
    expect(callerOf({ host: '127.0.0.1:4000' }, known)).toEqual({ base: known });
  });

  test('and under no other', () => {
    expect(callerOf({ host: 'evil.example' }, known)).toEqual({ refused: expect.stringContaining('ZANGRAPH_URL') });
  });
});

describe('pages', () => {
  const host = '127.0.0.1:4000';

  test('of the server itself may call', () => {
    expect(callerOf({ host, origin: `http://${host}` }, null)).toHaveProperty('base');
    expect(
      callerOf({ host: 'law.example.org', origin: 'https://law.example.org' }, 'https://law.example.org'),
    ).toHaveProperty('base');
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:4001', 'https://127.0.0.1:4000'])(
    'of %s may not',
    (origin) => {
      expect(callerOf({ host, origin }, null)).toEqual({ refused: `Pages of ${origin} may not call this address.` });
    },
  );
});
