/** Notes in Kazakh and English. Acts and numbers here are invented. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/terms.ts';
import { readNote } from '../../src/sources/notes/read-note.ts';

type Row = readonly [under: string, text: string, actions: readonly string[]];

function read(lang: Language, text: string, under: string): readonly string[] {
  const { actions, unread } = readNote({ text, lang, under });
  if (unread !== null) return [unread.reason];
  return actions.map(({ kind, aspect, target, by, force }) =>
    [kind, target, aspect, by.form, by.date, by.number, force.kind, force.amount, force.date, force.provision]
      .filter((part) => part !== null)
      .join(' '),
  );
}

const KK_TEN = 'алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі';
const KK: readonly Row[] = [
  [
    'act',
    'Ескерту. Бас тақырыбы жаңа редакцияда, кіріспе алып тасталды - ҚР 2003.02.01 N 11 Заңымен.',
    ['REWORDING act HEADING LAW 2003-02-01 11 UNKNOWN', 'REPEAL preamble PREAMBLE LAW 2003-02-01 11 UNKNOWN'],
  ],
  [
    'act',
    'Ескерту. Тақырыбы жаңа редакцияда, кіріспе алып тасталды - ҚР 2003.02.01 N 11, 2004.02.02 N 12 Заңдарымен.',
    ['ACT_NOT_NAMED'],
  ],
  [
    'para_5',
    'Ескерту. 5-тармақ жаңа редакцияда - ҚР Үкіметінің 2003.02.01 N 11, өзгеріс енгізілді - 2004.02.02 N 12 қаулыларымен.',
    [
      'REWORDING para_5 TEXT GOVERNMENT_RESOLUTION 2003-02-01 11 UNKNOWN',
      'MODIFICATION para_5 TEXT GOVERNMENT_RESOLUTION 2004-02-02 12 UNKNOWN',
    ],
  ],
  ['para_5', 'Ескерту. 5-тармаққа өзгеріс енгізілді - 2004.02.02 N 12 қаулыларымен.', ['ACT_AMBIGUOUS']],
  [
    'para_5',
    'Ескерту. 5-тармақ жаңа редакцияда - ҚР Үкіметінің 2003.02.01 N 11, өзгеріс енгізілді - 2004.02.02 N 12 заңдарымен.',
    ['ACT_AMBIGUOUS'],
  ],
  [
    'para_1',
    'Ескерту. Тақырып пен 1-тармаққа өзгеріс енгізілді - ҚР Үкіметінің 2003.02.01 N 11 қаулысымен.',
    [
      'MODIFICATION act HEADING GOVERNMENT_RESOLUTION 2003-02-01 11 UNKNOWN',
      'MODIFICATION para_1 TEXT GOVERNMENT_RESOLUTION 2003-02-01 11 UNKNOWN',
    ],
  ],
  [
    'art_1',
    `Ескерту. 1-бап жаңа редакцияда - ҚР 2003.02.01 N 11-IV (қолданысқа енгізілу тәртібін 2-баптан қараңыз) Заңымен; өзгерістер енгізілді - ҚР 02.02.2013 № 12-V (${KK_TEN}) Заңымен; 03.02.2013 № 13-V (${KK_TEN}) Конституциялық заңымен; 04.02.2015 № 14-V Заңымен.`,
    [
      'REWORDING art_1 TEXT LAW 2003-02-01 11-IV AS_THE_ACT_SAYS art_2',
      'MODIFICATION art_1 TEXT LAW 2013-02-02 12-V DAYS_AFTER_PUBLICATION 10',
      'MODIFICATION art_1 TEXT CONSTITUTIONAL_LAW 2013-02-03 13-V DAYS_AFTER_PUBLICATION 10',
      'MODIFICATION art_1 TEXT LAW 2015-02-04 14-V UNKNOWN',
    ],
  ],
  [
    'art_6',
    'Ескерту. 6-бапқа өзгерістер енгізілді - ҚР 2004.02.01 N 11 (2006.01.01 бастап қолданысқа енгiзiледi), 2004.02.02 N 12 (2006 жылғы 1 қаңтардан бастап қолданысқа енгізіледі); 03.02.2013 № 13-V (алғашқы ресми жарияланған күнінен кейін алты ай өткен соң қолданысқа енгізіледі) Заңдарымен.',
    [
      'MODIFICATION art_6 TEXT LAW 2004-02-01 11 ON_DATE 2006-01-01',
      'MODIFICATION art_6 TEXT LAW 2004-02-02 12 ON_DATE 2006-01-01',
      'MODIFICATION art_6 TEXT LAW 2013-02-03 13-V MONTHS_AFTER_PUBLICATION 6',
    ],
  ],
  [
    'act',
    'Ескерту. Тақырыбы мен кіріспеге өзгерту енгізілді - ҚР 2003.02.01 N 11-IV Заңымен (қолданысқа енгізілу тәртібін 2-баптан қараңыз).',
    [
      'MODIFICATION act HEADING LAW 2003-02-01 11-IV AS_THE_ACT_SAYS art_2',
      'MODIFICATION preamble PREAMBLE LAW 2003-02-01 11-IV AS_THE_ACT_SAYS art_2',
    ],
  ],
  [
    'art_2',
    'Ескерту. Тақырыпқа өзгерту енгізілді - ҚР 2003.02.01 N 11-IV Заңымен.',
    ['MODIFICATION art_2 HEADING LAW 2003-02-01 11-IV UNKNOWN'],
  ],
  [
    'act',
    'Ескерту. Мәтінде сөздер алмастырылды - ҚР 2006.02.01 N 11, 2009.02.02 N 12-IV Заңдарымен.',
    ['TERM_REPLACEMENT act TEXT LAW 2006-02-01 11 UNKNOWN', 'TERM_REPLACEMENT act TEXT LAW 2009-02-02 12-IV UNKNOWN'],
  ],
  [
    'act',
    `Ескерту. Бүкіл мәтін бойынша "а (б)", "в", деген сөздер тиісінше "г", "д" деген сөздермен ауыстырылды - ҚР 03.02.2013 № 13-V Конституциялық заңымен (${KK_TEN}).`,
    ['TERM_REPLACEMENT act TEXT CONSTITUTIONAL_LAW 2013-02-03 13-V DAYS_AFTER_PUBLICATION 10'],
  ],
  [
    'art_2-1',
    'Ескерту. Заң 2-1-баппен толықтырылды - ҚР 2003.02.01 N 11-IV Заңымен; өзгеріс енгізілді - ҚР 02.02.2013 N 12-V Заңымен.',
    ['INSERTION art_2-1 TEXT LAW 2003-02-01 11-IV UNKNOWN', 'MODIFICATION art_2-1 TEXT LAW 2013-02-02 12-V UNKNOWN'],
  ],
  [
    'chp_3-1',
    'Ескерту. Заң 3-1-тараумен толықтырылды - ҚР 2003.02.01 N 11-IV Заңымен.',
    ['INSERTION chp_3-1 TEXT LAW 2003-02-01 11-IV UNKNOWN'],
  ],
  [
    'art_4',
    'Ескерту. 4-баптың 1-тармағына өзгеріс енгізілді - ҚР Үкіметінің 11.02.2019 № 50 (ресми жарияланған күнінен бастап қолданысқа енгізіледі) қаулысымен.',
    ['MODIFICATION art_4__para_1 TEXT GOVERNMENT_RESOLUTION 2019-02-11 50 ON_PUBLICATION'],
  ],
  [
    'art_6__para_1__subpara_7',
    '7) алынып тасталды - ҚР 2011.02.01 N 11-IV (2011.10.13 бастап қолданысқа енгізіледі) Заңымен;',
    ['REPEAL art_6__para_1__subpara_7 TEXT LAW 2011-02-01 11-IV ON_DATE 2011-10-13'],
  ],
  [
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 2011.02.01 N 11-IV, 2011.02.02 N 12-IV Конституциялық заңымен.',
    ['ACT_AMBIGUOUS'],
  ],
  ['act', 'Ескерту. Қағида жаңа редакцияда – ҚР Үкіметінің 11.02.2019 № 50 қаулысымен.', ['TARGET_UNCLEAR']],
  ['art_5', 'Ескерту. 5-бапқа өзгеріс енгізілді.', ['NOT_UNDERSTOOD']],
];

const EN: readonly Row[] = [
  [
    'art_1',
    'Footnote. Article 1 as amended by the Law of the Republic of Kazakhstan dated 01.02.2019 No. 11-VІ (shall be enforced upon expiry of ten calendar days after its first official publication); dated 02.02.2022 No. 12-VII (shall come into force sixty calendar days after the date of its first official publication).',
    [
      'MODIFICATION art_1 TEXT LAW 2019-02-01 11-VI DAYS_AFTER_PUBLICATION 10',
      'MODIFICATION art_1 TEXT LAW 2022-02-02 12-VII DAYS_AFTER_PUBLICATION 60',
    ],
  ],
  [
    'act',
    'Footnote. Title as amended by the Law of the Republic of Kazakhstan dated 01.02.2009 No 11 (the order of enforcement see Article 2).',
    ['MODIFICATION act HEADING LAW 2009-02-01 11 AS_THE_ACT_SAYS art_2'],
  ],
  [
    'preamble',
    'Footnote. The preamble is excluded by the Law of the Republic of Kazakhstan dated 01.02.2024 № 11-VIII (shall be enforced from 01.01.2025).',
    ['REPEAL preamble PREAMBLE LAW 2024-02-01 11-VIII ON_DATE 2025-01-01'],
  ],
  [
    'act',
    'Footnote. The Law is in the wording of Law of the Republic of Kazakhstan No. 11 dated 5 May 2006 (see Article 2 of Law of the Republic of Kazakhstan No. 11 for the enactment procedure).',
    ['REWORDING act WHOLE_ACT LAW 2006-05-05 11 AS_THE_ACT_SAYS art_2'],
  ],
  [
    'act',
    'Footnote. Through the whole text, the words “a”, “b” are substituted respectively by the words “c”, “d” – by Law of the Republic of Kazakhstan No. 11 dated 12 January 2007 (shall be enforced upon expiry of 6 months from the date of its official publication).',
    ['TERM_REPLACEMENT act TEXT LAW 2007-01-12 11 MONTHS_AFTER_PUBLICATION 6'],
  ],
  [
    'art_4',
    'Footnote. Paragraph 1 of Article 4 as amended by the Constitutional Law of the Republic of Kazakhstan dated 01.02.2019 No. 11-VI.',
    ['MODIFICATION art_4__para_1 TEXT CONSTITUTIONAL_LAW 2019-02-01 11-VI UNKNOWN'],
  ],
  [
    'art_2-1',
    'Footnote. The Law is supplemented by Article 2-1 in accordance with the Law of the Republic of Kazakhstan dated 01.02.2019 No. 11-VI.',
    ['INSERTION art_2-1 TEXT LAW 2019-02-01 11-VI UNKNOWN'],
  ],
  [
    'art_5',
    'Footnote. Articles 5-7 are excluded by the Law of the Republic of Kazakhstan dated 01.02.2019 No. 11-VI.',
    ['TARGET_UNCLEAR'],
  ],
  ['art_5', 'Footnote. Article 5 is excluded.', ['ACT_NOT_NAMED']],
  ['art_5', 'Footnote. Article 5 as amended by some laws.', ['NOT_UNDERSTOOD']],
];

describe('a note in Kazakh', () => {
  it.each(KK)('under %s: %s', (under, text, actions) => expect(read('KK', text, under)).toEqual(actions));
});

describe('a note in English', () => {
  it.each(EN)('under %s: %s', (under, text, actions) => expect(read('EN', text, under)).toEqual(actions));
});
