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
  return snapshots.slice(1).flatMap((after, index) => {
    const before = snapshots[index];
    if (before === undefined) return [];
    return [{ before, after, earlier: new Set(ids.slice(0, index + 1)), later: new Set(ids.slice(index + 2)) }];
  });
}

/**
 * Whether an event can have happened between two sources: no source up to the older one shows it, and the
 * newer one does; or only a source after that shows it (a note may be left out), where it was adopted
 * between the two and can have been in force by then.
 */
export function canHaveHappened(event: Event, { before, after, earlier, later }: Interval): boolean {
  const on = after.document.source.stateOf;
  if (event.adoptedOn > on || event.evidence.some((e) => earlier.has(e.source))) return false;
  if (event.evidence.some((e) => e.source === after.document.source.id)) return true;
  const inTime =
    event.adoptedOn >= before.document.source.stateOf && forceDay(event.force, event.adoptedOn, null).earliest <= on;
  return inTime && event.evidence.some((e) => later.has(e.source));
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
