/** Where facts were read: `evidence` of the port. */

import type { Evidence } from '../../model/entities.ts';
import { compareText } from '../../model/order.ts';
import { compareNullable, firstDifference } from '../order.ts';
import type { GraphReader } from '../reader.ts';
import type { Indexes } from './indexes.ts';

const compareEvidence = (a: Evidence, b: Evidence): number =>
  firstDifference(
    compareText(a.source, b.source),
    compareText(a.locator, b.locator),
    compareText(a.confidence, b.confidence),
    compareNullable(a.quote, b.quote),
  );

export const evidence = (now: () => Indexes): GraphReader['evidence'] => ({
  async of(ids) {
    const { dataset } = now();
    return ids.map((id) =>
      (dataset.evidence.get(id) ?? [])
        .toSorted(compareEvidence)
        .filter((item, i, all) => i === 0 || compareEvidence(all[i - 1] ?? item, item) !== 0),
    );
  },
});
