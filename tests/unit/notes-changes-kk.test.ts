/** Kazakh notes that join changes, count what they put in, or tell of force after the act. Acts and numbers here are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const LAW = 'ҚР 01.02.2015 № 11-V Заңымен';
const OF_LAW = 'LAW 2015-02-01 11-V';

const JOINED: readonly NoteRow[] = [
  [
    'an article changed and supplemented with a paragraph',
    'art_5',
    `Ескерту. 5-бапқа өзгеріс енгізілді және 3-тармақпен толықтырылды - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article changed and supplemented with a subparagraph',
    'art_5',
    `Ескерту. 5-бап өзгерді және 8) тармақшамен толықтырылды - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__subpara_8 ${OF_LAW} UNKNOWN`],
  ],
  [
    'subparagraphs changed, and one put in beside them',
    'art_5',
    `Ескерту. 5-баптың 6), 17)-тармақшалары өзгертілді, жаңа 22-1)-тармақшамен толықтырылды - ${LAW}.`,
    [
      `MODIFICATION TEXT art_5__subpara_6 ${OF_LAW} UNKNOWN`,
      `MODIFICATION TEXT art_5__subpara_17 ${OF_LAW} UNKNOWN`,
      `INSERTION TEXT art_5__subpara_22-1 ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'supplemented and changed',
    'art_5',
    `Ескерту. 5-бап толықтырылды және өзгертілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'changed, supplemented',
    'art_5',
    `Ескерту. 5-бап өзгертілді, толықтырылды - ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a new section',
    'section 3',
    `Ескерту. Жаңа III-бөлім енгізілді - ${LAW}.`,
    [`INSERTION TEXT sec_3 ${OF_LAW} UNKNOWN`],
  ],
];

const SPANS: readonly NoteRow[] = [
  [
    'two articles that are neighbours',
    'art_4',
    `Ескерту. 4-5-баптар алып тасталды - ${LAW}.`,
    [`REPEAL TEXT art_4 ${OF_LAW} UNKNOWN`, `REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'three paragraphs that were put in',
    'art_5',
    `Ескерту. 5-бап 6-8-тармақтармен толықтырылды - ${LAW}.`,
    [6, 7, 8].map((number) => `INSERTION TEXT art_5__para_${number} ${OF_LAW} UNKNOWN`),
  ],
  [
    'one paragraph with a number of two',
    'art_5',
    `Ескерту. 5-бап 6-7-тармақпен толықтырылды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_6-7 ${OF_LAW} UNKNOWN`],
  ],
];

const FORCE: readonly NoteRow[] = [
  [
    'a sentence on the force of the change',
    'art_5',
    `Ескерту. 5-бап өзгертілді - ${LAW}. Бұл өзгеріс Қазақстан Республикасының 2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'the same after a dash',
    'art_5',
    `Ескерту. 5-бап өзгертілді - ${LAW} - бұл өзгертулер 2016 жылғы 1 қаңтардан бастап күшіне енеді.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'the same in brackets',
    'art_5',
    `Ескерту. 5-бап өзгертілді - ${LAW} (бұл өзгерістер мен толықтырулар 2016 жылғы 1 қаңтардан бастап күшіне енеді)`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a law named once for two changes of an article',
    'art_5-1',
    `Ескерту. 2-тарау 5-1-баппен толықтырылды - ҚР 10.10.2014 № 12, жаңа редакцияда - ${LAW}.`,
    ['INSERTION TEXT art_5-1 LAW 2014-10-10 12 UNKNOWN', `REWORDING TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
];

const NAMED: readonly NoteRow[] = [
  [
    'the day of repeal within the words for it',
    'act',
    `Ескерту. Заңның күші 01.01.2016 бастап жойылды - ${LAW}.`,
    [`REPEAL WHOLE_ACT act ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a paragraph brought into an article',
    'art_5',
    `Ескерту. 5-бапқа 3-тармақ енгізілді - ${LAW}.`,
    [`INSERTION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'paragraphs added to an article',
    'art_5',
    `Ескерту. 5-бапқа 3, 4-тармақтар қосылды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__para_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'paragraphs that got more, in an article of a later number',
    'art_138-1',
    `Ескерту. 138-1-баптың 2,3-тармақтары толықтырылды, - ${LAW}.`,
    [`MODIFICATION TEXT art_138-1__para_2 ${OF_LAW} UNKNOWN`, `MODIFICATION TEXT art_138-1__para_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the heading of a chapter, and an article',
    'art_405',
    `Ескерту. 60-тараудың атауы мен 405-бап жаңа редакцияда - ${LAW}.`,
    [`REWORDING HEADING chp_60 ${OF_LAW} UNKNOWN`, `REWORDING TEXT art_405 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the opening by its Latin name',
    'act',
    `Ескерту. Преамбулаға өзгеріс енгізілді - ${LAW}.`,
    [`MODIFICATION PREAMBLE preamble ${OF_LAW} UNKNOWN`],
  ],
  [
    'the heading before the note',
    'chapter 20',
    `20-тарау. 20-тарау алып тасталды - ${LAW}.`,
    [`REPEAL TEXT chp_20 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a decree without the word for whose it is',
    'art_5',
    'Ескерту. 5-бап өзгерді - Қазақстан Республикасының 1995.12.21. N 2703 заң күші бар жарлығымен.',
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1995-12-21 2703 UNKNOWN'],
  ],
  [
    'the name of one act left before the name of many',
    'art_5',
    `Ескерту. 5-бап өзгерді - ҚР 10.10.2014 № 12, 01.02.2015 № 11-V Заңымен (01.01.2016 бастап қолданысқа енгізіледі) Заңдарымен.`,
    ['MODIFICATION TEXT art_5 LAW 2014-10-10 12 UNKNOWN', `MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a comma before the bracket',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 01.02.2015 № 11-V , (күшіне ену мерзімін 2-баптан қараңыз) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} AS_THE_ACT_SAYS art_2`],
  ],
];

const ELIDED: readonly NoteRow[] = [
  [
    'words left out of one, another left out whole',
    'art_5',
    `Ескерту. 5-баптың 3-тармағынан сөздер және 4-тармағы алып тасталды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5__para_3 ${OF_LAW} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'words left out of the heading, parts left out whole',
    'art_5',
    `Ескерту. 5-баптың атауынан сөздер және 1, 2-бөліктері алынып тасталған - ${LAW}.`,
    [
      `TERM_REPLACEMENT HEADING art_5 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_5__part_1 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_5__part_2 ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'a part and a paragraph put in',
    'art_5',
    `Ескерту. 5-бап екінші бөлікпен және жаңа 4-тармақпен толықтырылды - ${LAW}.`,
    [`INSERTION TEXT art_5__part_2 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__para_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'what was put in at two levels',
    'art_5',
    `Ескерту. 5-бап 3-1-тармақпен, 4-тармақ 5) тармақшамен толықтырылды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_3-1 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__para_4__subpara_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'words and a subparagraph put in',
    'art_5',
    `Ескерту. 5-тармағы сөздермен, 7) тармақшамен толықтырылды - ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_5 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__para_5__subpara_7 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a word replaced in two places, the first without an ending',
    'art_5',
    `Ескерту. 5-баптың 4-тармағы мен 3-тармағындағы "а" деген сөз "б" деген сөзбен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5__para_4 ${OF_LAW} UNKNOWN`, `TERM_REPLACEMENT TEXT art_5__para_3 ${OF_LAW} UNKNOWN`],
  ],
];

const UNREAD: readonly NoteRow[] = [
  [
    'a provision or words of it left out',
    'art_5',
    `Ескерту. 5-баптың 4-тармағы және 3-тармағынан сөздер алып тасталды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  ['words of nothing', 'art_5', `Ескерту. 3-тармақ сөздер және 4-тармақ алып тасталды - ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'one verb for two changes by two acts',
    'art_5',
    'Ескерту. 5-бап екінші бөлікпен және 4-тармақпен толықтырылды - ҚР 10.10.2014 № 12, 01.02.2015 № 11-V Заңдарымен.',
    'ACT_NOT_NAMED',
  ],
  [
    'subparagraphs without numbers',
    'art_5',
    `Ескерту. 5-баптың 1-тармағы тармақшалармен және 2-1-тармақпен толықтырылды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the heading of another provision before the note',
    'chapter 20',
    `20-тарау. 21-тарау алып тасталды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  ['what was brought in, its word lost', 'art_5', `Ескерту. 5-бапқа енгізілді - ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'a rule of force after the name of two acts of two changes',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР 10.10.2014 № 12, өзгеріс енгізілді - 01.02.2015 № 11-V Заңдарымен (01.01.2016 бастап қолданысқа енгізіледі).',
    'FORCE_UNCLEAR',
  ],
  [
    'a law of the President',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР Президентінің 01.02.2015 № 11 Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  ['where another law is', 'act', 'Ескерту. ҚР 1997.12.13 N 209 Заңының 4-7-баптарын қараңыз.', 'NOT_AN_AMENDMENT'],
  [
    'when a part of the act itself takes force',
    'art_5__para_2',
    'Ескерту. 2-тармақ дәріханалар үшін 01.01.2026 бастап қолданысқа енгізіледі - осы Кодекстің 276-бабы 1-тармағының 6) тармақшасымен.',
    'NOT_AN_AMENDMENT',
  ],
  ['items excluded by no act', 'article 5', '2. - 4. (алып тасталды)', 'ACT_NOT_NAMED'],
  ['a span with what may lie between', 'art_4', `Ескерту. 4-6-баптар алып тасталды - ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'a span beside another number',
    'art_5',
    `Ескерту. 5-баптың 2, 7-8-тармақтары алып тасталды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a sentence on the force of one of two acts',
    'art_5',
    `Ескерту. 5-бап өзгертілді - ҚР 10.10.2014 № 12 Заңымен, жаңа редакцияда - ${LAW}. Бұл өзгеріс 2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.`,
    'FORCE_UNCLEAR',
  ],
  [
    'two joined changes by two acts',
    'art_5',
    'Ескерту. 5-бап өзгерді және 3-тармақпен толықтырылды - ҚР 10.10.2014 № 12, 01.02.2015 № 11-V Заңдарымен.',
    'ACT_NOT_NAMED',
  ],
  [
    'a subparagraph put in after changes of two articles',
    'art_5',
    `Ескерту. 5-баптың 6)-тармақшасы, 7-баптың 2)-тармақшасы өзгертілді, 8)-тармақшамен толықтырылды - ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'provisions that got other numbers',
    'art_5',
    `Ескерту. 5-баптың 2, 3-тармақтары 4, 5-тармақтар болып саналды - ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
];

describe('a Kazakh note of several changes', () => {
  it.each(JOINED)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(NAMED)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(ELIDED)('%s, the verb once', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(SPANS)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note of an act and its force', () => {
  it.each(FORCE)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note that leaves something open', () => {
  it.each(UNREAD)('is unread: %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
