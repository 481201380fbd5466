/** Texts go through the tables of the CSV export and come back as they were. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { additionsOf } from '../../src/additions/add.ts';
import { readCsvPackage } from '../../src/additions/read-csv-package.ts';
import { defused, undefused } from '../../src/exports/tables/formulas.ts';
import { exported, partIn, storeOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';

const around = mkdtempSync(join(tmpdir(), 'zangraph-formulas-'));
afterAll(() => rmSync(around, { recursive: true, force: true }));

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'", '"', ',', '\n', ' | ', 'Наука', '1'];
const hostile = fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }).map((signs) => signs.join(''));

describe('a cell', () => {
  test('never begins as a formula does, and gives its text back', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (text) => {
        expect(defused(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(undefused(defused(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['＝Наука', "'＝Наука"],
    ["'=Наука", "''=Наука"],
    ["'Наука'", "'Наука'"],
  ])('%s is written %s', (text, written) => {
    expect(defused(text)).toBe(written);
    expect(undefused(written)).toBe(text);
  });
});

test('a package of any dataset, whatever its texts hold, adds nothing to it', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(randomDataset(), fc.array(hostile, { minLength: 1, maxLength: 9 }), async (random, texts) => {
      let next = 0;
      const text = () => texts[next++ % texts.length] ?? '';
      const { entities } = random;
      const store = await storeOf({
        ...random,
        entities: {
          ...entities,
          Act: entities.Act.map((act) => ({
            ...act,
            publishedIn: text(),
            titles: [{ ru: text(), from: null, to: null }],
          })),
          Body: entities.Body.map((body) => ({ ...body, aliases: [text(), text()] })),
          Person: entities.Person.map((person) => ({ ...person, name: { ru: text() }, nameAsPrinted: [text()] })),
          Work: entities.Work.map((work) => ({ ...work, publisher: text(), place: text() })),
          Source: entities.Source.map((source) => ({ ...source, title: text() })),
          Gap: entities.Gap.map((gap) => ({ ...gap, field: text(), sides: [{ value: text(), evidence: [] }] })),
        },
        citations: random.citations.map((citation) => ({ ...citation, pages: text() })),
      });
      run += 1;
      const sent = await readCsvPackage(await exported('csv', store, join(around, `${run}`)));
      const build = () => Promise.reject(new Error('Nothing is to be built.'));
      expect(await additionsOf(sent, await partIn(store), build)).toMatchObject({ conflicts: 0, left: [] });
    }),
    { numRuns: 25, seed: 12 },
  );
}, 120_000);
