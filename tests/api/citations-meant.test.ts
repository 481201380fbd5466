/** Which of several things a citation means, and what is said where it means none. */
import { beforeAll, describe, expect, test } from 'vitest';
import { printCitation } from '../../src/model/citation.ts';
import { localDate } from '../../src/model/dates.ts';
import { LANGUAGES, type ProvisionKind } from '../../src/model/terms.ts';
import { type Ask, api, dossierStore, type Loose } from '../support/api.ts';
import { act, exact, OPEN, provision, storeOf, version } from '../support/small-graph.ts';

const OLD = 'prov:kz/law/1993-12-10/4100#';
const LAW = 'prov:kz/law/2001-01-23/148#';
const QUERY = `query ($text: String!, $on: LocalDate) { resolveCitation(text: $text, on: $on) {
  __typename ... on Act { id } ... on Provision { id } ... on CitationProblem { kind message(lang: EN) readUpTo candidates { id } }
} }`;

let ask: Ask;
beforeAll(async () => {
  ask = api(await dossierStore());
});
const resolve = async (text: string, on?: string): Promise<Loose> =>
  (await ask(QUERY, { text, on: on ?? null })).data.resolveCitation;
const cited = async (text: string, by: Ask = ask): Promise<string | null> =>
  (await by('query ($text: String) { provision(citation: $text) { id } }', { text })).data.provision?.id ?? null;

describe('provision(citation:) is what resolveCitation names', () => {
  test('of a number that was used again, the use in force', async () => {
    expect(await cited('ст. 1 пп. 6 Закона № 148-II')).toBe(`${LAW}art_1__subpara_6~2`);
    expect(await cited('ст. 1 пп. 3-1 Закона № 148-II')).toBe(`${LAW}art_1__subpara_3-1~2`);
  });

  test.each([
    ['ст. 6', 'art_6'],
    ['ст. 24', 'art_24'],
    ['преамбула', 'preamble'],
    ['«ст. 6»', 'art_6'],
    ['ст. 2', 'art_2'],
    ['ст. 2 закона', 'art_2'],
  ])('%s: of the laws that have it, the one in force', async (text, eId) => {
    expect(await cited(text)).toBe(LAW + eId);
  });

  test('one that has ceased, where nothing else bears its number', async () => {
    expect((await resolve('ст. 27 Закона № 4100')).kind).toBe('NOT_ON_THAT_DAY');
    expect(await cited('ст. 27 Закона № 4100')).toBe(`${OLD}art_27`);
  });

  test('none where two bear the number, both in force or both ceased', async () => {
    const ofTwo = async (...ends: ReturnType<typeof exact>[]) =>
      api(
        await storeOf([
          act('148', '2001-01-23', { id: 'act:kz/law/2001-01-23/148' }),
          ...['art_6', 'art_6~2'].flatMap((eId, i) => [
            provision(`kz/law/2001-01-23/148#${eId}`, { act: 'act:kz/law/2001-01-23/148', eId }),
            version(`kz/law/2001-01-23/148#${eId}`, 1, exact('2001-01-23'), ends[i] ?? OPEN),
          ]),
        ]),
      );
    const living = await ofTwo(OPEN, OPEN);
    const ceased = await ofTwo(exact('2009-01-01'), exact('2012-01-01'));
    expect(await cited('ст. 6 Закона № 148', living)).toBeNull();
    expect(await cited('ст. 6 Закона № 148', ceased)).toBeNull();
    expect((await ceased(QUERY, { text: 'ст. 6 Закона № 148' })).data.resolveCitation).toMatchObject({
      kind: 'NOT_ON_THAT_DAY',
      candidates: [{ id: `${LAW}art_6` }, { id: `${LAW}art_6~2` }],
    });
  });

  test('every printed citation names its provision, but those of a number that another provision bears today', async () => {
    const store = await dossierStore();
    const acts = (await store.acts.list({}, { limit: 10_000 })).items;
    const pages = await store.provisions.ofActs(
      acts.map(({ id }) => id),
      {},
      { limit: 10_000 },
    );
    const all = acts.flatMap((act, i) => (pages[i]?.items ?? []).map(({ id, eId }) => ({ act, id, eId })));
    const inForce = async (id: string) =>
      (await store.provisions.states([id], localDate('2026-11-28')))[0]?.inForce === true;
    let elsewhere = 0;
    for (let from = 0; from < all.length; from += 10) {
      const asked = all
        .slice(from, from + 10)
        .flatMap(({ act, id, eId }) => LANGUAGES.map((lang) => ({ id, text: printCitation(act, eId, lang) })));
      const fields = asked.map((_, i) => `p${i}: provision(citation: $c${i}) { id }`).join(' ');
      const variables = asked.map((_, i) => `$c${i}: String`).join(' ');
      const { data } = await ask(
        `query (${variables}) { ${fields} }`,
        Object.fromEntries(asked.map(({ text }, i) => [`c${i}`, text])),
      );
      for (const [i, { id, text }] of asked.entries()) {
        const found = data[`p${i}`]?.id;
        if (found === id) continue;
        expect(found, text).toBe(`${id}~2`);
        expect([await inForce(id), await inForce(found)], text).toEqual([false, true]);
        elsewhere++;
      }
    }
    expect(elsewhere).toBe(36);
  });
});

describe('without an act', () => {
  test.each(['2002-01-15', '2016-07-01', '2026-06-01'])(
    'the one that is surely in force is meant, not that of a law repealed on some day (%s)',
    async (on) => {
      expect((await resolve('ст. 6', on)).id).toBe(`${LAW}art_6`);
    },
  );

  test('the older law is meant before the younger one is in force', async () => {
    expect((await resolve('ст. 6', '1995-01-01')).id).toBe(`${OLD}art_6`);
  });

  test.each(['п. 99 ст. 6', 'ст. 6 пп. 5', 'art. 6(99)', '6-баптың 99-тармағы'])(
    '%s: no act has it; what stands above it in each is told',
    async (text) => {
      expect(await resolve(text)).toMatchObject({
        kind: 'NO_SUCH_PROVISION',
        message:
          'No act that fits is known to have such a provision; name the act by its number and day, or another place in it.',
        candidates: [{ id: `${OLD}art_6` }, { id: `${LAW}art_6` }],
      });
      expect(await cited(text)).toBeNull();
    },
  );
});

const KINDS = new Map<string, ProvisionKind>([
  ['subpara', 'SUBPARAGRAPH'],
  ['para', 'PARAGRAPH'],
  ['part', 'PART'],
]);

/** Law 148 with these provisions, each in force from 2001 on; one that ends in ` †` has ceased. */
async function lawOf(...provisions: string[]): Promise<Ask> {
  const entities = provisions.flatMap((told) => {
    const [eId = '', ceased] = told.split(' ');
    const [kind = ''] = eId.split('__').at(-1)?.split('_') ?? [];
    return [
      provision(`kz/law/2001-01-23/148#${eId}`, {
        act: 'act:kz/law/2001-01-23/148',
        eId,
        kind: KINDS.get(kind) ?? 'ARTICLE',
        ...(eId.includes('__') ? { parent: `${LAW}${eId.slice(0, eId.lastIndexOf('__'))}` } : {}),
      }),
      version(
        `kz/law/2001-01-23/148#${eId}`,
        1,
        exact('2001-01-23'),
        ceased === undefined ? OPEN : exact('2009-01-01'),
      ),
    ];
  });
  return api(await storeOf([act('148', '2001-01-23', { id: 'act:kz/law/2001-01-23/148' }), ...entities]));
}

describe('a number that was used again', () => {
  test.each([
    ['ст. 6 пп. 1', ['art_6 †', 'art_6~2', 'art_6~2__part_2', 'art_6~2__part_2__subpara_1']],
    ['ст. 6 п. 1', ['art_6 †', 'art_6~2', 'art_6~2__para_1']],
    [
      'ст. 6 п. 3 пп. 1',
      ['art_6', 'art_6__para_3 †', 'art_6__para_3~2', 'art_6__para_3~2__part_1', 'art_6__para_3~2__part_1__subpara_1'],
    ],
    ['ст. 6 пп. 6', ['art_6', 'art_6__part_2', 'art_6__part_2__subpara_6 †', 'art_6__part_2__subpara_6~2']],
  ])('%s: is found where its parts are its own, and where a part is left out', async (text, provisions) => {
    expect(await cited(`${text} Закона № 148`, await lawOf(...provisions))).toBe(LAW + provisions.at(-1));
  });
});

describe('a part without a number may be left out', () => {
  test.each([
    ['подпункт 1) пункта 3 статьи 24-1', 'art_24-1__para_3__part_2__subpara_1'],
    ['ст. 39-3 п. 10 пп. 5 Закона № 148-II', 'art_39-3__para_10__part_3__subpara_5'],
    ['23-1-баптың 4-тармағының 1) тармақшасы', 'art_23-1__para_4__part_2__subpara_1'],
    ['art. 24-1(9)(1)', 'art_24-1__para_9__part_2__subpara_1'],
    ['ст. 5 п. 7 пп. 2 Закона № 148-II', 'art_5__para_7__part_2__subpara_2'],
    ['подпункт 1) части второй пункта 3 статьи 24-1', 'art_24-1__para_3__part_2__subpara_1'],
  ])('%s', async (text, eId) => {
    expect(await cited(text)).toBe(LAW + eId);
  });

  test('every subparagraph below a part is found without it', async () => {
    const store = await dossierStore();
    const [page] = await store.provisions.ofActs(['act:kz/law/2001-01-23/148'], {}, { limit: 10_000 });
    const below = (page?.items ?? []).filter(({ eId }) => /__part_\d+__/u.test(eId));
    expect(below.length).toBe(17);
    for (const { id, eId } of below) {
      const [article, paragraph, , subparagraph] = eId.split('__').map((step) => step.split('_')[1]);
      expect(await cited(`пп. ${subparagraph}) п. ${paragraph} ст. ${article} Закона № 148-II`)).toBe(id);
    }
  });

  test('several parts that have the number are candidates; outside a part the number is meant as it stands', async () => {
    const parts = ['art_6', 'art_6__part_2', 'art_6__part_3', 'art_6__part_2__subpara_1', 'art_6__part_3__subpara_1'];
    const text = 'ст. 6 пп. 1 Закона № 148';
    expect((await (await lawOf(...parts))(QUERY, { text })).data.resolveCitation).toMatchObject({
      kind: 'AMBIGUOUS',
      candidates: [{ id: `${LAW}art_6__part_2__subpara_1` }, { id: `${LAW}art_6__part_3__subpara_1` }],
    });
    expect(await cited(text, await lawOf(...parts, 'art_6__subpara_1'))).toBe(`${LAW}art_6__subpara_1`);
  });
});

describe('an act named by its kind alone is the one in force that day', () => {
  test.each([
    ['2026-07-01', 'act:kz/constitution/2026-03-15/-'],
    ['2026-06-30', 'act:kz/constitution/1995-08-30/-'],
    ['1996-01-01', 'act:kz/constitution/1995-08-30/-'],
  ])('the Constitution on %s', async (day, id) => {
    for (const text of ['Конституция', 'Constitution']) expect(await resolve(text, day)).toMatchObject({ id });
  });

  test('not where more than one may be', async () => {
    // That of 1993 may be in force until that of 1995 is.
    expect((await resolve('Конституция', '1995-09-01')).kind).toBe('AMBIGUOUS');
    expect((await resolve('Закон от 13.06.2013')).kind).toBe('AMBIGUOUS');
  });
});

describe('an article that is on record since a note refers to it', () => {
  test('is meant where its law is named', async () => {
    expect(await cited('ст. 2 Закона № 116')).toBe('prov:kz/law/2006-01-10/116#art_2');
  });

  test('is not meant where several laws fit, of which the record cannot tell', async () => {
    const { kind, candidates } = await resolve('ст. 2 Закона 2004 года');
    expect(kind).toBe('AMBIGUOUS');
    expect(candidates.length).toBeGreaterThan(1);
    for (const { id } of candidates) expect(id).toMatch(/^act:kz\/law\/2004-/);
  });

  test('is no candidate where no law is', async () => {
    expect((await resolve('ст. 2 п. 77', '2013-01-01')).candidates).toEqual([
      { id: `${OLD}art_2` },
      { id: `${LAW}art_2` },
    ]);
  });
});

describe('the record denies only what it can', () => {
  test.each([
    [
      'ст. 2 Закона № 101-V',
      'act:kz/law/2013-06-13/101',
      'Of this act the record holds no provisions or only some, so that it cannot tell whether there is such a one; ask for the act.',
    ],
    ...['ст. 3 Закона № 116', 'ст. 2 п. 5 Закона № 116', 'ст. 2 часть первая Закона № 116'].map((text) => [
      text,
      'act:kz/law/2006-01-10/116',
      'Of this act the record holds some provisions only, and not this one; the gaps of the act tell which it holds.',
    ]),
    [
      'ст. 1 Конституции 1995 года',
      'act:kz/constitution/1995-08-30/-',
      'Of this act the record holds some provisions only, and not this one; the gaps of the act tell which it holds.',
    ],
    ['ст. 999 Закона № 148-II', 'act:kz/law/2001-01-23/148', 'The act has no such provision on any day on record.'],
  ])('%s', async (text, id, message) => {
    expect(await resolve(text)).toMatchObject({ kind: 'NO_SUCH_PROVISION', message, candidates: [{ id }] });
  });

  describe('of several acts that fit', () => {
    const constitutions = ['1993-01-28', '1995-08-30', '2026-03-15'].map((day) => `act:kz/constitution/${day}/-`);
    const NONE =
      'Several acts fit, and of each of them the record holds no provisions or only some, so that it cannot tell which has such a one; ask for one of the acts.';
    const SOME =
      'No act that fits is known to have such a provision, but of the acts among the candidates the record holds no provisions or only some; name the act by its number and day.';

    test.each([
      ['none is held', 'ст. 2 Закона от 13.06.2013', NONE, ['act:kz/law/2013-06-13/101', 'act:kz/law/2013-06-13/102']],
      ['one is not held, one in part', 'ст. 1 Конституции', SOME, constitutions],
      [
        'one has the place above',
        'ст. 6 п. 99 Закона 2001 года',
        SOME,
        [`${LAW}art_6`, ...['04-25/179', '05-08/198', '12-24/276'].map((law) => `act:kz/law/2001-${law}`)],
      ],
    ])('%s: %s', async (_, text, message, ids) => {
      expect(await resolve(text)).toMatchObject({
        kind: 'NO_SUCH_PROVISION',
        message,
        candidates: ids.map((id) => ({ id })),
      });
    });

    test('all are held: the acts are told', async () => {
      const laws = ['2001-01-23', '2005-01-23'].map((day) => `kz/law/${day}/7`);
      const held = api(
        await storeOf(
          laws.flatMap((law) => [
            act('7', law.slice(7, 17), { id: `act:${law}` }),
            provision(`${law}#art_1`, { act: `act:${law}`, eId: 'art_1' }),
          ]),
        ),
      );
      expect((await held(QUERY, { text: 'ст. 2 Закона № 7' })).data.resolveCitation).toMatchObject({
        kind: 'NO_SUCH_PROVISION',
        message:
          'No act that fits is known to have such a provision; name the act by its number and day, or another place in it.',
        candidates: laws.map((law) => ({ id: `act:${law}` })),
      });
    });

    test('is told in every language', async () => {
      const { data } = await ask(`{ resolveCitation(text: "ст. 1 Конституции") { ... on CitationProblem {
        ru: message(lang: RU) kk: message(lang: KK) } } }`);
      expect(data.resolveCitation.ru).toMatch(/^Ни в одном из подходящих актов.*укажите номер и дату акта\.$/);
      expect(data.resolveCitation.kk).toMatch(/^Сәйкес келетін актілердің.*нөмірі мен күнін көрсетіңіз\.$/);
    });
  });
});
