/** What comes back of the tables of a small dossier: nothing that a colleague said is lost without a word. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAKERS } from '../../src/additions/facts-of.ts';
import { TABLES } from '../../src/exports/formats/csv.ts';
import { BILL, BY_101, BY_126, Colleague, LAW_101, LAW_126, whole } from '../support/colleague.ts';
import { art, LAW, OLDEST } from '../support/facts.ts';

const colleague = new Colleague();
const NOTHING = 'colleague adds nothing to the dossier.';
beforeAll(() => colleague.export(whole()));
beforeEach(() => colleague.anew(whole()));
afterAll(() => colleague.remove());

test('every table has rows here, so that the tests below leave none out; each is a fact, hangs on one or follows', () => {
  for (const { name, owner, derived } of TABLES) {
    const [, ...rows] = readFileSync(join(colleague.whole, 'data', `${name}.csv`), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows, name).not.toEqual([]);
    expect(MAKERS[name] !== undefined || owner !== undefined || derived === true, name).toBe(true);
  }
});

test('tables and linked data that nobody changed add nothing', async () => {
  expect(await colleague.import()).toEqual({ out: NOTHING, err: '' });
  expect(await colleague.import(colleague.wholeJsonld)).toEqual({
    out: 'whole adds nothing to the dossier.',
    err: '',
  });
});

test('the same import again says that nothing changed', async () => {
  colleague.add('things', { id: 'person:c', type: 'Person', label: 'Виктор' });
  colleague.add('persons', { id: 'person:c', name_ru: 'В. В.', name_as_printed: 'В.' });
  colleague.support('person:c');
  expect((await colleague.import()).out).toMatch(/^Written: .*persons\.yaml/m);
  const { out } = await colleague.import();
  expect(out).toMatch(/^Nothing changed: .*from-colleague holds these facts already\.$/m);
  expect(out).not.toContain('Written');
});

describe('a changed cell becomes a gap with both sides, in', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string, string, [string, string]]>([
    ['sources', OLDEST, { title: 'Иначе' }, OLDEST, 'title', ["The law's wording of 2008-12-10", 'Иначе']],
    ['acts', LAW_101, { number: '101-VI' }, LAW_101, 'number', ['101-V', '101-VI']],
    ['acts', LAW_126, { published_on: '2009-03-01' }, LAW_126, 'published_on', ['2009-02-19', '2009-03-01']],
    ['acts', LAW, { title_ru: 'Иначе' }, LAW, 'title_ru', ['Закон', 'Иначе']],
    ['titles', LAW, { ru: 'Иначе' }, LAW, 'titles', ['Закон', 'Иначе']],
    ['provisions', art('7'), { number: '8' }, art('7'), 'number', ['7', '8']],
    [
      'headings',
      'Органы',
      { ru: 'Власть' },
      art('6'),
      'headings',
      [
        `Органы, 2009-03-02, ${LAW_126} | Органы и их роль, 2009-03-02, ${LAW_126}`,
        `Власть, 2009-03-02, ${LAW_126} | Органы и их роль, 2009-03-02, ${LAW_126}`,
      ],
    ],
    ['amendments', BY_101, { force_rule_date: '2013-07-01' }, BY_101, 'force_rule_date', ['2013-06-24', '2013-07-01']],
    ['bodies', 'body:akim', { levels: 'TOWN' }, 'body:akim', 'levels', ['OBLAST', 'TOWN']],
    ['names', 'body:akim', { ru: 'акимы' }, 'body:akim', 'names', ['аким', 'акимы']],
    ['bodies_aliases', 'body:akim', { alias: 'вождь' }, 'body:akim', 'bodies_aliases', ['глава', 'вождь']],
    [
      'bodies_broader',
      'body:akim.oblast',
      { broader: 'body:x' },
      'body:akim.oblast',
      'bodies_broader',
      ['body:akim', 'body:x'],
    ],
    [
      'competences',
      'утверждает',
      { modality: 'DUTY' },
      'comp:kz/law/2001-01-23/148#art_6:akim:approves',
      'modality',
      ['POWER', 'DUTY'],
    ],
    [
      'competences_toward',
      'body:akim.oblast',
      { body: 'body:akim' },
      'comp:kz/law/2001-01-23/148#art_6:akim:approves',
      'competences_toward',
      ['body:akim.oblast', 'body:akim'],
    ],
    ['persons', 'person:a', { name_ru: 'Б. Б.' }, 'person:a', 'name_ru', ['А. А.', 'Б. Б.']],
    ['persons_names_as_printed', 'person:a', { name: 'Б.' }, 'person:a', 'persons_names_as_printed', ['А. А.', 'Б.']],
    ['works', 'work:two', { publisher: 'Право' }, 'work:two', 'publisher', ['=Наука', 'Право']],
    ['works_authors', 'work:one', { person: 'person:b' }, 'work:one', 'works_authors', ['person:a', 'person:b']],
    ['works_editors', 'work:two', { person: 'person:b' }, 'work:two', 'works_editors', ['person:a', 'person:b']],
    ['claims', 'claim:one', { stance: 'SUPPORTS' }, 'claim:one', 'stance', ['CRITICISES', 'SUPPORTS']],
    [
      'claims_asserted_by',
      'claim:one',
      { person: 'person:b' },
      'claim:one',
      'claims_asserted_by',
      ['person:a', 'person:b'],
    ],
    ['claims_about', 'claim:one', { thing: LAW }, 'claim:one', 'claims_about', [art('6'), LAW]],
    ['claims_conflicts_with', 'claim:one', { thing: LAW }, 'claim:one', 'claims_conflicts_with', [art('7'), LAW]],
    [
      'claims_agrees_with',
      'claim:one',
      { agrees_with: 'claim:three' },
      'claim:one',
      'claims_agrees_with',
      ['claim:two', 'claim:three'],
    ],
    ['record_checks', 'claim:one', { verdict: 'DIFFERS' }, 'claim:one', 'record_checks.verdict', ['AGREES', 'DIFFERS']],
    ['gaps', 'gap:one', { field: 'title' }, 'gap:one', 'field', ['number', 'title']],
    ['gap_sides', '149', { value: '150' }, 'gap:one', 'gap_sides.value', ['149', '150']],
    ['decisions', BILL, { kind: 'WITHDRAWN' }, BILL, 'decisions.kind', ['REJECTED', 'WITHDRAWN']],
    ['citations', 'work:one', { pages: '7' }, 'work:one', 'citations.pages', ['5', '7']],
    ['lineage', 'REPLACED_BY', { on: '2013-01-01' }, LAW_101, 'lineage.on', ['—', '2013-01-01']],
  ])('%s', async (table, of, cells, about, field, sides) => {
    colleague.change(table, of, cells);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('1 of the gaps');
    const found = await colleague.disagreements();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'DISAGREEMENT', about, field });
    expect(found[0]?.sides.map(({ value }) => value)).toEqual(sides);
  });
});

test('a list told otherwise has the same sides in whatever order its columns were sent', async () => {
  colleague.change('titles', LAW, { ru: 'Иначе' });
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(colleague.table('titles')), {
    columns: true,
  });
  const columns = ['ru', 'position', 'kk', 'act', 'valid_from'];
  writeFileSync(colleague.table('titles'), stringify([...rows], { header: true, columns }));
  expect((await colleague.import()).err).toBe('');
  const [gap, ...others] = await colleague.disagreements();
  expect(others).toEqual([]);
  expect(gap?.sides.map(({ value }) => value)).toEqual(['Закон', 'Иначе']);
});

describe('a cell that follows from other facts is told where it says otherwise, in', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['acts', LAW_126, { force_kind: 'OPEN' }],
    ['versions', 'ver:kz/law/2001-01-23/148#art_6@2009-02-09/126', { valid_from: '2009-04-01' }],
    ['amendments', BY_101, { in_force_on: '2013-07-01' }],
    ['competences', 'утверждает', { valid_to: '2014-01-01' }],
    ['former_ids', 'body:akim-oblasti', { is: 'body:akim' }],
  ])('%s', async (table, of, cells) => {
    colleague.change(table, of, cells);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain(`Not taken: 1 cells of ${table}.${Object.keys(cells)[0]} `);
    expect(out).toMatch(/line \d+\)/);
    expect(await colleague.disagreements()).toEqual([]);
  });
});

describe('a row that follows from other facts is told where it does not, in', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['things', { id: 'body:x', type: 'Body' }],
    ['versions', { id: 'ver:x@1', provision: art('6'), ordinal: '9' }],
    ['versions_opened_by', { version: 'ver:kz/law/2001-01-23/148#art_7@original', position: '1', amendment: BY_101 }],
    ['versions_closed_by', { version: 'ver:kz/law/2001-01-23/148#art_7@original', position: '3', amendment: BY_126 }],
    [
      'competences_given_by',
      { competence: 'comp:kz/law/2001-01-23/148#art_6:akim:approves', position: '2', amendment: BY_101 },
    ],
    [
      'competences_taken_by',
      { competence: 'comp:kz/law/2001-01-23/148#art_6:akim:approves', position: '2', amendment: BY_126 },
    ],
    ['former_ids', { was: 'body:old', is: 'body:akim' }],
    ['references', { from: art('7'), to: art('6') }],
    ['lineage', { id: 'lineage:x', type: 'AMENDED_BY', from: LAW_101, to: LAW_126 }],
    ['record_checks', { id: 'RecordCheck:claim:two/recordCheck/1', claim: 'claim:two', verdict: 'AGREES' }],
    ['gap_sides', { id: 'GapSide:gap:one/sides/2', gap: 'gap:one', position: '3', value: '151' }],
    ['bodies_aliases', { body: 'body:akim', position: '2', alias: 'начальник' }],
    ['evidence', { owner: 'body:nobody', position: '1', source: OLDEST, locator: 'x', confidence: 'UNVERIFIED' }],
  ])('%s', async (table, cells) => {
    colleague.add(table, cells);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toMatch(new RegExp(`^${NOTHING}\\nNot taken: 1 (rows of ${table}|references) .*\\.$`));
  });
});

test('columns and tables that no export has are told, and what they would have said', async () => {
  const persons = readFileSync(colleague.table('persons'), 'utf8');
  writeFileSync(colleague.table('persons'), persons.replace('name_ru', 'name_rus'));
  writeFileSync(colleague.table('person'), persons);
  const { out, err } = await colleague.import();
  expect(err).toBe('');
  expect(out.split('\n')).toEqual([
    NOTHING,
    expect.stringMatching(/^Not taken: \S+data\/person\.csv, which is no table of an export\.$/),
    expect.stringMatching(/^Not taken: the columns name_rus of \S+persons\.csv, which the table does not have\.$/),
  ]);
});

test('a label told otherwise is told as left; that of a new thing does not keep it out', async () => {
  colleague.change('things', LAW_101, { label: 'Закон о МСУ' });
  colleague.add('things', { id: 'person:c', type: 'Person', label: 'Виктор' });
  colleague.add('persons', { id: 'person:c', name_ru: 'В. В.', name_as_printed: 'В.' });
  colleague.support('person:c');
  const { out, err } = await colleague.import();
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 persons.');
  expect(out).toMatch(/Not taken: 2 cells of things\.label that say otherwise .*things\.csv, line \d+/);
});

test('another order of a list is told', async () => {
  colleague.change('headings', 'Органы', { position: '9' });
  const { out } = await colleague.import();
  expect(out).toMatch(/Not taken: the order of 1 lists of headings, .*headings\.csv, line \d+/);
});

test('what is not taken takes along what names it, and nothing else', async () => {
  colleague.add('claims', {
    id: 'claim:x',
    stance: 'DESCRIBES',
    summary_ru: 'х',
    reported_in: 'work:one',
    verdict: 'AGREES',
  });
  colleague.add('claims_asserted_by', { claim: 'claim:x', position: '1', person: 'person:a' });
  colleague.add('claims_about', { claim: 'claim:x', position: '1', thing: LAW });
  colleague.add('claims_agrees_with', { claim: 'claim:two', position: '1', agrees_with: 'claim:x' });
  colleague.add('citations', { id: 'mine', from: 'work:two', to: 'work:one' });
  colleague.add('claims', { id: 'claim:y', stance: 'DESCRIBES', summary_ru: 'у', reported_in: 'work:one' });
  colleague.add('claims_asserted_by', { claim: 'claim:y', position: '1', person: 'person:a' });
  colleague.add('claims_about', { claim: 'claim:y', position: '1', thing: LAW });
  colleague.add('claims_agrees_with', { claim: 'claim:y', position: '1', agrees_with: 'claim:two' });
  for (const id of ['claim:x', 'claim:y', 'claim:two', 'mine']) colleague.support(id);
  const { out, err } = await colleague.import();
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 claims, 1 citations.');
  expect(out).toMatch(/Not taken: .*: claim:x, whose verdict AGREES does not follow/);
  expect(out).toMatch(/Not taken: .*: corrections claim:two, which names claim:x/);
});
