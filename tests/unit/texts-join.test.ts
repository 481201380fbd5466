import { describe, expect, test } from 'vitest';
import { assembleSound } from '../../src/dataset/build.ts';
import { type Joined, joinTexts } from '../../src/dataset/texts/join.ts';
import { MAX_QUOTE } from '../../src/dataset/texts/quotes.ts';
import { provisionId } from '../../src/model/ids.ts';
import type { SourceText } from '../../src/sources/texts/source-text.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  edition,
  LAW,
  MIDDLE,
  OLDEST,
  onDate,
  YOUNGEST,
} from '../support/facts.ts';
import { provisionsIn, sourceText } from '../support/source-texts.ts';

const BY_2010 = act('act:kz/law/2010-05-05/10', { number: '10-IV' });
const BY_2013 = act('act:kz/law/2013-05-05/13', { number: '13-V' });

/** What came of the texts in a dossier that was made from `read` (from the texts themselves where it is not given). */
function joined(texts: readonly SourceText[], more: DossierInput = {}, read = texts): Joined {
  const facts = dossier({ ...more, provisions: [...provisionsIn(read), ...(more.provisions ?? [])] });
  return joinTexts(assembleSound(facts), texts);
}

/** `[source's day, from, to, text]` of each text of a provision, by version. */
const told = ({ dataset }: Joined, provision: string) =>
  dataset.entities.ProvisionVersion.filter((version) => version.provision === provision).map((version) => [
    version.textState,
    ...(dataset.texts ?? [])
      .filter((words) => words.version === version.id)
      .map(({ source, from, to, text }) => `${/[0-9-]{10}/.exec(source)?.[0]}: ${from} – ${to}: ${text}`),
  ]);

describe('the text of a version', () => {
  test('is what the edition that shows it prints: number, heading, own words and all parts', () => {
    const text = sourceText(OLDEST, {
      art_1: 'Сады|',
      art_1__para_1: 'Садовник:',
      art_1__para_1__subpara_1: 'поливает;',
      'art_1__para_1__subpara_1-1': 'сеет.',
      art_1__para_1__part_2: 'Он не спит.',
      art_2: '|Дом.',
    });
    const join = joined([text]);
    expect(told(join, art('1'))).toEqual([
      ['FULL', '2008-12-10: null – null: Статья 1. Сады\n1. Садовник:\n1) поливает;\n1-1) сеет.\nОн не спит.'],
    ]);
    expect(told(join, art('1', 'para_1', 'subpara_1'))).toEqual([['FULL', '2008-12-10: null – null: 1) поливает;']]);
    expect(told(join, art('2'))).toEqual([['FULL', '2008-12-10: null – null: Статья 2.\nДом.']]);
  });

  test('belongs to the version that the edition shows, also where it takes force only after the day of the edition', () => {
    const texts = [sourceText(OLDEST, { art_1: '|Сад.' }), sourceText(MIDDLE, { art_1: '|Парк.' })];
    const amendments = [
      amendment('act:kz/law/2011-03-24/10', art('1'), 'MODIFICATION', {
        force: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 },
        evidence: [{ source: MIDDLE, locator: 'ст. 1, сноска' }],
      }),
    ];
    const join = joined(texts, { acts: [act('act:kz/law/2011-03-24/10')], amendments });
    expect(told(join, art('1'))).toEqual([
      ['FULL', '2008-12-10: null – 2011-04-04: Статья 1.\nСад.'],
      ['FULL', '2011-03-24: 2011-04-04 – null: Статья 1.\nПарк.'],
    ]);
  });

  test('is not held of a version that began and ended between two editions', () => {
    const texts = [sourceText(OLDEST, { art_1: '|Сад.' }), sourceText(YOUNGEST, { art_1: '|Парк.' })];
    const at = (by: string, date: string) =>
      amendment(by, art('1'), 'MODIFICATION', {
        force: onDate(date),
        evidence: [{ source: YOUNGEST, locator: 'ст. 1, сноска' }],
      });
    const join = joined(texts, {
      acts: [BY_2010, BY_2013],
      amendments: [at(BY_2010.id, '2012-06-01'), at(BY_2013.id, '2013-06-01')],
    });
    expect(told(join, art('1')).map(([state]) => state)).toEqual(['FULL', 'NOT_HELD', 'FULL']);
  });

  test('is the whole only until a part of it changes, though the version lasts', () => {
    const words = (item: string) => ({
      art_1: 'Сады|',
      art_1__para_1: 'Садовник:',
      art_1__para_1__subpara_1: item,
    });
    const texts = [sourceText(OLDEST, words('поливает.')), sourceText(MIDDLE, words('рыхлит.'))];
    const amendments = [
      amendment(BY_2010.id, art('1', 'para_1', 'subpara_1'), 'MODIFICATION', {
        force: onDate('2010-07-01'),
        evidence: [{ source: MIDDLE, locator: 'ст. 1, сноска' }],
      }),
    ];
    const join = joined(texts, { acts: [BY_2010], amendments });
    expect(told(join, art('1', 'para_1'))).toEqual([
      [
        'FULL',
        '2008-12-10: null – 2010-07-01: 1. Садовник:\n1) поливает.',
        '2011-03-24: 2010-07-01 – null: 1. Садовник:\n1) рыхлит.',
      ],
    ]);
  });

  test('is there up to the last edition with the same words, where a later one differs and nothing on record says why', () => {
    const join = joined([
      sourceText(OLDEST, { art_1: '|Сад это место.' }),
      sourceText(MIDDLE, { art_1: '|Сад это место.' }),
      sourceText(YOUNGEST, { art_1: '|Сад - это место.' }),
    ]);

    expect(told(join, art('1'))).toEqual([
      [
        'FULL',
        '2008-12-10: null – 2011-03-25: Статья 1.\nСад это место.',
        '2014-11-07: 2014-11-07 – null: Статья 1.\nСад - это место.',
      ],
    ]);
  });

  test('of an edition that announces a part before it is in force is the one without that part', () => {
    const before = { art_1: '|', art_1__para_1: 'Сад.' };
    const after = { ...before, art_1__para_2: 'Дом.' };
    const amendments = [
      amendment(BY_2010.id, art('1', 'para_2'), 'INSERTION', {
        force: onDate('2012-01-01'),
        evidence: [{ source: MIDDLE, locator: 'remark on paragraph 2' }],
      }),
    ];
    const texts = [sourceText(OLDEST, before), sourceText(MIDDLE, before), sourceText(YOUNGEST, after)];

    expect(told(joined(texts, { acts: [BY_2010], amendments }), art('1'))).toEqual([
      [
        'FULL',
        '2008-12-10: null – 2012-01-01: Статья 1.\n1. Сад.',
        '2014-11-07: 2012-01-01 – null: Статья 1.\n1. Сад.\n2. Дом.',
      ],
    ]);
  });

  test('comes from the oldest of the editions that differ in typography alone', () => {
    const texts = [
      sourceText(OLDEST, { art_1: '|Закон N 5 - "сад".' }),
      sourceText(MIDDLE, { art_1: '|Закон № 5 – «сад»' }),
    ];
    expect(told(joined(texts), art('1'))).toEqual([['FULL', '2008-12-10: null – null: Статья 1.\nЗакон N 5 - "сад".']]);
    expect(told(joined(texts.toReversed()), art('1'))).toEqual(told(joined(texts), art('1')));
  });

  test('that changed although nothing on record explains it holds only up to, or from, the day of its edition', () => {
    const texts = [sourceText(OLDEST, { art_1: '|Сад.' }), sourceText(MIDDLE, { art_1: '|Парк.' })];
    expect(told(joined(texts), art('1'))).toEqual([
      ['FULL', '2008-12-10: null – 2008-12-11: Статья 1.\nСад.', '2011-03-24: 2011-03-24 – null: Статья 1.\nПарк.'],
    ]);
  });

  test('is bounded so also where the other edition is not held: the dossier has its fingerprint', () => {
    const [older, newer] = [sourceText(OLDEST, { art_1: '|Сад.' }), sourceText(MIDDLE, { art_1: '|Парк.' })];
    expect(told(joined([older], {}, [older, newer]), art('1'))).toEqual([
      ['FULL', '2008-12-10: null – 2008-12-11: Статья 1.\nСад.'],
    ]);
  });

  test('is not taken from an edition that shows what one of two laws of one day did and not yet what the other did', () => {
    const texts = [
      sourceText(OLDEST, { art_1: '|Сад.' }),
      sourceText(MIDDLE, { art_1: '|Парк.' }),
      sourceText(YOUNGEST, { art_1: '|Лес.' }),
    ];
    const on2015 = (by: string, source: string) =>
      amendment(by, art('1'), 'MODIFICATION', {
        force: onDate('2015-01-01'),
        evidence: [{ source, locator: 'ст. 1, сноска' }],
      });
    const join = joined(texts, {
      acts: [BY_2010, BY_2013],
      amendments: [on2015(BY_2010.id, MIDDLE), on2015(BY_2013.id, YOUNGEST)],
    });
    expect(told(join, art('1'))).toEqual([
      ['FULL', '2008-12-10: null – 2015-01-01: Статья 1.\nСад.'],
      ['FULL', '2014-11-07: 2015-01-01 – null: Статья 1.\nЛес.'],
    ]);
  });

  test('is held in each language for itself', () => {
    const kk = 'source:zan/7966/2011-03-24/kk';
    const texts = [sourceText(MIDDLE, { art_1: 'Сад|Сад.' }), sourceText(kk, { art_1: 'Бақ|Бақ.' })];
    const { dataset } = joined(texts, { sources: [edition(kk)] });
    expect(dataset.texts?.map(({ lang, text }) => [lang, text])).toEqual([
      ['RU', 'Статья 1. Сад\nСад.'],
      ['KK', '1-бап. Бақ\nБақ.'],
    ]);
  });

  test('of a chapter is its heading: its articles have texts of their own', () => {
    const text = sourceText(OLDEST, { chp_1: 'Общее|', art_1: 'Сад|Сад.' });
    const chapter = provisionId(LAW, 'chp_1');
    const provisions = provisionsIn([text]).map((fact) => (fact.id === chapter ? fact : { ...fact, parent: chapter }));
    const facts = dossier({ provisions });
    expect(told(joinTexts(assembleSound(facts), [text]), chapter)).toEqual([
      ['FULL', '2008-12-10: null – null: Глава 1. Общее'],
    ]);
  });
});

describe('a copy that reads otherwise than the one that the dossier was made from', () => {
  const words = { art_1: 'Сады|', art_1__para_1: 'Сад.', art_1__para_2: 'Дом.', art_2: '|Пруд.' };
  const read = [sourceText(OLDEST, words)];

  test.each([
    ['a word changed', { ...words, art_1__para_2: 'Дым.' }, 'art_1__para_2'],
    ['a part missing', { art_1: words.art_1, art_1__para_1: words.art_1__para_1, art_2: words.art_2 }, 'art_1__para_2'],
    ['a part more', { ...words, art_1__para_3: 'Лес.' }, 'art_1__para_3'],
  ])('shows nothing where it does (%s), all else, and says how much and where', (_, mine, place) => {
    const join = joined([sourceText(OLDEST, mine)], {}, read);
    expect(told(join, art('1'))).toEqual([['NOT_HELD']]);
    expect(told(join, art('1', 'para_1'))).toEqual([['FULL', '2008-12-10: null – null: 1. Сад.']]);
    expect(told(join, art('2'))).toEqual([['FULL', '2008-12-10: null – null: Статья 2.\nПруд.']]);
    expect(join.remarks).toEqual([
      expect.stringContaining(`2 provisions of ${OLDEST} (${place}, and what they are part of) read otherwise`),
    ]);
  });

  test('names a few of many, in the order of the law', () => {
    const many = (word: string) =>
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`art_${i + 1}`, `|${word} ${i}.`]));
    const join = joined([sourceText(OLDEST, many('Сад'))], {}, [sourceText(OLDEST, many('Дом'))]);
    expect(join.remarks).toEqual([
      expect.stringContaining(`12 provisions of ${OLDEST} (art_1, art_2, art_3, art_4, art_5, 7 more) read otherwise`),
    ]);
  });
});

describe('a text of a source that the dossier does not know', () => {
  test('is not shown, and the remark says which and what to do', () => {
    const join = joined([sourceText('source:zan/7966/1999-01-01/ru', { art_1: '|Сад.' })], {}, [
      sourceText(OLDEST, { art_1: '|Сад.' }),
    ]);
    expect(join.dataset.texts).toBeUndefined();
    expect(join.remarks).toEqual([
      expect.stringMatching(/^The text of source:zan\/7966\/1999-01-01\/ru is held, but .*--dossier/),
    ]);
  });
});

describe('a quote', () => {
  const long = 'слово '.repeat(400).trim();
  const text = sourceText(
    MIDDLE,
    { art_1: 'Сады|', art_1__para_1: 'Садовник:', art_1__para_1__subpara_1: 'сеет.', art_2: `|${long}` },
    { art_1: 'Сноска. Статья 1 изменена.' },
  );
  const quoteOf = (locator: string, source = MIDDLE): string | null | undefined => {
    const { dataset } = joined([text], {
      acts: [act('act:kz/law/2010-05-05/10', { evidence: [{ source, locator }] })],
    });
    return dataset.evidence.get('act:kz/law/2010-05-05/10')?.at(0)?.quote;
  };

  test.each([
    ['#art_1__para_1', '1. Садовник:\n1) сеет.'],
    ['art_1__para_1', '1. Садовник:\n1) сеет.'],
    ['ст. 1 п. 1 пп. 1)', '1) сеет.'],
    ['ст. 1, п. 1, пп. 1', '1) сеет.'],
    ['art_1, сноска', 'Сноска. Статья 1 изменена.'],
    ['ст. 1, сноска', 'Сноска. Статья 1 изменена.'],
    ['ст. 1: сноска', 'Сноска. Статья 1 изменена.'],
  ])('has the words at “%s”', (locator, words) => {
    expect(quoteOf(locator)).toBe(words);
  });

  test.each(['ст. 9', 'ст. 2, сноска', 'реквизиты', 'ст. 1 и ещё что-то', 'ст. 1 Закона № 5'])(
    'is absent where the place leads to no words for certain: “%s”',
    (locator) => {
      expect(quoteOf(locator)).toBeNull();
    },
  );

  test('marks the places of excluded parts, once for several in a row', () => {
    const parts = { art_1__para_1: 'Садовник:', art_1__para_1__subpara_2: 'сеет;', art_1__para_1__subpara_4: 'жнёт;' };
    const excluded = ['1', '2-1', '3', '5'].map((number) => `art_1__para_1__subpara_${number}`);
    const source = { ...sourceText(MIDDLE, { art_1: 'Сады|', ...parts }), excluded: [...excluded, 'art_2__para_1'] };
    const quote = (locator: string) => {
      const cited = { acts: [act('act:kz/law/2010-05-05/10', { evidence: [{ source: MIDDLE, locator }] })] };
      return joined([source], cited).dataset.evidence.get('act:kz/law/2010-05-05/10')?.at(0)?.quote;
    };

    const marked = '1. Садовник:\n[…]\n2) сеет;\n[…]\n4) жнёт;\n[…]';
    expect(quote('ст. 1 п. 1')).toBe(marked);
    expect(quote('#art_1__para_1')).toBe(marked);
    expect(quote('ст. 1 п. 1 пп. 2)')).toBe('2) сеет;');
  });

  test('is absent where the source is not held', () => {
    expect(quoteOf('ст. 1', OLDEST)).toBeNull();
  });

  test('is cut at a word where it is long', () => {
    const quote = quoteOf('ст. 2') ?? '';
    expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
    expect(quote.length).toBeGreaterThan(MAX_QUOTE - 20);
    expect(quote).toMatch(/слово \[…\]$/);
  });
});

describe('a quote of a note that is too long to be quoted whole', () => {
  const others = (from: number) =>
    Array.from(
      { length: 12 },
      (_, i) => `от 05.03.20${from + i} № ${from + i}7-IV (порядок введения в действие; см. статью 2 этого Закона)`,
    ).join('; ');
  const beginning = 'Сноска. Статья 1 с изменениями, внесенными законами РК от 05.03.2001 N 5;';
  const long = (named: string) => `${beginning} ${others(10)}; ${named}; ${others(30)}.`;
  const [TEN, THIRTEEN] = ['act:kz/law/2010-05-05/10', 'act:kz/law/2013-05-05/13'];
  const quotes = (note: string, locator = 'ст. 1, сноска') => {
    const { dataset } = joined([sourceText(MIDDLE, { art_1: '|Сад.' }, { art_1: note })], {
      acts: [act(TEN), act(THIRTEEN)],
      amendments: [TEN, THIRTEEN].map((by) =>
        amendment(by, art('1'), 'MODIFICATION', { evidence: [{ source: MIDDLE, locator }] }),
      ),
    });
    return dataset.entities.Amendment.map(({ id }) => dataset.evidence.get(id)?.at(0)?.quote);
  };

  test('is how the note begins and the part that names the law of the change, cut at the stops of the note', () => {
    const named = 'от 05.05.2010 № 10-IV (вводится в действие с 01.01.2011); от 5 мая 2013 года N 13';

    expect(quotes(long(named))).toEqual([
      `${beginning} […] от 05.05.2010 № 10-IV (вводится в действие с 01.01.2011); […]`,
      `${beginning} […] от 5 мая 2013 года N 13; […]`,
    ]);
  });

  test('stops at a comma before the next act too, as Kazakh notes do, and holds every part that names the law', () => {
    const named = '2010.05.05 № 10-IV, 2013.05.05 № 13-V (2014.01.01 бастап, 2-баппен), 2010.05.05 N 10-IV (тақырыбы)';

    expect(quotes(long(named))).toEqual([
      `${beginning} […] 2010.05.05 № 10-IV, […] 2010.05.05 N 10-IV (тақырыбы); […]`,
      `${beginning} […] 2013.05.05 № 13-V (2014.01.01 бастап, 2-баппен), […]`,
    ]);
  });

  test('is of the note that names the law where an article has several, with a mark for the others', () => {
    const heading = 'Сноска. Заголовок в редакции Закона РК от 05.05.2013 № 13-V.';
    const text = sourceText(MIDDLE, { art_1: '|Сад.' }, { art_1: long('от 05.05.2010 № 10-IV') });
    const [note] = text.notes;
    if (note === undefined) throw new Error('the source has no note');
    const { dataset } = joined([{ ...text, notes: [{ ...note, text: heading }, note] }], {
      acts: [act(TEN), act(THIRTEEN)],
      amendments: [TEN, THIRTEEN].map((by) =>
        amendment(by, art('1'), 'MODIFICATION', { evidence: [{ source: MIDDLE, locator: 'ст. 1, сноска' }] }),
      ),
    });

    expect(dataset.entities.Amendment.map(({ id }) => dataset.evidence.get(id)?.at(0)?.quote)).toEqual([
      `[…]\n${beginning} […] от 05.05.2010 № 10-IV; […]`,
      `${heading}\n[…]`,
    ]);
  });

  test.each([9, 60, 300])('names the law in whole words within its bound, of %i notes that name it', (count) => {
    const text = sourceText(MIDDLE, { art_1: '|Сад.' }, { art_1: long('от 05.05.2010 № 10-IV') });
    const notes = Array.from({ length: count }, (_, i) =>
      text.notes.map((note) => ({ ...note, text: `Сноска ${i}. ${note.text}` })),
    ).flat();
    const { dataset } = joined([{ ...text, notes }], {
      acts: [act(TEN)],
      amendments: [
        amendment(TEN, art('1'), 'MODIFICATION', { evidence: [{ source: MIDDLE, locator: 'ст. 1, сноска' }] }),
      ],
    });
    const quote = dataset.evidence.get(dataset.entities.Amendment[0]?.id ?? '')?.at(0)?.quote ?? '';

    expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
    const lines = quote.split('\n').filter((line) => line !== '[…]');
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toContain('от 05.05.2010 № 10-IV');
  });

  test('takes a law of another day with the same number for another, but not a day that is misprinted', () => {
    expect(quotes(long('от 05.05.2003 № 13-II; от 05.05.2013 № 13-V; от 05.05.010 № 10-IV'))).toEqual([
      `${beginning} […] от 05.05.010 № 10-IV; […]`,
      `${beginning} […] от 05.05.2013 № 13-V; […]`,
    ]);
  });

  test('has the words around the law where the note does not stop for long', () => {
    const [ten, thirteen] = quotes(
      `Сноска. По всему тексту слова ${'"город", '.repeat(300)}заменены Законом РК от 05.05.2010 № 10-IV ${'и так далее '.repeat(300)}`,
    );

    expect(ten).toMatch(
      /^Сноска\. По всему тексту слова "город", .* \[…\] .*заменены Законом РК от 05\.05\.2010 № 10-IV и .* \[…\]$/,
    );
    expect(ten?.length).toBeLessThanOrEqual(MAX_QUOTE);
    // A law that the note does not name leaves the words where it begins.
    expect(thirteen).toMatch(/^Сноска\. По всему тексту слова ("город", )+"город", \[…\]$/);
  });
});

test('what the dossier has of texts is read once, for however many texts', () => {
  const inKazakh = ['2008-12-10', '2011-03-24', '2014-11-07'].map((day) => `source:zan/7966/${day}/kk`);
  const texts = [sourceText(OLDEST, { art_1: '|Сад.', art_2: '|Дом.', art_3: '|Лес.' })];
  const facts = dossier({ provisions: provisionsIn(texts), sources: inKazakh.map((id) => edition(id)) });
  const assembly = assembleSound(facts);
  /** How often the list of the sources of a provision is read where this many Kazakh texts are joined. */
  const reads = (count: number): number => {
    let lists = 0;
    const ownKeys = (of: object): (string | symbol)[] => {
      lists += 1;
      return Reflect.ownKeys(of);
    };
    const provisions = [...assembly.provisions].map(
      ([id, fact]) =>
        [id, { ...fact, seen: new Proxy<Record<string, string>>({ ...fact.seen }, { ownKeys }) }] as const,
    );
    const read = inKazakh.slice(0, count).map((source) => sourceText(source, { art_1: '|Бақ.' }));
    joinTexts({ ...assembly, provisions: new Map(provisions) }, read);
    return lists;
  };
  expect(reads(1)).toBeGreaterThan(0);
  expect(reads(3)).toBe(reads(1));
});

describe('the revision', () => {
  const texts = [sourceText(OLDEST, { art_1: '|Сад.' })];

  test('is that of the facts, and after a plus that of the texts', () => {
    const plain = joined([], {}, texts).dataset;
    const full = joined(texts).dataset;
    expect(plain.revision).toMatch(/^[0-9a-f]{16}$/);
    expect(full.revision).toMatch(new RegExp(`^${plain.revision}\\+[0-9a-f]{16}$`));
    expect(joined(texts).dataset.revision).toBe(full.revision);
  });

  test('changes where a word of a text does', () => {
    const typeset = [sourceText(OLDEST, { art_1: '|Сад' })];
    expect(joined(typeset, {}, texts).dataset.revision).not.toBe(joined(texts).dataset.revision);
  });

  test('without texts the dataset is the one that was there', () => {
    const assembly = assembleSound(dossier({ provisions: provisionsIn(texts) }));
    expect(joinTexts(assembly, [])).toEqual({ dataset: assembly.dataset, remarks: [] });
  });
});
