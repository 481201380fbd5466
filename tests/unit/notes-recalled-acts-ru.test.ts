/** Families of Russian notes of laws and codes: how acts are named, effect suspended again, rules of force in words. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const A = 'Законом РК от 01.02.2003 № 11';
const OF_A = 'LAW 2003-02-01 11 UNKNOWN';
const OF_B = 'LAW 2004-03-02 12 UNKNOWN';

const ACTS: readonly NoteRow[] = [
  [
    'a decree with its force behind its number',
    'article 5',
    `Сноска. Статья 5 с изменениями, внесенными Указом Президента РК от 01.02.1996 N 11, имеющим силу Закона; ${A}.`,
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1996-02-01 11 UNKNOWN', `MODIFICATION TEXT art_5 ${OF_A}`],
  ],
  [
    'an act without a name after a decree with the force of law',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными Указом Президента РК, имеющим силу Закона, от 01.02.1995 N 11; от 02.03.2004 N 12.',
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1995-02-01 11 UNKNOWN', `MODIFICATION TEXT art_5 ${OF_B}`],
  ],
  [
    'the same after one with the force of a constitutional law',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными Указом Президента РК, имеющим силу Конституционного закона, от 01.02.1995 N 11; от 02.03.2004 N 12.',
    'ACT_AMBIGUOUS',
  ],
  [
    'the same of a day when there were such decrees still',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными Указом Президента РК, имеющим силу Закона, от 01.02.1995 N 11; от 02.03.1996 N 12.',
    'ACT_AMBIGUOUS',
  ],
  [
    'a law that the people made',
    'article 5',
    'Сноска. Статья 5 с изменением, внесенным Законом РК, принятым на республиканском референдуме 01.02.2003 (вводится в действие со дня официального опубликования).',
    ['MODIFICATION TEXT art_5 LAW 2003-02-01 - ON_PUBLICATION'],
  ],
  [
    'a misprinted Government',
    'point 5',
    'Сноска. Пункт 5 исключен постановлением Праивтельства РК от 01.02.2003 № 11.',
    ['REPEAL TEXT para_5 GOVERNMENT_RESOLUTION 2003-02-01 11 UNKNOWN'],
  ],
  [
    'a number that has lost the space behind it',
    'article 5',
    'Сноска. Статья 5 исключена Законом РК от 01.02.2013 № 79-Vвводится в действие с 01.01.2014).',
    'NOT_UNDERSTOOD',
  ],
  [
    'a doubled word of the subject',
    'article 5',
    `Сноска. Статья статья 5 исключена ${A}.`,
    [`REPEAL TEXT art_5 ${OF_A}`],
  ],
  [
    'a misprinted maslikhat',
    'point 5',
    'Сноска. Пункт 5 исключен решением малсихата Павлодарской области от 01.02.2003 № 11.',
    ['REPEAL TEXT para_5 MASLIKHAT_DECISION 2003-02-01 11 UNKNOWN'],
  ],
];

const SUSPENDED: readonly NoteRow[] = [
  [
    'effect suspended again',
    'article 5',
    `Сноска. В статью 5 внесены изменения ${A}. Действие пункта 2 статьи 5 приостановлено до 1 января 2005 года - Законом РК от 02.03.2004 № 12; до 1 января 2006 года - Законом РК от 03.04.2005 № 13. Внесены изменения - Законом РК от 04.05.2006 № 14.`,
    [
      `MODIFICATION TEXT art_5 ${OF_A}`,
      `SUSPENSION TEXT art_5__para_2 ${OF_B}`,
      'SUSPENSION TEXT art_5__para_2 LAW 2005-04-03 13 UNKNOWN',
      'MODIFICATION TEXT art_5 LAW 2006-05-04 14 UNKNOWN',
    ],
  ],
  [
    'a day until which nothing was suspended',
    'article 5',
    `Сноска. Статья 5 исключена ${A}; до 1 января 2006 года - Законом РК от 02.03.2004 № 12.`,
    'TARGET_UNCLEAR',
  ],
  ['a day alone', 'article 5', `Сноска. До 1 января 2006 года - ${A}.`, 'TARGET_UNCLEAR'],
];

/** Words of force of which no kind tells it all. */
const IN_WORDS: readonly string[] = [
  'вводится в действие со дня его первого официального опубликования и распространяет свое действие на отношения, возникшие с 01.01.2002',
  'в части дополнения подпунктом 5) вводится в действие с 01.01.2004',
  'вводится в действие с 1 января 2004 года по 31 декабря 2005 года',
  'вводится в действие с 01.01.2004 в части пункта 5',
  'вводится в действие одновременно с введением в действие Закона РК "О садах"',
  'вводится в действие по истечении срока полномочий комиссии',
  'вводится в действие со дня его первого официального опубликования, кроме подпункта 2)',
  'вводится в действие с 01.01.2004, подпункт 4) - с 01.07.2004',
  'вводится в действие с 01.01.2004, в части подпункта 4) - с 01.07.2004',
  'действие распространяется на отношения, возникшие с 01.01.2002',
];

const FORCE: readonly NoteRow[] = [
  ...IN_WORDS.map(
    (words): NoteRow => [
      words,
      'article 5',
      `Сноска. Статья 5 исключена ${A} (${words}).`,
      [`REPEAL TEXT art_5 ${OF_A}`],
    ],
  ),
  [
    '", введенным в действие"',
    'article 5',
    `Сноска. Статья 5 исключена ${A}, введенным в действие с 01.01.2004.`,
    ['REPEAL TEXT art_5 LAW 2003-02-01 11 ON_DATE 2004-01-01'],
  ],
  [
    '"вводится со дня"',
    'article 5',
    `Сноска. Статья 5 исключена ${A} (вводится со дня его официального опубликования).`,
    ['REPEAL TEXT art_5 LAW 2003-02-01 11 ON_PUBLICATION'],
  ],
  [
    'a misprinted unit of time',
    'article 5',
    `Сноска. Статья 5 исключена ${A} (вводится в действие по истечении десяти каелндарных дней после его первого официального опубликования).`,
    ['REPEAL TEXT art_5 LAW 2003-02-01 11 DAYS_AFTER_PUBLICATION 10'],
  ],
];

const MORE_FORCE: readonly NoteRow[] = [
  [
    '"действует с"',
    'article 5',
    `Сноска. Статья 5 исключена ${A} (действует с 1 января 2004 года).`,
    ['REPEAL TEXT art_5 LAW 2003-02-01 11 ON_DATE 2004-01-01'],
  ],
  [
    '"и введенным в действие"',
    'article 5',
    `Сноска. Статья 5 исключена ${A} и введенным в действие с 01.01.2004.`,
    ['REPEAL TEXT art_5 LAW 2003-02-01 11 ON_DATE 2004-01-01'],
  ],
  [
    'an exception that lasted until a day',
    'article 5',
    'Сноска. Статья 5 с изменениями, внесенными законами РК от 01.02.2003 № 11 (вводится в действие с 01.01.2004, за исключением абзаца пятого подпункта 1) пункта 3 статьи 1, который действовал до 01.01.2005); от 02.03.2004 № 12.',
    [`MODIFICATION TEXT art_5 ${OF_A}`, `MODIFICATION TEXT art_5 ${OF_B}`],
  ],
  [
    'an exception that lasts from a day until another',
    'article 5',
    `Сноска. Статья 5 исключена ${A} (вводится в действие с 01.01.2004, за исключением пунктов 2 и 3 статьи 1, которые действуют с 01.01.2004 до 16.12.2004 ).`,
    [`REPEAL TEXT art_5 ${OF_A}`],
  ],
  [
    'an exception that enters into force and lasts',
    'article 5',
    `Сноска. Статья 5 исключена ${A} (вводится в действие с 01.01.2004, за исключением статьи 2, которая вводится в действие с 01.02.2004 и действует до 01.01.2006).`,
    [`REPEAL TEXT art_5 ${OF_A}`],
  ],
  ['the act first', 'article 5', `Сноска. В соответствии с ${A} статья 5 исключена.`, [`REPEAL TEXT art_5 ${OF_A}`]],
  [
    '"приостанавливается"',
    'article 5',
    `Сноска. Действие статьи 5 приостанавливается до 1 января 2005 года ${A}.`,
    [`SUSPENSION TEXT art_5 ${OF_A}`],
  ],
];

describe.each([
  ['acts', ACTS],
  ['suspensions', SUSPENDED],
  ['force', FORCE],
  ['force in other forms', MORE_FORCE],
])('recalled notes of acts: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(saidBy(tellNote(text, { target, lang: 'RU' }))).toEqual(says);
  });
});
