/** Names, titles and headings: the moments at which they changed, as days. */

import type { LocalDate } from '../model/dates.ts';
import { parseActId } from '../model/ids.ts';
import type { DatedName } from '../model/localized.ts';
import { sortedBy } from '../model/order.ts';
import type { Fact } from '../sources/facts.ts';
import type { Events } from './event-finder.ts';
import type { Place, Problems } from './problems.ts';

type StatedName = Fact<'acts'>['titles'][number];
type Moment = NonNullable<StatedName['from']>;

/** Turns stated names into dated ones; a moment whose day does not follow from the dossier is a breach. */
export class Names {
  constructor(
    readonly events: Events,
    readonly problems: Problems,
  ) {}

  /** The day of a moment at `thing` (a provision, an act; a body has no events: the first day of the act's force). */
  day(moment: Moment, thing: string, place: Place): LocalDate | null {
    if (typeof moment === 'string') return moment;
    const day = thing.startsWith('body:')
      ? (this.events.firstDay(moment.by) ?? parseActId(moment.by)?.adoptedOn ?? null)
      : (this.events.of(moment.by, thing)[0]?.day ?? null);
    if (day === null) {
      this.problems.add(
        place,
        `No event on record shows ${moment.by} changing ${thing}; add the event or give the day.`,
      );
    }
    return day;
  }

  /** Oldest first. */
  resolve(stated: readonly StatedName[], thing: string, place: Place): readonly DatedName[] {
    const names = stated.map(
      ({ from, to, ...text }): DatedName => ({
        ...text,
        from: from === undefined ? null : this.day(from, thing, place),
        to: to === undefined ? null : this.day(to, thing, place),
        ...(typeof from === 'object' ? { fromBy: from.by } : {}),
        ...(typeof to === 'object' ? { toBy: to.by } : {}),
      }),
    );
    for (const { from, to } of names) {
      if (from !== null && to !== null && from >= to) {
        this.problems.add(place, `A name of ${thing} would hold from ${from} until ${to}: it ends before it begins.`);
      }
    }
    return sortedBy(names, ({ from, to, ru, kk, en }) =>
      [from ?? '0000', to ?? '9999', ru ?? '', kk ?? '', en ?? ''].join('\n'),
    );
  }
}
