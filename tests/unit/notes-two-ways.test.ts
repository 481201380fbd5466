/** Notes whose words can be read in two ways although the grammar knows each of them. Acts and numbers are invented. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/terms.ts';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { saidBy } from '../support/notes-corpus.ts';

type Row = readonly [lang: Language, text: string, says: readonly string[] | string];

const RU = 'Законом РК от 01.02.2015 № 101-V';
const EN = 'by the Law of the RK dated 01.02.2015 No. 101-V';
const KK = 'ҚР 2015.02.01 № 101-V Заңымен';
const BY = 'LAW 2015-02-01 101-V UNKNOWN';
const UNCLEAR = 'TARGET_UNCLEAR';

const SUSPENSIONS: readonly Row[] = [
  ['RU', `Действие статьи 5 приостановлено до 01.01.2020 ${RU}.`, [`SUSPENSION TEXT art_5 ${BY}`]],
  ['RU', `Действие части второй статьи 5 приостановлено до 01.01.2020 ${RU}.`, [`SUSPENSION TEXT art_5__part_2 ${BY}`]],
  ['RU', `Действие статьи 5 в части выплат родителям приостановлено до 01.01.2020 ${RU}.`, UNCLEAR],
  ['RU', `Действие статьи 5 приостановлено до 01.01.2020, кроме города Алматы, ${RU}.`, UNCLEAR],
  ['RU', `Статья 5 приостановлена до 01.01.2020, за исключением выплат родителям, ${RU}.`, UNCLEAR],
  ['RU', `Действие Закона в части оплаты труда приостановлено до 01.01.2020 ${RU}.`, UNCLEAR],
  ['RU', `${RU} приостановлено до 01.01.2020 действие статьи 5, кроме города Алматы.`, UNCLEAR],
  ['EN', `The effect of Article 5 in part of payments is suspended until 01.01.2020 ${EN}.`, 'NOT_UNDERSTOOD'],
  ['EN', `Article 5 is suspended until 01.01.2020 except for Almaty ${EN}.`, 'NOT_UNDERSTOOD'],
  ['KK', `5-баптың бөлігінде қолданылуы 2020.01.01 дейін тоқтатыла тұрады - ${KK}.`, UNCLEAR],
  ['RU', `Действие статьи 5 приостановлено с 01.01.2017 до 01.01.2016 ${RU}.`, 'NO_SUCH_DAY'],
  ['RU', `Действие статьи 5 приостановлено до 01.01.2010 ${RU}.`, 'NO_SUCH_DAY'],
  ['EN', `Article 5 is suspended from 01.01.2017 until 01.01.2016 ${EN}.`, 'NO_SUCH_DAY'],
  ['KK', `5-баптың қолданылуы 2017.01.01 бастап 2016.01.01 дейін тоқтатыла тұрады - ${KK}.`, 'NO_SUCH_DAY'],
];

const VERBS_AFTER_ACTS: readonly Row[] = [
  ['RU', `${RU} исключена.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['RU', `${RU} утратила силу.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['RU', `${RU} пункт 2 исключен.`, [`REPEAL TEXT art_5__para_2 ${BY}`]],
  ['RU', `${RU} исключен.`, UNCLEAR],
  ['RU', `${RU} исключены.`, UNCLEAR],
  ['RU', `${RU} утратил силу.`, UNCLEAR],
  ['RU', 'Приказом Министра юстиции РК от 01.02.2015 № 101, исключен.', UNCLEAR],
];

const DECISION = 'Article 5 as amended by the decision of the maslikhat of Almaty dated';
const LAWS = 'Article 5 as amended by the Laws of the RK dated';
const DAYS: readonly Row[] = [
  [
    'EN',
    `${DECISION} 24/03/2019 No. 20-2/2019.`,
    ['MODIFICATION TEXT art_5 MASLIKHAT_DECISION 2019-03-24 20-2/2019 UNKNOWN'],
  ],
  ['EN', `${DECISION} 02/03/2019 No. 20-2/2019.`, 'NOT_UNDERSTOOD'],
  [
    'EN',
    `${LAWS} 02/03/2019 No. 20; dated 25/02/2020 No. 7.`,
    ['MODIFICATION TEXT art_5 LAW 2019-03-02 20 UNKNOWN', 'MODIFICATION TEXT art_5 LAW 2020-02-25 7 UNKNOWN'],
  ],
  ['EN', `${LAWS} 02/03/2019 No. 20; dated 25-02-2020 No. 7.`, 'NOT_UNDERSTOOD'],
];

const A = 'Статья 5 с изменениями, внесенными законами РК от 01.02.2013 № 11';
const [OF_A, OF_B] = ['MODIFICATION TEXT art_5 LAW 2013-02-01 11', 'MODIFICATION TEXT art_5 LAW 2014-02-01 12'];
const FROM_2015 = 'ON_DATE 2015-01-01';
const FORCE: readonly Row[] = [
  ['RU', `${A}; от 01.02.2014 № 12 (вводится в действие с 01.01.2015).`, [`${OF_A} UNKNOWN`, `${OF_B} ${FROM_2015}`]],
  ['RU', `${A}; от 01.02.2014 № 12 вводится в действие с 01.01.2015).`, [`${OF_A} UNKNOWN`, `${OF_B} ${FROM_2015}`]],
  ['RU', `${A}, вводится в действие с 01.01.2015; от 01.02.2014 № 12.`, [`${OF_A} ${FROM_2015}`, `${OF_B} UNKNOWN`]],
  [
    'RU',
    `${A} (вводится в действие с 01.01.2014); от 01.02.2014 № 12, вводится в действие с 01.01.2015.`,
    [`${OF_A} ON_DATE 2014-01-01`, `${OF_B} ${FROM_2015}`],
  ],
  ['RU', `${A}, от 01.02.2014 № 12, вводятся в действие с 01.01.2015.`, 'FORCE_UNCLEAR'],
  ['RU', `${A}; от 01.02.2014 № 12 вводятся в действие с 01.01.2015.`, 'FORCE_UNCLEAR'],
  ['RU', `${A}; от 01.02.2014 № 12, которые вводятся в действие с 01.01.2015.`, 'FORCE_UNCLEAR'],
  ['RU', `${A}; от 01.02.2014 № 12, с 01.01.2015.`, 'FORCE_UNCLEAR'],
  ['RU', `(${A}; от 01.02.2014 № 12, вводятся в действие с 01.01.2015)`, 'FORCE_UNCLEAR'],
  ['EN', `${LAWS} 01.02.2013 No. 11; dated 01.02.2014 No. 12 shall be enforced from 01.01.2015.`, 'FORCE_UNCLEAR'],
  [
    'KK',
    `ҚР 2013.02.01 № 11 Заңымен, ${KK} 5-бапқа өзгеріс енгізілді (2016.01.01 бастап қолданысқа енгізіледі).`,
    'FORCE_UNCLEAR',
  ],
];

const SPANS: readonly Row[] = [
  ['RU', `П. 2-4 исключен ${RU}.`, [`REPEAL TEXT art_5__para_2-4 ${BY}`]],
  ['RU', `П. 4-1 в редакции Закона РК от 01.02.2015 № 101-V.`, [`REWORDING TEXT art_5__para_4-1 ${BY}`]],
  ['RU', `Пп. 1-1) п. 2 исключен ${RU}.`, [`REPEAL TEXT art_5__para_2__subpara_1-1 ${BY}`]],
  [
    'RU',
    `Пункт 2-4 и пункт 6 исключены ${RU}.`,
    [2, 6].map((n) => `REPEAL TEXT art_5__para_${n === 2 ? '2-4' : n} ${BY}`),
  ],
  ['RU', `Статья 5 дополнена пунктом 2-4 ${RU}.`, [`INSERTION TEXT art_5__para_2-4 ${BY}`]],
  ['RU', `В пункте 2-4 исключены слова "а" ${RU}.`, [`TERM_REPLACEMENT TEXT art_5__para_2-4 ${BY}`]],
  ['EN', `Paragraph 2-4 is excluded ${EN}.`, [`REPEAL TEXT art_5__para_2-4 ${BY}`]],
  ['RU', `Ст.ст. 5-7 исключены ${RU}.`, UNCLEAR],
  ['RU', `П. 2-4 исключены ${RU}.`, UNCLEAR],
  ['RU', `П. 2-4 в редакции Закона РК от 01.02.2015 № 101-V.`, UNCLEAR],
  ['RU', `Ч. 2-4 исключены ${RU}.`, UNCLEAR],
  ['RU', `Пункт 2-4 исключены ${RU}.`, UNCLEAR],
  ['RU', `${RU} пункт 2-4 исключены.`, UNCLEAR],
  ['RU', `пп. 1-3 п. 2 исключены ${RU}.`, UNCLEAR],
  ['RU', `Статья 5 дополнена п. 2-4 ${RU}.`, UNCLEAR],
  ['RU', `Действие ст. 5-7 приостановлено до 01.01.2020 ${RU}.`, UNCLEAR],
  ['EN', `Art. 5-7 are excluded ${EN}.`, UNCLEAR],
  ['EN', `Art. 5-7 as amended ${EN}.`, UNCLEAR],
  ['EN', `Paragraph 2-4 are excluded ${EN}.`, UNCLEAR],
  ['EN', `Paragraph 2-4 have been excluded ${EN}.`, UNCLEAR],
];

const OF_WHOLE: readonly Row[] = [
  ['RU', `Закон в редакции Закона РК от 01.02.2015 № 101-V.`, [`REWORDING WHOLE_ACT act ${BY}`]],
  ['RU', 'Закон в редакции законов РК от 01.02.2013 № 11; от 01.02.2014 № 12.', 'ACT_AMBIGUOUS'],
  ['RU', 'Закон в редакции законов РК от 01.02.2013 № 11; от 01.02.2014 № 12; от 01.02.2015 № 13.', 'ACT_AMBIGUOUS'],
  [
    'RU',
    'Статья 5 в редакции законов РК от 01.02.2013 № 11; от 01.02.2014 № 12.',
    ['REWORDING TEXT art_5 LAW 2013-02-01 11 UNKNOWN', 'REWORDING TEXT art_5 LAW 2014-02-01 12 UNKNOWN'],
  ],
];

const OTHER_WORDS: readonly Row[] = [
  ['EN', `Article 5 is repealled ${EN}.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['EN', `Article 5 is repeated ${EN}.`, 'NOT_UNDERSTOOD'],
  ['EN', `Article 5 is revealed ${EN}.`, 'NOT_UNDERSTOOD'],
  ['EN', `Particle 5 is excluded ${EN}.`, 'NOT_UNDERSTOOD'],
  ['RU', `Статья 5 исключена Законом РК РК от 01.02.2015 № 101-V.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['RU', `Глава II II исключена ${RU}.`, 'NOT_UNDERSTOOD'],
  ['RU', `Глава I I исключена ${RU}.`, 'NOT_UNDERSTOOD'],
];

const UNFINISHED: readonly Row[] = [
  ['EN', `Article 5 is no longer in force ${EN}.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['EN', `Article 5 ceased to be in force ${EN}.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['EN', `Article 5 is declared not valid ${EN}.`, [`REPEAL TEXT art_5 ${BY}`]],
  ['EN', `Article 5 is not in force ${EN}.`, 'NOT_UNDERSTOOD'],
  ['EN', `Article 5 is not valid ${EN}.`, 'NOT_UNDERSTOOD'],
  ['EN', `Paragraph 1 as amended, paragraph 2 is excluded ${EN}.`, 'ACT_NOT_NAMED'],
  [
    'EN',
    `Paragraph 1 is in the wording, paragraph 2 is excluded ${EN}.`,
    [`REWORDING TEXT art_5__para_1 ${BY}`, `REPEAL TEXT art_5__para_2 ${BY}`],
  ],
];

describe.each([
  ['a suspension of a part, or that ends before it begins', SUSPENSIONS],
  ['a verb after the acts agrees with its subject', VERBS_AFTER_ACTS],
  ['other days tell which number is the month', DAYS],
  ['force without brackets after several acts', FORCE],
  ['two numbers with a dash', SPANS],
  ['a whole act in the edition of several', OF_WHOLE],
  ['words that are no misprints', OTHER_WORDS],
  ['a state is no change, and a change needs its act', UNFINISHED],
])('%s', (_, rows) => {
  it.each(rows)('%s: %s', (lang, text, says) =>
    expect(saidBy(tellNote(text, { target: 'art_5', lang }))).toEqual(says),
  );
});
