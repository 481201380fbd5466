import { expect, test } from 'vitest';
import { fuzz } from '../support/fuzz.ts';

test('four hundred hostile requests: each is answered, none with a failure of ours', async () => {
  const { failures, byCode, log } = await fuzz(148, 400, { warming: 80 });
  expect(failures).toEqual([]);
  expect(log).toBe('');
  // The requests are what they are meant to be: they run into the limits.
  const met = expect.arrayContaining(['QUERY_TOO_DEEP', 'QUERY_TOO_COSTLY', 'TOO_MANY_ALIASES', 'BAD_ARGUMENT']);
  expect(Object.keys(byCode)).toEqual(met);
}, 180_000);
