/** Kazakh notes in forms that few acts have: odd spellings, acts named by their articles, rules of force in other words. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const SPELLINGS: readonly NoteRow[] = [
  [
    'the last letter of a verb lost',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілд - ҚР 01.02.2015 № 11-V Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a letter printed three times',
    'art_5-1',
    'Ескерту. Заң 5-1-бапппен толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['INSERTION TEXT art_5-1 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a space lost before a capital',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - Қазақстан РеспубликасыПрезидентінің 1995.11.14. N 2635 заң күші бар Жарлығымен.',
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1995-11-14 2635 UNKNOWN'],
  ],
  [
    'two words for since',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланғанынан кейін алты ай өткен соң бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V MONTHS_AFTER_PUBLICATION 6'],
  ],
  [
    'an article of new content',
    'art_5-1',
    'Ескерту. Заң жаңа мазмұнындағы 5-1-баппен толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['INSERTION TEXT art_5-1 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'new content for a new wording',
    'art_5',
    'Ескерту. 5-бап жаңа мазмұнда жазылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['REWORDING TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a law of the President, which is none',
    'art_5',
    'Ескерту. 5-бап өзгертілді - ҚР Президентінің 1997.07.11. N 154 Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a space lost between an ending and its verb',
    'art_5',
    'Ескерту. 5-бапқа өзгерістер енгізілді және 2-бөлікпентолықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN', 'INSERTION TEXT art_5__part_2 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a number run into the words behind it',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР Президентінің 1995.11.14. N 2635заң күші бар Жарлығымен.',
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1995-11-14 2635 UNKNOWN'],
  ],
  [
    '"new" behind an ordinal',
    'art_5',
    'Ескерту. 5-бап 2-ші жаңа тармақпен толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['INSERTION TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'the mark of a note twice',
    'art_5-1',
    'Ескерту. Ескерту. 5-1-баппен толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['INSERTION TEXT art_5-1 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a stop before the rule of force',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 01.02.2015 № 11-V Заңымен. (бұл өзгерістер 01.01.2016 бастап қолданысқа енгізіледі)',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V ON_DATE 2016-01-01'],
  ],
];

/** Which act, and which of its rules. */
const ACTS: readonly NoteRow[] = [
  [
    'by an article of a law',
    'art_5',
    'Ескерту. 2-тармақ алып тасталды - ҚР 01.02.2015 № 11-V Заңының 33-бабымен.',
    ['REPEAL TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'according to a subparagraph of a law',
    'art_5',
    'Ескерту. 2-тармақ алып тасталды - ҚР 01.02.2015 № 11-V Заңының 2-бабы 1-тармағы 1) тармақшасына сәйкес.',
    ['REPEAL TEXT art_5__para_2 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a law alone at the end',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда (ҚР 01.02.2015 № 11-V Заңы).',
    ['REWORDING TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'a directive',
    'para_2',
    'Ескерту. 2-тармаққа өзгеріс енгізілді - ҚР Премьер-Министрінің 01.02.2015 № 11-ө өкімімен.',
    ['MODIFICATION TEXT para_2 DIRECTIVE 2015-02-01 11-ө UNKNOWN'],
  ],
  [
    'several places of the rule of force',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (қолданысқа енгізілу тәртібін 3-баптың 2-тармағынан және 4-баптан қараңыз) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V AS_THE_ACT_SAYS'],
  ],
  [
    'the day of force, where the act says it',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (қолданысқа енгізілетін күнін 2-баптан қараңыз) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V AS_THE_ACT_SAYS art_2'],
  ],
  [
    'days from the day of publication',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 ж. № 11-V Заңымен (ресми жарияланған күнінен он күн өткен соң қолданысқа енгізіледі).',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V DAYS_AFTER_PUBLICATION 10'],
  ],
  [
    'force over relations "in respect of" which it is',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.01.2013 бастап туындаған қатынастарға қатысты қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'in force from a day until a day',
    'art_5',
    'Ескерту. 5-бап 01.01.2018 бастап 01.01.2025 дейін қолданыста болды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['EXPIRY TEXT art_5 LAW 2015-02-01 11-V ON_DATE 2025-01-01'],
  ],
  [
    'a wording for the time of a suspension',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады, тоқтатыла тұру кезеңінде осы тармақ мынадай редакцияда қолданылады - ҚР 01.02.2015 № 11-V Заңымен.',
    ['SUSPENSION TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'the same in brackets behind the law',
    'art_5',
    'Ескерту. 3-тармақтың қолданысы 01.01.2020 дейін тоқтатыла тұрады - ҚР 01.02.2015 № 11-V Заңымен (тоқтатыла тұру кезеңінде осы тармақ мынадай редакцияда қолданылады).',
    ['SUSPENSION TEXT art_5__para_3 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    '"as well as" before another act',
    'art_5',
    'Ескерту. 5-бапқа өзгерістер енгізілді - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі), сондай-ақ 03.04.2016 № 12-V Заңдарымен.',
    [
      'MODIFICATION TEXT art_5 LAW 2015-02-01 11-V ON_DATE 2016-01-01',
      'MODIFICATION TEXT art_5 LAW 2016-04-03 12-V UNKNOWN',
    ],
  ],
  [
    'written again',
    'art_5',
    'Ескерту. 5-бап қайта жазылды - ҚР 01.02.2015 № 11-V Заңымен.',
    ['REWORDING TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'brought to a new wording',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияға келтірілді - ҚР 01.02.2015 № 11-V Заңымен.',
    ['REWORDING TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'with changes',
    'art_5',
    'Ескерту. 5-бап өзгерістермен және толықтырулармен - ҚР 01.02.2015 № 11-V Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-V UNKNOWN'],
  ],
  [
    'left out for some alone',
    'art_5',
    'Ескерту. 2-тармақ ауылдар үшін – 01.01.2018 бастап алып тасталды - ҚР 01.02.2015 № 11-V Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'the note of an article, which has no place',
    'art_5',
    'Ескерту. 5-бап ескертумен толықтырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    'TARGET_UNCLEAR',
  ],
];

describe.each([
  ['odd spellings', SPELLINGS],
  ['acts and their rules', ACTS],
])('rare forms of Kazakh notes: %s', (_family, rows) => {
  it.each(rows)('%s', (_what, target, text, says) => {
    expect(told(target, text)).toEqual(says);
  });
});
