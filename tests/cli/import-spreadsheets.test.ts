/** Tables as spreadsheets and data frames save them, and as people edit them by hand. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLookalikes } from '../../src/cli/import-lookalikes.ts';
import { isPackage } from '../../src/cli/run/import-package.ts';
import { BY_101, Colleague, LAW_101, LAW_126, whole } from '../support/colleague.ts';
import { art } from '../support/facts.ts';

const colleague = new Colleague();
const NOTHING = 'colleague adds nothing to the dossier.';
beforeAll(() => colleague.export(whole()));
beforeEach(() => colleague.anew(whole()));
afterAll(() => colleague.remove());

const textOf = (name: string): string => readFileSync(colleague.table(name), 'utf8');
const write = (name: string, text: string | Buffer): void => writeFileSync(colleague.table(name), text);
/** All days of a table, written in another way. */
const withDays = (name: string, day: (y: string, m: string, d: string) => string): void =>
  write(
    name,
    textOf(name).replaceAll(/(?<=[,\n])(\d{4})-(\d\d)-(\d\d)(?=[,\r])/g, (_, y, m, d) => day(y, m, d)),
  );

describe('a table that nobody changed says the same, saved', () => {
  test.each<[string, () => void]>([
    ['by a spreadsheet in Russian: days with dots', () => withDays('amendments', (y, m, d) => `${d}.${m}.${y}`)],
    ['with a midnight behind each day', () => withDays('amendments', (y, m, d) => `${y}-${m}-${d} 00:00:00`)],
    [
      'with semicolons and a mark of the order of bytes',
      () => write('works', `\ufeff${textOf('works').replaceAll(',', ';')}`),
    ],
    [
      'with tabs in UTF-16',
      () => write('works', Buffer.from(`\ufeff${textOf('works').replaceAll(',', '\t')}`, 'utf16le')),
    ],
    ['with other ends of lines', () => write('works', textOf('works').replaceAll('\r\n', '\n'))],
    [
      'with truth values of a spreadsheet',
      () => write('amendments', textOf('amendments').replaceAll(',false,', ',ЛОЖЬ,')),
    ],
    ['with fractions for whole numbers', () => write('amendments', textOf('amendments').replaceAll(',10,', ',10.0,'))],
    [
      'with names of columns in another case',
      () => write('claims', textOf('claims').replace('id,', 'ID,').replace('stance', ' Stance ')),
    ],
    [
      'with blanks behind ids',
      () => write('works_authors', textOf('works_authors').replaceAll('person:a', 'person:a ')),
    ],
    ['with rows of nothing at the end', () => write('works', `${textOf('works')},,,,,,,,,\r\n`)],
    ['with columns of nothing at the end', () => write('persons', textOf('persons').replaceAll('\r\n', ',,\r\n'))],
    [
      'by R: what is empty is NA',
      () =>
        write(
          'persons',
          textOf('persons')
            .replaceAll(/(?<=,)(?=,)/g, 'NA')
            .replaceAll('""', ''),
        ),
    ],
    ['with a row twice', () => write('persons', textOf('persons') + textOf('persons').split('\r\n')[1])],
  ])('%s', async (_, save) => {
    save();
    expect(await colleague.import()).toEqual({ out: NOTHING, err: '' });
  });

  test('a day with dots is a day of a new fact too', async () => {
    colleague.add('acts', { id: 'act:kz/law/2014-12-29/269', form: 'LAW', number: '269-V', force_on: '1.01.2015' });
    colleague.support('act:kz/law/2014-12-29/269');
    expect((await colleague.import()).err).toBe('');
    const act = (await colleague.dataset()).entities.Act.find(({ number }) => number === '269-V');
    expect(act?.force).toMatchObject({ on: '2015-01-01' });
  });
});

describe('what cannot be told stops the import, all of it at once', () => {
  test('days of which nobody knows the month', async () => {
    withDays('amendments', (y, m, d) => `${Number(m)}/${Number(d)}/${y}`);
    const { err } = await colleague.import();
    expect(err).toMatch(
      /amendments\.csv, line 2: adopted_on "2\/9\/2009" is no day that can be told; days look like 2013-06-24\.\n/,
    );
    expect(err.split('\n').length).toBeGreaterThan(5);
    expect(err).toMatch(/Nothing was taken\.$/);
  });

  test('letters of another encoding', async () => {
    write('persons', Buffer.from([...Buffer.from('id,name_ru\r\nperson:c,'), 0xc0, 0xe1, 0x0d, 0x0a]));
    expect((await colleague.import()).err).toMatch(/persons\.csv is not in UTF-8: .* Save it as "CSV UTF-8"/);
  });

  test('a table without the column by which its rows are known', async () => {
    write('persons', textOf('persons').replace('id,', 'key,'));
    expect((await colleague.import()).err).toMatch(
      /persons\.csv has no column id, by which the rows of persons are known/,
    );
    write('persons', textOf('persons').replace('key,', 'id,'));
    write('works_authors', textOf('works_authors').replace('work,', 'book,'));
    expect((await colleague.import()).err).toMatch(/works_authors\.csv has no column work/);
  });

  test('a column that is there twice', async () => {
    write('persons', textOf('persons').replace('name_kk', ' Name_RU'));
    expect((await colleague.import()).err).toMatch(/persons\.csv has the column name_ru twice: keep the one/);
  });

  test('facts that lack something, each with the table that tells it', async () => {
    colleague.add('persons', { id: 'person:c', name_ru: 'В. В.', name_as_printed: 'В.' });
    colleague.add('claims', { id: 'claim:x', stance: 'DESCRIBES', summary_ru: 'х', reported_in: 'work:one' });
    colleague.support('claim:x');
    const { err } = await colleague.import();
    expect(err).toMatch(
      /persons\.csv, line \d+: person:c: "evidence" is missing\. It is told by rows of evidence\.csv\./,
    );
    expect(err).toMatch(
      /claims\.csv, line \d+: claim:x: "assertedBy" is missing\. It is told by rows of claims_asserted_by\.csv\./,
    );
  });
});

describe('what is taken out of a package that was whole removes nothing, and is told', () => {
  test('rows, items of lists, cells', async () => {
    write(
      'claims',
      textOf('claims')
        .split('\r\n')
        .filter((row) => !row.startsWith('claim:two'))
        .join('\r\n'),
    );
    write('bodies_aliases', `${textOf('bodies_aliases').split('\r\n', 1)[0]}\r\nbody:akim.oblast,1,области\r\n`);
    colleague.support('body:akim.oblast');
    colleague.change('acts', LAW_126, { published_in: '' });
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('1 corrections.');
    expect(out.match(/Not taken.*/g)?.map((line) => line.split(' that are not in')[0])).toEqual([
      'Not taken: 1 cells of acts.published_in',
      'Not taken: 1 rows of bodies_aliases',
      'Not taken: 1 rows of claims',
    ]);
    expect(out).toContain(
      `(the first: ${LAW_126}), which removes nothing; withdraw or correct an entry under authored/`,
    );
  });

  test('not where it was a part, or of another dossier', async () => {
    write(
      'claims',
      textOf('claims')
        .split('\r\n')
        .filter((row) => !row.startsWith('claim:two'))
        .join('\r\n'),
    );
    const descriptor = join(colleague.sent, 'datapackage.json');
    writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace('the whole graph', 'the part on=2013-07-01'));
    expect(await colleague.import()).toEqual({ out: NOTHING, err: '' });
  });
});

describe('of rows that say different things under one id', () => {
  test('none is taken, and no gap is made of them', async () => {
    const [header, row = '', ...rest] = textOf('claims').split('\r\n');
    const twice = [row, row.replace('CRITICISES', 'SUPPORTS'), row.replace('CRITICISES', 'PROPOSES')];
    write('claims', [header, ...twice, ...rest].join('\r\n'));
    for (const name_ru of ['А', 'Б']) colleague.add('persons', { id: 'person:z', name_ru, name_as_printed: 'З' });
    colleague.support('person:z');
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      NOTHING,
      expect.stringMatching(/persons\.csv, line 4: person:z, whose name_ru is not that of line 3: a row is given once/),
      expect.stringMatching(/claims\.csv, line 3: claim:one, whose stance is not that of line 2/),
    ]);
  });
});

describe('a row that is refused alone', () => {
  test('is told what it is called by what it says', async () => {
    const id = 'amend:kz/law/2014-12-29/269:kz/law/2001-01-23/148#art_7:rewording';
    colleague.add('amendments', {
      id,
      kind: 'REWORDING',
      aspect: 'TEXT',
      by: LAW_101,
      target: art('7'),
      force_rule: 'ON_DATE',
      force_rule_date: '2013-06-24',
    });
    colleague.support(id);
    const { out } = await colleague.import();
    expect(out).toContain(
      `${id}, which is called amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_7:rewording by what it says`,
    );
  });

  test('names what is nowhere: a body, a source', async () => {
    const id = 'comp:kz/law/2001-01-23/148#art_7:governor:convenes';
    const power = { modality: 'POWER', role: 'CONVENES', body: 'body:governor', provision: art('7'), summary_ru: 'х' };
    colleague.add('competences', { id, ...power });
    colleague.support(id);
    colleague.add('persons', { id: 'person:c', name_ru: 'В. В.', name_as_printed: 'В.' });
    colleague.add('evidence', { owner: 'person:c', position: '1', source: 'source:mine', locator: '1' });
    colleague.support(BY_101, 'с. 6');
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 corrections.');
    expect(out).toMatch(/competences\.csv, line \d+: comp:\S+: .* names body:governor, which is not in the dossier/);
    expect(out).toMatch(/persons\.csv, line \d+: person:c: .* names source:mine, which is not in the dossier/);
  });

  test('leaves what the dossier holds without sense: a repeal before the changes on record', async () => {
    const by = 'act:kz/law/2004-05-11/552';
    const id = 'amend:kz/law/2004-05-11/552:kz/law/2001-01-23/148#art_6:repeal';
    const force = { force_rule: 'ON_DATE', force_rule_date: '2004-06-01' };
    colleague.add('acts', { id: by, form: 'LAW', number: '552-II' });
    colleague.add('amendments', { id, kind: 'REPEAL', aspect: 'TEXT', by, target: art('6'), ...force });
    colleague.add('persons', { id: 'person:c', name_ru: 'В. В.', name_as_printed: 'В.' });
    for (const owner of [by, id, 'person:c']) colleague.support(owner);
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 acts, 1 persons.');
    expect(out).toMatch(
      /Not taken: \S*amendments\.csv, line \d+: amend:kz\/law\/2004-05-11\/552\S+, with which the dossier would break a rule: \S+\.yaml:\d+: .*is changed although it is not there the day before/,
    );
  });

  test('is one of a correction: an alias for a kind of body that is nowhere', async () => {
    colleague.add('bodies_broader', { body: 'body:akim.oblast', position: '2', broader: 'body:nowhere' });
    colleague.support('body:akim.oblast');
    const { out, err } = await colleague.import();
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 corrections.');
    expect(out).toMatch(/bodies_broader\.csv, line \d+: bodies_broader of body:akim\.oblast: .* names body:nowhere/);
  });
});

test('a package of an older dossier is said to be one where it disagrees', async () => {
  const facts = whole();
  const acts = facts.acts.map((one) => ({
    ...one,
    fact: { ...one.fact, number: one.fact.number?.replace('101-V', '101-VI') },
  }));
  await colleague.anew({ ...facts, acts });
  for (const path of [colleague.sent, colleague.wholeJsonld]) {
    const { out, err } = await colleague.import(path);
    expect(err).toBe('');
    expect(out).toContain('1 of the gaps are values that the package and the dossier give otherwise');
    expect(out).toContain('It was exported from another revision of the dossier');
  }
  await colleague.anew(whole());
  colleague.change('acts', LAW_101, { number: '101-VI' });
  expect((await colleague.import()).out).not.toContain('another revision');
});

test('columns that no table has are told where something stands in them', async () => {
  const [header, row, ...rest] = textOf('persons').split('\r\n');
  write(
    'persons',
    [`${header},,note,empty`, `${row},1,see below,`, ...rest.map((one) => one && `${one},,,`)].join('\r\n'),
  );
  const { out } = await colleague.import();
  expect(out).toMatch(
    /Not taken: the columns without a name \(the 7\.\), note of \S+persons\.csv, which the table does not have/,
  );
});

test('evidence for what is nowhere is told as that', async () => {
  colleague.support('person:nobody');
  const { out } = await colleague.import();
  expect(out).toMatch(
    /Not taken: 1 rows of evidence for what is neither in the dossier nor taken, .*evidence\.csv, line \d+\)/,
  );
});

test('what looks like a package and is none is refused with what to give', async () => {
  const { sent } = colleague;
  expect(() => checkLookalikes([join(sent, 'data/claims.csv')])).toThrow(/is one table; give the folder that holds/);
  expect(() => checkLookalikes([join(sent, 'data')])).toThrow(/holds tables alone; give the folder/);
  expect(isPackage(join(sent, 'datapackage.json'))).toBe(false);
  expect(() => checkLookalikes([join(sent, 'datapackage.json')])).toThrow(/tells of a package alone; give the folder/);
  expect(() => checkLookalikes(['x.xlsx'])).toThrow(/is a workbook; save each/);
  expect(() => checkLookalikes(['x.ttl'])).toThrow(/is not read back; write it as JSON-LD/);
  mkdirSync(join(colleague.around, 'pages'), { recursive: true });
  expect(() => checkLookalikes(['148-II.html', join(colleague.around, 'pages'), 'Z010000148_'])).not.toThrow();
  rmSync(join(sent, 'datapackage.json'));
  expect((await colleague.import()).err).toMatch(/holds no datapackage\.json/);
});
