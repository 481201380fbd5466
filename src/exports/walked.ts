/** Walks the graph a page at a time, each thing with what hangs on it: nothing but the page is held. */
import type { GraphReader, Outgoing } from '../graph/reader.ts';
import type { Entity, EntityType, Evidence } from '../model/entities.ts';
import { unquoted, withoutQuotes, withoutTexts } from './without-texts.ts';

const PAGE = 500;

/** A thing of the graph with its evidence, and what leaves it; without anything of the user's own texts. */
export interface Walked<T extends EntityType = EntityType> {
  readonly thing: Extract<Entity, { type: T }>;
  readonly evidence: readonly Evidence[];
  readonly relationships: readonly Outgoing[];
}

/** Every thing of a type, by sort key. */
export async function* everything<T extends EntityType>(reader: GraphReader, type: T): AsyncGenerator<Walked<T>> {
  for (let after: string | null = null; ; ) {
    const things: readonly Extract<Entity, { type: T }>[] = await reader.walk.things(type, after, PAGE);
    const ids = things.map(({ id }) => id);
    const [evidence, relationships] = await Promise.all([reader.evidence.of(ids), reader.walk.relationships(ids)]);
    for (const [i, thing] of things.entries()) {
      yield {
        // What is taken away leaves a thing of the same type.
        thing: withoutTexts(thing) as Extract<Entity, { type: T }>,
        evidence: unquoted(evidence[i] ?? []),
        relationships: (relationships[i] ?? []).map(withoutQuotes),
      };
    }
    if (things.length < PAGE) return;
    after = things.at(-1)?.sortKey ?? null;
  }
}
