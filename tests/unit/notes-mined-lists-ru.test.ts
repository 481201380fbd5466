/**
 * Russian notes of rare forms: a verb in front of what was changed, said once for a list of it; other words for a change.
 * Acts are invented.
 */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const A = 'LAW 2015-02-01 11-V';
const BY_A = 'Законом РК от 01.02.2015 № 11-V';

const IN_FRONT: readonly NoteRow[] = [
  [
    'excluded in front; changed',
    'art_5',
    `Сноска. Исключен пункт 3; пункт 4 изменен - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `MODIFICATION TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'in article',
    'art_5',
    `Сноска. В статье 5 исключен пункт 3, пункт 4 изложен в новой редакции - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `REWORDING TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'two excluded',
    'art_5',
    `Сноска. Исключены пункты 3 и 4; пункт 5 в новой редакции - ${BY_A}.`,
    [
      `REPEAL TEXT art_5__para_3 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`,
      `REWORDING TEXT art_5__para_5 ${A} UNKNOWN`,
    ],
  ],
  [
    'stated',
    'art_5',
    `Сноска. Изложены в новой редакции пункты 2 и 3, исключен пункт 4 - ${BY_A}.`,
    [
      `REWORDING TEXT art_5__para_2 ${A} UNKNOWN`,
      `REWORDING TEXT art_5__para_3 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`,
    ],
  ],
  [
    'new wording of',
    'art_5',
    `Сноска. Новая редакция пункта 3; исключен пункт 4 - ${BY_A}.`,
    [`REWORDING TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'amendments to',
    'art_5',
    `Сноска. Внесены изменения в пункт 3; исключен пункт 4 - ${BY_A}.`,
    [`MODIFICATION TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  ['changed in front', 'art_5', `Сноска. Изменен пункт 3 - ${BY_A}.`, [`MODIFICATION TEXT art_5__para_3 ${A} UNKNOWN`]],
  [
    'changed in front, list',
    'art_5',
    `Сноска. Изменен пункт 3, исключен пункт 4 - ${BY_A}.`,
    [`MODIFICATION TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'left force',
    'art_5',
    `Сноска. Утратил силу пункт 3; пункт 4 изменен - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `MODIFICATION TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'introduced',
    'art_5',
    `Сноска. Включен пункт 3-1; пункт 4 исключен - ${BY_A}.`,
    [`INSERTION TEXT art_5__para_3-1 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'supplemented and excluded',
    'art_5',
    `Сноска. Статья 5 дополнена пунктом 6, исключен пункт 3, пункт 4 в новой редакции - ${BY_A}.`,
    [
      `INSERTION TEXT art_5__para_6 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_3 ${A} UNKNOWN`,
      `REWORDING TEXT art_5__para_4 ${A} UNKNOWN`,
    ],
  ],
  [
    'part, subpara',
    'art_5',
    `Сноска. Исключены подпункты 2) и 3) пункта 1; часть вторая пункта 2 изложена в новой редакции - ${BY_A}.`,
    [
      `REPEAL TEXT art_5__para_1__subpara_2 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_1__subpara_3 ${A} UNKNOWN`,
      `REWORDING TEXT art_5__para_2__part_2 ${A} UNKNOWN`,
    ],
  ],
  [
    'verb said once for the list behind',
    'art_5',
    `Сноска. Исключены: пункт 3, подпункт 2) пункта 4 - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4__subpara_2 ${A} UNKNOWN`],
  ],
  [
    'verb said once for two places',
    'art_5',
    `Сноска. Исключены пункт 3 и подпункт 2) пункта 4 - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4__subpara_2 ${A} UNKNOWN`],
  ],
  ['left out with no act', 'art_5', 'Сноска. Исключен пункт 3; пункт 4 изменен.', 'NOT_UNDERSTOOD'],
  [
    'own act of each',
    'art_5',
    `Сноска. Исключен пункт 3 - ${BY_A}; пункт 4 изменен - Законом РК от 02.03.2016 № 12-V.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, 'MODIFICATION TEXT art_5__para_4 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'force once',
    'art_5',
    `Сноска. Исключен пункт 3; пункт 4 изменен - ${BY_A} (вводится в действие с 01.01.2016).`,
    [`REPEAL TEXT art_5__para_3 ${A} ON_DATE 2016-01-01`, `MODIFICATION TEXT art_5__para_4 ${A} ON_DATE 2016-01-01`],
  ],
  [
    'two acts',
    'art_5',
    'Сноска. Исключен пункт 3; пункт 4 изменен - законами РК от 01.02.2015 № 11-V; от 02.03.2016 № 12-V.',
    'ACT_NOT_NAMED',
  ],
  ['instrumental without dash', 'art_5', `Сноска. Исключен пункт 3, изменен пункт 4 ${BY_A}.`, 'ACT_NOT_NAMED'],
  [
    'and',
    'art_5',
    `Сноска. В статье 5 исключен пункт 3 и изменен пункт 4 - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `MODIFICATION TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'given in the wording in front',
    'art_5',
    `Сноска. В новой редакции пункт 3; пункт 4 исключен - ${BY_A}.`,
    [`REWORDING TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'preamble',
    'act',
    `Сноска. Исключена преамбула; статья 4 изменена - ${BY_A}.`,
    [`REPEAL PREAMBLE preamble ${A} UNKNOWN`, `MODIFICATION TEXT art_4 ${A} UNKNOWN`],
  ],
  ['span by verb', 'art_5', `Сноска. Исключены пункты 3-5; пункт 6 изменен - ${BY_A}.`, 'TARGET_UNCLEAR'],
  ['single added', 'art_5', `Сноска. Включен пункт 3-1 - ${BY_A}.`, [`INSERTION TEXT art_5__para_3-1 ${A} UNKNOWN`]],
  [
    'single added in art',
    'art_5',
    `Сноска. В статью 5 включен пункт 3-1 - ${BY_A}.`,
    [`INSERTION TEXT art_5__para_3-1 ${A} UNKNOWN`],
  ],
  [
    'heading behind',
    'art_5',
    `Сноска. Изменен заголовок статьи 5 - ${BY_A}.`,
    [`MODIFICATION HEADING art_5 ${A} UNKNOWN`],
  ],
  [
    'heading stated',
    'art_5',
    `Сноска. В статье 5 изложен в новой редакции заголовок, исключен пункт 2 - ${BY_A}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'heading of art stated',
    'art_5',
    `Сноска. Изложен в новой редакции заголовок статьи 5, исключен пункт 2 - ${BY_A}.`,
    [`REWORDING HEADING art_5 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_2 ${A} UNKNOWN`],
  ],
  ['singular list', 'art_5', `Сноска. Исключен пункт 3, пункт 4 - ${BY_A}.`, 'TARGET_UNCLEAR'],
  ['plural one', 'art_5', `Сноска. Исключены пункт 3, пункт 4 изменен - ${BY_A}.`, 'TARGET_UNCLEAR'],
  [
    'plural, changed last',
    'art_5',
    `Сноска. Исключены пункт 3, пункт 4, пункт 5 изменен - ${BY_A}.`,
    [
      `REPEAL TEXT art_5__para_3 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_4 ${A} UNKNOWN`,
      `MODIFICATION TEXT art_5__para_5 ${A} UNKNOWN`,
    ],
  ],
  ['of another article', 'art_5', `Сноска. Исключены пункт 3 и статья 6 - ${BY_A}.`, 'TARGET_UNCLEAR'],
  [
    'within article, para and article',
    'art_5',
    `Сноска. В статье 5 исключены пункт 3 и статья 6 - ${BY_A}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'changed article no dash genitive',
    'art_5',
    'Сноска. Изменен пункт 3 Закона РК от 01.02.2015 № 11-V.',
    'NOT_UNDERSTOOD',
  ],
  [
    'changed article instr',
    'art_5',
    `Сноска. Изменена статья 5 ${BY_A} (вводится в действие с 01.01.2016); от 02.03.2016 № 12-V.`,
    [`MODIFICATION TEXT art_5 ${A} ON_DATE 2016-01-01`, 'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  ['after acts', 'art_5', `Сноска. ${BY_A} исключен пункт 3, пункт 4 изложен в новой редакции.`, 'NOT_UNDERSTOOD'],
  ['after acts single', 'art_5', `Сноска. ${BY_A} исключен пункт 3.`, [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`]],
  [
    'after acts list',
    'art_5',
    `Сноска. ${BY_A} исключены пункт 3 и подпункт 2) пункта 4.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `REPEAL TEXT art_5__para_4__subpara_2 ${A} UNKNOWN`],
  ],
  [
    'words then place',
    'art_5',
    `Сноска. В пункте 2 слова "а" заменены словами "б"; исключен пункт 3; статья дополнена пунктом 4 - ${BY_A}.`,
    [
      `TERM_REPLACEMENT TEXT art_5__para_2 ${A} UNKNOWN`,
      `REPEAL TEXT art_5__para_3 ${A} UNKNOWN`,
      `INSERTION TEXT art_5__para_4 ${A} UNKNOWN`,
    ],
  ],
  [
    'indent',
    'art_5',
    `Сноска. Исключен абзац второй пункта 3; пункт 4 изменен - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3__al_2 ${A} UNKNOWN`, `MODIFICATION TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  [
    'annex',
    'act',
    'Сноска. Исключены приложения 2 и 3; пункт 4 изменен - постановлением Правительства РК от 01.02.2015 № 11.',
    'TARGET_UNCLEAR',
  ],
  [
    'suspended too',
    'art_5',
    `Сноска. Исключен пункт 3; приостановлено до 01.01.2017 действие пункта 4 - ${BY_A}.`,
    [`REPEAL TEXT art_5__para_3 ${A} UNKNOWN`, `SUSPENSION TEXT art_5__para_4 ${A} UNKNOWN`],
  ],
  ['gone and its part', 'art_5', `Сноска. Исключен пункт 3; подпункт 2) изменен - ${BY_A}.`, 'TARGET_UNCLEAR'],
  ['wording of para in genitive', 'art_5', `Сноска. Изменен пункта 3 - ${BY_A}.`, 'TARGET_UNCLEAR'],
  ['text of the act title', 'act', `Сноска. Изменено название закона - ${BY_A}.`, 'NOT_UNDERSTOOD'],
  [
    'Preamble changed',
    'act',
    `Сноска. Изменена преамбула, исключена статья 4 - ${BY_A}.`,
    [`MODIFICATION PREAMBLE preamble ${A} UNKNOWN`, `REPEAL TEXT art_4 ${A} UNKNOWN`],
  ],
  ['decision of court', 'art_5', `Сноска. Исключены подпункты 3), 4) и пункт 6 - ${BY_A}.`, 'TARGET_UNCLEAR'],
];

const WORDS: readonly NoteRow[] = [
  [
    'with regard to changes',
    'article 5',
    'Сноска. Статья 5 с учетом изменений, внесенных Законом РК от 1 июля 1998 г. N 259.',
    ['MODIFICATION TEXT art_5 LAW 1998-07-01 259 UNKNOWN'],
  ],
  [
    'changed, supplemented',
    'article 5',
    'Сноска. Статья 5 изменена, дополнена - Законом РК от 1 июля 1998 г. N 259.',
    ['MODIFICATION TEXT art_5 LAW 1998-07-01 259 UNKNOWN'],
  ],
  [
    'changed, supplemented by a paragraph',
    'article 5',
    'Сноска. Статья 5 изменена, дополнена пунктом 3 - Законом РК от 1 июля 1998 г. N 259.',
    ['MODIFICATION TEXT art_5 LAW 1998-07-01 259 UNKNOWN', 'INSERTION TEXT art_5__para_3 LAW 1998-07-01 259 UNKNOWN'],
  ],
  [
    'changed by one, supplemented by another',
    'article 5',
    'Сноска. Статья 5 изменена Законом РК от 1 июля 1998 г. N 259, дополнена - Законом РК от 10 декабря 1999 г. N 492.',
    'TARGET_UNCLEAR',
  ],
  [
    'the amendments first',
    'article 5',
    'Сноска. Изменения и дополнения в статью 5 внесены Законом РК от 1 июля 1998 г. N 259.',
    ['MODIFICATION TEXT art_5 LAW 1998-07-01 259 UNKNOWN'],
  ],
  [
    'the amendments first, in a part',
    'article 5',
    'Сноска. Изменения в пункт 2 внесены - Законом РК от 1 июля 1998 г. N 259; пункт 3 исключен - Законом РК от 10 декабря 1999 г. N 492.',
    [
      'MODIFICATION TEXT art_5__para_2 LAW 1998-07-01 259 UNKNOWN',
      'REPEAL TEXT art_5__para_3 LAW 1999-12-10 492 UNKNOWN',
    ],
  ],
  [
    'by a law, in the dative',
    'article 5',
    'Сноска. Статья 5 с изменениями по Закону РК от 1 июля 1998 г. N 259.',
    ['MODIFICATION TEXT art_5 LAW 1998-07-01 259 UNKNOWN'],
  ],
  [
    'throughout the text is no act',
    'article 5',
    'Сноска. Статья 5 с изменениями по тексту РК от 1 июля 1998 г. N 259.',
    'NOT_UNDERSTOOD',
  ],
  [
    'the wording that a law set',
    'article 5',
    'Сноска. Статья 5 в редакции, установленной Законом РК от 1 июля 1998 г. N 259.',
    ['REWORDING TEXT art_5 LAW 1998-07-01 259 UNKNOWN'],
  ],
  [
    'the wording that is planned',
    'article 5',
    'Сноска. Статья 5 в редакции, предусмотренной Законом РК от 1 июля 1998 г. N 259.',
    'NOT_UNDERSTOOD',
  ],
  [
    'sentence',
    'article 5',
    'Сноска. Пункт 1 дополнен предложением вторым - Законом РК от 1 июля 1998 г. N 259.',
    'NOT_UNDERSTOOD',
  ],
];

describe.each([
  ['a verb in front of what was changed', IN_FRONT],
  ['other words for a change', WORDS],
])('Russian notes of rare forms: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
