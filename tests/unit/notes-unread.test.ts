/** What the grammar of notes must not read: it never guesses. Acts and numbers here are invented. */
import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/sources/notes/read-note.ts';
import { tellNote } from '../../src/sources/notes/tell-note.ts';

const LAW = 'Законом РК от 01.02.2003 № 11';

type Row = readonly [what: string, under: string, text: string, reason: string, at: string];

const ROWS: readonly Row[] = [
  ['excluded, but no act is named', 'art_20__para_5', '5. (исключен)', 'ACT_NOT_NAMED', ')'],
  ['an article excluded without an act', 'art_20', 'Статья 20 (исключена)', 'ACT_NOT_NAMED', ')'],
  [
    'a misprinted year',
    'art_7',
    'Сноска. Статья 7 исключена Законом РК от 20.12.021 № 84-VII.',
    'NO_SUCH_DAY',
    '20.12.021',
  ],
  [
    'a day that no month has',
    'art_7',
    'Сноска. Статья 7 исключена Законом РК от 31.02.2003 № 84.',
    'NO_SUCH_DAY',
    '31.02.2003',
  ],
  [
    'a month that no year has',
    'art_7',
    'Сноска. Статья 7 исключена Законом РК от 01.13.2003 № 84.',
    'NO_SUCH_DAY',
    '01.13.2003',
  ],
  [
    'an announcement of the editors',
    'art_6',
    'Примечание ИЗПИ! Статью 6 предусматривается дополнить пунктом 2.',
    'NOT_AN_AMENDMENT',
    'Примечание',
  ],
  ['an older announcement', 'art_6', `Примечание РЦПИ! Статья 6 в редакции ${LAW}.`, 'NOT_AN_AMENDMENT', 'Примечание'],
  [
    'a reference to a ruling',
    'art_6',
    'Сноска. См. постановление Конституционного Совета РК от 01.02.2003 № 3/2.',
    'NOT_AN_AMENDMENT',
    'Сноска',
  ],
  ['an explanation of a word', 'art_6', 'Сноска. В дальнейшем собрание.', 'NOT_UNDERSTOOD', 'дальнейшем'],
  ['no law at all', 'art_7', 'Сноска. Статья 7 с изменениями, внесенными законами РК.', 'NOT_UNDERSTOOD', ''],
  [
    'a law of which the number sign is missing',
    'art_7',
    'Сноска. Статья 7 исключена Законом РК от 01.02.2003 11.',
    'NOT_UNDERSTOOD',
    '.',
  ],
  [
    'a number that runs into a word',
    'art_7',
    'Сноска. Статья 7 исключена Законом РК от 01.02.2003 № 126порядок.',
    'NOT_UNDERSTOOD',
    '126порядок',
  ],
  [
    'words left out',
    'act',
    `Сноска. В тексте слова "а", [...] заменены словами "б" ${LAW}.`,
    'NOT_UNDERSTOOD',
    '[...]',
  ],
  ['an unclosed quotation', 'act', `Сноска. В тексте слова "а заменены словами "б" ${LAW}.`, 'NOT_UNDERSTOOD', 'б" '],
  ['an annex', 'act', `Сноска. Приложение 4 исключено ${LAW}.`, 'TARGET_UNCLEAR', 'Приложение'],
  [
    'a part that eIds cannot name',
    'chp_2',
    `Сноска. Глава 2 дополнена параграфом 3 ${LAW}.`,
    'TARGET_UNCLEAR',
    'параграфом',
  ],
  [
    'a span of articles, which could be one',
    'art_5',
    `Сноска. Статьи 5-7 исключены ${LAW}.`,
    'TARGET_UNCLEAR',
    'Статьи',
  ],
  [
    'a list in which a span could hide',
    'art_5',
    `Сноска. Пункты 1, 5-7 статьи 5 исключены ${LAW}.`,
    'TARGET_UNCLEAR',
    'Пункты',
  ],
  ['a paragraph of no article', 'act', `Сноска. Пункт 2 исключен ${LAW}.`, 'TARGET_UNCLEAR', 'Пункт'],
  [
    'a subparagraph of a paragraph that is not named',
    'art_6',
    `Сноска. Подпункт 2) исключен ${LAW}.`,
    'TARGET_UNCLEAR',
    'Подпункт',
  ],
  ['an item under another item', 'art_6__para_1__subpara_9', `8) исключен ${LAW};`, 'TARGET_UNCLEAR', '8'],
  ['an act that is "excluded"', 'act', `Сноска. Исключен ${LAW}.`, 'TARGET_UNCLEAR', 'Исключен'],
  ['"Статья" under a chapter', 'chp_2', `Сноска. Статья исключена ${LAW}.`, 'TARGET_UNCLEAR', 'Статья'],
  [
    'words of a text that is not named',
    'art_5',
    `Сноска. В тексте слово "а" исключено ${LAW}.`,
    'TARGET_UNCLEAR',
    'В тексте',
  ],
  [
    'a change of one of two subjects',
    'art_5',
    `Сноска. Статья 5 в редакции Закона РК от 01.02.2003 № 1; пункт 3 исключен ${LAW}; с изменениями, внесенными ${LAW}.`,
    'TARGET_UNCLEAR',
    'с изменениями',
  ],
  [
    'a nameless act after one constitutional law',
    'art_5',
    'Сноска. Статья 5 в редакции Конституционного Закона РК от 01.02.2003 № 11; от 02.02.2003 № 12.',
    'ACT_AMBIGUOUS',
    'от 02.02.2003',
  ],
  [
    'a nameless act after a decree within a list of laws',
    'art_5',
    'Сноска. Статья 5 с изменениями, внесенными законами РК от 01.02.2003 № 11; Указом Президента РК от 02.02.2003 № 12; от 03.02.2003 № 13.',
    'ACT_AMBIGUOUS',
    'от 03.02.2003',
  ],
  [
    'an act of a body that has no form here',
    'act',
    'Сноска. Заголовок в редакции постановления Правления Национального Банка РК от 01.02.2003 № 11.',
    'NOT_UNDERSTOOD',
    'Правления',
  ],
  [
    'a decision that is no maslikhat’s',
    'act',
    'Сноска. Утратило силу решением акима области от 01.02.2003 № 11.',
    'NOT_UNDERSTOOD',
    'акима',
  ],
  [
    'a joint order of one',
    'act',
    'Сноска. Заголовок в редакции совместного приказа Министра юстиции РК от 01.02.2003 № 11.',
    'NOT_UNDERSTOOD',
    '.',
  ],
  [
    'a joint order, which the graph has no form for',
    'act',
    'Сноска. Заголовок в редакции совместного приказа Министра юстиции РК от 01.02.2003 № 11 и Министра финансов РК от 02.02.2003 № 12.',
    'NOT_UNDERSTOOD',
    'совместного',
  ],
  [
    'working days',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие по истечении десяти рабочих дней после дня его первого официального опубликования).`,
    'NOT_UNDERSTOOD',
    'рабочих',
  ],
  [
    'an exception from force on an earlier day, which the change can have or not',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2003, за исключением пункта 2).`,
    'FORCE_UNCLEAR',
    'вводится',
  ],
  [
    'an exception that ends',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2014, за исключением пункта 2, который действует до 01.01.2015).`,
    'NOT_UNDERSTOOD',
    'действует',
  ],
  [
    'force with that of another law, which can have been in force before',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с момента введения в действие Закона РК "О садах").`,
    'FORCE_UNCLEAR',
    'вводится',
  ],
  [
    'a provision in the one named before it',
    'art_5',
    `Сноска. Глава 2, статья 5 с изменениями, внесенными ${LAW}.`,
    'TARGET_UNCLEAR',
    'Глава',
  ],
  [
    'a paragraph beside a whole article',
    'art_5',
    `Сноска. Пункт 2 и статья 6 с изменениями, внесенными ${LAW}.`,
    'TARGET_UNCLEAR',
    'Пункт',
  ],
  [
    'an article that was supplemented or added, after a change to it',
    'art_5-1',
    `Сноска. Статья 5-1 с изменениями, внесенными ${LAW}; статья 5-1 дополнена ${LAW}.`,
    'TARGET_UNCLEAR',
    'статья 5-1 дополнена',
  ],
  [
    'a rule of force in another act',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (порядок введения в действие см. ст. 2 Закона № 12).`,
    'FORCE_UNCLEAR',
    'порядок',
  ],
  [
    'no numeral',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие по истечении двадцати девяноста календарных дней после его первого официального опубликования).`,
    'FORCE_UNCLEAR',
    'вводится',
  ],
  [
    'figures and words that differ',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие по истечении 10 (двадцати) календарных дней после его первого официального опубликования).`,
    'FORCE_UNCLEAR',
    'вводится',
  ],
  ['a verb of another gender than the provision', 'art_5', `Сноска. Исключен ${LAW}.`, 'TARGET_UNCLEAR', 'Исключен'],
  ['many of one provision', 'art_5', `Сноска. Исключены ${LAW}.`, 'TARGET_UNCLEAR', 'Исключены'],
  ['the genitive of a lost beginning', 'art_5', `пункта 2 статьи 5 исключен ${LAW}.`, 'TARGET_UNCLEAR', 'пункта'],
  ['many without a number', 'art_5__para_2', `Сноска. Пункты исключены ${LAW}.`, 'TARGET_UNCLEAR', 'Пункты'],
  ['letters that are no Roman number', 'act', `Сноска. Раздел IIX исключен ${LAW}.`, 'TARGET_UNCLEAR', 'Раздел'],
  [
    'two days of force',
    'art_5',
    `Сноска. Статья 5 утратила силу с 01.01.2010 ${LAW} (вводится в действие с 01.01.2009).`,
    'FORCE_UNCLEAR',
    LAW,
  ],
  [
    'an end of force, which a rule cannot hold',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2009 и действует до 01.01.2012).`,
    'FORCE_UNCLEAR',
    'вводится',
  ],
  [
    'force over earlier relations',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2004 и распространяется на отношения, возникшие с 01.01.2003).`,
    'FORCE_UNCLEAR',
    'вводится',
  ],
  [
    'the sign of a subparagraph under a paragraph of its number',
    'art_5__para_4',
    `4) исключен ${LAW};`,
    'TARGET_UNCLEAR',
    '4',
  ],
  [
    'a note cut off before the number',
    'art_5',
    'Сноска. Статья 5 исключена Законом РК от 01.02.2003',
    'NOT_UNDERSTOOD',
    '',
  ],
  [
    'a rule of force cut off',
    'art_5',
    `Сноска. Статья 5 исключена ${LAW} (вводится в действие с 01.01.2009`,
    'NOT_UNDERSTOOD',
    '',
  ],
  [
    'a year that can be a part of a year',
    'art_5',
    'Сноска. Статья 5 исключена Законом РК от 01.02.20 № 11.',
    'NO_SUCH_DAY',
    '01.02.20',
  ],
  [
    'another change within the name of an office',
    'act',
    'Сноска. Заголовок в редакции приказа Министра юстиции РК, утратил силу от 01.02.2003 № 11.',
    'NOT_UNDERSTOOD',
    'Министра',
  ],
  ['nothing', 'art_5', '', 'NOT_UNDERSTOOD', ''],
];

describe('a Russian note is left unread', () => {
  it.each(ROWS)('%s', (_what, under, text, reason, at) => {
    const reading = readNote({ text, lang: 'RU', under });
    expect(reading.unread).toMatchObject({ reason, expected: expect.stringMatching(/./) });
    expect(reading.actions).toBeNull();
    expect(text.slice(reading.unread?.at)).toMatch(
      at === '' ? /^.?$/ : new RegExp(`^${at.replace(/[[\]().]/g, '\\$&')}`),
    );
  });
});

describe('a note of which one day is misprinted', () => {
  it('keeps the acts beyond doubt, and only those', () => {
    const text =
      'Сноска. Статья 5 с изменениями, внесенными законами РК от 01.02.2003 № 11; от 20.12.021 № 12; от 03.02.2005 № 13.';
    const reading = readNote({ text, lang: 'RU', under: 'art_5' });
    expect(reading.unread?.reason).toBe('NO_SUCH_DAY');
    expect(reading.unread === null ? [] : reading.certain.map((action) => action.by.number)).toEqual(['11', '13']);
  });
});

describe('a change beside words of an announcement is never passed over as one', () => {
  it.each([
    ['RU', 'Сноска. Прекращено действие Законом РК от 05.07.2012 № 30-V.'],
    [
      'KK',
      'Ескерту. 5-бап жаңа редакцияда - ҚР 2012.07.05 N 30-V "Кейбір актілерге өзгерістер енгізу туралы" Заңымен.',
    ],
    ['KK', 'Ескерту. 5-бап жаңа редакцияда - ҚР 2012.07.05 N 30-V Заңымен; өзгеріс енгізу көзделген.'],
    [
      'EN',
      'Footnote. Article 5 as amended by the Law of the Republic of Kazakhstan dated 05.07.2012 No. 30-V; paragraph 2 is planned to be excluded.',
    ],
  ] as const)('%s: %s', (lang, text) => {
    const { unread, actions } = readNote({ lang, under: 'art_5', text });
    expect(unread === null ? actions.length : unread.reason).not.toBe('NOT_AN_AMENDMENT');
  });
});

describe('behind a pointer', () => {
  it.each([
    [
      'a change by an act is not passed over',
      'Сноска. См. ст. 2 Закона РК от 05.07.2014 № 236-V; внесены изменения Законом РК от 03.07.2013 № 124-V.',
      'NOT_UNDERSTOOD',
    ],
    [
      'the title of a law that changes is no change',
      'Сноска. См. Закон РК от 05.07.2014 № 236-V "О внесении изменений; внесены изменения Законом 5".',
      'NOT_AN_AMENDMENT',
    ],
    [
      'a change in a sentence of its own is not',
      'Сноска. См. ст. 2 Закона РК. Утратила силу Законом РК от 20.12.2014 № 200-V.',
      'NOT_UNDERSTOOD',
    ],
    [
      'a change behind a ruling is not',
      'Сноска. Пункт 2 признан соответствующим Конституции № 2; изменен Законом РК от 20.12.2014 № 200-V.',
      'NOT_UNDERSTOOD',
    ],
    [
      'a change told to the users is not',
      'Users, please note: Article 5 is excluded by the Law of the Republic of Kazakhstan dated 05.07.2014 No. 101-V.',
      'NOT_UNDERSTOOD',
    ],
    [
      'a change in Kazakh is not passed over',
      'Ескерту. 2004.12.09 N 8 Заңын қараңыз; өзгеріс енгізілді - 2007.01.12. N 222 Заңымен.',
      'NOT_UNDERSTOOD',
    ],
  ])('%s', (_, text, reason) => {
    const told = tellNote(text, { target: 'article 5' });
    expect('unread' in told ? told.unread.reason : told.actions).toBe(reason);
  });
});
