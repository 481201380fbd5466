/** The sources of one act in the order of the days they show, and who can have changed what between two of them. */
import { parentEId } from '../../model/eid.ts';
import { forceDay } from '../../model/force.ts';
import type { Item, SourceDocument } from '../structure/document.ts';
import type { Event } from './events.ts';

/** Two neighbouring sources and what each shows. */
export interface Interval {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Ids of the sources up to and with `before`. */
  readonly earlier: ReadonlySet<string>;
  /** Ids of the sources after `after`. */
  readonly later: ReadonlySet<string>;
  /** The days that all sources show, by id. */
  readonly days: ReadonlyMap<string, string>;
}

export interface Snapshot {
  readonly document: SourceDocument;
  readonly items: ReadonlyMap<string, Item>;
}

export const snapshotOf = (document: SourceDocument): Snapshot => ({
  document,
  items: new Map(document.items.map((item) => [item.eId, item])),
});

/** Whether a source shows the provision with words, not only its number. */
export function shows(snapshot: Snapshot, eId: string): boolean {
  const item = snapshot.items.get(eId);
  return item !== undefined && !item.excluded;
}

export function intervalsOf(snapshots: readonly Snapshot[]): readonly Interval[] {
  const ids = snapshots.map((s) => s.document.source.id);
  const days = new Map(snapshots.map(({ document: { source } }) => [source.id, source.stateOf]));
  return snapshots.slice(1).flatMap((after, index) => {
    const before = snapshots[index];
    if (before === undefined) return [];
    return [{ before, after, earlier: new Set(ids.slice(0, index + 1)), later: new Set(ids.slice(index + 2)), days }];
  });
}

/**
 * Whether an event can have happened between two sources: no source up to the older one shows it, and the
 * newer one does; or only a source after that shows it (a note may be left out), where it was adopted
 * between the two and can have been in force by then.
 */
export function canHaveHappened(event: Event, interval: Interval): boolean {
  const { before, after, later } = interval;
  const on = after.document.source.stateOf;
  if (event.adoptedOn > on || hadHappened(event, interval)) return false;
  const shown = showing(event, interval);
  if (shown.some((e) => e.source === after.document.source.id)) return true;
  const inTime = event.adoptedOn >= before.document.source.stateOf && earliest(event) <= on;
  return inTime && shown.some((e) => later.has(e.source));
}

/** Whether a source up to the older one shows the event as made. */
export const hadHappened = (event: Event, interval: Interval): boolean =>
  showing(event, interval).some((e) => interval.earlier.has(e.source));

const showing = (event: Event, { days }: Interval) =>
  event.evidence.filter((e) => canShow(event, days.get(e.source) ?? ''));

const earliest = (event: Event): string => forceDay(event.force, event.adoptedOn, null).earliest;

/**
 * A source may note a change before it is in force. Where force begins on a date or after months, the text of a day
 * before that has not changed yet; where it is a matter of days, editions print the new words at once, and so does an
 * edition of the day on which its act was adopted.
 */
function canShow(event: Event, stateOf: string): boolean {
  if (event.adoptedOn === stateOf) return true;
  const far = event.force.kind === 'ON_DATE' || event.force.kind === 'MONTHS_AFTER_PUBLICATION';
  return !far || earliest(event) <= stateOf;
}

/** eIds of the provision's ancestors as the snapshot shows them, the nearest first; an article's chapter is one. */
export function ancestors(eId: string, snapshot: Snapshot): readonly string[] {
  const above: string[] = [];
  let next = parentEId(eId) ?? snapshot.items.get(eId)?.parent ?? null;
  while (next !== null) {
    above.push(next);
    next = parentEId(next) ?? snapshot.items.get(next)?.parent ?? null;
  }
  return above;
}
