/** The `meta.yaml` beside an edition: which act, which day, which act made the edition. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseLocalDate } from '../../model/dates.ts';
import { ZangraphError } from '../../model/errors.ts';
import { actId } from '../../model/ids.ts';
import type { Language } from '../../model/terms.ts';
import { mistakesOf } from '../dossier/explain.ts';
import { offsetOf } from '../dossier/offset-of.ts';
import { plainValue } from '../dossier/plain-value.ts';
import type { ActHead, SourceHead } from '../structure/document.ts';
import { parseRequisite } from '../structure/requisite.ts';

const title = z.object({ rus: z.string().optional(), kaz: z.string().optional() });
const address = z.url({
  error: (issue) => (typeof issue.input === 'string' ? 'must be a whole address (https://…)' : undefined),
});
const shape = z.object({
  act_code: z.string(),
  requisite: z.string(),
  title,
  version_date: z.object({ rus: z.string().optional(), kaz: z.string().optional() }),
  source: z.object({ rus: address.optional(), kaz: address.optional() }),
  approved_on: z.string().optional(),
  caused_by: z.object({ code: z.string(), requisite: z.string(), title }).optional(),
});

/** The languages in which the bank keeps editions, by the names it gives them. */
export type EditionLanguage = 'RU' | 'KK';
export const BANK_NAME = { RU: 'rus', KK: 'kaz' } as const satisfies Record<EditionLanguage, string>;

export interface EditionMeta {
  readonly lang: Language;
  readonly act: ActHead;
  /** Of the edition in `lang`, without the file's hash. */
  readonly source: Omit<SourceHead, 'sha256'>;
  /** What in the file contradicts itself, each as a sentence with file and line. */
  readonly remarks: readonly string[];
}

/** The act that an official requisite names, with what a catalogue knows of it; null where it cannot be read. */
export function actHead(
  requisite: string,
  bankCode: string | null,
  titleRu: string | null,
  titleKk: string | null,
): ActHead | null {
  const parsed = parseRequisite(requisite);
  if (parsed === null) return null;
  const id = actId(parsed.form, parsed.adoptedOn, parsed.number);
  return { ...parsed, id, adiletId: null, bankCode, titleRu, titleKk, titleEn: null };
}

/**
 * A `meta.yaml` as plain values, every scalar a text; `at` tells the line where a key's value stands. Throws
 * SOURCE_UNREADABLE where it is no YAML.
 */
export function parsedMeta(yaml: string, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const noYaml = (offset: number, why: string): ZangraphError =>
    broken(`${file}:${lines.linePos(offset).line}`, `This is not valid YAML: ${why}.`);
  const [error] = document.errors;
  if (error !== undefined) throw noYaml(error.pos[0], error.message);
  const plain = plainValue(document);
  if ('why' in plain) throw noYaml(plain.offset, plain.why);
  const at = (...path: readonly PropertyKey[]): string =>
    `${file}:${lines.linePos(offsetOf(document.contents, path)).line}`;
  return { value: plain.value, at };
}

/** Reads a `meta.yaml` as that of the edition in `lang`. Throws SOURCE_UNREADABLE with file, line and what cannot be read there. */
export function readEditionMeta(yaml: string, file: string, lang: EditionLanguage = 'RU'): EditionMeta {
  const { value, at } = parsedMeta(yaml, file);
  const meta = shape.safeParse(value);
  if (!meta.success) {
    const [first, ...others] = mistakesOf(meta.error, shape, value);
    const more = others.length === 0 ? '' : ` (${others.length} more)`;
    throw broken(at(...(first?.path ?? [])), `${first?.message}${more}`);
  }
  const { data } = meta;
  const act = actHead(data.requisite, data.act_code, data.title.rus ?? null, data.title.kaz ?? null);
  if (act === null) {
    throw broken(at('requisite'), `"requisite" is not form, day and number of an act (it says “${data.requisite}”).`);
  }
  const name = BANK_NAME[lang];
  const day = data.version_date[name];
  if (day === undefined) throw broken(at('version_date'), `"version_date.${name}" is missing.`);
  const stateOf = parseLocalDate(day);
  if (stateOf === null) {
    throw broken(at('version_date', name), `"version_date.${name}" is not a day, YYYY-MM-DD (it says “${day}”).`);
  }
  const url = data.source[name];
  if (url === undefined) throw broken(at('source'), `"source.${name}" is missing: the address of this edition.`);
  const cause = data.caused_by;
  const { approved_on: approved } = data;
  const remarks =
    approved === undefined || approved === act.adoptedOn
      ? []
      : [
          `${at('approved_on')}: "approved_on" says ${approved}, but "requisite" that the act was adopted on ${act.adoptedOn}, by which it is known here; mend the one that is wrong.`,
        ];
  return {
    lang,
    act,
    remarks,
    source: {
      id: editionSourceId(data.act_code, stateOf, lang),
      title: `zan.gov.kz, ${data.act_code}, ${stateOf}`,
      kind: 'OFFICIAL_EDITION',
      url,
      stateOf,
      causedBy: cause ? actHead(cause.requisite, cause.code, cause.title.rus ?? null, cause.title.kaz ?? null) : null,
    },
  };
}

export const editionSourceId = (bankCode: string, stateOf: string, lang: EditionLanguage = 'RU'): string =>
  `source:zan/${bankCode}/${stateOf}/${lang.toLowerCase()}`;

const broken = (place: string, what: string): ZangraphError =>
  new ZangraphError('SOURCE_UNREADABLE', `${place}: ${what} Mend the file or take it out of the folder.`);
