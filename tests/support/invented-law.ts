/** An invented law in two editions, as files that import reads: for tests of texts that need no official text. */
import { mkdir } from 'node:fs/promises';
import { PARK_LAW, parkEdition, parkProvision, putEdition } from './edition-folder.ts';

export const INVENTED = PARK_LAW;
export const inventedSource = parkEdition;
export const inventedProvision = parkProvision;

const TITLE = { rus: 'О садах', kaz: 'Бақтар туралы' };

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
    `# О садах\n\n${article1('копает')}\n\n### Статья 2. Дом\n\nДом N 1 - "жилище".`,
    { title: TITLE, cause: '4 марта 2010 года № 250-IV' },
  );
  await putEdition(
    folder,
    '2012-03-04',
    `# О садах\n\n${article1('рыхлит почву')}\n\n${NOTE}\n\n### Статья 2. Дом\n\nДом № 1 – «жилище».`,
    { title: TITLE, cause: '21 июля 2011 года № 465-IV' },
  );
}
