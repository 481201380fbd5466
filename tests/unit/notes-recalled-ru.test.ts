/** Families of Russian notes of laws and codes: signs between acts, words replaced one after another, forms of verbs, places. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const A = 'Законом РК от 01.02.2003 № 11';
const OF_A = 'LAW 2003-02-01 11 UNKNOWN';
const OF_B = 'LAW 2004-03-02 12 UNKNOWN';
const TWO = (sign: string): string =>
  `Сноска. Статья 5 с изменениями, внесенными законами РК от 01.02.2003 № 11${sign}от 02.03.2004 № 12.`;
const BOTH = [`MODIFICATION TEXT art_5 ${OF_A}`, `MODIFICATION TEXT art_5 ${OF_B}`];

const SIGNS: readonly NoteRow[] = [
  ['no sign between two acts', 'article 5', TWO(' '), BOTH],
  ['a colon between two acts', 'article 5', TWO(': '), BOTH],
  ['a stop between two acts', 'article 5', TWO('. '), BOTH],
  ['two semicolons between two acts', 'article 5', TWO('; ; '), BOTH],
  [
    'no sign before the name of the next act',
    'article 5',
    `Сноска. Статья 5 с изменениями, внесенными Указом Президента РК, имеющим силу Закона, от 01.02.1995 N 11 ${A}.`,
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1995-02-01 11 UNKNOWN', `MODIFICATION TEXT art_5 ${OF_A}`],
  ],
  [
    'a colon before the next change',
    'article 5',
    `Сноска. Статья 5 в редакции Закона РК от 01.02.2003 № 11: с изменением, внесенным Законом РК от 02.03.2004 № 12.`,
    [`REWORDING TEXT art_5 ${OF_A}`, `MODIFICATION TEXT art_5 ${OF_B}`],
  ],
  [
    'a stop within "с изменениями, внесенными"',
    'article 5',
    `Сноска. Статья 5 с изменениями. внесенными ${A}.`,
    [`MODIFICATION TEXT art_5 ${OF_A}`],
  ],
  [
    'a semicolon before the rule of force, and two brackets around it',
    'article 5',
    `Сноска. Статья 5 с изменениями, внесенными ${A}; ((вводится в действие с 01.01.2004)); Законом РК от 02.03.2004 № 12.`,
    ['MODIFICATION TEXT art_5 LAW 2003-02-01 11 ON_DATE 2004-01-01', `MODIFICATION TEXT art_5 ${OF_B}`],
  ],
  ['"Сноска" twice', 'article 5', `Сноска. Сноска. Статья 5 исключена ${A}.`, [`REPEAL TEXT art_5 ${OF_A}`]],
  [
    '"в" lost',
    'chapter 4',
    'Сноска. Заголовок главы 4 редакции Закона РК от 01.02.2003 № 11.',
    [`REWORDING HEADING chp_4 ${OF_A}`],
  ],
  [
    'the mark of a note behind a label',
    'article 14',
    `Статья 14. <*> (Статья 14 исключена - ${A} )`,
    [`REPEAL TEXT art_14 ${OF_A}`],
  ],
  ['two brackets of a label', 'art_5__subpara_3', `3)) исключен ${A};`, [`REPEAL TEXT art_5__subpara_3 ${OF_A}`]],
  [
    "another publisher's number at the end",
    'article 5',
    `Сноска. Статья 5 исключена ${A}. Z030011_`,
    [`REPEAL TEXT art_5 ${OF_A}`],
  ],
  [
    'a pointer to a ruling at the end',
    'article 5',
    `Сноска. Статья 5 с изменениями, внесенными ${A}. См. постановление Конституционного Совета РК от 29 апреля 2005 года N 3`,
    [`MODIFICATION TEXT art_5 ${OF_A}`],
  ],
];

const WORDS: readonly NoteRow[] = [
  [
    'words replaced, and others after a comma',
    'act',
    `Сноска. По всему тексту слово "а" заменено словами "б", слово "в" заменено словами "г" в соответствии с ${A}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_A}`],
  ],
  [
    'words replaced, and others left out after a comma',
    'article 5',
    `Сноска. В статье 5 слова "а" заменены словами "б", слова "в" исключены - ${A}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_A}`],
  ],
  [
    'new words of two kinds, none of which are replaced',
    'article 5',
    `Сноска. В статье 5 слова "а" заменены словами "б", цифрами "1" - ${A}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_A}`],
  ],
  [
    'a colon behind "слова", and each change with its act',
    'act',
    `Сноска. По всему тексту слова: "а", "б" заменены словами "в", "г" - ${A}; слова "д" исключены - Законом РК от 02.03.2004 № 12.`,
    [`TERM_REPLACEMENT TEXT act ${OF_A}`, `TERM_REPLACEMENT TEXT act ${OF_B}`],
  ],
  [
    'Roman figures',
    'act',
    `Сноска. В тексте римские цифры "I - V" заменены арабскими "1 - 5" - ${A}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_A}`],
  ],
  [
    'numbers of chapters',
    'act',
    `Сноска. В тексте номера глав "I - VII" заменены номерами "1 - 7" ${A}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_A}`],
  ],
  [
    'the title and the text',
    'act',
    `Сноска. В названии и тексте Закона слова "а" заменены словами "б" - ${A}.`,
    [`TERM_REPLACEMENT HEADING act ${OF_A}`, `TERM_REPLACEMENT TEXT act ${OF_A}`],
  ],
  [
    'the genitive of one part',
    'article 5',
    `Сноска. В части первой статьи 5 после слова "а" дополнено словами "б" - ${A}.`,
    [`TERM_REPLACEMENT TEXT art_5__part_1 ${OF_A}`],
  ],
  ['many parts without a number', 'article 5', `Сноска. Части исключены ${A}.`, 'TARGET_UNCLEAR'],
];

const VERBS: readonly NoteRow[] = [
  [
    '"дана в новой редакции"',
    'article 5',
    `Сноска. Статья 5 дана в новой редакции - ${A}.`,
    [`REWORDING TEXT art_5 ${OF_A}`],
  ],
  ['"изложить"', 'article 5', `Сноска. Статью 5 изложить в новой редакции - ${A}.`, [`REWORDING TEXT art_5 ${OF_A}`]],
  ['"исключить"', 'article 5', `Сноска. Пункт 2 исключить - ${A}.`, [`REPEAL TEXT art_5__para_2 ${OF_A}`]],
  [
    '"дополнить"',
    'article 5',
    `Сноска. Статью 5 дополнить пунктом 3 - ${A}.`,
    [`INSERTION TEXT art_5__para_3 ${OF_A}`],
  ],
  ['"внесена статья"', 'article 5-1', `Сноска. Внесена статья 5-1 ${A}.`, [`INSERTION TEXT art_5-1 ${OF_A}`]],
  [
    '"новая статья введена"',
    'article 5-1',
    `Сноска. Новая статья 5-1 введена ${A}.`,
    [`INSERTION TEXT art_5-1 ${OF_A}`],
  ],
  ['"внесены" without a word of what', 'article 5', `Сноска. В статью 5 внесены ${A}.`, 'NOT_UNDERSTOOD'],
];

const VERBS_AND_SIGNS: readonly NoteRow[] = [
  [
    '"дополнен и изменен"',
    'article 5',
    `Сноска. Пункт 2 дополнен и изменен ${A}.`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_A}`],
  ],
  [
    '"последующими"',
    'article 5',
    `Сноска. Статья 5 с последующими изменениями, внесенными ${A}.`,
    [`MODIFICATION TEXT art_5 ${OF_A}`],
  ],
  [
    'amendments without a verb',
    'article 5',
    `Сноска. Изменения и дополнения - ${A}.`,
    [`MODIFICATION TEXT art_5 ${OF_A}`],
  ],
  [
    'a colon before the acts',
    'article 5',
    `Сноска. В статью 5 внесены изменения: - ${A}; - Законом РК от 02.03.2004 № 12.`,
    BOTH,
  ],
];

const BEHIND: readonly NoteRow[] = [
  [
    'what was excluded behind the verb',
    'article 5',
    `Сноска. Исключен пункт 3 ${A}.`,
    [`REPEAL TEXT art_5__para_3 ${OF_A}`],
  ],
  [
    'several of an article named before',
    'article 5',
    `Сноска. В статье 5 исключены пункты 3 и 4 - ${A}.`,
    [`REPEAL TEXT art_5__para_3 ${OF_A}`, `REPEAL TEXT art_5__para_4 ${OF_A}`],
  ],
  [
    'of another article',
    'article 5',
    `Сноска. В статье 6 исключен пункт 3 - ${A}.`,
    [`REPEAL TEXT art_6__para_3 ${OF_A}`],
  ],
  [
    'out of an article',
    'article 5',
    `Сноска. Из статьи 5 исключен пункт 3 ${A}.`,
    [`REPEAL TEXT art_5__para_3 ${OF_A}`],
  ],
  ['a span that the verb tells', 'article 5', `Сноска. Исключены пункт 3-5 ${A}.`, 'TARGET_UNCLEAR'],
  ['many without their numbers', 'article 5', `Сноска. Исключены пункты 3-5 ${A}.`, 'TARGET_UNCLEAR'],
  [
    'what was worded anew',
    'article 5',
    `Сноска. Изложен в новой редакции пункт 3 - ${A}.`,
    [`REWORDING TEXT art_5__para_3 ${OF_A}`],
  ],
  [
    'the new wording of a part',
    'article 5',
    `Сноска. Новая редакция пункта 3 - ${A}.`,
    [`REWORDING TEXT art_5__para_3 ${OF_A}`],
  ],
  [
    'the new wording of a part of another article',
    'article 5',
    `Сноска. Новая редакция пункта 3 статьи 6 - ${A}.`,
    [`REWORDING TEXT art_6__para_3 ${OF_A}`],
  ],
  [
    'the new wording of what the note stands under',
    'article 5',
    `Сноска. Новая редакция - ${A}.`,
    [`REWORDING TEXT art_5 ${OF_A}`],
  ],
  [
    'words out of a part',
    'article 5',
    `Сноска. Из пункта 3 исключены слова "а" ${A}.`,
    [`TERM_REPLACEMENT TEXT art_5__para_3 ${OF_A}`],
  ],
  [
    'words replaced, and a part excluded after a comma',
    'article 5',
    `Сноска. В пункте 3 слова "а" заменены словами "б", пункт 4 исключен - ${A}.`,
    [`TERM_REPLACEMENT TEXT art_5__para_3 ${OF_A}`, `REPEAL TEXT art_5__para_4 ${OF_A}`],
  ],
  [
    'words replaced in their cases',
    'act',
    `Сноска. По тексту Закона слово "а" заменено словом "б" в соответствующих падежах - ${A}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_A}`],
  ],
];

const PLACES: readonly NoteRow[] = [
  [
    'the heading of an article and its paragraph',
    'article 5',
    `Сноска. Заголовок статьи 5 и пункт 1 с изменениями, внесенными ${A}.`,
    [`MODIFICATION HEADING art_5 ${OF_A}`, `MODIFICATION TEXT art_5__para_1 ${OF_A}`],
  ],
  [
    'the heading of an article and another article',
    'article 5',
    `Сноска. Заголовок статьи 5 и статья 6 с изменениями, внесенными ${A}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a part behind its article',
    'article 5',
    `Сноска. Статья 5 часть вторая исключена ${A}.`,
    [`REPEAL TEXT art_5__part_2 ${OF_A}`],
  ],
  [
    'what a section was made of',
    'section 4',
    `Сноска. Раздел IV (статьи 30-45) исключен ${A}.`,
    [`REPEAL TEXT sec_4 ${OF_A}`],
  ],
  [
    'a paragraph in brackets',
    'article 5',
    `Сноска. Статья 5 (пункт 3) с изменениями, внесенными ${A}.`,
    [`MODIFICATION TEXT art_5__para_3 ${OF_A}`],
  ],
  [
    'a preamble that can be of the article',
    'article 5',
    `Сноска. В преамбулу внесены изменения - ${A}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the preamble of the law',
    'article 5',
    `Сноска. В преамбулу Закона внесены изменения - ${A}.`,
    [`MODIFICATION PREAMBLE preamble ${OF_A}`],
  ],
];

describe.each([
  ['signs', SIGNS],
  ['words', WORDS],
  ['verbs', VERBS],
  ['verbs and signs', VERBS_AND_SIGNS],
  ['what stands behind the verb', BEHIND],
  ['places', PLACES],
])('recalled notes: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(saidBy(tellNote(text, { target, lang: 'RU' }))).toEqual(says);
  });
});
