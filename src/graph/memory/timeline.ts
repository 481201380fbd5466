/** An act's amendments in rows: `timeline` of the port. */

import type { Amendment } from '../../model/entities.ts';
import { compareText } from '../../model/order.ts';
import type { TimelineGrouping } from '../../model/terms.ts';
import type { GraphReader } from '../reader.ts';
import { above, inRange } from './filters.ts';
import { find, type Indexes, under } from './indexes.ts';

/** The thing in whose row an event stands. */
function rowOf(indexes: Indexes, event: Amendment, by: TimelineGrouping): string {
  const target = find(indexes, 'Provision', event.target);
  if (target === null) return event.targetAct;
  const nearest = [target, ...above(indexes, target)].find((provision) => provision.kind === by);
  return nearest?.id ?? (by === 'ARTICLE' ? target.id : event.targetAct);
}

export const timeline = (now: () => Indexes): GraphReader['timeline'] => ({
  async rows(act, range, by) {
    const indexes = now();
    if (find(indexes, 'Act', act) === null) return null;
    const rows = new Map<string, Amendment[]>();
    for (const event of under(indexes.amendmentsIn, act)) {
      if (event.parent !== null || !inRange(event.adoptedOn, range)) continue;
      const subject = rowOf(indexes, event, by);
      rows.set(subject, [...(rows.get(subject) ?? []), event]);
    }
    // The act itself stands first: its place is the empty text.
    const place = (subject: string): string => (subject === act ? '' : (indexes.byId.get(subject)?.sortKey ?? ''));
    return [...rows]
      .map(([subject, amendments]) => ({ subject, amendments }))
      .sort((a, b) => compareText(place(a.subject), place(b.subject)));
  },
});
