/** The texts of Law 148-II: which edition's words belong to which version. Told by hand from the editions and their notes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleSound } from '../../src/dataset/build.ts';
import { type Joined, joinTexts } from '../../src/dataset/texts/join.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { readEditionMeta } from '../../src/sources/editions/meta.ts';
import { readEdition } from '../../src/sources/editions/read-edition.ts';
import { importSources } from '../../src/sources/import/import-sources.ts';
import { sourceTextOf } from '../../src/sources/texts/source-text.ts';
import { root } from '../support/api.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const shared = textsFolder();

describe.skipIf(shared === null)(`Law 148-II with its texts (${NO_TEXTS})`, () => {
  let joined: Joined;
  beforeAll(async () => {
    const { texts } = await importSources([join(shared ?? '', 'law')]);
    joined = joinTexts(assembleSound(await readDossier(join(root, 'data'))), texts);
  });

  const words = (version: string) =>
    (joined.dataset.texts ?? []).filter((text) => text.version === `ver:kz/law/2001-01-23/148#${version}`);
  const told = (version: string) => words(version).map(({ source, from, to }) => [source, from, to]);
  const edition = (day: string) => `source:zan/7966/${day}/ru`;

  test('every text is of a source and a version that the dossier knows, and nothing is left unsaid', () => {
    expect(joined.remarks).toEqual([]);
    const sources = new Set((joined.dataset.texts ?? []).map(({ source }) => source));
    for (const day of ['2008-12-10', '2009-02-09', '2011-03-24', '2013-06-13', '2014-11-07', '2016-06-30']) {
      expect(sources).toContain(edition(day));
    }
    expect(sources).toContain('source:adilet/Z010000148_/2026-06-08/ru');
  });

  test('article 39-3 as 126-IV inserted it stands in 2009 and 2011, as 101-V reworded it from 2013 to 2014', () => {
    expect(told('art_39-3@2009-02-09/126').map(([source]) => source)).toEqual([edition('2009-02-09')]);
    expect(told('art_39-3@2013-06-13/101').map(([source]) => source)).toEqual([edition('2013-06-13')]);
    const [older] = words('art_39-3@2009-02-09/126');
    const [newer] = words('art_39-3@2013-06-13/101');
    expect(older?.text.split('\n')).toHaveLength(4);
    expect(older?.text).toMatch(/^Статья 39-3\. Собрание \(сход\) местного сообщества\n1\. /);
    expect(newer?.text).toMatch(/\n11\. /);
    expect(older?.text).not.toMatch(/\n4\. /);
  });

  test('the edition that 101-V and 102-V caused shows 101-V, which takes force eleven days later at the earliest', () => {
    const [{ from, source } = { from: null, source: null }] = words('art_39-3@2013-06-13/101');
    expect([source, from]).toEqual([edition('2013-06-13'), '2013-06-24']);
  });

  test('article 6 of 10.12.2008 is no text of any version: 101-IV is in it, 111-IV of the same day of force is not', () => {
    expect(told('art_6@2007-01-09/213')).toEqual([]);
    expect(told('art_6@2008-12-10/101')).toEqual([]);
    expect(told('art_6@2009-02-09/126').map(([source]) => source)).toEqual([edition('2009-02-09')]);
  });

  test('of every version the words never overlap in one language, and lie within its own days', () => {
    const versions = new Map(joined.dataset.entities.ProvisionVersion.map((version) => [version.id, version]));
    const last = new Map<string, string | null>();
    for (const { version, lang, from, to } of joined.dataset.texts ?? []) {
      const { validFrom, validTo } = versions.get(version) ?? {};
      if (validFrom) expect(from !== null && from >= validFrom, version).toBe(true);
      if (validTo) expect(to !== null && to <= validTo, version).toBe(true);
      if (from !== null && to !== null) expect(from < to, version).toBe(true);
      const before = last.get(`${version} ${lang}`);
      if (before !== undefined) expect(before !== null && from !== null && before <= from, version).toBe(true);
      last.set(`${version} ${lang}`, to);
    }
  });

  test('the Kazakh edition of 30.06.2016, without which the dossier was made, is shown where its parts are those on record', async () => {
    const open = (end: string) => readFile(join(shared ?? '', `law/148-II.edition-2016-06-30${end}`), 'utf8');
    const [yaml, part] = await Promise.all([open('.meta.yaml'), open('.part.kk.md')]);
    // Articles 1–6 and the signature that the part lacks.
    const markdown = `${part.slice(part.indexOf('\n# '))}*\n\nҚазақстан Республикасының\n\nПрезиденті\n`;
    const kazakh = readEdition(markdown, readEditionMeta(yaml, 'meta.yaml', 'KK'), 'kk.md');
    const text = sourceTextOf(kazakh, 'act:kz/law/2001-01-23/148');
    const { dataset, remarks } = joinTexts(assembleSound(await readDossier(join(root, 'data'))), [text]);
    const shown = new Map((dataset.texts ?? []).map(({ version, text: words }) => [version.split('#')[1], words]));
    expect(shown.get('art_2@2009-02-09/126')).toMatch(/^2-бап\. .+\n1\. /);
    // Of the numbers of article 1 those that 126-IV gave to other concepts are used for the second time.
    expect(shown.get('art_1@2015-11-02/387')).toMatch(/^1-бап\. .+\n8\) жергілікті мемлекеттік басқару/s);
    expect(shown.get('art_6@2015-11-02/388')).toMatch(/^6-бап\. /);
    expect(remarks).toEqual([]);
  });

  test('a note is quoted where the evidence of an amendment names it', () => {
    const quotes = [...joined.dataset.evidence.values()].flat().filter(({ quote }) => quote !== null);
    expect(quotes.length).toBeGreaterThan(5000);
    const [quote] = (
      joined.dataset.evidence.get('amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_39-3:rewording') ?? []
    ).filter(({ source }) => source === edition('2013-06-13'));
    expect(quote?.quote).toMatch(/^Сноска\. .*13\.06\.2013 № 101-V/);
  });
});
