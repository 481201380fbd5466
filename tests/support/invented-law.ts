/** An invented law in two editions, as files that import reads: for tests of texts that need no official text. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const INVENTED = 'act:kz/law/2003-05-05/77';
export const inventedSource = (day: string): string => `source:zan/4321/${day}/ru`;
export const inventedProvision = (eId: string): string => `prov:kz/law/2003-05-05/77#${eId}`;

async function putEdition(folder: string, day: string, body: string, cause: string): Promise<void> {
  const name = join(folder, `77-II.edition-${day}`);
  await writeFile(`${name}.ru.md`, `# О садах\n\n${body}\n\nПрезидент\n\nРеспублики Казахстан\n`);
  await writeFile(
    `${name}.meta.yaml`,
    `act_code: '4321'
requisite: Закон Республики Казахстан от 5 мая 2003 года № 77
title: { rus: О садах, kaz: Бақтар туралы }
version_date: { rus: ${day} }
source: { rus: 'https://zan.gov.kz/client/#!/doc/4321/rus/${day}' }
caused_by: { code: '1', requisite: Закон Республики Казахстан от ${cause}, title: { rus: О переменах } }
`,
  );
}

const article1 = (item: string) => `### Статья 1. Сады

1. Садовник:

   1) поливает;

   2) ${item}.`;

const NOTE =
  '> *Сноска. Статья 1 с изменением, внесенным Законом РК от 21.07.2011 № 465-IV (вводится в действие с 01.08.2011).*';

/**
 * Law 77 of 05.05.2003: article 1 was changed by 465-IV, in force from 01.08.2011; article 2 is the same in both
 * editions, set otherwise in the second.
 */
export async function putInventedLaw(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await putEdition(
    folder,
    '2010-03-04',
    `${article1('копает')}\n\n### Статья 2. Дом\n\nДом N 1 - "жилище".`,
    '4 марта 2010 года № 250-IV',
  );
  await putEdition(
    folder,
    '2012-03-04',
    `${article1('рыхлит почву')}\n\n${NOTE}\n\n### Статья 2. Дом\n\nДом № 1 – «жилище».`,
    '21 июля 2011 года № 465-IV',
  );
}
