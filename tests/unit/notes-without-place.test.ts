/** What a note is about where its place is known in part, or not at all. Acts and numbers are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { saidBy } from '../support/notes-corpus.ts';

type Row = readonly [target: string | null, text: string, says: readonly string[] | string];

const A = { RU: 'Законом РК от 01.02.2015 № 101-V', KK: 'ҚР 01.02.2015 № 101-V Заңымен' };
const B = { RU: 'Законом РК от 03.04.2016 № 202-V', KK: 'ҚР 03.04.2016 № 202-V Заңымен' };
const EN_A = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 101-V';
const EN_B = 'the Law of the Republic of Kazakhstan dated 03.04.2016 No. 202-V';
const BY_A = 'LAW 2015-02-01 101-V UNKNOWN';
const BY_B = 'LAW 2016-04-03 202-V UNKNOWN';
const UNCLEAR = 'TARGET_UNCLEAR';

const INSERTED = `INSERTION TEXT art_12-1 ${BY_A}`;
const MODIFIED = `MODIFICATION TEXT art_12-1 ${BY_B}`;
const AFTER_AN_INSERTION: readonly Row[] = [
  [null, `Сноска. Закон дополнен статьей 12-1 ${A.RU}; с изменениями, внесенными ${B.RU}.`, [INSERTED, MODIFIED]],
  [null, `Сноска. Глава 2 дополнена статьей 12-1 ${A.RU}; с изменениями, внесенными ${B.RU}.`, [INSERTED, MODIFIED]],
  [
    null,
    `Сноска. Глава 2 дополнена статьей 12-1 ${A.RU}; пункт 3 исключен ${B.RU}.`,
    [INSERTED, `REPEAL TEXT art_12-1__para_3 ${BY_B}`],
  ],
  [
    null,
    `Сноска. Раздел 2 дополнен статьей 12-1 ${A.RU}; исключена ${B.RU}.`,
    [INSERTED, `REPEAL TEXT art_12-1 ${BY_B}`],
  ],
  // The chapter can be excluded as well as the article.
  [null, `Сноска. Глава 2 дополнена статьей 12-1 ${A.RU}; исключена ${B.RU}.`, UNCLEAR],
  [null, `Ескерту. 2-тарау 12-1-баппен толықтырылды - ${A.KK}; алып тасталды - ${B.KK}.`, UNCLEAR],
  [null, `Ескерту. 2-тарау 12-1-баппен толықтырылды - ${A.KK}; өзгеріс енгізілді - ${B.KK}.`, [INSERTED, MODIFIED]],
  [
    null,
    `Footnote. Chapter 2 is supplemented by Article 12-1 in accordance with ${EN_A}; as amended by ${EN_B}.`,
    [INSERTED, MODIFIED],
  ],
  [null, `Сноска. Закон дополнен статьями 12-1 и 12-2 ${A.RU}; с изменениями, внесенными ${B.RU}.`, UNCLEAR],
  [null, `Сноска. Статья 3 дополнена пунктом 4 ${A.RU}; с изменениями, внесенными ${B.RU}.`, UNCLEAR],
  [
    'глава 2',
    `Сноска. Глава 2 дополнена статьей 12-1 ${A.RU}; исключена ${B.RU}.`,
    [INSERTED, `REPEAL TEXT chp_2 ${BY_B}`],
  ],
];

const TERMS = `TERM_REPLACEMENT TEXT act ${BY_A}`;
const THROUGHOUT: readonly Row[] = [
  [null, `Сноска. По всему тексту слова "область" заменены словами "край" ${A.RU}.`, [TERMS]],
  [null, `Ескерту. Бүкіл мәтін бойынша "облыс" деген сөз "өлке" деген сөзбен ауыстырылды - ${A.KK}.`, [TERMS]],
  ['статья 5', `Сноска. По всему тексту слова "область" заменены словами "край" ${A.RU}.`, UNCLEAR],
];

const EXCLUDED = 'is excluded by';
const ITEMS: readonly Row[] = [
  ['статья 5', `4. Исключен ${A.RU}.`, [`REPEAL TEXT art_5__para_4 ${BY_A}`]],
  ['статья 5', `4. Алып тасталды - ${A.KK}.`, [`REPEAL TEXT art_5__para_4 ${BY_A}`]],
  ['article 5 point 1', `3) исключен ${A.RU};`, [`REPEAL TEXT art_5__para_1__subpara_3 ${BY_A}`]],
  ['article 5 point 1', `3) ${EXCLUDED} ${EN_A};`, [`REPEAL TEXT art_5__para_1__subpara_3 ${BY_A}`]],
  // Of the article or of a paragraph of it; an article; the paragraph itself, misprinted; another paragraph.
  ['статья 5', `3) исключен ${A.RU};`, UNCLEAR],
  ['статья 5', `4. Исключена ${A.RU}.`, UNCLEAR],
  ['статья 5 пункт 3', `3) исключен ${A.RU};`, UNCLEAR],
  ['статья 5 пункт 3', `4. Исключен ${A.RU}.`, UNCLEAR],
];

describe.each([
  ['a change after an article was put in', AFTER_AN_INSERTION],
  ['words replaced throughout', THROUGHOUT],
  ['the number of an item', ITEMS],
] as const)('%s', (_what, rows) => {
  it.each(rows)('%s: %s', (target, text, says) => expect(saidBy(tellNote(text, { target }))).toEqual(says));
});
