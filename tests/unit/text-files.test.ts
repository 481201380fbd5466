import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '../../src/model/dates.ts';
import { ZangraphError } from '../../src/model/errors.ts';
import { LANGUAGES } from '../../src/model/terms.ts';
import { readTexts, writeTexts } from '../../src/sources/texts/data-folder.ts';
import type { SourceText } from '../../src/sources/texts/source-text.ts';
import { formatTextFile, parseTextFile, textFileName } from '../../src/sources/texts/text-file.ts';

const text = (more: Partial<SourceText> = {}): SourceText => ({
  source: 'source:zan/4321/2010-03-04/ru',
  act: 'act:kz/law/2003-05-05/77',
  lang: 'RU',
  stateOf: localDate('2010-03-04'),
  sha256: 'a'.repeat(64),
  provisions: [{ eId: 'art_1', heading: 'Сады', parent: null, locator: 'ст. 1', text: 'Сад —\nэто деревья.' }],
  notes: [{ under: 'art_1', locator: 'ст. 1, сноска', text: 'Сноска. Статья 1 изменена.' }],
  ...more,
});

/** The sentence of the failure. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof ZangraphError)) throw new Error(`A ZangraphError was expected, not ${String(error)}`);
  return `${error.code}: ${error.message}`;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fileOf = (source = text().source): string => join(folder, 'texts', textFileName(source));

describe('a file of texts', () => {
  test('gives back what was written, whatever the words are', () => {
    const words = fc.string({ unit: 'binary' });
    const line = fc.record({
      eId: words,
      heading: fc.option(words),
      parent: fc.option(words),
      locator: words,
      text: words,
    });
    const note = fc.record({ under: words, locator: words, text: words });
    const any = fc.record({ lang: fc.constantFrom(...LANGUAGES), provisions: fc.array(line), notes: fc.array(note) });
    fc.assert(
      fc.property(any, (more) => {
        const held = text(more);
        expect(parseTextFile(formatTextFile(held), 'x.jsonl')).toEqual(held);
      }),
    );
  });

  test('has a name of its own for every source, which stays in its folder', () => {
    const source = fc.string({ minLength: 1 }).map((s) => `source:${s.replaceAll(/\s/g, '_')}`);
    fc.assert(
      fc.property(source, source, (a, b) => {
        expect(textFileName(a) === textFileName(b)).toBe(a === b);
        expect(textFileName(a)).not.toMatch(/[/\\\0]/);
      }),
    );
    expect(textFileName('source:zan/7966/2013-06-13/ru')).toBe('zan+7966+2013-06-13+ru.jsonl');
  });

  test.each([
    ['cut in the middle of a line', (s: string) => s.slice(0, -20), /has 1 lines of text instead of 2/],
    ['cut after a line', (s: string) => s.slice(0, s.lastIndexOf('\n', s.length - 2) + 1), /has 1 lines/],
    ['with a word changed by hand', (s: string) => s.replace('деревья', 'кусты'), /words are not those/],
    ['that is empty', () => '', /first line does not say/],
    ['that is something else', () => '{"a":1}\n', /first line does not say/],
    ['without a language', (s: string) => s.replace('"lang":"RU"', '"lang":"XX"'), /usable "lang"/],
  ])('%s is damaged, and the sentence says what to do', (_, damage, what) => {
    const damaged = damage(formatTextFile(text()));
    const read = () => parseTextFile(damaged, 'data/texts/x.jsonl');
    expect(read).toThrow(what);
    expect(read).toThrow(/^data\/texts\/x\.jsonl is damaged: .*Import its source again, or delete the file\.$/);
  });

  test('of a newer zangraph is not called damaged', () => {
    const newer = formatTextFile(text()).replace('"format":1', '"format":2');
    expect(() => parseTextFile(newer, 'x.jsonl')).toThrow(/written by a newer zangraph \(format 2; this one reads 1\)/);
  });
});

describe('the data folder', () => {
  test('is made where it is not there, and keeps its texts out of any repository', async () => {
    folder = join(folder, 'deep', 'er');
    expect(await writeTexts(folder, [text()])).toEqual([{ source: text().source, file: fileOf(), outcome: 'added' }]);
    expect(await readTexts(folder)).toEqual([text()]);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    folder = join(folder, '..', '..');
  });

  test('says what became of each source: added, the same again, another copy in its place', async () => {
    const outcome = async (of: SourceText) => (await writeTexts(folder, [of])).map((written) => written.outcome);
    const other = text({ sha256: 'b'.repeat(64), notes: [] });
    expect(await outcome(text())).toEqual(['added']);
    expect(await outcome(text())).toEqual(['unchanged']);
    expect(await outcome(other)).toEqual(['replaced']);
    expect(await readTexts(folder)).toEqual([other]);
  });

  test('keeps which parts are excluded, and takes a copy kept without that for the same', async () => {
    const told = text({ excluded: ['art_1__para_2'] });
    await writeTexts(folder, [text()]);

    expect((await writeTexts(folder, [told])).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(await readTexts(folder)).toEqual([told]);
  });

  test('shows no file that was not written to its end', async () => {
    await writeTexts(folder, [text()]);
    await writeFile(`${fileOf('source:zan/4321/2012-01-01/ru')}.77.tmp`, '{"zangraph":"te');
    expect(await readTexts(folder)).toEqual([text()]);
    expect((await readdir(join(folder, 'texts'))).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1);
  });

  test('is rid of what a killed import left half written; of all else nothing is touched', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    await mkdir(join(folder, 'texts'), { recursive: true });
    const name = textFileName(text().source);
    const ours = [`${name}.${gone}.tmp`, `adilet+Z010000148_+2026-06-08+kk.jsonl.${gone}.tmp`];
    const others = [
      `${name}.${process.ppid}.tmp`,
      `${name}.tmp`,
      `${name}.0.tmp`,
      `${name}.${gone}.tmp.bak`,
      `notes.jsonl.${gone}.tmp`,
      `copy of ${name}.${gone}.tmp`,
      `zan+4321+2010-03-04.jsonl.${gone}.tmp`,
    ];
    for (const file of [...ours, ...others]) await writeFile(join(folder, 'texts', file), 'half');
    await mkdir(join(folder, 'texts', `zan+4321+2011-03-04+ru.jsonl.${gone}.tmp`));

    await writeTexts(folder, [text()]);
    const left = await readdir(join(folder, 'texts'));
    expect(left.sort()).toEqual([...others, name, `zan+4321+2011-03-04+ru.jsonl.${gone}.tmp`].sort());
  });

  test('keeps a damaged file from being read as if it were whole', async () => {
    await writeTexts(folder, [text()]);
    await writeFile(fileOf(), (await readFile(fileOf(), 'utf8')).slice(0, -9));
    expect(await failure(readTexts(folder))).toMatch(/^FILE_UNREADABLE: .*zan\+4321.*is damaged/);
  });

  test('without texts holds none', async () => {
    expect(await readTexts(folder)).toEqual([]);
  });

  test('that is not there, or is a file, is told with the way out', async () => {
    expect(await failure(readTexts(join(folder, 'none')))).toMatch(/none is not there\. "zangraph import PATH --data/);
    await writeFile(join(folder, 'file'), '');
    expect(await failure(readTexts(join(folder, 'file')))).toMatch(/file is no folder/);
    expect(await failure(writeTexts(join(folder, 'file'), [text()]))).toMatch(/cannot be written.*--data\.$/);
  });

  test('with what cannot be read is told with the place and the system’s code', async () => {
    await mkdir(fileOf(), { recursive: true });
    expect(await failure(readTexts(folder))).toMatch(/zan\+4321\S+ cannot be read \(EISDIR\)/);
    await writeFile(join(folder, 'flat'), '');
    expect(await failure(readTexts(join(folder, 'flat', 'deeper')))).toMatch(/deeper cannot be opened \(ENOTDIR\)/);
  });
});
