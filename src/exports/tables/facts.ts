/**
 * What has evidence and is no thing with a public id: decisions, citations, lineage, record checks, the sides of a gap.
 * Each has an id here, so that its evidence can name it.
 */
import type { Citation, Decision, Entity, Evidence, LineageEdge } from '../../model/entities.ts';
import { LINEAGE_EDGE_TYPES } from '../../model/terms.ts';
import type { Cell } from '../columns.ts';
import type { Part } from '../part.ts';

export interface Fact {
  readonly id: string;
  /** As the graph calls it: `Decision`. */
  readonly type: string;
  readonly evidence: readonly Evidence[];
}

interface Told<T> extends Fact {
  readonly told: T;
}

export async function* decisionsOf(part: Part): AsyncGenerator<Told<Decision>> {
  for await (const told of part.decisions()) {
    yield { id: told.key, type: 'Decision', evidence: told.evidence, told };
  }
}

export async function* citationsOf(part: Part): AsyncGenerator<Told<Citation>> {
  for await (const told of part.citations()) {
    yield { id: told.key, type: 'Citation', evidence: told.evidence, told };
  }
}

export async function* lineageOf(part: Part): AsyncGenerator<Told<LineageEdge>> {
  for await (const { type, from, to, on, evidence } of part.relationships({ types: LINEAGE_EDGE_TYPES })) {
    const lineal = LINEAGE_EDGE_TYPES.find((one) => one === type);
    if (lineal === undefined) continue;
    const id = `lineage:${type}:${from}:${to}${on === null ? '' : `:${on}`}`;
    yield { id, type: 'Lineage', evidence, told: { from, to, type: lineal, on, evidence } };
  }
}

interface RecordCheckOf extends Fact {
  readonly type: 'RecordCheck';
  /** The claim. */
  readonly owner: string;
  readonly cells: readonly Cell[];
}

/** What hangs on a thing and has evidence of its own. */
export async function* recordChecksOf(part: Part): AsyncGenerator<RecordCheckOf> {
  for await (const { thing } of part.things('Claim')) {
    if (thing.recordCheck === null) continue;
    const { verdict, explanation, evidence } = thing.recordCheck;
    const cells = [verdict, explanation.ru ?? null, explanation.kk ?? null, explanation.en ?? null];
    yield { id: `RecordCheck:${thing.id}/recordCheck/0`, type: 'RecordCheck', owner: thing.id, cells, evidence };
  }
}

interface GapSideOf extends Fact {
  readonly type: 'GapSide';
  readonly owner: string;
  /** From 1. */
  readonly position: number;
  readonly value: string;
}

export async function* gapSidesOf(part: Part): AsyncGenerator<GapSideOf> {
  for await (const { thing } of part.things('Gap')) {
    for (const [i, { value, evidence }] of thing.sides.entries()) {
      const id = `GapSide:${thing.id}/sides/${i}`;
      yield { id, type: 'GapSide', owner: thing.id, position: i + 1, value, evidence };
    }
  }
}

/** A thing as a fact. */
export const factOf = (thing: Entity, evidence: readonly Evidence[]): Fact => ({
  id: thing.id,
  type: thing.type,
  evidence,
});

/** Every fact that is no thing. */
export async function* factsBesides(part: Part): AsyncGenerator<Fact> {
  yield* recordChecksOf(part);
  yield* gapSidesOf(part);
  yield* decisionsOf(part);
  yield* citationsOf(part);
  yield* lineageOf(part);
}
