/** How changes bound one another's days of force. */
import { expect, test } from 'vitest';
import { forceWindows } from '../../src/dataset/force-windows.ts';
import { recordOfTime } from '../../src/dataset/record.ts';
import type { Dated } from '../../src/dataset/windows.ts';
import { localDate } from '../../src/model/dates.ts';
import { art, dossier, LAW } from '../support/facts.ts';

const RULE = { amount: null, date: null, provision: null, asPrinted: null } as const;

/** Article n is inserted by one law of 2010, and its paragraph is changed by one of 2011 that says its day of force. */
function insertionsAndChanges(count: number): { changes: readonly Dated[]; reads: () => number } {
  let reads = 0;
  const change = (article: number, inserts: boolean): Dated => ({
    id: `${inserts ? 'insertion' : 'change'} ${article}`,
    by: `act:kz/law/${inserts ? '2010-05-01' : '2011-05-01'}/${article}`,
    adopted: localDate(inserts ? '2010-05-01' : '2011-05-01'),
    get target() {
      reads += 1;
      return inserts ? art(String(article)) : art(String(article), 'para_1');
    },
    targetAct: LAW,
    inserts,
    rule: inserts ? { ...RULE, kind: 'UNKNOWN' } : { ...RULE, kind: 'ON_DATE', date: localDate('2011-06-01') },
    parent: null,
    shownBy: new Set(),
  });
  const articles = Array.from({ length: count }, (_, i) => i + 1);
  return { changes: articles.flatMap((n) => [change(n, true), change(n, false)]), reads: () => reads };
}

test('an insertion was in force when what it inserted was changed', () => {
  const { changes } = insertionsAndChanges(12);
  const { windows } = forceWindows(
    changes,
    recordOfTime(dossier(), () => null),
  );
  expect(changes.map(({ id }) => windows.get(id)?.latest)).toEqual(changes.map(() => '2011-06-01'));
});

test('changes of an act are not held against each of its insertions', () => {
  const count = 400;
  const { changes, reads } = insertionsAndChanges(count);
  forceWindows(
    changes,
    recordOfTime(dossier(), () => null),
  );
  expect(reads()).toBeGreaterThanOrEqual(2 * count);
  expect(reads()).toBeLessThan(20 * count);
});
