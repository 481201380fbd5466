/** A generated dataset as a whole. */
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { DatasetSource } from '../../src/dataset/source.ts';
import type { Entity, EntityType, Evidence, LineageEdge } from '../../src/model/entities.ts';
import { sortedBy } from '../../src/model/order.ts';
import { lawAt, sourceOfAct } from './changes.ts';
import {
  bodyAt,
  claimAt,
  claimsOf,
  evidenceOfClaim,
  personAt,
  personsOf,
  SCHOLARSHIP,
  workAt,
  worksOf,
} from './people.ts';
import { type Plan, planOf } from './plan.ts';
import type { Tier } from './tiers.ts';

/** Raised where the same seed gives another dataset than before. */
const EDITION = 1;

export const revisionOf = ({ tier, seed }: Plan): string => `generated-${EDITION}-${tier.name}-${seed}`;

const upTo = (count: number): Iterable<number> => Array(count).keys();

/** Everything with an id, a law after another, none of them kept. */
export function* entitiesOf(plan: Plan): Generator<Entity> {
  yield SCHOLARSHIP;
  for (const index of upTo(plan.bodies)) yield bodyAt(plan, index);
  for (const index of upTo(plan.tier.acts)) {
    const { act, provisions, amendments, versions, competences } = lawAt(plan, index);
    yield act;
    if (act.recordFrom !== null) yield sourceOfAct(act);
    yield* provisions;
    yield* amendments;
    yield* versions;
    yield* competences;
  }
  for (const index of upTo(personsOf(plan))) yield personAt(index);
  for (const index of upTo(worksOf(plan))) yield workAt(plan, index);
  for (const index of upTo(claimsOf(plan))) yield claimAt(plan, index);
}

/** Evidence by what it supports. */
export function* evidenceOf(plan: Plan): Generator<readonly [string, readonly Evidence[]]> {
  for (const index of upTo(plan.tier.acts)) yield* lawAt(plan, index).evidence;
  for (const index of upTo(claimsOf(plan))) yield [claimAt(plan, index).id, evidenceOfClaim(index)];
}

export function* lineageEdgesOf(plan: Plan): Generator<LineageEdge> {
  for (const index of upTo(plan.tier.acts)) yield* lawAt(plan, index).lineage;
}

/** Can be read again from its beginning. */
const again = <T>(read: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: read });

/** The dataset, a thing after another: it takes no memory. */
export const sourceOf = (plan: Plan): DatasetSource => ({
  revision: revisionOf(plan),
  entities: again(() => entitiesOf(plan)),
  evidence: again(() => evidenceOf(plan)),
  lineage: again(() => lineageEdgesOf(plan)),
  decisions: [],
  citations: [],
  references: [],
  formerIds: [],
});

/** The dataset in memory, in its order. */
export function generated(tier: Tier, seed: number): Dataset {
  const plan = planOf(tier, seed);
  const all = [...entitiesOf(plan)];
  const table = <T extends EntityType>(type: T): readonly Extract<Entity, { type: T }>[] =>
    sortedBy(
      // TypeScript does not narrow a union by a type parameter.
      all.filter((entity) => entity.type === type) as Extract<Entity, { type: T }>[],
      ({ sortKey }) => sortKey,
    );
  return {
    revision: revisionOf(plan),
    entities: {
      Act: table('Act'),
      Provision: table('Provision'),
      ProvisionVersion: table('ProvisionVersion'),
      Amendment: table('Amendment'),
      Body: table('Body'),
      Competence: table('Competence'),
      Person: table('Person'),
      Work: table('Work'),
      Claim: table('Claim'),
      Source: table('Source'),
      Gap: [],
    },
    evidence: new Map(sortedBy(evidenceOf(plan), ([id]) => id)),
    decisions: [],
    citations: [],
    lineage: sortedBy(lineageEdgesOf(plan), ({ from, to, type }) => `${from}|${to}|${type}`),
    references: [],
    formerIds: new Map(),
  };
}
