/** What has to be done to a store that holds one set of rows so that it holds another. */
import type { NodeRow, RelationshipRow, Rows } from './rows.ts';

/** What the store holds: hashes of nodes by id, and the node that a relationship goes out of by the relationship's hash. */
export interface Held {
  readonly nodes: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, string>;
}

export interface Difference {
  readonly newNodes: readonly NodeRow[];
  readonly changedNodes: readonly NodeRow[];
  readonly goneNodes: readonly string[];
  readonly newRelationships: readonly RelationshipRow[];
  /** By the node that they go out of, which stays. */
  readonly goneRelationships: readonly { readonly from: string; readonly hashes: readonly string[] }[];
  /** How many more go with the node that they go out of. */
  readonly goneWithNodes: number;
}

function grouped(gone: readonly (readonly [hash: string, from: string])[]): Difference['goneRelationships'] {
  const byNode = new Map<string, string[]>();
  for (const [hash, from] of gone) {
    const hashes = byNode.get(from);
    if (hashes === undefined) byNode.set(from, [hash]);
    else hashes.push(hash);
  }
  return [...byNode].map(([from, hashes]) => ({ from, hashes }));
}

/** By content hash: what is equal is not touched. */
export function difference(held: Held, wanted: Rows): Difference {
  const ids = new Set(wanted.nodes.map((node) => node.id));
  const hashes = new Set(wanted.relationships.map((relationship) => relationship.hash));
  const known = wanted.nodes.filter((node) => held.nodes.has(node.id));
  const gone = [...held.relationships].filter(([hash]) => !hashes.has(hash));
  const ofNodesThatStay = gone.filter(([, from]) => ids.has(from));
  return {
    newNodes: wanted.nodes.filter((node) => !held.nodes.has(node.id)),
    changedNodes: known.filter((node) => held.nodes.get(node.id) !== node.hash),
    goneNodes: [...held.nodes.keys()].filter((id) => !ids.has(id)),
    newRelationships: wanted.relationships.filter(({ hash }) => !held.relationships.has(hash)),
    goneRelationships: grouped(ofNodesThatStay),
    goneWithNodes: gone.length - ofNodesThatStay.length,
  };
}
