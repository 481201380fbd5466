import { beforeAll, describe, expect, test } from 'vitest';
import { printCitation } from '../../src/model/citation.ts';
import { readCitation } from '../../src/model/citation-read.ts';
import { localDate } from '../../src/model/dates.ts';
import { LANGUAGES } from '../../src/model/terms.ts';
import { type Ask, api, counted, dossierStore, type Loose } from '../support/api.ts';
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
    ['ст. 89 Конституции 1995 года', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['ст. 89 Конституции РК 1995 г.', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['1995 жылғы Конституцияның 89-бабы', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['art. 89 of the 1995 Constitution', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['art. 89 of the Constitution of 1995', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['Конституция 1993 года', 'act:kz/constitution/1993-01-28/-'],
    ['Закон 2001 года № 148', LAW],
    ['Конституционный закон № 121-V', 'act:kz/constitutional-law/2013-07-03/121'],
    ['Закон № 121-V', 'act:kz/constitutional-law/2013-07-03/121'],
  ])('%s', async (text, id) => {
    expect((await resolve(text)).id).toBe(id);
  });

  test('every provision of the dossier is read back from its own citation, in each language', async () => {
    const store = await dossierStore();
    const acts = (await store.acts.list({}, { limit: 10_000 })).items;
    const ofActs = await store.provisions.ofActs(
      acts.map(({ id }) => id),
      {},
      { limit: 10_000 },
    );
    const all = acts.flatMap((act, i) => (ofActs[i]?.items ?? []).map(({ eId }) => ({ act, eId })));
    expect(all.length).toBeGreaterThan(1300);
    const wrong = all.flatMap(({ act, eId }) =>
      LANGUAGES.map((lang) => printCitation(act, eId, lang)).filter((printed) => {
        const { isCitation, eIds, others, act: named } = readCitation(printed);
        return (
          !isCitation || eIds[0] !== eId || others.length > 0 || named?.form !== act.form || named.number !== act.number
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a number that was used again for something else is the one of the day', async () => {
    const found = (id: string) => `prov:kz/law/2001-01-23/148#${id}`;
    expect((await resolve('ст. 1 пп. 3-1 Закона № 148-II', '2016-01-01')).id).toBe(found('art_1__subpara_3-1'));
    expect((await resolve('ст. 1 пп. 3-1 Закона № 148-II', '2026-06-01')).id).toBe(found('art_1__subpara_3-1~2'));
    expect((await resolve('ст. 1 пп. 3-1 Закона № 148-II', '2010-01-01')).kind).toBe('NOT_ON_THAT_DAY');
  });

  test.each([
    ['27', '30', '2015-01-01'],
    ['31', '27', '2016-01-01'],
  ])('where article %s has number %s) twice on a day, both are candidates', async (article, number, day) => {
    const id = `${LAW.replace('act:', 'prov:')}#art_${article}__para_1__subpara_${number}`;
    for (const text of [
      `ст. ${article} п. 1 пп. ${number} Закона № 148-II`,
      `№ 148-II Заң, ${article}-баптың 1-тармағының ${number}) тармақшасы`,
      `art. ${article}(1)(${number}) Z010000148_`,
    ])
      expect(await resolve(text, day), text).toMatchObject({
        kind: 'AMBIGUOUS',
        message: 'On this day the act has this number more than once; name the provision by its id.',
        candidates: [{ id }, { id: `${id}~2` }],
      });
  });

  test('a number in use twice is ambiguous on the days on which both provisions are in force, and on no other', async () => {
    const ids = ['', '~2'].map((use) => `prov:kz/law/2001-01-23/148#art_27__para_1__subpara_30${use}`);
    const store = await dossierStore();
    const counts = new Set<number>();
    for (let year = 2002; year <= 2026; year++) {
      const on = `${year}-01-15`;
      const states = await store.provisions.states(ids, localDate(on));
      const living = ids.filter((_, i) => states[i]?.inForce);
      const result = await resolve('ст. 27 п. 1 пп. 30 Закона № 148-II', on);
      if (living.length === 1) expect(result.id, on).toBe(living[0]);
      else if (living.length === 2) expect(result.candidates, on).toEqual(living.map((id) => ({ id })));
      else expect(result.__typename, on).toBe('CitationProblem');
      counts.add(living.length);
    }
    expect([...counts].sort()).toEqual([0, 1, 2]);
  });

  test.each([
    ['ст. 6 Закона РК «О местном государственном управлении и самоуправлении»', 'prov:kz/law/2001-01-23/148#art_6'],
    ['ст. 6 Закона «О местном государственном управлении в Республике Казахстан»', 'prov:kz/law/2001-01-23/148#art_6'],
    ['Law "On local government and self-government"', LAW],
    ['п. 2 ст. 2-1 данного закона', 'prov:kz/law/2001-01-23/148#art_2-1__para_2'],
    ['Конституция, 89-бап', 'prov:kz/constitution/1995-08-30/-#art_89'],
    ['ст. 39-3 Закона № 148-ІІ', ARTICLE],
    ['https://adilet.zan.kz/rus/docs/Z010000148_', LAW],
  ])('%s', async (text, id) => {
    expect((await resolve(text)).id).toBe(id);
  });

  test('a dash for a hyphen: one number where no range is possible, else both readings are candidates', async () => {
    for (const dash of ['–', '\u2011', '\u2212'])
      expect((await resolve(`ст. 39${dash}3 п. 4 Закона № 148-II`)).id, dash).toBe(`${ARTICLE}__para_4`);
    expect((await resolve('39–3-баптың 4-тармағы')).id).toBe(`${ARTICLE}__para_4`);
    const { kind, candidates } = await resolve('п. 1–2 ст. 35 Закона № 148-II');
    expect(kind).toBe('AMBIGUOUS');
    expect(candidates.map(({ id }: Loose) => id.split('__')[1])).toEqual(['para_1-2', 'para_1', 'para_2']);
  });

  test('a line may be the part of its number: the part comes first, what it is a part of second', async () => {
    const paragraph = 'prov:kz/law/2001-01-23/148#art_38__para_2';
    const part = `${paragraph}__part_2`;
    expect((await resolve('часть вторая пункта 2 статьи 38 Закона № 148-II')).id).toBe(part);
    for (const text of [
      'абзац второй пункта 2 статьи 38 Закона № 148-II',
      '№ 148-II Заң, 38-баптың 2-тармағының екінші абзацы',
      'paragraph two of paragraph 2 of Article 38 of Law No. 148-II',
    ])
      expect(await resolve(text), text).toMatchObject({
        kind: 'AMBIGUOUS',
        message:
          'The record counts parts, not lines: the line is the first candidate unless an earlier part has several lines.',
        candidates: [{ id: part }, { id: paragraph }],
      });
  });

  test.each([
    ['абзац второй подпункта 4) пункта 1 статьи 29', 'art_29__para_1__subpara_4'],
    ['часть вторая подпункта 4) пункта 1 статьи 29', 'art_29__para_1__subpara_4'],
    ['29-баптың 1-тармағы 4) тармақшасының бірінші абзацы', 'art_29__para_1__subpara_4'],
    ['indent two of subparagraph 4) of paragraph 1 of article 29', 'art_29__para_1__subpara_4'],
    // The paragraph's second line is its first subparagraph, or a part: the record does not say.
    ['абзац второй пункта 1 статьи 29', 'art_29__para_1'],
    ['абзац первый пункта 2 статьи 38', 'art_38__para_2'],
    ['часть первая пункта 2 статьи 38', 'art_38__para_2'],
  ])('%s is known to the provision above only', async (text, eId) => {
    expect(await resolve(`${text} Z010000148_`)).toMatchObject({
      kind: 'NO_SUCH_PROVISION',
      message:
        'The place is known to the provision above it only, which the record divides no further; it is the candidate.',
      candidates: [{ id: `prov:kz/law/2001-01-23/148#${eId}` }],
    });
  });

  test('words on the law that is spoken of name no act: the one law with such an article is meant', async () => {
    for (const text of [
      'ст. 39-7 обсуждаемого закона',
      'талқыланып отырған Заңның 39-7-бабы',
      'art. 39-7 of the law under discussion',
    ])
      expect((await resolve(text, '2016-01-01')).id, text).toBe('prov:kz/law/2001-01-23/148#art_39-7');
  });

  test('several provisions at once are candidates, not an answer', async () => {
    const ids = (...eIds: string[]) => eIds.map((eId) => ({ id: `prov:kz/law/2001-01-23/148#${eId}` }));
    expect(await resolve('статьи 6 и 27 Закона № 148-II')).toMatchObject({
      kind: 'AMBIGUOUS',
      message: 'The text names several provisions; ask for each on its own.',
      candidates: ids('art_6', 'art_27'),
    });
    expect((await resolve('п. 4, 5, 7 ст. 39-3 Закона')).candidates).toEqual(
      ids('art_39-3__para_4', 'art_39-3__para_5', 'art_39-3__para_7'),
    );
    const { data } = await ask(
      '{ provision(citation: "статьи 6 и 27 Закона № 148-II") { id } act(citation: "Закон") { id } }',
    );
    expect(data).toEqual({ provision: null, act: null });
  });

  test('an act is no provision and a provision no act', async () => {
    const { data } = await ask(
      '{ provision(citation: "Закон № 148-II") { id } act(citation: "ст. 6 Закона № 148-II") { id } }',
    );
    expect(data).toEqual({ provision: null, act: null });
  });

  test('a citation without an act is answered in a handful of reads, however many acts there are', async () => {
    const { reader, calls } = counted(await dossierStore());
    await api(reader)(QUERY, { text: 'ст. 39-3 п. 4', on: '2014-12-01' });
    // The second look-up is for later uses of the number.
    expect(calls.filter((call) => call !== 'dataset.info')).toEqual([
      'acts.list',
      'nodes.byIds',
      'nodes.byIds',
      'provisions.states',
    ]);
    calls.length = 0;
    await api(reader)(QUERY, { text: 'ст. 39-3 п. 999', on: '2014-12-01' });
    // The articles are read once: for what stands below parts without a number, and for what stands above the place.
    expect(calls.filter((call) => call !== 'dataset.info')).toEqual([
      'acts.list',
      'nodes.byIds',
      'nodes.byIds',
      'provisions.parts',
    ]);
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
    'ст. 6 Закона «О местном государственном управлении и самоуправлении в РК»',
    'ст. 6 Закона РК о местном государственном управлении и самоуправлении',
    'Закон о местном государственном управлении и самоуправлении в Республике Казахстан, ст. 6',
    '«ҚР жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Заңның 6-бабы',
    'article 6 of the Law on local government and self-government in the Republic of Kazakhstan',
    'Law of the RK on local government and self-government, art. 6',
  ])('%s: by its title, the country shortened, with or without quotation marks', async (text) => {
    expect((await resolve(text)).id).toBe('prov:kz/law/2001-01-23/148#art_6');
  });

  test.each([
    ['Закон о языках', 'UNKNOWN_ACT', 14, []],
    ['п. 2 о языках', 'NOT_A_CITATION', 5, []],
    ['гражданское общество', 'NOT_A_CITATION', 0, []],
    ['ст. 6 Закона № 148-II в новой редакции', 'NOT_A_CITATION', 22, []],
    ['ст. 6 Закона № 9999', 'UNKNOWN_ACT', 19, []],
    ['Закон № 148-V', 'UNKNOWN_ACT', 13, []],
    ['ст. 89 Конституции 1978 года', 'UNKNOWN_ACT', 28, []],
    ['2013 год', 'NOT_A_CITATION', 0, []],
    ['ст. 999', 'UNKNOWN_ACT', 7, []],
    ['ст. 39-3 п. 999 Закона № 148-II', 'NO_SUCH_PROVISION', 31, [ARTICLE]],
    ['ст. 39-3 п. 999', 'NO_SUCH_PROVISION', 15, [ARTICLE]],
    ['ст. 39-3 п. 4 пп. 99)', 'NO_SUCH_PROVISION', 21, [`${ARTICLE}__para_4`]],
    ['п. 999 ст. 39-3 Закона', 'NO_SUCH_PROVISION', 22, [ARTICLE]],
    ['Закон «О языках»', 'UNKNOWN_ACT', 16, []],
    ['п. 4 Закона № 148-II', 'NOT_A_CITATION', 20, []],
    ['абзац второй пункта 2 статьи 39-3', 'NO_SUCH_PROVISION', 33, [`${ARTICLE}__para_2`]],
    ['абзац второй пункта 999 статьи 39-3', 'NO_SUCH_PROVISION', 35, [ARTICLE]],
    ['абзац второй', 'NOT_A_CITATION', 12, []],
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

  test('the day tells acts apart where one provision alone is in force', async () => {
    const store = await storeOf(
      ['2001-01-23', '2005-01-23'].flatMap((day, i) => [
        act(`${i}`, day, { id: `act:kz/law/${day}/7`, number: '7' }),
        provision(`kz/law/${day}/7#art_1`, { act: `act:kz/law/${day}/7`, eId: 'art_1' }),
        version(`kz/law/${day}/7#art_1`, 1, exact(day), i === 0 ? exact('2004-01-01') : OPEN),
        provision(`kz/law/${day}/7#art_1__para_1`, {
          act: `act:kz/law/${day}/7`,
          eId: 'art_1__para_1',
          kind: 'PARAGRAPH',
        }),
      ]),
    );
    const on = async (day: string, text = 'ст. 1'): Promise<Loose> =>
      (await api(store)(QUERY, { text, on: day })).data.resolveCitation;
    expect((await on('2003-01-01')).id).toBe('prov:kz/law/2001-01-23/7#art_1');
    expect((await on('2010-01-01')).id).toBe('prov:kz/law/2005-01-23/7#art_1');
    expect((await on('2004-06-01')).kind).toBe('AMBIGUOUS');
    expect(await on('2010-01-01', 'ст. 1 п. 9')).toMatchObject({
      kind: 'NO_SUCH_PROVISION',
      candidates: [{ id: 'prov:kz/law/2001-01-23/7#art_1' }, { id: 'prov:kz/law/2005-01-23/7#art_1' }],
    });
  });

  test('a number that was used again means the provision that bears it that day', async () => {
    const store = await storeOf([
      act('148', '2001-01-23', { id: 'act:kz/law/2001-01-23/148' }),
      ...['art_6', 'art_6~2'].flatMap((eId, i) => [
        provision(`kz/law/2001-01-23/148#${eId}`, { act: 'act:kz/law/2001-01-23/148', eId }),
        version(
          `kz/law/2001-01-23/148#${eId}`,
          1,
          exact(i === 0 ? '2001-01-23' : '2012-01-01'),
          i === 0 ? exact('2009-01-01') : OPEN,
        ),
      ]),
    ]);
    const on = async (day: string): Promise<Loose> =>
      (await api(store)(QUERY, { text: 'ст. 6 Закона № 148', on: day })).data.resolveCitation;
    expect((await on('2005-01-01')).id).toBe('prov:kz/law/2001-01-23/148#art_6');
    expect((await on('2013-01-01')).id).toBe('prov:kz/law/2001-01-23/148#art_6~2');
    expect(await on('2010-01-01')).toMatchObject({ kind: 'NOT_ON_THAT_DAY' });
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
