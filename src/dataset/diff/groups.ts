/** Changes gathered for people: one group for an act, an article, the law that made them, and their kind. */
import { groupBy, sortedBy } from '../../model/order.ts';
import { actSortKey, ordinalKey, targetSortKey } from '../keys.ts';
import type { Belonging } from './belonging.ts';
import { type Change, ROW_TYPES } from './compare.ts';
import { type EvidenceCount, NO_EVIDENCE } from './fields.ts';
import type { RowType } from './row.ts';

export interface ChangeGroup extends Belonging {
  /** `EVIDENCE`: nothing but what things rest on. */
  readonly change: Change['change'] | 'EVIDENCE';
  /** Null for evidence: of things of any type. */
  readonly type: RowType | null;
  readonly isDetail: boolean;
  readonly count: number;
  /** Fields that changed in any of them. */
  readonly fields: readonly string[];
  readonly evidence: EvidenceCount;
  readonly ids: readonly string[];
}

type Named = Pick<ChangeGroup, 'act' | 'article' | 'law' | 'change' | 'type' | 'isDetail'>;

/** The groups of one act one after the other, each act's the most important first; acts likewise, those with the most changes first. */
export function groupsOf(changes: readonly Change[]): readonly ChangeGroup[] {
  const whole = new Map(
    changes.flatMap(({ type, id, change }) => (type === 'Act' && change !== 'CHANGED' ? [[id, change]] : [])),
  );
  const keyed = groupBy(changes, (change) => JSON.stringify(nameOf(change, whole)));
  const groups = [...keyed.values()].flatMap((members): ChangeGroup[] => {
    const [first] = members;
    return first === undefined ? [] : [{ ...nameOf(first, whole), ...gathered(members) }];
  });
  const inBlocks = [...groupBy(sortedBy(groups, groupKey), ({ act }) => act ?? '').values()];
  return sortedBy(inBlocks, blockKey).flat();
}

/** A new act is told in a line for each type of thing, not article by article; so is one that is gone. */
function nameOf(change: Change, whole: ReadonlyMap<string, Change['change']>): Named {
  const { act, article, law, type, isDetail } = change;
  if (change.change === 'CHANGED' && change.fields.length === 0) {
    return { act, article: null, law: null, change: 'EVIDENCE', type: null, isDetail: false };
  }
  const isWhole = act !== null && whole.get(act) === change.change;
  return {
    act,
    article: isWhole ? null : article,
    law: isWhole ? null : law,
    change: change.change,
    type,
    isDetail,
  };
}

function gathered(members: readonly Change[]): Pick<ChangeGroup, 'count' | 'fields' | 'evidence' | 'ids'> {
  return {
    count: members.length,
    fields: sortedBy(new Set(members.flatMap(({ fields }) => fields.map(({ field }) => field))), (field) => field),
    evidence: members.reduce((sum, { evidence }) => plus(sum, evidence), NO_EVIDENCE),
    ids: members.map(({ id }) => id),
  };
}

export const plus = (a: EvidenceCount, b: EvidenceCount): EvidenceCount => ({
  added: a.added + b.added,
  removed: a.removed + b.removed,
});

const KINDS: readonly ChangeGroup['change'][] = ['ADDED', 'REMOVED', 'CHANGED', 'EVIDENCE'];

const typeRank = ({ type }: ChangeGroup): string =>
  ordinalKey(type === null ? ROW_TYPES.length : ROW_TYPES.indexOf(type));

function groupKey(group: ChangeGroup): string {
  const { law, article, change, isDetail } = group;
  const where = article === null ? '' : targetSortKey(article);
  return [typeRank(group), isDetail, KINDS.indexOf(change), law === null ? '' : actSortKey(law), where].join('|');
}

function blockKey(groups: readonly ChangeGroup[]): string {
  const [first] = groups;
  if (first === undefined) return '';
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const most = String(Number.MAX_SAFE_INTEGER - count).padStart(16, '0');
  return [typeRank(first), most, first.act === null ? '~' : actSortKey(first.act)].join('|');
}
