/** Evidence: in one order, each once. */

import type { Evidence } from '../model/entities.ts';
import { sortedBy } from '../model/order.ts';
import type { Confidence } from '../model/terms.ts';

/** Evidence as a fact states it. */
export interface StatedEvidence {
  readonly source: string;
  readonly locator: string;
  readonly confidence: Confidence;
}

const key = (e: StatedEvidence): string => [e.source, e.locator, e.confidence].join('\n');

/** By source, locator, confidence; the same place of the same source once. */
export function evidenceList(stated: Iterable<StatedEvidence>): readonly Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const { source, locator, confidence } of stated) {
    const evidence = { source, locator, confidence, quote: null };
    byKey.set(key(evidence), evidence);
  }
  return sortedBy(byKey.values(), key);
}

/** The first place in each source. */
export function onePerSource(evidence: Iterable<StatedEvidence>): readonly Evidence[] {
  const bySource = new Map<string, Evidence>();
  for (const e of evidenceList(evidence)) if (!bySource.has(e.source)) bySource.set(e.source, e);
  return [...bySource.values()];
}
