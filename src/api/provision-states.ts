/** How provisions stand on a day, one read for all that a request asks of that day. */
import type { LocalDate } from '../model/dates.ts';
import { batched } from './batch.ts';

/** Null for an unknown provision. */
export const stateOn = batched(({ reader }, ids, on: LocalDate) => reader.provisions.states(ids, on));
