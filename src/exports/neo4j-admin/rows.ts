/** The rows of every file: the same that a load writes, one thing after another. */
import { type HangingLabel, type NodeRow, type RelationshipRow, RowMaker } from '../../graph/bulk.ts';
import type { EntityType } from '../../model/entities.ts';
import { LINEAGE_EDGE_TYPES } from '../../model/terms.ts';
import { EXPORTED_TYPES, type Part } from '../part.ts';

/** Has something made at each step. */
type Feed = (part: Part, maker: RowMaker) => AsyncGenerator<void>;

const things = (type: EntityType): Feed =>
  async function* (part, maker) {
    for await (const { thing } of part.things(type)) yield maker.thing(thing);
  };

/** What hangs on things: names, record checks, sides of gaps; each with its evidence. */
const children = (...types: readonly EntityType[]): Feed =>
  async function* (part, maker) {
    for (const type of types) for await (const { thing } of part.things(type)) yield maker.children(thing);
  };

const leaving = (type: EntityType): Feed =>
  async function* (part, maker) {
    for await (const relationship of part.relationships({ from: type })) yield maker.outgoing(relationship);
  };

async function* decisions(part: Part, maker: RowMaker): AsyncGenerator<void> {
  for await (const decision of part.decisions()) yield maker.decision(decision);
}

async function* citations(part: Part, maker: RowMaker): AsyncGenerator<void> {
  for await (const citation of part.citations()) yield maker.citation(citation);
}

async function* formerIds(part: Part, maker: RowMaker): AsyncGenerator<void> {
  for await (const { was, is } of part.formerIds()) yield maker.former(was, is);
}

/** Everything that has evidence. */
async function* supported(part: Part, maker: RowMaker): AsyncGenerator<void> {
  for (const type of EXPORTED_TYPES) {
    for await (const { thing, evidence } of part.things(type, 'evidence')) {
      maker.supported(thing.id, evidence);
      maker.children(thing);
      yield;
    }
  }
  for await (const edge of part.relationships({ types: LINEAGE_EDGE_TYPES })) yield maker.outgoing(edge);
  yield* decisions(part, maker);
  yield* citations(part, maker);
}

const HANGING: { readonly [L in HangingLabel]: Feed } = {
  Name: children('Act', 'Provision', 'Body'),
  RecordCheck: children('Claim'),
  GapSide: children('Gap'),
  Evidence: supported,
  Decision: decisions,
  Citation: citations,
  FormerId: formerIds,
};

const isHanging = (label: string): label is HangingLabel => label in HANGING;

/** The nodes with a label. */
export async function* nodesOf(part: Part, label: EntityType | HangingLabel): AsyncGenerator<NodeRow> {
  const maker = new RowMaker('nodes');
  const feed = isHanging(label) ? HANGING[label] : things(label);
  for await (const _ of feed(part, maker)) yield* maker.takeNodes().filter(({ labels }) => labels.includes(label));
}

const EVIDENCE: readonly string[] = ['SUPPORTED_BY', 'FROM'];

/**
 * The files of relationships, by what they are about: what leaves the things of a type, what joins evidence to what it
 * supports, what joins other nodes to what they hang on.
 */
export const RELATIONSHIP_FILES: Readonly<Record<string, Feed>> = {
  ...Object.fromEntries(EXPORTED_TYPES.map((type) => [`from-${type}`, leaving(type)])),
  ...Object.fromEntries(Object.entries(HANGING).map(([label, feed]) => [`at-${label}`, feed])),
};

/** The relationships of a file whose two ends the part holds. */
export async function* relationshipsOf(part: Part, file: string): AsyncGenerator<RelationshipRow> {
  const maker = new RowMaker('relationships');
  const isOfEvidence = file === 'at-Evidence';
  const feed = RELATIONSHIP_FILES[file];
  if (feed === undefined) throw new TypeError(`There is no file ${file}.`);
  for await (const _ of feed(part, maker)) {
    for (const row of maker.takeRelationships()) {
      if (EVIDENCE.includes(row.type) === isOfEvidence && holds(part, row)) yield row;
    }
  }
}

/** Nodes that hang on a thing of the part, and their evidence, are always in it; what they name may be not. */
const NAMED: readonly string[] = ['TAKEN_BY', 'BY_INSTRUMENT', 'FROM'];

const holds = (part: Part, { type, to }: RelationshipRow): boolean => !NAMED.includes(type) || part.holds(to);
