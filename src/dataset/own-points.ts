/** A provision's own points: events at it, changes that neighbouring editions show, and what they show unexplained. */
import { addDays, earlier, type LocalDate } from '../model/dates.ts';
import type { DateBound } from '../model/entities.ts';
import { sortedBy } from '../model/order.ts';
import type { Located } from '../sources/facts.ts';
import { between, dayOf, exactly, latestOf, together } from './bounds.ts';
import type { Change } from './changes.ts';
import { type EditionsOf, isHidden } from './editions-of.ts';
import type { LegalEvent } from './events.ts';
import { legalOrder } from './keys.ts';
import { type Effect, effectOfChange, type Point, pointKey, pointOf, unexplained } from './points.ts';

/** What is known of one provision before its life is told. */
export interface Material {
  readonly fact: Located<'provisions'>;
  readonly events: readonly LegalEvent[];
  readonly changes: readonly Change[];
  /** It goes on under another number: a renumbering ends it. */
  readonly moved: boolean;
  /** The events that brought it about, where the fact names their act (`inserted`). */
  readonly insertedBy: readonly LegalEvent[];
  /** From the life of what it is part of. */
  readonly inherited: readonly Point[];
  readonly editions: EditionsOf;
  readonly eventsById: ReadonlyMap<string, LegalEvent>;
}

const isBirth = (effect: Effect): boolean => effect === 'BIRTH';
const isDeath = (effect: Effect): boolean => effect === 'DEATH' || effect === 'PAUSE';
const sameSort = (a: Effect, b: Effect): boolean =>
  isBirth(a) ? isBirth(b) : isDeath(a) ? isDeath(b) : !isBirth(b) && !isDeath(b);

/**
 * An event that is dated by notes may stand in an earlier edition than the notes: where the provision begins or ends
 * there. And an edition that only announces it, before its day, does not show it yet.
 */
function settled(point: Point, seen: readonly boolean[] | null, adopted: string, editions: EditionsOf): Point {
  if (seen === null || !(isBirth(point.effect) || isDeath(point.effect))) return point;
  const shown = isBirth(point.effect);
  for (let i = 0; i < point.position; i += 1) {
    const turns = seen[i] === shown && (i === 0 || seen[i - 1] !== shown);
    if (turns && (editions.stateOf(i) ?? '') >= adopted) return { ...point, position: i };
  }
  let { position } = point;
  while (seen[position] === !shown && (editions.stateOf(position) ?? '') < point.day) position += 1;
  return position === point.position ? point : { ...point, position };
}

/** What a change between two editions can be dated by: its candidates, else the editions. */
function boundOfChange(candidates: readonly LegalEvent[], change: Change, m: Material): DateBound | null {
  const [from, to] = change.between.map((source) => m.editions.indexOf(source));
  if (from === null || from === undefined || to === null || to === undefined) return null;
  const bound = together(candidates.map((c) => c.bound));
  if (bound === null) return unexplained('CHANGE', m.editions, to, m.fact)?.bound ?? null;
  const day = notBefore(dayOf(bound), m.editions.stateOf(from), candidates);
  const shown = m.editions.stateOf(to);
  const youngest =
    candidates
      .map((c) => c.amendment.adoptedOn)
      .sort()
      .at(-1) ?? '';
  if (day === null || bound.kind !== 'BETWEEN') return bound;
  const latest = latestOf(bound);
  // Laws that must have been in force before the older edition cannot have made it: what is stated contradicts itself.
  if (latest !== null && latest < day) return unexplained('CHANGE', m.editions, to, m.fact)?.bound ?? null;
  if (candidates.length < 2 || shown === null || shown <= youngest) return between(day, latest);
  const all = candidates.every((c) => c.day <= shown);
  return between(day, all ? earlier(latest, shown) : latest);
}

/** The older edition shows the provision as it was, so that the change came after it, unless it took force backwards. */
function notBefore(
  day: LocalDate | null,
  older: LocalDate | null,
  candidates: readonly LegalEvent[],
): LocalDate | null {
  if (day === null || older === null || candidates.some((c) => c.amendment.retroactive)) return day;
  const next = addDays(older, 1);
  return day < next ? next : day;
}

/** Candidates that fit between the provision's own events of the same interval. */
function fitting(
  candidates: readonly LegalEvent[],
  effect: Effect,
  position: number,
  own: readonly Point[],
): readonly LegalEvent[] {
  const near = own
    .filter((p) => p.position === position && !sameSort(p.effect, effect))
    .map((p) => p.day)
    .sort();
  const [first, last] = [near.at(0), near.at(-1)];
  if (first === undefined || last === undefined) return candidates;
  const fit = candidates.filter((c) => (isBirth(effect) ? c.day <= first : !isDeath(effect) || c.day >= last));
  return fit.length > 0 ? fit : candidates;
}

/** The point of a change that two editions show; null where an event at the provision or above it tells it already. */
function pointOfChange(change: Change, own: readonly Point[], m: Material): Point | null {
  const { candidates } = change;
  const effect = effectOfChange(change.kind);
  const position = m.editions.indexOf(change.between[1]) ?? m.editions.length;
  const acts = new Set(candidates.map((c) => c.amendment.by));
  const byThem = (p: Point): boolean => p.events.some((id) => acts.has(m.eventsById.get(id)?.amendment.by ?? ''));
  if (own.some((p) => sameSort(p.effect, effect) && (p.position === position || byThem(p)))) return null;
  const reworded = (p: Point): boolean => p.effect === 'REWORD' && (p.position === position || byThem(p));
  if (sameSort(effect, 'CHANGE') && m.inherited.some(reworded)) return null;
  const fit = fitting(candidates, effect, position, own);
  const bound = boundOfChange(fit, change, m);
  const day = bound === null ? null : dayOf(bound);
  if (bound === null || day === null) return null;
  return {
    effect,
    day,
    bound,
    events: fit.map((c) => c.amendment.id),
    position,
    inherited: false,
    lenient: true,
    order: legalOrder(fit[0]?.amendment.by ?? ''),
    place: change.place,
    evidence: change.evidence,
  };
}

/** The birth that the fact states; null where an event tells it. */
function statedBirth(own: readonly Point[], m: Material): Point | null {
  const { inserted } = m.fact.fact;
  if (inserted === undefined || own.some((p) => isBirth(p.effect))) return null;
  const bound = typeof inserted === 'string' ? exactly(inserted) : together(m.insertedBy.map((e) => e.bound));
  const day = bound === null ? null : dayOf(bound);
  if (bound === null || day === null) return null;
  return {
    effect: 'BIRTH',
    day,
    bound,
    events: m.insertedBy.map((e) => e.amendment.id),
    position: m.editions.firstSince(day),
    inherited: false,
    lenient: true,
    order: m.insertedBy[0] ? legalOrder(m.insertedBy[0].amendment.by) : '',
    place: m.fact,
  };
}

/** Where the provision begins or ends to be seen although nothing tells why. */
function unexplainedTurns(seen: readonly boolean[], points: readonly Point[], m: Material): readonly Point[] {
  const turns: Point[] = [];
  for (let i = 1; i < seen.length; i += 1) {
    const now = seen[i] === true;
    if (now === seen[i - 1]) continue;
    const runStart = seen.lastIndexOf(now, i - 1) + 1;
    const runEnd = seen.indexOf(!now, i) < 0 ? seen.length : seen.indexOf(!now, i);
    const told = points.some((p) => {
      if (p.inherited) return p.position === i && (p.effect === 'REWORD' || (now ? isBirth : isDeath)(p.effect));
      return now
        ? isBirth(p.effect) && p.position >= runStart && p.position <= i
        : isDeath(p.effect) && p.position > runStart && p.position <= runEnd;
    });
    const point = told ? null : unexplained(now ? 'BIRTH' : 'DEATH', m.editions, i, m.fact);
    if (point !== null) turns.push(point);
  }
  return turns;
}

/** Sorts before the acts of its day, whose changes it makes possible. */
const BEFORE_ACTS = '0';

/**
 * The birth of a part that no edition shows and that a note tells to have been changed or to have ended after an edition
 * without it: it came after that edition, and before what befell it. None where the change took force backwards, to a
 * day before that edition: then it was there and is not shown.
 */
function hiddenBirth(seen: readonly boolean[], points: readonly Point[], m: Material): readonly Point[] {
  const own = points.filter((p) => !p.inherited);
  const [first] = sortedBy(own, pointKey);
  if (first === undefined || !isHidden(seen) || own.some((p) => isBirth(p.effect))) return [];
  const before = m.editions.stateOf(first.position - 1);
  const latest = latestOf(first.bound);
  if (before === null || (latest !== null && latest <= before)) return [];
  const bound = between(addDays(before, 1), latest);
  const day = earlier(dayOf(bound), first.day);
  if (day === null) return [];
  const { position } = first;
  const common = { events: [], position, inherited: false, lenient: true, place: m.fact } as const;
  return [{ ...common, effect: 'BIRTH', day, bound, order: BEFORE_ACTS }];
}

/** All points of a provision's life, not yet in order. */
export function gatherPoints(m: Material): readonly Point[] {
  const seen = m.editions.seen(m.fact.fact);
  const direct = m.events.map((e) => settled(pointOf(e, m.editions, m.moved), seen, e.amendment.adoptedOn, m.editions));
  const changed = m.changes.flatMap((change) => pointOfChange(change, direct, m) ?? []);
  const told = [...direct, ...changed];
  const birth = statedBirth(told, m);
  const points = [...told, ...(birth === null ? [] : [birth]), ...m.inherited];
  return seen === null ? points : [...points, ...unexplainedTurns(seen, points, m), ...hiddenBirth(seen, points, m)];
}
