/** Versions: the stretches of a provision's life, each with its id, its evidence and what is not known of its bounds. */

import type { LocalDate } from '../model/dates.ts';
import type { Act, DateBound, Evidence, ProvisionVersion } from '../model/entities.ts';
import { parseProvisionId, versionId } from '../model/ids.ts';
import { sortedBy } from '../model/order.ts';
import type { Fact } from '../sources/facts.ts';
import { dayOf, latestOf } from './bounds.ts';
import { isHidden } from './editions-of.ts';
import { briefEvidence, type LegalEvent } from './events.ts';
import { evidenceList, type StatedEvidence } from './evidence.ts';
import type { DerivedGap } from './gaps.ts';
import { inOrder, numberThenDay, ordinalKey, provisionSortKey } from './keys.ts';
import type { Stretch } from './life.ts';
import type { ToldLife } from './lives.ts';
import type { Point } from './points.ts';

/** All versions, the evidence of each by its id, and the gaps at their bounds. */
export interface Versions {
  readonly list: readonly ProvisionVersion[];
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly gaps: readonly DerivedGap[];
}

type EventsById = ReadonlyMap<string, LegalEvent>;

const bySortKey = (ids: readonly string[], events: EventsById): readonly string[] =>
  sortedBy(ids, (id) => events.get(id)?.amendment.sortKey ?? id);

type Seen = readonly boolean[] | null;

/**
 * By the first act by number that opened it; where none is known, by the edition that first shows it, or by the first day
 * on which it can have begun where none does.
 */
function idOf(provision: string, stretch: Stretch, told: ToldLife, seen: Seen, events: EventsById): string {
  if (stretch.opened === null) return versionId(provision, null);
  const acts = stretch.openedBy.flatMap((id) => events.get(id)?.amendment.by ?? []);
  const [first] = sortedBy(acts, numberThenDay);
  if (first !== undefined) return versionId(provision, first);
  const day = dayOf(stretch.start);
  const name = isHidden(seen) ? `since-${day}` : `seen-${told.editions.stateOf(stretch.position) ?? day}`;
  return versionId(provision, null).replace(/@original$/, `@${name}`);
}

const HIDDEN = {
  ru: 'Ни одна из имеющихся редакций этого положения не содержит; о нём известно лишь из сноски, и какой закон его ввёл, она не говорит.',
  en: 'No edition at hand shows this provision; only a note tells of it, and does not say which law put it in.',
};

const unexplainedBetween = ({ earliest, latest }: DateBound) => ({
  ru: `Редакции, соседние с промежутком ${earliest} – ${latest}, различаются, но ни одна сноска не называет закон, который это сделал.`,
  en: `The editions on either side of ${earliest} – ${latest} differ, but no note names the law that did it.`,
});

/** What a bound lacks: an act that made the change, or the certainty which of several did. */
function gapAt(
  point: Point | null,
  field: 'openedBy' | 'closedBy',
  version: ProvisionVersion,
  seen: Seen,
  events: EventsById,
): DerivedGap[] {
  if (point === null || !point.lenient) return [];
  const candidates = bySortKey(point.events, events).flatMap((id) => events.get(id) ?? []);
  const common = { field, subject: version.id, about: version.provision };
  if (candidates.length === 0 && point.bound.kind === 'BETWEEN') {
    const reason = field === 'openedBy' && isHidden(seen) ? HIDDEN : unexplainedBetween(point.bound);
    return [{ ...common, kind: 'MISSING', reason, sides: [] }];
  }
  if (candidates.length < 2) return [];
  return [
    {
      ...common,
      kind: 'AMBIGUOUS_ATTRIBUTION',
      reason: {
        ru: 'Изменение видно из соседних редакций; какой из названных законов его внёс, сноска не говорит.',
        en: 'Neighbouring editions show the change; the notes do not say which of the laws named here made it.',
      },
      sides: candidates.map((c) => ({ value: c.amendment.id, evidence: briefEvidence(c) })),
    },
  ];
}

/**
 * The events' evidence; for a version that no event opened, the first edition that shows it, in each language; else what
 * the provision has.
 */
function evidenceOf(
  provision: string,
  stretch: Stretch,
  told: ToldLife,
  fact: Fact<'provisions'> | undefined,
  events: EventsById,
  own: readonly Evidence[],
): readonly Evidence[] {
  const opened = stretch.openedBy.flatMap((id) => {
    const event = events.get(id);
    return event === undefined ? [] : briefEvidence(event);
  });
  if (opened.length > 0) return evidenceList(opened);
  const seen = fact === undefined ? null : told.editions.seen(fact);
  const shownAt = seen?.indexOf(true, stretch.position) ?? -1;
  const sources = fact === undefined || shownAt < 0 ? [] : told.editions.showingAt(shownAt, fact);
  const locator = parseProvisionId(provision)?.eId ?? provision;
  const shown = sources.map((source): StatedEvidence => ({ source, locator, confidence: 'READ_IN_OFFICIAL_TEXT' }));
  return evidenceList(shown.length > 0 ? shown : own);
}

/** What was changed before its act took force was law on no day: it begins with its end. */
function withItsAct(act: Act | undefined, end: DateBound): LocalDate | null {
  const { adoptedOn = null, force = null } = act ?? {};
  const begins = force?.on ?? adoptedOn;
  const last = latestOf(end);
  if (begins === null || adoptedOn === null || last === null || begins <= last) return begins;
  return last < adoptedOn ? begins : last;
}

export function buildVersions(
  lives: ReadonlyMap<string, ToldLife>,
  factOf: ReadonlyMap<string, Fact<'provisions'>>,
  events: EventsById,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
  actOf: (provision: string) => Act | undefined,
): Versions {
  const list: ProvisionVersion[] = [];
  const gaps: DerivedGap[] = [];
  const supported = new Map<string, readonly Evidence[]>();
  for (const [provision, told] of lives) {
    const uses = new Map<string, number>();
    const fact = factOf.get(provision);
    const seen = fact === undefined ? null : told.editions.seen(fact);
    for (const [i, stretch] of told.life.stretches.entries()) {
      const plain = idOf(provision, stretch, told, seen, events);
      const use = (uses.get(plain) ?? 0) + 1;
      uses.set(plain, use);
      const id = use > 1 ? `${plain}~${use}` : plain;
      const version: ProvisionVersion = {
        type: 'ProvisionVersion',
        id,
        sortKey: `${provisionSortKey(provision)}|${ordinalKey(i + 1)}|${id}`,
        provision,
        ordinal: i + 1,
        start: stretch.start,
        end: stretch.end,
        validFrom: dayOf(stretch.start),
        begins: dayOf(stretch.start) ?? withItsAct(actOf(provision), stretch.end),
        validTo: dayOf(stretch.end),
        openedBy: bySortKey(stretch.openedBy, events),
        closedBy: bySortKey(stretch.closedBy, events),
        textState: 'NOT_HELD',
      };
      list.push(version);
      gaps.push(...gapAt(stretch.opened, 'openedBy', version, seen, events));
      const next = told.life.stretches[i + 1];
      const opensNext = next !== undefined && next.opened === stretch.closed;
      if (!opensNext) gaps.push(...gapAt(stretch.closed, 'closedBy', version, seen, events));
      const own = evidence.get(provision) ?? [];
      supported.set(id, evidenceOf(provision, stretch, told, fact, events, own));
    }
  }
  return { list: inOrder(list), evidence: supported, gaps };
}
