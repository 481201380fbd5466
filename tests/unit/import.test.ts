import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { amendmentId } from '../../src/model/ids.ts';
import { FACTS } from '../../src/sources/facts.ts';
import { IMPORTED_KINDS } from '../../src/sources/import/facts-out.ts';
import { importSources, writeImport } from '../../src/sources/import/import-sources.ts';
import { formatSummary } from '../../src/sources/import/summary.ts';
import {
  PARK_LAW as ACT,
  parkEdition as edition,
  importOne,
  parkProvision as prov,
  putEdition,
} from '../support/edition-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

const OLD = `# О садах

### Статья 1. Сады

1. Садовник:

   1) поливает;

   2) копает.

### Статья 2. Дом

Дом.`;

const FORCE = '(вводится в действие по истечении десяти календарных дней после его первого официального опубликования)';

describe('import of two editions', () => {
  test('unites what both say of an event, under the number with its suffix and the rule that is explicit', async () => {
    const note = (words: string) => `${OLD}\n\n> *Сноска. Статья 2 с изменением, внесенным Законом РК от ${words}.*`;
    await putEdition(folder, '2010-03-04', note('09.02.2009 N 126 (порядок введения в действие см. ст. 2)'));
    await putEdition(folder, '2012-03-04', note(`09.02.2009 № 126-IV ${FORCE}`));

    const { facts, folder: name } = await importOne(folder);

    expect(name).toBe('77-II');
    expect(facts.amendments).toEqual([
      {
        by: 'act:kz/law/2009-02-09/126',
        target: prov('art_2'),
        kind: 'MODIFICATION',
        force: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 },
        evidence: [
          { source: edition('2010-03-04'), locator: 'ст. 2, сноска' },
          { source: edition('2012-03-04'), locator: 'ст. 2, сноска' },
        ],
      },
    ]);
    expect(facts.acts.find((act) => act.id.endsWith('/126'))?.number).toBe('126-IV');
    expect(facts.gaps).toEqual([]);
  });

  test('two explicit rules of force that differ are a gap with both sides', async () => {
    const note = (words: string) => `${OLD}\n\n> *Сноска. Статья 2 с изменением, внесенным Законом РК от ${words}.*`;
    await putEdition(folder, '2010-03-04', note('09.02.2009 № 126-IV (вводится в действие с 01.01.2010)'));
    await putEdition(folder, '2012-03-04', note(`09.02.2009 № 126-IV ${FORCE}`));

    const { facts } = await importOne(folder);

    expect(facts.gaps.map((gap) => [gap.kind, gap.field, gap.about])).toEqual([
      ['DISAGREEMENT', 'force', amendmentId('act:kz/law/2009-02-09/126', prov('art_2'), 'MODIFICATION', 'TEXT')],
    ]);
    expect(facts.gaps[0]?.sides?.map((side) => [side.value, side.evidence.map((e) => e.source)])).toEqual([
      ['ON_DATE 2010-01-01', [edition('2010-03-04')]],
      ['DAYS_AFTER_PUBLICATION 10', [edition('2012-03-04')]],
    ]);
  });

  test('a subparagraph that only the newer one shows is a detail of the one law that changed the article', async () => {
    await putEdition(folder, '2010-03-04', OLD);
    const body = OLD.replace('2) копает.', '2) копает;\n\n   3) сеет.');
    await putEdition(
      folder,
      '2012-03-04',
      body.replace(
        '### Статья 2',
        `> *Сноска. Статья 1 с изменением, внесенным Законом РК от 21.07.2011 № 465-IV ${FORCE}.*\n\n### Статья 2`,
      ),
    );

    const { facts } = await importOne(folder);

    const parent = amendmentId('act:kz/law/2011-07-21/465', prov('art_1'), 'MODIFICATION', 'TEXT');
    expect(facts.amendments[1]).toEqual({
      by: 'act:kz/law/2011-07-21/465',
      target: prov('art_1__para_1__subpara_3'),
      kind: 'INSERTION',
      force: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 },
      parent,
      evidence: [
        { source: edition('2010-03-04'), locator: 'ст. 1, п. 1, пп. 3', confidence: 'INFERRED' },
        { source: edition('2012-03-04'), locator: 'ст. 1, п. 1, пп. 3', confidence: 'INFERRED' },
      ],
    });
    expect(facts.changes).toEqual([]);
  });

  test('where two laws changed the article, or none did, the change names its candidates and no law', async () => {
    await putEdition(folder, '2010-03-04', OLD);
    const laws = 'законами РК от 21.07.2011 № 465-IV; от 22.07.2011 № 479-IV';
    const grown = OLD.replace('2) копает.', '2) копает;\n\n   3) сеет.').replace(
      '### Статья 2',
      `> *Сноска. Статья 1 с изменениями, внесенными ${laws}.*\n\n### Статья 2`,
    );
    await putEdition(folder, '2012-03-04', `${grown}\n\n### Статья 3. Двор\n\nДвор.`);

    const { facts, summary } = await importOne(folder);

    const between = [edition('2010-03-04'), edition('2012-03-04')];
    expect(facts.changes).toEqual([
      {
        between,
        candidates: ['act:kz/law/2011-07-21/465', 'act:kz/law/2011-07-22/479'],
        inserted: [prov('art_1__para_1__subpara_3')],
      },
      { between, candidates: [], inserted: [prov('art_3')] },
    ]);
    expect(summary).toMatchObject({ ambiguousChanges: 1, unexplainedChanges: 1 });
  });

  test('a law that the older one already shows, or words replaced throughout, are no candidates', async () => {
    const shown = 'Сноска. Статья 1 с изменением, внесенным Законом РК от 09.02.2009 № 126-IV.';
    const before = OLD.replace('### Статья 2', `> *${shown}*\n\n### Статья 2`);
    const whole = `> *Сноска. По всему тексту слова "сад" заменены словами "парк" Законом РК от 22.07.2011 № 479-IV.*`;
    await putEdition(folder, '2010-03-04', before);
    await putEdition(
      folder,
      '2012-03-04',
      before.replace('2) копает.', '2) копает;\n\n   3) сеет.').replace('# О садах', `# О садах\n\n${whole}`),
    );

    const { facts } = await importOne(folder);
    expect(facts.changes.map((c) => c.candidates)).toEqual([[]]);
  });

  test('a note on the part, or on the whole it belongs to, explains its going', async () => {
    await putEdition(folder, '2010-03-04', OLD);
    const gone = OLD.replace('2) копает.', '2) исключен Законом РК от 21.07.2011 № 465-IV;');
    await putEdition(
      folder,
      '2012-03-04',
      gone.replace('Дом.', '> *Сноска. Статья 2 исключена Законом РК от 22.07.2011 № 479-IV.*'),
    );

    const { facts } = await importOne(folder);
    expect(facts.changes).toEqual([]);
    expect(facts.amendments.map((a) => [a.kind, a.target, a.parent])).toEqual([
      ['REPEAL', prov('art_1__para_1__subpara_2'), undefined],
      ['REPEAL', prov('art_2'), undefined],
    ]);
  });

  test('headings and the title hold from the law that a note names, else from the edition', async () => {
    await putEdition(folder, '2010-03-04', OLD);
    const renamed = OLD.replace(
      '# О садах',
      '# О парках\n\n> *Сноска. Заголовок в редакции Закона РК от 21.07.2011 № 465-IV.*',
    )
      .replace('Статья 1. Сады', 'Статья 1. Парки')
      .replace('Статья 2. Дом', 'Статья 2. Дома');
    const note = '> *Сноска. Заголовок в редакции Закона РК от 22.07.2011 № 479-IV.*';
    await putEdition(folder, '2012-03-04', renamed.replace('Дома\n', `Дома\n\n${note}\n`));

    const { facts } = await importOne(folder);

    const titles = facts.acts.find((act) => act.id === ACT)?.titles;
    expect(titles).toEqual([
      { ru: 'О садах', to: { by: 'act:kz/law/2011-07-21/465' } },
      { ru: 'О парках', kk: 'Саябақтар туралы', from: { by: 'act:kz/law/2011-07-21/465' } },
    ]);
    const headings = (eId: string) => facts.provisions.find((p) => p.id === prov(eId))?.headings;
    expect(headings('art_1')).toEqual([
      { ru: 'Сады', to: '2012-03-04' },
      { ru: 'Парки', from: '2012-03-04' },
    ]);
    expect(headings('art_2')?.[1]).toEqual({ ru: 'Дома', from: { by: 'act:kz/law/2011-07-22/479' } });
  });

  test('provisions come with a fingerprint for each edition that shows them; typography makes no difference', async () => {
    await putEdition(folder, '2010-03-04', OLD);
    await putEdition(
      folder,
      '2012-03-04',
      OLD.replace('2) копает.', '2) копает ;\n\n   3) (исключен)').replace('Дом.', 'Дома.'),
    );

    const { facts } = await importOne(folder);

    const seen = (eId: string) => Object.values(facts.provisions.find((p) => p.id === prov(eId))?.seen ?? {});
    expect(new Set(seen('art_1__para_1__subpara_2')).size).toBe(1);
    expect(new Set(seen('art_2')).size).toBe(2);
    expect(facts.provisions.find((p) => p.id === prov('art_1__para_1__subpara_3'))?.evidence).toEqual([
      { source: edition('2012-03-04'), locator: 'ст. 1, п. 1, пп. 3' },
    ]);
    expect(facts.gaps.map((gap) => [gap.kind, gap.about])).toEqual([['MISSING', prov('art_1__para_1__subpara_3')]]);
  });

  test('a note that is not understood becomes a gap with its place and length, and is counted', async () => {
    const note = 'Сноска. Статья 2 приснилась Закону РК от 09.02.2009 № 126-IV.';
    await putEdition(folder, '2010-03-04', `${OLD}\n\n> *${note}*`);

    const { facts, summary } = await importOne(folder);

    expect(facts.gaps).toMatchObject([{ kind: 'UNREAD', about: prov('art_2'), source: edition('2010-03-04') }]);
    expect(facts.gaps[0]?.reason.en).toContain(`ст. 2, сноска, ${note.length} characters`);
    expect(JSON.stringify(facts.gaps)).not.toContain('приснилась');
    expect(summary.sources[0]).toMatchObject({ notesRead: 0, notesUnread: 1 });
    expect(formatSummary([summary])).toContain('not read 1');
  });

  test('known editions are sources without a wording; titles come from the lists', async () => {
    const note = 'Сноска. Статья 2 с изменением, внесенным Законом РК от 09.02.2009 N 126.';
    await putEdition(folder, '2010-03-04', `${OLD}\n\n> *${note}*`);
    await writeFile(
      join(folder, '77-II.known-editions.jsonl'),
      `${JSON.stringify({
        version_date: '2009-06-01',
        caused_by: {
          code: '44',
          requisite: 'Закон Республики Казахстан от 9 февраля 2009 года № 126-IV',
          title_ru: 'О розах',
        },
      })}\n`,
    );
    await writeFile(
      join(folder, 'amending-acts.jsonl'),
      `${JSON.stringify({ date: '2009-02-09', number_with_suffix: '126-IV', adilet_id: 'Z090000126_', title_kk: 'Раушан' })}\n`,
    );

    const { facts } = await importOne(folder);

    expect(facts.sources.map((s) => [s.id, s.wordingOf, s.edition?.causedBy])).toEqual([
      [edition('2009-06-01'), undefined, 'act:kz/law/2009-02-09/126'],
      [edition('2010-03-04'), ACT, ACT],
      ['source:zan/4321/editions', undefined, undefined],
    ]);
    expect(facts.acts.find((act) => act.id.endsWith('/126'))).toMatchObject({
      number: '126-IV',
      adiletId: 'Z090000126_',
      bankCode: '44',
      titles: [{ ru: 'О розах', kk: 'Раушан' }],
    });
  });
});

describe('what import writes', () => {
  test('is YAML that names its schema, holds one kind each, and is the same byte for byte the second time', async () => {
    await putEdition(
      folder,
      '2010-03-04',
      `${OLD}\n\n> *Сноска. Статья 2 с изменением, внесенным Законом РК от 09.02.2009 N 126.*`,
    );
    const root = join(folder, 'read');

    const files = await writeImport(await importSources([folder]), root);
    const first = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    await writeImport(await importSources([folder]), root);
    const second = await Promise.all(files.map((file) => readFile(file, 'utf8')));

    expect(second).toEqual(first);
    expect((await readdir(join(root, '77-II'))).sort()).toEqual(IMPORTED_KINDS.map((kind) => `${kind}.yaml`).sort());
    for (const [index, kind] of IMPORTED_KINDS.entries()) {
      expect(first[index]).toContain(`$schema=../../../schema/dossier/${kind}.schema.json`);
      const parsed = parse(first[index] ?? '') as Record<string, unknown>;
      expect(Object.keys(parsed)).toEqual([kind]);
      for (const fact of parsed[kind] as unknown[]) FACTS[kind].parse(fact);
    }
  });

  test('a path that does not exist and a broken list fail with a sentence that names the place', async () => {
    await expect(importSources([join(folder, 'nowhere')])).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('nowhere'),
    });
    await writeFile(join(folder, 'amending-acts.jsonl'), '{"date": "2009-02-09"}\n{"date": 5}\n');
    await expect(importSources([folder])).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringMatching(/^amending-acts\.jsonl, line 2: date/),
    });
  });

  test('an edition without its meta.yaml is left alone, with the reason', async () => {
    await writeFile(join(folder, '77-II.edition-2010-03-04.ru.md'), OLD);
    const { acts, skipped } = await importSources([folder]);
    expect(acts).toEqual([]);
    expect(skipped).toEqual([
      { file: '77-II.edition-2010-03-04.ru.md', reason: expect.stringContaining('77-II.edition-2010-03-04.meta.yaml') },
    ]);
  });
});
