/**
 * The research questions of `queries/` on the real dossier: equal on both engines, and right. The expected facts were
 * counted by hand in the official texts before the program was run.
 */
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Question, readQuestions } from '../../src/api/questions.ts';
import { createZangraphYoga } from '../../src/api/yoga.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { neo4jAccess } from '../support/neo4j.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const access = neo4jAccess();
const questions = await readQuestions('queries');
const memory = openMemory();
const neo4j = access === null ? null : openNeo4j(access);

interface Answer {
  // The answers of twelve different operations: each test names the part it reads.
  readonly data: Record<string, never>;
  readonly errors?: unknown;
}

async function ask(store: GraphStore, { query, variables }: Pick<Question, 'query' | 'variables'>): Promise<Answer> {
  const yoga = createZangraphYoga({ reader: store, logger: pino({ level: 'silent' }), timeLimitMs: 60_000 });
  const response = await yoga.fetch('http://zangraph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function answer<T>(name: string, variables: Record<string, unknown> = {}): Promise<T> {
  const question = questions.find((q) => q.name === name);
  if (question === undefined) throw new Error(`queries/${name}.graphql is not there.`);
  const { data, errors } = await ask(memory, { ...question, variables: { ...question.variables, ...variables } });
  expect(errors).toBeUndefined();
  return data as T;
}

beforeAll(async () => {
  const dataset = buildDataset(await readDossier('data'));
  await memory.load(dataset);
  await neo4j?.load(dataset);
});
afterAll(async () => {
  await memory.close();
  await neo4j?.close();
});

describe.skipIf(neo4j === null)('both engines answer alike (no Neo4j here: the last line of the run says why)', () => {
  test.each(questions.map((question) => [question.name, question] as const))('%s', async (_, question) => {
    if (neo4j === null) throw new Error('A skipped test ran.');
    const ours = await ask(memory, question);
    expect(ours.errors).toBeUndefined();
    expect(await ask(neo4j, question)).toEqual(ours);
  });
});

describe('the answers are those counted by hand', () => {
  test('the timeline of Law 148-II counts 2, 5, 8, 6, 9, 14 and 12 laws in 2009–2015', async () => {
    const { timeline } = await answer<{ timeline: { years: { year: number; laws: number }[] } }>('timeline');
    expect(timeline.years.map(({ year, laws }) => [year, laws])).toEqual([
      [2009, 2],
      [2010, 5],
      [2011, 8],
      [2012, 6],
      [2013, 9],
      [2014, 14],
      [2015, 12],
    ]);
  });

  test('56 acts of 2009–2015 changed Law 148-II', async () => {
    const { act } = await answer<{ act: { amendedBy: { totalCount: number; nodes: { number: string }[] } } }>(
      'acts-that-changed',
    );
    expect(act.amendedBy.totalCount).toBe(56);
    const numbers = act.amendedBy.nodes.map(({ number }) => number);
    for (const number of [
      '126-IV',
      '465-IV',
      '479-IV',
      '101-V',
      '102-V',
      '121-V',
      '227-V',
      '387-V',
      '393-V',
      '417-V',
    ]) {
      expect(numbers).toContain(number);
    }
  });

  test('article 39-3 was reworded by 101-V, in force on 24.06.2013 at the earliest, and changed by 387-V', async () => {
    const { provision } = await answer<{
      provision: { amendments: { nodes: { kind: string; by: { number: string }; inForceEarliest: string }[] } };
    }>('amendments-of-article', { article: 'prov:kz/law/2001-01-23/148#art_39-3' });
    const told = provision.amendments.nodes.map((a) => [a.kind, a.by.number, a.inForceEarliest]);
    expect(told).toContainEqual(['REWORDING', '101-V', '2013-06-24']);
    expect(told).toContainEqual(['MODIFICATION', '387-V', '2015-11-13']);
  });

  test('the article cites its works with pages, and the bills were rejected by the Majilis', async () => {
    const bills = JSON.stringify(await answer('rejected-bills'));
    for (const day of ['1997-07-09', '1999-06-29', '2000-08-09']) expect(bills).toContain(`act:kz/bill/${day}/-`);
    expect(bills).toContain('body:majilis');
    const cited = JSON.stringify(await answer('works-cited'));
    for (const pages of ['69', '13-20', '121-124', '8-10', '176-186', '260-310', '147-150'])
      expect(cited).toContain(pages);
  });

  test('the record differs from the years of amendment that the article names', async () => {
    const claims = JSON.stringify(await answer('claims-of-author'));
    expect(claims).toContain('DIFFERS');
    expect(claims).toContain('AGREES');
    expect(claims).toContain('UNVERIFIED');
  });

  test('chapter 2-1 was inserted by 465-IV and repealed by 393-V', async () => {
    const { data } = await ask(memory, {
      query: `query ($id: ID!) { provision(id: $id) { amendments { nodes { kind by { number } } } state(on: "2012-01-01") { inForce } later: state(on: "2017-01-01") { inForce certainty } } }`,
      variables: { id: 'prov:kz/law/2001-01-23/148#chp_2-1' },
    });
    expect(data).toEqual({
      provision: {
        amendments: {
          nodes: [
            { kind: 'INSERTION', by: { number: '465-IV' } },
            { kind: 'REPEAL', by: { number: '393-V' } },
          ],
        },
        state: { inForce: true },
        later: { inForce: false, certainty: 'CERTAIN' },
      },
    });
  });

  test('227-V changed article 20, exactly from 01.01.2015', async () => {
    const { data } = await ask(memory, {
      query: `query ($by: ID!, $target: ID!) { amendments(by: $by, target: $target) { nodes { kind inForceOn retroactive } } }`,
      variables: { by: 'act:kz/law/2014-07-03/227', target: `${LAW.replace('act:', 'prov:')}#art_20` },
    });
    expect(data).toEqual({
      amendments: { nodes: [{ kind: 'MODIFICATION', inForceOn: '2015-01-01', retroactive: false }] },
    });
  });
});
