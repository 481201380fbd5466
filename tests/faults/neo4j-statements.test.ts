import { afterAll, expect, test } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { localDate } from '../../src/model/dates.ts';
import { CALLS } from '../contract/calls/index.ts';
import { callsFor } from '../contract/describe-contract.ts';
import { twoDatasets } from '../support/datasets.ts';
import { OTHERS, READS } from '../support/neo4j-statements.ts';
import { describeNeo4j } from './describe-neo4j.ts';

const [first] = twoDatasets();
const HOSTILE = 'x\'}) DETACH DELETE n //"`} MATCH (m) DETACH DELETE m //';
const PAGE = { limit: 10, after: HOSTILE };

describeNeo4j('what is sent to Neo4j', (access, raw) => {
  const sent: { name: string; statement: string }[] = [];
  const store = openNeo4j({ ...access, onStatement: (name, statement) => sent.push({ name, statement }) });
  afterAll(() => store.close());

  test('is the one known statement of the function that was called', async () => {
    await store.load(first);
    await store.acts.list({}, { limit: 1 });
    const known = new Set(READS.values());
    for (const [name, make] of Object.entries(CALLS)) {
      for (const call of callsFor(first, make, 7).slice(0, 2)) {
        sent.length = 0;
        await call.run(store);
        expect([...new Set(sent.map((one) => one.name))]).toEqual([name]);
        const texts = new Set(sent.map((one) => one.statement));
        expect(texts.size).toBe(1);
        if (name !== 'dataset.info') expect([...texts].filter((text) => !known.has(text))).toEqual([]);
      }
    }
  });

  test('is one statement for a whole list of ids', async () => {
    await store.load(first);
    await store.dataset.counts();
    const { Act, Provision, Amendment, Body, Work } = first.entities;
    const ids = [...Act, ...Provision, ...Amendment, ...Body, ...Work].map(({ id }) => id);
    const day = localDate('2011-03-24');
    const page = { limit: 20 };
    const calls: readonly (() => Promise<readonly unknown[]>)[] = [
      () => store.nodes.byIds(ids),
      () => store.texts.of(ids),
      () => store.evidence.of(ids),
      () => store.acts.around(ids.map((id) => ({ id, relation: 'AMENDING', page }))),
      () => store.provisions.ofActs(ids, { on: day }, page),
      () => store.provisions.ancestors(ids),
      () => store.provisions.states(ids, day),
      () => store.amendments.ofTargets(ids, { includeParts: true }, page),
      () => store.amendments.competenceChanges(ids),
      () => store.bodies.affected(ids, day, true),
      () => store.bodies.changes(ids, { from: day, to: localDate('2014-01-01') }),
      () => store.provisions.changes(ids, { from: day, to: localDate('2014-01-01') }, {}, page),
      () => store.scholarship.claimsOf(ids, 'about', page),
      () => store.scholarship.citations(ids, 'from'),
      () => store.dataset.gapsAbout(ids),
    ];
    for (const call of calls) {
      sent.length = 0;
      expect((await call()).length).toBe(ids.length);
      expect(sent.length).toBe(1);
    }
  });

  test('holds no text of a caller', async () => {
    await store.load(first);
    const [before = {}] = await raw.run('MATCH (n:Entity) RETURN count(n) AS count');
    sent.length = 0;
    await store.nodes.byIds([HOSTILE]);
    await store.acts.list({ search: HOSTILE }, PAGE);
    await store.texts.of([HOSTILE]);
    await store.acts.byNumber(HOSTILE);
    await store.acts.byAdiletIds([HOSTILE]);
    await store.provisions.ancestors([HOSTILE]);
    await store.amendments.list({ target: HOSTILE, by: HOSTILE, includeParts: true }, PAGE);
    await store.bodies.list({ search: HOSTILE }, PAGE);
    await store.scholarship.claims({ about: HOSTILE, by: HOSTILE }, PAGE);
    await store.lineage.of(HOSTILE, 'BOTH', 5);
    await store.lineage.path(HOSTILE, HOSTILE, 5);
    await store.search.find(HOSTILE, undefined, PAGE);
    await store.timeline.rows(HOSTILE, undefined, 'ARTICLE');
    const formerIds = new Map([...first.formerIds, [HOSTILE, first.entities.Act[0]?.id ?? '']]);
    await store.load({ ...first, revision: HOSTILE, formerIds });
    const known = new Set([...READS.values(), ...OTHERS.values()]);
    const unknown = sent.filter(({ name, statement }) => name !== 'schema' && !known.has(statement));
    expect(unknown).toEqual([]);
    expect(sent.length).toBeGreaterThan(13);

    expect(await store.nodes.byIds([HOSTILE])).toEqual([first.entities.Act[0]]);
    const [after = {}] = await raw.run('MATCH (n:Entity) RETURN count(n) - 1 AS count');
    expect(after).toEqual(before);
  });
});
