import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../src/model/terms.ts';
import { act, citation, claim, ids, person, provision, storeOf, work } from '../support/small-graph.ts';

const all = { limit: 100 };

const store = storeOf(
  [
    act('148', '2001-01-23'),
    provision('art_24'),
    provision('art_24/para_1', { kind: 'PARAGRAPH', parent: 'prov:art_24' }),
    person('author'),
    person('editor'),
    person('reader'),
    work('book', { authors: ['person:author'], editors: ['person:editor', 'person:author'], kind: 'BOOK' }),
    work('paper', { authors: ['person:reader'] }),
    work('reply', { authors: ['person:author'] }),
    claim('on-act', 'paper', { about: ['act:148'], assertedBy: ['person:author'], stance: 'CRITICISES' }),
    claim('on-part', 'paper', { about: ['prov:art_24/para_1'], assertedBy: ['person:reader', 'person:author'] }),
    claim('on-both', 'reply', { about: ['act:148', 'prov:art_24'], conflictsWith: ['prov:art_24/para_1'] }),
  ],
  {
    citations: [citation('paper', 'book', { pages: '5–7' }), citation('reply', 'book'), citation('paper', 'reply')],
  },
);

describe('claims', () => {
  test('about an act are those about its provisions too, about a provision those about its parts, each once', async () => {
    const asked = ['act:148', 'prov:art_24', 'prov:art_24/para_1', 'act:none'];
    const slices = await (await store).scholarship.claimsOf(asked, 'about', all);
    expect(slices.map((slice) => ids(slice.items))).toEqual([
      ['claim:on-act', 'claim:on-both', 'claim:on-part'],
      ['claim:on-both', 'claim:on-part'],
      ['claim:on-part'],
      [],
    ]);
  });

  test('tell who asserts them from where they are reported', async () => {
    const { scholarship } = await store;
    const [asserted] = await scholarship.claimsOf(['person:author'], 'assertedBy', all);
    const [reported] = await scholarship.claimsOf(['work:paper'], 'reportedIn', all);
    expect(ids(asserted?.items ?? [])).toEqual(['claim:on-act', 'claim:on-part']);
    expect(ids(reported?.items ?? [])).toEqual(['claim:on-act', 'claim:on-part']);
    const filter = { about: 'act:148', by: 'person:author', stances: ['CRITICISES'] as const };
    expect(ids((await scholarship.claims(filter, all)).items)).toEqual(['claim:on-act']);
    expect(ids((await scholarship.claims({ ...filter, stances: [] }, all)).items)).toEqual([]);
  });
});

describe('works', () => {
  test('of a person are authored or edited; those citing them include the person’s own', async () => {
    const { scholarship } = await store;
    const own = await scholarship.worksOf(['person:author', 'person:editor', 'work:book'], 'by', all);
    expect(own.map((slice) => ids(slice.items))).toEqual([['work:book', 'work:reply'], ['work:book'], []]);
    const [citing] = await scholarship.worksOf(['person:author'], 'citing', all);
    expect(ids(citing?.items ?? [])).toEqual(['work:paper', 'work:reply']);
    const books = await scholarship.works({ kinds: ['BOOK'], by: 'person:author' }, all);
    expect(ids(books.items)).toEqual(['work:book']);
  });

  test('make and receive citations', async () => {
    const { scholarship } = await store;
    const [made] = await scholarship.citations(['work:paper'], 'from');
    expect(made?.map(({ to, pages }) => [to, pages])).toEqual([
      ['work:book', '5–7'],
      ['work:reply', null],
    ]);
    const [received] = await scholarship.citations(['work:book'], 'to');
    expect(received?.map(({ from }) => from)).toEqual(['work:paper', 'work:reply']);
  });
});

describe('evidence', () => {
  test('is ordered by source, place, confidence and quote, and told once', async () => {
    const piece = (source: string, locator: string, confidence: Confidence, quote: string | null = null) => ({
      source,
      locator,
      confidence,
      quote,
    });
    const ordered = [
      piece('source:a', 'z1', 'INFERRED'),
      piece('source:a', 'z1', 'UNVERIFIED', 'слова'),
      piece('source:a', 'z1', 'UNVERIFIED'),
      piece('source:a', 'z2', 'INFERRED'),
      piece('source:b', 'z1', 'INFERRED'),
    ];
    const held = await storeOf([act('148', '2001-01-23')], {
      evidence: new Map([['act:148', [...ordered.toReversed(), piece('source:b', 'z1', 'INFERRED')]]]),
    });
    expect(await held.evidence.of(['act:148', 'act:none'])).toEqual([ordered, []]);
  });
});
