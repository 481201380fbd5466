/** The difference of two datasets as data: what `zangraph diff --format json` prints and a release holds. */
import type { Dataset } from '../dataset.ts';
import { type Change, changesBetween, ROW_TYPES } from './compare.ts';
import { type EvidenceCount, NO_EVIDENCE } from './fields.ts';
import { type ChangeGroup, groupsOf, plus } from './groups.ts';
import type { RowType } from './row.ts';

export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Things of which nothing but the evidence changed. */
  readonly evidenceAlone: number;
}

export interface DatasetDiff {
  /** Revision of the older dataset, and of the newer. */
  readonly from: string;
  readonly to: string;
  readonly total: Counts;
  readonly byType: { readonly [T in RowType]?: Counts };
  readonly gaps: { readonly opened: number; readonly closed: number };
  /** Places in sources. */
  readonly evidence: EvidenceCount;
  readonly groups: readonly ChangeGroup[];
  readonly changes: readonly Change[];
}

/** Compares two datasets. The revisions may be given where a dataset was published under another (see `from`, `to`). */
export function diffOf(before: Dataset, after: Dataset, from = before.revision, to = after.revision): DatasetDiff {
  const changes = changesBetween(before, after);
  const byType = ROW_TYPES.map((type) => [type, countsOf(changes.filter((change) => change.type === type))] as const);
  const gaps = countsOf(changes.filter(({ type }) => type === 'Gap'));
  return {
    from,
    to,
    total: countsOf(changes),
    byType: Object.fromEntries(byType.filter(([, counts]) => Object.values(counts).some((n) => n > 0))),
    gaps: { opened: gaps.added, closed: gaps.removed },
    evidence: changes.reduce((sum, { evidence }) => plus(sum, evidence), NO_EVIDENCE),
    groups: groupsOf(changes),
    changes,
  };
}

function countsOf(changes: readonly Change[]): Counts {
  const count = (is: (change: Change) => boolean): number => changes.filter(is).length;
  return {
    added: count(({ change }) => change === 'ADDED'),
    removed: count(({ change }) => change === 'REMOVED'),
    changed: count(({ change, fields }) => change === 'CHANGED' && fields.length > 0),
    evidenceAlone: count(({ change, fields }) => change === 'CHANGED' && fields.length === 0),
  };
}
