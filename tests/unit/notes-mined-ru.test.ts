/**
 * Russian notes of rare forms: effect suspended among other changes; the day that stands with the change; the bracket behind
 * the note's own; what one verb says was inserted. Acts are invented.
 */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const A = 'LAW 2015-02-01 11-V';
const BY_A = 'Законом РК от 01.02.2015 № 11-V';

const SUSPENDED: readonly NoteRow[] = [
  [
    'suspended of another art',
    'art_5',
    `Сноска. Статья 6 изменена - ${BY_A}; действие пункта 4 приостановлено до 01.01.2017 Законом РК от 02.03.2016 № 12-V.`,
    [`MODIFICATION TEXT art_6 ${A} UNKNOWN`, 'SUSPENSION TEXT art_6__para_4 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'suspended of same art',
    'art_5',
    `Сноска. Статья 5 изменена - ${BY_A}; действие пункта 4 приостановлено до 01.01.2017 Законом РК от 02.03.2016 № 12-V.`,
    [`MODIFICATION TEXT art_5 ${A} UNKNOWN`, 'SUSPENSION TEXT art_5__para_4 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'two paras',
    'art_5',
    `Сноска. Пункт 2 изменен, пункт 3 исключен - ${BY_A}; действие пункта 4 приостановлено до 01.01.2017 Законом РК от 02.03.2016 № 12-V.`,
    [
      `MODIFICATION TEXT art_5__para_2 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_3 ${A} UNKNOWN`,
      'SUSPENSION TEXT art_5__para_4 LAW 2016-03-02 12-V UNKNOWN',
    ],
  ],
  [
    'suspended part of gone',
    'art_5',
    `Сноска. Пункт 3 исключен - ${BY_A}; действие подпункта 4) приостановлено до 01.01.2017 Законом РК от 02.03.2016 № 12-V.`,
    'TARGET_UNCLEAR',
  ],
  [
    'suspended para of gone art',
    'art_5',
    `Сноска. Статья 6 исключена - ${BY_A}; действие пункта 4 приостановлено до 01.01.2017 Законом РК от 02.03.2016 № 12-V.`,
    'TARGET_UNCLEAR',
  ],
];

const SINCE: readonly NoteRow[] = [
  [
    'present insertion',
    'article 10',
    'Сноска. Пункт 1 дополняется абзацем шестым с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['INSERTION TEXT art_10__para_1__al_6 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'present insertion no day',
    'article 10',
    'Сноска. Статья 10 дополняется пунктом 3 - Законом РК от 4 июня 2001 г. N 205 (вводится в действие с 1 января 2002 года).',
    ['INSERTION TEXT art_10__para_3 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'present repeal',
    'article 10',
    'Сноска. Пункт 3 исключается с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['REPEAL TEXT art_10__para_3 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'present wording',
    'article 10',
    'Сноска. Статья 10 излагается в новой редакции с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['REWORDING TEXT art_10 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'past with day',
    'article 10',
    'Сноска. Статья 10 дополнена пунктом 3 с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['INSERTION TEXT art_10__para_3 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'changed from day',
    'article 10',
    'Сноска. Статья 10 изменена с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['MODIFICATION TEXT art_10 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'excluded from day',
    'article 10',
    'Сноска. Пункт 3 исключен с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['REPEAL TEXT art_10__para_3 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'in wording from day',
    'article 10',
    'Сноска. Статья 10 в новой редакции с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['REWORDING TEXT art_10 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'with amendments from day',
    'article 10',
    'Сноска. Статья 10 с изменениями с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205.',
    ['MODIFICATION TEXT art_10 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'brought from day',
    'article 10',
    'Сноска. В статью 10 с 1 января 2002 года внесены изменения - Законом РК от 4 июня 2001 г. N 205.',
    'NOT_UNDERSTOOD',
  ],
  [
    'two rules',
    'article 10',
    'Сноска. Статья 10 изменена с 1 января 2002 года - Законом РК от 4 июня 2001 г. N 205 (вводится в действие с 1 июля 2001 г.).',
    'FORCE_UNCLEAR',
  ],
  [
    'from day after the act',
    'article 10',
    'Сноска. С 1 января 2002 года статья 10 изменена Законом РК от 4 июня 2001 г. N 205.',
    'NOT_UNDERSTOOD',
  ],
  [
    'several acts and a day',
    'article 10',
    'Сноска. Статья 10 изменена с 1 января 2002 года - законами РК от 4 июня 2001 г. N 205; от 5 июля 2001 г. N 206.',
    'FORCE_UNCLEAR',
  ],
  [
    'day of the wording',
    'article 10',
    'Сноска. Статья 10 - в редакции с 1 января 2002 года - Закона РК от 4 июня 2001 г. N 205.',
    ['REWORDING TEXT art_10 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
  [
    'with day instr',
    'article 10',
    'Сноска. Пункты 2 и 3 исключаются с 1 января 2002 г. Законом РК от 4 июня 2001 г. N 205.',
    [
      'REPEAL TEXT art_10__para_2 LAW 2001-06-04 205 ON_DATE 2002-01-01',
      'REPEAL TEXT art_10__para_3 LAW 2001-06-04 205 ON_DATE 2002-01-01',
    ],
  ],
  [
    'misprinted day',
    'article 10',
    'Сноска. Пункт 3 исключен с 31.02.2002 - Законом РК от 4 июня 2001 г. N 205.',
    'NO_SUCH_DAY',
  ],
  ['with changes plain', 'article 10', 'Сноска. Статья 10 с изменениями с 4 июня 2001 г. N 205.', 'NOT_UNDERSTOOD'],
  [
    'front with day',
    'article 10',
    'Сноска. Исключен с 1 января 2002 года пункт 3 - Законом РК от 4 июня 2001 г. N 205.',
    'NOT_UNDERSTOOD',
  ],
  [
    'present, words',
    'article 10',
    'Сноска. В статье 10 слова "а" исключаются - Законом РК от 4 июня 2001 г. N 205.',
    ['TERM_REPLACEMENT TEXT art_10 LAW 2001-06-04 205 UNKNOWN'],
  ],
  [
    'planned',
    'article 10',
    'Примечание РЦПИ! Пункт 3 исключается Законом РК от 4 июня 2001 г. N 205 (вводится в действие с 1 января 2002 года).',
    'NOT_AN_AMENDMENT',
  ],
  [
    'day of suspended',
    'article 10',
    'Сноска. Действие пункта 3 приостановлено с 1 января 2002 года до 1 января 2003 года - Законом РК от 4 июня 2001 г. N 205.',
    ['SUSPENSION TEXT art_10__para_3 LAW 2001-06-04 205 ON_DATE 2002-01-01'],
  ],
];

const BRACKETS: readonly NoteRow[] = [
  [
    'two brackets',
    'article 6 paragraph 3',
    '3. (исключен - N 329 от 24.06.2002 г.)(порядок введения в действие см. ст.2 Закона N 329 ).',
    ['REPEAL TEXT art_6__para_3 LAW 2002-06-24 329 AS_THE_ACT_SAYS art_2'],
  ],
  [
    'two brackets art',
    'article 12',
    'Статья 12. (Исключена - Законом РК от 24 июня 2002 г. N 329 ) (порядок введения в действие см. ст.2 Закона N 329 ).',
    ['REPEAL TEXT art_12 LAW 2002-06-24 329 AS_THE_ACT_SAYS art_2'],
  ],
  [
    'two brackets day',
    'article 12',
    '(Статья 12 в редакции Закона РК от 24 июня 2002 г. N 329) (вводится в действие с 01.01.2003).',
    ['REWORDING TEXT art_12 LAW 2002-06-24 329 ON_DATE 2003-01-01'],
  ],
  [
    'two brackets list',
    'article 12',
    '(Статья 12 изменена законами РК от 24 июня 2002 г. N 329; от 5 июля 2002 г. N 330) (вводится в действие с 01.01.2003).',
    'FORCE_UNCLEAR',
  ],
];

const INSERTED: readonly NoteRow[] = [
  [
    'articles and a chapter',
    'act',
    'Сноска. Закон дополнен статьями 5-1, 5-2 и главой 3-1 - Законом РК от 11 июля 1997 г. N 154.',
    [
      'INSERTION TEXT art_5-1 LAW 1997-07-11 154 UNKNOWN',
      'INSERTION TEXT art_5-2 LAW 1997-07-11 154 UNKNOWN',
      'INSERTION TEXT chp_3-1 LAW 1997-07-11 154 UNKNOWN',
    ],
  ],
  [
    'lost verb',
    'article 5',
    'Сноска. Статья 5 дополнена пунктом 3, пункт 4 - Законом РК от 11 июля 1997 г. N 154.',
    'TARGET_UNCLEAR',
  ],
  [
    'next verb',
    'article 5',
    'Сноска. Статья 5 дополнена пунктом 3, пункт 4 исключен - Законом РК от 11 июля 1997 г. N 154.',
    ['INSERTION TEXT art_5__para_3 LAW 1997-07-11 154 UNKNOWN', 'REPEAL TEXT art_5__para_4 LAW 1997-07-11 154 UNKNOWN'],
  ],
  [
    'without its container',
    'article 5',
    'Сноска. Дополнена пунктом 3 и частью второй - Законом РК от 11 июля 1997 г. N 154.',
    'TARGET_UNCLEAR',
  ],
  [
    'para of another',
    'article 5',
    'Сноска. Статья 5 дополнена пунктом 3, пункт 4 дополнен подпунктом 2) - Законом РК от 11 июля 1997 г. N 154.',
    [
      'INSERTION TEXT art_5__para_3 LAW 1997-07-11 154 UNKNOWN',
      'INSERTION TEXT art_5__para_4__subpara_2 LAW 1997-07-11 154 UNKNOWN',
    ],
  ],
  [
    'two acts',
    'article 5',
    'Сноска. Статья 5 дополнена пунктом 3 и частью второй - законами РК от 11 июля 1997 г. N 154; от 10 июля 1998 г. N 283.',
    'TARGET_UNCLEAR',
  ],
  [
    'then changed',
    'article 5',
    'Сноска. Статья 5 дополнена пунктом 3 и частью второй в соответствии с Законом РК от 11 июля 1997 г. N 154; с изменениями, внесенными Законом РК от 10 июля 1998 г. N 283.',
    [
      'INSERTION TEXT art_5__para_3 LAW 1997-07-11 154 UNKNOWN',
      'INSERTION TEXT art_5__part_2 LAW 1997-07-11 154 UNKNOWN',
      'MODIFICATION TEXT art_5 LAW 1998-07-10 283 UNKNOWN',
    ],
  ],
  [
    'words with colon',
    'act',
    'Сноска. По всему тексту слова "а" заменены словами "б"; слова "в" - словами "г"; слово "д" - словом "е" - Законом РК от 11 июля 1997 г. N 154.',
    ['TERM_REPLACEMENT TEXT act LAW 1997-07-11 154 UNKNOWN'],
  ],
  [
    'then from day',
    'article 5',
    'Сноска. Действие статьи 5 приостановлено Законом РК от 11 июля 1997 г. N 154 с 1 января 1998 г. до 1 января 1999 г.',
    ['SUSPENSION TEXT art_5 LAW 1997-07-11 154 ON_DATE 1998-01-01'],
  ],
  [
    'then in accordance',
    'article 5',
    'Сноска. Действие пункта 2 статьи 5 приостановлено в соответствии с Законом РК от 11 июля 1997 г. N 154 до 1 января 1999 г.',
    ['SUSPENSION TEXT art_5__para_2 LAW 1997-07-11 154 UNKNOWN'],
  ],
  [
    'later article',
    'article 4-1',
    'Сноска. Статья 4-1 дополнена - Законом РК от 5 июня 2006 года N 146 (порядок введения в действие см. ст.2 ).',
    ['INSERTION TEXT art_4-1 LAW 2006-06-05 146 AS_THE_ACT_SAYS art_2'],
  ],
  [
    'then changed',
    'article 11-1',
    'Сноска. Статья 11-1 дополнена - Законом РК от 29 декабря 2006 г. N 209 (порядок введения в действие см. статью 2); с изменениями, внесенными Законом РК от 26.05.2008 N 34-IV (порядок введения в действие см. ст.2).',
    [
      'INSERTION TEXT art_11-1 LAW 2006-12-29 209 AS_THE_ACT_SAYS art_2',
      'MODIFICATION TEXT art_11-1 LAW 2008-05-26 34-IV AS_THE_ACT_SAYS art_2',
    ],
  ],
  [
    'chapter',
    'chapter 2-1',
    'Сноска. Глава 2-1 дополнена - Законом РК от 29 декабря 2006 г. N 209 (порядок введения в действие см. статью 2).',
    ['INSERTION TEXT chp_2-1 LAW 2006-12-29 209 AS_THE_ACT_SAYS art_2'],
  ],
  ['elsewhere', 'article 4', 'Сноска. Статья 4-1 дополнена - Законом РК от 5 июня 2006 года N 146.', 'TARGET_UNCLEAR'],
  [
    'second',
    'article 4-1',
    'Сноска. Закон дополнен статьей 4-1 - Законом РК от 5 июня 2006 года N 146; статья 4-1 дополнена - Законом РК от 5 июня 2007 года N 150.',
    'TARGET_UNCLEAR',
  ],
  [
    'two acts',
    'article 4-1',
    'Сноска. Статья 4-1 дополнена - законами РК от 5 июня 2006 года N 146; от 5 июня 2007 года N 150.',
    'TARGET_UNCLEAR',
  ],
  [
    'and changed',
    'article 4-1',
    'Сноска. Статья 4-1 дополнена и изменена - Законом РК от 5 июня 2006 года N 146.',
    ['MODIFICATION TEXT art_4-1 LAW 2006-06-05 146 UNKNOWN'],
  ],
  [
    'part',
    'article 4-1',
    'Сноска. Часть 1-1 статьи 4-1 дополнена - Законом РК от 5 июня 2006 года N 146.',
    'TARGET_UNCLEAR',
  ],
  [
    'worded before',
    'article 4-1',
    'Сноска. Статья 4-1 в редакции Закона РК от 5 июня 2006 года N 146; дополнена - Законом РК от 5 июня 2007 года N 150.',
    'TARGET_UNCLEAR',
  ],
  [
    'given',
    'article 1',
    'Сноска. В статью 1 внесены изменения - Законами РК от 16 июля 1999 г. N 436 ; от 24 декабря 2001 г. N 276 (вводится в действие с 1 января 2002 г.). Новая редакция дана Законом РК от 24 июня 2002 г. N 329 (порядок введения в действие см. ст.2 Закона N 329 ).',
    [
      'MODIFICATION TEXT art_1 LAW 1999-07-16 436 UNKNOWN',
      'MODIFICATION TEXT art_1 LAW 2001-12-24 276 ON_DATE 2002-01-01',
      'REWORDING TEXT art_1 LAW 2002-06-24 329 AS_THE_ACT_SAYS art_2',
    ],
  ],
  [
    'given, of a paragraph',
    'article 1',
    'Сноска. Новая редакция пункта 3 дана Законом РК от 24 июня 2002 г. N 329.',
    ['REWORDING TEXT art_1__para_3 LAW 2002-06-24 329 UNKNOWN'],
  ],
  [
    'given in accordance',
    'article 1',
    'Сноска. Новая редакция статьи 1 принята в соответствии с Законом РК от 24 июня 2002 г. N 329.',
    ['REWORDING TEXT art_1 LAW 2002-06-24 329 UNKNOWN'],
  ],
  [
    'not given',
    'article 1',
    'Сноска. Новая редакция статьи 1 - Законом РК от 24 июня 2002 г. N 329.',
    ['REWORDING TEXT art_1 LAW 2002-06-24 329 UNKNOWN'],
  ],
  [
    'year',
    'article 5',
    'Сноска. Статья 5 исключена Законом РК от 27.12.2021 № 87-VII (вводится в действие через год после дня его первого официального опубликования).',
    ['REPEAL TEXT art_5 LAW 2021-12-27 87-VII MONTHS_AFTER_PUBLICATION 12'],
  ],
];

describe.each([
  ['effect suspended among other changes', SUSPENDED],
  ['the day that stands with the change', SINCE],
  ['a rule of force behind the bracket of the note', BRACKETS],
  ['what one verb says was inserted, and words replaced', INSERTED],
])('Russian notes of rare forms: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
