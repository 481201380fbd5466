/** Families of Russian notes of older laws: acts named first, effect suspended in part, small figures that came into the line. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const LAW = 'Законом РК от 1 февраля 1996 г. N 11';
const OF_LAW = 'LAW 1996-02-01 11 UNKNOWN';

const ACTS_FIRST: readonly NoteRow[] = [
  ['an article excluded', 'article 5', `Сноска. ${LAW} статья 5 исключена.`, [`REPEAL TEXT art_5 ${OF_LAW}`]],
  [
    'changes brought by two laws',
    'article 5',
    'Сноска. Законами РК от 1 февраля 1996 г. N 11, от 2 февраля 1997 г. N 12 в статью 5 внесены изменения.',
    [`MODIFICATION TEXT art_5 ${OF_LAW}`, 'MODIFICATION TEXT art_5 LAW 1997-02-02 12 UNKNOWN'],
  ],
  [
    'the act between its subject and what was done',
    'article 5',
    `Сноска. Пункт 2 статьи 5 ${LAW} изложен в новой редакции; ${LAW} пункт 3 исключен.`,
    [`REWORDING TEXT art_5__para_2 ${OF_LAW}`, `REPEAL TEXT art_5__para_3 ${OF_LAW}`],
  ],
  [
    'an act before the change and another after it',
    'article 5',
    `Сноска. ${LAW} статья 5 исключена Законом РК от 2 февраля 1997 г. N 12.`,
    'NOT_UNDERSTOOD',
  ],
  ['nothing that was done', 'article 5', `Сноска. ${LAW} статья 5.`, 'NOT_UNDERSTOOD'],
];

const SUSPENDED: readonly NoteRow[] = [
  [
    'in part, by two acts, with an exception',
    'article 5',
    'Сноска. Указом Президента РК от 1 февраля 1994 г. N 11 и Законом РК от 2 февраля 1994 г. действие статьи 5 в части выплат родителям (лицам, их заменяющим) приостановлено до 1 апреля 1997 года, кроме инвалидов.',
    'TARGET_UNCLEAR',
  ],
  [
    'of the act, the day before it',
    'article 5',
    `Сноска. Приостановлено до 1 апреля 1997 года действие данного Закона в части увеличения выплат, а также их размера - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'with the text of the meantime after it',
    'article 5',
    `Сноска. Действие пункта 2 статьи 5 приостановлено до 01.01.2026 ${LAW}, в период приостановления данный пункт действует в следующей редакции:`,
    [`SUSPENSION TEXT art_5__para_2 ${OF_LAW}`],
  ],
  [
    'as to one of its paragraphs',
    'article 5',
    `Сноска. Действие статьи 5 в части пункта 2 приостановлено до 1 апреля 1997 года ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'but for one of its paragraphs',
    'article 5',
    `Сноска. Действие статьи 5 приостановлено до 1 апреля 1997 года, за исключением пункта 2, ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'in a part that has a number',
    'article 5',
    `Сноска. Действие статьи 5 в части второй приостановлено до 1 апреля 1997 года ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
];

const WORDS: readonly NoteRow[] = [
  [
    'put in after words, the verb first',
    'article 5',
    `Сноска. Абзац шестой статьи 5 дополнен после "а" словом "б" - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5__al_6 ${OF_LAW}`],
  ],
  [
    'put in after words that end the sentence',
    'article 5',
    `Сноска. Статья 5 дополнена словами "б" после слова "а" ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW}`],
  ],
  [
    'of which the last mark is lost',
    'act',
    `Сноска. В тексте слова "а" заменены словами "б в - ${LAW}; слова "г" заменены словами "д" - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW}`, `TERM_REPLACEMENT TEXT act ${OF_LAW}`],
  ],
  ['after which nothing stands', 'article 5', `Сноска. Статья 5 дополнена после слова "а" ${LAW}.`, 'NOT_UNDERSTOOD'],
  [
    'of a law, by an act of which the form is left out',
    'act',
    'Сноска. В тексте Закона слово "а" заменено словом "б" - от 1 февраля 1996 г. N 11.',
    [`TERM_REPLACEMENT TEXT act ${OF_LAW}`],
  ],
  [
    'of a constitutional law, by an act of which the form is left out',
    'act',
    'Сноска. В тексте Конституционного закона слово "а" заменено словом "б" - от 1 февраля 1996 г. N 11.',
    'ACT_AMBIGUOUS',
  ],
];

const ACTS: readonly NoteRow[] = [
  [
    'a law and its title',
    'article 5',
    `Сноска. Статья 5 с изменениями, внесенными ${LAW} "О внесении изменений"; ${LAW} "Об аренде" (вводится в действие с 01.01.1997).`,
    [`MODIFICATION TEXT art_5 ${OF_LAW}`, 'MODIFICATION TEXT art_5 LAW 1996-02-01 11 ON_DATE 1997-01-01'],
  ],
  [
    'a law and quoted words that are no title',
    'article 5',
    `Сноска. Статья 5 с изменениями, внесенными ${LAW} "слово".`,
    'NOT_UNDERSTOOD',
  ],
  [
    'laws of the Soviet republic, the stop of the year at the end, the first letters lost',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными Законами кой ССР от 1 февраля 1992 года, Законом Казахской ССР от 2 февраля 1992 г.',
    ['MODIFICATION TEXT art_5 LAW 1992-02-01 - UNKNOWN', 'MODIFICATION TEXT art_5 LAW 1992-02-02 - UNKNOWN'],
  ],
  [
    'a law of later years, cut off before its number',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными Законом РК от 1 февраля 1996 г.',
    'NOT_UNDERSTOOD',
  ],
];

const PLACES: readonly NoteRow[] = [
  [
    'the heading of an article, and the article again',
    'article 5',
    `Статья 5. (Статья 5 исключена - ${LAW})`,
    [`REPEAL TEXT art_5 ${OF_LAW}`],
  ],
  [
    'the heading of a chapter, and the chapter without a number',
    'chapter 2',
    `Глава 2 (Глава исключена ${LAW})`,
    [`REPEAL TEXT chp_2 ${OF_LAW}`],
  ],
  ['the heading of another article', 'article 5', `Статья 5. (Статья 6 исключена - ${LAW})`, 'TARGET_UNCLEAR'],
  [
    'small figures in the line, under the first of the articles',
    'article 16-1',
    `Сноска. Закон дополнен статьями 161 и 162 в соответствии с ${LAW}.`,
    [`INSERTION TEXT art_16-1 ${OF_LAW}`, `INSERTION TEXT art_16-2 ${OF_LAW}`],
  ],
  [
    'an article inserted into rules, under that article',
    'article 16-1',
    `Сноска. Устав дополнен статьей 161 в соответствии с ${LAW}.`,
    [`INSERTION TEXT art_16-1 ${OF_LAW}`],
  ],
  [
    'an article inserted into rules, under another',
    'article 16',
    `Сноска. Устав дополнен статьей 161 в соответствии с ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'two parts of an article, of which the first alone is named with it',
    'article 5',
    `Сноска. Часть четвертая статьи 5 изложена в новой редакции - ${LAW}. Часть вторая исключена - ${LAW}.`,
    [`REWORDING TEXT art_5__part_4 ${OF_LAW}`, `REPEAL TEXT art_5__part_2 ${OF_LAW}`],
  ],
  [
    'a part with a number, and the verb of a paragraph',
    'article 5 part 2',
    `2. Исключен ${LAW}.`,
    [`REPEAL TEXT art_5__part_2 ${OF_LAW}`],
  ],
  ['a part with the number of a subparagraph', 'article 5 part 2', `2) исключен ${LAW}.`, 'TARGET_UNCLEAR'],
];

const LISTS: readonly NoteRow[] = [
  [
    'items of a list, under one of them',
    'article 5 subparagraph 4',
    `4), 5) и 6-1) исключены ${LAW};`,
    [
      `REPEAL TEXT art_5__subpara_4 ${OF_LAW}`,
      `REPEAL TEXT art_5__subpara_5 ${OF_LAW}`,
      `REPEAL TEXT art_5__subpara_6-1 ${OF_LAW}`,
    ],
  ],
  ['items of a list, under another item', 'article 5 subparagraph 3', `4), 5) исключены ${LAW};`, 'TARGET_UNCLEAR'],
  ['items of a list, and a span', 'article 5 paragraph 5', `5, 7-9. Исключены ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'items of a list, of which one is said to be gone',
    'article 5 paragraph 4',
    `4, 5. Исключен ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'short words at the beginning',
    'article 5',
    `Сноска. П. 2 ст. 5 исключен ${LAW}.`,
    [`REPEAL TEXT art_5__para_2 ${OF_LAW}`],
  ],
  [
    'the article and its paragraph, each with its own preposition',
    'article 5',
    `Сноска. В статье 5 в пункте 1 слово "а" заменено словом "б" ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5__para_1 ${OF_LAW}`],
  ],
  [
    'a heading and paragraphs',
    'article 5',
    `Сноска. Заголовок, пункты 1 и 2 статьи 5 с изменениями, внесенными ${LAW}.`,
    [
      `MODIFICATION HEADING art_5 ${OF_LAW}`,
      `MODIFICATION TEXT art_5__para_1 ${OF_LAW}`,
      `MODIFICATION TEXT art_5__para_2 ${OF_LAW}`,
    ],
  ],
  [
    'an article that came in, the verb first',
    'article 5-1',
    `Сноска. Введена новая статья 5-1 - ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW}`],
  ],
  [
    'an article in a part of a section',
    'article 5-1',
    `Сноска. Подраздел 2 дополнен статьей 5-1 ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW}`],
  ],
  [
    'a verb that agrees with the article alone',
    'article 5',
    `Сноска. Пункт 1 в редакции Закона РК от 1 февраля 1996 г. N 11; пункт 2 исключен ${LAW}; дополнена пунктом 4 - ${LAW}.`,
    [
      `REWORDING TEXT art_5__para_1 ${OF_LAW}`,
      `REPEAL TEXT art_5__para_2 ${OF_LAW}`,
      `INSERTION TEXT art_5__para_4 ${OF_LAW}`,
    ],
  ],
  [
    'a verb of the article that can be a misprint',
    'article 5',
    `Сноска. Пункт 1 изменен ${LAW}; пункт 2 изменен ${LAW}; исключена ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'what the article got, before the article',
    'article 5',
    `Сноска. Пунктом 3 статья дополнена ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'subparagraphs that can be of the article or of the paragraph',
    'article 5',
    `Сноска. Подпункт 2) и часть вторая пункта 3 статьи 5 исключены ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
];

const LINKS: readonly NoteRow[] = [
  [
    'on the ground of a law, after a dash',
    'article 5',
    `Сноска. Слова "а" заменены на "б" - на основании Закона РК от 1 февраля 1996 г. N 11.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW}`],
  ],
  [
    'changes that share a law, in accordance with it',
    'article 5',
    `Сноска. Заголовок статьи 5 в новой редакции; пункт 2 исключен - в соответствии с ${LAW}.`,
    [`REWORDING HEADING art_5 ${OF_LAW}`, `REPEAL TEXT art_5__para_2 ${OF_LAW}`],
  ],
  [
    'two laws of one year without numbers',
    'article 5',
    'Сноска. Статья 5 - с изменениями, внесенными Законом РК от 13 мая и от 25 октября 1993 года.',
    ['MODIFICATION TEXT art_5 LAW 1993-05-13 - UNKNOWN', 'MODIFICATION TEXT art_5 LAW 1993-10-25 - UNKNOWN'],
  ],
  [
    'the number of the law and that of a publisher without a space',
    'article 5',
    'Сноска. Статья 5 исключена Законом РК от 1 февраля 1996 г. N 11Z960011_ .',
    [`REPEAL TEXT art_5 ${OF_LAW}`],
  ],
  [
    'figures without marks, replaced and raised',
    'article 5',
    `Сноска. Цифра 4 500 увеличена на 10 100 - ${LAW}; цифры 10,5 заменены цифрами 12 - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW}`, `TERM_REPLACEMENT TEXT art_5 ${OF_LAW}`],
  ],
  ['figures that were raised by nothing', 'article 5', `Сноска. Цифра 4500 увеличена ${LAW}.`, 'NOT_UNDERSTOOD'],
];

const MISPRINTS: readonly NoteRow[] = [
  [
    'words printed twice',
    'article 5',
    'Сноска. Статья Статья 5 с с изменениями, внесенными Законом РК  РК от 1 февраля 1996 г. N 11.',
    [`MODIFICATION TEXT art_5 ${OF_LAW}`],
  ],
  [
    'one wrong letter in a long word, twice',
    'article 5',
    `Сноска. Статья 5 с изменеииями, внесеннымн ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW}`],
  ],
  ['a wrong ending, which can be of any', 'article 5', `Сноска. Статья 5 исключенэ ${LAW}.`, 'NOT_UNDERSTOOD'],
  [
    'a word with a letter too many',
    'article 5',
    `Сноска. Статья 5 исключена Заклоном РК от 1 февраля 1996 г. N 11.`,
    ['REPEAL TEXT art_5 LAW 1996-02-01 11 UNKNOWN'],
  ],
  [
    'a short word with a wrong letter',
    'article 5',
    `Сноска. Статья 5 исключена Законом РК ат 1 февраля 1996 г. N 11.`,
    'NOT_UNDERSTOOD',
  ],
  ['numbers printed twice', 'article 5', `Сноска. Статья 5 5 исключена ${LAW}.`, 'NOT_UNDERSTOOD'],
];

const FORCE: readonly (readonly [words: string, rule: string])[] = [
  ['вводится в действие на следующий день после дня опубликования', 'DAYS_AFTER_PUBLICATION 0'],
  ['вводится с 01.01.1997', 'ON_DATE 1997-01-01'],
  ['порядок введения в действие см. п.п. 2) п. 1 ст. 2', 'AS_THE_ACT_SAYS art_2__para_1__subpara_2'],
  ['подпункт 5) вводится в действие с 01.01.1998', 'UNKNOWN'],
  ['изменения, вносимые в пункт 3, вводятся в действие с 01.01.1998', 'UNKNOWN'],
  ['вводится в действие с 01.01.1997, пункт 3 вводится в действие с 01.01.1998', 'UNKNOWN'],
  ['вводится в действие с 01.01.1997, см. ст. 2', 'UNKNOWN'],
  ['вводится в действие со дня опубликования, но не ранее 1 января 1997 года', 'UNKNOWN'],
  ['вводится в действие со дня опубликования и применяется к отношениям, возникшим с 01.01.1996', 'UNKNOWN'],
];

describe('a rule of force of an older law', () => {
  it.each(FORCE)('(%s) is told, or kept in its words', (words, rule) => {
    const told = tellNote(`Сноска. Статья 5 исключена ${LAW} (${words}).`, { target: 'article 5', lang: 'RU' });
    expect(saidBy(told)).toEqual([`REPEAL TEXT art_5 LAW 1996-02-01 11 ${rule}`]);
    if (rule === 'UNKNOWN') expect('unread' in told ? null : told.actions[0]?.force.asPrinted).toBe(words);
  });
});

describe.each([
  ['links, numbers and figures', LINKS],
  ['misprints', MISPRINTS],
  ['items and places', LISTS],
  ['acts named first', ACTS_FIRST],
  ['suspended effect', SUSPENDED],
  ['words', WORDS],
  ['acts', ACTS],
  ['places', PLACES],
])('notes of older laws: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(saidBy(tellNote(text, { target, lang: 'RU' }))).toEqual(says);
  });
});
