/** All that the answers told: things and the ties between them, each once. */
import type { AskedAround, AskedDecision, AskedLineage, AskedThing } from './question.ts';

export type LineageType = NonNullable<AskedLineage['lineage']>['edges'][number]['type'];
/** The relationships of the API's lineage, and those that lead from it to what was said and where it stands. */
export type TieType =
  | LineageType
  | 'ADOPTED_BY'
  | 'WITHDRAWN_BY'
  | 'PART_OF'
  | 'NARROWER_THAN'
  | 'ABOUT'
  | 'REPORTED_IN';

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly type: TieType;
  readonly on: string | null;
  /** False where nothing better than a secondary source says so; null where the answer did not tell. */
  readonly sure: boolean | null;
  /** The title of the paper by which it was decided. */
  readonly by: string | null;
}

export interface Known {
  readonly things: ReadonlyMap<string, AskedThing>;
  readonly ties: readonly Tie[];
  /** The bills, in the order of the API. */
  readonly bills: readonly string[];
}

export const tieKey = (tie: Pick<Tie, 'from' | 'to' | 'type'>): string => `${tie.from} ${tie.type} ${tie.to}`;

const isSure = (evidence: readonly { readonly confidence: string }[]): boolean =>
  evidence.some(({ confidence }) => confidence === 'READ_IN_OFFICIAL_TEXT');

/** Gathers the answers; what the lineage says of a tie (its day, its evidence) goes before what stands around a thing. */
export function gather(data: AskedLineage, walked: readonly (AskedAround | null)[]): Known {
  const things = new Map<string, AskedThing>();
  const ties = new Map<string, Tie>();
  const meet = (thing: AskedThing) => void things.set(thing.id, thing);
  const tie = (from: string, type: TieType, to: string, more: Partial<Tie> = {}) => {
    const found: Tie = { from, to, type, on: null, sure: null, by: null, ...more };
    const before = ties.get(tieKey(found));
    ties.set(tieKey(found), before === undefined ? found : { ...before, by: before.by ?? found.by });
  };
  const decide = (bill: string, decisions: readonly AskedDecision[]) => {
    for (const { kind, on, by, instrument, evidence } of decisions) {
      if (by === null) continue;
      meet(by);
      tie(bill, `${kind}_BY`, by.id, { on, sure: isSure(evidence), by: instrument?.title ?? null });
    }
  };

  for (const thing of data.lineage?.nodes ?? []) meet(thing);
  for (const { from, to, type, on, evidence } of data.lineage?.edges ?? []) {
    tie(from, type, to, { on, sure: isSure(evidence) });
  }
  for (const bill of data.bills.nodes) {
    meet(bill);
    decide(bill.id, bill.decisions);
  }
  for (const around of [data.node, ...walked]) {
    if (around === null) continue;
    meet(around);
    for (const [from, type, to, on] of tiesAround(around)) {
      meet(from);
      meet(to);
      tie(from.id, type, to.id, { on: on ?? null });
    }
    if (around.__typename === 'Act') decide(around.id, around.decisions);
  }
  return { things, ties: [...ties.values()], bills: data.bills.nodes.map(({ id }) => id) };
}

type Around = readonly [from: AskedThing, type: TieType, to: AskedThing, on?: string | null];

/** A thing's own fields as ties, from the older to the newer, from the part to the whole, from what is said to its subject. */
function tiesAround(it: AskedAround): readonly Around[] {
  switch (it.__typename) {
    case 'Act':
      return [
        ...it.replaces.map((old): Around => [old, 'REPLACED_BY', it]),
        ...it.replacedBy.map((later): Around => [it, 'REPLACED_BY', later]),
        ...it.amends.nodes.map((old): Around => [old, 'AMENDED_BY', it, it.adoptedOn]),
        ...it.amendedBy.nodes.map((law): Around => [it, 'AMENDED_BY', law, dayOf(law)]),
        ...it.claims.nodes.map((claim): Around => [claim, 'ABOUT', it]),
      ];
    case 'Provision':
      return [
        [it, 'PART_OF', it.act],
        ...it.amendments.nodes.map(({ by }): Around => [it, 'AMENDED_BY', by, dayOf(by)]),
        ...it.claims.nodes.map((claim): Around => [claim, 'ABOUT', it]),
      ];
    case 'Body':
      return [
        ...it.broader.map((body): Around => [it, 'NARROWER_THAN', body]),
        ...it.narrower.map((body): Around => [body, 'NARROWER_THAN', it]),
        ...it.succeededBy.map((body): Around => [it, 'SUCCEEDED_BY', body]),
        ...it.claims.nodes.map((claim): Around => [claim, 'ABOUT', it]),
      ];
    case 'Work':
      return [
        ...it.citations.map(({ to }): Around => [to, 'CITED_BY', it]),
        ...it.citedBy.map(({ from }): Around => [it, 'CITED_BY', from]),
        ...it.claims.nodes.map((claim): Around => [claim, 'REPORTED_IN', it]),
      ];
    case 'Claim':
      return [...it.about.map((subject): Around => [it, 'ABOUT', subject]), [it, 'REPORTED_IN', it.reportedIn]];
    default:
      return [];
  }
}

const dayOf = (thing: AskedThing): string | null => (thing.__typename === 'Act' ? thing.adoptedOn : null);
