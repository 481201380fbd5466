/** What a colleague wrote into the tables of an export comes back into a dossier. */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { importPackage } from '../../src/cli/run/import-package.ts';
import { checkDossier } from '../support/checked-dossier.ts';
import { zangraph } from '../support/served.ts';

const around = mkdtempSync(join(tmpdir(), 'zangraph-package-'));
const whole = join(around, 'whole');
const sent = join(around, 'colleague');
const dossier = join(around, 'data');
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => rmSync(around, { recursive: true, force: true }));

beforeAll(async () => {
  const { code, err } = await zangraph(['export', 'csv', '-o', whole]);
  expect(err).toBe('');
  expect(code).toBe(0);
});
beforeEach(() => {
  rmSync(sent, { recursive: true, force: true });
  cpSync(whole, sent, { recursive: true });
  rmSync(dossier, { recursive: true, force: true });
  cpSync('data', dossier, { recursive: true });
});

/** What the import prints; its failure as the command line tells it. */
async function imported(path: string, replace = false): Promise<{ readonly out: string; readonly err: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await importPackage(path, dossier, replace);
    return { out: log.mock.calls.flat().join('\n'), err: '' };
  } catch (error) {
    return { out: '', err: error instanceof Error ? error.message : String(error) };
  } finally {
    log.mockRestore();
  }
}

const table = (name: string): string => join(sent, 'data', `${name}.csv`);

/** Adds a row to a table, the columns by name. */
function add(name: string, cells: Readonly<Record<string, string>>): void {
  const [header = ''] = readFileSync(table(name), 'utf8').split('\r\n', 1);
  appendFileSync(
    table(name),
    `${header
      .split(',')
      .map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`)
      .join(',')}\r\n`,
  );
}

function addClaim(): void {
  const id = 'claim:ibraeva.checked';
  add('sources', { id: 'source:article/ibraeva-2020', title: 'Ибраева, статья 2020 года', kind: 'ARTICLE' });
  add('persons', { id: 'person:ibraeva-a', name_ru: 'А. Ибраева', name_en: 'A. Ibraeva' });
  add('persons_names_as_printed', { person: 'person:ibraeva-a', position: '1', name: 'Ибраева А.' });
  add('works', { id: 'work:ibraeva-2020', kind: 'ARTICLE', title_ru: '=О местном самоуправлении', year: '2020' });
  add('works_authors', { work: 'work:ibraeva-2020', position: '1', person: 'person:ibraeva-a' });
  add('claims', {
    id,
    stance: 'CRITICISES',
    summary_ru: 'Аким соединяет две роли',
    summary_en: 'The akim has two roles',
    reported_in: 'work:ibraeva-2020',
  });
  add('claims_asserted_by', { claim: id, position: '1', person: 'person:ibraeva-a' });
  add('claims_about', { claim: id, position: '1', thing: 'prov:kz/law/2001-01-23/148#art_39-3' });
  for (const owner of [id, 'work:ibraeva-2020', 'person:ibraeva-a']) {
    add('evidence', {
      owner,
      position: '1',
      source: 'source:article/ibraeva-2020',
      locator: 'с. 5',
      confidence: 'READ_IN_SECONDARY_SOURCE',
    });
  }
}

test('a package that nobody changed adds nothing', async () => {
  const { out, code } = await zangraph(['import', sent, '--dossier', dossier]);
  expect([code, out.trim()]).toEqual([0, 'colleague adds nothing to the dossier.']);
  expect(readdirSync(join(dossier, 'read'))).not.toContain('from-colleague');
});

test('an added claim comes back with its author, work, source and evidence, and again the same', async () => {
  addClaim();
  const { out, err } = await imported(sent);
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 sources, 1 persons, 1 works, 1 claims.');
  const { dataset, breaches } = await checkDossier(dossier);
  expect(breaches).toEqual([]);
  const claim = dataset?.entities.Claim.find(({ id }) => id === 'claim:ibraeva.checked');
  expect(claim).toMatchObject({ assertedBy: ['person:ibraeva-a'], about: ['prov:kz/law/2001-01-23/148#art_39-3'] });
  expect(dataset?.evidence.get('claim:ibraeva.checked')).toEqual([
    { source: 'source:article/ibraeva-2020', locator: 'с. 5', confidence: 'READ_IN_SECONDARY_SOURCE', quote: null },
  ]);
  const written = readFileSync(join(dossier, 'read/from-colleague/claims.yaml'), 'utf8');
  await imported(sent);
  expect(readFileSync(join(dossier, 'read/from-colleague/claims.yaml'), 'utf8')).toBe(written);
});

test('what an earlier package of that name added is dropped on request alone, and wholly', async () => {
  addClaim();
  await imported(sent);
  const files = () => readdirSync(join(dossier, 'read/from-colleague'));
  expect(files()).toContain('claims.yaml');
  rmSync(sent, { recursive: true });
  cpSync(whole, sent, { recursive: true });
  const { err } = await imported(sent);
  expect(err).toMatch(/lacks 4 facts .*--replace/);
  expect(files()).toContain('claims.yaml');
  const { out } = await imported(sent, true);
  expect(out).toContain('Removed: ');
  expect(files()).toEqual([]);
});

test('an added amendment, act and power are put in time by the dossier', async () => {
  add('acts', { id: 'act:kz/law/2014-12-29/269', form: 'LAW', number: '269-V' });
  const amendment = 'amend:kz/law/2014-12-29/269:kz/law/2001-01-23/148#art_6:modification';
  add('amendments', {
    id: amendment,
    kind: 'MODIFICATION',
    aspect: 'TEXT',
    by: 'act:kz/law/2014-12-29/269',
    target: 'prov:kz/law/2001-01-23/148#art_6',
    force_rule: 'ON_DATE',
    force_rule_date: '2015-01-01',
  });
  for (const owner of ['act:kz/law/2014-12-29/269', amendment]) {
    add('evidence', {
      owner,
      position: '1',
      source: 'source:zan/7966/2016-06-30/ru',
      locator: 'ст. 6',
      confidence: 'UNVERIFIED',
    });
  }
  const held = (await checkDossier('data')).dataset?.entities.Amendment.some(({ id }) => id === amendment);
  expect(held).toBe(false);
  const { err } = await imported(sent);
  expect(err).toBe('');
  const { dataset } = await checkDossier(dossier);
  expect(dataset?.entities.Amendment.find(({ id }) => id === amendment)?.inForceOn).toBe('2015-01-01');
});

test('evidence for a thing that the dossier holds is added to it', async () => {
  add('evidence', {
    owner: 'act:kz/law/2013-06-13/101',
    position: '99',
    source: 'source:zan/7966/2016-06-30/ru',
    locator: 'ст. 6',
    confidence: 'UNVERIFIED',
  });
  const { out, err } = await imported(sent);
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 corrections.');
  const { dataset } = await checkDossier(dossier);
  expect(dataset?.evidence.get('act:kz/law/2013-06-13/101')).toContainEqual({
    source: 'source:zan/7966/2016-06-30/ru',
    locator: 'ст. 6',
    confidence: 'UNVERIFIED',
    quote: null,
  });
});

test('a value that the dossier gives otherwise becomes a gap with both sides', async () => {
  const acts = readFileSync(table('acts'), 'utf8');
  expect(acts).toContain('101-V');
  writeFileSync(table('acts'), acts.replace('"101-V"', '"101-VI"').replace(',101-V,', ',101-VI,'));
  const { out } = await imported(sent);
  expect(out).toContain('both are kept');
  const { gaps } = parse(readFileSync(join(dossier, 'read/from-colleague/gaps.yaml'), 'utf8')) as {
    gaps: readonly { about: string; kind: string; sides: readonly { value: string }[] }[];
  };
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({ kind: 'DISAGREEMENT', about: 'act:kz/law/2013-06-13/101' });
  expect(gaps[0]?.sides.map(({ value }) => value)).toEqual(['101-V', '101-VI']);
  const { dataset } = await checkDossier(dossier);
  expect(dataset?.entities.Act.find(({ id }) => id === 'act:kz/law/2013-06-13/101')?.number).toBe('101-V');
});

test.each([
  [
    'a row that is no fact',
    () => add('claims', { id: 'claim:x', stance: 'SHOUTS', summary_ru: 'х', reported_in: 'work:y' }),
    /claims\.csv, line \d+: /,
  ],
  [
    'a fact without evidence',
    () => add('persons', { id: 'person:nobody', name_ru: 'Никто' }),
    /persons\.csv, line \d+: /,
  ],
  [
    'a table cut in the middle',
    () => writeFileSync(table('works'), 'id,title_ru\n"work:x'),
    /works\.csv is no table in CSV/,
  ],
])('%s stops the import and nothing is written', async (_, change, sentence) => {
  change();
  const { err } = await imported(sent);
  expect(err).toMatch(sentence);
  expect(readdirSync(join(dossier, 'read'))).not.toContain('from-colleague');
});

test('a ZIP is read as the folder is; what is no ZIP is told', async () => {
  const zip = join(around, 'friend.zip');
  await zangraph(['export', 'csv', '-o', zip]);
  const { out } = await imported(zip);
  expect(out.trim()).toBe('friend adds nothing to the dossier.');
  writeFileSync(zip, 'no zip');
  const { err } = await imported(zip);
  expect(err).toContain('is no ZIP, or is cut off');
});
