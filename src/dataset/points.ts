/** Points in a provision's life: what events, changes between editions and the life of what it is part of do to it. */
import { addDays, type LocalDate } from '../model/dates.ts';
import type { DateBound } from '../model/entities.ts';
import type { AmendmentKind } from '../model/terms.ts';
import { between, dayOf } from './bounds.ts';
import type { EditionsOf } from './editions-of.ts';
import type { LegalEvent } from './events.ts';
import type { StatedEvidence } from './evidence.ts';
import { legalOrder } from './keys.ts';
import type { Place } from './problems.ts';

/**
 * BIRTH, DEATH; PAUSE: suspended, it may come back; CHANGE: new words; REWORD: new words for all of it, so that its
 * parts may begin or end there.
 */
export type Effect = 'BIRTH' | 'DEATH' | 'PAUSE' | 'CHANGE' | 'REWORD';

export interface Point {
  readonly effect: Effect;
  readonly day: LocalDate;
  readonly bound: DateBound;
  /** Ids of the events; none where only the editions tell of it. */
  readonly events: readonly string[];
  /** How many editions do not show it yet. */
  readonly position: number;
  /** From the life of what it is part of. */
  readonly inherited: boolean;
  /** Read off the editions: gives way without a breach where it says nothing new. */
  readonly lenient: boolean;
  /** Adoption and number of the first of its acts. */
  readonly order: string;
  readonly place: Place;
  /** What leaves no other acts possible, where the notes would. */
  readonly evidence?: readonly StatedEvidence[];
}

const EFFECT: Record<AmendmentKind, Effect> = {
  INSERTION: 'BIRTH',
  REWORDING: 'REWORD',
  MODIFICATION: 'CHANGE',
  REPEAL: 'DEATH',
  TERM_REPLACEMENT: 'CHANGE',
  RENUMBERING: 'CHANGE',
  SUSPENSION: 'PAUSE',
  EXPIRY: 'DEATH',
};

/**
 * What an event does to its target as a whole; whatever happens to a heading is a change of words. `moved`: the target
 * goes on under another number, so that its renumbering ends it here.
 */
function effectOf({ amendment }: LegalEvent, moved: boolean): Effect {
  if (amendment.aspect === 'HEADING') return 'CHANGE';
  return moved && amendment.kind === 'RENUMBERING' ? 'DEATH' : EFFECT[amendment.kind];
}

/** A change that two editions show does not reword the parts: they are compared themselves. What they show as moved is gone from its place. */
export function effectOfChange(kind: AmendmentKind): Effect {
  if (kind === 'RENUMBERING') return 'DEATH';
  return kind === 'REWORDING' ? 'CHANGE' : EFFECT[kind];
}

/** The point that an event is in the life of its own target. */
export function pointOf(event: LegalEvent, editions: EditionsOf, moved = false): Point {
  return {
    effect: effectOf(event, moved),
    day: event.day,
    bound: event.bound,
    events: [event.amendment.id],
    position: editions.positionOf(event),
    inherited: false,
    lenient: false,
    order: legalOrder(event.amendment.by),
    place: event.place,
  };
}

/** A point that no event explains: after the edition before `position`, and until the edition at it. */
export function unexplained(effect: Effect, editions: EditionsOf, position: number, place: Place): Point | null {
  const before = editions.stateOf(position - 1);
  const after = editions.stateOf(position);
  if (before === null || after === null) return null;
  const bound = between(addDays(before, 1), after);
  const day = dayOf(bound) ?? after;
  return { effect, day, bound, events: [], position, inherited: false, lenient: true, order: '', place };
}

/** Within one day: first what was repealed above it begins anew, then its own events, in the order of the acts; the end above it last. */
export function pointKey(point: Point): string {
  const phase = !point.inherited ? 2 : point.effect === 'BIRTH' ? 0 : point.effect === 'REWORD' ? 1 : 3;
  return `${point.day}|${phase}|${point.order}|${point.effect}|${point.events.join(',')}`;
}
