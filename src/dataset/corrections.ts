/** Corrections: what was read wrong, or is wrong in its source, is set right before anything is built. */
import { mistakesOf } from '../sources/dossier/explain.ts';
import { FACTS, type FactKind, type Facts, factsByKind, type Located } from '../sources/facts.ts';
import { idOfAmendment, idsOfCompetences } from './fact-ids.ts';
import type { Problems } from './problems.ts';

type Correction = Located<'corrections'>;
type AnyLocated = Located<FactKind>;

const WITH_IDS = ['sources', 'acts', 'provisions', 'bodies', 'persons', 'works', 'claims', 'gaps'] as const;

/** Which facts an id names: several where two facts tell of one event. */
function factsById(facts: Facts): ReadonlyMap<string, readonly { kind: FactKind; located: AnyLocated }[]> {
  const byId = new Map<string, { kind: FactKind; located: AnyLocated }[]>();
  const put = (id: string, kind: FactKind, located: AnyLocated): void => {
    byId.set(id, [...(byId.get(id) ?? []), { kind, located }]);
  };
  for (const kind of WITH_IDS) for (const located of facts[kind]) put(located.fact.id, kind, located);
  for (const located of facts.amendments) put(idOfAmendment(located.fact), 'amendments', located);
  const competences = idsOfCompetences(facts);
  for (const located of facts.competences) put(competences.get(located.fact) ?? '', 'competences', located);
  return byId;
}

/** The fact with what the correction puts in its place, and the correction's evidence beside its own. */
function corrected(kind: FactKind, located: AnyLocated, correction: Correction, problems: Problems): AnyLocated {
  const { set = {}, evidence } = correction.fact;
  const own: Record<string, unknown> = { ...located.fact };
  const next: Record<string, unknown> = { ...own, ...set };
  const takesEvidence = kind !== 'sources' && kind !== 'gaps';
  if (takesEvidence) next['evidence'] = [...(Array.isArray(next['evidence']) ? next['evidence'] : []), ...evidence];
  const shape = FACTS[kind];
  const parsed = shape.safeParse(next);
  if (parsed.success) return { ...located, fact: parsed.data };
  for (const mistake of mistakesOf(parsed.error, shape, next)) {
    problems.add(
      correction,
      `What the correction of ${correction.fact.corrects} sets does not fit: ${mistake.message}`,
    );
  }
  return located;
}

/**
 * The facts as corrected. A correction sets fields of the entry it names or withdraws it; its evidence stands beside
 * the entry's own. A correction of an entry that is not there, or that does nothing, is a breach.
 */
export function applyCorrections(facts: Facts, problems: Problems): Facts {
  if (facts.corrections.length === 0) return facts;
  const byId = factsById(facts);
  const changes = new Map<AnyLocated, AnyLocated | null>();
  for (const correction of facts.corrections) {
    const { corrects, withdraw, set } = correction.fact;
    const found = byId.get(corrects) ?? [];
    if (found.length === 0) problems.add(correction, `The correction names ${corrects}, but no entry has this id.`);
    if ((withdraw === undefined) === (set === undefined)) {
      problems.add(correction, `The correction of ${corrects} must have either "withdraw: true" or "set".`);
      continue;
    }
    for (const { kind, located } of found) {
      const now = changes.get(located);
      if (now === null) continue;
      changes.set(located, withdraw ? null : corrected(kind, now ?? located, correction, problems));
    }
  }
  const list = (items: readonly AnyLocated[]): readonly AnyLocated[] =>
    items.flatMap((item) => {
      const changed = changes.get(item);
      return changed === undefined ? [item] : changed === null ? [] : [changed];
    });
  return factsByKind((kind) => list(facts[kind]));
}
