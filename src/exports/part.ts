/** The part of the graph that an export writes, as streams: the formats read it here and nowhere else. */
import type { FormerId, Outgoing } from '../graph/answers.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { RelationshipType } from '../graph/relationships.ts';
import type { Citation, Decision, EntityType } from '../model/entities.ts';
import { ZangraphError } from '../model/errors.ts';
import { chosenIds } from './chosen.ts';
import { happened } from './in-time.ts';
import { paged } from './paged.ts';
import { isWhole, type Selection } from './selection.ts';
import { type Hanging, leaving, type Walked, walked } from './walked.ts';
import { revisionOfFacts, withoutQuotes } from './without-texts.ts';

/** Every type of thing, in the order in which exports write them: what is named before what names it, where it can be. */
export const EXPORTED_TYPES = [
  'Source',
  'Act',
  'Provision',
  'ProvisionVersion',
  'Amendment',
  'Body',
  'Competence',
  'Person',
  'Work',
  'Claim',
  'Gap',
] as const satisfies readonly EntityType[];

/** Called with what was written so far: a label (`Provision`) and how many of it. */
export type ExportProgress = (label: string, done: number) => void;

export interface AskedRelationships {
  /** What the things are that they leave. */
  readonly from?: EntityType;
  readonly types?: readonly RelationshipType[];
}

export interface Part {
  readonly reader: GraphReader;
  readonly selection: Selection;
  /**
   * Of the facts that it is a part of, texts aside: the same facts give the same bytes, so that no instant stands in an
   * export.
   */
  readonly revision: string;
  /**
   * The things of a type, by sort key, each with what is asked for of it: its evidence, the relationships that leave it
   * and whose two ends the part holds.
   */
  things<T extends EntityType, H extends keyof Hanging = never>(type: T, ...hanging: H[]): AsyncIterable<Walked<T, H>>;
  /** The relationships whose two ends the part holds, by where they start; all of them, or those that are asked for. */
  relationships(asked?: AskedRelationships): AsyncIterable<Outgoing>;
  /** Decisions on the acts of the part within its days, and citations among its works; a page of owners at a time. */
  decisions(): AsyncIterable<Decision>;
  citations(): AsyncIterable<Citation>;
  /** Ids that things of the part had before. */
  formerIds(): AsyncIterable<FormerId>;
  holds(id: string): boolean;
}

/** The part that a selection asks for. Throws BAD_ARGUMENT where no act has the id. */
export async function partOf(reader: GraphReader, selection: Selection, progress?: ExportProgress): Promise<Part> {
  const revision = revisionOfFacts((await reader.dataset.info()).revision);
  await checkAct(reader, selection.act);
  const ids = isWhole(selection) ? null : await chosenIds(reader, selection);
  const holds = (id: string): boolean => ids === null || ids.has(id);

  async function* things<T extends EntityType, H extends keyof Hanging = never>(
    type: T,
    ...hanging: H[]
  ): AsyncGenerator<Walked<T, H>> {
    let done = 0;
    for await (const one of walked(reader, type, holds, hanging)) {
      yield one;
      done += 1;
      if (done % 1000 === 0) progress?.(type, done);
    }
    progress?.(type, done);
  }

  async function* relationships({ from, types }: AskedRelationships = {}): AsyncGenerator<Outgoing> {
    for (const type of from === undefined ? EXPORTED_TYPES : [from]) yield* leaving(reader, type, holds, types);
  }

  async function* decisions(): AsyncGenerator<Decision> {
    for await (const page of paged(things('Act'), IDS)) {
      for (const list of await reader.acts.decisions(idsOf(page))) {
        yield* list.filter(({ on }) => happened(on, selection)).map(withoutQuotes);
      }
    }
  }

  async function* citations(): AsyncGenerator<Citation> {
    for await (const page of paged(things('Work'), IDS)) {
      for (const list of await reader.scholarship.citations(idsOf(page), 'from')) {
        yield* list.filter(({ to }) => holds(to)).map(withoutQuotes);
      }
    }
  }

  async function* formerIds(): AsyncGenerator<FormerId> {
    for (let after: string | null = null; ; ) {
      const found: readonly FormerId[] = await reader.walk.formerIds(after, IDS);
      yield* found.filter(({ is }) => holds(is));
      if (found.length < IDS) return;
      after = found.at(-1)?.was ?? null;
    }
  }

  return { reader, selection, revision, things, relationships, decisions, citations, formerIds, holds };
}

/** Throws BAD_ARGUMENT where there is no act with the id; null is no question. */
export async function checkAct(reader: GraphReader, id: string | null): Promise<void> {
  if (id === null) return;
  const [act] = await reader.nodes.byIds([id]);
  if (act?.type === 'Act' && act.id === id) return;
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `No act has the id "${id.slice(0, 100)}"; ids look like act:kz/law/2001-01-23/148.`,
  );
}

const IDS = 200;

const idsOf = (page: readonly { readonly thing: { readonly id: string } }[]): readonly string[] =>
  page.map(({ thing }) => thing.id);
