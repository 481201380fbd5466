import type { TwoDays } from '../../graph/answers.ts';
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

/** What a body gained and lost, or what changed under an act or a provision, between two days. */
export const competenceChanges = batched(({ reader }, ids, between: TwoDays) => reader.bodies.changes(ids, between));

/** How sure it is whether a competence holds on a day. */
export const competenceCertainty = batched(({ reader }, ids, on: LocalDate) => reader.bodies.certainties(ids, on));
