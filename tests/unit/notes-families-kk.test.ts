/** Families of notes in Kazakh: the act before what it did, words told apart in a text, one verb of several pairs. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const LAW = 'ҚР 01.02.2015 № 11-V Заңымен';
const OF_LAW = 'LAW 2015-02-01 11-V';
const OF_GOVERNMENT = 'GOVERNMENT_RESOLUTION 2015-02-01 11';

const ACT_FIRST: readonly NoteRow[] = [
  ['before the article', 'art_5', `Ескерту. ${LAW} 5-бап алып тасталды.`, [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`]],
  [
    'between the article and the verb',
    'art_5',
    `Ескерту. 5-бапқа ${LAW} өзгерістер енгізілді.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'with its force, in accordance with it',
    'art_5',
    'Ескерту. 5-баптың 2-тармағы ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі) Заңына сәйкес жаңа редакцияда.',
    [`REWORDING TEXT art_5__para_2 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'in the wording of it',
    'para_1',
    'Ескерту. 1-тармақ ҚР Қаржы министрінің 01.02.2015 № 11 бұйрығының редакциясында (01.01.2016 бастап қолданысқа енгізіледі).',
    ['REWORDING TEXT para_1 MINISTERIAL_ORDER 2015-02-01 11 ON_DATE 2016-01-01'],
  ],
  [
    'its force after the verb, and a pointer to the text before',
    'act',
    'ҚР Үкіметінің 2015.20.02. № 11 Қаулысымен тақырыбы жаңа редакцияда (2016 ж. 1 қаңтардан бастап қолданысқа енгізілді) (бұр. ред. қара)',
    ['REWORDING HEADING act GOVERNMENT_RESOLUTION 2015-02-20 11 ON_DATE 2016-01-01'],
  ],
  [
    'a day of repeal before the verb',
    'act',
    'ҚР Үкіметінің 2015 жылғы 1 ақпандағы № 11 Қаулысымен 2016 ж. 1 қаңтардан бастап күші жойылды',
    [`REPEAL WHOLE_ACT act ${OF_GOVERNMENT} ON_DATE 2016-01-01`],
  ],
  [
    'a day of repeal after the verb, and the act after it',
    'act',
    'Осы Қаулы күшін жойды 2016 жылғы 1 қаңтардан бастап ҚР Үкіметінің 01.02.2015 жылғы № 11 Қаулысына сәйкес',
    [`REPEAL WHOLE_ACT act ${OF_GOVERNMENT} ON_DATE 2016-01-01`],
  ],
  [
    'a year in two digits',
    'art_1',
    '01.02.98 ж. N 211-1 ҚР Заңымен 1-бап жаңа редакцияда',
    ['REWORDING TEXT art_1 LAW 1998-02-01 211-1 UNKNOWN'],
  ],
  [
    'a year in two digits that can be the beginning of four',
    'art_1',
    '01.02.20 ж. N 211-1 ҚР Заңымен 1-бап жаңа редакцияда',
    'NO_SUCH_DAY',
  ],
  [
    'two of them, one after another',
    'art_5',
    `Ескерту. ${LAW} 2-тармақ алып тасталды; ҚР 02.02.2016 № 12-V Заңымен 3-тармақ жаңа редакцияда.`,
    [`REPEAL TEXT art_5__para_2 ${OF_LAW} UNKNOWN`, 'REWORDING TEXT art_5__para_3 LAW 2016-02-02 12-V UNKNOWN'],
  ],
];

const DAYS: readonly NoteRow[] = [
  [
    'a day after the year, where no month has that number',
    'art_5',
    'ҚР 2015.20.02 № 11-V Заңымен 5-бап алып тасталды',
    ['REPEAL TEXT art_5 LAW 2015-02-20 11-V UNKNOWN'],
  ],
  [
    'a month after the year, where no month has the number of the day',
    'art_5',
    'ҚР 2015.02.20 № 11-V Заңымен 5-бап алып тасталды',
    ['REPEAL TEXT art_5 LAW 2015-02-20 11-V UNKNOWN'],
  ],
  [
    'a day and a month that can be either',
    'art_5',
    'ҚР 2015.01.02 № 11-V Заңымен 5-бап алып тасталды',
    'NOT_UNDERSTOOD',
  ],
  [
    'the same in a footnote, which has the month first',
    'art_5',
    'Ескерту. ҚР 2015.02.01 № 11-V Заңымен 5-бап алып тасталды.',
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a misprinted day in a footnote',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 2015.20.02 № 11-V Заңымен.',
    'NO_SUCH_DAY',
  ],
];

const WORDS: readonly NoteRow[] = [
  [
    'words told by others in the text',
    'act',
    `Ескерту. Мәтінде "бөлім" деген сөздің алдындағы "I - II" деген цифрлар тиісінше "1 - 2" деген цифрлармен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'words after others',
    'art_5',
    `Ескерту. 5-бапта "а" деген сөзден кейін "б" деген сөзбен толықтырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'several pairs of words with one verb',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б" деген сөзбен, "в", "г" деген сөздер тиісінше "д", "е" деген сөздермен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'pairs of words on lines of their own',
    'act',
    `Ескерту. Тақырыптағы және бүкіл мәтін бойынша: «а» деген сөздер «б» деген сөздермен; «в», «г» деген сөздер тиісінше «д», «е» деген сөздермен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT HEADING act ${OF_LAW} UNKNOWN`, `TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'words replaced, and others left out',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөздер "б" деген сөздермен ауыстырылып, "в" деген сөздер алып тасталды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'words without "деген"',
    'art_5',
    `Ескерту. 5-бапта "а" сөзі "б" сөзімен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'words in the law, and a pointer to the text of a day',
    'act',
    'Осы Заңда бүкіл мәтін бойынша «а» деген сөз «б» деген сөзбен ауыстырылды ҚР 01.02.2015 № 11-V Заңына сәйкес (27.12.2014 ж. редакцияны қараңыз)',
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a word in a capital letter',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а б" деген сөздердегі "а" деген сөз бас әріппен жазылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
];

const ACTS: readonly NoteRow[] = [
  [
    'a dot before the dash',
    'art_5',
    `Ескерту! 5-бап алып тасталды. - ${LAW}.`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the words of the act itself',
    'art_5',
    `Ескертпе. 5-бап мынадай редакцияда жазылсын - ${LAW}.`,
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the words of the act itself, said of words',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б" деген сөзбен ауыстырылсын - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'the country, printed twice',
    'art_5',
    `Ескерту. 5-бап алып тасталды - ҚР ${LAW}.`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'rules that got two paragraphs, under one of them',
    'para_3-1',
    'Ескерту. Қағида 3-1 және 3-2-тармақтармен толықтырылды - ҚР Үкіметінің 01.02.2015 № 11 қаулысымен.',
    [`INSERTION TEXT para_3-1 ${OF_GOVERNMENT} UNKNOWN`, `INSERTION TEXT para_3-2 ${OF_GOVERNMENT} UNKNOWN`],
  ],
  [
    'rules that got the paragraph it stands under',
    'para_3-1',
    'Ескерту. Қағида мынадай мазмұндағы 3-1-тармақпен толықтырылды - ҚР Үкіметінің 01.02.2015 № 11 қаулысымен; жаңа редакцияда - ҚР Үкіметінің 02.02.2016 № 12 қаулысымен.',
    [
      `INSERTION TEXT para_3-1 ${OF_GOVERNMENT} UNKNOWN`,
      'REWORDING TEXT para_3-1 GOVERNMENT_RESOLUTION 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'a bracket after the provision',
    'art_5',
    `5-бап. (Алып тасталды - ${LAW})`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the day of the act right after the number of the item',
    'art_5__para_2',
    '2. 01.02.2015 № 11-V ҚР Заңымен алып тасталды.',
    [`REPEAL TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the name of the act printed together with its number',
    'art_5',
    'Ескерту. 5-баппен толықтырылды - ҚР 01.02.2015 N 11-VЗаңымен, өзгеріс енгізілді - ҚР 02.02.2016 N 12Заңымен.',
    [`INSERTION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-02-02 12 UNKNOWN'],
  ],
  [
    'where the act stands in a database, after the note',
    'art_5',
    'Ескерту. 5-бап өзгерді - Қазақстан Республикасының2015.02.01. N 11-V Заңымен.Z150011_',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a correction of the Russian text alone, told beside the act',
    'act',
    'Ескерту. Бүкіл мәтін бойынша "а" деген сөздер алынып тасталды - ҚР 01.02.2015 № 11-V (орыс тіліндегі мәтінге "б" деген сөздерге қатысты түзету енгізілді, қазақ тіліндегі мәтін өзгермейді) Заңымен.',
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'effect that was suspended, and a change after it of the article it stands under',
    'art_5',
    'Ескерту. 5-баптың 4-тармақшасы жаңа редакцияда - ҚР 01.02.2015 № 11-V Заңымен, 5-баптың 2-тармағының қолданылуы 2017 жылғы 1 қаңтарға дейін тоқтатыла тұрсын - ҚР 02.02.2016 № 12 Заңымен, өзгеріс енгізілді - ҚР 03.02.2017 № 13 Заңымен.',
    [
      `REWORDING TEXT art_5__subpara_4 ${OF_LAW} UNKNOWN`,
      'SUSPENSION TEXT art_5__para_2 LAW 2016-02-02 12 UNKNOWN',
      'MODIFICATION TEXT art_5 LAW 2017-02-03 13 UNKNOWN',
    ],
  ],
  [
    'effect that was stopped until a day',
    'art_5',
    `Ескерту. 5-баптың қолданысы 01.01.2016 бастап 01.01.2017 дейін тоқтатылды - ${LAW}.`,
    [`SUSPENSION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a provision that is in force until a day',
    'art_5',
    `Ескерту. 5-бап 01.01.2030 дейін қолданылады - ${LAW}.`,
    [`EXPIRY TEXT art_5 ${OF_LAW} ON_DATE 2030-01-01`],
  ],
  [
    'a provision that loses its force on a day',
    'art_5',
    `Ескерту. 5-бап 01.01.2016 бастап күшін жояды - ${LAW}.`,
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'an office with a comma in its name',
    'para_3',
    'Ескерту. 3-тармақ жаңа редакцияда - ҚР Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 01.02.2015 № 11/НҚ бұйрығымен.',
    ['REWORDING TEXT para_3 MINISTERIAL_ORDER 2015-02-01 11/НҚ UNKNOWN'],
  ],
  [
    'an office with a comma in its name, second in a list',
    'para_3',
    'Ескерту. 3-тармаққа өзгеріс енгізілді - ҚР Ішкі істер министрінің 01.02.2015 № 11, ҚР Экология, геология және табиғи ресурстар министрінің 02.02.2016 № 12 бұйрықтарымен.',
    [
      'MODIFICATION TEXT para_3 MINISTERIAL_ORDER 2015-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_3 MINISTERIAL_ORDER 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'an office with brackets in its name',
    'para_3',
    'Ескерту. 3-тармақ алып тасталды - ҚР Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі (Сыбайлас жемқорлыққа қарсы қызмет) төрағасының 01.02.2015 № 11 бұйрығымен.',
    ['REPEAL TEXT para_3 MINISTERIAL_ORDER 2015-02-01 11 UNKNOWN'],
  ],
  [
    'a number with a mark of its kind',
    'para_3',
    'Ескерту. 3-тармақ алып тасталды - ҚР Қаржы министрінің 01.02.2015 № 11 н/қ (01.01.2016 бастап қолданысқа енгізіледі) бұйрығымен.',
    ['REPEAL TEXT para_3 MINISTERIAL_ORDER 2015-02-01 11 н/қ ON_DATE 2016-01-01'],
  ],
  [
    'a number with spaces around its dash',
    'para_3',
    'Ескерту. 3-тармақ алып тасталды - ҚР Денсаулық сақтау министрінің 01.02.2015 № ҚР ДСМ - 11 бұйрығымен.',
    ['REPEAL TEXT para_3 MINISTERIAL_ORDER 2015-02-01 ҚР ДСМ-11 UNKNOWN'],
  ],
  [
    'a list of the acts that changed it, the month of a day last',
    'act',
    'Енгізілген өзгерістер: ҚР Қаржы министрінің 2015.21.01. № 11 бұйрығымен',
    ['MODIFICATION WHOLE_ACT act MINISTERIAL_ORDER 2015-01-21 11 UNKNOWN'],
  ],
  [
    'an act that names itself before its provision',
    'act',
    `Ескерту. Осы Заңның 5-бабының 2-тармағына өзгеріс енгізілді - ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an act that names itself before a heading',
    'act',
    `Ескерту. Кодекстің 5-бабының тақырыбы жаңа редакцияда - ${LAW}.`,
    [`REWORDING HEADING art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'where the act stands in a database, in brackets',
    'act',
    'Күші жойылды - ҚР Үкіметінің 2015 жылғы 1 ақпандағы N 11 (P150011_) қаулысымен.',
    [`REPEAL WHOLE_ACT act ${OF_GOVERNMENT} UNKNOWN`],
  ],
  [
    'a list of the acts that changed it',
    'act',
    `Енгізілген өзгерістер мен толықтырулар:\n\n${LAW} (01.01.2016 бастап қолданысқа енгізіледі)\n\nҚР 02.02.2016 № 12-V Заңымен`,
    [
      `MODIFICATION WHOLE_ACT act ${OF_LAW} ON_DATE 2016-01-01`,
      'MODIFICATION WHOLE_ACT act LAW 2016-02-02 12-V UNKNOWN',
    ],
  ],
  [
    'two acts of one form, joined by "және"',
    'act',
    'Ескерту. Тақырыбы жаңа редакцияда - ҚР Үкіметінің 01.02.2015 № 11 қаулысымен және ҚР Үкіметінің 02.02.2016 № 12 қаулысымен.',
    [
      `REWORDING HEADING act ${OF_GOVERNMENT} UNKNOWN`,
      'REWORDING HEADING act GOVERNMENT_RESOLUTION 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'the heading and the opening of an act that is named',
    'act',
    'Ескерту. Нормативтік қаулының тақырыбы мен кіріспесі жаңа редакцияда - ҚР Жоғарғы Сотының 01.02.2015 № 11 нормативтік қаулысымен.',
    [
      'REWORDING HEADING act RESOLUTION 2015-02-01 11 UNKNOWN',
      'REWORDING PREAMBLE preamble RESOLUTION 2015-02-01 11 UNKNOWN',
    ],
  ],
  [
    'contents that were added',
    'act',
    `Ескерту. Кодекс мазмұнмен толықтырылды - ${LAW}.`,
    [`INSERTION TEXT toc ${OF_LAW} UNKNOWN`],
  ],
  [
    'a part "of the following content"',
    'art_5',
    `Ескерту. 5-бап мынадай мазмұндағы 3-тармақпен толықтырылды - ${LAW}.`,
    [`INSERTION TEXT art_5__para_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'pointers to the text before each of its acts',
    'art_3',
    '3-бап толықтырылды - ҚР 01.02.15 ж. № 11-V Заңымен (бұр. ред. қара); ҚР 02.02.16 ж. № 12-V Заңымен (бұр.ред.қара)',
    [`MODIFICATION TEXT art_3 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_3 LAW 2016-02-02 12-V UNKNOWN'],
  ],
  [
    'the number of the act in a database',
    'act',
    'Күші жойылды - Қазақстан Республикасы Үкіметінің 2015.02.01. N 11 қаулысымен. ~P150011',
    [`REPEAL WHOLE_ACT act ${OF_GOVERNMENT} UNKNOWN`],
  ],
  [
    'a code, whose name Russian shares',
    'act',
    'Күші жойылды - Қазақстан Республикасының 2015 жылғы 1 ақпандағы № 11-V Кодексімен',
    ['REPEAL WHOLE_ACT act CODE 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'an act that is to be published besides',
    'act',
    'Ескерту. Күші жойылды - ҚР Үкіметінің 01.02.2015 № 11 (қол қойылған күнінен бастап қолданысқа енгізіледі және ресми жариялануға тиіс) қаулысымен.',
    [`REPEAL WHOLE_ACT act ${OF_GOVERNMENT} ON_DATE 2015-02-01`],
  ],
];

const UNREAD: readonly NoteRow[] = [
  [
    'a change after the effect of another article was suspended',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР 01.02.2015 № 11-V Заңымен, 6-баптың қолданылуы 2017 жылғы 1 қаңтарға дейін тоқтатыла тұрсын - ҚР 02.02.2016 № 12 Заңымен, өзгеріс енгізілді - ҚР 03.02.2017 № 13 Заңымен.',
    'TARGET_UNCLEAR',
  ],
  [
    'a new wording after the effect of a part was suspended',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V Заңымен, 5-баптың 2-тармағының қолданылуы 2017 жылғы 1 қаңтарға дейін тоқтатыла тұрсын - ҚР 02.02.2016 № 12 Заңымен, жаңа редакцияда - ҚР 03.02.2017 № 13 Заңымен.',
    'TARGET_UNCLEAR',
  ],
  [
    'letters of another word after the number of the act',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 01.02.2015 N 11қосымша Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'an act of a list whose singular name comes after another act',
    'act',
    'Ескерту. Мәтіндегі "а" деген сөздер алып тасталды - ҚР 01.02.2015 № 11-V, мәтінде "б" деген сөз "в" деген сөзбен ауыстырылды - 02.02.2016 № 12 Заңымен, мәтін бойынша сөздер ауыстырылды - ҚР 03.02.2017 № 13, 04.02.2018 № 14 Заңдарымен.',
    'ACT_AMBIGUOUS',
  ],
  ['the words of an act that is not named', 'art_5', '5-бап алып тасталсын.', 'ACT_NOT_NAMED'],
  [
    'rules that got a paragraph, under another one',
    'para_3',
    'Ескерту. Қағида 3-1-тармақпен толықтырылды - ҚР Үкіметінің 01.02.2015 № 11 қаулысымен.',
    'TARGET_UNCLEAR',
  ],
  [
    'rules that got a paragraph, under an article',
    'art_5__para_3-1',
    'Ескерту. Қағида 3-1-тармақпен толықтырылды - ҚР Үкіметінің 01.02.2015 № 11 қаулысымен.',
    'TARGET_UNCLEAR',
  ],
  [
    'effect that was stopped, no day said',
    'art_5',
    `Ескерту. 5-баптың қолданысы тоқтатылды - ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'two offices of one order',
    'para_3',
    'Ескерту. 3-тармақ жаңа редакцияда - ҚР Қаржы министрінің, Экономика министрінің 01.02.2015 № 11 бұйрығымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'two offices of one order, each with its country',
    'para_3',
    'Ескерту. 3-тармақ жаңа редакцияда - ҚР Қаржы министрінің, ҚР Экономика министрінің 01.02.2015 № 11 бұйрығымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a list of changes whose day can be read in two ways',
    'act',
    'Енгізілген өзгерістер: ҚР Қаржы министрінің 2015.02.01. № 11 бұйрығымен',
    'NOT_UNDERSTOOD',
  ],
  ['a list of changes without an act', 'act', 'Енгізілген өзгерістер:', 'NOT_UNDERSTOOD'],
  [
    'a list of changes, and a change of its own',
    'act',
    `Енгізілген өзгерістер: ${LAW} 5-бап алып тасталды`,
    'NOT_UNDERSTOOD',
  ],
  [
    'when the act itself takes force',
    'act',
    '2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі!',
    'NOT_AN_AMENDMENT',
  ],
  [
    "the editors' note, spelled another way",
    'act',
    'РҚАО-ның ескертуі: Қолданысқа енгізілу тәртібін 2-баптан қараңыз.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'rules that an act approves, before the act',
    'art_5',
    'Ескерту. Ереже ҚР Үкіметінің 01.02.2015 № 11 қаулысымен жаңа редакцияда.',
    'TARGET_UNCLEAR',
  ],
  [
    'a subject before the act and another after it',
    'art_5',
    `Ескерту. 5-бапқа ${LAW} 2-тармақ алып тасталды.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a rule of force after the verb of two acts',
    'art_5',
    'Ескерту. ҚР Үкіметінің 01.02.2015 № 11, 02.02.2016 № 12 қаулыларымен 3-тармаққа өзгерістер енгізілді (01.01.2017 бастап қолданысқа енгізіледі).',
    'FORCE_UNCLEAR',
  ],
  [
    'a rule of force after the verb and another in the act',
    'art_5',
    'Ескерту. ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі) Заңымен 3-тармақ алып тасталды (01.01.2017 бастап қолданысқа енгізіледі).',
    'FORCE_UNCLEAR',
  ],
  [
    'a rule of force after the name of the act and another before it',
    'art_5',
    `Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі) Заңымен (01.01.2017 бастап қолданысқа енгізіледі).`,
    'FORCE_UNCLEAR',
  ],
  [
    'a day of repeal and another rule of force',
    'act',
    'Ескерту. 01.01.2016 бастап күші жойылды - ҚР 01.02.2015 № 11-V (01.01.2017 бастап қолданысқа енгізіледі) Заңымен.',
    'FORCE_UNCLEAR',
  ],
  [
    'a change that is yet to come',
    'act',
    'Осы Заңға өзгеріс енгізу қарастырылған - ҚР 01.02.2015 № 11-V Заңына сәйкес.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'up to when the text that is shown was in force',
    'act',
    'Осы редакция 2021 жылғы 2 қаңтарда енгізілген өзгерістеріне дейін қолданылды',
    'NOT_AN_AMENDMENT',
  ],
  [
    'words that were replaced, and nothing after them',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а" деген сөз "б" деген сөзбен ауыстырылып - ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'two bodies that repealed an act together',
    'act',
    'Күші жойылды - ҚР Ұлттық Банкі Басқармасының 01.02.2015 № 11 қаулысымен және ҚР Қаржы министрінің 02.02.2015 № 12 бұйрығымен.',
    'TARGET_UNCLEAR',
  ],
  [
    'a name in the genitive without its words',
    'art_5',
    'Ескерту. 5-бап ҚР 01.02.2015 № 11-V Заңының.',
    'NOT_UNDERSTOOD',
  ],
];

describe('a Kazakh note that names the act first', () => {
  it.each(ACT_FIRST)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(DAYS)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note of words', () => {
  it.each(WORDS)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note of acts', () => {
  it.each(ACTS)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note that can mean two things', () => {
  it.each(UNREAD)('is unread: %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
