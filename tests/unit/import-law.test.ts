import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FACTS, type Fact } from '../../src/sources/facts.ts';
import { IMPORTED_KINDS, type ImportedKind } from '../../src/sources/import/facts-out.ts';
import { importSources } from '../../src/sources/import/import-sources.ts';
import { factsYaml } from '../../src/sources/import/write-facts.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const READ = fileURLToPath(new URL('../../data/read', import.meta.url));
const fileOf = (folder: string, kind: ImportedKind) => readFileSync(join(READ, folder, `${kind}.yaml`), 'utf8');

function facts<K extends ImportedKind>(folder: string, kind: K): readonly Fact<K>[] {
  const list = (parse(fileOf(folder, kind)) as Record<string, unknown[]>)[kind] ?? [];
  // The shape is that of the same kind; a union of shapes hides it from the compiler.
  return list.map((fact) => FACTS[kind].parse(fact) as Fact<K>);
}

const LAW = 'kz/law/2001-01-23/148';
const prov = (eId: string) => `prov:${LAW}#${eId}`;
const amendments = facts('148-II', 'amendments');
const eventsAt = (eId: string, by: string) =>
  amendments.filter((a) => a.target === prov(eId) && a.by === `act:kz/law/${by}`);
const PAGE = 'source:adilet/Z010000148_/2026-06-08/ru';
const edition = (day: string) => `source:zan/7966/${day}/ru`;

// All numbers here were counted apart from the program: with grep and a script over the texts, or by hand.
describe('the facts read of Law 148-II', () => {
  test('name 156 amending laws, 56 of them adopted in 2009–2015: 2, 5, 8, 6, 9, 14, 12 by year', () => {
    const laws = new Set(amendments.map((a) => a.by));
    const years = ['2009', '2010', '2011', '2012', '2013', '2014', '2015'];
    expect(laws.size).toBe(156);
    expect(years.map((y) => [...laws].filter((law) => law.split('/')[2]?.startsWith(y)).length)).toEqual([
      2, 5, 8, 6, 9, 14, 12,
    ]);
  });

  test.each([
    [edition('2008-12-10'), 24],
    [edition('2009-02-09'), 26],
    [edition('2011-03-24'), 35],
    [edition('2013-06-13'), 50],
    [edition('2014-11-07'), 64],
    [edition('2016-06-30'), 85],
    [PAGE, 156],
  ])('%s names %d of them', (source, laws) => {
    const named = amendments.filter((a) =>
      a.evidence.some((e) => e.source === source && e.confidence === 'READ_IN_OFFICIAL_TEXT'),
    );
    expect(new Set(named.map((a) => a.by)).size).toBe(laws);
  });

  test.each([
    [edition('2008-12-10'), 59],
    [edition('2009-02-09'), 82],
    [edition('2011-03-24'), 103],
    [edition('2013-06-13'), 152],
    [edition('2014-11-07'), 187],
    [edition('2016-06-30'), 225],
    [PAGE, 432],
    [null, 446],
  ])('%s names %d pairs of a law and an article (null: all sources together)', (source, pairs) => {
    const named = amendments.flatMap((a) => {
      const article = /#art_[\d-]+/.exec(a.target)?.[0];
      const read = a.evidence.filter((e) => e.confidence === 'READ_IN_OFFICIAL_TEXT').map((e) => e.source);
      return article && (source === null ? read.length > 0 : read.includes(source)) ? [`${a.by} ${article}`] : [];
    });
    expect(new Set(named).size).toBe(pairs);
  });

  test('article 39-3 was reworded by 101-V, ten days after publication, and changed by 387-V', () => {
    const [reworded] = eventsAt('art_39-3', '2013-06-13/101');
    const [changed] = eventsAt('art_39-3', '2015-11-02/387');
    expect(reworded).toMatchObject({ kind: 'REWORDING', force: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 } });
    expect(changed).toMatchObject({ kind: 'MODIFICATION', force: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 } });
    expect(changed?.evidence.map((e) => e.source)).toEqual([edition('2016-06-30'), PAGE]);
  });

  test('chapter 2-1 was inserted by 465-IV and repealed by 393-V', () => {
    expect(eventsAt('chp_2-1', '2011-07-21/465').map((a) => a.kind)).toEqual(['INSERTION']);
    expect(eventsAt('chp_2-1', '2015-11-12/393').map((a) => a.kind)).toEqual(['REPEAL']);
  });

  test('the heading of article 21 was reworded by 101-V, its text changed by the same law', () => {
    expect(eventsAt('art_21', '2013-06-13/101').map((a) => [a.kind, a.aspect])).toEqual([
      ['MODIFICATION', 'TEXT'],
      ['REWORDING', 'HEADING'],
    ]);
  });

  test('words were replaced throughout by 116, 255-III, 479-IV and the constitutional law 121-V', () => {
    const throughout = amendments.filter((a) => a.kind === 'TERM_REPLACEMENT');
    expect(throughout.map((a) => [a.by, a.target])).toEqual([
      ['act:kz/law/2006-01-10/116', `act:${LAW}`],
      ['act:kz/law/2007-05-22/255', `act:${LAW}`],
      ['act:kz/law/2011-07-22/479', `act:${LAW}`],
      ['act:kz/constitutional-law/2013-07-03/121', `act:${LAW}`],
    ]);
  });

  test('the title and the preamble were changed by 126-IV', () => {
    const by = amendments.filter((a) => a.by === 'act:kz/law/2009-02-09/126');
    expect(by.some((a) => a.target === `act:${LAW}` && a.aspect === 'HEADING')).toBe(true);
    expect(by.some((a) => a.target === prov('preamble'))).toBe(true);
    const act = facts('148-II', 'acts').find((a) => a.id === `act:${LAW}`);
    expect(act?.number).toBe('148-II');
    expect(act?.titles.map((t) => [t.from, t.to])).toEqual([
      [undefined, { by: 'act:kz/law/2009-02-09/126' }],
      [{ by: 'act:kz/law/2009-02-09/126' }, undefined],
    ]);
  });

  test('a law named "N 126" in one source and "№ 126-IV" in another is one, with its adilet id', () => {
    const acts = facts('148-II', 'acts').filter((a) => a.id.endsWith('/2009-02-09/126'));
    expect(acts.map((a) => [a.number, a.adiletId])).toEqual([['126-IV', 'Z090000126_']]);
  });

  test('the law misprinted as of 20.12.021 is that of 20.12.2021, as its link says', () => {
    expect(eventsAt('art_33', '2021-12-20/84')).toHaveLength(1);
    expect(facts('148-II', 'gaps').filter((g) => g.id.startsWith('gap:misprint/'))).toHaveLength(2);
  });

  test('an excluded subparagraph is a detail of what its law did to the article', () => {
    const [repeal] = eventsAt('art_6__para_1__subpara_8', '2012-04-27/15');
    expect(repeal).toMatchObject({
      kind: 'REPEAL',
      parent: `amend:kz/law/2012-04-27/15:${LAW}#art_6:modification`,
    });
  });

  test('five provisions are marked as excluded without a law: each is a gap', () => {
    const missing = facts('148-II', 'gaps').filter((g) => g.kind === 'MISSING');
    expect(missing.map((g) => g.about)).toEqual(
      [
        'art_20__para_5',
        'art_21__para_1__subpara_3',
        'art_29__para_1__subpara_10',
        'art_33__para_1__subpara_7',
        'art_33__para_1__subpara_9',
      ].map(prov),
    );
  });

  test('what 387-V put into article 39-3 comes from comparing the editions, marked as inferred', () => {
    const details = amendments.filter((a) => a.parent === `amend:kz/law/2015-11-02/387:${LAW}#art_39-3:modification`);
    expect(details.map((a) => a.target)).toEqual(
      ['1', '4-1', '4-2', '4-3', '4-4', '4-5'].map((n) => prov(`art_39-3__para_3__subpara_${n}`)),
    );
    expect(details.map((a) => a.kind)).toEqual(['REWORDING', ...Array.from({ length: 5 }, () => 'INSERTION')]);
    expect(new Set(details.flatMap((a) => a.evidence.map((e) => e.confidence)))).toEqual(new Set(['INFERRED']));
  });

  test('“в соответствии со статьей 24 настоящего Закона” and its like refer within the law', () => {
    const refers = facts('148-II', 'references').map(({ from, to }) => [from, to].map((id) => id.split('#')[1]));

    expect(refers).toContainEqual(['art_16__para_1__part_2', 'art_8__para_3__subpara_4']);
    expect(refers).toContainEqual(['art_19__para_3__subpara_6-1', 'art_24']);
    expect(refers).toContainEqual(['art_35__para_1-2', 'art_35__para_1']);
    // All that the texts name, counted by eye where they say “настоящего”, with nine numbers in one of them.
    expect(refers).toHaveLength(25);
  });

  test('every detail has the act of its parent, every target and parent is there, every source is named', () => {
    const provisions = facts('148-II', 'provisions');
    const known = new Set([
      ...provisions.map((p) => p.id),
      ...facts('148-II', 'sources').map((s) => s.id),
      ...facts('148-II', 'acts').map((a) => a.id),
    ]);
    const above = (id: string) => (id.includes('__') ? [id.slice(0, id.lastIndexOf('__'))] : []);
    const named = [
      ...amendments.flatMap((a) => [a.by, a.target, ...a.evidence.map((e) => e.source)]),
      ...provisions.flatMap((p) => [...(p.parent ? [p.parent] : []), ...above(p.id)]),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const details = amendments.filter((a) => a.parent !== undefined);
    expect(details.filter((a) => !a.parent?.startsWith(`amend:${a.by.slice('act:'.length)}:`))).toEqual([]);
    expect(details.length).toBeGreaterThan(100);
  });
});

describe('the facts read of the law of 1993', () => {
  test('are 60 articles in 6 chapters', () => {
    const ids = facts('4100', 'provisions').map((p) => p.id.split('#')[1] ?? '');
    const articles = Array.from({ length: 60 }, (_, i) => `art_${i + 1}`);
    expect(ids.filter((id) => /^art_\d+$/.test(id))).toEqual(articles);
    expect(ids.filter((id) => id.startsWith('chp_'))).toHaveLength(6);
  });
});

const texts = textsFolder();
test.skipIf(texts === null)(
  `import of the official texts gives the committed files byte for byte (${NO_TEXTS})`,
  async () => {
    const { acts } = await importSources([join(texts ?? '', 'law')]);
    expect(acts.map((imported) => imported.folder)).toEqual(['4100', '148-II']);
    for (const { folder, facts: found } of acts) {
      for (const kind of IMPORTED_KINDS) expect(factsYaml(kind, found[kind])).toBe(fileOf(folder, kind));
    }
  },
  120_000,
);
