/** How an act stands on a day. */
import type { LocalDate } from './dates.ts';
import type { Act, DateBound, Decision } from './entities.ts';
import type { ActStatus } from './terms.ts';

/**
 * The status of an act on a day. A bill goes by the last rejection or withdrawal on or before the day (one on a day not
 * known counts on every day from the first decision on a known day); any other act by its force and its end. What the
 * sources leave open is UNCERTAIN (a day between bounds) or UNKNOWN (no bound at all).
 */
export function actStatus(act: Act, decisions: readonly Decision[], on: LocalDate): ActStatus {
  return act.form === 'BILL' ? billStatus(act, decisions, on) : enactedStatus(act, on);
}

function billStatus(act: Act, decisions: readonly Decision[], on: LocalDate): ActStatus {
  if (act.adoptedOn !== null && on < act.adoptedOn) return 'NOT_YET_IN_FORCE';
  const [first = null] = decisions.flatMap((d) => d.on ?? []).sort();
  if (first !== null && on < first) return 'NOT_YET_IN_FORCE';
  const made = decisions.filter((d) => d.on === null || d.on <= on);
  const last = made
    .filter((d) => d.kind === 'REJECTED' || d.kind === 'WITHDRAWN')
    .reduce<Decision | null>((a, b) => (a?.on && (b.on === null || b.on < a.on) ? a : b), null);
  if (last !== null) return last.kind === 'REJECTED' ? 'REJECTED' : 'WITHDRAWN';
  return made.some((d) => d.kind === 'SUBMITTED') ? 'NOT_YET_IN_FORCE' : 'UNKNOWN';
}

function enactedStatus(act: Act, on: LocalDate): ActStatus {
  if (act.adoptedOn !== null && on < act.adoptedOn) return 'NOT_YET_IN_FORCE';
  const ended = act.end === null ? 'before' : side(act.end, on);
  if (ended === 'after') return 'REPEALED';
  if (ended === 'within') return 'UNCERTAIN';
  if (act.force === null) return 'UNKNOWN';
  const begun = side(act.force, on);
  return begun === 'after' ? 'IN_FORCE' : begun === 'within' ? 'UNCERTAIN' : 'NOT_YET_IN_FORCE';
}

/** Whether a day lies before a bound, at or after it, or within its two ends. */
function side(bound: DateBound, on: LocalDate): 'before' | 'within' | 'after' {
  switch (bound.kind) {
    case 'EXACT':
      return bound.on !== null && on >= bound.on ? 'after' : 'before';
    case 'BETWEEN':
      if (bound.earliest !== null && on < bound.earliest) return 'before';
      return bound.latest !== null && on >= bound.latest ? 'after' : 'within';
    case 'BEFORE_RECORD':
      return 'after';
    case 'OPEN':
      return 'before';
  }
}
