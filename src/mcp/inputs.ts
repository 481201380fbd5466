/** Arguments that several tools have, with the words by which an assistant understands them. */
import { z } from 'zod';
import { MAX_TEXT_LENGTH } from '../api/limits.ts';
import { TAGS } from './addresses.ts';

export const name = (what: string) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(MAX_TEXT_LENGTH, `must have at most ${MAX_TEXT_LENGTH} characters`)
    .describe(what);

export const PROVISION =
  'A provision: its id (prov:kz/law/2001-01-23/148#art_39-3) or a citation in Russian, Kazakh or English ("ст. 39-3 Закона № 148-II", "Article 2-1 of Law No. 148-II")';

export const day = (what: string) => z.string().max(40, 'must be a day, YYYY-MM-DD').describe(`${what}, YYYY-MM-DD`);

export const on = day('The day; absent: today in Kazakhstan').optional();

export const lang = z
  .enum(TAGS)
  .default('ru')
  .describe(
    'Language of names, citations and summaries; where one is not held in it: Russian, then Kazakh, then English',
  );

export const skip = (of: string) =>
  z
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .default(0)
    .describe(`How many ${of} to pass over, to read on where an answer was cut`);
