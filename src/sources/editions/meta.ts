/** The `meta.yaml` beside an edition: which act, which day, which act made the edition. */
import { parse } from 'yaml';
import { z } from 'zod';
import { parseLocalDate } from '../../model/dates.ts';
import { ZangraphError } from '../../model/errors.ts';
import { actId } from '../../model/ids.ts';
import type { Language } from '../../model/terms.ts';
import type { ActHead, SourceHead } from '../structure/document.ts';
import { parseRequisite } from '../structure/requisite.ts';

const title = z.object({ rus: z.string().optional(), kaz: z.string().optional() });
const shape = z.object({
  act_code: z.string(),
  requisite: z.string(),
  title,
  version_date: z.object({ rus: z.string().optional(), kaz: z.string().optional() }),
  source: z.object({ rus: z.url().optional(), kaz: z.url().optional() }),
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

/** A `meta.yaml` as plain values, every scalar a text. Throws SOURCE_UNREADABLE where it is no YAML. */
export function parsedMeta(yaml: string, file: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe' });
  } catch (cause) {
    throw broken(file, `it is no YAML (${cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : cause})`);
  }
}

/** Reads a `meta.yaml` as that of the edition in `lang`. Throws SOURCE_UNREADABLE with the file and the field that cannot be read. */
export function readEditionMeta(yaml: string, file: string, lang: EditionLanguage = 'RU'): EditionMeta {
  const meta = shape.safeParse(parsedMeta(yaml, file));
  if (!meta.success) {
    const issue = meta.error.issues[0];
    throw broken(file, `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { data } = meta;
  const act = actHead(data.requisite, data.act_code, data.title.rus ?? null, data.title.kaz ?? null);
  if (act === null) throw broken(file, `requisite: cannot read “${data.requisite}” as form, day and number of an act`);
  const name = BANK_NAME[lang];
  const day = data.version_date[name] ?? '';
  const stateOf = parseLocalDate(day);
  if (stateOf === null) throw broken(file, `version_date.${name}: “${day}” is not a day (YYYY-MM-DD)`);
  const url = data.source[name];
  if (url === undefined) throw broken(file, `source.${name}: there is no address of this edition`);
  const cause = data.caused_by;
  return {
    lang,
    act,
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

const broken = (file: string, what: string): ZangraphError =>
  new ZangraphError('SOURCE_UNREADABLE', `${file}: ${what}. Mend the file or take it out of the folder.`);
