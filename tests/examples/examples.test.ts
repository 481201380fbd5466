/** Every example against the real server and the real dossier, run as its reader runs it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAWS_BY_YEAR } from '../support/answer-to.ts';
import { type Ended, PYTHON, present, run } from '../support/examples.ts';
import { type Served, serve } from '../support/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'zangraph-examples-'));
let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** Nobody listens on the port of the discard protocol. */
const NOBODY = 'http://127.0.0.1:9';

/** An example says which of the two went wrong: nobody is there, or the question was refused. */
async function tellsWhatWentWrong(example: (address: string) => Promise<Ended>) {
  const away = await example(NOBODY);
  expect(away.code).toBe(1);
  expect(away.err).toMatch(/No zangraph at http:\/\/127\.0\.0\.1:9\b.*npm start/);
  const refused = await example(`${server.url}/elsewhere`);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`${server.url}/elsewhere refused the question`);
  expect(refused.err).not.toContain('npm start');
}

const python = present(PYTHON, '-c', 'import pandas, matplotlib');

describe.skipIf(!python)('Python (skipped where Python has no pandas and matplotlib)', () => {
  const example = (address: string, chart = join(folder, 'away.png')) =>
    run(PYTHON, ['examples/python/amendments_by_year.py', address, chart]);

  test('counts the 56 laws of 2009 to 2015 by year and draws a chart', async () => {
    const chart = join(folder, 'amendments.png');
    const { code, out, err } = await example(server.url, chart);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head = '', ...rows] = out.trimEnd().split('\n');
    const kinds = head.trim().split(/\s+/);
    expect(kinds.slice(-2)).toEqual(['total', 'laws']);
    const numbers = rows.map((row) => row.trim().split(/\s+/).map(Number)).filter(([year]) => (year ?? 0) > 0);
    expect(numbers.map((row) => [row[0], row.at(-1)])).toEqual(LAWS_BY_YEAR);
    for (const [, ...counts] of numbers) {
      expect(counts.slice(0, -2).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-2));
    }

    const picture = readFileSync(chart);
    expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect(picture.readUInt32BE(16)).toBeGreaterThan(1200);
    expect(picture.readUInt32BE(20)).toBeGreaterThan(600);
  });

  test('tells what went wrong', () => tellsWhatWentWrong(example));
});

const r = present('Rscript', '--version');

describe.skipIf(!r)('R (skipped where there is no Rscript)', () => {
  const example = (address: string, table = join(folder, 'away.csv')) =>
    run('Rscript', ['examples/r/powers_on_a_day.R', address, table]);

  test('writes the nine powers and duties of a revision commission on 1 July 2013', async () => {
    const table = join(folder, 'powers.csv');
    const { code, out } = await example(server.url, table);
    expect(code).toBe(0);
    expect(out).toContain('9 powers and duties');
    const [head, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
    expect(head).toMatch(/^"id","modality","role","summary",/);
    expect(rows.map((row) => row.split('","')[1])).toEqual([
      'POWER',
      'POWER',
      'DUTY',
      'DUTY',
      'DUTY',
      'DUTY',
      'DUTY',
      'DUTY',
      'POWER',
    ]);
    expect(rows[8]).toContain('Комиссия утверждает свой регла');
  });

  test('tells what went wrong', () => tellsWhatWentWrong(example));
});

const curl = present('curl', '--version');

describe.skipIf(!curl)('curl (skipped where there is no curl)', () => {
  const example = (address: string) => run('sh', ['examples/curl.sh', address]);

  test('gives the nine amendments of article 39-3 as JSON and as a table', async () => {
    const { code, out } = await example(server.url);
    expect(code).toBe(0);
    const [json = '', table = ''] = out.split('\n\ufeff');
    const { amendments } = JSON.parse(json).data.provision;
    expect(amendments.totalCount).toBe(9);
    const [head, ...rows] = table.trimEnd().split('\r\n');
    expect(head).toMatch(/^id,/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(amendments.nodes.map((node: { id: string }) => node.id));
  });

  test('tells what went wrong', () => tellsWhatWentWrong(example));
});

describe('TypeScript', () => {
  const bundled = build({
    entryPoints: ['examples/javascript/claims-about-provision.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  const example = async (address: string) =>
    run(process.execPath, ['--input-type=module', '-', address], await bundled);

  test('says what Nurpeisov says about article 2-1, and that the record differs', async () => {
    const { code, out, err } = await example(server.url);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/, as of /g)).toHaveLength(11);
    expect(out).toContain(
      'Е.К. Нурпеисов, as of 2015-11-02: Сход и собрание местного сообщества считаются по закону органами самоуправления.',
    );
    expect(out).toContain('the record: DIFFERS. Пункт 3 статьи 2-1 называет их формой деятельности');
    expect(out).toContain('zan.gov.kz, 7966, 2014-11-07: ст. 2-1, п. 3');
  });

  test('tells what went wrong', () => tellsWhatWentWrong(example));

  test('has the types of the schema as it is (`npm run schema` writes them)', async () => {
    const written = join(folder, 'schema.d.ts');
    const config = 'examples/javascript/tsconfig.json';
    const { code } = await run('npx', ['--no', 'gql-tada', 'generate-output', '-c', config, '-o', written]);
    expect(code).toBe(0);
    expect(readFileSync('schema/schema.d.ts', 'utf8')).toBe(readFileSync(written, 'utf8'));
  });
});
