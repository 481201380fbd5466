/**
 * Kazakh notes in forms that few acts have: rules of force with exceptions or for some alone, and verbs that go on to the
 * next ("алып тасталып"). The acts are invented.
 */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

/** What is said of all and not of a part: no one day is the change's, the words are kept. */
const EXCEPTIONS: readonly NoteRow[] = [
  [
    'a part of the act before the rule',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (1-баптың 2-тармағын қоспағанда, алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a part of the act after the rule',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі, 1-баптың 2-тармағын қоспағанда) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'parts with a day of their own',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізілетін 1-баптың 2-тармағын, 01.07.2016 бастап қолданысқа енгізілетін 1-баптың 3-тармағын қоспағанда, 01.03.2015 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'indents with a day of their own',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.01.2020 бастап қолданысқа енгізілетін 1-баптың 14-тармағы 12) тармақшасының бесінші және алтыншы абзацтарын қоспағанда, 01.03.2015 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'an own rule by months',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін алты ай өткен соң қолданысқа енгізілетін 1-баптың 5) тармақшасын қоспағанда, алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'brackets of its own behind the rule',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап қолданысқа енгізіледі (3-бапты қоспағанда)) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'brackets of its own within the rule',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң (3-бапты қоспағанда) қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'the day of the part in brackets',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап қолданысқа енгізіледі, 3-бапты (01.01.2016 бастап қолданысқа енгізіледі) қоспағанда) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'what the part itself has',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап қолданысқа енгізіледі, 3-бапты қоспағанда, ол 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'what several parts have',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап қолданысқа енгізіледі, 3 және 4-баптарды қоспағанда, олар 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'within the rule, by commas',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап, 3-бапты қоспағанда, қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'within the words of force',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (қолданысқа 3-бапты қоспағанда 01.03.2015 бастап енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'from where the act says',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (қолданысқа енгізілу тәртібін 2-баптан қараңыз (3-бапты қоспағанда)) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a part with a day and no verb',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап қолданысқа енгізіледі, ал 1-баптың 2-тармағы - 01.01.2016 бастап) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'another word for it',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.03.2015 бастап қолданысқа енгізіледі, 1-баптың 2) тармақшасынан басқа) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'behind the name of the act',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V Заңымен, 3-бапты қоспағанда, 01.03.2015 бастап қолданысқа енгізіледі.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'behind two acts, of both or of one',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V, 03.04.2016 № 12-V Заңдарымен, 3-бапты қоспағанда, 01.03.2017 бастап қолданысқа енгізіледі.',
    'FORCE_UNCLEAR',
  ],
  [
    'of what is no part of an act',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (айыппұл мөлшерін қоспағанда, 01.03.2015 бастап қолданысқа енгізіледі) Заңымен.',
    'FORCE_UNCLEAR',
  ],
];

/** A rule for some alone, which is not the rule of the whole change. */
const FOR_SOME: readonly NoteRow[] = [
  [
    'two kinds of places, each with its day',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (халық саны екі мың адамнан көп аудандық маңызы бар қалалар, ауылдар үшін – 01.01.2018 бастап және халық саны екі мың адам және одан аз ауылдар үшін 01.01.2020 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'one kind of persons',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (шағын кәсіпкерлік субъектілері үшін 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'in respect of some',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (шағын кәсіпкерлік субъектілеріне қатысты 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'some behind the day',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.01.2016 бастап шағын кәсіпкерлік субъектілері үшін қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'by a comma',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (шағын кәсіпкерлік субъектілері үшін - 01.01.2016 бастап, ірі кәсіпкерлік субъектілері үшін - 01.07.2015 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'by months',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (шағын кәсіпкерлік субъектілері үшін алғашқы ресми жарияланған күнінен кейін алты ай өткен соң қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'in a part',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (2-тармақ бөлігінде 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'in a list, another act without a rule',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (банктер үшін 01.01.2016 бастап қолданысқа енгізіледі), 03.04.2016 № 12-V Заңдарымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN', 'MODIFICATION TEXT art_5 LAW 2016-04-03 12-V UNKNOWN'],
  ],
  [
    'until a day, which ends it',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (салық төлеушілер үшін 01.01.2016 дейін қолданылады) Заңымен.',
    'NOT_UNDERSTOOD',
  ],
];

/** "Алып тасталып, …": the act stands once, behind the last verb. */
const GOING_ON: readonly NoteRow[] = [
  [
    'left out, then worded anew',
    'art_5',
    'Ескерту. 5-баптың 3-тармағы алып тасталып, 4-тармағы жаңа редакцияда жазылды - ҚР 01.02.2015 № 11-V Заңымен.',
    [
      'REPEAL TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN',
      'REWORDING TEXT art_5__para_4 LAW 2015-02-01 11-V UNKNOWN',
    ],
  ],
  [
    'supplemented, then left out',
    'art_5',
    'Ескерту. 5-бап 3-тармақпен толықтырылып, 4-тармағы алып тасталды - ҚР 01.02.2015 № 11-V Заңымен.',
    [
      'INSERTION TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN',
      'REPEAL TEXT art_5__para_4 LAW 2015-02-01 11-V UNKNOWN',
    ],
  ],
  [
    'worded anew, then left out',
    'art_5',
    'Ескерту. 5-баптың 2-тармағы жаңа редакцияда жазылып, 3-тармағы алып тасталды - ҚР 01.02.2015 № 11-V Заңымен.',
    [
      'REWORDING TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN',
      'REPEAL TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN',
    ],
  ],
  [
    'changes made, then left out',
    'art_5',
    'Ескерту. 5-баптың 2-тармағына өзгеріс енгізіліп, 3-тармағы алып тасталды - ҚР 01.02.2015 № 11-V Заңымен.',
    [
      'MODIFICATION TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN',
      'REPEAL TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN',
    ],
  ],
  [
    'changed, then left out',
    'art_5',
    'Ескерту. 5-баптың 2-тармағы өзгертіліп, 3-тармағы алып тасталды - ҚР 01.02.2015 № 11-V Заңымен.',
    [
      'MODIFICATION TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN',
      'REPEAL TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN',
    ],
  ],
  [
    'changes made, then a paragraph put in',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізіліп, 3-тармақпен толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN', 'INSERTION TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'changes made and supplemented, which is one',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізіліп, толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'changed and supplemented, which is one',
    'art_5',
    'Ескерту. 5-бап өзгертіліп, толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'of two acts, whose the first is',
    'art_5',
    'Ескерту. 5-бап өзгертіліп, 3-тармағы алып тасталды - ҚР 01.02.2015 № 11-V, 03.04.2016 № 12-V Заңдарымен.',
    'ACT_NOT_NAMED',
  ],
  ['nothing follows', 'art_5', 'Ескерту. 3-тармақ алып тасталып - ҚР 01.02.2015 № 11-V Заңымен.', 'NOT_UNDERSTOOD'],
];

/** What is in force meanwhile: the text behind the note, and never a change or an act. */
const MEANWHILE: readonly NoteRow[] = [
  [
    'the paragraph in other words',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде осы тармақ мынадай редакцияда қолданылады - ҚР 02.01.2015 № 11-V Заңымен.',
    ['SUSPENSION TEXT art_5__para_3 LAW 2015-01-02 11-V UNKNOWN'],
  ],
  [
    'the paragraphs in other words',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде осы тармақтар мынадай редакцияда қолданылады - ҚР 02.01.2015 № 11-V Заңымен.',
    ['SUSPENSION TEXT art_5__para_3 LAW 2015-01-02 11-V UNKNOWN'],
  ],
  [
    'a repeal told within',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде 4-тармақ алып тасталды, осы тармақ мынадай редакцияда қолданылады - ҚР 02.01.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'an insertion told within',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде осы бап 4-тармақпен толықтырылды деп қолданылады - ҚР 02.01.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'another paragraph in other words',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде 4-тармақ мынадай редакцияда қолданылады - ҚР 02.01.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'another act within',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде осы тармақ ҚР 03.04.2016 № 12-V Заңымен мынадай редакцияда қолданылады - ҚР 02.01.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a repeal told in a bracket behind',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады - ҚР 02.01.2015 № 11-V Заңымен (тоқтатыла тұру кезеңінде 4-тармақ алып тасталды, осы тармақ мынадай редакцияда қолданылады).',
    'NOT_UNDERSTOOD',
  ],
];

/** A stop before the bracket: of the one act before it; of which of several, is not said. */
const STOPPED: readonly NoteRow[] = [
  [
    'behind one act',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 02.01.2015 № 11-V Заңымен. (бұл өзгеріс 01.01.2017 бастап қолданысқа енгізіледі)',
    ['MODIFICATION TEXT art_5 LAW 2015-01-02 11-V ON_DATE 2017-01-01'],
  ],
  [
    'behind two statements',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 02.01.2015 № 11-V Заңымен; 3-тармақ алып тасталды - ҚР 03.04.2016 № 12-V Заңымен. (бұл өзгерістер 01.01.2017 бастап қолданысқа енгізіледі)',
    'FORCE_UNCLEAR',
  ],
  [
    'behind two statements, without a bracket',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 02.01.2015 № 11-V Заңымен; 3-тармақ алып тасталды - ҚР 03.04.2016 № 12-V Заңымен. Бұл өзгерістер 01.01.2017 бастап қолданысқа енгізіледі.',
    'FORCE_UNCLEAR',
  ],
  [
    'behind two acts of one statement',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 02.01.2015 № 11-V Заңымен, ҚР 03.04.2016 № 12-V Заңымен. (бұл өзгерістер 01.01.2017 бастап қолданысқа енгізіледі)',
    'FORCE_UNCLEAR',
  ],
  [
    'behind the first of two',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 02.01.2015 № 11-V Заңымен. (бұл өзгеріс 01.01.2017 бастап қолданысқа енгізіледі); 3-тармақ алып тасталды - ҚР 03.04.2016 № 12-V Заңымен.',
    'FORCE_UNCLEAR',
  ],
];

/** A misprint that can be a paragraph or a subparagraph, a section or its part. */
const BETWEEN_UNITS: readonly NoteRow[] = [
  ['тармақш', 'art_5__para_2', 'Ескерту. 3) тармақш алып тасталды - ҚР 02.01.2015 № 11-V Заңымен.', 'NOT_UNDERSTOOD'],
  [
    'тармаққша',
    'art_5__para_2',
    'Ескерту. 3) тармаққша алып тасталды - ҚР 02.01.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  ['тармаш', 'art_5__para_2', 'Ескерту. 3) тармаш алып тасталды - ҚР 02.01.2015 № 11-V Заңымен.', 'NOT_UNDERSTOOD'],
  [
    'тармақш without a bracket',
    'art_5',
    'Ескерту. 3-тармақш алып тасталды - ҚР 02.01.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  ['бөлімш', 'sec_2', 'Ескерту. 3-бөлімш алып тасталды - ҚР 02.01.2015 № 11-V Заңымен.', 'NOT_UNDERSTOOD'],
  [
    'тармаша, which is a subparagraph alone',
    'art_5__para_2',
    'Ескерту. 3) тармаша алып тасталды - ҚР 02.01.2015 № 11-V Заңымен.',
    ['REPEAL TEXT art_5__para_2__subpara_3 LAW 2015-01-02 11-V UNKNOWN'],
  ],
];

describe.each([
  ['exceptions from a rule of force', EXCEPTIONS],
  ['rules of force for some alone', FOR_SOME],
  ['verbs that go on', GOING_ON],
  ['what is in force meanwhile', MEANWHILE],
  ['a stop before the bracket of force', STOPPED],
  ['a misprint between two units', BETWEEN_UNITS],
])('rare forms of Kazakh notes: %s', (_family, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(told(target, text)).toEqual(says);
  });
});
