/** A folder with editions of a law that does not exist, as import reads them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportedAct, importSources } from '../../src/sources/import/import-sources.ts';

export const PARK_LAW = 'act:kz/law/2003-05-05/77';
export const parkProvision = (eId: string): string => `prov:kz/law/2003-05-05/77#${eId}`;
export const parkEdition = (day: string): string => `source:zan/4321/${day}/ru`;

/** What the card of an edition says beside its day. */
export interface EditionCard {
  readonly title: { readonly rus: string; readonly kaz: string };
  /** Day and number of the law that caused the edition, as the bank prints them: `21 июля 2011 года № 465-IV`. */
  readonly cause: string;
}

const CARD: EditionCard = { title: { rus: 'О парках', kaz: 'Саябақтар туралы' }, cause: '5 мая 2003 года № 77' };

/**
 * Writes an edition and its card, named as the bank of laws names them, so that only this file knows how. The body is
 * Markdown from the title to the last article.
 */
export async function putEdition(
  folder: string,
  day: string,
  body: string,
  { title, cause }: EditionCard = CARD,
): Promise<void> {
  const name = join(folder, `77-II.edition-${day}`);
  await writeFile(`${name}.ru.md`, `${body}\n\nПрезидент\n\nРеспублики Казахстан\n`);
  await writeFile(
    `${name}.meta.yaml`,
    `act_code: '4321'
requisite: Закон Республики Казахстан от 5 мая 2003 года № 77
title: { rus: ${title.rus}, kaz: ${title.kaz} }
version_date: { rus: ${day} }
source: { rus: 'https://zan.gov.kz/client/#!/doc/4321/rus/${day}' }
caused_by: { code: '1', requisite: Закон Республики Казахстан от ${cause}, title: { rus: О переменах } }
`,
  );
}

/** The act that a folder holds; throws where it is not one alone, so that no test looks at the wrong one. */
export async function importOne(folder: string): Promise<ImportedAct> {
  const { acts } = await importSources([folder]);
  const [first] = acts;
  if (first === undefined || acts.length > 1) throw new Error(`${acts.length} acts were imported`);
  return first;
}

/** What comes of editions by day, for tests that need no file beside them: the folder is gone afterwards. */
export async function importEditions(editions: Readonly<Record<string, string>>): Promise<ImportedAct> {
  const folder = await mkdtemp(join(tmpdir(), 'zangraph-editions-'));
  try {
    for (const [day, body] of Object.entries(editions)) await putEdition(folder, day, body);
    return await importOne(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
