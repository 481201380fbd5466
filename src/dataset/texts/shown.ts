/**
 * Which version of a provision an edition shows, and on which days the edition's words are the whole of it.
 *
 * Dates alone cannot tell: an edition is often dated by the adoption of a law that takes force later, and shows its
 * changes already. Lives are told by positions among the editions (see `EditionsOf`), and so is this.
 */

import { type Days, earlier, type LocalDate } from '../../model/dates.ts';
import { withAbove } from '../../model/eid.ts';
import { dayOf, latestOf } from '../bounds.ts';
import { filedUnder } from '../filed.ts';
import type { ToldLife } from '../lives.ts';

/**
 * A beginning or end in a life: the first edition that shows any of it, the first that shows all of it (several acts
 * may make it on one day), the day that stands for it, and the day from which it is surely made (null: none is known).
 */
interface Turn {
  readonly begun: number;
  readonly done: number;
  readonly day: LocalDate;
  readonly surely: LocalDate | null;
}

/** Whether a doubt about one turn lasts at least as long as that about another. */
const lastsAsLong = (turn: Turn, other: Turn): boolean =>
  turn.surely === null || (other.surely !== null && other.surely <= turn.surely);

/** The day from which a turn is made, or one of those that are in doubt for as long tells that it may not be; null: none. */
function toldFrom(turn: Turn, inDoubt: readonly Turn[]): LocalDate | null {
  const begins = inDoubt.filter((other) => lastsAsLong(other, turn)).map(({ day }) => day);
  const from = begins.reduce<LocalDate | null>(earlier, turn.surely);
  return from !== null && from < turn.day ? turn.day : from;
}

type Lives = ReadonlyMap<string, ToldLife>;

/** A stretch ends where the next begins, or at an edition that shows nothing after it. */
function turnsOf({ life }: ToldLife): readonly Turn[] {
  return life.stretches.flatMap((stretch, index) => {
    const before = life.stretches[index - 1];
    const after = life.stretches[index + 1];
    const joined = before !== undefined && before.closed === stretch.opened;
    const begins = {
      begun: joined ? (before.shownUntil ?? stretch.position) : stretch.position,
      done: stretch.position,
      day: stretch.opened === null ? null : dayOf(stretch.start),
      surely: latestOf(stretch.start),
    };
    const until = stretch.shownUntil ?? Number.POSITIVE_INFINITY;
    const ends = {
      begun: until,
      done: Math.max(until, stretch.closed?.position ?? until),
      day: stretch.closed === null || after?.opened === stretch.closed ? null : dayOf(stretch.end),
      surely: latestOf(stretch.end),
    };
    return [begins, ends].flatMap((turn) => (turn.day === null ? [] : [{ ...turn, day: turn.day }]));
  });
}

/** Reads the lives of all provisions once; asked for each provision and edition. */
export class Showings {
  readonly #lives: Lives;
  /** The day that each source of the dossier shows. */
  readonly #stateOf: ReadonlyMap<string, LocalDate>;
  /** The turns of each provision and of all its parts. */
  readonly #turns: ReadonlyMap<string, readonly Turn[]>;
  /** The turns of each provision alone. */
  readonly #own: ReadonlyMap<string, readonly Turn[]>;

  constructor(lives: Lives, stateOf: ReadonlyMap<string, LocalDate>) {
    this.#lives = lives;
    this.#stateOf = stateOf;
    this.#own = new Map([...lives].map(([id, told]) => [id, turnsOf(told)]));
    this.#turns = filedUnder([...this.#own].flatMap(([id, turns]) => turns.map((turn) => [id, turn] as const)));
  }

  stateOf(source: string): LocalDate | null {
    return this.#stateOf.get(source) ?? null;
  }

  /**
   * The place of a source among its act's editions. A text of a day between two of them, as one in another language may
   * be, shows what the edition before it shows where the provision and its parts do not change up to the next; else, and
   * before the first edition, it is not certain what it shows: null.
   */
  placeOf(provision: string, source: string): number | null {
    const editions = this.#lives.get(provision)?.editions;
    const day = this.stateOf(source);
    const own = editions?.indexOf(source) ?? null;
    if (own !== null || editions === undefined || day === null) return own;
    const last = editions.lastUpTo(day);
    if (last === null) return null;
    return editions.stateOf(last) === day || !this.turnsBetween(provision, last, last + 1) ? last : null;
  }

  /** Whether a source shows the provision by its life, in whatever version; null where that is not certain. */
  shows(provision: string, source: string): boolean | null {
    const place = this.placeOf(provision, source);
    if (place === null) return null;
    const stretches = this.#lives.get(provision)?.life.stretches ?? [];
    return stretches.some((s) => s.position <= place && (s.shownUntil === null || place < s.shownUntil));
  }

  /** The ordinal of the one version that the edition can show; null where there is none, or more than one. */
  versionAt(provision: string, place: number): number | null {
    const told = this.#lives.get(provision);
    if (told === undefined) return null;
    const shown = told.life.stretches.flatMap(({ position, shownUntil }, i) =>
      position <= place && (shownUntil === null || place < shownUntil) ? [i + 1] : [],
    );
    return shown.length === 1 ? (shown[0] ?? null) : null;
  }

  /**
   * From the last change that the edition shows to the first that it does not, of the provision or any part; null: no
   * day, or a change of which the edition shows only what one of several acts did. On days on which a part may or may not
   * have changed, the words are the whole only where the state of the provision, or of what it is part of, tells that doubt
   * too: a part has words when the whole has.
   */
  daysAt(provision: string, place: number): Days | null {
    let from: LocalDate | null = null;
    let to: LocalDate | null = null;
    const ownOrAbove = withAbove(provision).flatMap((id) =>
      (this.#own.get(id) ?? []).filter(({ done }) => done <= place),
    );
    for (const turn of this.#turns.get(provision) ?? []) {
      if (place < turn.begun) {
        to = earlier(to, turn.day);
        continue;
      }
      const day = toldFrom(turn, ownOrAbove);
      if (place < turn.done || day === null) return null;
      if (from === null || day > from) from = day;
    }
    return from !== null && to !== null && from >= to ? null : { from, to };
  }

  /** Whether a change of the provision or of a part of it stands between two editions. */
  turnsBetween(provision: string, before: number, after: number): boolean {
    return (this.#turns.get(provision) ?? []).some(({ begun, done }) => before < done && begun <= after);
  }
}
