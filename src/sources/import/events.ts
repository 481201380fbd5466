/** Unites what the notes of all sources say into one event for each act, target, kind and aspect. */

import type { LocalDate } from '../../model/dates.ts';
import { parentEId } from '../../model/eid.ts';
import type { ForceRule } from '../../model/force.ts';
import { amendmentId, provisionId } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { AmendmentAspect, AmendmentKind } from '../../model/terms.ts';
import type { ActRegistry, EvidenceInput } from './act-registry.ts';
import type { Reading } from './readings.ts';
import type { Replacement } from './replaced-words.ts';

export interface Event {
  readonly id: string;
  /** The amending act's id. */
  readonly by: string;
  readonly adoptedOn: LocalDate;
  readonly number: string | null;
  /** Id of the provision or act that was changed. */
  readonly target: string;
  /** eId of the target, or `act`. */
  readonly eId: string;
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  readonly force: ForceRule;
  /** Rules of force that contradict `force`; empty where the sources agree. */
  readonly otherForces: readonly { readonly rule: ForceRule; readonly evidence: readonly EvidenceInput[] }[];
  readonly evidence: readonly EvidenceInput[];
  /** For words replaced throughout: the words that the notes quote. */
  readonly replaced: readonly Replacement[];
  /** The event at the article of which this is a detail. */
  readonly parent: string | null;
}

/** All events of the readings, in order: by day of adoption, number, target, kind and aspect. */
export function uniteEvents(readings: readonly Reading[], act: string, registry: ActRegistry): readonly Event[] {
  const identified = readings.map((reading) => {
    const mention = { adoptedOn: reading.by.date, number: reading.by.number };
    const { adoptedOn, number } = registry.nameOf(mention);
    const by = registry.idOf(mention);
    const target = reading.target === 'act' ? act : provisionId(act, reading.target);
    return { reading, by, adoptedOn, number, target, id: amendmentId(by, target, reading.kind, reading.aspect) };
  });
  const events = [...groupBy(identified, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { reading, by, adoptedOn, number, target, id } = first;
    const [force, ...otherForces] = rankForces(group.map((g) => g.reading));
    const event: Event = {
      id,
      by,
      adoptedOn,
      number,
      target,
      eId: reading.target,
      kind: reading.kind,
      aspect: reading.aspect,
      force: force?.rule ?? reading.force,
      otherForces,
      evidence: uniqueEvidence(group.map((g) => g.reading.evidence)),
      replaced: uniqueReplacements(group.flatMap((g) => g.reading.replaced)),
      parent: null,
    };
    return [event];
  });
  return inOrder(withParents(events));
}

/** Events in their stable order. */
export const inOrder = (events: Iterable<Event>): readonly Event[] =>
  sortedBy(events, (e) => `${e.adoptedOn}|${(e.number ?? '').padStart(6, '0')}|${e.id}`);

/** An event below an article is a detail of what the same act did to the article, where a note says that it did. */
function withParents(events: readonly Event[]): readonly Event[] {
  return events.map((event) => ({ ...event, parent: event.parent ?? parentOf(event, events)?.id ?? null }));
}

/** The event of the same act at the nearest provision above, its text before its heading. */
function parentOf(event: Pick<Event, 'by' | 'eId'>, events: readonly Event[]): Event | null {
  for (let eId = parentEId(event.eId); eId !== null; eId = parentEId(eId)) {
    const above = events.filter((e) => e.by === event.by && e.eId === eId && e.kind !== 'TERM_REPLACEMENT');
    const [best] = sortedBy(above, (e) => `${e.aspect === 'TEXT' ? 0 : 1}|${e.id}`);
    if (best !== undefined) return best;
  }
  return null;
}

const EXPLICIT = new Set(['ON_DATE', 'ON_PUBLICATION', 'DAYS_AFTER_PUBLICATION', 'MONTHS_AFTER_PUBLICATION']);

const sameRule = (rule: ForceRule): string => [rule.kind, rule.amount, rule.date].join('|');

/**
 * The rule that most sources state, after it the explicit rules that contradict it. An explicit rule beats
 * "as the act says" and silence, which contradict nothing.
 */
function rankForces(readings: readonly Reading[]): readonly { rule: ForceRule; evidence: readonly EvidenceInput[] }[] {
  const explicit = readings.filter(({ force }) => EXPLICIT.has(force.kind));
  if (explicit.length === 0) {
    const best =
      readings.find(({ force }) => force.kind === 'AS_THE_ACT_SAYS' && force.provision !== null) ??
      readings.find(({ force }) => force.kind === 'AS_THE_ACT_SAYS') ??
      readings[0];
    return best === undefined ? [] : [{ rule: best.force, evidence: [best.evidence] }];
  }
  const groups = [...groupBy(explicit, ({ force }) => sameRule(force)).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const rule = group[0]?.force;
      return rule === undefined ? [] : [{ rule, evidence: uniqueEvidence(group.map((r) => r.evidence)) }];
    });
}

function uniqueEvidence(evidence: readonly EvidenceInput[]): readonly EvidenceInput[] {
  return [...new Map(evidence.map((e) => [`${e.source}|${e.locator}`, e])).values()];
}

const uniqueReplacements = (replacements: readonly Replacement[]): readonly Replacement[] => [
  ...new Map(replacements.map((r) => [`${r.old}|${r.young}`, r])).values(),
];
