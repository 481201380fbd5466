/** Kazakh notes as the pages of many acts word them: acts and their rules of force, with the slips of those who typed them. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const LAW = 'ҚР 01.02.2015 № 11-V Заңымен';
const OF_LAW = 'LAW 2015-02-01 11-V';

const FORCE: readonly NoteRow[] = [
  [
    'an exception that was applied until a day',
    'art_5',
    'Ескерту. 5-бапқа өзгерістер енгізілді - ҚР 01.02.2015 № 11-V (01.01.2017 дейін қолданылған 1-баптың 3-тармағы 1) тармақшасының бесінші абзацын қоспағанда, 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an exception that lasts from a day until another',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 бастап 16.12.2016 дейін қолданыста болатын 1-баптың 3-тармағын қоспағанда, 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a space lost within the bracket',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 бастапқолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'an ending apart from its day',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 дан бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a day with its month first',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (2016 жылғы қаңтардың 1-інен бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'from the day of a date',
    'art_5',
    `Ескерту. 5-бап алып тасталды - ${LAW} (01.01.2016 күннен бастап қолданысқа енгізіледі).`,
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'the verb around the day',
    'art_5',
    `Ескерту. 5-бап алып тасталды - ${LAW} (қолданысқа 01.01.2016 бастап енгізіледі).`,
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'without brackets, after a comma',
    'art_5',
    `Ескерту. 5-бап алып тасталды - ${LAW}, 01.01.2016 бастап қолданысқа енгізіледі.`,
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'the first bracket lost',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a bracket too many',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі)) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a stop before the name of the act',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі). Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'first published, in another word',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғаш рет ресми жарияланғанынан кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'ten days of term',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (ресми жарияланған күннен бастап он күн мерзім өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'six months, the shorter way',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланғанынан кейін алты айдан соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} MONTHS_AFTER_PUBLICATION 6`],
  ],
  [
    'months "of the calendar"',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен бастап күнтізбелік алты ай өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} MONTHS_AFTER_PUBLICATION 6`],
  ],
  [
    'a misprinted word before a number',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланғанынан кейін күнтізблік он күн өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'two misprinted words',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жариялағанынан кейін күнтізбелік он күн откен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'the day after publication',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейінгі күннен бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 0`],
  ],
  [
    'the day on which it was passed',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (қабылданған күнінен бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2015-02-01`],
  ],
  [
    'a pointer without more words',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (2-баптан қараңыз) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} AS_THE_ACT_SAYS art_2`],
  ],
  [
    'a pointer to this law',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (қолданысқа енгізілу тәртібін осы Заңның 2-бабынан қараңыз) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} AS_THE_ACT_SAYS art_2`],
  ],
  [
    'a pointer in short',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (қолданысқа енгізілу тәртібін Заңның 2-б. 1-т. қараңыз) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} AS_THE_ACT_SAYS art_2__para_1`],
  ],
  [
    'a pointer to two articles',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (қолданысқа енгізілу тәртібін 2 және 3-баптардан қараңыз) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} AS_THE_ACT_SAYS`],
  ],
  [
    'a pointer to no article',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (қолданысқа енгізілу тәртібін қараңыз) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} AS_THE_ACT_SAYS`],
  ],
  [
    'in accordance with an article',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (2-бапқа сәйкес 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a day and where it is said',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқа енгізіледі (3-бапты қараңыз) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'an end of force',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР 01.02.2015 № 11-V (01.01.2020 дейін қолданыста болды) Заңымен.',
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'force of a part of the act',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР 01.02.2015 № 11-V (3) тармақша 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a rule, but another of a part',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР 01.02.2015 № 11-V (01.07.2015 бастап қолданысқа енгізіледі, бірақ 2-тармақ 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an event that it waits for',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - ҚР 01.02.2015 № 11-V (тиісті халықаралық шарт күшіне енгеннен кейін қолданысқа енгізіледі) Заңымен.',
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a year after a law is in force',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (Заң қолданысқа енгiзiлген күннен бастап бiр жыл өткен соң қолданысқа енгiзiледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'days after its registration',
    'para_5',
    'Ескерту. 5-тармақ алып тасталды - ҚР Қаржы министрінің 01.02.2015 № 11 (мемлекеттік тіркелген күнінен бастап күнтізбелік он күн өткен соң қолданысқа енгізіледі) бұйрығымен.',
    ['REPEAL TEXT para_5 MINISTERIAL_ORDER 2015-02-01 11 UNKNOWN'],
  ],
];

const ACTS: readonly NoteRow[] = [
  [
    'the name of one in the middle of a list that grew',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V, 02.03.2016 № 12-V Заңымен (01.01.2017 бастап қолданысқа енгізіледі), 03.04.2017 № 13-VI Заңдарымен.',
    [
      `MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`,
      'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V ON_DATE 2017-01-01',
      'MODIFICATION TEXT art_5 LAW 2017-04-03 13-VI UNKNOWN',
    ],
  ],
  [
    'two of one day',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V, N 12-V Заңдарымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2015-02-01 12-V UNKNOWN'],
  ],
  [
    'a lost comma between two',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V 02.03.2016 N 12-V Заңдарымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'two names without a comma',
    'art_5',
    `Ескерту. 5-бапқа өзгеріс енгізілді - ${LAW} 02.03.2016 № 12-V Заңымен.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'two marks between two',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V, ; 02.03.2016 № 12-V Заңдарымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'a stop between two',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V. 02.03.2016 № 12-V Заңдарымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V UNKNOWN'],
  ],
  [
    'a day with two stops',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02..2015 № 11-V Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a day with a dash',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 2015 жылғы 1-ақпандағы № 11-V Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a convocation after a blank',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11 V Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a convocation without its dash',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 03.04.2017 № 13VI Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2017-04-03 13-VI UNKNOWN'],
  ],
  [
    'a convocation with the letter Ү',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 03.04.2017 № 13-ҮІ Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2017-04-03 13-VI UNKNOWN'],
  ],
  [
    'the title of the act',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 2015 жылғы 1 ақпандағы "Кейбір заңдарға өзгерістер енгізу туралы" № 11-V Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'upon the act',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V Заңы бойынша.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'of the Soviet republic',
    'art_5',
    'Ескерту. 5-бап жаңа редакцияда - Қазақ КСР 1991 жылғы 14 маусымдағы Заңымен.',
    ['REWORDING TEXT art_5 LAW 1991-06-14 - UNKNOWN'],
  ],
  [
    'a decree with the force of a constitutional law',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР Президентінің 17.07.1995 № 2367 конституциялық заң күші бар Жарлығымен.',
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 1995-07-17 2367 UNKNOWN'],
  ],
];

const UNREAD: readonly NoteRow[] = [
  [
    'a rule of force behind the name of one after two laws',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V, 02.03.2016 № 12-V Заңымен (01.01.2017 бастап қолданысқа енгізіледі).',
    'FORCE_UNCLEAR',
  ],
  [
    'a rule of force behind two laws',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V, 02.03.2016 № 12-V Заңдарымен, 01.01.2017 бастап қолданысқа енгізіледі.',
    'FORCE_UNCLEAR',
  ],
  [
    'a rule of force behind two laws of one day',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V және N 12-V (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) Заңдарымен.',
    'FORCE_UNCLEAR',
  ],
  [
    'a sentence on force that can be of the act itself',
    'art_5',
    `Ескерту. 5-бапқа өзгеріс енгізілді - ${LAW}. 01.01.2016 бастап қолданысқа енгізіледі.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'one resolution or two',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР Үкіметінің 01.02.2015 № 11 02.03.2016 № 12 қаулысымен.',
    'ACT_AMBIGUOUS',
  ],
  [
    'an act, and then another that did something else',
    'art_5',
    `Ескерту. 5-бап жаңа редакцияда - ${LAW} ҚР 02.03.2016 № 12-V Заңымен өзгеріс енгізілді.`,
    'NOT_UNDERSTOOD',
  ],
  ['a number without a day', 'art_5', 'Ескерту. 5-бапқа өзгеріс енгізілді - N 12-V Заңымен.', 'NOT_UNDERSTOOD'],
  [
    'a bracket lost in the middle of a list',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V 01.01.2016 бастап қолданысқа енгізіледі, 02.03.2016 № 12-V Заңдарымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'what another article lost',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (5-баптың 2-тармағы күшін жойған) Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'an exception that lasts, whichever provision it is of',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (01.01.2017 дейін қолданыста болатын 2-тармақты қоспағанда, 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'the rule of another law',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (20.03.2014 № 5 Заңның 2-бабынан қараңыз) Заңымен.',
    'FORCE_UNCLEAR',
  ],
];

describe('a Kazakh note of a rule of force', () => {
  it.each(FORCE)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note that lists its acts with a slip', () => {
  it.each(ACTS)('%s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});

describe('a Kazakh note whose act or force can be one or another', () => {
  it.each(UNREAD)('is unread: %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
});
