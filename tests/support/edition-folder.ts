/** A folder with editions of a law that does not exist, as import reads them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportedAct, importSources } from '../../src/sources/import/import-sources.ts';

export const PARK_LAW = 'act:kz/law/2003-05-05/77';
export const parkProvision = (eId: string): string => `prov:kz/law/2003-05-05/77#${eId}`;
export const parkEdition = (day: string): string => `source:zan/4321/${day}/ru`;

/** Editions by day: the Markdown of each, from the title to the last article. */
export async function importEditions(editions: Readonly<Record<string, string>>): Promise<ImportedAct> {
  const folder = await mkdtemp(join(tmpdir(), 'zangraph-editions-'));
  try {
    for (const [day, body] of Object.entries(editions)) {
      const name = join(folder, `77-II.edition-${day}`);
      await writeFile(`${name}.ru.md`, `${body}\n\nПрезидент\n\nРеспублики Казахстан\n`);
      await writeFile(
        `${name}.meta.yaml`,
        `act_code: '4321'
requisite: Закон Республики Казахстан от 5 мая 2003 года № 77
title: { rus: О парках, kaz: Саябақтар туралы }
version_date: { rus: ${day} }
source: { rus: 'https://zan.gov.kz/client/#!/doc/4321/rus/${day}' }
caused_by: { code: '1', requisite: Закон Республики Казахстан от 5 мая 2003 года № 77, title: { rus: О переменах } }
`,
      );
    }
    const { acts } = await importSources([folder]);
    const [first] = acts;
    if (first === undefined || acts.length > 1) throw new Error(`${acts.length} acts were imported`);
    return first;
  } finally {
    await rm(folder, { recursive: true });
  }
}
