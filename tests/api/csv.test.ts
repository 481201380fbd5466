/** Tables: what `Accept: text/csv` gives for a question or a query. */
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/api/columns.ts';
import type { ZangraphServer } from '../../src/api/server.ts';
import { tableOf } from '../../src/api/table.ts';
import { questions } from '../support/answer-to.ts';
import { dossierStore } from '../support/api.ts';
import { linkTo, listening } from '../support/http.ts';

let server: ZangraphServer;
beforeAll(async () => {
  server = await listening(await dossierStore());
});
afterAll(() => server.stop());

const accept = { accept: 'text/csv' };
const lines = (csv: string) => csv.trimEnd().split('\r\n');

describe('a table of', () => {
  const schema = buildSchema(`
    type Query { acts: [Act!]! act: Act }
    interface Node { id: ID }
    type Act implements Node { id: ID, title: String, pages: Int, old: Boolean, levels: [String], by: Act, parts: [Act], node: Node }
  `);
  const table = (query: string, data: object, name?: string) =>
    lines(tableOf(shapeOf({ schema, document: parse(query), variableValues: { no: false } }), data, name)).map((line) =>
      line.replace('\uFEFF', ''),
    );

  test('nested objects has dotted columns; lists are joined, position by position', () => {
    expect(
      table('{ acts { id by { id by { title } } levels parts { id title } old pages } }', {
        acts: [
          {
            id: 'a',
            by: { id: 'b', by: null },
            levels: ['X', 'Y'],
            parts: [
              { id: 'p', title: null },
              { id: 'q', title: 't' },
            ],
            old: false,
            pages: -3,
          },
          { id: 'c', by: null, levels: [], parts: null, old: null, pages: 0 },
        ],
      }),
    ).toEqual([
      'id,by.id,by.by.title,levels,parts.id,parts.title,old,pages',
      'a,b,,X | Y,p | q, | t,false,-3',
      'c,,,,,,,0',
    ]);
  });

  test('one list, of an object and not of one of its items: the one with the most columns, whatever it holds', () => {
    const long = [{ title: 'l1' }, { title: 'l2' }, { title: 'l3' }];
    const query = '{ acts { id parts { title } } act { parts { id title old } } other: act { parts { id } } }';
    const data = {
      acts: [{ id: 'a', parts: long }],
      act: { parts: [] },
      other: { parts: [{ id: 1 }, { id: 2 }] },
    };
    expect(table(query, data)).toEqual(['id,title,old']);
    expect(table(query, data, 'other.parts')).toEqual(['id', '1', '2']);
    expect(table(query, data, 'acts')).toEqual(['id,parts.title', 'a,l1 | l2 | l3']);
    expect(() => table(query, data, 'acts.parts')).toThrow(
      'The answer has no list "acts.parts"; its lists are: acts, act.parts, other.parts.',
    );
  });

  test('nothing has its header; an answer without a list is a row', () => {
    expect(table('{ act { parts { id by { title } } } }', { act: null })).toEqual(['id,by.title']);
    expect(table('{ act { id levels } }', { act: { id: 'a', levels: ['X', 'Y'] } })).toEqual([
      'act.id,act.levels',
      'a,X | Y',
    ]);
  });

  test('fragments, aliases, skipped and included fields', () => {
    const query = `query($no: Boolean!) { acts { a: id ...F title @include(if: $no) old @skip(if: $no) node { id ... on Act { pages } } } }
      fragment F on Act { by { id } by { title } }`;
    expect(table(query, { acts: [] })).toEqual(['a,by.id,by.title,old,node.id,node.pages']);
  });

  test('cells that a spreadsheet would run are defused; quotes, commas and lines are kept', () => {
    const titles = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a "b", c', 'one\ntwo'];
    expect(table('{ acts { title } }', { acts: titles.map((title) => ({ title })) })).toEqual([
      'title',
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\t=1",
      '"a ""b"", c"',
      '"one\ntwo"',
    ]);
  });
});

describe('over HTTP', () => {
  test.each(questions.map((q) => [q.name]))('%s gives a table with rows, marked as UTF-8', async (name) => {
    const response = await fetch(linkTo(server.url, name), { headers: accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
    ]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = lines(new TextDecoder().decode(bytes));
    expect(rows.length).toBeGreaterThan(1);
  });

  test('a body without powers on the day has the header of powers; another list is asked for by its name', async () => {
    const link = linkTo(server.url, 'body-powers', { body: 'body:revision-commission.oblast' });
    const header = 'id,modality,role,summary,provision.id,provision.citation,toward.id,toward.name,validFrom,validTo';
    expect(lines((await (await fetch(link, { headers: accept })).text()).replace('\uFEFF', ''))).toEqual([header]);
    const broader = await (await fetch(`${link}&table=body.broader`, { headers: accept })).text();
    expect(lines(broader.replace('\uFEFF', ''))[0]).toBe('id,name');
    const none = await fetch(`${link}&table=powers`, { headers: { ...accept, 'accept-language': 'ru' } });
    expect(none.status).toBe(400);
    expect(await none.json()).toMatchObject({
      errors: [
        {
          message: 'В ответе нет списка «powers»; есть списки: body.broader, body.competences, body.changes.',
          extensions: { code: 'BAD_ARGUMENT' },
        },
      ],
    });
  });

  test('the changes of article 39-3, by GET and POST, by name and by query', async () => {
    const { query, variables } = questions.find((q) => q.name === 'amendments-of-article') ?? {};
    const get = await (await fetch(linkTo(server.url, 'amendments-of-article'), { headers: accept })).text();
    const [header, ...rows] = lines(get);
    expect(header).toBe(
      'id,kind,aspect,by.id,by.number,by.title,by.adiletId,adoptedOn,inForceOn,inForceEarliest,inForceLatest,retroactive,forceRule.kind,forceRule.amount,forceRule.date,forceRule.asPrinted,evidence.source.id,evidence.source.title,evidence.source.stateOf,evidence.locator,evidence.confidence',
    );
    expect(rows.find((row) => row.includes(',101-V,'))).toContain(
      ',2013-06-13,,2013-06-24,2014-11-07,false,DAYS_AFTER_PUBLICATION,10,',
    );
    for (const body of [{ operation: 'amendments-of-article' }, { query, variables }]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { ...accept, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(await response.text()).toBe(get);
    }
  });

  test.each([
    ['text/csv, application/json', 'text/csv'],
    ['text/csv;q=0.9, */*;q=0.1', 'text/csv'],
    ['application/json, text/csv', 'application/json'],
    ['text/csv;q=0.5, application/json', 'application/json'],
    ['text/csv;q=0, */*', 'application/'],
    ['*/*', 'application/'],
  ])('%s gives %s', async (wanted, type) => {
    const response = await fetch(linkTo(server.url, 'rejected-bills'), { headers: { accept: wanted } });
    expect(response.headers.get('content-type')).toContain(type);
  });

  const wide = `{ acts { nodes { ${Array.from({ length: 600 }, () => 'id').join(' ')} } } }`;
  test.each([
    ['an unknown name', { operation: 'nothing' }, 404, 'UNKNOWN_OPERATION'],
    ['a query that is none', { query: '{ nothing }' }, 400, undefined],
    ['a day that is none', { operation: 'provision-on-a-day', variables: '{"on":"2013-02-30"}' }, 400, 'BAD_DATE'],
    ['a query that is too deep', { query: `{ a${'{ a'.repeat(30)}${'}'.repeat(30)} }` }, 400, undefined],
    ['more columns than a table has', { query: wide }, 400, 'BAD_ARGUMENT'],
  ])('%s stays an error in JSON, with a status', async (_, parameters, status, code) => {
    const response = await fetch(`${server.url}/graphql?${new URLSearchParams(parameters as Record<string, string>)}`, {
      headers: accept,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('json');
    const { errors } = await response.json();
    expect(errors[0].message).toBeTruthy();
    if (code) expect(errors[0].extensions.code).toBe(code);
  });
});
