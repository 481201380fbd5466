/** Families of Russian notes: provisions that their own act put in force, headings beside texts, sources of a day, titles in titles. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const BY = 'Законом РК от 01.02.2015 № 11';
const OF = 'LAW 2015-02-01 11';

const IN_FORCE: readonly NoteRow[] = [
  [
    'the day of an article by its own code, and a change of it',
    'article 5',
    `Сноска. Статья 5 вводится в действие с 01.01.2016 в соответствии с подпунктом 3) пункта 1 статьи 60 настоящего Кодекса;с изменением, внесенным ${BY}.`,
    [`MODIFICATION TEXT art_5 ${OF} UNKNOWN`],
  ],
  [
    'the day of a paragraph, which was then excluded',
    'article 5',
    `Сноска. Пункт 2 вводится в действие с 01.01.2016 в соответствии со статьей 60 настоящего Закона. Исключен ${BY}.`,
    [`REPEAL TEXT art_5__para_2 ${OF} UNKNOWN`],
  ],
  [
    'the day of a paragraph, and a change of the article',
    'article 5',
    `Сноска. Пункт 2 вводится в действие с 01.01.2016; статья с изменением, внесенным ${BY}.`,
    [`MODIFICATION TEXT art_5 ${OF} UNKNOWN`],
  ],
  [
    'a verb that is not said of the paragraph',
    'article 5',
    `Сноска. Пункт 2 вводится в действие с 01.01.2016; исключена ${BY}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the day by another act, which can have put it in',
    'article 5',
    `Сноска. Статья 5 вводится в действие с 01.01.2016 в соответствии со статьей 60 Закона РК от 03.03.2014 № 7; с изменением, внесенным ${BY}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'the day alone',
    'article 5 paragraph 8',
    'Сноска. Пункт 8 вводится в действие с 01.06.2017 в соответствии с подпунктом 2) пункта 1 статьи 60 настоящего Закона.',
    'NOT_AN_AMENDMENT',
  ],
  ['the day of an item', 'article 5 paragraph 1', `17) вводится в действие с 01.01.2023 ${BY};`, 'NOT_AN_AMENDMENT'],
  [
    'how long a wording lasts',
    'article 5 paragraph 7',
    'Сноска. Данная редакция абзаца первого пункта 7 действует до 01.01.2023 в соответствии с подпунктом 3) статьи 2 Закона РК от 01.02.2015 № 11.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'the same, and a change',
    'article 5',
    `Сноска. Данная редакция статьи 5 действует до 01.01.2023; с изменениями, внесенными ${BY}.`,
    'NOT_UNDERSTOOD',
  ],
];

const HEADED = (kind: string, article: number): readonly string[] => [
  `${kind} HEADING art_${article} ${OF} UNKNOWN`,
  `${kind} TEXT art_${article} ${OF} UNKNOWN`,
];

const HEADINGS: readonly NoteRow[] = [
  ['bare', 'article 5', `Сноска. Заголовок и статья с изменениями, внесенными ${BY}.`, HEADED('MODIFICATION', 5)],
  [
    'of another word',
    'article 5',
    `Сноска. Название и статья изложены в новой редакции ${BY}.`,
    HEADED('REWORDING', 5),
  ],
  [
    'after it',
    'article 5',
    `Сноска. Статья 5 и ее заголовок с изменениями, внесенными ${BY}.`,
    HEADED('MODIFICATION', 5),
  ],
  [
    'text of another',
    'article 5',
    `Сноска. В заголовок и текст статьи 6 внесены изменения ${BY}.`,
    HEADED('MODIFICATION', 6),
  ],
  [
    'words through its text',
    'act',
    `Сноска. В заголовке и по тексту статьи 6 слово "а" заменено словом "б" - ${BY}.`,
    HEADED('TERM_REPLACEMENT', 6),
  ],
  [
    'of another article',
    'article 5',
    `Сноска. Заголовок и статья 6 с изменениями, внесенными ${BY}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'after another article',
    'article 5',
    `Сноска. Статья 6 и заголовок с изменениями, внесенными ${BY}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'of a paragraph',
    'article 5',
    `Сноска. Заголовок и текст пункта 2 с изменениями, внесенными ${BY}.`,
    'TARGET_UNCLEAR',
  ],
];

const CHANGED = `Сноска. Статья 5 с изменениями, внесенными ${BY}`;
const NEXT = 'MODIFICATION TEXT art_5 LAW 2016-02-02 12 UNKNOWN';

const FORCE: readonly NoteRow[] = [
  [
    'a day and where the act says it',
    'article 5',
    `${CHANGED} (вводится в действие с 1 января 2016 г. (см. ст.2)); от 02.02.2016 № 12.`,
    [`MODIFICATION TEXT art_5 ${OF} ON_DATE 2016-01-01`, NEXT],
  ],
  [
    'the same, one bracket lost',
    'article 5',
    `${CHANGED} (вводится в действие с 1 января 2016 г. (см. п.1 ст.2); от 02.02.2016 № 12.`,
    [`MODIFICATION TEXT art_5 ${OF} ON_DATE 2016-01-01`, NEXT],
  ],
  [
    'a bracket of something else',
    'article 5',
    `${CHANGED} (вводится в действие с 1 января 2016 г. (кроме ст.2); от 02.02.2016 № 12.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'a pointer within a pointer',
    'article 5',
    `${CHANGED} (порядок введения в действие см. ст.2 (см. ст.3)).`,
    'NOT_UNDERSTOOD',
  ],
  [
    'other words of the pointer, and stops that went astray',
    'article 5',
    `${CHANGED} (о порядке введения изменений и дополнений в действие см. ст .2); от 02.02.2016 № 12 (порядок действия см. ст 3).`,
    [
      `MODIFICATION TEXT art_5 ${OF} AS_THE_ACT_SAYS art_2`,
      'MODIFICATION TEXT art_5 LAW 2016-02-02 12 AS_THE_ACT_SAYS art_3',
    ],
  ],
  ['how long it lasts, which is no entry', 'article 5', `${CHANGED} (срок действия см. ст. 2).`, 'NOT_UNDERSTOOD'],
  [
    'an exception, and an end of the change itself',
    'article 5',
    `${CHANGED} (вводится в действие с 01.01.2016, за исключением пункта 3, действует до 01.01.2017).`,
    'NOT_UNDERSTOOD',
  ],
];

const TITLES: readonly NoteRow[] = [
  [
    'another title in it, one mark for both',
    'article 5',
    'Сноска. Статья 5 - с изменениями, внесенными Законом РК "О внесении изменений в Закон Казахской ССР "О садах в Казахской ССР" от 1 февраля 2015 г. № 11; Законом РК "О почте" от 02.02.2016 № 12.',
    [`MODIFICATION TEXT art_5 ${OF} UNKNOWN`, NEXT],
  ],
  [
    'the same of a suspension',
    'article 5',
    'Сноска. Действие статьи 5 приостановлено до 1 января 2017 г. в соответствии с Законом РК "Об изменении Закона "О садах"" от 1 февраля 2015 г. № 11.',
    [`SUSPENSION TEXT art_5 ${OF} UNKNOWN`],
  ],
  [
    'an act with its number in it',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными Законом РК "Об изменении Закона РК от 5 мая 1995 г. № 2 "О садах"" от 01.02.2015 № 11.',
    'NOT_UNDERSTOOD',
  ],
];

describe.each([
  ['in force by the act itself', IN_FORCE],
  ['headings and articles', HEADINGS],
  ['rules of force', FORCE],
  ['titles of acts', TITLES],
])('Russian notes of a family: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => expect(saidBy(tellNote(text, { target }))).toEqual(says));
});
