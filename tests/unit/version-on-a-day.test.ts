/** Which version the page marks as that of a day. */
import { expect, test } from 'vitest';
import { versionOn } from '../../src/explorer/views/provision/bound.ts';
import type { Version } from '../../src/explorer/views/provision/question.ts';

const version = (validFrom: string | null, validTo: string | null): Version =>
  // Of a version these days alone are asked for here.
  ({ validFrom, validTo }) as Version;

test('the last that has begun; none before the act was adopted, or once it has ended', () => {
  const versions = [version(null, '2009-02-20'), version('2009-02-20', '2013-06-24')];
  const on = (day: string) => versionOn(versions, '2001-01-23', day);
  expect(['2001-01-22', '2001-01-23', '2009-02-19', '2009-02-20', '2013-06-24'].map(on)).toEqual([-1, 0, 0, 1, -1]);
});
