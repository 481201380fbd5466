/** What a change without a subject is about, numbers that lost their dash, what is told twice. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { saidBy } from '../support/notes-corpus.ts';

const [A, B, C] = [
  'Законом РК от 01.02.2015 № 11-V',
  'Законом РК от 02.02.2016 № 12-V',
  'Законом РК от 03.02.2017 № 13-VI',
];
const OF_A = 'Закона РК от 01.02.2015 № 11-V';
const [KK_A, KK_B, KK_C] = [
  'ҚР 2015.02.01 № 11-V Заңымен',
  'ҚР 2016.02.02 № 12-V Заңымен',
  'ҚР 2017.02.03 № 13-VI Заңымен',
];

/** Each action as "KIND place", since the acts follow the order in which they are named; or why it is unread. */
function read(target: string, text: string): readonly string[] | string {
  const said = saidBy(tellNote(text, { target }));
  if (typeof said === 'string') return said;
  return said.map((line) => {
    const [kind, aspect, place] = line.split(' ');
    return `${kind} ${place}${aspect === 'HEADING' ? ':HEADING' : ''}`;
  });
}

type Row = readonly [target: string, text: string, says: readonly string[] | string];

const OPEN = 'TARGET_UNCLEAR';

const DASHES: readonly Row[] = [
  ['article 1-1', `Закон дополнен статьями 11, 12 - ${A}.`, ['INSERTION art_1-1', 'INSERTION art_1-2']],
  ['article 6-1', `Закон дополнен статьей 61 ${A}.`, ['INSERTION art_6-1']],
  ['article 1-1', `Статья 1-1 дополнена пунктом 11 ${A}.`, ['INSERTION art_1-1__para_11']],
  ['article 1-1', `Статьи 1-1 и 11 исключены ${A}.`, ['REPEAL art_1-1', 'REPEAL art_11']],
  ['article 1-1', `Статьи 1-1 и 12 исключены ${A}.`, ['REPEAL art_1-1', 'REPEAL art_12']],
  ['article 1-1', `Статьи 10 и 11 исключены ${A}.`, OPEN],
  ['article 1-1', `Статья 11 исключена ${A}.`, OPEN],
  ['article 1-1', `Статья 11 дополнена пунктом 2 ${A}.`, OPEN],
  ['article 1-1', `Закон дополнен статьями 9, 10, 11, 12 - ${A}.`, OPEN],
  ['article 1-1', `Закон дополнен статьями 11, 100 - ${A}.`, OPEN],
  ['article 1-1', `Закон дополнен статьями 11, 13 - ${A}.`, OPEN],
];

const SIBLINGS: readonly Row[] = [
  [
    'article 5',
    `Подпункт 1) пункта 2 изменен ${A}; дополнен подпунктом 5) ${B}.`,
    ['MODIFICATION art_5__para_2__subpara_1', 'INSERTION art_5__para_2__subpara_5'],
  ],
  [
    'article 5',
    `Подпункт 1) пункта 2 изменен ${A}; подпункт 3) пункта 2 исключен ${B}; дополнен подпунктом 5) ${C}.`,
    ['MODIFICATION art_5__para_2__subpara_1', 'REPEAL art_5__para_2__subpara_3', 'INSERTION art_5__para_2__subpara_5'],
  ],
  [
    'article 5',
    `Подпункт 1) пункта 2 изменен ${A}; пункт 4 исключен ${B}; дополнена пунктом 5 ${C}.`,
    ['MODIFICATION art_5__para_2__subpara_1', 'REPEAL art_5__para_4', 'INSERTION art_5__para_5'],
  ],
  [
    'article 5',
    `Статья 5 изменена ${A}; пункт 2 исключен ${B}; дополнена пунктом 3 ${C}.`,
    ['MODIFICATION art_5', 'REPEAL art_5__para_2', 'INSERTION art_5__para_3'],
  ],
  [
    'article 5',
    `Пункты 2, 3 изменены ${A}; дополнена пунктом 4 ${B}.`,
    ['MODIFICATION art_5__para_2', 'MODIFICATION art_5__para_3', 'INSERTION art_5__para_4'],
  ],
  [
    'article 5',
    `5-баптың 6), 17)-тармақшалары өзгертілді - ${KK_A}, 22-1)-тармақшамен толықтырылды - ${KK_B}.`,
    ['MODIFICATION art_5__subpara_6', 'MODIFICATION art_5__subpara_17', 'INSERTION art_5__subpara_22-1'],
  ],
  [
    'article 5',
    `Подпункт 1) пункта 2 изменен ${A}; подпункт 3) пункта 4 исключен ${B}; дополнен подпунктом 5) ${C}.`,
    OPEN,
  ],
  ['article 5', `Пункт 2 изменен ${A}; подпункт 1) пункта 3 исключен ${B}; дополнен подпунктом 5) ${C}.`, OPEN],
  ['article 5', `Статья 5 изменена ${A}; пункт 2 исключен ${B}; дополнен пунктом 3 ${C}.`, OPEN],
  ['article 5', `Часть вторая пункта 2 изменена ${A}; дополнена частью третьей ${B}.`, OPEN],
  ['article 5', `Подпункт 1) пункта 2 изменен ${A}; дополнена подпунктом 5) ${B}.`, OPEN],
];

const VERBS: readonly Row[] = [
  ['article 5', `Пункт 3 изменен ${A}; исключен ${B}.`, ['MODIFICATION art_5__para_3', 'REPEAL art_5__para_3']],
  ['article 5', `Пункт 3 изменен ${A}; изменена ${B}.`, ['MODIFICATION art_5__para_3', 'MODIFICATION art_5']],
  ['article 5', `Пункт 3 изменен ${A}. Изменена ${B}.`, ['MODIFICATION art_5__para_3', 'MODIFICATION art_5']],
  [
    'article 5',
    `Пункты 2, 3 изменены ${A}; исключены ${B}.`,
    ['MODIFICATION art_5__para_2', 'MODIFICATION art_5__para_3', 'REPEAL art_5__para_2', 'REPEAL art_5__para_3'],
  ],
  [
    'article 5',
    `Заголовок статьи 5 изменен ${A}; изменен ${B}.`,
    ['MODIFICATION art_5:HEADING', 'MODIFICATION art_5:HEADING'],
  ],
  [
    'article 5',
    `В статье 5 слово "а" заменено словом "б" ${A}; исключены слова "в" ${B}.`,
    ['TERM_REPLACEMENT art_5', 'TERM_REPLACEMENT art_5'],
  ],
  [
    'point 2',
    `Абзац третий утратил силу ${A}. Дополнено абзацем третьим ${B}.`,
    ['REPEAL para_2__al_3', 'INSERTION para_2__al_3'],
  ],
  ['article 5', `Пункт 3 изменен ${A}. Изменен ${B}.`, OPEN],
  ['article 5', `Статья 5 в редакции ${OF_A}; исключен ${B}.`, OPEN],
  ['article 5', `Пункт 3 изменен ${A}, исключена ${B}.`, OPEN],
  ['article 5', `Пункт 3 в редакции ${OF_A}, утратила силу ${B}.`, OPEN],
  ['article 5', `Пункт 3 в редакции ${OF_A}, утратили силу ${B}.`, OPEN],
  ['article 5', `Пункты 2, 3 изменены ${A}; утратил силу ${B}.`, OPEN],
  ['article 5', `Статья 5 изменена ${A}; утратило силу ${B}.`, OPEN],
  ['article 5', `Заголовок статьи 5 в редакции ${OF_A}; исключена ${B}.`, OPEN],
  ['act', `Заголовок в редакции ${OF_A}; утратил силу ${B}.`, OPEN],
  ['article 6-1', `Закон дополнен статьей 6-1 ${A}; исключен ${B}.`, OPEN],
];

const EFFECT: readonly Row[] = [
  [
    'article 5',
    `Действие части второй статьи 5 приостановлено до 01.01.2016 ${A}; внесены изменения ${B}.`,
    ['SUSPENSION art_5__part_2', 'MODIFICATION art_5'],
  ],
  [
    'article 5',
    `Действие статьи 5 приостановлено до 01.01.2016 ${A}; внесены изменения ${B}.`,
    ['SUSPENSION art_5', 'MODIFICATION art_5'],
  ],
  ['chapter 2', `Действие пункта 2 статьи 5 приостановлено до 01.01.2016 ${A}; внесены изменения ${B}.`, OPEN],
];

const TWICE: readonly Row[] = [
  ['article 5', `Пункты 2, 3 исключены ${A}.`, ['REPEAL art_5__para_2', 'REPEAL art_5__para_3']],
  ['article 5', `Пункты 2, 2 исключены ${A}.`, OPEN],
  ['article 5', `5-баптың 2, 2-тармақтары алып тасталды - ${KK_A}.`, OPEN],
  ['subparagraph 4 of paragraph 1 of article 5', `4), 4) исключены ${A};`, OPEN],
];

const NEAR: readonly Row[] = [
  [
    'article 5',
    `Пункт 2 статьи 5 дополнен подпунктом 3) ${A}, абзац второй исключен ${B}.`,
    ['INSERTION art_5__para_2__subpara_3', 'REPEAL art_5__para_2__al_2'],
  ],
  [
    'article 5',
    `Пункт 2 статьи 5 дополнен подпунктом 3) ${A}; пункт 4 исключен ${B}.`,
    ['INSERTION art_5__para_2__subpara_3', 'REPEAL art_5__para_4'],
  ],
  ['article 5', `Часть 2 исключена ${A}; часть 3 исключена ${B}.`, ['REPEAL art_5__part_2', 'REPEAL art_5__part_3']],
  [
    'article 5',
    `Подпункт 1) пункта 2 исключен ${A}; подпункт 3) исключен ${B}.`,
    ['REPEAL art_5__para_2__subpara_1', 'REPEAL art_5__para_2__subpara_3'],
  ],
  [
    'article 5',
    `Статья 7 исключена ${A}; пункт 2 статьи 5 исключен ${B}; пункт 3 исключен ${C}.`,
    ['REPEAL art_7', 'REPEAL art_5__para_2', 'REPEAL art_5__para_3'],
  ],
  ['article 5', `Часть 2 исключена ${A}; статья 7 исключена ${B}; часть 3 исключена ${C}.`, OPEN],
  ['article 5', `Статья 7 исключена ${A}; глава 3 изменена ${B}; часть 3 исключена ${C}.`, OPEN],
  ['article 5', `7-бап алып тасталды - ${KK_A}; 2-тармақ өзгертілді - ${KK_B}; 3-тармақ өзгертілді - ${KK_C}.`, OPEN],
  ['article 5', `Пункт 2 исключен ${A}; подпункт 1) исключен ${B}.`, OPEN],
  ['article 5', `Статьи 5, 7 изменены ${A}; пункт 3 исключен ${B}.`, OPEN],
];

describe.each([
  ['numbers that may have lost their dash', DASHES],
  ['something inserted beside its like', SIBLINGS],
  ['a verb and what it can be said of', VERBS],
  ['an amendment after suspended effect', EFFECT],
  ['a number named twice', TWICE],
  ['what a number is looked for in', NEAR],
])('a note with %s', (_, rows) => {
  it.each(rows)('under %s: %s', (target, text, says) => {
    expect(read(target, text)).toEqual(says);
  });
});
