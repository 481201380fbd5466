/**
 * The events of an act's life up to the day, and the spans between them, with the names under which the document refers
 * to them. An event of which the day is not known stands at its earliest, and says so. None is later than the day: a
 * change that was adopted before and took force after it is no event of this document, nor is an end still to come.
 */
import { isDeepStrictEqual } from 'node:util';
import type { LocalDate } from '../../model/dates.ts';
import type { Act, Amendment, DateBound, ProvisionVersion } from '../../model/entities.ts';
import { parseActId } from '../../model/ids.ts';
import { sortedBy } from '../../model/order.ts';
import { type Element, element } from '../xml.ts';
import { type Expression, firstDayOf } from './expression.ts';

interface Occurrence {
  readonly date: LocalDate;
  /** Id of the act that it comes from; null: not known. */
  readonly by: string | null;
  readonly type: 'generation' | 'amendment' | 'repeal';
  /** For a day known only by bounds: the first on which a source shows the event; null where none does. */
  readonly latest: LocalDate | null;
  readonly certain: boolean;
}

export interface LifeEvent extends Occurrence {
  readonly eId: string;
}

export interface Life {
  readonly events: readonly LifeEvent[];
  /** `#time_3`: since the change took force. */
  periodOf(amendment: Amendment): string | null;
  /** `#time_4`: while a version lasts, as far as the events up to the day tell. */
  periodOfVersion(version: ProvisionVersion): string | null;
  /** `temporalGroup` for every period. */
  readonly periods: readonly Element[];
}

const keyOf = (one: Occurrence | null): string => JSON.stringify(one);

export function lifeOf(expression: Expression): Life {
  const { act, amendments, versions } = expression;
  const adopted = act.adoptedOn ?? parseActId(act.id)?.adoptedOn ?? null;
  const birth: Occurrence | null =
    adopted === null ? null : { date: adopted, by: act.id, type: 'generation', latest: null, certain: true };
  const changes = new Map(amendments.map((amendment) => [amendment.id, occurrenceOf(amendment, act)]));
  const bounds = new Bounds(expression, changes, birth);
  const spans = new Map<string, readonly [Occurrence | null, Occurrence | null]>();
  for (const { id } of amendments) spans.set(id, [changes.get(id) ?? null, null]);
  for (const version of versions.values()) spans.set(version.id, [bounds.start(version), bounds.end(version)]);

  const all = [birth, ...changes.values(), ...[...spans.values()].flat(), bounds.endOfAct()];
  const once = new Map(all.flatMap((one) => (one === null ? [] : [[keyOf(one), one] as const])));
  const events = sortedBy([...once.values()], orderOf).map((one, i): LifeEvent => ({ eId: `event_${i + 1}`, ...one }));
  const named = new Map(events.map(({ eId, ...one }) => [keyOf(one), `#${eId}`]));
  const eventOf = (one: Occurrence | null): string | null => named.get(keyOf(one)) ?? null;

  const periods = new Map<
    string,
    { readonly eId: string; readonly start: string | null; readonly end: string | null }
  >();
  const periodOf = new Map<string, string>();
  for (const [id, [from, to]] of spans) {
    const [start, end] = [eventOf(from), eventOf(to)];
    const period = periods.get(`${start} ${end}`) ?? { eId: `time_${periods.size + 1}`, start, end };
    periods.set(`${start} ${end}`, period);
    periodOf.set(id, `#${period.eId}`);
  }
  return {
    events,
    periodOf: ({ id }) => periodOf.get(id) ?? null,
    periodOfVersion: ({ id }) => periodOf.get(id) ?? null,
    periods: [...periods.values()].map(({ eId, start, end }) =>
      element('temporalGroup', { eId }, [element('timeInterval', { start, end, refersTo: '#in_force' })]),
    ),
  };
}

/** By day; of one day, beginnings before changes, and the end last. */
const orderOf = ({ date, type }: Occurrence): string =>
  `${date} ${['generation', 'amendment', 'repeal'].indexOf(type)}`;

function occurrenceOf(amendment: Amendment, act: Act): Occurrence {
  const { by, inForceOn, inForceLatest, kind, aspect, target } = amendment;
  const certain = inForceOn !== null;
  const repeal = kind === 'REPEAL' && aspect === 'WHOLE_ACT' && target === act.id;
  const type = repeal ? 'repeal' : 'amendment';
  return { date: firstDayOf(amendment), by, type, latest: certain ? null : inForceLatest, certain };
}

/** Starts and ends as events: what made them where it has the same day, else the bounds themselves. */
class Bounds {
  readonly #expression: Expression;
  readonly #changes: ReadonlyMap<string, Occurrence>;
  readonly #birth: Occurrence | null;

  constructor(expression: Expression, changes: ReadonlyMap<string, Occurrence>, birth: Occurrence | null) {
    this.#expression = expression;
    this.#changes = changes;
    this.#birth = birth;
  }

  start({ start, openedBy }: ProvisionVersion): Occurrence | null {
    const { act } = this.#expression;
    if (openedBy.length === 0 && start.kind === 'EXACT' && start.on === this.#birth?.date) return this.#birth;
    const own = openedBy.length === 0 && act.force !== null && isDeepStrictEqual(start, act.force);
    return own ? this.#at(start, act.id, 'generation') : this.#made(start, openedBy);
  }

  end({ end, closedBy }: ProvisionVersion): Occurrence | null {
    const { act } = this.#expression;
    const whole = closedBy.length === 0 && act.end !== null && isDeepStrictEqual(end, act.end);
    return whole ? this.endOfAct() : this.#made(end, closedBy);
  }

  endOfAct(): Occurrence | null {
    const { act, endedBy } = this.#expression;
    return act.end === null ? null : this.#at(act.end, endedBy[0] ?? null, 'repeal');
  }

  /** By one of these amendments. */
  #made(bound: DateBound, amendments: readonly string[]): Occurrence | null {
    const made = amendments.flatMap((id) => this.#changes.get(id) ?? []);
    const acts = [...new Set(made.map(({ by }) => by))];
    const here = this.#at(bound, acts.length === 1 ? (acts[0] ?? null) : null, 'amendment');
    if (here === null) return null;
    const same = ({ date, certain, latest }: Occurrence): boolean =>
      date === here.date && certain === here.certain && latest === here.latest;
    return made.find(same) ?? here;
  }

  /** Nothing where there is no day, or one after that of the document. */
  #at(bound: DateBound, by: string | null, type: Occurrence['type']): Occurrence | null {
    const date = bound.on ?? bound.earliest;
    if (date === null || date > this.#expression.on) return null;
    const certain = bound.kind === 'EXACT';
    return { date, by, type, latest: certain ? null : bound.latest, certain };
  }
}
