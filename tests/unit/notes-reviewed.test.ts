/** Notes whose words can be taken for others: whose provision it was, what of it was left out, the name of a note. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const A = 'Законом РК от 10.01.2020 № 301-VI';
const OF_A = 'Закона РК от 10.01.2020 № 301-VI';
const A_KK = 'ҚР 10.01.2020 № 301-VI Заңымен';
const A_EN = 'the Law of the Republic of Kazakhstan dated 10.01.2020 No. 301-VI';
const BY_A = 'LAW 2020-01-10 301-VI UNKNOWN';

const OWNERS: readonly NoteRow[] = [
  ['whose paragraph was excluded', 'article 5', `Исключен пункт 3 статьи 6 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  ['whose article lost its force', 'article 5', `Утратила силу статья 6 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  [
    'a subparagraph of an order',
    'article 5',
    'Утратил силу подпункт 1) пункта 1 приказа Министра финансов РК от 10.01.2020 № 30.',
    'NOT_UNDERSTOOD',
  ],
  [
    'whose paragraph was worded anew',
    'article 5',
    `Изложен в новой редакции пункт 3 статьи 6 ${OF_A}.`,
    'NOT_UNDERSTOOD',
  ],
  ['the new wording of whose paragraph', 'article 5', `Новая редакция пункта 3 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  ['whose paragraph was brought in', 'article 5', `Внесен пункт 3 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  ['whose paragraph was added', 'article 5', `Дополнить пунктом 3 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  ['whose paragraph was changed', 'article 5', `Внесены изменения в пункт 3 статьи 6 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  ['whose article was suspended', 'article 5', `Приостановлено действие статьи 6 ${OF_A}.`, 'NOT_UNDERSTOOD'],
  ['whose article it was, before the verb', 'article 5', `Статья 6 ${OF_A} исключена.`, 'NOT_UNDERSTOOD'],
  ['by which law', 'article 5', `Исключен пункт 3 статьи 6 ${A}.`, [`REPEAL TEXT art_6__para_3 ${BY_A}`]],
  [
    'by which code',
    'article 5',
    'Исключен пункт 3 Гражданским кодексом РК от 10.01.2020 № 301-VI.',
    ['REPEAL TEXT art_5__para_3 CODE 2020-01-10 301-VI UNKNOWN'],
  ],
  ['a dash before the act', 'article 5', `Исключен пункт 3 - ${A}.`, [`REPEAL TEXT art_5__para_3 ${BY_A}`]],
  ["the new wording of the note's own place", 'article 5', `Новая редакция ${OF_A}.`, [`REWORDING TEXT art_5 ${BY_A}`]],
  ['the act before the verb', 'article 5', `Статья 5 ${A} исключена.`, [`REPEAL TEXT art_5 ${BY_A}`]],
];

const LEFT_OUT: readonly NoteRow[] = [
  [
    'a paragraph in the genitive is not where something was',
    'article 5',
    'Абзац первый второго пункта исключен Законом РК от 10.01.2020 № 301-VI.',
    ['REPEAL TEXT art_5__para_2__al_1 LAW 2020-01-10 301-VI UNKNOWN'],
  ],
  ['what was left out of an article is lost', 'article 5', `Из статьи 5 исключено ${A}.`, 'TARGET_UNCLEAR'],
  ['what was left out of a paragraph is lost', 'article 5', `Из пункта 2 исключен - ${A}.`, 'TARGET_UNCLEAR'],
  ['what was excluded in an article is lost', 'article 5', `В статье 5 исключена ${A}.`, 'TARGET_UNCLEAR'],
  ['behind the act', 'article 5', `${A} в статье 5 исключена.`, 'TARGET_UNCLEAR'],
  ['out of an article with amendments', 'article 5', `Из статьи 5 с изменениями, внесенными ${A}.`, 'TARGET_UNCLEAR'],
  ['what was left out in Kazakh', 'article 5', `5-баптан алып тасталды - ${A_KK}.`, 'TARGET_UNCLEAR'],
  ['what was excluded in Kazakh', 'article 5', `5-бапта алып тасталды - ${A_KK}.`, 'TARGET_UNCLEAR'],
  ['what was excluded in English', 'article 5', `In Article 5 excluded by ${A_EN}.`, 'TARGET_UNCLEAR'],
  ['what was left out', 'article 5', `Из статьи 5 исключен пункт 3 ${A}.`, [`REPEAL TEXT art_5__para_3 ${BY_A}`]],
  ['which words', 'article 5', `В статье 5 слова "а" исключены ${A}.`, [`TERM_REPLACEMENT TEXT art_5 ${BY_A}`]],
  ['an article in Kazakh', 'article 5', `5-бап алып тасталды - ${A_KK}.`, [`REPEAL TEXT art_5 ${BY_A}`]],
];

const CONTAINED: readonly NoteRow[] = [
  ['two articles of a chapter', 'chapter 4', `Глава 4 (статьи 30, 32) исключены ${A}.`, 'TARGET_UNCLEAR'],
  ['articles in a chapter', 'chapter 4', `В главе 4 (статьи 30, 31) исключены ${A}.`, 'TARGET_UNCLEAR'],
  ['one article of a chapter', 'chapter 4', `Глава 4 (ст. 30) исключена ${A}.`, 'TARGET_UNCLEAR'],
  ['changes of articles', 'chapter 4', `Глава 4 (статьи 30, 31) с изменениями, внесенными ${A}.`, 'TARGET_UNCLEAR'],
  ['changes of a span', 'chapter 4', `Глава 4 (статьи 30-45) с изменениями, внесенными ${A}.`, 'TARGET_UNCLEAR'],
  ['a span, and a verb of many', 'chapter 4', `Глава 4 (статьи 30-45) исключены ${A}.`, 'TARGET_UNCLEAR'],
  ['behind the verb', 'chapter 4', `Исключена глава 4 (статьи 30, 45) ${A}.`, 'TARGET_UNCLEAR'],
  ['all of a chapter', 'chapter 4', `Глава 4 (статьи 30-45) исключена ${A}.`, [`REPEAL TEXT chp_4 ${BY_A}`]],
  [
    'all of a chapter, worded anew',
    'chapter 4',
    `Глава 4 (статьи 30-45) изложена в новой редакции ${A}.`,
    [`REWORDING TEXT chp_4 ${BY_A}`],
  ],
];

const MARKS: readonly NoteRow[] = [
  ['a note that was excluded', 'article 5', `Footnote. Note is excluded by ${A_EN}.`, 'NOT_UNDERSTOOD'],
  [
    'a remark that got a paragraph',
    'article 5',
    `Footnote. Remark supplemented with paragraph 3 by ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  ['notes that were worded anew', 'article 5', `Notes in the wording of ${A_EN}.`, 'NOT_UNDERSTOOD'],
  ['a note without a mark before it', 'article 5', `Note excluded by ${A_EN}.`, 'NOT_UNDERSTOOD'],
  ['a footnote with an article', 'article 5', `The footnote is excluded by ${A_EN}.`, 'NOT_UNDERSTOOD'],
  ['a footnote that was excluded', 'article 5', `Footnote. Footnote is excluded by ${A_EN}.`, 'NOT_UNDERSTOOD'],
  ['a note that was left out in Kazakh', 'article 5', `Ескертпе алып тасталды - ${A_KK}.`, 'NOT_UNDERSTOOD'],
  ['a footnote that was excluded in Russian', 'article 5', `Сноска. Сноска исключена ${A}.`, 'NOT_UNDERSTOOD'],
  ['the mark with its stop', 'article 5', `Note. Article 6 is excluded by ${A_EN}.`, [`REPEAL TEXT art_6 ${BY_A}`]],
  [
    'two marks with their stops',
    'article 5',
    `Footnote. Note. Article 6 is excluded by ${A_EN}.`,
    [`REPEAL TEXT art_6 ${BY_A}`],
  ],
  [
    'the mark without its stop',
    'article 5',
    `Footnote Article 6 is excluded by ${A_EN}.`,
    [`REPEAL TEXT art_6 ${BY_A}`],
  ],
  ['the mark in Kazakh', 'article 5', `Ескертпе. 6-бап алып тасталды - ${A_KK}.`, [`REPEAL TEXT art_6 ${BY_A}`]],
];

const OTHER_ACTS: readonly NoteRow[] = [
  [
    'a law by its title',
    'article 5',
    `The Law of the Republic of Kazakhstan "On gardens" became invalid by ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'an article of a law by its title',
    'article 5',
    `Article 6 of the Law of the Republic of Kazakhstan "On gardens" is excluded by ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'the title of a law by its title',
    'act',
    `The title of the Law of the Republic of Kazakhstan "On gardens" is in the wording of ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'an article of the Constitution',
    'article 5',
    `Article 3 of the Constitution of the Republic of Kazakhstan is excluded by ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'an article of the Constitution alone',
    'article 5',
    `Article 3 of the Constitution is excluded by ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'the title of the Constitution',
    'article 5',
    `Title of the Constitution is in the wording of ${A_EN}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'an article of this Constitution',
    'article 5',
    `Article 3 of this Constitution is excluded by ${A_EN}.`,
    [`REPEAL TEXT art_3 ${BY_A}`],
  ],
  [
    'an article of the Law',
    'article 5',
    `Article 6 of the Law of the Republic of Kazakhstan is excluded by ${A_EN}.`,
    [`REPEAL TEXT art_6 ${BY_A}`],
  ],
];

const RULES: readonly NoteRow[] = [
  [
    'a rule in the code that a law amended',
    'article 5',
    `5-бап алып тасталды - ${A_KK} (осы Кодекстің 2-бабын қараңыз).`,
    'FORCE_UNCLEAR',
  ],
  [
    'a rule in a code of the country',
    'article 5',
    `5-бап алып тасталды - ${A_KK} (ҚР кодексінің 2-бабын қараңыз).`,
    'FORCE_UNCLEAR',
  ],
  [
    'a rule in the law itself',
    'article 5',
    `5-бап алып тасталды - ${A_KK} (осы Заңның 2-бабын қараңыз).`,
    ['REPEAL TEXT art_5 LAW 2020-01-10 301-VI AS_THE_ACT_SAYS art_2'],
  ],
];

const ANNOUNCED: readonly NoteRow[] = [
  [
    'rights are no office',
    'article 5',
    'Note of rights! Article 5 is excluded by the Law of the RK dated 10.01.2020 No. 301-VI.',
    'NOT_UNDERSTOOD',
  ],
  ['an article in this wording', 'article 5', `5-бап осы редакцияда - ${A_KK}.`, 'NOT_UNDERSTOOD'],
  ['a paragraph stated in this wording', 'article 5', `3-тармақ осы редакцияда жазылды - ${A_KK}.`, 'NOT_UNDERSTOOD'],
  ['how long this wording was in force', 'article 5', 'Осы редакция 01.01.2020 дейін қолданылды.', 'NOT_AN_AMENDMENT'],
  [
    'a change behind words on the wording',
    'article 5',
    `Осы редакция 01.01.2020 дейін қолданылды, 5-бап алып тасталды - ${A_KK}.`,
    'NOT_UNDERSTOOD',
  ],
  ['a note of rules', 'article 5', `Note of rules! Article 5 is excluded by ${A_EN}.`, 'NOT_UNDERSTOOD'],
  ['a note of the editors', 'article 5', `Note of LLPI! Article 5 is to be excluded by ${A_EN}.`, 'NOT_AN_AMENDMENT'],
];

const LOST_SIGNS: readonly NoteRow[] = [
  ['a day alone behind the number', 'article 5', `Статья 5 в редакции ${OF_A} от 11.01.2020.`, 'NOT_UNDERSTOOD'],
  ['an act without a number', 'article 5', `Статья 5 исключена ${A} Законом РК от 11.01.2020.`, 'NOT_UNDERSTOOD'],
  [
    'a day and a number',
    'article 5',
    `Статья 5 в редакции ${OF_A} от 11.01.2020 № 302-VI.`,
    [`REWORDING TEXT art_5 ${BY_A}`, 'REWORDING TEXT art_5 LAW 2020-01-11 302-VI UNKNOWN'],
  ],
];

const LONGER_WORDS: readonly NoteRow[] = [
  ['"as follows" in Kazakh', 'article 5', `5-бап келесідей редакцияда - ${A_KK}.`, [`REWORDING TEXT art_5 ${BY_A}`]],
  [
    'headings of articles',
    'article 5',
    `В заголовках статей 5 и 6 слово "а" исключено ${A}.`,
    [`TERM_REPLACEMENT HEADING art_5 ${BY_A}`, `TERM_REPLACEMENT HEADING art_6 ${BY_A}`],
  ],
];

describe.each([
  ['whose provision it was', OWNERS],
  ['what was left out', LEFT_OUT],
  ['what a chapter is made of', CONTAINED],
  ['marks of notes', MARKS],
  ['other acts', OTHER_ACTS],
  ['rules of force', RULES],
  ['announcements', ANNOUNCED],
  ['lost signs', LOST_SIGNS],
  ['words that begin like others', LONGER_WORDS],
])('reviewed notes: %s', (_, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(told(target, text)).toEqual(says);
  });
});
