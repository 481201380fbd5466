/** The picture of an act's history: every change a mark, every row a name, and no browser. */
import { load } from 'cheerio';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { localDate } from '../../src/model/dates.ts';
import { dossierStore } from '../support/api.ts';
import { bytesOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';

const LAW = 'act:kz/law/2001-01-23/148';

let store: GraphReader;
beforeAll(async () => {
  store = await dossierStore();
});

async function drawn(reader: GraphReader, asked: Parameters<typeof bytesOf>[2]) {
  const svg = (await bytesOf(reader, 'svg', asked)).toString('utf8');
  const $ = load(svg, { xml: true });
  return {
    svg,
    marks: $('g[aria-label="dot"] path').length,
    texts: $('text')
      .toArray()
      .map((text) => $(text).text()),
  };
}

describe('the picture', () => {
  test('has a mark for each change, the articles, the years, the signs, revision and licence', async () => {
    const { marks, texts } = await drawn(store, { act: LAW });
    const rows = (await store.timeline.rows(LAW, undefined, 'ARTICLE')) ?? [];
    expect(marks).toBe(rows.flatMap(({ amendments }) => amendments).length);
    const { revision } = await store.dataset.info();
    for (const said of ['Ст. 6 Компетенция маслихатов', 'Акт в целом', '2014', 'новая редакция', '[revision]']) {
      expect(texts.join('\n')).toContain(said.replace('[revision]', revision));
    }
    expect(texts.join('\n')).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  test('of a span of years has the changes adopted in it', async () => {
    const range = { from: localDate('2009-01-01'), to: localDate('2015-12-31') };
    const { marks, texts } = await drawn(store, { act: LAW, ...range });
    const rows = (await store.timeline.rows(LAW, range, 'ARTICLE')) ?? [];
    expect(marks).toBe(rows.flatMap(({ amendments }) => amendments).length);
    expect(texts).toContain(
      `Изменения по положениям, 2009–2015: ${marks}. Отметка стоит на дне принятия изменяющего акта.`,
    );
  });

  test('of an act without changes says so', async () => {
    const { marks, texts } = await drawn(store, { act: 'act:kz/law/2013-06-13/101' });
    expect(marks).toBe(0);
    expect(texts).toContain('Изменений в записях нет.');
  });

  test('as PNG is twice as wide, and the same twice', async () => {
    const [one, other] = [await bytesOf(store, 'png', { act: LAW }), await bytesOf(store, 'png', { act: LAW })];
    expect(one.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect(one.readUInt32BE(16)).toBe(2000);
    expect(one.equals(other)).toBe(true);
  });

  test('needs an act', async () => {
    await expect(bytesOf(store, 'png')).rejects.toThrow('png needs act: for example act=act:kz/law/2001-01-23/148.');
  });

  test('of any graph is sound XML that the drawing program takes', async () => {
    for (const dataset of fc.sample(randomDataset(), { seed: 32, numRuns: 6 })) {
      const random = openMemory();
      await random.load(dataset);
      for (const { id } of dataset.entities.Act.slice(0, 2)) {
        const rows = (await random.timeline.rows(id, undefined, 'ARTICLE')) ?? [];
        expect((await drawn(random, { act: id })).marks).toBe(rows.flatMap(({ amendments }) => amendments).length);
        expect((await bytesOf(random, 'png', { act: id })).length).toBeGreaterThan(1000);
      }
    }
  });
});
