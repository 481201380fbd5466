/** The generated law of the benchmark has the size and the shape that it promises, and is the same for one seed. */
import { expect, test } from 'vitest';
import { entitiesOf, generated, sourceOf } from '../../bench/generate/dataset.ts';
import { planOf } from '../../bench/generate/plan.ts';
import { L, M, shareOf } from '../../bench/generate/tiers.ts';
import { nodeRows, relationshipRows, rowsOf } from '../../src/graph/neo4j/rows.ts';
import { relationships } from '../../src/graph/relationships.ts';
import { groupBy } from '../../src/model/order.ts';
import { LINEAGE_EDGE_TYPES } from '../../src/model/terms.ts';

const dataset = generated(M, 1);
const { Act, Provision, Amendment, ProvisionVersion, Competence, Claim } = dataset.entities;

test('tier M has the acts, articles, changes and versions that it names', () => {
  expect(Act).toHaveLength(1000);
  expect(Provision.filter(({ kind }) => kind === 'ARTICLE')).toHaveLength(6000);
  expect(Amendment).toHaveLength(3000);
  expect(ProvisionVersion).toHaveLength(4450);
});

test('tier L is planned with what it names', () => {
  const { articles, events } = planOf(L, 1);
  expect(articles.reduce((a, b) => a + b, 0)).toBe(560_000);
  expect(events.reduce((a, b) => a + b, 0)).toBe(263_000);
});

test('one seed gives one dataset, another seed another', () => {
  expect(generated(M, 1)).toEqual(dataset);
  expect(generated(M, 2).entities.Amendment).not.toEqual(Amendment);
});

test('every id is of one thing, and no relationship leads to nothing', () => {
  const ids = [...entitiesOf(planOf(M, 1))].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named =
    Amendment.length * 2 +
    Provision.length +
    ProvisionVersion.flatMap((v) => [v.provision, ...v.openedBy, ...v.closedBy]).length +
    Competence.flatMap((c) => [c.body, c.provision, ...c.toward, ...c.givenBy, ...c.takenBy]).length +
    Claim.flatMap((c) => [c.reportedIn, ...c.about, ...c.assertedBy, ...c.conflictsWith]).length;
  const others = new Set<string>(['CONTINUES', 'NARROWER_THAN', 'AUTHORED', ...LINEAGE_EDGE_TYPES]);
  // Those with an end that is not in the dataset would be left out.
  expect(relationships(dataset).filter(({ type }) => !others.has(type))).toHaveLength(named);
});

test('few acts are changed often, most never', () => {
  const counts = [...groupBy(Amendment, ({ targetAct }) => targetAct).values()].map((list) => list.length);
  const often = counts.toSorted((a, b) => b - a).slice(0, Act.length / 20);
  expect(counts.length).toBeLessThan(Act.length / 2);
  expect(often.reduce((a, b) => a + b, 0)).toBeGreaterThan(Amendment.length / 2);
});

test('versions of a provision follow one another without a gap', () => {
  for (const versions of groupBy(ProvisionVersion, ({ provision }) => provision).values()) {
    for (const [i, { start, ordinal }] of versions.entries()) {
      expect(ordinal).toBe(i + 1);
      if (i > 0) expect(versions[i - 1]?.end).toEqual(start);
    }
  }
});

test('read as a stream, it gives the rows of the dataset in memory, each once', () => {
  const fifth = shareOf(M, 0.2);
  const source = sourceOf(planOf(fifth, 1));
  const { nodes, relationships: joined } = rowsOf(generated(fifth, 1));
  const hashes = (rows: Iterable<{ readonly hash: string }>) => Array.from(rows, ({ hash }) => hash).toSorted();
  expect(hashes(nodeRows(source))).toEqual(hashes(nodes));
  expect(hashes(relationshipRows(source))).toEqual(hashes(joined));
});
