/** Walks the graph a page at a time, each thing with what is asked for of it: nothing but the page is held. */
import type { Outgoing } from '../graph/answers.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { RelationshipType } from '../graph/relationships.ts';
import type { Entity, EntityType, Evidence } from '../model/entities.ts';
import { unquoted, withoutQuotes, withoutTexts } from './without-texts.ts';

/** Few enough that what is read of them, and all that hangs on them, is a small part of what a process holds. */
const PAGE = 200;

/** What hangs on a thing: what supports it, and what leaves it. Each costs a question to the database a page. */
export interface Hanging {
  readonly evidence: readonly Evidence[];
  readonly relationships: readonly Outgoing[];
}

/** A thing of the graph, with what was asked for of it; without anything of the user's own texts. */
export type Walked<T extends EntityType = EntityType, H extends keyof Hanging = never> = {
  readonly thing: Thing<T>;
} & Pick<Hanging, H>;

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

/**
 * Every thing of a type whose id is wanted, by sort key, with the relationships that lead to what is wanted; nothing is
 * read of what hangs on the others.
 */
export async function* walked<T extends EntityType, H extends keyof Hanging>(
  reader: GraphReader,
  type: T,
  wanted: (id: string) => boolean,
  hanging: readonly H[],
): AsyncGenerator<Walked<T, H>> {
  const asked: ReadonlySet<keyof Hanging> = new Set(hanging);
  for await (const page of pages(reader, type)) {
    const things = page.filter(({ id }) => wanted(id));
    if (things.length === 0) continue;
    const ids = things.map(({ id }) => id);
    const [evidence, relationships] = await Promise.all([
      asked.has('evidence') ? reader.evidence.of(ids) : [],
      asked.has('relationships') ? reader.walk.relationships(ids) : [],
    ]);
    for (const [i, thing] of things.entries()) {
      yield {
        // What is taken away leaves a thing of the same type.
        thing: withoutTexts(thing) as Thing<T>,
        ...(asked.has('evidence') && { evidence: unquoted(evidence[i] ?? []) }),
        ...(asked.has('relationships') && {
          relationships: (relationships[i] ?? []).filter(({ to }) => wanted(to)).map(withoutQuotes),
        }),
      } as Walked<T, H>; // What was asked for stands in it.
    }
  }
}

/** The relationships, of the types or of all, that lead from wanted things of a type to wanted things. */
export async function* leaving(
  reader: GraphReader,
  type: EntityType,
  wanted: (id: string) => boolean,
  types?: readonly RelationshipType[],
): AsyncGenerator<Outgoing> {
  for await (const page of pages(reader, type)) {
    const ids = page.map(({ id }) => id).filter(wanted);
    const found = ids.length === 0 ? [] : await reader.walk.relationships(ids, types);
    yield* found
      .flat()
      .filter(({ to }) => wanted(to))
      .map(withoutQuotes);
  }
}
