/** What differs between two days: held against the states on these days, and against what was counted by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { addDays, type LocalDate, localDate } from '../../src/model/dates.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { api, type Loose, root } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const prov = (eId: string): string => `prov:kz/law/2001-01-23/148#${eId}`;
const counted: Loose = parse(readFileSync('tests/data/counted-by-hand.yaml', 'utf8'));

const dataset = buildDataset(await readDossier(join(root, 'data')));
const store = openMemory();
const ask = api(store);
beforeAll(async () => {
  await store.load(dataset);
});

const CHANGES = `query ($id: ID!, $between: DateRange!, $after: String) { node(id: $id) {
  ... on Act { changes(between: $between) { ...Those } }
  ... on Provision { changes(between: $between) { ...Those } }
} }
fragment Those on Changes { withinRecord provisions(first: 100, after: $after) {
  totalCount
  nodes { kind certainty provision { id } before { id } after { id } amendments { by { id } } }
  pageInfo { hasNextPage endCursor }
} }`;

/** All pages. */
async function changes(id: string, from: string, to: string): Promise<readonly Loose[]> {
  const all: Loose[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: Loose = await ask(CHANGES, { id, between: { from, to }, after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = data.node.changes.provisions;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) {
      expect(all).toHaveLength(totalCount);
      return all;
    }
    after = pageInfo.endCursor;
  }
}

const day = fc.integer({ min: 0, max: 9_300 }).map((days): LocalDate => addDays(localDate('2001-01-01'), days));

test('a provision is told exactly where its versions on the two days differ', async () => {
  const ids = dataset.entities.Provision.filter(({ act }) => act === LAW).map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const told = new Map((await changes(LAW, from, to)).map((change) => [change.provision.id, change]));
      const [older, newer] = [await store.provisions.states(ids, from), await store.provisions.states(ids, to)];
      ids.forEach((id, i) => {
        const [before, after] = [older[i]?.version ?? null, newer[i]?.version ?? null];
        const kind = before === null ? 'INSERTED' : after === null ? 'REPEALED' : 'CHANGED';
        const expected = before?.id === after?.id ? undefined : [kind, before?.id ?? null, after?.id ?? null];
        const change = told.get(id);
        expect(
          change && [
            change.kind.replace('WORDS_REPLACED', 'CHANGED'),
            change.before?.id ?? null,
            change.after?.id ?? null,
          ],
          id,
        ).toEqual(expected);
        if (change !== undefined && older[i]?.certainty === 'CERTAIN' && newer[i]?.certainty === 'CERTAIN') {
          expect(change.certainty).toBe('CERTAIN');
        }
      });
      expect(told.size).toBeLessThanOrEqual(ids.length);
    }),
    { numRuns: 12 },
  );
});

test('an article tells of itself and its parts what its act tells', async () => {
  const [from, to] = ['2009-01-01', '2016-01-01'];
  const ofAct = await changes(LAW, from, to);
  const within = ofAct.filter(({ provision: { id } }) => id === prov('art_24') || id.startsWith(prov('art_24__')));
  expect(within.length).toBeGreaterThan(5);
  expect(await changes(prov('art_24'), from, to)).toEqual(within);
});

describe('what one law did between two editions, counted by hand in both', () => {
  test.each(
    counted.details.flatMap(({ by, between: [from, to], changed }: Loose) =>
      changed.map((line: string) => [by, from, to, ...line.split(' ')]),
    ) as [string, string, string, string, string][],
  )('%s, %s to %s: %s %s', async (by, from, to, eId, kind) => {
    // A law takes force after its adoption: the edition of its day shows its words some weeks before they bind.
    const listed = await changes(prov(eId), from, addDays(localDate(to), 60));
    const change = listed.find(({ provision }) => provision.id === prov(eId));
    expect(change?.kind).toBe(kind === 'INSERTION' ? 'INSERTED' : 'CHANGED');
    expect(change?.amendments.map((a: Loose) => a.by.id)).toContain(`act:kz/law/${by}`);
  });

  test('words replaced throughout the act are no change of each provision', async () => {
    const { between, unchanged } = counted.throughout;
    const listed = await changes(LAW, between[0], between[1]);
    const kinds = new Map(listed.map(({ provision, kind }) => [provision.id, kind]));
    expect(new Set(unchanged.map((eId: string) => kinds.get(prov(eId))))).toEqual(new Set(['WORDS_REPLACED']));
    expect(new Set(kinds.values())).toEqual(new Set(['CHANGED', 'INSERTED', 'REPEALED', 'WORDS_REPLACED']));
  });
});

describe('powers', () => {
  const POWERS = `query ($id: ID!, $between: DateRange!, $first: Int, $after: String) { node(id: $id) { ... on Act {
    changes(between: $between) { competences(first: $first, after: $after) {
      totalCount nodes { kind body { id } before { id } after { id } } pageInfo { hasNextPage endCursor }
    } }
  } } }`;
  const between = { from: '2011-01-01', to: '2012-01-01' };

  test('those of an act are those of its bodies together, each once, whatever the page', async () => {
    const { Body, Competence } = dataset.entities;
    const inLaw = new Set(Competence.filter((c) => c.provision.startsWith(prov(''))).map(({ id }) => id));
    const days = { from: localDate(between.from), to: localDate(between.to) };
    const ofBodies = (
      await store.bodies.changes(
        Body.map(({ id }) => id),
        days,
      )
    )
      .flat()
      .filter(({ before, after }) => inLaw.has((after ?? before)?.id ?? ''));
    expect(ofBodies.length).toBeGreaterThan(10);
    const shown = ({ kind, before, after }: Loose) => `${kind} ${before?.id} ${after?.id}`;
    const all: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: Loose = await ask(POWERS, { id: LAW, between, first: 7, after });
      const { nodes, pageInfo, totalCount } = data.node.changes.competences;
      all.push(...nodes.map(shown));
      expect(totalCount).toBe(ofBodies.length);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(new Set(all).size).toBe(all.length);
    expect(all.toSorted()).toEqual(ofBodies.map(shown).toSorted());
  });

  test('the revision commission of a maslikhat lost its powers by law 465-IV, and that of an oblast gained them', async () => {
    const { data }: Loose = await ask(
      `{ act(id: "${LAW}") { changes(between: {from: "2011-01-01", to: "2012-01-01"}) { competences(first: 100) {
        nodes { kind body { id } amendments { by { number } } }
      } } } }`,
    );
    const commissions = data.act.changes.competences.nodes.filter((c: Loose) => c.body.id.includes('revision'));
    expect(commissions.length).toBeGreaterThan(0);
    for (const { amendments } of commissions) {
      expect(amendments.map((a: Loose) => a.by.number)).toContain('465-IV');
    }
  });
});

describe('days that cannot be compared', () => {
  test.each([
    ['{from: "2013-01-01"}', /"between" needs both days/],
    ['{}', /"between" needs both days/],
    ['{from: "2013-01-02", to: "2013-01-01"}', /before it begins/],
  ])('%s', async (between, sentence) => {
    for (const [field, id] of [
      ['act', LAW],
      ['provision', prov('art_24')],
    ]) {
      const { errors }: Loose = await ask(`{ ${field}(id: "${id}") { changes(between: ${between}) { from } } }`);
      expect(errors[0].extensions).toEqual({ code: 'BAD_ARGUMENT', argument: 'changes.between' });
      expect(errors[0].message).toMatch(sentence);
    }
  });

  test('one day against itself differs in nothing; days beyond the record are told', async () => {
    expect(await changes(LAW, '2013-07-01', '2013-07-01')).toEqual([]);
    const { data }: Loose = await ask(CHANGES, { id: LAW, between: { from: '1990-01-01', to: '2013-01-01' } });
    expect(data.node.changes.withinRecord).toBe(false);
  });
});
