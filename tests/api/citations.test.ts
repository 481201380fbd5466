import { beforeAll, describe, expect, test } from 'vitest';
import { type Ask, api, dossierStore, type Loose } from '../support/api.ts';
import { act, exact, OPEN, provision, storeOf, version } from '../support/small-graph.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const ARTICLE = 'prov:kz/law/2001-01-23/148#art_39-3';
const QUERY = `query ($text: String!, $on: LocalDate) { resolveCitation(text: $text, on: $on) {
  __typename ... on Act { id } ... on Provision { id } ... on CitationProblem { kind message(lang: EN) readUpTo candidates { id } }
} }`;

describe('in the dossier', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = api(await dossierStore());
  });
  const resolve = async (text: string, on = '2014-12-01'): Promise<Loose> =>
    (await ask(QUERY, { text, on })).data.resolveCitation;

  test.each([
    ['ст. 39-3 п. 4 Закона № 148-II', `${ARTICLE}__para_4`],
    ['подпункт 2) пункта 2 статьи 39-3 Закона от 23.01.2001 № 148', `${ARTICLE}__para_2__subpara_2`],
    ['art. 39-3(4) Z010000148_', `${ARTICLE}__para_4`],
    ['№ 148-II Заң, 39-3-баптың 4-тармағы', `${ARTICLE}__para_4`],
    ['ст. 39-3', ARTICLE],
    ['Закон от 23.01.2001 № 148', LAW],
    ['Z010000148_', LAW],
    ['ст. 89 Конституции от 30.08.1995', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['Конституционный закон № 121-V', 'act:kz/constitutional-law/2013-07-03/121'],
    ['Закон № 121-V', 'act:kz/constitutional-law/2013-07-03/121'],
  ])('%s', async (text, id) => {
    expect((await resolve(text)).id).toBe(id);
  });

  test('every provision is found by its own citation, in each language', async () => {
    const { data } = await ask(
      `{ act(id: "${LAW}") { provisions(first: 100, on: null) { nodes { id ru: citation kk: citation(lang: KK) en: citation(lang: EN) } } } }`,
    );
    for (const { id, ...printed } of data.act.provisions.nodes.slice(0, 40)) {
      for (const citation of Object.values(printed)) {
        const found = await ask('query ($c: String) { provision(citation: $c) { id } }', { c: citation });
        expect(found.data.provision, String(citation)).toEqual({ id });
      }
    }
  });

  test('a number that was used again for something else is the one of the day', async () => {
    const found = (id: string) => `prov:kz/law/2001-01-23/148#${id}`;
    expect((await resolve('ст. 1 пп. 3-1 Закона № 148-II', '2016-01-01')).id).toBe(found('art_1__subpara_3-1'));
    expect((await resolve('ст. 1 пп. 3-1 Закона № 148-II', '2026-06-01')).id).toBe(found('art_1__subpara_3-1~2'));
    expect((await resolve('ст. 1 пп. 3-1 Закона № 148-II', '2010-01-01')).kind).toBe('NOT_ON_THAT_DAY');
    expect((await ask('{ provision(citation: "ст. 1 пп. 3-1 Закона № 148-II") { id } }')).data.provision.id).toBe(
      found('art_1__subpara_3-1'),
    );
  });

  test('a number in brackets is a paragraph where there is one, a subparagraph where there was one that day', async () => {
    const found = (id: string) => `prov:kz/law/2001-01-23/148#${id}`;
    expect((await ask('{ provision(citation: "art. 3(1) Z010000148_") { id } }')).data.provision.id).toBe(
      found('art_3__para_1'),
    );
    expect((await resolve('art. 3(1) Z010000148_', '2014-12-01')).id).toBe(found('art_3__para_1'));
    expect((await resolve('art. 3(1) Z010000148_', '2012-01-01')).id).toBe(found('art_3__subpara_1'));
  });

  test.each([
    ['гражданское общество', 'NOT_A_CITATION', 0, []],
    ['ст. 6 Закона № 148-II в новой редакции', 'NOT_A_CITATION', 22, []],
    ['ст. 6 Закона № 9999', 'UNKNOWN_ACT', 19, []],
    ['Закон № 148-V', 'UNKNOWN_ACT', 13, []],
    ['ст. 999', 'UNKNOWN_ACT', 7, []],
    ['ст. 39-3 п. 999 Закона № 148-II', 'NO_SUCH_PROVISION', 31, [ARTICLE]],
    ['ст. 999 Закона № 148-II', 'NO_SUCH_PROVISION', 23, [LAW]],
  ])('%s: %s', async (text, kind, readUpTo, candidates) => {
    const problem = await resolve(text);
    expect([problem.kind, problem.readUpTo, problem.candidates.map((c: Loose) => c.id)]).toEqual([
      kind,
      readUpTo,
      candidates,
    ]);
    expect(problem.message).toMatch(/\.$/);
  });

  test('an article before its insertion is not there on that day, and is the candidate', async () => {
    const problem = await resolve('ст. 39-7 Закона № 148-II', '2014-12-01');
    expect(problem).toMatchObject({
      kind: 'NOT_ON_THAT_DAY',
      candidates: [{ id: 'prov:kz/law/2001-01-23/148#art_39-7' }],
      message: 'The provision is on record but not in force on 2014-12-01.',
    });
  });
});

describe('where several things fit', () => {
  const two = async () =>
    api(
      await storeOf([
        act('a', '2001-01-23', { id: 'act:kz/law/2001-01-23/7', number: '7' }),
        act('b', '2005-01-23', { id: 'act:kz/law/2005-01-23/7', number: '7-III' }),
        provision('kz/law/2001-01-23/7#art_1', { act: 'act:kz/law/2001-01-23/7', eId: 'art_1' }),
        provision('kz/law/2005-01-23/7#art_1', { act: 'act:kz/law/2005-01-23/7', eId: 'art_1' }),
        provision('kz/law/2005-01-23/7#art_2', { act: 'act:kz/law/2005-01-23/7', eId: 'art_2' }),
        version('kz/law/2005-01-23/7#art_2', 1, exact('2005-01-23'), OPEN),
      ]),
    );
  const resolve = async (text: string): Promise<Loose> => {
    const { resolveCitation } = (await (await two())(QUERY, { text, on: '2010-01-01' })).data;
    return resolveCitation.id ?? [resolveCitation.kind, ...resolveCitation.candidates.map((c: Loose) => c.id)];
  };
  const [OLD, YOUNG] = ['act:kz/law/2001-01-23/7', 'act:kz/law/2005-01-23/7'];

  test('acts of one number are told apart by day or suffix', async () => {
    expect(await resolve('Закон № 7')).toEqual(['AMBIGUOUS', OLD, YOUNG]);
    expect(await resolve('Закон от 23.01.2005 № 7')).toBe(YOUNG);
    expect(await resolve('Закон от 23.01.2001 № 7')).toBe(OLD);
  });

  test('without an act, the only act that has such an article is meant', async () => {
    expect(await resolve('ст. 2')).toBe('prov:kz/law/2005-01-23/7#art_2');
    expect(await resolve('ст. 1')).toEqual([
      'AMBIGUOUS',
      'prov:kz/law/2001-01-23/7#art_1',
      'prov:kz/law/2005-01-23/7#art_1',
    ]);
  });
});
