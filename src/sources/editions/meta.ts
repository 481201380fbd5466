/** The `meta.yaml` beside an edition: which act, which day, which act made the edition. */
import { parse } from 'yaml';
import { z } from 'zod';
import { parseLocalDate } from '../../model/dates.ts';
import { ZangraphError } from '../../model/errors.ts';
import { actId } from '../../model/ids.ts';
import type { ActHead, SourceHead } from '../structure/document.ts';
import { parseRequisite } from '../structure/requisite.ts';

const title = z.object({ rus: z.string().optional(), kaz: z.string().optional() });
const shape = z.object({
  act_code: z.string(),
  requisite: z.string(),
  title,
  version_date: z.object({ rus: z.string(), kaz: z.string().optional() }),
  source: z.object({ rus: z.url(), kaz: z.url().optional() }),
  caused_by: z.object({ code: z.string(), requisite: z.string(), title }).optional(),
});

export interface EditionMeta {
  readonly act: ActHead;
  /** Of the Russian edition, without the file's hash. */
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
  return { ...parsed, id, adiletId: null, bankCode, titleRu, titleKk };
}

/** Reads a `meta.yaml`. Throws SOURCE_UNREADABLE with the file and the field that cannot be read. */
export function readEditionMeta(yaml: string, file: string): EditionMeta {
  const meta = shape.safeParse(parse(yaml, { schema: 'failsafe' }));
  if (!meta.success) {
    const issue = meta.error.issues[0];
    throw broken(file, `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { data } = meta;
  const act = actHead(data.requisite, data.act_code, data.title.rus ?? null, data.title.kaz ?? null);
  if (act === null) throw broken(file, `requisite: cannot read “${data.requisite}” as form, day and number of an act`);
  const stateOf = parseLocalDate(data.version_date.rus);
  if (stateOf === null) throw broken(file, `version_date.rus: “${data.version_date.rus}” is not a day (YYYY-MM-DD)`);
  const cause = data.caused_by;
  return {
    act,
    source: {
      id: editionSourceId(data.act_code, stateOf),
      title: `zan.gov.kz, ${data.act_code}, ${stateOf}`,
      kind: 'OFFICIAL_EDITION',
      url: data.source.rus,
      stateOf,
      causedBy: cause ? actHead(cause.requisite, cause.code, cause.title.rus ?? null, cause.title.kaz ?? null) : null,
    },
  };
}

export const editionSourceId = (bankCode: string, stateOf: string): string => `source:zan/${bankCode}/${stateOf}/ru`;

const broken = (file: string, what: string): ZangraphError =>
  new ZangraphError('SOURCE_UNREADABLE', `${file}: ${what}. Mend the file or take it out of the folder.`);
