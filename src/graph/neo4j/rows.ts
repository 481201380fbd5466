/** The dataset as rows of nodes and relationships: what the store must hold, each with a hash of its content. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Citation, Decision, Entity, Evidence, LineageEdge, VersionText } from '../../model/entities.ts';
import { bare, bareNumber } from '../../model/ids.ts';
import { textSortKey } from '../../model/order.ts';
import { LINEAGE_EDGE_TYPES } from '../../model/terms.ts';
import { relationships } from '../relationships.ts';
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
export const LAYOUT = 4;

/** See `decode.ts`. */
const recordIn = (whole: Entity | Evidence | Decision | Citation | LineageEdge): string => JSON.stringify(whole);

const hashOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24);

/** Gathers rows, each once: equal evidence of many owners is one node. */
class RowTable {
  readonly nodes = new Map<string, NodeRow>();
  readonly relationships = new Map<string, RelationshipRow>();

  node(id: string, label: string, properties: Properties): void {
    const labels = ['Entity', label];
    const hash = hashOf([labels, properties]);
    this.nodes.set(id, { id, labels, properties: { ...properties, id, hash }, hash });
  }

  relationship(type: string, from: string, to: string | null, properties: Properties = {}): void {
    if (to === null) return;
    const hash = hashOf([type, from, to, properties]);
    this.relationships.set(hash, { type, from, to, properties: { ...properties, hash }, hash });
  }

  /** The id of the evidence's node. A quote is a property that comes and goes with the user's own texts. */
  evidence({ source, locator, confidence, quote }: Evidence): string {
    const id = `evidence:${hashOf({ source, locator, confidence })}`;
    this.node(id, 'Evidence', {
      source,
      locator,
      confidence,
      quote,
      record: recordIn({ source, locator, confidence, quote }),
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
    this.node(id, label, { ...properties, position });
    this.relationship(relationship, id, owner);
    this.supported(id, evidence);
  }

  entity(entity: Entity): void {
    const { fields, whole, terms } = searched(entity);
    this.node(entity.id, entity.type, {
      ...fieldsIn(entity),
      record: recordIn(entity),
      ...(fields.length > 0 ? { searchFields: fields, searchWhole: whole, searchTerms: terms } : {}),
      ...(entity.type === 'Act' && entity.number !== null ? { bareNumber: bareNumber(entity.number) } : {}),
    });
    for (const child of childrenOf(entity)) this.child(entity.id, child);
  }

  text(words: VersionText): void {
    const { version, source, from, to } = words;
    const sortKey = textSortKey(words);
    const id = `text:${bare(version)}|${sortKey}`;
    this.node(id, 'VersionText', { ...words, from: dateIn(from), to: dateIn(to), sortKey });
    this.relationship('WORDS_OF', id, version);
    this.relationship('FROM', id, source);
  }

  decision(whole: Decision): void {
    const { evidence, on, ...decision } = whole;
    const id = `decision:${decision.key}`;
    this.node(id, 'Decision', { ...decision, on: dateIn(on), record: recordIn(whole) });
    this.relationship('ON', id, decision.act);
    this.relationship('TAKEN_BY', id, decision.by);
    this.relationship('BY_INSTRUMENT', id, decision.instrument);
    this.supported(id, evidence);
  }

  citation(whole: Citation): void {
    const { evidence, ...citation } = whole;
    const id = `citation:${citation.key}`;
    this.node(id, 'Citation', { ...citation, record: recordIn(whole) });
    this.relationship('CITING', id, citation.from);
    this.relationship('CITED', id, citation.to);
    this.supported(id, evidence);
  }
}

const LINEAGE: ReadonlySet<string> = new Set(LINEAGE_EDGE_TYPES);

/** Every row of the dataset; relationships whose ends the dataset does not hold are left out. */
export function rowsOf(dataset: Dataset): Rows {
  const table = new RowTable();
  for (const entity of Object.values(dataset.entities).flat()) table.entity(entity);
  for (const [owner, evidence] of dataset.evidence) table.supported(owner, evidence);
  for (const decision of dataset.decisions) table.decision(decision);
  for (const citation of dataset.citations) table.citation(citation);
  for (const { type, from, to } of relationships(dataset)) {
    if (!LINEAGE.has(type)) table.relationship(type, from, to);
  }
  for (const edge of dataset.lineage) {
    const { type, from, to, on, evidence } = edge;
    const ids = evidence.map((item) => table.evidence(item));
    table.relationship(type, from, to, { on: dateIn(on), evidence: ids, record: recordIn(edge) });
  }
  for (const text of dataset.texts ?? []) table.text(text);
  for (const [formerId, id] of dataset.formerIds) {
    table.node(`former:${formerId}`, 'FormerId', { formerId });
    table.relationship('NOW', `former:${formerId}`, id);
  }
  const nodes = [...table.nodes.values()];
  const held = (id: string): boolean => table.nodes.has(id);
  return { nodes, relationships: [...table.relationships.values()].filter((r) => held(r.from) && held(r.to)) };
}
