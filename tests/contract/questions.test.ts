/**
 * The research questions of `queries/` on the real dossier: equal on both engines, and right. The expected facts were
 * counted by hand in the official texts before the program was run.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { answersFrom, LAWS_BY_YEAR, questions } from '../support/answer-to.ts';
import { api } from '../support/api.ts';
import { neo4jAccess } from '../support/neo4j.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const access = neo4jAccess();
const memory = openMemory();
const neo4j = access === null ? null : openNeo4j(access);

// A server that has just started compiles every statement when it first meets it.
const slow = { timeLimitMs: 60_000 };
const ask = api(memory, slow);
const answer = answersFrom(ask);

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
  test.each(questions.map((question) => [question.name, question] as const))('%s', async (_, { query, variables }) => {
    if (neo4j === null) throw new Error('A skipped test ran.');
    const ours = await ask(query, variables);
    expect(ours.errors).toBeUndefined();
    expect(await api(neo4j, slow)(query, variables)).toEqual(ours);
  });
});

describe('the answers are those counted by hand', () => {
  test('the timeline of Law 148-II counts 2, 5, 8, 6, 9, 14 and 12 laws in 2009–2015', async () => {
    const { timeline } = await answer<{ timeline: { years: { year: number; laws: number }[] } }>('timeline');
    expect(timeline.years.map(({ year, laws }) => [year, laws])).toEqual(LAWS_BY_YEAR);
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
    const { data } = await ask(
      `query ($id: ID!) { provision(id: $id) { amendments { nodes { kind by { number } } } state(on: "2012-01-01") { inForce } later: state(on: "2017-01-01") { inForce certainty } } }`,
      { id: 'prov:kz/law/2001-01-23/148#chp_2-1' },
    );
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
    const { data } = await ask(
      `query ($by: ID!, $target: ID!) { amendments(by: $by, target: $target) { nodes { kind inForceOn retroactive } } }`,
      { by: 'act:kz/law/2014-07-03/227', target: `${LAW.replace('act:', 'prov:')}#art_20` },
    );
    expect(data).toEqual({
      amendments: { nodes: [{ kind: 'MODIFICATION', inForceOn: '2015-01-01', retroactive: false }] },
    });
  });
});
