/** What is taken of the tables of a small dossier that a colleague added to, and what of it is refused. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/entities.ts';
import { BILL, BY_101, BY_126, Colleague, LAW_101, LAW_126, whole } from '../support/colleague.ts';
import { art, LAW } from '../support/facts.ts';

const colleague = new Colleague();
beforeAll(() => colleague.export(whole()));
beforeEach(() => colleague.anew(whole()));
afterAll(() => colleague.remove());

async function thing(id: string): Promise<Entity | undefined> {
  return Object.values<readonly Entity[]>((await colleague.dataset()).entities)
    .flat()
    .find((one) => one.id === id);
}

describe('more about what the dossier holds', () => {
  test.each(['work:one', LAW_101, 'claim:two', 'body:akim', 'person:a', BY_101, art('6'), art('7')])(
    'is taken with its evidence: %s',
    async (owner) => {
      const before = (await colleague.dataset()).evidence.get(owner) ?? [];
      colleague.support(owner);
      const { out, err } = await colleague.import();
      expect(err).toBe('');
      expect(out).toContain('colleague adds 1 corrections.');
      const after = (await colleague.dataset()).evidence.get(owner);
      expect(after).toHaveLength(before.length + 1);
      expect(after).toEqual(expect.arrayContaining([...before]));
      expect((await colleague.import()).err).toBe('');
      expect((await colleague.dataset()).evidence.get(owner)).toEqual(after);
    },
  );

  test('is taken for a step of lineage', async () => {
    colleague.support(`lineage:REPLACED_BY:${LAW_101}:${LAW_126}`);
    const { out } = await colleague.import();
    expect(out).toContain('colleague adds 1 relations.');
    expect(out).not.toContain('Not taken');
    const step = (await colleague.dataset()).lineage.find(({ type }) => type === 'REPLACED_BY');
    expect(step?.evidence).toHaveLength(2);
  });

  test('items of a list are taken where there is evidence for them, beside those that are there', async () => {
    colleague.add('bodies_aliases', { body: 'body:akim', position: '2', alias: 'начальник' });
    colleague.support('body:akim');
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    expect(await thing('body:akim')).toMatchObject({ aliases: ['глава', 'начальник'] });
  });

  test('a title is taken where the dossier has none', async () => {
    colleague.add('titles', { act: LAW_101, position: '1', ru: 'О развитии' });
    colleague.support(LAW_101, 'заголовок');
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    expect(await thing(LAW_101)).toMatchObject({ titles: [{ ru: 'О развитии' }] });
  });

  test('a publication is taken where the dossier has none, and dates what the act changed', async () => {
    colleague.change('acts', LAW_101, { published_on: '2013-06-20', published_in: 'Казправда, № 209' });
    colleague.support(LAW_101, 'реквизиты');
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    expect(out).toContain('colleague adds 1 publications.');
    expect(await thing(LAW_101)).toMatchObject({ publishedOn: '2013-06-20', publishedIn: 'Казправда, № 209' });
  });

  test('supports the other side alone where the dossier says otherwise', async () => {
    colleague.change('works', 'work:two', { publisher: 'Право' });
    colleague.support('work:two', 'титул');
    const { out } = await colleague.import();
    expect(out).not.toContain('Not taken');
    expect((await colleague.dataset()).evidence.get('work:two')).toHaveLength(1);
    const [gap] = await colleague.disagreements();
    expect(gap?.sides.map(({ evidence }) => evidence.length)).toEqual([1, 2]);
  });
});

/** What is not written for what is held is not written in part either, but the evidence for it stays. */
describe('a name of what the dossier holds is not taken without the day that it has', () => {
  const without = (name: string, column: string) =>
    writeFileSync(colleague.table(name), readFileSync(colleague.table(name), 'utf8').replace(column, 'note'));
  const row = { position: '1', ru: 'Иначе', valid_from: '2015-01-01' };
  test.each<[string, string, string, () => void]>([
    ['a title, in tables without the column of the act', 'titles', LAW_101, () => without('titles', 'valid_from_by')],
    ['a heading, in such tables', 'headings', art('7'), () => without('headings', 'valid_from_by')],
    ['a heading on another day than its act gives', 'headings', art('7'), () => undefined],
  ])('%s', async (_, table, owner, prepare) => {
    prepare();
    const by = readFileSync(colleague.table(table), 'utf8').includes('valid_from_by') ? { valid_from_by: LAW_101 } : {};
    colleague.add(table, { [table === 'titles' ? 'act' : 'provision']: owner, ...row, ...by });
    colleague.support(owner);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 corrections.');
    expect(out).toMatch(new RegExp(`Not taken: \\S+${table}\\.csv, line \\d+: \\S+, whose valid_from 2015-01-01`));
    expect(out.match(/Иначе|rows of/g)).toBeNull();
    const written = readFileSync(join(colleague.dossier, 'read/from-colleague/corrections.yaml'), 'utf8');
    expect(written).toContain('с. 5');
    expect(written).not.toContain('Иначе');
  });

  test('the name of a body, of which there is one always: both are kept', async () => {
    without('names', 'valid_from_by');
    colleague.change('names', 'body:akim', { valid_from: '2015-01-01' });
    colleague.support('body:akim');
    const { err } = await colleague.import();
    expect(err).toBe('');
    expect((await colleague.disagreements()).map(({ field }) => field)).toEqual(['names']);
    expect(await thing('body:akim')).toMatchObject({ names: [{ ru: 'аким', from: null }] });
  });
});

describe('items of a list are taken for what is held, and nothing else is set', () => {
  const COMP = 'comp:kz/law/2001-01-23/148#art_6:akim:approves';
  test.each<[string, string, string, Readonly<Record<string, string>>, object]>([
    ['titles', 'act', LAW_101, { ru: 'О', valid_from: '2009-03-02' }, { titles: [{ ru: 'О', from: '2009-03-02' }] }],
    ['headings', 'provision', art('7'), { ru: 'О' }, { headings: [{ ru: 'О', from: null }] }],
    ['bodies_aliases', 'body', 'body:akim', { alias: 'вождь' }, { aliases: ['глава', 'вождь'] }],
    ['bodies_broader', 'body', 'body:akim.oblast', { broader: 'body:new' }, { broader: ['body:akim', 'body:new'] }],
    ['competences_toward', 'competence', COMP, { body: 'body:akim' }, { toward: ['body:akim.oblast', 'body:akim'] }],
    ['persons_names_as_printed', 'person', 'person:a', { name: 'А.' }, { nameAsPrinted: ['А. А.', 'А.'] }],
    ['works_authors', 'work', 'work:two', { person: 'person:a' }, { authors: ['person:a'] }],
    ['works_editors', 'work', 'work:one', { person: 'person:a' }, { editors: ['person:a'] }],
    ['claims_about', 'claim', 'claim:two', { thing: LAW }, { about: [art('7'), LAW] }],
    ['claims_conflicts_with', 'claim', 'claim:two', { thing: art('6') }, { conflictsWith: [art('6')] }],
    ['claims_agrees_with', 'claim', 'claim:two', { agrees_with: 'claim:one' }, { agreesWith: ['claim:one'] }],
  ])('%s', async (table, owner, id, cells, now) => {
    if (table === 'bodies_broader') {
      colleague.add('bodies', { id: 'body:new', kind: 'TYPE', levels: 'OBLAST', name_ru: 'новый' });
      colleague.support('body:new');
    }
    colleague.add(table, { [owner]: id, position: '9', ...cells });
    colleague.support(id);
    const { out, err } = await colleague.import();
    expect([err, out.includes('Not taken')]).toEqual(['', false]);
    expect(out).toContain('1 corrections.');
    expect(await thing(id)).toMatchObject(now);
  });
});

describe('a new thing', () => {
  const ACT = 'act:kz/law/2014-12-29/269';
  const COMP = 'comp:kz/law/2001-01-23/148#art_7:akim:convenes';
  const power = (cells: Readonly<Record<string, string>> = {}) => {
    colleague.add('competences', {
      id: COMP,
      modality: 'POWER',
      role: 'CONVENES',
      body: 'body:akim',
      provision: art('7'),
      summary_ru: 'исполняет',
      ...cells,
    });
    colleague.support(COMP);
  };

  test('keeps its days: publication, force and end of an act', async () => {
    colleague.add('acts', {
      id: ACT,
      form: 'LAW',
      number: '269-V',
      title_ru: 'О поправках',
      published_on: '2014-12-30',
      published_in: 'Казправда, № 255',
      force_on: '2015-01-01',
      end_on: '2020-01-01',
    });
    colleague.support(ACT);
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    expect(await thing(ACT)).toMatchObject({
      titles: [{ ru: 'О поправках' }],
      publishedOn: '2014-12-30',
      publishedIn: 'Казправда, № 255',
      force: { kind: 'EXACT', on: '2015-01-01' },
      end: { kind: 'EXACT', on: '2020-01-01' },
    });
  });

  test('with a place of publication and no day is not taken, and what names it is not', async () => {
    colleague.add('acts', { id: ACT, form: 'LAW', number: '269-V', published_in: 'Казправда' });
    const amendment = `amend:kz/law/2014-12-29/269:kz/law/2001-01-23/148#art_7:modification`;
    colleague.add('amendments', {
      id: amendment,
      kind: 'MODIFICATION',
      aspect: 'TEXT',
      by: ACT,
      target: art('7'),
      force_rule: 'ON_DATE',
      force_rule_date: '2015-01-01',
    });
    for (const id of [ACT, amendment]) colleague.support(id);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toMatch(/^colleague adds nothing/);
    expect(out).toMatch(/Not taken: .*acts\.csv, line \d+: act:\S+269, whose published_in Казправда does not follow/);
    expect(out).toMatch(/Not taken: .*amendments\.csv, line \d+: amend:\S+, which names act:\S+269/);
    expect(existsSync(join(colleague.dossier, 'read'))).toBe(false);
  });

  test('is a power of all time only where no day is told for it', async () => {
    power();
    expect((await colleague.import()).out).toBe(
      `colleague adds 1 competences.\nWritten: ${join(colleague.dossier, 'read/from-colleague/competences.yaml')}`,
    );
    await colleague.anew(whole());
    power({ start_kind: 'EXACT', start_on: '2014-01-01', end_on: '2015-01-01' });
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toMatch(/^colleague adds nothing/);
    expect(out).toMatch(/competences\.csv, line \d+: comp:\S+, whose start_kind EXACT does not follow/);
    expect(await thing(COMP)).toBeUndefined();
  });

  test('has the days that follow from the amendments which gave and took it', async () => {
    const given = 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_7:modification';
    power({ start_on: '2013-06-24', valid_from: '2013-06-24' });
    colleague.add('competences_given_by', { competence: COMP, position: '1', amendment: given });
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    expect(await thing(COMP)).toMatchObject({ validFrom: '2013-06-24', givenBy: [given] });
  });

  test('that two acts gave is not taken by one of them', async () => {
    const COMP_6 = 'comp:kz/law/2001-01-23/148#art_6:akim:convenes';
    power({ id: COMP_6, provision: art('6') });
    colleague.support(COMP_6);
    colleague.add('competences_given_by', { competence: COMP_6, position: '1', amendment: BY_126 });
    colleague.add('competences_given_by', { competence: COMP_6, position: '2', amendment: BY_101 });
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toMatch(/competences_given_by\.csv, line \d+: comp:\S+, whose competences_given_by do not follow/);
    expect(await thing(COMP_6)).toBeUndefined();
  });

  test('is not called otherwise than its row says', async () => {
    power({ id: 'comp:mine' });
    colleague.support('comp:mine');
    const { out } = await colleague.import();
    expect(out).toMatch(/^colleague adds nothing.*Not taken: .*competences\.csv, line \d+: comp:mine, /s);
  });

  test('may be a decision, a citation or a step of lineage under any key', async () => {
    colleague.add('citations', { id: 'mine', from: 'work:two', to: 'work:one', pages: '9' });
    colleague.add('decisions', { id: 'mine too', kind: 'SUBMITTED', act: BILL, on: '1997-07-09' });
    colleague.add('lineage', { id: 'also mine', type: 'PROPOSED_AS', from: BILL, to: LAW });
    for (const id of ['mine', 'mine too', 'also mine']) colleague.support(id);
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    expect(out).toContain('colleague adds 1 decisions, 1 citations, 1 relations.');
  });
});

describe('the days of names and of the life of a body', () => {
  const body = (cells: Readonly<Record<string, string>>) => {
    colleague.add('bodies', { id: 'body:new', kind: 'TYPE', levels: 'OBLAST', ...cells });
    colleague.support('body:new');
  };

  test('come back with the act from which they follow', async () => {
    body({ exists_from: '2009-03-02', exists_from_by: LAW_126 });
    colleague.add('names', { body: 'body:new', position: '1', ru: 'а', valid_to: '2013-06-24', valid_to_by: LAW_101 });
    colleague.add('names', {
      body: 'body:new',
      position: '2',
      ru: 'б',
      valid_from: '2013-06-24',
      valid_from_by: LAW_101,
    });
    const { out, err } = await colleague.import();
    expect([err, out.replace(/^(?!Not taken).*\n?/gm, '')]).toEqual(['', '']);
    const written = readFileSync(join(colleague.dossier, 'read/from-colleague/bodies.yaml'), 'utf8');
    expect(written).toContain(`by: ${LAW_126}`);
    expect(written).not.toMatch(/\d{4}-\d{2}-\d{2}\s*\n/);
    expect(await thing('body:new')).toMatchObject({
      existsFrom: '2009-03-02',
      existsFromBy: LAW_126,
      names: [
        { ru: 'а', to: '2013-06-24', toBy: LAW_101 },
        { ru: 'б', from: '2013-06-24', fromBy: LAW_101 },
      ],
    });
  });

  test('are exact where no act is named', async () => {
    body({ exists_from: '2009-03-02', name_ru: 'а' });
    await colleague.import();
    expect(await thing('body:new')).toMatchObject({ existsFrom: '2009-03-02', existsFromBy: null });
  });

  test('that do not follow from the act are not taken', async () => {
    body({ exists_from: '2010-01-01', exists_from_by: LAW_126, name_ru: 'а' });
    const { out } = await colleague.import();
    expect(out).toMatch(/bodies\.csv, line \d+: body:new, whose exists_from 2010-01-01 .* \(they give 2009-03-02\)/);
  });

  test('of an act that changed nothing there keep those rows out, each with the reason, and no other', async () => {
    colleague.add('headings', {
      provision: art('7'),
      position: '1',
      ru: 'О',
      valid_from: '2009-03-02',
      valid_from_by: LAW_126,
    });
    colleague.support(art('7'), 'заголовок');
    const provision = `${LAW.replace('act:', 'prov:')}#art_8`;
    colleague.add('provisions', { id: provision, kind: 'ARTICLE', number: '8', e_id: 'art_8' });
    colleague.add('headings', { provision, position: '1', ru: 'Р', valid_to: '2009-03-02', valid_to_by: LAW_126 });
    colleague.support(provision);
    body({ name_ru: 'а' });
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 bodies, 1 corrections.');
    expect(out.match(/Not taken.*/g)?.toSorted()).toEqual([
      expect.stringMatching(/headings\.csv, line \d+: headings of \S+#art_7: No event on record shows \S+126 changing/),
      expect.stringMatching(/provisions\.csv, line \d+: \S+#art_8: No event on record shows \S+126 changing \S+#art_8/),
    ]);
    expect((await colleague.dataset()).evidence.get(art('7'))?.map(({ locator }) => locator)).toContain('заголовок');
  });

  test('are not taken from tables that do not tell whether they are bounds', async () => {
    const old = readFileSync(colleague.table('bodies'), 'utf8').replaceAll('exists_from_by', 'x');
    body({});
    writeFileSync(colleague.table('bodies'), `${old.trimEnd()}\r\nbody:new,z,TYPE,OBLAST,а,,,,2009-03-02,,,\r\n`);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toMatch(/body:new, whose exists_from 2009-03-02 may be the earliest day alone/);
  });
});
