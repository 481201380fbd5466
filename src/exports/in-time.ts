/** Which things a selection's days let pass. */
import { mayLast } from '../model/bounds.ts';
import type { Days, LocalDate } from '../model/dates.ts';
import type { Entity } from '../model/entities.ts';
import type { Selection } from './selection.ts';

/** Whether a day or a span is asked for. */
export const isOfDays = ({ on, from, to }: Selection): boolean => on !== null || from !== null || to !== null;

/** Of a day, what led to it; of a span, what happened within it. An event whose day is not known is let pass. */
export function happened(day: LocalDate | null, { on, from, to }: Selection): boolean {
  if (day === null) return true;
  return on === null ? (from === null || from <= day) && (to === null || day <= to) : day <= on;
}

/**
 * Whether a thing lasts, or happened, within what the selection asks for; a thing without days always does. Where the day
 * of an end is known by its bounds alone, a version or a power lasts until the later of them: as in
 * `ProvisionState.candidates`, what may still hold is not left out.
 */
export function inTime(thing: Entity, selection: Selection): boolean {
  const { on, from, to } = selection;
  const [first, last] = on === null ? [from, to] : [on, on];
  if (first === null && last === null) return true;
  const lasts = ({ from: begin, to: end }: Days): boolean =>
    (begin === null || last === null || begin <= last) && (end === null || first === null || first < end);
  switch (thing.type) {
    case 'Act':
      return lasts({ from: thing.adoptedOn, to: null });
    case 'Amendment':
      return happened(thing.adoptedOn, selection);
    case 'ProvisionVersion':
    case 'Competence':
      return lasts(mayLast(thing));
    case 'Body':
      return lasts({ from: thing.existsFrom, to: thing.existsTo });
    default:
      return true;
  }
}
