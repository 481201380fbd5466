import type { LocalDate } from '../../model/dates.ts';
import { batched } from '../batch.ts';

/** The bodies that a provision affects on a day; null for an unknown provision. */
export const affectedBy = batched(({ reader }, ids, on: LocalDate, includeParts: boolean) =>
  reader.bodies.affected(ids, on, includeParts),
);

/** The competences that a provision assigns on a day. */
export const competencesOf = batched(({ reader }, ids, on: LocalDate, includeParts: boolean) =>
  reader.bodies.competencesOfProvisions(ids, on, includeParts),
);
