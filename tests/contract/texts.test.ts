/** Texts, comparisons and quotes: equal on both engines, added to a graph that is there and taken out again. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assembly, assembleSound } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { joinTexts } from '../../src/dataset/texts/join.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { importSources, writeImport } from '../../src/sources/import/import-sources.ts';
import type { SourceText } from '../../src/sources/texts/source-text.ts';
import { adiletPage } from '../support/adilet-page.ts';
import { api, root } from '../support/api.ts';
import { act, amendment, art, dossier, evidence, MIDDLE } from '../support/facts.ts';
import { INVENTED, inventedProvision, putInventedLaw } from '../support/invented-law.ts';
import { provisionsIn, sourceText } from '../support/source-texts.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';
import { describeContract } from './describe-contract.ts';
import { describeOnBoth } from './engines.ts';

const shared = textsFolder();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-texts-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The invented law: its facts and its texts. */
async function inventedLaw(): Promise<{ assembly: Assembly; texts: readonly SourceText[] }> {
  await putInventedLaw(join(folder, 'law'));
  const result = await importSources([join(folder, 'law')]);
  await writeImport(result, join(folder, 'dossier'));
  return { assembly: assembleSound(await readDossier(join(folder, 'dossier'))), texts: result.texts };
}

const QUESTION = `query ($act: ID!) { act(id: $act) { provisions(first: 100) { nodes {
  id
  versions { id textState text kk: text(lang: KK) textFrom { id } evidence { locator quote } }
  old: version(on: "2010-06-01") { id textState text textFrom { id } }
  new: version(on: "2013-06-01") { id textState text textFrom { id } }
  amendments(first: 20) { nodes { id evidence { source { id } locator quote } } }
} } } }`;

describeOnBoth('texts of an invented law', (engines) => {
  let plain: Dataset;
  let full: Dataset;
  const stores = (): readonly GraphStore[] => [engines().memory, engines().neo4j];
  beforeAll(async () => {
    const { assembly, texts } = await inventedLaw();
    plain = assembly.dataset;
    full = joinTexts(assembly, texts).dataset;
  });

  test('come into a graph that is there as a difference, once, and go with it again', async () => {
    for (const store of stores()) {
      await store.load(plain);
      expect(await store.load(full)).toMatchObject({ outcome: 'updated', revision: full.revision });
      expect(await store.load(full)).toMatchObject({ outcome: 'unchanged', nodesWritten: 0, relationshipsWritten: 0 });
      expect((await store.dataset.info()).revision).toBe(full.revision);
      const versions = full.entities.ProvisionVersion.map(({ id }) => id);
      expect((await store.texts.of(versions)).flat()).toHaveLength(full.texts?.length ?? 0);
      await store.load(plain);
      expect((await store.texts.of(versions)).flat()).toEqual([]);
    }
  });

  test('are all that Neo4j writes: texts with their relationships, the state of versions, quotes', async () => {
    const { neo4j } = engines();
    await neo4j.load(plain);
    const { nodesWritten, relationshipsWritten } = await neo4j.load(full);
    const texts = full.texts?.length ?? 0;
    const states = full.entities.ProvisionVersion.filter(({ textState }) => textState === 'FULL').length;
    const quoted = new Set(
      [...full.evidence.values()]
        .flat()
        .flatMap(({ quote, ...place }) => (quote === null ? [] : JSON.stringify(place))),
    );
    // A relationship of lineage keeps its evidence: one that is quoted now is written in place of the one without.
    const edges = full.lineage.filter(({ evidence }) => evidence.some(({ quote }) => quote !== null)).length;
    expect(texts).toBeGreaterThan(0);
    expect([nodesWritten, relationshipsWritten]).toEqual([texts + states + quoted.size, 2 * texts + 2 * edges]);
  });

  test('are shown alike, with their sources, comparisons and quotes', async () => {
    for (const store of stores()) await store.load(full);
    const [memory, neo4j] = await Promise.all(stores().map((store) => api(store)(QUESTION, { act: INVENTED })));
    expect(memory).not.toHaveProperty('errors');
    expect(JSON.stringify(memory)).toContain('рыхлит почву');
    expect(neo4j).toEqual(memory);
  });

  test('are compared alike', async () => {
    for (const store of stores()) {
      await store.load(full);
      const { data, errors } = await api(store)(
        `query ($id: ID!) { provision(id: $id) { version(on: "2010-06-01") {
          diff(against: "ver:kz/law/2003-05-05/77#art_1@2011-07-21/465") { kind text }
        } } }`,
        { id: inventedProvision('art_1') },
      );
      expect(errors).toBeUndefined();
      expect(data?.provision.version.diff).toEqual([
        { kind: 'SAME', text: 'Статья 1. Сады\n1. Садовник:\n1) поливает;\n2) ' },
        { kind: 'REMOVED', text: 'копает' },
        { kind: 'ADDED', text: 'рыхлит почву' },
        { kind: 'SAME', text: '.' },
      ]);
    }
  });
});

describeOnBoth('texts in three languages', (engines) => {
  test('are shown, compared and quoted alike in each', async () => {
    const page = (lang: 'RU' | 'KK' | 'EN', words: string, note: string) =>
      adiletPage(lang, `<h3 id="z1">${words}</h3><p>1) А;</p><p>2) Б.</p><p class="note">${note}</p>`);
    const laws = join(folder, 'languages');
    await mkdir(laws);
    const by = '09.02.2009 № 126-IV';
    await writeFile(
      join(laws, 'a.html'),
      page('RU', 'Статья 1. Сады', `Сноска. Статья 1 с изменением, внесенным Законом РК от ${by}.`),
    );
    await writeFile(
      join(laws, 'b.html'),
      page('KK', '1-бап. Бақтар', 'Ескерту. 1-бапқа өзгеріс енгізілді - ҚР 2009.02.09 № 126-IV Заңымен.'),
    );
    await writeFile(
      join(laws, 'c.html'),
      page(
        'EN',
        'Article 1. Gardens',
        'Footnote. Article 1 as amended by the Law of the RK dated 09.02.2009 No. 126-IV.',
      ),
    );
    const result = await importSources([laws]);
    await writeImport(result, join(folder, 'languages-dossier', 'read'));
    const { dataset, remarks } = joinTexts(
      assembleSound(await readDossier(join(folder, 'languages-dossier'))),
      result.texts,
    );
    expect(remarks).toEqual([]);
    const question = `query ($id: ID!) { provision(id: $id) {
      version(on: "2020-03-01") {
        ru: text(lang: RU) kk: text(lang: KK) en: text(lang: EN)
        ruFrom: textFrom(lang: RU) { id } kkFrom: textFrom(lang: KK) { id } enFrom: textFrom(lang: EN) { id }
        same: diff(against: "ver:kz/law/2003-05-05/77#art_1@2009-02-09/126", lang: KK) { kind text }
      }
      amendments { nodes { evidence { source { id } quote } } }
    } }`;
    const { memory, neo4j } = engines();
    const answers = await Promise.all(
      [memory, neo4j].map(async (store) => {
        await store.load(dataset);
        return api(store)(question, { id: inventedProvision('art_1') });
      }),
    );
    const [first, second] = answers;
    expect(first?.errors).toBeUndefined();
    expect(first?.data?.provision.version).toEqual({
      ru: 'Статья 1. Сады\n1) А;\n2) Б.',
      kk: '1-бап. Бақтар\n1) А;\n2) Б.',
      en: 'Article 1. Gardens\n1) А;\n2) Б.',
      ruFrom: { id: 'source:adilet/Z030000077_/2020-02-01/ru' },
      kkFrom: { id: 'source:adilet/Z030000077_/2020-02-01/kk' },
      enFrom: { id: 'source:adilet/Z030000077_/2020-02-01/en' },
      same: [{ kind: 'SAME', text: '1-бап. Бақтар\n1) А;\n2) Б.' }],
    });
    const quotes = first?.data?.provision.amendments.nodes[0].evidence.map(({ quote }: { quote: string }) => quote);
    expect(quotes.map((quote: string) => quote.split('.')[0])).toEqual(['Footnote', 'Ескерту', 'Сноска']);
    expect(second).toEqual(first);
  });
});

describeOnBoth('quotes of one note that tells of many laws', (engines) => {
  test('name the law of each change, and nothing of them stays when the texts go', async () => {
    const laws = Array.from({ length: 20 }, (_, i) => ({ id: `act:kz/law/2010-05-${i + 10}/${i + 100}`, i }));
    const note = `Сноска. Статья 1 с изменениями, внесенными законами РК ${laws
      .map(({ i }) => `от ${i + 10}.05.2010 № ${i + 100}-IV (порядок введения в действие см. статью 2 этого Закона)`)
      .join('; ')}.`;
    const texts = [sourceText(MIDDLE, { art_1: '|Сад.' }, { art_1: note })];
    const assembly = assembleSound(
      dossier({
        acts: laws.map(({ id }) => act(id)),
        provisions: provisionsIn(texts),
        amendments: laws.map(({ id }) =>
          amendment(id, art('1'), 'MODIFICATION', { evidence: evidence(MIDDLE, 'ст. 1, сноска') }),
        ),
      }),
    );
    const { dataset } = joinTexts(assembly, texts);
    const events = dataset.entities.Amendment.map(({ id }) => id);
    for (const store of [engines().memory, engines().neo4j]) {
      await store.load(assembly.dataset);
      await store.load(dataset);
      const told = await store.evidence.of(events);
      for (const [i, { by }] of dataset.entities.Amendment.entries()) {
        expect(told[i]?.map(({ quote }) => quote?.includes(`№ ${by.split('/').at(-1)}-IV`))).toEqual([true]);
      }
      await store.load(assembly.dataset);
      expect((await store.evidence.of(events)).map((list) => list.map(({ quote }) => quote))).toEqual(
        events.map(() => [null]),
      );
    }
  });
});

describe.skipIf(shared === null)(`of the official texts (${NO_TEXTS})`, () => {
  describeOnBoth('the dossier with its texts', (engines) => {
    describeContract(
      'of this repository',
      async () => {
        const { texts } = await importSources([join(shared ?? '', 'law')]);
        return joinTexts(assembleSound(await readDossier(join(root, 'data'))), texts).dataset;
      },
      engines,
    );
  });
});
