/** Lists that stand beside the texts: amending acts with their titles, and editions known to exist. */

import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import { ZangraphError } from '../../model/errors.ts';
import { bareNumber } from '../../model/ids.ts';
import { printPlace } from '../dossier/breach.ts';
import { actHead } from '../editions/meta.ts';
import type { ActHead } from '../structure/document.ts';
import { sha256Of } from '../structure/fingerprint.ts';
import { latinNumber } from '../structure/requisite.ts';

/** An edition that is known to exist; its text need not be at hand. */
export interface KnownEdition {
  /** The number of the act in the list's file name (`148-II`): the rows do not repeat it. */
  readonly of: string;
  readonly stateOf: LocalDate;
  readonly causedBy: ActHead;
}

/** What a list says of an act; `key` is day and bare number, since a list need not say the form. */
export interface KnownAct {
  readonly key: string;
  readonly number: string | null;
  readonly adiletId: string | null;
  readonly bankCode: string | null;
  readonly titleRu: string | null;
  readonly titleKk: string | null;
}

/** A list of editions as a source of its own. */
export interface EditionList {
  readonly of: string;
  readonly sha256: string;
}

export interface Catalogue {
  readonly acts: KnownAct[];
  readonly editions: KnownEdition[];
  readonly lists: EditionList[];
}

export const emptyCatalogue = (): Catalogue => ({ acts: [], editions: [], lists: [] });

/** Day and bare number: one act whatever a note calls it, since two laws of one day never share a number. */
export const actKey = (adoptedOn: string, number: string | null): string =>
  `${adoptedOn}/${number === null ? '-' : bareNumber(number)}`;

const amendingAct = z.object({
  date: z.string(),
  number_with_suffix: z.string().optional(),
  adilet_id: z.string().optional(),
  reference_bank_code: z.string().optional(),
  title_ru: z.string().optional(),
  title_kk: z.string().optional(),
});

const knownEdition = z.object({
  version_date: z.string(),
  caused_by: z.object({
    code: z.string(),
    requisite: z.string(),
    title_ru: z.string().optional(),
    title_kk: z.string().optional(),
  }),
});

/** Adds the acts of `amending-acts.jsonl`. Throws SOURCE_UNREADABLE with file and line. */
export function readAmendingActs(text: string, file: string, into: Catalogue): void {
  for (const row of rows(text, file, amendingAct)) {
    const number = row.number_with_suffix === undefined ? null : latinNumber(row.number_with_suffix);
    into.acts.push({
      key: actKey(row.date, number),
      number,
      adiletId: row.adilet_id ?? null,
      bankCode: row.reference_bank_code ?? null,
      titleRu: row.title_ru ?? null,
      titleKk: row.title_kk ?? null,
    });
  }
}

/** Adds the editions of a `….known-editions.jsonl`. Throws SOURCE_UNREADABLE with file and line. */
export function readKnownEditions(text: string, file: string, into: Catalogue): void {
  const of = file.split('.', 1)[0] ?? '';
  into.lists.push({ of, sha256: sha256Of(text) });
  let line = 0;
  for (const row of rows(text, file, knownEdition)) {
    line += 1;
    const stateOf = parseLocalDate(row.version_date);
    const { code, requisite, title_ru, title_kk } = row.caused_by;
    const causedBy = actHead(requisite, code, title_ru ?? null, title_kk ?? null);
    if (stateOf === null || causedBy === null) {
      throw broken(file, line, `cannot read day “${row.version_date}” or act “${requisite}”`);
    }
    into.editions.push({ of, stateOf, causedBy });
  }
}

function rows<T>(text: string, file: string, shape: z.ZodType<T>): readonly T[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return shape.parse(JSON.parse(line));
      } catch (cause) {
        const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
        const what = issue ? `${issue.path.join('.')}: ${issue.message}` : 'is not a line of JSON';
        throw broken(file, number, what);
      }
    });
}

const broken = (file: string, line: number, what: string): ZangraphError =>
  new ZangraphError(
    'SOURCE_UNREADABLE',
    `${printPlace({ file, line })}: ${what}. Mend the line or take the file away.`,
  );
