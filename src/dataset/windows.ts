/** On which day a change took force, or between which days it must have. */

import { earlier, type LocalDate } from '../model/dates.ts';
import { type ForceRule, forceDay } from '../model/force.ts';
import { groupBy } from '../model/order.ts';
import { filedUnder } from './filed.ts';
import { type Edition, editionKey, firstShown, type RecordOfTime } from './record.ts';

/** A change whose day of force is asked for. */
export interface Dated {
  readonly id: string;
  readonly by: string;
  readonly adopted: LocalDate;
  readonly target: string;
  readonly targetAct: string;
  /** It put its target into the act. */
  readonly inserts: boolean;
  readonly rule: ForceRule;
  /** The event of which this is a detail. */
  readonly parent: string | null;
  /** The sources that show the change as made. */
  readonly shownBy: ReadonlySet<string>;
}

/** Exact where `inForceOn` is set (then all three are that day); else within `[earliest, latest)`. */
export interface Window {
  readonly inForceOn: LocalDate | null;
  readonly earliest: LocalDate;
  readonly latest: LocalDate | null;
  /** The edition whose date is the day of force. */
  readonly inferredFrom: string | null;
}

const on = (day: LocalDate, inferredFrom: string | null = null): Window => ({
  inForceOn: day,
  earliest: day,
  latest: day,
  inferredFrom,
});

/** Where both ends of a window meet, the day is known. */
export const within = (earliest: LocalDate, latest: LocalDate | null): Window =>
  latest === earliest ? on(earliest) : { inForceOn: null, earliest, latest, inferredFrom: null };

/** The editions, not before `earliest`, that are dated by the force of the act that made the change. */
export const datedByForce = ({ targetAct, by }: Dated, record: RecordOfTime, earliest: LocalDate): readonly Edition[] =>
  (record.datedByForce.get(editionKey(targetAct, by)) ?? []).filter((e) => earliest <= e.stateOf);

/**
 * A date in the rule and a known publication win; then an edition that is dated by the force of the act (one day alone:
 * an act that made editions of several days took force in parts); else the window from the earliest day that the rule
 * allows to the first day whose wording a source shows with the change.
 */
export function alone(change: Dated, record: RecordOfTime, published: LocalDate | null): Window {
  const { rule, adopted, shownBy } = change;
  const { inForceOn, earliest } = forceDay(rule, adopted, published);
  if (inForceOn !== null) return on(inForceOn);
  const editions = datedByForce(change, record, earliest);
  const [first] = editions;
  if (rule.kind !== 'ON_DATE' && first !== undefined && editions.every((e) => e.stateOf === first.stateOf)) {
    return on(first.stateOf, first.source);
  }
  return within(earliest, firstShown(record, shownBy, adopted, earliest));
}

/** What a rule says, without the words in which it is printed. */
export const meaningOf = (rule: Pick<ForceRule, 'kind' | 'amount' | 'date'>): string =>
  [rule.kind, rule.amount, rule.date].filter((part) => part !== null).join(' ');

/** What one act changed by one rule. */
export const actAndRule = ({ by, rule }: Dated): string => `${by} ${meaningOf(rule)}`;

export const byPublication = ({ rule }: Dated): boolean =>
  rule.kind === 'ON_PUBLICATION' || rule.kind === 'DAYS_AFTER_PUBLICATION' || rule.kind === 'MONTHS_AFTER_PUBLICATION';

const narrowed = (window: Window, latest: LocalDate | null): Window =>
  window.inForceOn !== null || latest === null || latest < window.earliest
    ? window
    : within(window.earliest, earlier(window.latest, latest));

/** Changes with those of which each latest day is one of theirs too. */
export type Bounding = readonly (readonly [of: readonly Dated[], by: readonly Dated[]])[];

/**
 * An act is published on one day: what it changed by one rule that counts from publication took force together, so that
 * the earliest sign of any of it bounds it all. A detail under the rule of its event took force with it. What a later act
 * changed was there on that day: it bounds the insertion.
 */
export function* boundingAmong(changes: readonly Dated[]): Iterable<Bounding[number]> {
  const inside = filedUnder(changes.map((change) => [change.target, change]));
  for (const insertion of changes.filter((change) => change.inserts)) {
    const later = (inside.get(insertion.target) ?? []).filter((change) => change.adopted > insertion.adopted);
    if (later.length > 0) yield [[insertion], later];
  }
  for (const group of groupBy(changes.filter(byPublication), actAndRule).values()) {
    yield [group, group];
  }
  const byId = new Map(changes.map((change) => [change.id, change]));
  for (const change of changes) {
    const above = change.parent === null ? undefined : byId.get(change.parent);
    if (above !== undefined && meaningOf(above.rule) === meaningOf(change.rule)) yield [[change], [above]];
  }
}

/** Windows bounded by one another. A bound may give another in the next, so that they are asked until none is new. */
export function settled(
  changes: readonly Dated[],
  bounding: Bounding,
  windowOf: (change: Dated) => Window,
): ReadonlyMap<string, Window> {
  const windows = new Map(changes.map((change) => [change.id, windowOf(change)]));
  const latestOf = ({ id }: Dated): LocalDate | null => windows.get(id)?.latest ?? null;
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [of, by] of bounding) {
      const latest = by.map(latestOf).reduce(earlier, null);
      for (const { id } of of) {
        const before = windows.get(id);
        if (before === undefined) continue;
        const after = narrowed(before, latest);
        if (after.latest === before.latest && after.inForceOn === before.inForceOn) continue;
        windows.set(id, after);
        isNew = true;
      }
    }
  }
  return windows;
}
