/** Kazakh notes as the pages of many acts word them: what was done, to what, and what is no amendment. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const LAW = 'ҚР 01.02.2015 № 11-V Заңымен';
const OF_LAW = 'LAW 2015-02-01 11-V';

const CHANGES: readonly NoteRow[] = [
  [
    'wording "of the following kind"',
    'art_5',
    `Ескерту. 5-бап мына редакцияда жазылды - ${LAW}.`,
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'wording in a new way',
    'art_5',
    `Ескерту. 5-бап жаңаша редакцияда - ${LAW}.`,
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  ['written anew', 'art_5', `Ескерту. 5-бап жаңадан жазылды - ${LAW}.`, [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`]],
  ['put out', 'art_5', `Ескерту. 5-бап шығарылды - ${LAW}.`, [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`]],
  [
    'a list of changes by commas',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер, толықтырулар енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'changed and supplemented in one breath',
    'art_5',
    `Ескерту. 5-бапқа өзгеріс енгізіліп, толықтырылды - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'another verb for changes',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер кіргізілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a new paragraph added',
    'art_5',
    `Ескерту. 5-бапқа жаңа 3-тармақ қосылды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article put in, as a noun',
    'art_5-1',
    `Ескерту. Заңға 5-1-баппен толықтыру енгізілді - ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an ending apart from its word',
    'art_5-1',
    `Ескерту. 5-1-бап пен толықтырылды - ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a new preamble',
    'preamble',
    `Ескерту. Жаңа кіріспемен толықтырылды - ${LAW}.`,
    [`INSERTION PREAMBLE preamble ${OF_LAW} UNKNOWN`],
  ],
  [
    'two changes with one act, the first "supplemented"',
    'art_5',
    `Ескерту. 5-баптың 2-тармағы толықтырылды, 3-тармағы өзгертілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_LAW} UNKNOWN`, `MODIFICATION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a paragraph put in, another left out, by one act',
    'art_5',
    `Ескерту. 5-бапқа жаңа 3-тармақ енгізілді және 4-тармақ алып тасталды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'effect suspended by an act that stands before',
    'art_5',
    `Ескерту. 5-баптың қолданылуы ${LAW} 2016 жылғы 1 қаңтарға дейін тоқтатыла тұрды.`,
    [`SUSPENSION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a paragraph added, another left out, by one act',
    'art_5',
    `Ескерту. 5-бапқа 4-тармақ қосылды, 2-тармақ алып тасталды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_4 ${OF_LAW} UNKNOWN`, `REPEAL TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an act in brackets without its country',
    'art_5',
    '5-бап алып тасталды (01.02.2015 № 11-V Заңымен)',
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  ['an act in brackets', 'art_5', `Ескерту. 5-бап алып тасталды (${LAW}).`, [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`]],
];

const PLACES: readonly NoteRow[] = [
  [
    'the text of an article',
    'art_5',
    `Ескерту. 5-баптың мәтіні жаңа редакцияда - ${LAW}.`,
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a word throughout the text of an article',
    'art_5',
    `Ескерту. 5-баптың бүкіл мәтіні бойынша "а" деген сөз "б" деген сөзбен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'changes in the text',
    'act',
    `Ескерту. Мәтінге өзгерістер енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'throughout the law',
    'act',
    `Ескерту. Бүкіл Заң бойынша "а" деген сөз "б" деген сөзбен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'the contents of a code',
    'act',
    `Ескерту. Кодекстің мазмұнына өзгерістер енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT toc ${OF_LAW} UNKNOWN`],
  ],
  [
    'the title and the preamble, a comma between them',
    'act',
    `Ескерту. Тақырыбы, кіріспесі жаңа редакцияда - ${LAW}.`,
    [`REWORDING HEADING act ${OF_LAW} UNKNOWN`, `REWORDING PREAMBLE preamble ${OF_LAW} UNKNOWN`],
  ],
  [
    'the title of "the act"',
    'act',
    `Ескерту. Актінің тақырыбы жаңа редакцияда - ${LAW}.`,
    [`REWORDING HEADING act ${OF_LAW} UNKNOWN`],
  ],
  [
    'an annex with a sign of number',
    'att_2',
    `Ескерту. № 2 қосымшаға өзгеріс енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT att_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a part of a chapter by its sign',
    'chp_2__subchp_4',
    `Ескерту. § 4 алып тасталды - ${LAW}.`,
    [`REPEAL TEXT chp_2__subchp_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'this article',
    'art_5',
    `Ескерту. Осы бапқа өзгерістер енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an ordinal above twenty',
    'para_5',
    'Ескерту. 5-тармақтың жиырма бірінші абзацы алып тасталды - ҚР Үкіметінің 01.02.2015 № 11 қаулысымен.',
    ['REPEAL TEXT para_5__al_21 GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  [
    'a Roman number with the letter Ү',
    'sec_4',
    `Ескерту. ІҮ бөлім алып тасталды - ${LAW}.`,
    [`REPEAL TEXT sec_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an ending of a case apart from its word',
    'art_5',
    `Ескерту. 5-бап қа өзгеріс енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
];

const WORDS: readonly NoteRow[] = [
  [
    'the title, the preamble and the text',
    'act',
    `Ескерту. Заңның тақырыбында, кіріспесінде және мәтінінде "а" деген сөз "б" деген сөзбен ауыстырылды - ${LAW}.`,
    [
      `TERM_REPLACEMENT HEADING act ${OF_LAW} UNKNOWN`,
      `TERM_REPLACEMENT PREAMBLE preamble ${OF_LAW} UNKNOWN`,
      `TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'the preamble and the text',
    'act',
    `Ескерту. Кіріспеде және бүкіл мәтін бойынша "а" деген сөз "б" деген сөзбен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT PREAMBLE preamble ${OF_LAW} UNKNOWN`, `TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a word replaced, in another case',
    'act',
    `Ескерту. Мәтіндегі "а" деген сөз "б" деген сөзге ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a word instead of another',
    'act',
    `Ескерту. Мәтіндегі "а" деген сөздің орнына "б" деген сөз қойылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a word that has another name',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б" деп өзгертілді - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'an abbreviation',
    'act',
    `Ескерту. Мәтін бойынша "а" деген аббревиатура "б" деген сөздермен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'words added after others',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөздерден кейін "б" деген сөздер қосылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'words put before others',
    'act',
    `Ескерту. Бүкіл мәтін бойынша «а» деген сөздің алдынан «б» деген сөзбен толықтырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'quoted words put in',
    'art_5',
    `Ескерту. 5-баптың 1-тармағы "а" деген сөздермен толықтырылды - ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'numbers changed',
    'art_5',
    `Ескерту. 5-баптың 1-тармағындағы сандар өзгертілді - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5__para_1 ${OF_LAW} UNKNOWN`],
  ],
];

const UNREAD: readonly NoteRow[] = [
  [
    'what was brought in, its word lost, before another change',
    'art_5',
    `Ескерту. 5-бапқа енгізілді, 2-тармақ алып тасталды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  ['a new wording that is planned', 'art_5', `5-бап жаңа редакцияда көзделген - ${LAW}.`, 'NOT_AN_AMENDMENT'],
  ['an exclusion that is planned', 'art_5', `3) тармақша алып тасталады деп көзделген - ${LAW}.`, 'NOT_AN_AMENDMENT'],
  [
    'until when a text is in force',
    'art_5',
    '2-тармақтың осы редакциясы 01.01.2021 дейін қолданыста болды.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'where the act says when it takes force',
    'act',
    'Осы Заңның қолданысқа енгізілу тәртібін 20-баптан қараңыз.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'a change behind such a pointer',
    'act',
    `Қолданысқа енгізілу тәртібін 40-баптан қараңыз. 5-бап алып тасталды - ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'an act whose time is over',
    'act',
    'Ескерту. Қолданылу мерзімінің өтуіне байланысты күші жойылды.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'an official explanation',
    'art_5',
    'Ескерту. 5-бапқа ресми түсіндірме берілді - ҚР Конституциялық Кеңесінің 2000.10.13 N 2 қаулысымен.',
    'NOT_AN_AMENDMENT',
  ],
  ['the form of an act', 'act', `Ескерту. Актінің нысаны және тақырыбы жаңа редакцияда - ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'a paragraph with the number of its article',
    'art_1-1',
    `Ескерту. 1-1-тармақпен толықтырылды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'an article of a later number that got more, before another change',
    'art_5-1',
    `Ескерту. 5-1-бап толықтырылды, 6-бап өзгертілді - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'an act in brackets before another change',
    'art_5',
    `Ескерту. 5-баптың 2-тармағы алып тасталды (${LAW}), 3-тармағы өзгертілді - ҚР 02.03.2016 № 12-V Заңымен.`,
    'NOT_UNDERSTOOD',
  ],
  ['effect that was left out', 'art_5', `Ескерту. 5-баптың қолданылуы ${LAW} алып тасталды.`, 'NOT_UNDERSTOOD'],
];

describe('a Kazakh note of what was done', () => {
  it.each(CHANGES)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note of a place', () => {
  it.each(PLACES)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note of words in a text', () => {
  it.each(WORDS)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note that is no amendment, or not a clear one', () => {
  it.each(UNREAD)('is unread: %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
