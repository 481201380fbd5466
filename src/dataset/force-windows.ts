/** The windows of all changes, after the publications that the sources do not contradict. */

import { forceDay } from '../model/force.ts';
import { type Contradiction, contradictedPublications } from './contradicted-publications.ts';
import type { RecordOfTime } from './record.ts';
import { alone, boundingAmong, type Dated, settled, type Window, within } from './windows.ts';

/** The windows by the id of the change, and the publications that could not be followed. */
export interface ForceWindows {
  readonly windows: ReadonlyMap<string, Window>;
  readonly contradictions: readonly Contradiction[];
}

/**
 * A publication makes the day of force exact, unless sources show the change as made before that day, or an edition that
 * is dated by its force is of a later one: then one of them is wrong, nothing says which, and the day is known by bounds
 * alone. An edition's date is no exact day then either.
 */
export function forceWindows(changes: readonly Dated[], record: RecordOfTime): ForceWindows {
  const bounding = [...boundingAmong(changes)];
  const shown = settled(changes, bounding, (change) => alone(change, record, null));
  if (record.publications.size === 0) return { windows: shown, contradictions: [] };
  const contradictions = contradictedPublications({ changes, bounding, shown, record });
  const contradicted = new Set(contradictions.map(({ change }) => change.id));
  const windows = settled(changes, bounding, (change) => {
    if (!contradicted.has(change.id)) return alone(change, record, record.publications.get(change.by)?.on ?? null);
    return within(forceDay(change.rule, change.adopted, null).earliest, alone(change, record, null).latest);
  });
  return { windows, contradictions };
}
