/** Texts from import to an answer, in processes of their own: what one keeps the next one shows. */
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adiletPage } from '../support/adilet-page.ts';
import { INVENTED, inventedProvision, inventedSource, putInventedLaw } from '../support/invented-law.ts';
import { serve, zangraph } from '../support/served.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const shared = textsFolder();

let folder = '';
let question = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-cli-texts-'));
  question = join(folder, 'question.graphql');
  await writeFile(
    question,
    `query ($id: ID!, $on: LocalDate!, $against: ID!) { provision(id: $id) { version(on: $on) {
      id textState text textFrom { id } diff(against: $against) { kind text } evidence { source { id } quote }
    } } }`,
  );
  await putInventedLaw(join(folder, 'law'));
  const { code } = await zangraph(['import', join(folder, 'law'), '--data', at('data'), '--dossier', at('dossier')]);
  expect(code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const mine = () => ['--dossier', at('dossier'), '--data', at('data')];
const variables = {
  id: inventedProvision('art_1'),
  on: '2013-01-01',
  against: 'ver:kz/law/2003-05-05/77#art_1@original',
};

const EXPECTED = {
  id: 'ver:kz/law/2003-05-05/77#art_1@2011-07-21/465',
  textState: 'FULL',
  text: 'Статья 1. Сады\n1. Садовник:\n1) поливает;\n2) рыхлит почву.',
  textFrom: { id: inventedSource('2012-03-04') },
  diff: [
    { kind: 'SAME', text: 'Статья 1. Сады\n1. Садовник:\n1) поливает;\n2) ' },
    { kind: 'REMOVED', text: 'копает' },
    { kind: 'ADDED', text: 'рыхлит почву' },
    { kind: 'SAME', text: '.' },
  ],
  evidence: [
    {
      source: { id: inventedSource('2012-03-04') },
      quote:
        'Сноска. Статья 1 с изменением, внесенным Законом РК от 21.07.2011 № 465-IV (вводится в действие с 01.08.2011).',
    },
  ],
};

describe('texts that were imported', () => {
  test('are plain files that a later process shows: text, comparison and quote', async () => {
    expect(await readdir(at('data/texts'))).toEqual(['zan+4321+2010-03-04+ru.jsonl', 'zan+4321+2012-03-04+ru.jsonl']);
    for (let start = 0; start < 2; start += 1) {
      const { code, out, err } = await zangraph(['query', question, '--vars', JSON.stringify(variables), ...mine()]);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual({ data: { provision: { version: EXPECTED } } });
    }
  });

  test('are served, after a restart too', async () => {
    for (let start = 0; start < 2; start += 1) {
      const server = await serve({}, mine());
      expect(server.output()).toMatch(/Read 2 texts in .*data/);
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: await readFile(question, 'utf8'), variables }),
      });
      expect(await answer.json()).toEqual({ data: { provision: { version: EXPECTED } } });
      expect(await server.stop()).toBe(0);
    }
  });

  test('of several languages are shown in each by a later process, with no word of another copy', async () => {
    await mkdir(at('pages'));
    const article = { RU: 'Статья 1. Сады', KK: '1-бап. Бақтар', EN: 'Article 1. Gardens' } as const;
    for (const lang of ['RU', 'KK', 'EN'] as const) {
      const page = adiletPage(lang, `<h3 id="z1">${article[lang]}</h3><p>1) А.</p>`);
      await writeFile(join(at('pages'), `${lang}.html`), page);
    }
    const kept = ['--dossier', at('pages-dossier'), '--data', at('pages-data')];
    expect((await zangraph(['import', at('pages'), ...kept])).code).toBe(0);
    const asked = join(folder, 'languages.graphql');
    await writeFile(
      asked,
      `{ provision(id: "${inventedProvision('art_1')}") { version(on: "2020-03-01") {
        ru: text(lang: RU) kk: text(lang: KK) en: text(lang: EN) } } }`,
    );
    for (let start = 0; start < 2; start += 1) {
      const { out, err } = await zangraph(['query', asked, ...kept]);
      expect(err).toBe('');
      expect(JSON.parse(out).data.provision.version).toEqual({
        ru: 'Статья 1. Сады\n1) А.',
        kk: '1-бап. Бақтар\n1) А.',
        en: 'Article 1. Gardens\n1) А.',
      });
    }
  });

  test('are found by ZANGRAPH_DATA too', async () => {
    const { out } = await zangraph(
      ['query', question, '--vars', JSON.stringify(variables), '--dossier', at('dossier')],
      { ZANGRAPH_DATA: at('data') },
    );
    expect(JSON.parse(out)).toEqual({ data: { provision: { version: EXPECTED } } });
  });

  test('stand in no file of the dossier', async () => {
    const files = await readdir(at('dossier'), { recursive: true, withFileTypes: true });
    const yaml = files.filter((file) => file.isFile());
    expect(yaml.length).toBeGreaterThan(0);
    for (const file of yaml) {
      expect(await readFile(join(file.parentPath, file.name), 'utf8')).not.toMatch(/рыхлит|копает|жилище/);
    }
  });

  test('never travel into a graph or a table', async () => {
    const args = ['--act', INVENTED, '--dossier', at('dossier')];
    const env = { ZANGRAPH_DATA: at('data') };
    await zangraph(['export', 'csv', ...args, '-o', at('tables')], env);
    const tables = await readdir(at('tables/data'));
    expect(tables).toContain('evidence.csv');
    const cells = await Promise.all(tables.map((name) => readFile(at(`tables/data/${name}`), 'utf8')));
    for (const format of ['graphml', 'jsonld']) {
      const { code, out } = await zangraph(['export', format, ...args], env);
      expect(code).toBe(0);
      cells.push(out);
    }
    expect(cells.join()).toContain('465');
    for (const text of cells) expect(text).not.toMatch(/рыхлит|копает|жилище|внесенным/);
  });

  test('are there already, word for word, where they are imported again', async () => {
    const { out } = await zangraph(['import', at('law'), ...mine()]);
    expect(out).toMatch(/2 sources, of which 2 were there already, word for word/);
    expect(out).not.toContain('Replaced');
  });

  test('give way to another copy of the same source, and the import says so', async () => {
    await mkdir(at('other'));
    await putInventedLaw(at('other'));
    await appendFile(join(at('other'), '77-II.edition-2010-03-04.ru.md'), '\n');
    const copied = ['--data', at('copied')];
    await zangraph(['import', at('law'), ...copied]);
    const { out } = await zangraph(['import', at('other'), ...copied]);
    expect(out).toContain(`Replaced ${inventedSource('2010-03-04')}: another copy of it was held before.`);
    expect(out).not.toContain(`Replaced ${inventedSource('2012-03-04')}`);
  });
});

describe('without --dossier', () => {
  test('import keeps the texts and leaves all facts alone; texts of an unknown law are said to be unseen', async () => {
    const { code, out } = await zangraph(['import', at('law'), '--data', at('alone')]);
    expect(code).toBe(0);
    expect(out).toMatch(/act:kz\/law\/2003-05-05\/77: zangraph brings no facts of it.*--dossier my-data/);
    expect(out).not.toContain('Written:');
    const { err, code: answered } = await zangraph(['query', 'queries/rejected-bills.graphql', '--data', at('alone')]);
    expect(answered).toBe(0);
    expect(err).toContain(`The text of ${inventedSource('2010-03-04')} is held, but the dossier does not know`);
  });

  test.skipIf(shared === null)(`the official texts are those of the dossier, and shown (${NO_TEXTS})`, async () => {
    const { code, out } = await zangraph(['import', join(shared ?? '', 'law'), '--data', at('official')]);
    expect(code).toBe(0);
    expect(out).toContain('act:kz/law/2001-01-23/148: its facts are those that zangraph brings.');
    const vars = {
      id: 'prov:kz/law/2001-01-23/148#art_39-3',
      on: '2014-01-01',
      against: 'ver:kz/law/2001-01-23/148#art_39-3@2009-02-09/126',
    };
    const answer = await zangraph(['query', question, '--vars', JSON.stringify(vars), '--data', at('official')]);
    expect(answer.err).toBe('');
    const { version } = JSON.parse(answer.out).data.provision;
    expect(version.textFrom.id).toBe('source:zan/7966/2013-06-13/ru');
    expect(version.text).toMatch(/^Статья 39-3\. .+\n1\. /);
    const older = version.diff.filter(({ kind }: { kind: string }) => kind !== 'ADDED');
    expect(older.map(({ text }: { text: string }) => text).join('')).toMatch(/^Статья 39-3\. Собрание \(сход\)/);
    // Of the Kazakh texts, which are not in the folder, the dossier has what their notes say.
    type Quoted = { source: { id: string }; quote: string | null };
    const read = version.evidence.filter(({ source }: Quoted) => !source.id.endsWith('/kk'));
    expect(read.length).toBeGreaterThan(0);
    expect(read.every(({ quote }: Quoted) => quote !== null)).toBe(true);
  });
});

describe('a data folder that cannot be used', () => {
  const asked = () => ['query', 'queries/what-is-missing.graphql', '--dossier', at('dossier')];
  const refused = async (data: string, args: readonly string[] = asked()) => {
    const { code, out, err } = await zangraph([...args, '--data', data]);
    expect([code, out]).toEqual([1, '']);
    expect(err).not.toMatch(/\n\s+at /);
    return err;
  };

  test('because it is not there: one sentence with the way out', async () => {
    expect(await refused(at('nowhere'))).toMatch(
      /nowhere is not there\. "zangraph import PATH --data .*nowhere" makes/,
    );
  });

  test('because a file of it is cut off: the file and what to do', async () => {
    await zangraph(['import', at('law'), '--data', at('cut')]);
    const file = at('cut/texts/zan+4321+2010-03-04+ru.jsonl');
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -30));
    expect(await refused(at('cut'))).toMatch(/zan\+4321\+2010-03-04\+ru\.jsonl is damaged: .*Import its source again/);
    const { code } = await zangraph(['import', at('law'), '--data', at('cut')]);
    expect(code).toBe(0);
    expect((await zangraph([...asked(), '--data', at('cut')])).code).toBe(0);
  });

  test('because it lies in a dossier, which is published', async () => {
    for (const data of ['data', 'data/texts', at('dossier/texts')]) {
      const args = ['import', at('law'), '--dossier', at('dossier')];
      expect(await refused(data, args)).toMatch(/lies inside the dossier .*Name another folder/);
    }
  });
});
