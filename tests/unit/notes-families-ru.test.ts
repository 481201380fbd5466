/** Families of Russian notes of acts of ministries and of local bodies: what an act approves, words of several places, pointers. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const ORDER = 'приказом Министра финансов РК от 01.02.2015 № 11';
const OF_ORDER = 'MINISTERIAL_ORDER 2015-02-01 11';

const APPROVED: readonly NoteRow[] = [
  [
    'a paragraph inserted into rules, under that paragraph',
    'point 3-1',
    `Сноска. Типовые правила дополнены пунктом 3-1 в соответствии с ${ORDER}; с изменением, внесенным приказом Министра финансов РК от 02.02.2016 № 12.`,
    [
      `INSERTION TEXT para_3-1 ${OF_ORDER} UNKNOWN`,
      'MODIFICATION TEXT para_3-1 MINISTERIAL_ORDER 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'two paragraphs inserted into an instruction, under one of them',
    'point 3-2',
    `Сноска. Инструкция дополнена пунктами 3-1 и 3-2 в соответствии с ${ORDER}.`,
    [`INSERTION TEXT para_3-1 ${OF_ORDER} UNKNOWN`, `INSERTION TEXT para_3-2 ${OF_ORDER} UNKNOWN`],
  ],
  [
    'a chapter inserted into rules, under that chapter',
    'chapter 4-1',
    `Сноска. Правила дополнены главой 4-1 в соответствии с ${ORDER}.`,
    [`INSERTION TEXT chp_4-1 ${OF_ORDER} UNKNOWN`],
  ],
  [
    'a paragraph inserted into rules, under another paragraph',
    'point 3',
    `Сноска. Правила дополнены пунктом 3-1 ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the same under the act, which can have a paragraph of that number itself',
    'act',
    `Сноска. Правила дополнены пунктом 3-1 ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  ['rules that were changed', 'point 3', `Сноска. В Правила внесены изменения ${ORDER}.`, 'TARGET_UNCLEAR'],
  ['an item with a letter, without an act', 'point 2', 'а) (исключен)', 'ACT_NOT_NAMED'],
  ['an item with a letter, which no eId has', 'point 2', `а) исключен ${ORDER};`, 'TARGET_UNCLEAR'],
];

const WORDS: readonly NoteRow[] = [
  [
    'words of the title, the preamble and the text',
    'act',
    `Сноска. В заголовке, преамбуле и по всему тексту слово "а" заменено словом "б" - ${ORDER}.`,
    [
      `TERM_REPLACEMENT HEADING act ${OF_ORDER} UNKNOWN`,
      `TERM_REPLACEMENT PREAMBLE preamble ${OF_ORDER} UNKNOWN`,
      `TERM_REPLACEMENT TEXT act ${OF_ORDER} UNKNOWN`,
    ],
  ],
  [
    'words of the preamble and the text, replaced "на"',
    'act',
    `Сноска. В преамбуле и по тексту слова "а" заменены на "б" - ${ORDER}.`,
    [`TERM_REPLACEMENT PREAMBLE preamble ${OF_ORDER} UNKNOWN`, `TERM_REPLACEMENT TEXT act ${OF_ORDER} UNKNOWN`],
  ],
  [
    'the title and the text of an act',
    'act',
    `Сноска. В заголовок и текст внесены изменения - ${ORDER}.`,
    [`MODIFICATION HEADING act ${OF_ORDER} UNKNOWN`, `MODIFICATION TEXT act ${OF_ORDER} UNKNOWN`],
  ],
  [
    'words after words',
    'act',
    `Сноска. По всему тексту после слов "а" и "б" дополнены словом "в" - ${ORDER}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_ORDER} UNKNOWN`],
  ],
  [
    'words to be put in, and a paragraph with new words',
    'point 5',
    `Сноска. В пункте 5 после слова "а" дополнить словами "б" - ${ORDER}; пункт 6 дополнен словами "в" - ${ORDER}.`,
    [`TERM_REPLACEMENT TEXT para_5 ${OF_ORDER} UNKNOWN`, `TERM_REPLACEMENT TEXT para_6 ${OF_ORDER} UNKNOWN`],
  ],
];

const NAMELESS: readonly NoteRow[] = [
  [
    'acts that go on after one resolution, in an act of paragraphs',
    'point 5',
    'Сноска. В пункт 5 внесены изменения - постановлением Правительства РК от 01.02.2005 N 11; от 02.02.2006 N 12. Новая редакция - от 03.02.2007 N 13.',
    [
      'MODIFICATION TEXT para_5 GOVERNMENT_RESOLUTION 2005-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_5 GOVERNMENT_RESOLUTION 2006-02-02 12 UNKNOWN',
      'REWORDING TEXT para_5 GOVERNMENT_RESOLUTION 2007-02-03 13 UNKNOWN',
    ],
  ],
  [
    'the same with the number of a law',
    'point 5',
    'Сноска. Пункт 5 с изменениями, внесенными постановлением Правительства РК от 01.02.2005 N 11; от 02.02.2006 N 12-III.',
    'ACT_AMBIGUOUS',
  ],
  [
    'the same in an act with articles',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными постановлением Правительства РК от 01.02.2005 N 11; от 02.02.2006 N 12.',
    'ACT_AMBIGUOUS',
  ],
  [
    'the title of an act that a decree changed, which a law can have changed after it',
    'act',
    'Сноска. Заголовок с изменениями, внесенными Указом Президента РК от 01.02.1995 N 11; от 02.02.1998 N 12.',
    'ACT_AMBIGUOUS',
  ],
  [
    'a paragraph of a decree',
    'point 5',
    'Сноска. Пункт 5 с изменениями, внесенными Указом Президента РК от 01.02.1995 N 11; от 02.02.1998 N 12.',
    [
      'MODIFICATION TEXT para_5 PRESIDENTIAL_DECREE 1995-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_5 PRESIDENTIAL_DECREE 1998-02-02 12 UNKNOWN',
    ],
  ],
  [
    'no form at all, in an act without articles',
    'point 5',
    'Сноска. Новая редакция - от 01.02.2005 N 11. Внесены изменения - от 02.02.2006 N 12.',
    'ACT_AMBIGUOUS',
  ],
  ['the same of the whole act', 'act', 'Сноска. Утратил силу - от 01.02.2005 N 11.', 'ACT_AMBIGUOUS'],
  [
    'two laws of one day',
    'article 3',
    'Сноска. В статью 3 внесены изменения - Законами РК от 1 февраля 2005 г. N 11 Z050011_ и N 12 Z050012_ .',
    ['MODIFICATION TEXT art_3 LAW 2005-02-01 11 UNKNOWN', 'MODIFICATION TEXT art_3 LAW 2005-02-01 12 UNKNOWN'],
  ],
  [
    'two numbers of what can be one order of two',
    'point 3',
    'Сноска. Пункт 3 с изменениями, внесенными приказом Министра финансов РК от 01.02.2015 № 11 и № 12.',
    'ACT_AMBIGUOUS',
  ],
  [
    'an article put in under another one',
    'article 3-1',
    'Сноска. Дополнен статьей 3 - Законом РК от 1 февраля 2005 г. N 11.',
    'TARGET_UNCLEAR',
  ],
  [
    'no form at all, under an article',
    'article 5',
    'Сноска. Новая редакция - от 01.02.2005 N 11.',
    ['REWORDING TEXT art_5 LAW 2005-02-01 11 UNKNOWN'],
  ],
];

const NUMBERS: readonly NoteRow[] = [
  [
    'a number printed twice',
    'point 2',
    'Сноска. Пункт 2 исключен - постановлением Правительства РК N 11 от 1 февраля 2005 г. N 11.',
    ['REPEAL TEXT para_2 GOVERNMENT_RESOLUTION 2005-02-01 11 UNKNOWN'],
  ],
  [
    'two numbers of one act',
    'point 2',
    'Сноска. Пункт 2 исключен - постановлением Правительства РК N 11 от 1 февраля 2005 г. N 12.',
    'NOT_UNDERSTOOD',
  ],
];

const BODIES: readonly NoteRow[] = [
  [
    'resolutions of two bodies under one word',
    'point 5',
    'Сноска. Пункт 5 с изменениями, внесенными постановлениями Правления Национального Банка РК от 01.02.2015 № 11; Правления Агентства РК по регулированию и развитию финансового рынка от 02.02.2021 № 12.',
    [
      'MODIFICATION TEXT para_5 RESOLUTION 2015-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_5 RESOLUTION 2021-02-02 12 UNKNOWN',
    ],
  ],
  [
    'a body after an order, which does not say what it adopted',
    'point 5',
    `Сноска. Пункт 5 с изменениями, внесенными ${ORDER}; Правления Национального Банка РК от 02.02.2015 № 12.`,
    'ACT_AMBIGUOUS',
  ],
  [
    'a resolution of a body of the nineties',
    'point 5',
    'Сноска. Пункт 5 в редакции постановления Национальной комиссии РК по ценным бумагам от 01.02.2000 № 11.',
    ['REWORDING TEXT para_5 RESOLUTION 2000-02-01 11 UNKNOWN'],
  ],
  [
    'a directive',
    'act',
    'Сноска. Утратило силу распоряжением Премьер-Министра РК от 01.02.2015 № 11-р.',
    ['REPEAL WHOLE_ACT act DIRECTIVE 2015-02-01 11-р UNKNOWN'],
  ],
  [
    'a resolution of nobody',
    'point 5',
    'Сноска. Пункт 5 в редакции постановления от 1 февраля 1992 г. N 11.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a resolution of the republic',
    'act',
    'Сноска. Утратило силу постановлением РК от 01.02.2015 № 11.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a decision of a session, of which body it is not said',
    'act',
    'Сноска. Утратило силу решением сессии от 01.02.2015 № 11.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a resolution of the Government and a bank',
    'act',
    'Сноска. Утратило силу постановлением Правительства РК и Национального Банка РК от 01.02.2005 N 11.',
    'NOT_UNDERSTOOD',
  ],
];

const IN_SECTIONS: readonly NoteRow[] = [
  [
    'a paragraph inserted into a section, and changed later',
    'point 19-1',
    `Сноска. Раздел 3 дополнен пунктом 19-1 - ${ORDER}; пункт с изменениями, внесенными приказом Министра финансов РК от 02.02.2016 № 12.`,
    [
      `INSERTION TEXT para_19-1 ${OF_ORDER} UNKNOWN`,
      'MODIFICATION TEXT para_19-1 MINISTERIAL_ORDER 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'a paragraph inserted into a section by two acts',
    'point 16-2',
    `Сноска. Раздел 3 дополнен пунктом 16-2 - ${ORDER}; от 02.02.2016 № 12.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a paragraph inserted into a section, under an article',
    'article 5',
    `Сноска. Раздел 3 дополнен пунктом 5 - ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'an indent gone, another in its place, and the paragraph changed',
    'point 2',
    `Сноска. Абзац третий утратил силу - ${ORDER}. Дополнен абзацем третьим - ${ORDER}. Внесены изменения - ${ORDER}.`,
    [
      `REPEAL TEXT para_2__al_3 ${OF_ORDER} UNKNOWN`,
      `INSERTION TEXT para_2__al_3 ${OF_ORDER} UNKNOWN`,
      `MODIFICATION TEXT para_2 ${OF_ORDER} UNKNOWN`,
    ],
  ],
  [
    'an indent of a part that was reworded, or of the paragraph',
    'point 2',
    `Сноска. Часть вторая в редакции приказа Министра финансов РК от 01.02.2015 № 11. Дополнена абзацем третьим - ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
];

const POINTERS: readonly NoteRow[] = [
  [
    'a pointer before what was done',
    'point 9',
    `Сноска. Смотри постановление Правительства РК от 12.01.93 N 31. Внесены изменения - ${ORDER}.`,
    [`MODIFICATION TEXT para_9 ${OF_ORDER} UNKNOWN`],
  ],
  ['a pointer alone', 'point 9', `Сноска. Смотри приказ Министра финансов РК от 12.01.1993 N 31.`, 'NOT_AN_AMENDMENT'],
  [
    'an act that ended by itself',
    'act',
    'Сноска. Прекращено действие в связи с истечением срока (письмо аппарата маслихата от 12.01.2015 № 5).',
    'NOT_AN_AMENDMENT',
  ],
  [
    'an act that lost force with its time',
    'act',
    'Сноска. Утратило силу в связи с истечением срока действия.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'a picture after the last act',
    'act',
    'Сноска№ В тексте Закона слова "а" исключены - Законом РК от 01.02.2015 N 11 ; №',
    ['TERM_REPLACEMENT TEXT act LAW 2015-02-01 11 UNKNOWN'],
  ],
  [
    'what is left of a mark-up',
    'act',
    'Сноска. По всему тексту слова "а" заменены словами "б" - Законом РК от 01.02.2015 N 11.\\',
    ['TERM_REPLACEMENT TEXT act LAW 2015-02-01 11 UNKNOWN'],
  ],
  [
    'words put after others, in a list of changes',
    'act',
    'Сноска. По всему тексту: слова "а" заменены словами "б"; слова "в", "г" дополнены соответственно словами ", д", ", е" в соответствии с Законом РК от 01.02.2015 № 11-V (вводится в действие с 01.01.2016); слова "ж" заменены словами "з" Законом РК от 02.02.2016 № 12-V.',
    [
      'TERM_REPLACEMENT TEXT act LAW 2015-02-01 11-V ON_DATE 2016-01-01',
      'TERM_REPLACEMENT TEXT act LAW 2016-02-02 12-V UNKNOWN',
    ],
  ],
  [
    'words replaced and excluded, which are not quoted',
    'act',
    'Сноска. В тексте Закона заменены и исключены слова - Законами РК от 28 декабря 1998 г. № 338; от 9 июля 2004 г. № 596.',
    ['TERM_REPLACEMENT TEXT act LAW 1998-12-28 338 UNKNOWN', 'TERM_REPLACEMENT TEXT act LAW 2004-07-09 596 UNKNOWN'],
  ],
  [
    'words replaced and a provision excluded',
    'article 5',
    'Сноска. В статье 5 заменены слова и исключен пункт 2 - Законом РК от 01.02.2015 № 11-V.',
    [
      'TERM_REPLACEMENT TEXT art_5 LAW 2015-02-01 11-V UNKNOWN',
      'REPEAL TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN',
    ],
  ],
  [
    'words put after others, which are not told',
    'act',
    'Сноска. По всему тексту слова "в" дополнены Законом РК от 01.02.2015 № 11-V.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a day since when, after the act',
    'point 9',
    `Сноска. Пункт 9 исключен ${ORDER} с 1 января 2016 года.`,
    [`REPEAL TEXT para_9 ${OF_ORDER} ON_DATE 2016-01-01`],
  ],
  [
    'a day since when, within a list',
    'point 9',
    'Сноска. Пункт 9 с изменениями, внесенными приказами Министра финансов РК от 01.02.2015 № 11, с 1 января 2016 года; от 02.02.2016 № 12.',
    [
      `MODIFICATION TEXT para_9 ${OF_ORDER} ON_DATE 2016-01-01`,
      'MODIFICATION TEXT para_9 MINISTERIAL_ORDER 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'a span of days after the act',
    'point 9',
    `Сноска. Действие пункта 9 приостановлено ${ORDER} с 1 января 2016 года до 1 января 2017 года.`,
    ['SUSPENSION TEXT para_9 MINISTERIAL_ORDER 2015-02-01 11 ON_DATE 2016-01-01'],
  ],
  [
    'two days since when',
    'point 9',
    `Сноска. Пункт 9 исключен с 1 января 2016 года ${ORDER} с 1 февраля 2016 года.`,
    'FORCE_UNCLEAR',
  ],
  [
    'the text of the act and of what it approves',
    'act',
    `Сноска. В тексте приказа и Правил слова "а" исключены ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a rule of force before the number',
    'point 9',
    'Сноска. Пункт 9 с изменениями, внесенными постановлениями Правительства РК от 1 февраля 2015 г. (вступает в силу с 1 января 2016 г.) N 11 ; от 02.02.2016 N 12.',
    [
      'MODIFICATION TEXT para_9 GOVERNMENT_RESOLUTION 2015-02-01 11 ON_DATE 2016-01-01',
      'MODIFICATION TEXT para_9 GOVERNMENT_RESOLUTION 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'a rule of force before the number, and another after it',
    'point 9',
    'Сноска. Пункт 9 исключен постановлением Правительства РК от 1 февраля 2015 г. (вступает в силу с 1 января 2016 г.) N 11 (вступает в силу с 1 января 2017 г.).',
    'NOT_UNDERSTOOD',
  ],
  [
    'the rule of another act',
    'point 9',
    'Сноска. Пункт 9 исключен постановлением Правительства РК от 1 февраля 2015 г. N 11 (порядок введения в действие см. п.2 пост. от 1 февраля 2015 г. N 12).',
    'FORCE_UNCLEAR',
  ],
  [
    'the end of a bracket alone',
    'point 9',
    'Сноска. Внесены изменения - постановлениями Правительства РК от 1 февраля 2015 г. N 11 ); от 02.02.2016 N 12.',
    [
      'MODIFICATION TEXT para_9 GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_9 GOVERNMENT_RESOLUTION 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'the end of a bracket, and another change after it',
    'point 9',
    `(исключен ${ORDER}); с изменением, внесенным приказом Министра финансов РК от 02.02.2016 № 12.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'the action of the act, suspended',
    'point 9',
    `Сноска. Действие настоящего приказа приостановлено до 01.01.2016 ${ORDER}.`,
    [`SUSPENSION WHOLE_ACT act ${OF_ORDER} UNKNOWN`],
  ],
  ['the action of the act, changed', 'point 9', `Сноска. Действие приказа дополнено ${ORDER}.`, 'NOT_UNDERSTOOD'],
  [
    'an act repealed but for a part of it',
    'act',
    `Сноска. Утратил силу ${ORDER}, за исключением пункта 2.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'the name of an act misprinted',
    'point 9',
    'Сноска. Пункт 9 в редакции постановлениz Правительства РК от 01.02.2015 № 11.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a stop before the mark that joins two acts',
    'point 9',
    'Сноска. Пункт 9 с изменениями, внесенными постановлениями Правительства РК от 01.02.2015 N 11 .; от 02.02.2016 N 12.',
    [
      'MODIFICATION TEXT para_9 GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_9 GOVERNMENT_RESOLUTION 2016-02-02 12 UNKNOWN',
    ],
  ],
];

const IN_ANNEXES: readonly NoteRow[] = [
  [
    'a preamble, which rules in an annex have too',
    'annex 1',
    `Сноска. В преамбулу внесены изменения ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a title and a preamble',
    'annex 1',
    `Сноска. Заголовок и преамбула в редакции ${ORDER.replace('приказом', 'приказа')}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the preamble of the act',
    'annex 1',
    `Сноска. В преамбулу приказа внесены изменения ${ORDER}.`,
    [`MODIFICATION PREAMBLE preamble ${OF_ORDER} UNKNOWN`],
  ],
  ['a chapter', 'annex 1', `Сноска. В главу 3 внесены изменения ${ORDER}.`, 'TARGET_UNCLEAR'],
  [
    'the heading of a section',
    'att_1__para_2',
    `Сноска. В заголовок раздела 3 внесены изменения ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  ['a paragraph of an article', 'annex 1', `Сноска. Пункт 2 статьи 3 исключен ${ORDER}.`, 'TARGET_UNCLEAR'],
  ['an inserted chapter', 'annex 1', `Сноска. Дополнено главой 3 ${ORDER}.`, 'TARGET_UNCLEAR'],
  ['a paragraph', 'annex 1', `Сноска. Пункт 3 исключен ${ORDER}.`, [`REPEAL TEXT att_1__para_3 ${OF_ORDER} UNKNOWN`]],
  [
    'its heading',
    'annex 1',
    `Сноска. В заголовок внесены изменения ${ORDER}.`,
    [`MODIFICATION HEADING att_1 ${OF_ORDER} UNKNOWN`],
  ],
  [
    'title and text of what is approved',
    'annex 1',
    `Сноска. В Положении в заголовке и в тексте слова "а" заменены словами "б" - ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
];

const LABELS: readonly NoteRow[] = [
  [
    'a mark after it',
    'point 5-1',
    `5-1. <*> (Пункт 5-1 исключен - ${ORDER})`,
    [`REPEAL TEXT para_5-1 ${OF_ORDER} UNKNOWN`],
  ],
  [
    'a Roman number, and the section named',
    'section 2',
    `II. (Раздел II исключен - ${ORDER})`,
    [`REPEAL TEXT sec_2 ${OF_ORDER} UNKNOWN`],
  ],
  ['a Roman number alone', 'point 2', `II. Исключен ${ORDER}.`, 'TARGET_UNCLEAR'],
  [
    'the number of a section, which can be that of a paragraph of it',
    'section 2',
    `2. Исключен ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  ['the number of another chapter', 'chapter 2', `3. Глава 2 исключена ${ORDER}.`, 'TARGET_UNCLEAR'],
  ['what can be a span, of many', 'point 3-5', `3-5. Исключены ${ORDER}.`, 'TARGET_UNCLEAR'],
  ['a later number, of one', 'point 3-5', `3-5. Исключен ${ORDER}.`, [`REPEAL TEXT para_3-5 ${OF_ORDER} UNKNOWN`]],
  ['a span, which 4-1 can lie in', 'point 3', `3. - 5. Исключены ${ORDER}.`, 'TARGET_UNCLEAR'],
  ['a span of subparagraphs', 'para_2__subpara_3', `3)-5) исключены ${ORDER};`, 'TARGET_UNCLEAR'],
  ['a span with a verb of one', 'para_2__subpara_3', `3) - 5) исключен ${ORDER};`, 'TARGET_UNCLEAR'],
];

describe.each([
  ['what an act approves', APPROVED],
  ['under annexes', IN_ANNEXES],
  ['labels of items', LABELS],
  ['words of several places', WORDS],
  ['acts without a name', NAMELESS],
  ['numbers of acts', NUMBERS],
  ['bodies', BODIES],
  ['sections and paragraphs', IN_SECTIONS],
  ['pointers, ends and joins', POINTERS],
])('Russian notes of a family: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => expect(saidBy(tellNote(text, { target }))).toEqual(says));
});

describe('a rule of force of a Russian note', () => {
  const KEPT = [
    'вводится в действие со дня государственной регистрации',
    'вводится в действие по истечении четырнадцати дней со дня государственной регистрации в Министерстве юстиции РК',
    'вводится в действие по истечении 30 календарных дней со дня подписания',
    'вводится в действие по истечении шести месяцев со дня официального опубликования настоящего приказа',
    'вводится в действие со дня подписания настоящего приказа',
    'вводится в действие с 1-го числа месяца, следующего за месяцем опубликования',
    'вводится в действие по истечении одного года со дня введения в действие Закона',
    'вводятся в действие по истечении 6 месяцев после дня введения в действие Закона',
    'вводится в действие после дня введения в действие изменений в Кодекс РК "О садах" (Садовый кодекс)',
    'действует до 01.01.2018',
    'действует с 01.01.2015 по 31.12.2015',
    'распространяется на отношения, возникшие с 01.01.2015',
  ];
  it.each(KEPT)('(%s) is kept in its words', (words) => {
    const told = tellNote(`Сноска. Пункт 5 исключен ${ORDER} (${words}).`, { target: 'point 5' });
    expect('unread' in told ? null : told.actions[0]?.force).toMatchObject({ kind: 'UNKNOWN', asPrinted: words });
  });

  const TOLD: readonly (readonly [words: string, rule: string])[] = [
    ['(вводится в действие с 01.07.2015 и подлежит официальному опубликованию)', 'ON_DATE 2015-07-01'],
    ['. (Порядок введения в действие см. п. 2)', 'AS_THE_ACT_SAYS para_2'],
  ];
  it.each(TOLD)('%s is told', (words, rule) => {
    const told = tellNote(`Сноска. Пункт 5 исключен ${ORDER}${words}.`, { target: 'point 5' });
    expect(saidBy(told)).toEqual([`REPEAL TEXT para_5 ${OF_ORDER} ${rule}`]);
  });
});
