/** Lists and repeated words that leave open whose a provision is, when it was put in, or from which day. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const A = 'Законом РК от 02.01.2015 № 11-V';
const B = 'Законом РК от 03.04.2016 № 12-V';
const BY_A = 'LAW 2015-01-02 11-V UNKNOWN';
const BY_B = 'LAW 2016-04-03 12-V UNKNOWN';

const LISTS: readonly NoteRow[] = [
  ['genitive', 'article 5', `Сноска. Исключены подпункт 2) пункта 1 и пункта 2 - ${A}.`, 'TARGET_UNCLEAR'],
  ['genitive first', 'article 5', `Сноска. Подпункты 2) и 3) пункта 1 и пункта 2 исключены - ${A}.`, 'TARGET_UNCLEAR'],
  [
    'genitive of part',
    'article 5',
    `Сноска. Исключены абзац второй части первой и части второй - ${A}.`,
    'TARGET_UNCLEAR',
  ],
  ['part of what', 'article 5', `Сноска. Исключены часть вторая пункта 3 и часть третья - ${A}.`, 'TARGET_UNCLEAR'],
  [
    'part of what, first',
    'article 5',
    `Сноска. Часть вторая пункта 3 и часть третья исключены - ${A}.`,
    'TARGET_UNCLEAR',
  ],
  ['indent of what', 'article 5', `Сноска. Исключены подпункт 2) пункта 3 и абзац второй - ${A}.`, 'TARGET_UNCLEAR'],
  [
    'a greater one needs no owner',
    'article 5',
    `Сноска. Исключены подпункт 2) пункта 4 и пункт 5 - ${A}.`,
    [`REPEAL TEXT art_5__para_4__subpara_2 ${BY_A}`, `REPEAL TEXT art_5__para_5 ${BY_A}`],
  ],
  ['inserted in what', 'article 5', `Сноска. Статья 5 дополнена пунктом 3, подпунктом 2) - ${A}.`, 'TARGET_UNCLEAR'],
  [
    'indent inserted in what',
    'article 5',
    `Сноска. Статья 5 дополнена пунктом 3 и абзацем вторым - ${A}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'both of the article',
    'article 5',
    `Сноска. Статья 5 дополнена подпунктом 7) и частью третьей - ${A}.`,
    [`INSERTION TEXT art_5__subpara_7 ${BY_A}`, `INSERTION TEXT art_5__part_3 ${BY_A}`],
  ],
];

const PUT_IN: readonly NoteRow[] = [
  ['alone', 'article 4-1', `Сноска. Статья 4-1 дополнена - ${A}.`, [`INSERTION TEXT art_4-1 ${BY_A}`]],
  [
    'after it came',
    'article 4-1',
    `Сноска. Статья 4-1 введена - ${A}. Сноска. Статья 4-1 дополнена - ${B}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'after it was changed',
    'article 4-1',
    `Сноска. Статья 4-1 с изменениями, внесенными ${A}. Сноска. Статья 4-1 дополнена - ${B}.`,
    'TARGET_UNCLEAR',
  ],
  ['twice', 'article 4-1', `Сноска. Статья 4-1 введена - ${A}; введена - ${B}.`, 'TARGET_UNCLEAR'],
  ['twice in other words', 'article 4-1', `Сноска. Статья 4-1 дополнена - ${B}; введена - ${A}.`, 'TARGET_UNCLEAR'],
];

const DAYS: readonly NoteRow[] = [
  [
    'of both, or of the last',
    'article 5',
    `Сноска. Статья 5 изменена и дополнена пунктом 3 с 1 января 2016 года - ${A}.`,
    'FORCE_UNCLEAR',
  ],
  [
    'of the one that there is',
    'article 5',
    `Сноска. Статья 5 дополнена пунктом 3 с 1 января 2016 года - ${A}; изменена - ${B}.`,
    ['INSERTION TEXT art_5__para_3 LAW 2015-01-02 11-V ON_DATE 2016-01-01', `MODIFICATION TEXT art_5 ${BY_B}`],
  ],
];

const PREAMBLE: readonly NoteRow[] = [
  ['of the law that a law changed', '', `Сноска. Преамбула исключена ${A}.`, [`REPEAL PREAMBLE preamble ${BY_A}`]],
  [
    'with the title',
    '',
    `Сноска. В заголовок и преамбулу внесены изменения ${A}.`,
    [`MODIFICATION HEADING act ${BY_A}`, `MODIFICATION PREAMBLE preamble ${BY_A}`],
  ],
  [
    'of an annex as well',
    '',
    'Сноска. Преамбула исключена постановлением Правительства РК от 02.01.2015 № 11.',
    'TARGET_UNCLEAR',
  ],
  [
    'before the items of an article',
    '',
    `Сноска. Вступительная часть в редакции ${A.replace('ом', 'а')}.`,
    'TARGET_UNCLEAR',
  ],
  ['under an article', 'article 5', `Сноска. Преамбула исключена ${A}.`, 'TARGET_UNCLEAR'],
];

describe.each([
  ['whose preamble it is', PREAMBLE],
  ['whose it is', LISTS],
  ['when it was put in', PUT_IN],
  ['which day is whose', DAYS],
])('left open: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(told(target, text)).toEqual(says);
  });
});
