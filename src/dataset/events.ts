/** Amendments as events: one per act, target, kind and aspect, with the days on which it can have taken force. */
import type { LocalDate } from '../model/dates.ts';
import type { Amendment, DateBound, Evidence } from '../model/entities.ts';
import { type ForceRule, forceDay } from '../model/force.ts';
import { parseActId, parseProvisionId } from '../model/ids.ts';
import type { ForceRuleKind } from '../model/terms.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { between, exactly } from './bounds.ts';
import { canonicalJson } from './canonical.ts';
import { evidenceList, onePerSource, type StatedEvidence } from './evidence.ts';
import { idOfAmendment } from './fact-ids.ts';
import type { DerivedGap } from './gaps.ts';
import { legalOrder, sortedBy, targetSortKey } from './keys.ts';
import type { Place, Problems } from './problems.ts';
import { editionKey, firstShown, type RecordOfTime } from './record.ts';

/** An amendment, its evidence and its place in time. */
export interface LegalEvent {
  readonly amendment: Amendment;
  readonly evidence: readonly Evidence[];
  /** The day of force, or the earliest: by it events are ordered. */
  readonly day: LocalDate;
  readonly bound: DateBound;
  readonly place: Place;
}

type Told = Located<'amendments'>;

/** Rules that say more win over those that say less. */
const SAYS: Record<ForceRuleKind, number> = {
  ON_DATE: 0,
  ON_PUBLICATION: 1,
  DAYS_AFTER_PUBLICATION: 1,
  MONTHS_AFTER_PUBLICATION: 1,
  AS_THE_ACT_SAYS: 2,
  UNKNOWN: 3,
};

export const forceRule = (force: Fact<'amendments'>['force']): ForceRule => ({
  kind: force.kind,
  amount: force.amount ?? null,
  date: force.date ?? null,
  provision: force.provision ?? null,
  asPrinted: force.asPrinted ?? null,
});

const meaning = (force: Fact<'amendments'>['force']): string =>
  [force.kind, force.amount, force.date].filter((part) => part !== undefined).join(' ');

/** The rule of an event that is told several times, and a gap where the tellings contradict each other. */
function ruleOf(id: string, told: readonly Told[], gaps: DerivedGap[]): ForceRule {
  const ranked = sortedBy(
    told,
    ({ fact }) => `${SAYS[fact.force.kind]}|${meaning(fact.force)}|${canonicalJson(fact.force)}`,
  );
  const best = ranked[0];
  if (best === undefined) return forceRule({ kind: 'UNKNOWN' });
  const rivals = ranked.filter(({ fact }) => SAYS[fact.force.kind] === SAYS[best.fact.force.kind]);
  const meanings = [...new Set(rivals.map(({ fact }) => meaning(fact.force)))];
  if (meanings.length > 1) {
    gaps.push({
      kind: 'DISAGREEMENT',
      field: 'forceRule',
      subject: id,
      about: id,
      reason: {
        ru: 'Источники по-разному говорят о вступлении изменения в силу.',
        en: 'The sources differ on when the change takes force.',
      },
      sides: meanings.map((value) => ({
        value,
        evidence: evidenceList(
          rivals.filter(({ fact }) => meaning(fact.force) === value).flatMap(({ fact }) => fact.evidence),
        ),
      })),
    });
  }
  return forceRule(best.fact.force);
}

/** The one value that the tellings give; a breach where they give two. */
function agreed(what: 'parent' | 'byProvision', told: readonly Told[], problems: Problems): string | null {
  const [first, ...others] = told.filter(({ fact }) => fact[what] !== undefined);
  for (const other of others) {
    if (other.fact[what] !== first?.fact[what]) {
      problems.add(
        other,
        `The same event is told with another ${what} (${first?.fact[what]}) in ${first?.file}, line ${first?.line}; tell it once, or alike.`,
      );
    }
  }
  return first?.fact[what] ?? null;
}

interface Force {
  readonly inForceOn: LocalDate | null;
  readonly earliest: LocalDate;
  readonly latest: LocalDate | null;
  readonly inferredFrom: string | null;
}

/**
 * The days of force. A date in the rule and a known publication win; then an edition that is dated by the force of the
 * act; else the window from the earliest day that the rule allows to the first day whose wording a source shows with it.
 */
function forceOf(
  rule: ForceRule,
  by: string,
  adopted: LocalDate,
  targetAct: string,
  sources: Iterable<string>,
  record: RecordOfTime,
): Force {
  const { inForceOn, earliest } = forceDay(rule, adopted, record.publishedOn.get(by) ?? null);
  if (inForceOn !== null) return { inForceOn, earliest: inForceOn, latest: inForceOn, inferredFrom: null };
  const dated = (record.datedByForce.get(editionKey(targetAct, by)) ?? []).filter((e) => earliest <= e.stateOf);
  const [edition] = dated;
  if (rule.kind !== 'ON_DATE' && edition !== undefined && dated.every((e) => e.stateOf === edition.stateOf)) {
    const day = edition.stateOf;
    return { inForceOn: day, earliest: day, latest: day, inferredFrom: edition.source };
  }
  const latest = firstShown(record, sources, adopted, earliest);
  return latest === earliest
    ? { inForceOn: earliest, earliest, latest, inferredFrom: null }
    : { inForceOn: null, earliest, latest, inferredFrom: null };
}

/** All events of the dossier by id. An event whose act or target has no valid id is a breach and is left out. */
export function buildEvents(
  facts: Facts,
  record: RecordOfTime,
  gaps: DerivedGap[],
  problems: Problems,
): ReadonlyMap<string, LegalEvent> {
  const byId = new Map<string, Told[]>();
  for (const told of facts.amendments) {
    const id = idOfAmendment(told.fact);
    byId.set(id, [...(byId.get(id) ?? []), told]);
  }
  const events = new Map<string, LegalEvent>();
  for (const [id, told] of byId) {
    const event = buildEvent(id, told, record, gaps, problems);
    if (event !== null) events.set(id, event);
  }
  return new Map(sortedBy(events, ([, event]) => event.amendment.sortKey));
}

function buildEvent(
  id: string,
  told: readonly Told[],
  record: RecordOfTime,
  gaps: DerivedGap[],
  problems: Problems,
): LegalEvent | null {
  const [first] = told;
  if (first === undefined) return null;
  const { by, target, kind, aspect } = first.fact;
  const act = parseActId(by);
  const targetAct = target.startsWith('act:') ? target : parseProvisionId(target)?.act;
  if (act === null || targetAct === undefined || parseActId(targetAct) === null) return null;
  for (const { fact, file, line } of told) {
    const { force } = fact;
    const lacks =
      force.kind === 'ON_DATE'
        ? force.date === undefined && 'date'
        : needsAmount(force.kind) && force.amount === undefined && 'amount';
    if (lacks) problems.add({ file, line }, `The rule of force ${force.kind} needs "${lacks}".`);
  }
  const rule = ruleOf(id, told, gaps);
  const stated: readonly StatedEvidence[] = told.flatMap(({ fact }) => fact.evidence);
  const force = forceOf(rule, by, act.adoptedOn, targetAct, new Set(stated.map((e) => e.source)), record);
  const inferred: readonly StatedEvidence[] =
    force.inferredFrom === null
      ? []
      : [{ source: force.inferredFrom, locator: "the edition's date", confidence: 'INFERRED' }];
  const day = force.inForceOn ?? force.earliest;
  return {
    amendment: {
      type: 'Amendment',
      id,
      sortKey: [day, legalOrder(by), targetSortKey(target), kind, aspect, id].join('|'),
      kind,
      aspect,
      by,
      byProvision: agreed('byProvision', told, problems),
      target,
      targetAct,
      adoptedOn: act.adoptedOn,
      inForceOn: force.inForceOn,
      inForceEarliest: force.earliest,
      inForceLatest: force.latest,
      retroactive: force.inForceOn !== null && force.inForceOn < act.adoptedOn,
      forceRule: rule,
      parent: agreed('parent', told, problems),
    },
    evidence: evidenceList([...stated, ...inferred]),
    day,
    bound: force.inForceOn === null ? between(force.earliest, force.latest) : exactly(force.inForceOn),
    place: first,
  };
}

const needsAmount = (kind: ForceRuleKind): boolean =>
  kind === 'DAYS_AFTER_PUBLICATION' || kind === 'MONTHS_AFTER_PUBLICATION';

/** Evidence of an event, one place per source: for what follows from it. */
export const briefEvidence = (event: LegalEvent): readonly Evidence[] => onePerSource(event.evidence);
