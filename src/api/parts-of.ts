/** The direct parts of provisions, one read for all that a request asks for at once. */
import type { LocalDate } from '../model/dates.ts';
import { batched } from './batch.ts';

/** With a day, those in force on it. */
export const partsOf = batched(({ reader }, ids, on: LocalDate | undefined) => reader.provisions.parts(ids, on));
