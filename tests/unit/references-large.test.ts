/** References of a code, which has thousands of provisions. */
import { beforeEach, expect, test, vi } from 'vitest';
import { referenceFacts } from '../../src/sources/import/references.ts';
import type { Snapshot } from '../../src/sources/import/timeline.ts';

/** How often an eId was taken apart. */
const parsed = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../src/model/eid.ts', async (actual) => {
  const eid = await actual<typeof import('../../src/model/eid.ts')>();
  return {
    ...eid,
    parseEId: (eId: string) => {
      parsed.count += 1;
      return eid.parseEId(eId);
    },
  };
});
beforeEach(() => {
  parsed.count = 0;
});

test('a range is looked for among what stands beside it, not among all provisions', () => {
  const eIds = Array.from({ length: 100 }, (_, i) => [
    `art_${i + 1}`,
    ...Array.from({ length: 20 }, (__, j) => `art_${i + 1}__para_${j + 1}`),
  ]).flat();
  const text = (eId: string) => (/^art_\d+__para_1$/.test(eId) ? 'По статьям 5–7 настоящего Закона.' : 'Сад.');
  const items = new Map(eIds.map((eId) => [eId, { eId, ownText: text(eId), locator: eId, excluded: false }]));
  // Of a snapshot no more is read than this.
  const snapshot = { document: { lang: 'RU', source: { id: 'source:code' } }, items } as unknown as Snapshot;

  const facts = referenceFacts('act:kz/code/2014-07-05/235', [snapshot], (_, eId) => eId);

  expect(new Set(facts.map(({ to }) => to.split('#')[1]))).toEqual(new Set(['art_5', 'art_6', 'art_7']));
  // Each of the hundred ranges is of articles, of which there are a hundred.
  expect(parsed.count).toBeLessThan(20_000);
});
