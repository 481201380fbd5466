/** Walks the graph a page at a time, each thing with what hangs on it: nothing but the page is held. */
import type { GraphReader, Outgoing } from '../graph/reader.ts';
import type { Entity, EntityType, Evidence } from '../model/entities.ts';
import { unquoted, withoutQuotes, withoutTexts } from './without-texts.ts';

const PAGE = 500;

/** A thing of the graph with its evidence, and what leaves it; without anything of the user's own texts. */
export interface Walked<T extends EntityType = EntityType> {
  readonly thing: Thing<T>;
  readonly evidence: readonly Evidence[];
  readonly relationships: readonly Outgoing[];
}

type Thing<T extends EntityType> = Extract<Entity, { type: T }>;

async function* pages<T extends EntityType>(reader: GraphReader, type: T): AsyncGenerator<readonly Thing<T>[]> {
  for (let after: string | null = null; ; ) {
    const things: readonly Thing<T>[] = await reader.walk.things(type, after, PAGE);
    yield things;
    if (things.length < PAGE) return;
    after = things.at(-1)?.sortKey ?? null;
  }
}

/** Every thing of a type, by sort key, as it is held: for those who choose among them. */
export async function* bareThings<T extends EntityType>(reader: GraphReader, type: T): AsyncGenerator<Thing<T>> {
  for await (const things of pages(reader, type)) yield* things;
}

/** Every thing of a type whose id is wanted, by sort key; nothing is read of what hangs on the others. */
export async function* walked<T extends EntityType>(
  reader: GraphReader,
  type: T,
  wanted: (id: string) => boolean,
): AsyncGenerator<Walked<T>> {
  for await (const page of pages(reader, type)) {
    const things = page.filter(({ id }) => wanted(id));
    if (things.length === 0) continue;
    const ids = things.map(({ id }) => id);
    const [evidence, relationships] = await Promise.all([reader.evidence.of(ids), reader.walk.relationships(ids)]);
    for (const [i, thing] of things.entries()) {
      yield {
        // What is taken away leaves a thing of the same type.
        thing: withoutTexts(thing) as Thing<T>,
        evidence: unquoted(evidence[i] ?? []),
        relationships: (relationships[i] ?? []).map(withoutQuotes),
      };
    }
  }
}
