/** Notes whose lists lose or repeat something: the comma, the name of the country, a verb; and lists of unlike provisions. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const A = '01.02.2015 № 11-V';
const B = '02.03.2016 № 12-V';
const FROM_2016 = '(01.01.2016 бастап қолданысқа енгізіледі)';
const OF_A = 'LAW 2015-02-01 11-V';
const OF_B = 'LAW 2016-03-02 12-V';

const ACTS: readonly NoteRow[] = [
  [
    'the country before each law',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер енгізілді - ҚР ${A} ${FROM_2016}, ҚР ${B}; Қазақстан Республикасының 03.04.2017 № 13-VI заңдарымен.`,
    [
      `MODIFICATION TEXT art_5 ${OF_A} ON_DATE 2016-01-01`,
      `MODIFICATION TEXT art_5 ${OF_B} UNKNOWN`,
      'MODIFICATION TEXT art_5 LAW 2017-04-03 13-VI UNKNOWN',
    ],
  ],
  [
    'the Government before each resolution',
    'act',
    'Ескерту. Тақырып жаңа редакцияда - ҚР Үкіметінің 01.02.2015 № 11, ҚР Үкіметінің 02.03.2016 № 12, Үкіметінің 03.04.2017 № 13 қаулыларымен.',
    [
      'REWORDING HEADING act GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN',
      'REWORDING HEADING act GOVERNMENT_RESOLUTION 2016-03-02 12 UNKNOWN',
      'REWORDING HEADING act GOVERNMENT_RESOLUTION 2017-04-03 13 UNKNOWN',
    ],
  ],
  [
    'the President before each decree',
    'act',
    'Ескерту. Тақырып жаңа редакцияда - ҚР Президентінің 01.02.2015 № 11, ҚР Президентінің 02.03.2016 № 12 Жарлықтарымен.',
    [
      'REWORDING HEADING act PRESIDENTIAL_DECREE 2015-02-01 11 UNKNOWN',
      'REWORDING HEADING act PRESIDENTIAL_DECREE 2016-03-02 12 UNKNOWN',
    ],
  ],
  [
    'no comma after a bracket',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер енгізілді - ҚР ${A} ${FROM_2016} ${B} ${FROM_2016} Заңдарымен.`,
    [`MODIFICATION TEXT art_5 ${OF_A} ON_DATE 2016-01-01`, `MODIFICATION TEXT art_5 ${OF_B} ON_DATE 2016-01-01`],
  ],
  [
    'no comma after a bracket, the name after the second statement',
    'art_5-1',
    `Ескерту. 5-1-баппен толықтырылды - ҚР 05.01.2014 № 10-V, өзгеріс енгізілді - ${A} ${FROM_2016} ${B} Заңдарымен.`,
    [
      'INSERTION TEXT art_5-1 LAW 2014-01-05 10-V UNKNOWN',
      `MODIFICATION TEXT art_5-1 ${OF_A} ON_DATE 2016-01-01`,
      `MODIFICATION TEXT art_5-1 ${OF_B} UNKNOWN`,
    ],
  ],
];

const ACTS_UNREAD: readonly NoteRow[] = [
  [
    'the country twice, and the name of one law',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер енгізілді - ҚР ${A}, ҚР ${B} Заңымен.`,
    'ACT_AMBIGUOUS',
  ],
  [
    'the Government before the first alone, and a name of laws',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер енгізілді - ҚР Үкіметінің 01.02.2015 № 11, ҚР ${B} Заңдарымен.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'no comma after a bracket, and the name of one law',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер енгізілді - ҚР ${A} ${FROM_2016} ${B} Заңымен.`,
    'ACT_AMBIGUOUS',
  ],
  [
    'a day after a bracket, and no number',
    'art_5',
    `Ескерту. 5-бапқа өзгерістер енгізілді - ҚР ${A} ${FROM_2016} 02.03.2016 Заңдарымен.`,
    'NOT_UNDERSTOOD',
  ],
];

const BY_A = `ҚР ${A} Заңымен`;
const WORDS = `TERM_REPLACEMENT TEXT act ${OF_A} UNKNOWN`;

const PAIRS: readonly NoteRow[] = [
  [
    'what closes a pair, once after the last',
    'act',
    `Ескерту. Бүкіл мәтін бойынша: "бөлім" деген сөз "тарау"; "орган", "органның" деген сөздер тиісінше "агенттік", "агенттіктің" деген сөздермен ауыстырылды - ${BY_A}.`,
    [WORDS],
  ],
  [
    'three pairs',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б"; "в" деген сөз "г"; "д" деген сөз "е" деген сөзбен ауыстырылды - ${BY_A}.`,
    [WORDS],
  ],
];

const PAIRS_UNREAD: readonly NoteRow[] = [
  ['a pair that nothing closes', 'act', `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б" - ${BY_A}.`, 'NOT_UNDERSTOOD'],
  [
    'a pair, and words that were left out',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б"; "в" деген сөз алып тасталды - ${BY_A}.`,
    'NOT_UNDERSTOOD',
  ],
];

const PLACES: readonly NoteRow[] = [
  [
    'a section, chapters and articles',
    'art_93',
    `ЕСКЕРТУ. V-бөлiм, 19,20-тарау және 87,93-баптар жаңа редакцияда - ${BY_A}.`,
    ['sec_5', 'chp_19', 'chp_20', 'art_87', 'art_93'].map((eId) => `REWORDING TEXT ${eId} ${OF_A} UNKNOWN`),
  ],
  [
    'a chapter and an article, in Russian',
    'art_5',
    `Сноска. Глава 2 и статья 5 исключены Законом РК от ${A}.`,
    [`REPEAL TEXT chp_2 ${OF_A} UNKNOWN`, `REPEAL TEXT art_5 ${OF_A} UNKNOWN`],
  ],
  [
    'a chapter and an article, in English',
    'art_5',
    'Footnote. Chapter 2 and Article 5 are excluded by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    [`REPEAL TEXT chp_2 ${OF_A} UNKNOWN`, `REPEAL TEXT art_5 ${OF_A} UNKNOWN`],
  ],
];

const PLACES_UNREAD: readonly NoteRow[] = [
  [
    'a chapter and an article without "and", which can be in it',
    'art_5',
    `Ескерту. 2-тарау, 5-бап жаңа редакцияда - ${BY_A}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'two articles after a section, which can be of it',
    'art_5',
    `Ескерту. 2-бөлім, 5-бап және 6-бап жаңа редакцияда - ${BY_A}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'an article and a paragraph, which can be of it',
    'art_5',
    `Ескерту. 5-бап және 2-тармақ жаңа редакцияда - ${BY_A}.`,
    'TARGET_UNCLEAR',
  ],
];

const ANNOUNCED: readonly NoteRow[] = [
  [
    'an article that is yet to come into force',
    'art_1-2',
    `1-2-бап. 01.01.2027 бастап қолданысқа енгізіледі - ${BY_A}.`,
    'NOT_AN_AMENDMENT',
  ],
  [
    'a subparagraph that is yet to come into force',
    'art_5__subpara_3',
    `3) 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі - ${BY_A};`,
    'NOT_AN_AMENDMENT',
  ],
  [
    'what is yet to come into force and was left out',
    'art_5',
    `5-бап. 01.01.2027 бастап қолданысқа енгізіледі; алып тасталды - ${BY_A}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'what was done, and what is planned beside it',
    'art_5',
    `Ескерту. 5-бап жаңа редакцияда - ${BY_A}; өзгеріс енгізу көзделген - ҚР ${B} Заңымен.`,
    'NOT_UNDERSTOOD',
  ],
];

describe('a Kazakh list of acts', () => {
  it.each(ACTS)('is read with %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(ACTS_UNREAD)('is unread with %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a list of pairs of words', () => {
  it.each(PAIRS)('is read with %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(PAIRS_UNREAD)('is unread with %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a list of unlike provisions', () => {
  it.each(PLACES)('is read of %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(PLACES_UNREAD)('is unread of %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('an announcement', () => {
  it.each(ANNOUNCED)('is no amendment: %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
