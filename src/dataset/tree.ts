/** What is part of what: acts, their provisions, the provisions' parts. */
import { parentEId } from '../model/eid.ts';
import { parseProvisionId, provisionId } from '../model/ids.ts';
import type { Facts } from '../sources/facts.ts';

/** The provision above by the fact or by the eId; null directly below the act. */
export function parentOf(id: string, stated: string | undefined): string | null {
  if (stated !== undefined) return stated;
  const parts = parseProvisionId(id);
  const above = parts === null ? null : parentEId(parts.eId);
  return parts === null || above === null ? null : provisionId(parts.act, above);
}

/** The provisions of a dossier, from the act down. */
export interface Tree {
  /** Null directly below the act; undefined for an unknown provision. */
  parent(id: string): string | null | undefined;
  /** Nearest first, the act last. Empty for anything but a provision. */
  ancestors(id: string): readonly string[];
  /** Every provision after the ones that it is part of. */
  readonly topDown: readonly string[];
}

/** Provisions that are part of themselves are left out of `topDown` (`checks/provisions.ts` reports them). */
export function buildTree(facts: Facts): Tree {
  const parents = new Map(facts.provisions.map(({ fact }) => [fact.id, parentOf(fact.id, fact.parent)]));
  const ancestors = (id: string): readonly string[] => {
    const chain: string[] = [];
    for (let at = parents.get(id) ?? null; at !== null && !chain.includes(at); at = parents.get(at) ?? null) {
      chain.push(at);
    }
    const act = parseProvisionId(id)?.act;
    return act === undefined ? chain : [...chain, act];
  };
  const depth = new Map([...parents.keys()].map((id) => [id, ancestors(id)]));
  const topDown = [...depth]
    .filter(([id, chain]) => !chain.includes(id))
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([id]) => id);
  return { parent: (id) => parents.get(id), ancestors, topDown };
}
