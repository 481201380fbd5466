/** Several laws in one dossier, imported one after the other: acts that changed both, in any order, and what cannot be. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adiletPage } from '../support/adilet-page.ts';
import { zangraph } from '../support/served.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const importInto = (dossier: string, ...laws: string[]) =>
  zangraph(['import', ...laws.map(at), '--dossier', at(dossier), '--data', at('texts')]);
const check = (dossier: string) => zangraph(['check', '--dossier', at(dossier)]);

/** Every file below a dossier and what it holds. */
async function held(dossier: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(at(dossier), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (file) => [file.slice(at(dossier).length), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

const note = (laws: string) =>
  `<h3 id="z1">Статья 1. Сады</h3><p>Сад.</p><p class="note">Сноска. Статья 1 с изменениями, внесенными ${laws}.</p>`;
const byLaw = (day: string, number: string, id: string, what = 'Законом') =>
  `${what} РК от ${day} <a href="/rus/docs/${id}">№ ${number}</a> (вводится в действие с 01.01.2014)`;
const [L101, L102] = [byLaw('13.06.2013', '101-V', 'Z1300000101'), byLaw('13.06.2013', '102-V', 'Z1300000102')];
const forests = (body: string, requisite = 'Закон Республики Казахстан от 6 июня 2004 года № 88.') =>
  adiletPage('RU', body, { title: 'О лесах', requisite })
    .replaceAll('Z030000077_', 'Z040000088_')
    .replaceAll('4321', '5432');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-cli-laws-'));
  for (const name of ['gardens', 'forests']) await mkdir(at(name));
  await writeFile(at('gardens/a.html'), adiletPage('RU', note(`${L101}; ${L102}`)));
  await writeFile(at('forests/b.html'), forests(note(L102)));
});
afterEach(() => rm(folder, { recursive: true }));

test('two laws that one act changed are one dossier, in whatever order they come, and again', async () => {
  for (const [dossier, ...imports] of [
    ['ab', 'gardens', 'forests'],
    ['ba', 'forests', 'gardens'],
    ['aba', 'gardens', 'forests', 'gardens'],
  ] as const) {
    for (const law of imports) expect(await importInto(dossier, law)).toMatchObject({ code: 0, err: '' });
  }
  await importInto('together', 'gardens', 'forests');

  expect(await check('ab')).toMatchObject({ code: 0, err: '' });
  const first = await held('ab');
  expect(Object.keys(first).filter((file) => file.endsWith('acts.yaml'))).toHaveLength(2);
  for (const other of ['ba', 'aba', 'together']) expect(await held(other)).toEqual(first);
  await writeFile(at('q.graphql'), QUERY);
  const { out } = await zangraph(['query', at('q.graphql'), '--dossier', at('ab')]);
  const { act } = JSON.parse(out).data;
  expect(act.evidence.map((e: { source: { id: string } }) => e.source.id)).toEqual([
    'source:adilet/Z030000077_/2020-02-01/ru',
    'source:adilet/Z040000088_/2020-02-01/ru',
  ]);
});
const QUERY = '{ act(id: "act:kz/law/2013-06-13/102") { evidence { source { id } } } }';

test('an act that is told by hand takes what is read of it', async () => {
  await mkdir(at('hand/authored'), { recursive: true });
  await writeFile(
    at('hand/authored/acts.yaml'),
    'acts:\n  - id: act:kz/law/2013-06-13/102\n    titles: [{ ru: О чём-то }]\n    evidence: [{ source: source:book, locator: с. 1 }]\n',
  );
  await writeFile(
    at('hand/authored/sources.yaml'),
    'sources:\n  - { id: source:book, title: Книга, kind: SECONDARY }\n',
  );
  expect(await importInto('hand', 'forests')).toMatchObject({ code: 0, err: '' });
  expect(await check('hand')).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['law', 'Законом', 'Конституционным Законом', 1],
  ['constitutional-law', 'Конституционным Законом', 'Законом', 0],
])('an act on record as a %s keeps its id where another law calls it otherwise', async (form, first, second, gaps) => {
  await writeFile(at('gardens/a.html'), adiletPage('RU', note(byLaw('03.07.2013', '121-V', 'Z1300000121', first))));
  await writeFile(at('forests/b.html'), forests(note(byLaw('03.07.2013', '121-V', 'Z1300000121', second))));
  await importInto('forms', 'gardens');
  expect(await importInto('forms', 'forests')).toMatchObject({ code: 0, err: '' });

  const files = await held('forms');
  for (const law of ['77', '88']) expect(files[`/read/${law}/acts.yaml`]).toContain(`act:kz/${form}/2013-07-03/121`);
  expect(files['/read/88/gaps.yaml']?.match(/gap:form\//g) ?? []).toHaveLength(gaps);
  expect(await check('forms')).toMatchObject({ code: 0, err: '' });
});

test('two laws of one number, given years apart, have a folder each', async () => {
  await writeFile(at('forests/b.html'), forests(note(L102), 'Закон Республики Казахстан от 6 июня 2010 года № 77.'));
  await importInto('number', 'gardens');
  expect(await importInto('number', 'forests')).toMatchObject({ code: 0, err: '' });
  expect(await readdir(at('number/read'))).toEqual(['77', '77-2010-06-06']);
  const before = await held('number');
  await importInto('number', 'forests', 'gardens');
  expect(await held('number')).toEqual(before);
  await importInto('both', 'forests', 'gardens');
  expect(await held('both')).toEqual(before);
  expect(await check('number')).toMatchObject({ code: 0, err: '' });
});

test('acts of one number and one day have a folder each, by their form', async () => {
  const byForm = (form: string, id: string) =>
    forests(note(L102), `${form} Республики Казахстан от 6 июня 2010 года № 77.`)
      .replaceAll('Z040000088_', id)
      .replaceAll('5432', id.slice(1, 5));
  const forms = { law: ['Закон', 'Z100000077_'], code: ['Кодекс', 'K110000077_'] } as const;
  for (const [name, [form, id]] of Object.entries(forms)) {
    await mkdir(at(name));
    await writeFile(at(`${name}/c.html`), byForm(form, id));
  }
  for (const one of ['gardens', 'law', 'code'])
    expect(await importInto('forms', one)).toMatchObject({ code: 0, err: '' });
  expect(await readdir(at('forms/read'))).toEqual(['77', '77-2010-06-06', '77-2010-06-06-code']);
  const before = await held('forms');
  for (const one of ['law', 'code', 'gardens']) await importInto('forms', one);
  expect(await held('forms')).toEqual(before);
});

test('what stands against an import is told with its place, and nothing is written', async () => {
  await mkdir(at('clash/authored'), { recursive: true });
  await writeFile(
    at('clash/authored/sources.yaml'),
    'sources:\n  - { id: source:adilet/Z040000088_/2020-02-01/ru, title: Страница, kind: OFFICIAL_EDITION }\n',
  );
  const before = await held('clash');
  const { code, out, err } = await importInto('clash', 'forests');

  expect(code).toBe(1);
  expect(err).toMatch(
    /read\/88\/sources\.yaml:\d+: source:adilet\/Z040000088_\S+ is there already \(authored\/sources\.yaml, line 2\)/,
  );
  expect(err).toMatch(/nothing was written: .*Take out or mend what stands in authored\//);
  expect(out).not.toContain('Written');
  expect(await held('clash')).toEqual(before);
  await expect(readdir(at('texts'))).rejects.toMatchObject({ code: 'ENOENT' });
});
