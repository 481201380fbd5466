import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../src/model/dates.ts';
import { tellNumbersApart } from '../../src/sources/import/reused-numbers.ts';
import type { ActHead, Item, SourceDocument, SourceHead } from '../../src/sources/structure/document.ts';
import { parkEdition as edition, importEditions, parkProvision as prov } from '../support/edition-folder.ts';

const [OLD, MIDDLE, YOUNG] = ['2010-03-04', '2012-03-04', '2014-03-04'];
const A = 'act:kz/law/2011-07-21/465';
const B = 'act:kz/law/2011-07-22/479';
const BY_A = 'с изменением, внесенным Законом РК от 21.07.2011 № 465-IV';
const BY_BOTH = 'с изменениями, внесенными законами РК от 21.07.2011 № 465-IV; от 22.07.2011 № 479-IV';

const headOfNoAct: ActHead = {
  id: 'act:kz/law/2003-05-05/77',
  form: 'LAW',
  adoptedOn: '2003-05-05' as LocalDate,
  number: '77',
  adiletId: null,
  bankCode: null,
  titleRu: null,
  titleKk: null,
  titleEn: null,
};
const sourceOfNoAct: Omit<SourceHead, 'id' | 'stateOf'> = {
  title: '',
  kind: 'OFFICIAL_EDITION',
  url: null,
  sha256: '',
  causedBy: null,
};

/** A law of two articles; `lines` stand in the first, its note below them, `throughout` below the title. */
const law = (lines: readonly string[], note = '', throughout = '') =>
  [
    '# О садах',
    throughout === '' ? '' : `> *Сноска. ${throughout}.*`,
    '### Статья 1. Сады',
    ...lines,
    note === '' ? '' : `> *Сноска. Статья 1 ${note}.*`,
    '### Статья 2. Дом',
    'Дом стоит в саду.',
  ]
    .filter((line) => line !== '')
    .join('\n\n');

const shown = (act: Awaited<ReturnType<typeof importEditions>>) =>
  act.facts.amendments
    .filter((a) => a.evidence.every((e) => e.confidence === 'INFERRED'))
    .map((a) => [a.by, a.kind, a.target]);

describe('words of a paragraph that differ between two editions', () => {
  const before = '1. Садовник аула (села) поливает цветы каждое утро до восхода солнца.';

  test('are a change by the one law that the newer note names', async () => {
    const after = '1. Садовник аула (села) поливает цветы каждое утро до захода солнца.';
    const act = await importEditions({ [OLD]: law([before]), [MIDDLE]: law([after], BY_A) });
    expect(shown(act)).toEqual([[A, 'MODIFICATION', prov('art_1__para_1')]]);
    expect(act.facts.amendments.at(-1)?.parent).toBe(
      'amend:kz/law/2011-07-21/465:kz/law/2003-05-05/77#art_1:modification',
    );
    expect(act.facts.changes).toEqual([]);
  });

  test('are a rewording where less than half of them stay', async () => {
    const act = await importEditions({ [OLD]: law([before]), [MIDDLE]: law(['1. Сторож открывает ворота.'], BY_A) });
    expect(shown(act)).toEqual([[A, 'REWORDING', prov('art_1__para_1')]]);
  });

  test('are a question where the note names two laws', async () => {
    const after = '1. Садовник аула (села) поливает цветы каждый вечер до восхода солнца.';
    const act = await importEditions({ [OLD]: law([before]), [MIDDLE]: law([after], BY_BOTH) });
    expect(shown(act)).toEqual([]);
    expect(act.facts.changes).toEqual([
      { between: [edition(OLD), edition(MIDDLE)], candidates: [A, B], changed: [prov('art_1__para_1')] },
    ]);
  });

  test.each([
    [
      'quotes, dashes, a space, a capital',
      '1. Сад «Роза» – парк; садовник  поливает .',
      '1. Сад "Роза" - парк; Садовник поливает.',
    ],
    ['brackets for commas', '1. Сад (роза), парк.', '1. Сад, роза, парк.'],
    ['the id of another act left by a data base', '1. Садовник поливает.', '1. Садовник поливает; P090603'],
  ])('are none: %s', async (_, one, other) => {
    const act = await importEditions({ [OLD]: law([one]), [MIDDLE]: law([other], BY_A) });
    expect(shown(act)).toEqual([]);
    expect(act.facts.changes).toEqual([]);
  });
});

describe('words replaced throughout the act', () => {
  const NOTE =
    'По всему тексту слова "аула (села)", "аульный (сельский)" заменены соответственно словами "села", "сельский" Законом РК от 22.07.2011 № 479-IV';

  test('are no change of each provision that has them, in whatever form; they have their law', async () => {
    const act = await importEditions({
      [OLD]: law(['1. Сады аулов (сел) и аульного (сельского) округа.', '2. Парк города.']),
      [MIDDLE]: law(['1. Сады сел и сельского округа.', '2. Парк города.'], BY_A, NOTE),
    });
    expect(shown(act)).toEqual([]);
    expect(act.facts.changes).toEqual([
      { between: [edition(OLD), edition(MIDDLE)], candidates: [B], replaced: [prov('art_1__para_1')] },
    ]);
    expect(act.summary).toMatchObject({ ambiguousChanges: 0, wordsReplaced: 1 });
  });

  test('do not hide that something else was changed as well', async () => {
    const act = await importEditions({
      [OLD]: law(['1. Сады аула (села) и парки города открыты утром.']),
      [MIDDLE]: law(['1. Сады села и парки города закрыты утром.'], BY_A, NOTE),
    });
    expect(shown(act)).toEqual([[A, 'MODIFICATION', prov('art_1__para_1')]]);
  });

  test('of an older law explain nothing: its words were replaced before', async () => {
    const act = await importEditions({
      [OLD]: law(['1. Сады аула (села) и парки города.'], '', NOTE),
      [MIDDLE]: law(['1. Сады села и парки города.'], BY_A, NOTE),
    });
    expect(shown(act)).toEqual([[A, 'MODIFICATION', prov('art_1__para_1')]]);
  });
});

describe('a provision that goes on under another number', () => {
  const gardener = 'садовник – тот, кто поливает и копает сад каждый день';
  const guard = 'сторож – тот, кто открывает ворота парка по утрам и закрывает их';
  const owner = 'хозяин парка – город, который платит за воду, свет и семена';

  test('keeps one lineage; its number, used again, is another provision', async () => {
    const act = await importEditions({
      [OLD]: law(['Слова:', `1) ${gardener};`, `2) ${guard}.`]),
      [MIDDLE]: law(['Слова:', `1) ${owner};`, `2) ${guard};`, `3) ${gardener}.`], BY_A),
      [YOUNG]: law(['Слова:', `1) ${owner};`, `2) ${guard};`, `3) ${gardener}.`], BY_A),
    });
    expect(act.facts.relations).toEqual([
      {
        type: 'SUCCEEDED_BY',
        from: prov('art_1__subpara_1'),
        to: prov('art_1__subpara_3'),
        evidence: [
          { source: edition(OLD), locator: 'ст. 1, пп. 1', confidence: 'INFERRED' },
          { source: edition(MIDDLE), locator: 'ст. 1, пп. 3', confidence: 'INFERRED' },
        ],
      },
    ]);
    expect(shown(act)).toEqual([
      [A, 'RENUMBERING', prov('art_1__subpara_1')],
      [A, 'INSERTION', prov('art_1__subpara_1~2')],
      [A, 'INSERTION', prov('art_1__subpara_3')],
    ]);
    const seen = (eId: string) => Object.keys(act.facts.provisions.find((p) => p.id === prov(eId))?.seen ?? {});
    expect(seen('art_1__subpara_1')).toEqual([edition(OLD)]);
    expect(seen('art_1__subpara_1~2')).toEqual([edition(MIDDLE), edition(YOUNG)]);
    expect(act.summary.renumbered).toBe(1);
  });

  test('two that change places are two that moved', async () => {
    const act = await importEditions({
      [OLD]: law(['Слова:', `1) ${gardener};`, `2) ${guard}.`]),
      [MIDDLE]: law(['Слова:', `1) ${guard};`, `2) ${gardener}.`], BY_A),
    });
    expect(act.facts.relations.map(({ from, to }) => [from, to])).toEqual([
      [prov('art_1__subpara_1'), prov('art_1__subpara_2~2')],
      [prov('art_1__subpara_2'), prov('art_1__subpara_1~2')],
    ]);
  });

  test('a note in place of the new provision speaks of the new one', async () => {
    const act = await importEditions({
      [OLD]: law(['Слова:', `1) ${gardener};`, `2) ${guard}.`]),
      [MIDDLE]: law(['Слова:', `1) ${owner};`, `2) ${guard};`, `3) ${gardener}.`], BY_A),
      [YOUNG]: law(
        ['Слова:', '1) исключен Законом РК от 05.07.2013 № 130-V;', `2) ${guard};`, `3) ${gardener}.`],
        BY_A,
      ),
    });
    const repeals = act.facts.amendments.filter((a) => a.kind === 'REPEAL');
    expect(repeals.map((a) => a.target)).toEqual([prov('art_1__subpara_1~2')]);
  });

  test.each([
    ['with other words it is another provision', owner, '~2'],
    ['with its old words it is the same again', gardener, ''],
  ])('a number that was excluded comes back: %s', async (_, words, use) => {
    const excluded = '1) исключен Законом РК от 21.07.2011 № 465-IV;';
    const act = await importEditions({
      [OLD]: law(['Слова:', `1) ${gardener};`, `2) ${guard}.`]),
      [MIDDLE]: law(['Слова:', excluded, `2) ${guard}.`]),
      [YOUNG]: law(
        ['Слова:', `1) ${words};`, `2) ${guard}.`],
        'с изменением, внесенным Законом РК от 05.07.2013 № 130-V',
      ),
    });
    const below = act.facts.amendments.filter((a) => a.target.includes('subpara'));
    expect(below.map((a) => [a.kind, a.target])).toEqual([
      ['REPEAL', prov('art_1__subpara_1')],
      ['INSERTION', prov(`art_1__subpara_1${use}`)],
    ]);
    expect(act.facts.relations).toEqual([]);
  });

  test('like words in another article are a question, not a lineage', async () => {
    const act = await importEditions({
      [OLD]: law(['1. Парк.', `2. ${owner}, а также за скамейки.`]),
      [MIDDLE]: `${law(['1. Парк.'], BY_A)}\n\n1. Дверь дома.\n\n2. ${owner}, а также за скамейки.`,
    });
    expect(act.facts.relations).toEqual([]);
    const identity = act.facts.gaps.filter((gap) => gap.field === 'identity');
    expect(identity.map((gap) => [gap.kind, gap.about, gap.sides?.length])).toEqual([
      ['AMBIGUOUS_ATTRIBUTION', prov('art_1__para_2'), 2],
    ]);
  });
});

describe('of several laws that the note of an article names', () => {
  test('the one that the older edition announces for the subparagraph changed it', async () => {
    const remark = ['Примечание РЦПИ!', 'В подпункт 2) предусмотрено изменение Законом РК от 22.07.2011 № 479-IV.'];
    const items = (second: string) => ['Садовник:', '1) поливает цветы утром;', ...second.split('|')];
    const act = await importEditions({
      [OLD]: law(items(`${remark.join('|')}|2) копает землю осенью.`)),
      [MIDDLE]: law(items('2) копает землю весной.'), BY_BOTH),
    });
    expect(shown(act)).toEqual([[B, 'MODIFICATION', prov('art_1__subpara_2')]]);
  });

  test('one that an older edition notes at a part of the article made its change before', async () => {
    const noted = (line: string, note: string) =>
      law(['1. Парк.', '2. исключен Законом РК от 21.07.2011 № 465-IV.', line], note);
    const act = await importEditions({
      [MIDDLE]: noted('3. Садовник поливает цветы утром.', ''),
      [YOUNG]: noted('3. Садовник поливает цветы вечером.', BY_BOTH),
    });
    expect(shown(act)).toEqual([[B, 'MODIFICATION', prov('art_1__para_3')]]);
  });
});

describe('a law whose force begins on a date after the edition', () => {
  const FAR = `${BY_A} (вводится в действие с 01.01.2013); от 22.07.2011 № 479-IV`.replace(
    'изменением, внесенным Законом',
    'изменениями, внесенными законами',
  );

  test('cannot have made what the edition shows, though its note is there already', async () => {
    const act = await importEditions({ [OLD]: law(['1. Сад.']), [MIDDLE]: law(['1. Парк города.'], FAR) });
    expect(shown(act)).toEqual([[B, 'REWORDING', prov('art_1__para_1')]]);
  });

  test('is the one that made what the next edition shows', async () => {
    const act = await importEditions({
      [OLD]: law(['1. Сад.']),
      [MIDDLE]: law(['1. Парк города.'], FAR),
      [YOUNG]: law(['1. Парк города и сад.'], FAR),
    });
    expect(shown(act)).toEqual([
      [A, 'MODIFICATION', prov('art_1__para_1')],
      [B, 'REWORDING', prov('art_1__para_1')],
    ]);
  });
});

describe('where sources disagree', () => {
  const lines = ['1. Садовник поливает.'];

  test('an edition without a note that an older and a newer one have is told with both sides; the event stays', async () => {
    const act = await importEditions({
      [OLD]: law(lines),
      [MIDDLE]: law(lines, BY_A),
      '2013-03-04': law(lines),
      [YOUNG]: law(lines, BY_A),
    });
    expect(act.facts.amendments.map((a) => a.by)).toEqual([A]);
    expect(act.facts.gaps).toMatchObject([{ kind: 'DISAGREEMENT', field: 'evidence' }]);
    expect(act.facts.gaps[0]?.sides?.map((side) => side.evidence.map((e) => e.source))).toEqual([
      [edition(MIDDLE), edition(YOUNG)],
      [edition('2013-03-04')],
    ]);
  });

  test('a note that is gone for good is told too, unless the article was put anew', async () => {
    const reworded = 'в редакции Закона РК от 05.07.2013 № 130-V';
    const gone = await importEditions({ [MIDDLE]: law(lines, BY_A), [YOUNG]: law(lines) });
    const anew = await importEditions({ [MIDDLE]: law(lines, BY_A), [YOUNG]: law(['1. Сторож спит.'], reworded) });
    expect(gone.facts.gaps.map((gap) => gap.field)).toEqual(['evidence']);
    expect(gone.facts.amendments.map((a) => a.by)).toEqual([A]);
    expect(anew.facts.gaps).toEqual([]);
    expect(anew.facts.amendments.map((a) => a.by)).toContain(A);
  });

  test('a number printed with two convocations is told with both', async () => {
    const act = await importEditions({
      [MIDDLE]: law(lines, BY_A),
      [YOUNG]: law(lines, BY_A.replace('465-IV', '465-V')),
    });
    expect(act.facts.gaps).toMatchObject([{ kind: 'DISAGREEMENT', about: A, field: 'number' }]);
    expect(act.facts.gaps[0]?.sides?.map((side) => side.value)).toEqual(['465-IV', '465-V']);
  });
});

test('a translation takes over the numbers that its day has, though its words are not compared', () => {
  const item = (eId: string, ownText: string): Item => ({
    eId,
    kind: eId.includes('__') ? 'SUBPARAGRAPH' : 'ARTICLE',
    number: /\d+$/.exec(eId)?.[0] ?? null,
    heading: null,
    parent: eId.includes('__') ? 'art_1' : null,
    locator: eId,
    ownText,
    excluded: false,
    bare: false,
  });
  const text = (day: string, words: readonly string[]): SourceDocument => ({
    file: `${day}.md`,
    lang: 'RU',
    title: null,
    act: headOfNoAct,
    source: { ...sourceOfNoAct, id: edition(day), stateOf: day as LocalDate },
    items: [item('art_1', ''), ...words.map((w, i) => item(`art_1__subpara_${i + 1}`, w))],
    notes: [],
    announcements: [{ under: 'art_1__subpara_1', locator: '', length: day.length, text: day }],
  });
  const one = 'садовник поливает цветы каждое утро';
  const other = 'город платит за воду и семена';
  const { documents, others, nameIn } = tellNumbersApart(
    [text(OLD, [one]), text(YOUNG, [other, one])],
    [text(MIDDLE, ['бағбан']), text(YOUNG, ['қала', 'бағбан'])],
  );
  const eIds = (list: readonly SourceDocument[]) =>
    list.map((d) => d.items.map((i) => i.eId.split('subpara_')[1]).slice(1));
  expect(eIds(documents)).toEqual([['1'], ['1~2', '2']]);
  expect(eIds(others)).toEqual([['1'], ['1~2', '2']]);
  expect(documents.flatMap((d) => d.announcements.map((a) => a.under))).toEqual([
    'art_1__subpara_1',
    'art_1__subpara_1~2',
  ]);
  expect(nameIn(edition(YOUNG), 'art_1__subpara_1')).toBe('art_1__subpara_1~2');
  expect(nameIn(edition(OLD), 'art_1__subpara_1')).toBe('art_1__subpara_1');
});

describe('a list that is put into a paragraph', () => {
  const LONG = 'деревья, которые посажены вдоль дороги к дому;';

  test('takes its short items along, which are not repealed', async () => {
    const before = ['Садовник бережёт:', '1) сад;', `2) ${LONG}`];
    const after = ['1. Садовник бережёт:', '1) сад;', `2) ${LONG}`, '2. Садовник один.'];
    const act = await importEditions({ [OLD]: law(before), [MIDDLE]: law(after, BY_A) });
    const moves = shown(act).filter(([, kind]) => kind === 'RENUMBERING');
    expect(moves).toEqual([
      [A, 'RENUMBERING', prov('art_1__subpara_1')],
      [A, 'RENUMBERING', prov('art_1__subpara_2')],
    ]);
    expect(shown(act).filter(([, kind]) => kind === 'REPEAL')).toEqual([]);
  });

  test('leaves behind a short item that says something else there', async () => {
    const before = ['Садовник бережёт:', '1) сад;', `2) ${LONG}`];
    const after = ['1. Садовник бережёт:', '1) дом;', `2) ${LONG}`, '2. Садовник один.'];
    const act = await importEditions({ [OLD]: law(before), [MIDDLE]: law(after, BY_A) });
    expect(shown(act)).toContainEqual([A, 'REPEAL', prov('art_1__subpara_1')]);
  });
});
