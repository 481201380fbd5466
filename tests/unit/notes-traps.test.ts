/** Every spelling of a note that official texts are known to use. Acts and numbers here are invented. */
import { describe, expect, it } from 'vitest';
import type { NoteAction } from '../../src/sources/notes/note.ts';
import { readNote } from '../../src/sources/notes/read-note.ts';

/** "KIND target[:ASPECT] < FORM day/number FORCE" of each action: what a table can show. */
function told(action: NoteAction): string {
  const { kind, aspect, target, by, force, until } = action;
  const side = aspect === 'TEXT' ? '' : `:${aspect}`;
  const form = by.form === 'LAW' ? '' : `${by.form} `;
  const rule = [force.kind, force.amount, force.date, force.provision].filter((part) => part !== null).join(' ');
  const when = force.kind === 'UNKNOWN' ? '' : ` ${rule}`;
  const end = until === undefined ? '' : ` until ${until}`;
  return `${kind} ${target}${side} < ${form}${by.date}/${by.number ?? '-'}${when}${end}`;
}

function read(text: string, under: string): readonly string[] {
  const { actions, unread } = readNote({ text, lang: 'RU', under });
  if (unread !== null) return [`UNREAD ${unread.reason} at ${text.slice(unread.at, unread.at + 12)}`];
  return actions.map(told);
}

type Row = readonly [what: string, under: string, text: string, actions: readonly string[]];

const TEN = 'вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования';
const DAYS_10 = 'DAYS_AFTER_PUBLICATION 10';

const LISTS: readonly Row[] = [
  [
    'a list names its first law alone',
    'art_7',
    `Сноска. Статья 7 с изменениями, внесенными законами РК от 01.02.2003 № 11-II (${TEN}); от 05.06.2007 № 12-III.`,
    [`MODIFICATION art_7 < 2003-02-01/11-II ${DAYS_10}`, 'MODIFICATION art_7 < 2007-06-05/12-III'],
  ],
  [
    'a constitutional law interrupts a list of laws, which goes back to laws',
    'art_7',
    'Сноска. Статья 7 с изменениями, внесенными законами РК от 01.02.2003 № 11; Конституционным Законом РК от 02.02.2003 № 12; от 03.02.2003 № 13.',
    [
      'MODIFICATION art_7 < 2003-02-01/11',
      'MODIFICATION art_7 < CONSTITUTIONAL_LAW 2003-02-02/12',
      'MODIFICATION art_7 < 2003-02-03/13',
    ],
  ],
  [
    '"с изменением, внесенным Законом" before two laws',
    'art_7',
    'Сноска. Статья 7 с изменением, внесенным Законом РК от 01.02.2003 № 11; от 02.02.2003 № 12.',
    ['MODIFICATION art_7 < 2003-02-01/11', 'MODIFICATION art_7 < 2003-02-02/12'],
  ],
  [
    '"внесенном", two stops, a stop after РК, "от от"',
    'art_7',
    'Сноска.. Статья 7 с изменением, внесенном Законом РК . от от 01.02.2003 № 11.',
    ['MODIFICATION art_7 < 2003-02-01/11'],
  ],
  [
    'days in words, N and №, spaces before stops, no spaces at all',
    'art_7',
    'Сноска. Статья 7 с изменениями, внесенными Законами РК от 1 мая 2003 г. N 11 ; от 9 июля 2004 года N 12(порядок введения в действие см.ст.2); от 05.07.2005№ 13-III .',
    [
      'MODIFICATION art_7 < 2003-05-01/11',
      'MODIFICATION art_7 < 2004-07-09/12 AS_THE_ACT_SAYS art_2',
      'MODIFICATION art_7 < 2005-07-05/13-III',
    ],
  ],
  [
    'a Cyrillic І in the convocation, a Latin c, hard spaces',
    'art_7',
    'Сноска.\u00A0Статья\u00A07 c изменениями, внесенными законами РК от\u00A001.02.2003 №\u00A011-VІ; от 02.02.2003 № 12 -\u00A0ХІ.',
    ['MODIFICATION art_7 < 2003-02-01/11-VI', 'MODIFICATION art_7 < 2003-02-02/12-XI'],
  ],
  [
    'a law without a number',
    'art_7',
    'Сноска. Статья 7 с изменениями, внесенными законами РК от 01.02.2003 № 11; от 08.06.2022 (вводится в действие со дня его официального опубликования).',
    ['MODIFICATION art_7 < 2003-02-01/11', 'MODIFICATION art_7 < 2022-06-08/- ON_PUBLICATION'],
  ],
  [
    'a bracket missing before a rule of force, and one after it',
    'art_7',
    'Сноска. Статья 7 с изменениями, внесенными законами РК от 01.02.2003 № 11 порядок введения в действие см. ст. 2); от 02.02.2003 № 12 (вводится в действие с 01.01.2004; от 03.02.2003 № 13.',
    [
      'MODIFICATION art_7 < 2003-02-01/11 AS_THE_ACT_SAYS art_2',
      'MODIFICATION art_7 < 2003-02-02/12 ON_DATE 2004-01-01',
      'MODIFICATION art_7 < 2003-02-03/13',
    ],
  ],
  [
    '"внесены изменения" in the middle of a list',
    'art_7',
    'Сноска. Статья 7 с изменениями, внесенными Законами РК от 01.02.2003 № 11 ; внесены изменения - от 02.02.2003 № 12.',
    ['MODIFICATION art_7 < 2003-02-01/11', 'MODIFICATION art_7 < 2003-02-02/12'],
  ],
];

const SHARED: readonly Row[] = [
  [
    'a nameless decree before the laws of the list',
    'art_7',
    'Сноска. Статья 7 с изменениями, внесенными Указом Президента РК, имеющим силу Закона, от 01.02.1995 N 11; от 02.02.1996 N 12; Законами РК от 03.02.1997 N 13; от 04.02.1998 N 14.',
    [
      'MODIFICATION art_7 < PRESIDENTIAL_DECREE 1995-02-01/11',
      'MODIFICATION art_7 < PRESIDENTIAL_DECREE 1996-02-02/12',
      'MODIFICATION art_7 < 1997-02-03/13',
      'MODIFICATION art_7 < 1998-02-04/14',
    ],
  ],
  [
    'several changes by the one act after the dash',
    'act',
    'Сноска. Заголовок в новой редакции, преамбула исключена - Законом РК от 01.02.2003 № 11.',
    ['REWORDING act:HEADING < 2003-02-01/11', 'REPEAL preamble:PREAMBLE < 2003-02-01/11'],
  ],
  [
    'several changes before two acts, which are not told apart',
    'act',
    'Сноска. Заголовок в новой редакции, преамбула исключена - Законами РК от 01.02.2003 № 11; от 02.02.2003 № 12.',
    ['UNREAD ACT_NOT_NAMED at Заголовок в '],
  ],
  [
    'several changes without the dash',
    'act',
    'Сноска. Заголовок в новой редакции, преамбула исключена Законом РК от 01.02.2003 № 11.',
    ['UNREAD ACT_NOT_NAMED at Заголовок в '],
  ],
  [
    '"внесены изменения" after named parts of the article',
    'art_7',
    'Сноска. Пункт 4 статьи 7 в редакции Закона РК от 01.02.2003 № 11. Внесены изменения Законом РК от 02.02.2003 № 12.',
    ['REWORDING art_7__para_4 < 2003-02-01/11', 'MODIFICATION art_7 < 2003-02-02/12'],
  ],
  [
    '"в редакции" after a named part, which can be of the part or of the article',
    'art_7',
    'Сноска. Пункт 4 статьи 7 дополнен пунктом 5 Законом РК от 01.02.2003 № 11. В редакции Закона РК от 02.02.2003 № 12.',
    ['UNREAD TARGET_UNCLEAR at дополнен пун'],
  ],
  [
    'an act in the nominative',
    'art_7',
    'Сноска. Пункт 4 статьи 7 в новой редакции - Закон Республики Казахстан от 01.02.2003 № 11.',
    ['REWORDING art_7__para_4 < 2003-02-01/11'],
  ],
  [
    'changes "которые вступают в силу"',
    'art_7',
    'Сноска. Внесены изменения, которые вступают в силу с 1 января 2004 г., - Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION art_7 < 2003-02-01/11 ON_DATE 2004-01-01'],
  ],
  [
    'changes "которые вступают в силу" before two acts',
    'art_7',
    'Сноска. Внесены изменения, которые вступают в силу с 1 января 2004 г., Законами РК от 01.02.2003 № 11; от 02.02.2003 № 12.',
    ['UNREAD FORCE_UNCLEAR at вступают в с'],
  ],
];

const WORDINGS: readonly Row[] = [
  [
    'a preamble that was inserted',
    'preamble',
    'Сноска. Закон дополнен преамбулой в соответствии с Законом РК от 01.02.2003 № 11.',
    ['INSERTION preamble:PREAMBLE < 2003-02-01/11'],
  ],
  [
    'words and figures',
    'act',
    'Сноска. По всему тексту слова "а", цифры "I", "II" заменены соответственно словами "б", "в", "г" Законом РК от 01.02.2003 № 11.',
    ['TERM_REPLACEMENT act < 2003-02-01/11'],
  ],
  [
    'an article that two acts cannot both have inserted',
    'art_6-1',
    'Сноска. Дополнен статьей 6-1 - Законом РК от 01.02.2001 № 11; от 02.02.2002 № 12.',
    ['UNREAD TARGET_UNCLEAR at от 02.02.200'],
  ],
  [
    'an article that two acts cannot both have excluded',
    'art_6',
    'Сноска. Статья 6 исключена законами РК от 01.02.2001 № 11; от 02.02.2002 № 12.',
    ['UNREAD TARGET_UNCLEAR at от 02.02.200'],
  ],
  [
    '"исключены слова"',
    'art_7',
    'Сноска. В пункте 2 статьи 7 исключены слова - Законом РК от 01.02.2003 № 11.',
    ['TERM_REPLACEMENT art_7__para_2 < 2003-02-01/11'],
  ],
  [
    '"следующие изменения", with a colon at the end',
    'act',
    'Сноска. Внесены следующие изменения Законом РК от 01.02.2003 № 11 :',
    ['MODIFICATION act:WHOLE_ACT < 2003-02-01/11'],
  ],
  [
    'a heading and a paragraph',
    'art_7',
    'Сноска. Заголовок и пункт 2 с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION art_7:HEADING < 2003-02-01/11', 'MODIFICATION art_7__para_2 < 2003-02-01/11'],
  ],
  [
    'a heading and an article, whose heading it need not be',
    'act',
    'Сноска. Заголовок и статья 7 с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['UNREAD TARGET_UNCLEAR at Заголовок и '],
  ],
  ['the mark of a note', 'art_7__para_8', '8. (исключен) <*>', ['UNREAD ACT_NOT_NAMED at ) <*>']],
  [
    'a ruling that upholds a provision',
    'art_7',
    'Нормативным постановлением Конституционного Суда РК от 01.02.2003 № 11 пункт 4 статьи 7 признан соответствующим Конституции РК.',
    ['UNREAD NOT_AN_AMENDMENT at Нормативным '],
  ],
];

const CHANGES: readonly Row[] = [
  [
    '"в редакции"',
    'art_7',
    'Сноска. Статья 7 - в редакции Закона РК от 01.02.2003 № 11.',
    ['REWORDING art_7 < 2003-02-01/11'],
  ],
  [
    'a rewording, then changes',
    'art_7',
    'Сноска. Статья 7 в редакции Закона РК от 01.02.2003 № 11; с изменениями, внесенными законами РК от 02.02.2003 № 12; от 03.02.2003 № 13.',
    ['REWORDING art_7 < 2003-02-01/11', 'MODIFICATION art_7 < 2003-02-02/12', 'MODIFICATION art_7 < 2003-02-03/13'],
  ],
  [
    'an inserted article keeps the later changes',
    'art_2-1',
    'Сноска. Закон дополнен статьей 2-1 в соответствии с Законом РК от 01.02.2003 № 11; с изменением, внесенным Законом РК от 02.02.2003 № 12.',
    ['INSERTION art_2-1 < 2003-02-01/11', 'MODIFICATION art_2-1 < 2003-02-02/12'],
  ],
  [
    'an article inserted into a chapter, and excluded later',
    'art_23-1',
    'Сноска. Глава 2 дополнена статьей 23-1 в соответствии с Законом РК от 01.02.2003 № 11; исключена Законом РК от 02.02.2004 № 12.',
    ['INSERTION art_23-1 < 2003-02-01/11', 'REPEAL art_23-1 < 2004-02-02/12'],
  ],
  [
    'an article inserted into a chapter without its number, or into nothing named',
    'art_21-2',
    'Сноска. Глава дополнена статьей 21-2 - Законом РК от 01.02.2003 № 11; с изменениями, внесенными Законом РК от 02.02.2004 № 12.',
    ['INSERTION art_21-2 < 2003-02-01/11', 'MODIFICATION art_21-2 < 2004-02-02/12'],
  ],
  [
    '"Дополнен статьей"',
    'art_21-1',
    'Сноска. Дополнен статьей 21-1 - Законом РК от 01.02.2003 № 11.',
    ['INSERTION art_21-1 < 2003-02-01/11'],
  ],
  [
    'an inserted chapter',
    'chp_2-1',
    'Сноска. Закон дополнен главой 2-1 Законом РК от 01.02.2003 № 11.',
    ['INSERTION chp_2-1 < 2003-02-01/11'],
  ],
  [
    'two inserted articles',
    'art_2-1',
    'Сноска. Закон дополнен статьями 2-1 и 2-2 Законом РК от 01.02.2003 № 11.',
    ['INSERTION art_2-1 < 2003-02-01/11', 'INSERTION art_2-2 < 2003-02-01/11'],
  ],
  [
    'a part inserted into an article',
    'art_59',
    'Сноска. Статья 59 дополнена частью 3-1 Законом РК от 01.02.2003 № 11.',
    ['INSERTION art_59__part_3-1 < 2003-02-01/11'],
  ],
  [
    'a part named by an ordinal',
    'art_59',
    'Сноска. Статья 59 дополнена частью третьей - Законом РК от 01.02.2003 № 11.',
    ['INSERTION art_59__part_3 < 2003-02-01/11'],
  ],
  [
    '"Статья исключена"',
    'art_40',
    'Сноска. Статья исключена Законом РК от 01.02.2003 № 11.',
    ['REPEAL art_40 < 2003-02-01/11'],
  ],
  [
    'the words in place of an article',
    'art_40',
    'Статья 40. Исключена Законом РК от 01.02.2003 № 11',
    ['REPEAL art_40 < 2003-02-01/11'],
  ],
  [
    '"утратила силу"',
    'art_40',
    'Сноска. Статья 40 утратила силу Законом РК от 01.02.2003 № 11.',
    ['REPEAL art_40 < 2003-02-01/11'],
  ],
  [
    'the whole act repealed',
    'act',
    'Сноска. Утратил силу Законом РК от 01.02.2003 № 11.',
    ['REPEAL act:WHOLE_ACT < 2003-02-01/11'],
  ],
  [
    '"действовал до"',
    'art_32-1',
    'Сноска. Статья 32-1 действовал до 01.01.2025 в соответствии с Законом РК от 01.02.2003 № 11.',
    ['EXPIRY art_32-1 < 2003-02-01/11 ON_DATE 2025-01-01'],
  ],
  [
    'a suspension',
    'art_5',
    'Сноска. Действие статьи 5 приостановлено до 01.01.2026 Законом РК от 01.02.2003 № 11 (вводится в действие с 01.01.2004).',
    ['SUSPENSION art_5 < 2003-02-01/11 ON_DATE 2004-01-01 until 2026-01-01'],
  ],
  [
    'a suspension with both days',
    'art_5',
    'Сноска. Приостановлено действие пункта 2 с 1 января 2010 года до 1 января 2012 года Законом РК от 01.02.2003 № 11.',
    ['SUSPENSION art_5__para_2 < 2003-02-01/11 ON_DATE 2010-01-01 until 2012-01-01'],
  ],
];

const TARGETS: readonly Row[] = [
  [
    'the title of the act',
    'act',
    'Сноска. Заголовок с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION act:HEADING < 2003-02-01/11'],
  ],
  [
    'the heading of the article the note stands under',
    'art_2',
    'Сноска. Заголовок с изменением, внесенным Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION art_2:HEADING < 2003-02-01/11'],
  ],
  [
    'the heading of an article with its number',
    'art_23-1',
    'Сноска. Заголовок статьи 23-1 - в редакции Закона РК от 01.02.2003 № 11.',
    ['REWORDING art_23-1:HEADING < 2003-02-01/11'],
  ],
  [
    'title and preamble',
    'act',
    'Сноска. Заголовок и преамбула с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION act:HEADING < 2003-02-01/11', 'MODIFICATION preamble:PREAMBLE < 2003-02-01/11'],
  ],
  [
    'the preamble',
    'preamble',
    'Сноска. Преамбула с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION preamble:PREAMBLE < 2003-02-01/11'],
  ],
  [
    'a paragraph of an article',
    'art_4',
    'Сноска. Пункт 1 статьи 4 с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION art_4__para_1 < 2003-02-01/11'],
  ],
  [
    'a paragraph of the article the note stands under',
    'art_4',
    'Сноска. Пункт 1-1 исключен Законом РК от 01.02.2003 № 11.',
    ['REPEAL art_4__para_1-1 < 2003-02-01/11'],
  ],
  [
    'a subparagraph of a part',
    'art_152',
    'Сноска. Подпункт 2) части первой статьи 152 исключен Законом РК от 01.02.2003 № 11.',
    ['REPEAL art_152__part_1__subpara_2 < 2003-02-01/11'],
  ],
  [
    'several paragraphs',
    'art_4',
    'Сноска. Пункты 2 и 3 статьи 4 исключены Законом РК от 01.02.2003 № 11.',
    ['REPEAL art_4__para_2 < 2003-02-01/11', 'REPEAL art_4__para_3 < 2003-02-01/11'],
  ],
  [
    'a section by a Roman number',
    'sec_2',
    'Сноска. Раздел II исключен Законом РК от 01.02.2003 № 11.',
    ['REPEAL sec_2 < 2003-02-01/11'],
  ],
  [
    '"Статью 38"',
    'art_38',
    'Сноска. Статью 38 с изменениями, внесенными Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION art_38 < 2003-02-01/11'],
  ],
  [
    '"В статью 22 внесены изменения"',
    'art_22',
    'Сноска. В статью 22 внесены изменения - Законом РК от 01.02.2003 № 11.',
    ['MODIFICATION art_22 < 2003-02-01/11'],
  ],
  [
    'an item within the text',
    'art_6__para_1__subpara_8',
    '8) исключен Законом РК от 01.02.2003 № 11;',
    ['REPEAL art_6__para_1__subpara_8 < 2003-02-01/11'],
  ],
  [
    'a paragraph within the text',
    'art_3__para_2',
    '2. Исключен Законом РК от 01.02.2003 № 11.',
    ['REPEAL art_3__para_2 < 2003-02-01/11'],
  ],
  [
    'an item without the word for the act, a stray bracket',
    'art_6__para_1__subpara_22-6',
    '22-6) исключен - от 07.07.2006 № 174);',
    ['REPEAL art_6__para_1__subpara_22-6 < 2006-07-07/174'],
  ],
  [
    'an item in a bracket that is not closed',
    'art_6__para_1__subpara_1-6',
    '1-6) (исключен - Законом РК от 01.02.2003 N 97-IV (порядок введения в действие см. ст.2);',
    ['REPEAL art_6__para_1__subpara_1-6 < 2003-02-01/97-IV AS_THE_ACT_SAYS art_2'],
  ],
];

const TERMS: readonly Row[] = [
  [
    'words replaced throughout the act, by several laws, one change without a law of its own',
    'act',
    'Сноска. По всему тексту Закона: слова "а б (в)", "г" заменены словами "д", "е" Законом РК от 01.02.2003 № 11; слова "ж" заменены соответственно словами "з"; слово "и" исключено в соответствии с Законом РК от 02.02.2004 № 12; слова «к» заменены словами «л» Конституционным Законом РК от 03.02.2005 № 13.',
    [
      'TERM_REPLACEMENT act < 2003-02-01/11',
      'TERM_REPLACEMENT act < 2004-02-02/12',
      'TERM_REPLACEMENT act < CONSTITUTIONAL_LAW 2005-02-03/13',
    ],
  ],
  [
    '"В тексте слова"',
    'act',
    'Сноска. В тексте слова "а" заменены словами "б" - Законом РК от 01.02.2003 № 11.',
    ['TERM_REPLACEMENT act < 2003-02-01/11'],
  ],
  [
    'words of one article',
    'art_5',
    'Сноска. В статье 5 слово "а" заменено словом "б" Законом РК от 01.02.2003 № 11.',
    ['TERM_REPLACEMENT art_5 < 2003-02-01/11'],
  ],
];

const ACTS: readonly Row[] = [
  [
    'a decree with the force of law',
    'art_9',
    'Сноска. Статья 9 - с изменениями, внесенными Указом Президента Республики Казахстан, имеющим силу Закона от 2 мая 1995 г. N 22.',
    ['MODIFICATION art_9 < PRESIDENTIAL_DECREE 1995-05-02/22'],
  ],
  [
    'decrees, then a law',
    'art_9',
    'Сноска. Статья 9 - с изменениями, внесенными Указами Президента РК, имеющими силу Закона от 2 мая 1995 г. N 22 и от 5 октября 1995 г. N 24; Законом РК от 20 ноября 1998 г. N 30.',
    [
      'MODIFICATION art_9 < PRESIDENTIAL_DECREE 1995-05-02/22',
      'MODIFICATION art_9 < PRESIDENTIAL_DECREE 1995-10-05/24',
      'MODIFICATION art_9 < 1998-11-20/30',
    ],
  ],
  [
    'resolutions of the Government',
    'act',
    'Сноска. Преамбула в редакции постановления Правительства РК от 01.02.2003 № 690.',
    ['REWORDING preamble:PREAMBLE < GOVERNMENT_RESOLUTION 2003-02-01/690'],
  ],
  [
    'orders of ministers',
    'act',
    'Сноска. Заголовок приказа в редакции приказа и.о. Министра юстиции РК от 01.02.2020 № 121-нқ.',
    ['REWORDING act:HEADING < MINISTERIAL_ORDER 2020-02-01/121-нқ'],
  ],
  [
    'an order of the ministry of health',
    'act',
    'Сноска. Заголовок приказа в редакции приказа Министра здравоохранения РК от 01.02.2020 № ҚР ДСМ-25/2020.',
    ['REWORDING act:HEADING < MINISTERIAL_ORDER 2020-02-01/ҚР ДСМ-25/2020'],
  ],
  [
    'a decision of a maslikhat',
    'act',
    'Сноска. Утратило силу решением Алматинского областного маслихата от 01.02.2020 № 6С-70/3.',
    ['REPEAL act:WHOLE_ACT < MASLIKHAT_DECISION 2020-02-01/6С-70/3'],
  ],
  [
    'a code',
    'art_9',
    'Сноска. Статья 9 в редакции Кодекса РК от 01.02.2003 № 11.',
    ['REWORDING art_9 < CODE 2003-02-01/11'],
  ],
];

describe.each([
  ['lists of acts', LISTS],
  ['acts and changes that share words', SHARED],
  ['rarer wordings', WORDINGS],
  ['what was done', CHANGES],
  ['what was changed', TARGETS],
  ['words replaced', TERMS],
  ['forms of acts', ACTS],
])('a Russian note: %s', (_, rows) => {
  it.each(rows)('%s', (_what, under, text, actions) => {
    expect(read(text, under)).toEqual(actions);
  });
});

describe('the rule of force of a Russian note', () => {
  const RULES: readonly (readonly [words: string, rule: string])[] = [
    [TEN, DAYS_10],
    [
      'вводится в действие по истечении двадцати одного календарного дня после дня его первого официального опубликования',
      'DAYS_AFTER_PUBLICATION 21',
    ],
    [
      'вводится в действие по истечении шестидесяти календарных дней после его первого официального опубликования',
      'DAYS_AFTER_PUBLICATION 60',
    ],
    [
      'вводится в действие по истечении девяноста календарных дней со дня официального опубликования',
      'DAYS_AFTER_PUBLICATION 90',
    ],
    [
      'вводится в действие по истечении 10 (десяти) календарных дней после дня его первого официального опубликования',
      DAYS_10,
    ],
    [
      'вводится в действие по истечении шести месяцев после дня его первого официального опубликования',
      'MONTHS_AFTER_PUBLICATION 6',
    ],
    [
      'вводится в действие по истечении одного года после дня его первого официального опубликования',
      'MONTHS_AFTER_PUBLICATION 12',
    ],
    ['вводится в действие со дня официального опубликования', 'ON_PUBLICATION'],
    ['вводится в действие со дня его первого официального опубликования', 'ON_PUBLICATION'],
    ['вводятся в действие с 01.01.2010', 'ON_DATE 2010-01-01'],
    ['вводится в действие с 1 января 2005 г.', 'ON_DATE 2005-01-01'],
    ['порядок введения в действие см. ст.2', 'AS_THE_ACT_SAYS art_2'],
    ['порядок введения в действие см. статью 2 Закона', 'AS_THE_ACT_SAYS art_2'],
    ['порядок введения в действие смотрите в ст. 2', 'AS_THE_ACT_SAYS art_2'],
    ['порядок введения в действие см. ст. 2 Закона № 11', 'AS_THE_ACT_SAYS art_2'],
    ['порядок введения в действие см. пп.1) п.1 ст.2', 'AS_THE_ACT_SAYS art_2__para_1__subpara_1'],
    ['порядок введения в действие см. п. 2', 'AS_THE_ACT_SAYS para_2'],
    ['порядок введения в действие см. ст. 2 и 3', 'AS_THE_ACT_SAYS'],
  ];
  it.each(RULES)('(%s)', (words, rule) => {
    const note = {
      lang: 'RU',
      under: 'art_9',
      text: `Сноска. Статья 9 исключена Законом РК от 01.02.2003 № 11 (${words}).`,
    } as const;
    expect(read(note.text, note.under)).toEqual([`REPEAL art_9 < 2003-02-01/11 ${rule}`]);
    expect(readNote(note).actions?.[0]?.force.asPrinted).toBe(words);
  });
});
