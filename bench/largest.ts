/** Tier L: the load, and questions that must not slow down as the graph grows. */
import type { Row } from './table.ts';
import type { TierFigures, TierOptions } from './tier.ts';

/** @param _middle the figures of tier M, to compare with */
export async function measureLargest(_: TierOptions, _middle: TierFigures | null): Promise<readonly Row[]> {
  return [];
}
