/** An act's editions in order, and which of them show a provision or a change. */

import type { LocalDate } from '../model/dates.ts';
import { compareText, groupBy } from '../model/order.ts';
import type { Fact } from '../sources/facts.ts';
import type { LegalEvent } from './events.ts';
import type { Edition, RecordOfTime } from './record.ts';

/** What the sources of one day show. */
interface Shown {
  readonly stateOf: LocalDate;
  readonly sources: readonly string[];
}

/** No edition shows it: only notes, or a number that is left, tell of it. */
export const isHidden = (seen: readonly boolean[] | null): boolean => seen !== null && !seen.includes(true);

/**
 * The editions of one act, oldest first; sources of one day (languages) count as one. A change stands at a position
 * among them: the number of editions that do not show it yet.
 */
export class EditionsOf {
  readonly #list: readonly Shown[];
  readonly #index: ReadonlyMap<string, number>;

  private constructor(editions: readonly Edition[]) {
    const byDay = groupBy(editions, (e) => e.stateOf);
    this.#list = [...byDay.values()]
      .flatMap(([first, ...others]) =>
        first === undefined ? [] : [{ stateOf: first.stateOf, sources: [first, ...others].map((e) => e.source) }],
      )
      .sort((a, b) => compareText(a.stateOf, b.stateOf));
    this.#index = new Map(this.#list.flatMap((shown, i) => shown.sources.map((source) => [source, i])));
  }

  /** The sources that hold the act's whole wording; where there are none, those in which its provisions were seen. */
  static of(act: string, record: RecordOfTime, provisions: readonly Fact<'provisions'>[]): EditionsOf {
    const whole = record.editions.get(act) ?? [];
    if (whole.length > 0) return new EditionsOf(whole);
    const sources = new Set(provisions.flatMap((p) => Object.keys(p.seen ?? {})));
    return new EditionsOf(
      [...sources].flatMap((source) => {
        const stateOf = record.stateOf.get(source);
        return stateOf === undefined ? [] : [{ source, stateOf }];
      }),
    );
  }

  get length(): number {
    return this.#list.length;
  }

  indexOf(source: string): number | null {
    return this.#index.get(source) ?? null;
  }

  stateOf(index: number): LocalDate | null {
    return this.#list[index]?.stateOf ?? null;
  }

  /** The sources of the edition at `index` that show a provision, one of each language: each is evidence of its own words. */
  showingAt(index: number, { seen = {}, otherLanguages = {} }: Fact<'provisions'>): readonly string[] {
    const sources = this.#list[index]?.sources ?? [];
    return sources.filter((source) => Object.hasOwn(seen, source) || Object.hasOwn(otherLanguages, source));
  }

  /** The last edition up to a day; null where all are younger. */
  lastUpTo(day: LocalDate): number | null {
    const index = this.#list.findLastIndex(({ stateOf }) => stateOf <= day);
    return index < 0 ? null : index;
  }

  /** The first edition that can show what was adopted on a day. */
  firstSince(adopted: LocalDate): number {
    return this.#first((edition) => edition.stateOf >= adopted);
  }

  /** The first edition that shows the event, or is younger than its latest day of force; never one older than its act. */
  positionOf({ amendment, shownBy }: LegalEvent): number {
    const { adoptedOn } = amendment;
    const by = amendment.inForceOn ?? amendment.inForceLatest;
    return this.#first(
      ({ stateOf, sources }) =>
        (stateOf >= adoptedOn && sources.some((source) => shownBy.has(source))) ||
        (by !== null && stateOf > adoptedOn && stateOf >= by),
    );
  }

  /** Which editions show a provision; null where that is not known. */
  seen(fact: Fact<'provisions'>): readonly boolean[] | null {
    const { seen } = fact;
    if (seen === undefined) return null;
    return this.#list.map(({ sources }) => sources.some((source) => Object.hasOwn(seen, source)));
  }

  #first(test: (edition: Shown) => boolean): number {
    const index = this.#list.findIndex(test);
    return index < 0 ? this.length : index;
  }
}
