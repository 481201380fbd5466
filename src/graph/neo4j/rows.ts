/** The dataset as rows of nodes and relationships: what the store must hold, each with a hash of its content. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../../dataset/dataset.ts';
import { type DatasetSource, sourceOf } from '../../dataset/source.ts';
import type { Citation, Decision, Entity, Evidence, LineageEdge, VersionText } from '../../model/entities.ts';
import { bare, bareNumber } from '../../model/ids.ts';
import { textSortKey } from '../../model/order.ts';
import { LINEAGE_EDGE_TYPES } from '../../model/terms.ts';
import type { Outgoing } from '../answers.ts';
import { relationshipsOf } from '../relationships.ts';
import { searched } from '../search/search-text.ts';
import { type Child, childrenOf, fieldsIn } from './encode.ts';
import { dateIn, type Properties } from './values.ts';

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  /** With `id` and `hash`. */
  readonly properties: Properties;
  readonly hash: string;
}

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** With `hash`, which tells it from every other relationship. */
  readonly properties: Properties;
  readonly hash: string;
}

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** Of the ways rows are laid out; a store that was filled in another way is brought up to date by the next load. */
export const LAYOUT = 5;

/** See `decode.ts`. */
const recordIn = (whole: Entity | Evidence | Decision | Citation | LineageEdge): string => JSON.stringify(whole);

/** 24 hex digits, in a text of their own: a slice of the whole digest would keep the whole one alive. */
const hashOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest().toString('hex', 0, 12);

/**
 * Makes the rows of one thing after another, those of nodes or those of relationships: a first load writes all nodes
 * before it joins them, and reads its source twice rather than keep anything. What was made is taken away.
 */
export class RowMaker {
  #nodes: NodeRow[] = [];
  /** By hash: lists may name something twice. */
  #relationships = new Map<string, RelationshipRow>();
  /** Hashes of evidence: equal evidence of many owners is one node. */
  readonly #met = new Set<string>();
  /** What is quoted from a place where it is named first, words or none, by the hash of the place. */
  readonly #quoted = new Map<string, string | null>();
  /** Hashes of relationships that hang on no owner, which alone could tell them twice. */
  readonly #told = new Set<string>();

  constructor(readonly wanted: 'nodes' | 'relationships') {}

  takeNodes(): readonly NodeRow[] {
    const made = this.#nodes;
    this.#nodes = [];
    return made;
  }

  takeRelationships(): readonly RelationshipRow[] {
    const made = [...this.#relationships.values()];
    this.#relationships.clear();
    return made;
  }

  node(id: string, label: string, properties: () => Properties): void {
    if (this.wanted !== 'nodes') return;
    const labels = ['Entity', label];
    const own = properties();
    const hash = hashOf([labels, own]);
    this.#nodes.push({ id, labels, properties: { ...own, id, hash }, hash });
  }

  relationship(type: string, from: string, to: string | null, properties: Properties = {}): string | null {
    if (to === null || this.wanted !== 'relationships') return null;
    const hash = hashOf([type, from, to, properties]);
    this.#relationships.set(hash, { type, from, to, properties: { ...properties, hash }, hash });
    return hash;
  }

  /** A relationship that the dataset lists by itself. */
  listed(type: string, from: string, to: string, properties: Properties = {}): void {
    const hash = this.relationship(type, from, to, properties);
    if (hash === null) return;
    if (this.#told.has(hash)) this.#relationships.delete(hash);
    this.#told.add(hash);
  }

  /**
   * The id of the evidence's node. It is that of the place, since quotes come and go with the user's own texts; only where
   * one place is quoted otherwise (or not at all) for another thing that it proves, the words count too.
   */
  evidence({ source, locator, confidence, quote }: Evidence): string {
    const place = hashOf({ source, locator, confidence });
    if (!this.#quoted.has(place)) this.#quoted.set(place, quote);
    const hash = quote === this.#quoted.get(place) ? place : hashOf({ source, locator, confidence, quote });
    const id = `evidence:${hash}`;
    if (this.#met.has(hash)) return id;
    this.#met.add(hash);
    this.node(id, 'Evidence', () => {
      const record = recordIn({ source, locator, confidence, quote });
      return { source, locator, confidence, quote, record };
    });
    this.relationship('FROM', id, source);
    return id;
  }

  supported(owner: string, evidence: readonly Evidence[]): void {
    for (const [position, item] of evidence.entries()) {
      this.relationship('SUPPORTED_BY', owner, this.evidence(item), { position });
    }
  }

  child(owner: string, { label, key, position, relationship, properties, evidence }: Child): void {
    const id = `${label}:${owner}/${key}/${position}`;
    this.node(id, label, () => ({ ...properties, position }));
    this.relationship(relationship, id, owner);
    this.supported(id, evidence);
  }

  /** With what hangs on it and what it tells of. */
  entity(entity: Entity): void {
    this.thing(entity);
    this.children(entity);
    for (const { type, from, to } of relationshipsOf(entity)) this.relationship(type, from, to);
  }

  /** The entity's own node. */
  thing(entity: Entity): void {
    this.node(entity.id, entity.type, () => {
      const { fields, whole, terms } = searched(entity);
      return {
        ...fieldsIn(entity),
        record: recordIn(entity),
        ...(fields.length > 0 ? { searchFields: fields, searchWhole: whole, searchTerms: terms } : {}),
        ...(entity.type === 'Act' && entity.number !== null ? { bareNumber: bareNumber(entity.number) } : {}),
      };
    });
  }

  children(entity: Entity): void {
    for (const child of childrenOf(entity)) this.child(entity.id, child);
  }

  /** A relationship as the walk of a graph tells it, which tells each once. */
  outgoing({ type, from, to, on, evidence }: Outgoing): void {
    const lineal = LINEAGE_EDGE_TYPES.find((one) => one === type);
    const properties = lineal === undefined ? {} : this.#ofLineage({ type: lineal, from, to, on, evidence });
    this.relationship(type, from, to, properties);
  }

  text(words: VersionText): void {
    const { version, source, from, to } = words;
    const sortKey = textSortKey(words);
    const id = `text:${bare(version)}|${sortKey}`;
    this.node(id, 'VersionText', () => ({ ...words, from: dateIn(from), to: dateIn(to), sortKey }));
    this.relationship('WORDS_OF', id, version);
    this.relationship('FROM', id, source);
  }

  decision(whole: Decision): void {
    const { evidence, on, ...decision } = whole;
    const id = `decision:${decision.key}`;
    this.node(id, 'Decision', () => ({ ...decision, on: dateIn(on), record: recordIn(whole) }));
    this.relationship('ON', id, decision.act);
    this.relationship('TAKEN_BY', id, decision.by);
    this.relationship('BY_INSTRUMENT', id, decision.instrument);
    this.supported(id, evidence);
  }

  citation(whole: Citation): void {
    const { evidence, ...citation } = whole;
    const id = `citation:${citation.key}`;
    this.node(id, 'Citation', () => ({ ...citation, record: recordIn(whole) }));
    this.relationship('CITING', id, citation.from);
    this.relationship('CITED', id, citation.to);
    this.supported(id, evidence);
  }

  lineage(edge: LineageEdge): void {
    this.listed(edge.type, edge.from, edge.to, this.#ofLineage(edge));
  }

  #ofLineage({ type, from, to, on, evidence }: LineageEdge): Properties {
    const ids = evidence.map((item) => this.evidence(item));
    // In one order, so that it does not matter how the relationship was put together.
    const record = recordIn({ from, to, type, on, evidence });
    return { on: dateIn(on), evidence: ids, record };
  }

  former(formerId: string, id: string): void {
    this.node(`former:${formerId}`, 'FormerId', () => ({ formerId }));
    this.relationship('NOW', `former:${formerId}`, id);
  }
}

/** Has everything made, one thing after another. */
function* made(source: DatasetSource, maker: RowMaker): Generator<void> {
  for (const entity of source.entities) yield maker.entity(entity);
  for (const [owner, evidence] of source.evidence) yield maker.supported(owner, evidence);
  for (const decision of source.decisions) yield maker.decision(decision);
  for (const citation of source.citations) yield maker.citation(citation);
  for (const { from, to } of source.references) yield maker.listed('REFERS_TO', from, to);
  for (const edge of source.lineage) yield maker.lineage(edge);
  for (const text of source.texts ?? []) yield maker.text(text);
  for (const [formerId, id] of source.formerIds) yield maker.former(formerId, id);
}

/** The rows of nodes, each once, none of them kept. */
export function* nodeRows(source: DatasetSource): Generator<NodeRow> {
  const maker = new RowMaker('nodes');
  for (const _ of made(source, maker)) yield* maker.takeNodes();
}

/** The rows of relationships, each once, none of them kept; the dataset need not hold their ends. */
export function* relationshipRows(source: DatasetSource): Generator<RelationshipRow> {
  const maker = new RowMaker('relationships');
  for (const _ of made(source, maker)) yield* maker.takeRelationships();
}

/** Every row of the dataset; relationships whose ends the dataset does not hold are left out. */
export function rowsOf(dataset: Dataset | DatasetSource): Rows {
  const source = sourceOf(dataset);
  const nodes = [...nodeRows(source)];
  const held = new Set(nodes.map(({ id }) => id));
  return { nodes, relationships: [...relationshipRows(source)].filter((r) => held.has(r.from) && held.has(r.to)) };
}
