/** Families of notes that the acts of others showed: partial force, several places, lost marks, one form throughout. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const LAW = 'Законом РК от 01.02.2015 № 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V';

const FAMILIES: readonly NoteRow[] = [
  [
    'a rule of force with an exception, and the act after it',
    'art_5',
    `Сноска. Статья 5 с изменениями, внесенными законами РК от 01.02.2015 № 11-V (вводится в действие с 01.01.2016, за исключением подпункта 2) пункта 3, который вводится в действие с 01.01.2017); от 02.02.2016 № 12-V (вводится в действие с 01.01.2018).`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-02-02 12-V ON_DATE 2018-01-01'],
  ],
  [
    'the exception before the rule, as Kazakh has it',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (01.01.2017 бастап қолданысқа енгізілетін 3-тармақты қоспағанда, 01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an exception in English',
    'art_5',
    'Footnote. Article 5 as amended by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V (shall be enforced from 01.01.2016, with the exception of paragraph 3).',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an exception of nothing that an act has',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2016, за исключением Алматы).`,
    'FORCE_UNCLEAR',
  ],
  [
    'force from the day of a treaty',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с даты вступления в силу Конвенции о море, совершенной 12.08.2018).`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'places that share the article named last',
    'art_5',
    `Сноска. Часть первая, пункты 2 и 3 статьи 5 и статья 6 исключены ${LAW}.`,
    [
      `REPEAL TEXT art_5__part_1 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_5__para_2 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_5__para_3 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_6 ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'places that share the article named first',
    'art_5',
    'Ескерту. 5-баптың 2-тармағы және 3-тармағының 1) тармақшасы алып тасталды - ҚР 01.02.2015 № 11-V Заңымен.',
    [`REPEAL TEXT art_5__para_2 ${OF_LAW} UNKNOWN`, `REPEAL TEXT art_5__para_3__subpara_1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the heading of the article that is named after its paragraph',
    'art_5',
    `Сноска. Заголовок и пункт 1 статьи 5 в редакции Закона РК от 01.02.2015 № 11-V.`,
    [`REWORDING HEADING art_5 ${OF_LAW} UNKNOWN`, `REWORDING TEXT art_5__para_1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'numbers that came later, which are no spans',
    'art_5',
    `Сноска. Статья 5 дополнена пунктами 1-2 и 1-3 ${LAW}.`,
    [`INSERTION TEXT art_5__para_1-2 ${OF_LAW} UNKNOWN`, `INSERTION TEXT art_5__para_1-3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an ordinal of two words',
    'art_5',
    `Сноска. Абзац двадцать первый статьи 5 исключен ${LAW}.`,
    [`REPEAL TEXT art_5__al_21 ${OF_LAW} UNKNOWN`],
  ],
  [
    'spaces lost in the rule of force and before the day',
    'art_5',
    'Сноска. Статья 5 исключена Законом РКот 01.02.2015 № 11-V (вводитсяв действие поистечении десятикалендарных дней после дня его первогоофициального опубликования).',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'a quotation mark lost before a word of a list',
    'act',
    'Ескерту. Бүкіл мәтін бойынша "а", б", "в" деген сөздер тиісінше "г", "д", "е" деген сөздермен ауыстырылды - ҚР 01.02.2015 № 11-V Заңымен.',
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a nameless act where the note names constitutional laws alone, more than once',
    'art_5',
    'Сноска. Статья 5 с изменениями, внесенными Конституционным законом РК от 01.02.2015 № 11-V; от 02.02.2016 № 12-V; в редакции Конституционного закона РК от 03.02.2017 № 13-V.',
    [
      'MODIFICATION TEXT art_5 CONSTITUTIONAL_LAW 2015-02-01 11-V UNKNOWN',
      'MODIFICATION TEXT art_5 CONSTITUTIONAL_LAW 2016-02-02 12-V UNKNOWN',
      'REWORDING TEXT art_5 CONSTITUTIONAL_LAW 2017-02-03 13-V UNKNOWN',
    ],
  ],
  [
    'words replaced and others changed by one act at the end',
    'act',
    'Footnote. The title is in the new wording, the preamble is excluded, throughout the text the words "a" are replaced by the words "b" - by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    [
      `REWORDING HEADING act ${OF_LAW} UNKNOWN`,
      `REPEAL PREAMBLE preamble ${OF_LAW} UNKNOWN`,
      `TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'null and void',
    'act',
    'Footnote. It has become null and void by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    [`REPEAL WHOLE_ACT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a resolution that was cancelled, and an article that cannot be',
    'act',
    'Сноска. Отменено постановлением Правительства РК от 01.02.2015 № 11.',
    ['REPEAL WHOLE_ACT act GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  ['an article that was "cancelled"', 'art_5', `Сноска. Статья 5 отменена ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'a resolution of a body without a form of its own',
    'point 3',
    'Сноска. Пункт 3 с изменениями, внесенными постановлениями Правления Национального Банка РК от 01.02.2013 № 76; от 02.02.2015 № 249 (вводится в действие с 01.01.2016).',
    [
      'MODIFICATION TEXT para_3 RESOLUTION 2013-02-01 76 UNKNOWN',
      'MODIFICATION TEXT para_3 RESOLUTION 2015-02-02 249 ON_DATE 2016-01-01',
    ],
  ],
  [
    'a ruling of a court',
    'point 9',
    'Сноска. Пункт 9 исключен нормативным постановлением Верховного Суда РК от 01.02.2018 № 7.',
    ['REPEAL TEXT para_9 RESOLUTION 2018-02-01 7 UNKNOWN'],
  ],
  [
    'a decision of an akim',
    'act',
    'Ескерту. Күші жойылды - Алматы қаласы әкімінің 01.02.2017 № 1 шешімімен.',
    ['REPEAL WHOLE_ACT act DECISION 2017-02-01 1 UNKNOWN'],
  ],
  [
    'a body before each act of a Kazakh list',
    'act',
    'Ескерту. Тақырып жаңа редакцияда - ҚР Ұлттық Банкі Басқармасының 01.02.2019 № 171; ҚР Ұлттық Банкі Басқармасының 02.02.2020 № 108 қаулыларымен.',
    [
      'REWORDING HEADING act RESOLUTION 2019-02-01 171 UNKNOWN',
      'REWORDING HEADING act RESOLUTION 2020-02-02 108 UNKNOWN',
    ],
  ],
  [
    'a resolution of the board in English',
    'point 3',
    'Footnote. Paragraph 3 is in the wording of the resolution of the Board of the National Bank of the Republic of Kazakhstan dated 01.02.2018 № 7.',
    ['REWORDING TEXT para_3 RESOLUTION 2018-02-01 7 UNKNOWN'],
  ],
  [
    'a joint order, which is one act',
    'act',
    'Сноска. Утратил силу совместным приказом и.о. Министра энергетики РК от 01.02.2015 № 712 и Министра национальной экономики РК от 02.02.2015 № 792 (вводится в действие с 01.01.2016).',
    ['REPEAL WHOLE_ACT act MINISTERIAL_ORDER 2015-02-01 712 + 2015-02-02 792 ON_DATE 2016-01-01'],
  ],
  [
    'a joint order in Kazakh',
    'act',
    'Ескерту. Күші жойылды - ҚР Энергетика министрінің м.а. 01.02.2015 № 712 және ҚР Ұлттық экономика министрінің 02.02.2015 № 792 бірлескен бұйрығымен.',
    ['REPEAL WHOLE_ACT act MINISTERIAL_ORDER 2015-02-01 712 + 2015-02-02 792 UNKNOWN'],
  ],
  [
    'a joint order in English',
    'act',
    'Footnote. It became invalid by the joint order of the Minister of Energy of the Republic of Kazakhstan dated 01.02.2015 № 712 and the Minister of National Economy of the Republic of Kazakhstan dated 02.02.2015 № 792.',
    ['REPEAL WHOLE_ACT act MINISTERIAL_ORDER 2015-02-01 712 + 2015-02-02 792 UNKNOWN'],
  ],
  [
    'force over earlier relations',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі және 01.01.2015 бастап туындаған құқықтық қатынастарға қолданылады) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'force for a time',
    'art_5',
    'Footnote. Article 5 as amended by the Law of the Republic of Kazakhstan dated 01.02.2015 № 11-V (shall be enforced from 01.01.2015 until 01.01.2016).',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'force with another law',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V («Бақтар туралы» Қазақстан Республикасының Заңы қолданысқа енгізілген күннен бастап қолданысқа енгізіледі) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the text alone, and the opening',
    'act',
    'Сноска. Текст в редакции постановления Правительства РК от 01.02.2015 № 11; вступительная часть исключена постановлением Правительства РК от 02.02.2016 № 12.',
    [
      'REWORDING TEXT act GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN',
      'REPEAL PREAMBLE preamble GOVERNMENT_RESOLUTION 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'a list of two bodies that goes on without one',
    'point 3',
    'Сноска. Пункт 3 с изменениями, внесенными постановлениями Правления Национального Банка РК от 01.02.2013 № 76; постановлением Правления Агентства РК по регулированию рынка от 02.02.2015 № 249; от 03.02.2016 № 250.',
    'ACT_AMBIGUOUS',
  ],
  [
    'a Kazakh list of two bodies that goes on without one',
    'point 3',
    'Ескерту. 3-тармаққа өзгерістер енгізілді - ҚР Ұлттық Банкі Басқармасының 01.02.2013 № 76; ҚР Парламентінің 02.02.2015 № 249; 03.02.2016 № 250 қаулыларымен.',
    'ACT_AMBIGUOUS',
  ],
  [
    'days and numbers that can be of two joint orders',
    'act',
    'Сноска. Утратил силу совместным приказом Министра энергетики РК от 01.02.2015 № 712, от 02.02.2015 № 792.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a joint act of two forms',
    'act',
    'Сноска. Утратило силу совместным постановлением акимата Костанайской области от 01.02.2014 № 613 и решением маслихата Костанайской области от 01.02.2014 № 352.',
    'NOT_UNDERSTOOD',
  ],
  [
    'one order of two ministers, or two orders',
    'point 3',
    'Сноска. Пункт 3 с изменениями, внесенными приказом Министра финансов РК от 01.02.2015 № 5 и Министра экономики РК от 02.02.2015 № 6.',
    'ACT_AMBIGUOUS',
  ],
  [
    'the same with a comma',
    'point 3',
    'Сноска. Пункт 3 с изменениями, внесенными приказом Министра финансов РК от 01.02.2015 № 5, Министра экономики РК от 02.02.2015 № 6.',
    'ACT_AMBIGUOUS',
  ],
  [
    'a decision of an akim and a maslikhat',
    'act',
    'Сноска. Утратило силу решением акима и маслихата Алматинской области от 01.02.2015 № 5.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a decision of a maslikhat and an akim in Kazakh',
    'act',
    'Ескерту. Күші жойылды - Алматы облысы мәслихатының және әкімінің 01.02.2015 № 5 шешімімен.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a decision of an akim and a maslikhat in English',
    'act',
    'Footnote. Became invalid by the decision of the akim and maslikhat of Almaty city dated 01.02.2015 № 5.',
    'NOT_UNDERSTOOD',
  ],
  [
    "another publisher's pointer before the rule of force",
    'art_5',
    'Статья 5 исключена из текста Закона в соответствии с Законом РК от 01.02.2015 г. № 11-V (см. редакцию от 02.02.2014 г.) (вводится в действие с 01.01.2016 г.)',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'the upper right corner of an annex, which is no part of it',
    'annex 3',
    'Сноска. Правый верхний угол приложения 3 - в редакции приказа Министра энергетики РК от 01.02.2015 № 11.',
    'TARGET_UNCLEAR',
  ],
  [
    'an item of the number that its article has: a part of it, whose place is not said',
    'art_5',
    `5) исключен ${LAW};`,
    'TARGET_UNCLEAR',
  ],
  [
    'the same with a stop, of which the verb says that it is no article',
    'art_5',
    `5. Исключен ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the same in English',
    'art_5',
    '5) is excluded by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V;',
    'TARGET_UNCLEAR',
  ],
  ['the same in Kazakh', 'art_5', '5) алып тасталды - ҚР 01.02.2015 № 11-V Заңымен;', 'TARGET_UNCLEAR'],
  ['the item of an annex that has its number', 'att_1', `1. Исключен ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'an article before which its number stands',
    'art_5',
    `5. Исключена ${LAW}.`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a paragraph counted in English words, which can be an indent',
    'art_5',
    'Footnote. Second paragraph of Article 5 as amended by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    'TARGET_UNCLEAR',
  ],
  [
    'a paragraph counted after its word, which can be an indent',
    'art_5',
    'Footnote. Paragraph two of Article 5 is excluded by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    'TARGET_UNCLEAR',
  ],
  [
    'an edict of the President',
    'art_5',
    'Footnote. Article 5 as amended by the Edict of the President of the Republic of Kazakhstan dated 01.02.2015 No. 11.',
    ['MODIFICATION TEXT art_5 PRESIDENTIAL_DECREE 2015-02-01 11 UNKNOWN'],
  ],
  [
    'what is deemed to have lost force',
    'art_5',
    'Footnote. Article 5 shall be deemed to have lost force by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'force after a dash',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} - вводится в действие с 01.01.2016.`,
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a list whose old ending stayed after the new one',
    'art_5',
    'Ескерту. 5-бапқа өзгерістер енгізілді - ҚР 01.02.2015 № 11-V, 02.02.2016 № 12-V Заңдарымен. Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2016-02-02 12-V UNKNOWN'],
  ],
  [
    'the heading of an article and a part of it in Kazakh',
    'art_5',
    'Ескерту. 5-баптың тақырыбы мен 1, 2-тармақтары жаңа редакцияда - ҚР 01.02.2015 № 11-V Заңымен.',
    [
      `REWORDING HEADING art_5 ${OF_LAW} UNKNOWN`,
      `REWORDING TEXT art_5__para_1 ${OF_LAW} UNKNOWN`,
      `REWORDING TEXT art_5__para_2 ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'the heading of a paragraph, which has none',
    'art_5',
    'Ескерту. 5-баптың 1-тармағының тақырыбы және 2) тармақшасы жаңа редакцияда - ҚР 01.02.2015 № 11-V Заңымен.',
    'TARGET_UNCLEAR',
  ],
];

describe('notes of a family', () => {
  it.each(FAMILIES)('%s', (_what, target, text, says) => expect(saidBy(tellNote(text, { target }))).toEqual(says));
});

describe('a rule of force that no kind tells', () => {
  it('is told in its own words', () => {
    const text = `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2016, за исключением пункта 2).`;
    const told = tellNote(text, { target: 'art_5' });
    const force = 'unread' in told ? null : told.actions[0]?.force;
    expect(force).toMatchObject({
      kind: 'UNKNOWN',
      asPrinted: 'вводится в действие с 01.01.2016, за исключением пункта 2',
    });
  });

  it('adds no words where a kind tells it', () => {
    const told = tellNote(`Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2016).`, { target: 'art_5' });
    expect('unread' in told ? null : Object.keys(told.actions[0]?.force ?? {})).not.toContain('asPrinted');
  });
});

describe('a note that stays unread although its lost spaces were found', () => {
  it('names the place in the note as it was given', () => {
    const text = 'Сноска. Статья 5 исключена Законом РКот 01.02.2015 № 11-V; от 31.02.2016 № 12-V.';
    const told = tellNote(text, { target: 'art_5' });
    const twice = 'Сноска. Статья 5 с изменениями, внесенными законами РКот 01.02.2015 № 11-V; от 31.02.2016 № 12-V.';
    const misprint = tellNote(twice, { target: 'art_5' });
    expect('unread' in told && text.slice(told.unread.at)).toMatch(/^от 31\.02\.2016/);
    expect('unread' in misprint && [misprint.unread.reason, misprint.unread.near]).toEqual([
      'NO_SUCH_DAY',
      '31.02.2016 № 12-V.',
    ]);
  });
});

describe('an act of a form that the graph does not have', () => {
  it('is told with its body, and so is the next one of the list', () => {
    const text =
      'Сноска. Пункт 3 с изменениями, внесенными постановлениями Правления Национального Банка РК от 01.02.2013 № 76; от 02.02.2015 № 249.';
    const told = tellNote(text, { target: 'point 3' });
    const bodies = 'unread' in told ? [] : told.actions.map(({ by }) => by.body);
    expect(bodies).toEqual(['Правления Национального Банка РК', 'Правления Национального Банка РК']);
  });

  it('has no body where its form tells it', () => {
    const told = tellNote(`Сноска. Статья 5 исключена ${LAW}.`, {});
    expect('unread' in told ? [] : told.actions.map(({ by }) => Object.keys(by))).toEqual([['date', 'number', 'form']]);
  });
});

describe('a suspension "по" a day', () => {
  it('ends on the day after it', () => {
    const text = `Сноска. Приостановлено действие пункта 2 статьи 5 с 1 января 2015 года по 31 декабря 2015 года - ${LAW}.`;
    const told = tellNote(text, {});
    expect('unread' in told ? null : told.actions[0]?.until).toBe('2016-01-01');
  });
});
