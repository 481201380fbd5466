/** Lineage: relations that a source states, and those that follow from events, decisions and citations. */

import type { Citation, Decision, LineageEdge, Reference } from '../model/entities.ts';
import { groupBy, sortedBy } from '../model/order.ts';
import type { Facts } from '../sources/facts.ts';
import { endsAct } from './acts.ts';
import type { LegalEvent } from './events.ts';
import { evidenceList, onePerSource } from './evidence.ts';

const key = (edge: LineageEdge): string => [edge.from, edge.to, edge.type, edge.on ?? '9999'].join('\n');

/** One per changed act and amending act; the end of a whole act is no change of it. */
function amendedBy(events: Iterable<LegalEvent>): readonly LineageEdge[] {
  const changing = [...events].filter((event) => !endsAct(event));
  const pairs = groupBy(changing, ({ amendment: a }) => `${a.targetAct}|${a.by}`);
  return [...pairs.values()].flatMap((group): LineageEdge[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { targetAct, by, adoptedOn } = first.amendment;
    const evidence = onePerSource(group.flatMap((event) => event.evidence));
    return [{ from: targetAct, to: by, type: 'AMENDED_BY', on: adoptedOn, evidence }];
  });
}

const DECIDED = { SUBMITTED: 'SUBMITTED_BY', REJECTED: 'REJECTED_BY' } as const;

function decidedBy(decisions: readonly Decision[]): readonly LineageEdge[] {
  return decisions.flatMap(({ kind, act, on, by, evidence }): LineageEdge[] =>
    by !== null && (kind === 'SUBMITTED' || kind === 'REJECTED')
      ? [{ from: act, to: by, type: DECIDED[kind], on, evidence }]
      : [],
  );
}

const citedBy = (citations: readonly Citation[]): readonly LineageEdge[] =>
  citations.map(({ from, to, evidence }) => ({ from: to, to: from, type: 'CITED_BY', on: null, evidence }));

/** Each relationship once, with all its evidence; by its ends, type and day. */
export function buildLineage(
  facts: Facts,
  events: Iterable<LegalEvent>,
  decisions: readonly Decision[],
  citations: readonly Citation[],
): readonly LineageEdge[] {
  const stated = facts.relations.map(
    ({ fact: { type, from, to, on, evidence } }): LineageEdge => ({
      type,
      from,
      to,
      on: on ?? null,
      evidence: evidenceList(evidence),
    }),
  );
  const all = [...stated, ...amendedBy(events), ...decidedBy(decisions), ...citedBy(citations)];
  const merged = [...groupBy(all, key).values()].flatMap(([first, ...others]): LineageEdge[] =>
    first === undefined
      ? []
      : [{ ...first, evidence: evidenceList([first, ...others].flatMap((edge) => edge.evidence)) }],
  );
  return sortedBy(merged, key);
}

/** Each reference once, by its ends. */
export function buildReferences(facts: Facts): readonly Reference[] {
  const distinct = new Map(facts.references.map(({ fact: { from, to } }) => [`${from}\n${to}`, { from, to }]));
  return sortedBy(distinct, ([ends]) => ends).map(([, reference]) => reference);
}
