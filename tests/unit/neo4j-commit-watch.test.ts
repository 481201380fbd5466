import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommitWatch } from '../../src/graph/neo4j/commit-watch.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a store without a load is settled at none', () => {
  const watch = new CommitWatch();
  expect(watch.started).toBe(false);
  expect(watch.see({ state: null, commits: null })).toBe(0);
  expect([watch.started, watch.settled]).toEqual([true, true]);
});

test('an odd count is a commit under way', () => {
  const watch = new CommitWatch();
  watch.see({ state: 'READY', commits: 3 });
  expect(watch.settled).toBe(false);
  watch.see({ state: 'READY', commits: 4 });
  expect(watch.settled).toBe(true);
});

test('an odd count that does not change belongs to a load that died', () => {
  const watch = new CommitWatch();
  watch.see({ state: 'READY', commits: 3 });
  vi.advanceTimersByTime(9_000);
  watch.see({ state: 'READY', commits: 3 });
  expect(watch.settled).toBe(false);
  vi.advanceTimersByTime(2_000);
  watch.see({ state: 'READY', commits: 3 });
  expect(watch.settled).toBe(true);
});

test('a graph that was emptied is told, and is there again once it is filled', () => {
  const watch = new CommitWatch();
  watch.see({ state: 'READY', commits: 2 });
  expect(() => watch.see({ state: null, commits: null })).toThrow(/emptied since it last answered/);
  expect(watch.see({ state: 'READY', commits: 2 })).toBe(2);
});

test('no answer is given while the graph is filled for the first time', () => {
  expect(() => new CommitWatch().see({ state: 'LOADING' })).toThrow(/filled for the first time/);
});
