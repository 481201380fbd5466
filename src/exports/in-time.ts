/** Which things a selection's days let pass. */
import type { LocalDate } from '../model/dates.ts';
import type { Entity } from '../model/entities.ts';
import type { Selection } from './selection.ts';

/** Whether a thing lasts, or happened, within what the selection asks for; a thing without days always does. */
export function inTime(thing: Entity, { on, from, to }: Selection): boolean {
  const [first, last] = on === null ? [from, to] : [on, on];
  if (first === null && last === null) return true;
  const lasts = (begin: LocalDate | null, end: LocalDate | null): boolean =>
    (begin === null || last === null || begin <= last) && (end === null || first === null || first < end);
  switch (thing.type) {
    case 'Act':
      return lasts(thing.adoptedOn, null);
    case 'Amendment':
      // Of a day, what led to it; of a span, what happened within it.
      return lasts(thing.adoptedOn, null) && (on !== null || first === null || first <= thing.adoptedOn);
    case 'ProvisionVersion':
    case 'Competence':
      return lasts(thing.validFrom, thing.validTo);
    case 'Body':
      return lasts(thing.existsFrom, thing.existsTo);
    default:
      return true;
  }
}
