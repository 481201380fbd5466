/** A provision's life: in force, repealed, in force again, each time in which words, and what its parts have of it. */

import type { LocalDate } from '../model/dates.ts';
import type { DateBound } from '../model/entities.ts';
import { sortedBy } from '../model/order.ts';
import { BEFORE_RECORD, between, latestOf, OPEN, together } from './bounds.ts';
import { existence } from './existence.ts';
import { type Point, pointKey } from './points.ts';
import type { Place, Problems } from './problems.ts';

/** A stretch of a life without a change. */
export interface Stretch {
  readonly start: DateBound;
  readonly openedBy: readonly string[];
  /** How many editions are older than its start. */
  readonly position: number;
  readonly end: DateBound;
  readonly closedBy: readonly string[];
  /**
   * The first edition that shows any of what ended it; null: it has no end. Where several acts ended it on one day,
   * an edition from here to the position of what follows may show what one of them did and not yet the other's.
   */
  readonly shownUntil: number | null;
  /** Where the start and the end were found; null for what is older than the record or still in force. */
  readonly opened: Point | null;
  readonly closed: Point | null;
}

export interface Life {
  readonly aliveAtFirst: boolean;
  readonly stretches: readonly Stretch[];
  /** What the life of its parts follows. */
  readonly handedDown: readonly Point[];
}

/** Who lives: for sentences, and what the editions show of it. */
export interface Subject {
  readonly id: string;
  readonly place: Place;
  readonly seen: readonly boolean[] | null;
  readonly parentAliveAtFirst: boolean;
  /** Where it need not be found out. */
  readonly aliveAtFirst?: boolean;
}

type Open = Pick<Stretch, 'start' | 'openedBy' | 'position' | 'opened'>;

const eventsOf = (points: readonly Point[]): readonly string[] => [...new Set(points.flatMap((p) => p.events))];

/** The same turn, known to have been made by a day; unchanged where it cannot have been. */
function notAfter(bound: DateBound, day: LocalDate): DateBound {
  const { kind, earliest, latest } = bound;
  const isOpen = kind === 'BETWEEN' && earliest !== null && earliest < day && (latest === null || day < latest);
  return isOpen ? between(earliest, day) : bound;
}

/** The first birth, its own or of what it is part of, at which what was ordered before it can begin; null: none. */
function laterBirth(point: Point, rest: readonly Point[]): Point | null {
  const latest = point.bound.kind === 'EXACT' ? point.day : point.bound.latest;
  return (
    rest.find((p) => p.effect === 'BIRTH' && (latest === null || p.day < latest) && p.order <= point.order) ?? null
  );
}

class Chronicle {
  readonly stretches: Stretch[] = [];
  readonly handedDown: Point[] = [];
  open: Open | null;
  /** The first stretch of the life that is not ended yet. */
  #bornAt = 0;

  constructor(aliveAtFirst: boolean) {
    this.open = aliveAtFirst ? { start: BEFORE_RECORD, openedBy: [], position: 0, opened: null } : null;
  }

  /** Ends what is open and begins what follows it, at one bound. */
  turn(closing: readonly Point[], opening: readonly Point[]): void {
    const all = [...new Set([...closing, ...opening])];
    const bound = together(all.map((p) => p.bound));
    const last = all.at(-1);
    if (bound === null || last === undefined) return;
    const ends = opening.length === 0 && closing.every(({ effect }) => effect !== 'PAUSE');
    if (ends) this.#doneBy(latestOf(bound));
    if (this.open !== null) {
      const shownUntil = Math.min(...all.map((p) => p.position));
      this.stretches.push({ ...this.open, end: bound, closedBy: eventsOf(all), shownUntil, closed: last });
      this.open = null;
    }
    if (ends) this.#bornAt = this.stretches.length;
    if (opening.length > 0) {
      const position = Math.max(...opening.map((p) => p.position));
      this.open = { start: bound, openedBy: eventsOf(opening), position, opened: last };
    }
  }

  handDown(effect: Point['effect'], points: readonly Point[]): void {
    const bound = together(points.map((p) => p.bound));
    const [first] = points;
    if (bound === null || first === undefined) return;
    const position = Math.max(...points.map((p) => p.position));
    this.handedDown.push({
      ...first,
      effect,
      bound,
      position,
      events: eventsOf(points),
      inherited: true,
      lenient: false,
    });
  }

  /** An end while nothing is open: what was suspended does not come back. */
  endSuspended(bound: DateBound): void {
    this.#doneBy(latestOf(bound));
    this.#bornAt = this.stretches.length;
  }

  /** What has ended is not changed any more: every turn of the life that ends was made by the last day of its end. */
  #doneBy(day: LocalDate | null): void {
    if (day === null) return;
    for (const [i, stretch] of this.stretches.entries()) {
      if (i < this.#bornAt) continue;
      this.stretches[i] = { ...stretch, start: notAfter(stretch.start, day), end: notAfter(stretch.end, day) };
    }
    const { open } = this;
    if (open !== null) this.open = { ...open, start: notAfter(open.start, day) };
  }

  end(): readonly Stretch[] {
    const { open } = this;
    return open === null
      ? this.stretches
      : [...this.stretches, { ...open, end: OPEN, closedBy: [], shownUntil: null, closed: null }];
  }
}

/**
 * Tells the life of a provision from its points. Events that contradict each other (inserted while it is there,
 * changed or repealed while it is not) are breaches.
 */
export function tellLife(subject: Subject, gathered: readonly Point[], problems: Problems): Life {
  let points = sortedBy(gathered, pointKey);
  const exists = existence(subject);
  const aliveAtFirst = subject.aliveAtFirst ?? (subject.parentAliveAtFirst && exists(points, -1, false));
  const chronicle = new Chronicle(aliveAtFirst);
  let alive = aliveAtFirst;
  let parentAlive = subject.parentAliveAtFirst;
  let paused = false;

  for (let i = 0; i < points.length; ) {
    const day = points[i]?.day;
    const wasAlive = alive;
    const deaths: Point[] = [];
    let openings: Point[] = [];
    for (; i < points.length && points[i]?.day === day; i += 1) {
      const point = points[i];
      if (point === undefined) break;
      const { effect } = point;
      if (point.inherited) {
        if (effect === 'DEATH') {
          parentAlive = false;
          if (alive) deaths.push(point);
          alive = false;
          continue;
        }
        if (effect === 'BIRTH') parentAlive = true;
        const now = exists(points, i, alive);
        if (now) openings.push(point);
        else if (alive) deaths.push(point);
        alive = now;
        continue;
      }
      const defer = (): boolean => {
        const birth = laterBirth(point, points.slice(i + 1));
        if (birth === null || birth.day === day) return false;
        const moved: Point = { ...point, day: birth.day, bound: birth.bound };
        points = [...points.slice(0, i + 1), ...sortedBy([...points.slice(i + 1), moved], pointKey)];
        return true;
      };
      switch (effect) {
        case 'BIRTH':
          if (alive) {
            if (!point.lenient) contradiction(subject, point, 'is inserted although it is there already', problems);
          } else if (!parentAlive) {
            if (!defer() && !point.lenient) {
              contradiction(subject, point, 'is inserted into what is not there on that day', problems);
            }
          } else {
            openings.push(point);
            alive = true;
          }
          break;
        case 'DEATH':
        case 'PAUSE':
          if (alive) {
            deaths.push(point);
            alive = false;
            paused = effect === 'PAUSE';
          } else if (paused) {
            paused = effect === 'PAUSE';
            if (!paused) chronicle.endSuspended(point.bound);
          } else if (!point.lenient && !defer()) {
            contradiction(subject, point, 'is repealed or suspended although it is not there the day before', problems);
          }
          break;
        default:
          if (alive) openings.push(point);
          else if (paused && parentAlive) {
            openings.push(point);
            alive = true;
            paused = false;
          } else if (!point.lenient && !defer()) {
            contradiction(subject, point, 'is changed although it is not there the day before', problems);
          }
      }
    }
    if (!alive) openings = [];
    if (deaths.length + openings.length === 0) continue;
    if (wasAlive || alive) chronicle.turn(deaths, openings);
    if (wasAlive && !alive) chronicle.handDown('DEATH', deaths);
    else if (!wasAlive && alive) chronicle.handDown('BIRTH', openings);
    else if (wasAlive && alive) {
      chronicle.handDown('REWORD', deaths.length > 0 ? openings : openings.filter((p) => p.effect === 'REWORD'));
    }
  }
  return { aliveAtFirst, stretches: chronicle.end(), handedDown: chronicle.handedDown };
}

function contradiction(subject: Subject, point: Point, what: string, problems: Problems): void {
  const by = point.events.length === 0 ? '' : ` by ${point.events.join(', ')}`;
  problems.add(point.place, `${subject.id} ${what} (${point.day}${by}); its lives would overlap or have no beginning.`);
}
