/** Amendments as events: one per act, target, kind and aspect, with the days on which it can have taken force. */

import type { LocalDate } from '../model/dates.ts';
import type { Amendment, DateBound, Evidence } from '../model/entities.ts';
import type { ForceRule } from '../model/force.ts';
import { parseActId, parseProvisionId } from '../model/ids.ts';
import { groupBy, sortedBy } from '../model/order.ts';
import type { ForceRuleKind } from '../model/terms.ts';
import { printPlace } from '../sources/dossier/breach.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { between, exactly } from './bounds.ts';
import { canonicalJson } from './canonical.ts';
import { BY_DATE, gapsOfPublications } from './contradicted-publications.ts';
import { evidenceList, onePerSource, type StatedEvidence } from './evidence.ts';
import { idOfAmendment } from './fact-ids.ts';
import { forceWindows } from './force-windows.ts';
import type { DerivedGap } from './gaps.ts';
import { legalOrder, targetSortKey } from './keys.ts';
import type { Place, Problems } from './problems.ts';
import type { RecordOfTime } from './record.ts';
import { type Dated, meaningOf, type Window } from './windows.ts';

/** An amendment, its evidence and its place in time. */
export interface LegalEvent {
  readonly amendment: Amendment;
  readonly evidence: readonly Evidence[];
  /** The sources that show it as made. */
  readonly shownBy: ReadonlySet<string>;
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

const meaning = (force: Fact<'amendments'>['force']): string => meaningOf(forceRule(force));

/** What tellings of one event say of its force in more than one way, with who says which; none where they agree. */
function disagreement(
  event: string,
  field: 'forceRule' | 'forceRule.provision',
  told: readonly Told[],
  saying: (force: Fact<'amendments'>['force']) => string | undefined,
): readonly DerivedGap[] {
  const sides = [...groupBy(told, ({ fact }) => saying(fact.force) ?? '')].flatMap(([value, tellings]) =>
    value === '' ? [] : [{ value, evidence: evidenceList(tellings.flatMap(({ fact }) => fact.evidence)) }],
  );
  if (sides.length < 2) return [];
  const reason = {
    ru: 'Источники по-разному говорят о вступлении изменения в силу.',
    en: 'The sources differ on when the change takes force.',
  };
  return [{ kind: 'DISAGREEMENT', field, subject: event, about: event, reason, sides }];
}

/**
 * The rule of an event that is told several times, and a gap where the tellings contradict each other. One source may give
 * the rule, and another the provision that holds it.
 */
function ruleOf(id: string, told: readonly Told[], gaps: DerivedGap[]): ForceRule {
  const ranked = sortedBy(
    told,
    ({ fact }) => `${SAYS[fact.force.kind]}|${meaning(fact.force)}|${canonicalJson(fact.force)}`,
  );
  const best = ranked[0];
  if (best === undefined) return forceRule({ kind: 'UNKNOWN' });
  const rivals = ranked.filter(({ fact }) => SAYS[fact.force.kind] === SAYS[best.fact.force.kind]);
  const held = ranked.flatMap(({ fact }) => fact.force.provision ?? []);
  gaps.push(
    ...disagreement(id, 'forceRule', rivals, meaning),
    ...disagreement(id, 'forceRule.provision', ranked, (force) => force.provision),
  );
  return { ...forceRule(best.fact.force), provision: best.fact.force.provision ?? held[0] ?? null };
}

/** The one value that the tellings give; a breach where they give two. */
function agreed(what: 'parent' | 'byProvision', told: readonly Told[], problems: Problems): string | null {
  const [first, ...others] = told.filter(({ fact }) => fact[what] !== undefined);
  if (first === undefined) return null;
  for (const other of others.filter(({ fact }) => fact[what] !== first.fact[what])) {
    problems.addAgainst(
      other,
      first,
      `The same event is told with another ${what} (${first.fact[what]}) in ${printPlace(first)}; tell it once, or alike.`,
    );
  }
  return first.fact[what] ?? null;
}

interface Draft {
  readonly id: string;
  readonly told: readonly [Told, ...Told[]];
  readonly dated: Dated;
}

/**
 * The editions by which it was made: those that tell of it and, of an inserted part, those that show it (`seenIn`),
 * whatever their notes say. What was inferred from two neighbouring editions is made in the younger of them alone.
 */
function shownBy(told: readonly Told[], seenIn: readonly string[], { stateOf }: RecordOfTime): ReadonlySet<string> {
  const noted = told.flatMap(({ fact: { evidence } }) => {
    const read = evidence.filter((e) => e.confidence !== 'INFERRED');
    const inferred = evidence.filter((e) => e.confidence === 'INFERRED');
    const youngest = sortedBy(inferred, (e) => stateOf.get(e.source) ?? '').slice(-1);
    return [...read, ...youngest].map((e) => e.source);
  });
  return new Set([...noted, ...seenIn]);
}

/** All events of the dossier by id. An event whose act or target has no valid id is a breach and is left out. */
export function buildEvents(
  facts: Facts,
  record: RecordOfTime,
  gaps: DerivedGap[],
  problems: Problems,
): ReadonlyMap<string, LegalEvent> {
  const seenIn = new Map(facts.provisions.map(({ fact }) => [fact.id, Object.keys(fact.seen ?? {})]));
  const drafts = [...groupBy(facts.amendments, ({ fact }) => idOfAmendment(fact))].flatMap(
    ([id, [first, ...others]]): Draft[] => {
      if (first === undefined) return [];
      const told: readonly [Told, ...Told[]] = [first, ...others];
      const { by, target } = first.fact;
      const act = parseActId(by);
      const targetAct = target.startsWith('act:') ? target : parseProvisionId(target)?.act;
      if (act === null || targetAct === undefined || parseActId(targetAct) === null) return [];
      for (const one of told) checkRule(one, problems);
      const rule = ruleOf(id, told, gaps);
      const parent = agreed('parent', told, problems);
      const inserts = first.fact.kind === 'INSERTION' && first.fact.aspect === 'TEXT';
      const dated = {
        id,
        by,
        adopted: act.adoptedOn,
        target,
        targetAct,
        inserts,
        rule,
        parent,
        shownBy: shownBy(told, inserts ? (seenIn.get(target) ?? []) : [], record),
      };
      return [{ id, told, dated }];
    },
  );
  const { windows, contradictions } = forceWindows(
    drafts.map((draft) => draft.dated),
    record,
  );
  const told = new Map(drafts.map((draft) => [draft.id, draft.told.flatMap(({ fact }) => fact.evidence)]));
  gaps.push(...gapsOfPublications(contradictions, (id) => told.get(id) ?? []));
  const events = drafts.flatMap((draft): (readonly [string, LegalEvent])[] => {
    const window = windows.get(draft.id);
    return window === undefined ? [] : [[draft.id, eventOf(draft, window, problems)]];
  });
  return new Map(sortedBy(events, ([, event]) => event.amendment.sortKey));
}

/** A rule that lacks its day or its number cannot be applied. */
function checkRule(told: Told, problems: Problems): void {
  const { kind, date, amount } = told.fact.force;
  const counts = kind === 'DAYS_AFTER_PUBLICATION' || kind === 'MONTHS_AFTER_PUBLICATION';
  const lacks = kind === 'ON_DATE' && date === undefined ? 'date' : counts && amount === undefined ? 'amount' : null;
  if (lacks !== null) problems.add(told, `The rule of force ${kind} needs "${lacks}".`);
}

function eventOf({ id, told, dated }: Draft, window: Window, problems: Problems): LegalEvent {
  const { by, target, kind, aspect } = told[0].fact;
  const inferred: readonly StatedEvidence[] =
    window.inferredFrom === null ? [] : [{ source: window.inferredFrom, locator: BY_DATE, confidence: 'INFERRED' }];
  const day = window.inForceOn ?? window.earliest;
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
      targetAct: dated.targetAct,
      adoptedOn: dated.adopted,
      inForceOn: window.inForceOn,
      inForceEarliest: window.earliest,
      inForceLatest: window.latest,
      retroactive: window.inForceOn !== null && window.inForceOn < dated.adopted,
      forceRule: dated.rule,
      parent: dated.parent,
    },
    evidence: evidenceList([...told.flatMap(({ fact }) => fact.evidence), ...inferred]),
    shownBy: dated.shownBy,
    day,
    bound: window.inForceOn === null ? between(window.earliest, window.latest) : exactly(window.inForceOn),
    place: told[0],
  };
}

/** Evidence of an event, one place per source: for what follows from it. */
export const briefEvidence = (event: LegalEvent): readonly Evidence[] => onePerSource(event.evidence);
