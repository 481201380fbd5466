/**
 * The questions about the article, on the dossier of this repository. Every expectation was read in the article's
 * footnotes and paragraphs, and beside the law's texts, before it was asked.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnswerTo, answersOfDossier } from '../support/answer-to.ts';
import type { Loose } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const CONSTITUTION = 'act:kz/constitution/1995-08-30/-';
let answerTo: AnswerTo;
beforeAll(async () => {
  answerTo = await answersOfDossier();
});

describe('works-cited', () => {
  /** Footnote, title, pages. Footnote 3 prints «С.1-81» without a space: the dossier spaces all pages alike. */
  const PRINTED = [
    [
      'сноска 1',
      'Руководство по новаторской практике местных администраций в Центральной и Восточной Европе и в Центральной Азии',
      'С. 69',
    ],
    ['сноска 1', 'Местное самоуправление', null],
    ['сноска 1', '… управления и самоуправления в Казахстане', 'С. 13-20'],
    ['сноска 1', 'Придет ли власть в наш дом', null],
    [
      'сноска 1',
      'Конституция Республики Казахстан и проблемы местного государственного управления и самоуправления',
      'С. 121-124',
    ],
    ['сноска 1', 'Пути реформирования системы местного управления в Казахстане', 'С. 8-10'],
    ['сноска 1', 'Конституционное право Республики Казахстан', 'С. 176-186'],
    ['сноска 1', 'Местное самоуправление в Казахстане: особенности ситуации и перспективы развития', 'С. 179'],
    [
      'сноска 1',
      'Конституционно-правовые проблемы организации и деятельности местных представительных органов в Республике Казахстан',
      'С. 260-310',
    ],
    [
      'сноска 2',
      'Деятельность органов городского общественного самоуправления в уездных городах Степного края в конце XIX-начале XX в.в.',
      'С. 147-150',
    ],
    ['сноска 3', 'О местном самоуправлении. Реалии, проблемы, перспективы', 'С. 1-81'],
    [
      'сноска 3',
      'Руководство по новаторской практике местных администраций в Центральной и Восточной Европе и в Центральной Азии',
      'С. 1-69',
    ],
    ['сноска 4', 'Особенности становления местного самоуправления в Республике Казахстан', null],
  ];

  /** A citation may also rest on the paragraph that speaks of the work, as Berentaev's does. */
  const footnote = (citation: Loose): string =>
    citation.evidence
      .map((e: Loose) => e.locator)
      .filter((locator: string) => locator.startsWith('сноска'))
      .join('; ');

  test('the article’s four footnotes cite twelve works, the handbook twice, each with its printed pages', async () => {
    const { node } = await answerTo('works-cited', { lang: 'RU' });
    const cited = node.citations.map((c: Loose) => [footnote(c), c.to.title, c.pages]);
    expect(cited.sort()).toEqual([...PRINTED].sort());
  });

  test('the authors stand as the footnotes print them, and nobody where the name is cut off', async () => {
    const { node } = await answerTo('works-cited');
    const named = node.citations.map((c: Loose) => [
      c.to.title.slice(0, 12),
      c.to.year,
      c.to.authors.flatMap((a: Loose) => a.nameAsPrinted).join('; '),
      c.to.editors.map((e: Loose) => e.name).join('; '),
    ]);
    expect(named.sort()).toEqual(
      [
        ['Руководство ', 1997, '', 'Роберт Дубински'],
        ['Руководство ', 1997, '', 'Роберт Дубински'],
        ['Местное само', 1997, 'Таранов А.А.', ''],
        ['… управления', 1997, '', ''],
        ['О местном са', 1997, '', ''],
        ['Придет ли вл', null, 'Кучин И.А.', ''],
        ['Конституция ', 2000, 'исов Е.К.', ''],
        ['Пути реформи', 2000, 'Чеботарев А.', ''],
        ['Конституцион', 2001, 'Баишев Ж.', ''],
        ['Местное само', 2003, '', ''],
        ['Конституцион', 2003, 'Жанузакова Л.Т.', ''],
        ['Деятельность', 2015, 'Буктугутова Р.С.; Джаниева Р.М.', ''],
        // Corrected: the text of the article prints his name too, in the instrumental.
        ['Особенности ', 2003, 'К.Б. Берентаевым; Берентаев К.Б.', ''],
      ].sort(),
    );
  });

  test('a work that was not read cites nothing', async () => {
    const { node } = await answerTo('works-cited', { work: 'work:berentaev-formation-features', lang: 'RU' });
    expect(node).toEqual({
      id: 'work:berentaev-formation-features',
      title: 'Особенности становления местного самоуправления в Республике Казахстан',
      year: 2003,
      authors: [{ id: 'person:berentaev-k-b', name: 'К.Б. Берентаев' }],
      citations: [],
    });
  });
});

describe('rejected-bills', () => {
  const told = (bill: Loose): unknown => ({
    id: bill.id,
    number: bill.number,
    status: bill.status,
    decisions: bill.decisions.map((d: Loose) => [d.kind, d.on, d.by.id, d.instrument?.id ?? null]),
    gaps: bill.gaps.map((g: Loose) => `${g.kind} ${g.field}`).sort(),
  });
  const rejected = (day: string, gaps: readonly string[]): unknown => ({
    id: `act:kz/bill/${day}/-`,
    number: null,
    status: 'REJECTED',
    decisions: [
      ['SUBMITTED', day, 'body:government', `act:kz/resolution/${day}/-`],
      ['REJECTED', null, 'body:majilis', null],
    ],
    gaps,
  });
  const OF_1997 = rejected('1997-07-09', ['MISSING decisions.on']);
  const OF_1999 = rejected('1999-06-29', ['MISSING decisions.on', 'MISSING title']);
  const OF_2000 = rejected('2000-08-09', ['MISSING decisions.on']);

  test('the Government sent three, the Majilis rejected each on a day not told; the fourth the Government took back', async () => {
    const { acts } = await answerTo('rejected-bills');
    expect(acts.totalCount).toBe(4);
    expect(acts.nodes.map(told)).toEqual([
      OF_1997,
      OF_1999,
      OF_2000,
      {
        id: 'act:kz/bill/2006-06-29/-',
        number: null,
        status: 'WITHDRAWN',
        decisions: [
          ['SUBMITTED', '2006-06-29', 'body:government', 'act:kz/resolution/2006-06-29/594'],
          ['WITHDRAWN', '2007-03-13', 'body:government', 'act:kz/resolution/2007-03-13/188'],
        ],
        // Corrected: no source at hand prints its title either.
        gaps: ['MISSING title', 'UNREAD text'],
      },
    ]);
  });

  test('the titles of 1997 and 2000 are those that the article prints, the others are called by their day', async () => {
    const { acts } = await answerTo('rejected-bills', { lang: 'RU' });
    expect(acts.nodes.map((bill: Loose) => [bill.id.slice(12, 16), bill.title])).toEqual([
      ['1997', 'О местном государственном управлении и местном самоуправлении'],
      ['1999', 'Законопроект от 29.06.1999'],
      ['2000', 'О местном самоуправлении в Республики Казахстан'],
      ['2006', 'Законопроект от 29.06.2006'],
    ]);
  });
});

describe('claims-of-author', () => {
  const ARTICLE_89 = `prov:${CONSTITUTION.slice(4)}#art_89`;
  const article = (place: string): string => `prov:${LAW.slice(4)}#art_${place}`;
  /** What a checked claim is about (all of it), the first words of its paragraph, and how the record stands to it. */
  const CHECKED: readonly (readonly [string, readonly string[], string, string])[] = [
    ['2009, 2013, 2014 and 2015 as the years of amendment', [LAW], 'Таким образом, населению Казахстана', 'DIFFERS'],
    [
      'art. 2-1(2), quoted as it stood before 121-V',
      [article('2-1__para_2'), 'act:kz/constitutional-law/2013-07-03/121', 'body:akim'],
      'П. 2 ст. 2-1',
      'DIFFERS',
    ],
    ['art. 89, quoted as it stood before 254-III', [ARTICLE_89], 'Впоследствии эта принципиальная', 'DIFFERS'],
    [
      'art. 39-7, introduced on 02.11.2015',
      [article('39-7'), 'act:kz/law/2015-11-02/387'],
      'Не спасают положения',
      'AGREES',
    ],
    [
      'councils created under akims',
      [article('39-7'), 'body:territorial-council', 'body:akim'],
      'Не спасают положения',
      'DIFFERS',
    ],
    [
      'paragraphs 4, 5, 7, 10, 11 and 12 of art. 39-3',
      [article('39-3'), ...['4', '5', '7', '10', '11', '12'].map((n) => article(`39-3__para_${n}`))],
      'Такой двойственный статус акима',
      'DIFFERS',
    ],
    [
      'accession to the European Charter',
      ['act:coe/treaty/1985-10-15/122'],
      'Во-первых. Казахстан, как евроориентированная',
      'UNVERIFIED',
    ],
    [
      'three bills sent by three resolutions',
      [
        ...['1997-07-09', '1999-06-29', '2000-08-09'].flatMap((day) => [
          `act:kz/bill/${day}/-`,
          `act:kz/resolution/${day}/-`,
        ]),
        'body:government',
        'body:majilis',
      ],
      'Между тем, Правительство',
      'UNVERIFIED',
    ],
    ['the new title since 2009', [LAW, 'act:kz/law/2009-02-09/126'], 'Одним из принципиальных изменений', 'AGREES'],
  ];

  test.each(CHECKED)('%s', async (_, about, paragraph, verdict) => {
    const { claims } = await answerTo('claims-of-author');
    const meant = claims.nodes.filter(
      (claim: Loose) =>
        claim.evidence[0].locator.startsWith(`абзац «${paragraph}`) &&
        [...about].sort().join() ===
          claim.about
            .map((n: Loose) => n.id)
            .sort()
            .join(),
    );
    expect(meant.map((claim: Loose) => claim.recordCheck.verdict)).toEqual([verdict]);
    // Where no official source at hand tells, none is named.
    expect(meant[0].recordCheck.evidence.length === 0).toBe(verdict === 'UNVERIFIED');
  });

  test('all that the author claims is on one page, under the article alone', async () => {
    const { claims } = await answerTo('claims-of-author');
    expect(claims.pageInfo.hasNextPage).toBe(false);
    expect(claims.nodes).toHaveLength(claims.totalCount);
    expect([...new Set(claims.nodes.map((c: Loose) => c.reportedIn.id))]).toEqual(['work:nurpeisov-legislation-idea']);
  });

  test('what the article reports of Berentaev and of the President is theirs, not its author’s', async () => {
    const told = async (author: string): Promise<unknown> => {
      const { claims } = await answerTo('claims-of-author', { author });
      return claims.nodes.map((c: Loose) => [c.id, c.about.map((n: Loose) => n.id).sort()]);
    };
    expect(await told('person:berentaev-k-b')).toEqual([['claim:berentaev.special-institution', [ARTICLE_89]]]);
    expect(await told('person:nazarbaev-n-a')).toEqual([
      ['claim:nazarbaev.settlements-and-independence', ['body:president', ARTICLE_89]],
      ['claim:nazarbaev.deconcentration', ['body:president', `prov:${CONSTITUTION.slice(4)}#art_85`]],
    ]);
    const { claims } = await answerTo('claims-of-author');
    const agreeing = claims.nodes.flatMap((c: Loose) =>
      c.agreesWith.map((other: Loose) => [c.evidence[0].locator, other.id]),
    );
    // «Здесь я солидарен с К.Б. Берентаевым»
    expect(agreeing.filter(([, other]: string[]) => other === 'claim:berentaev.special-institution')).toEqual([
      ['абзац «Таким образом, Конституция предельно четко…»', 'claim:berentaev.special-institution'],
    ]);
  });
});
