/**
 * Publications by which a change, or an act, would take force only after sources show it as made, or before an edition
 * that is dated by its force.
 */
import type { LocalDate } from '../model/dates.ts';
import type { Evidence, GapSide } from '../model/entities.ts';
import { forceDay } from '../model/force.ts';
import type { LocalText } from '../model/localized.ts';
import { groupBy, sortedBy } from '../model/order.ts';
import type { Fact } from '../sources/facts.ts';
import { evidenceList, type StatedEvidence } from './evidence.ts';
import type { DerivedGap } from './gaps.ts';
import { type Edition, type RecordOfTime, shownOn } from './record.ts';
import { actAndRule, type Bounding, byPublication, type Dated, datedByForce, type Window } from './windows.ts';

/** A source that shows a change as made on a day; of a day that the change's own rule names, every source of the change. */
interface Sign {
  readonly of: Dated;
  readonly day: LocalDate;
  readonly source: string | null;
  /** The source is dated by the force of the act. */
  readonly isDate: boolean;
}

/** A change, the publication of its act, the day of force that would follow, and what gives another day. */
export interface Contradiction {
  readonly change: Dated;
  readonly publication: Fact<'publications'>;
  readonly force: LocalDate;
  readonly signs: readonly Sign[];
}

interface Found {
  readonly changes: readonly Dated[];
  readonly bounding: Bounding;
  /** The windows of the changes as the sources show them, publications aside. */
  readonly shown: ReadonlyMap<string, Window>;
  readonly record: RecordOfTime;
}

/** Of what an act changed by one rule, all is contradicted where one change is: it took force together. */
export function contradictedPublications({ changes, bounding, shown, record }: Found): readonly Contradiction[] {
  const published = changes.filter((change) => byPublication(change) && record.publications.has(change.by));
  const ofAct = groupBy(changes, ({ by }) => by);
  const boundedBy = new Map<string, (readonly Dated[])[]>();
  for (const [of, by] of bounding) for (const { id } of of) boundedBy.set(id, [...(boundedBy.get(id) ?? []), by]);
  return [...groupBy(published, actAndRule).values()].flatMap((group) => {
    const [first] = group;
    const publication = first === undefined ? undefined : record.publications.get(first.by);
    if (first === undefined || publication === undefined) return [];
    const force = forceDay(first.rule, first.adopted, publication.on).earliest;
    const isShownBefore = ({ id }: Dated): boolean => (shown.get(id)?.latest ?? force) < force;
    const { earliest } = forceDay(first.rule, first.adopted, null);
    const signs = group.some(isShownBefore)
      ? [...bounds(group, boundedBy)]
          .flatMap((change) => signsOf(change, record))
          .filter(({ day }) => earliest <= day && day < force)
      : datesAfter(force, group, ofAct.get(first.by) ?? [], record);
    return signs.length === 0 ? [] : group.map((change) => ({ change, publication, force, signs }));
  });
}

/**
 * The editions dated by the force of these changes, all of later days than `force`. An act that took force in parts made
 * the edition by another rule, where one gives that day or does not say its day.
 */
function datesAfter(
  force: LocalDate,
  group: readonly Dated[],
  ofAct: readonly Dated[],
  record: RecordOfTime,
): readonly Sign[] {
  const signs = group.flatMap((change) => {
    const { earliest } = forceDay(change.rule, change.adopted, null);
    return datedByForce(change, record, earliest).map(
      ({ source, stateOf }): Sign => ({ of: change, day: stateOf, source, isDate: true }),
    );
  });
  const rules = new Set(group.map(actAndRule));
  const others = ofAct.filter((change) => change.parent === null && !rules.has(actAndRule(change)));
  const days = others.map(({ rule, adopted, by }) => forceDay(rule, adopted, record.publications.get(by)?.on ?? null));
  const isOfOthers = (day: LocalDate): boolean => days.some(({ inForceOn }) => inForceOn === null || inForceOn === day);
  return signs.every(({ day }) => day > force) ? signs.filter(({ day }) => !isOfOthers(day)) : [];
}

/** The changes, those that bound them, those that bound these, and so on. */
function bounds(
  changes: readonly Dated[],
  boundedBy: ReadonlyMap<string, readonly (readonly Dated[])[]>,
): ReadonlySet<Dated> {
  const all = new Set(changes);
  // The changes of one rule share one list, and many of them are here.
  const walked = new Set<readonly Dated[]>();
  // A set is walked on to what is added on the way.
  for (const change of all) {
    for (const by of boundedBy.get(change.id) ?? []) {
      if (walked.has(by)) continue;
      walked.add(by);
      for (const one of by) all.add(one);
    }
  }
  return all;
}

function signsOf(of: Dated, record: RecordOfTime): readonly Sign[] {
  const { inForceOn, earliest } = forceDay(of.rule, of.adopted, null);
  if (inForceOn !== null) return [{ of, day: inForceOn, source: null, isDate: false }];
  const signs = (isDate: boolean, editions: readonly Edition[]): readonly Sign[] =>
    editions.map(({ source, stateOf }) => ({ of, day: stateOf, source, isDate }));
  return [
    ...signs(true, datedByForce(of, record, earliest)),
    ...signs(false, shownOn(record, of.shownBy, of.adopted, earliest)),
  ];
}

/** Where an edition that is dated by the force of an act says the day. */
export const BY_DATE = "the edition's date";

/** One gap of each act, with the publication on one side and each day that contradicts it on another. */
export function gapsOfPublications(
  contradictions: readonly Contradiction[],
  evidenceOf: (change: string) => readonly StatedEvidence[],
): readonly DerivedGap[] {
  return [...groupBy(contradictions, ({ change }) => change.by).values()].flatMap((group) => {
    const publication = group[0]?.publication;
    if (publication === undefined) return [];
    const days = sortedBy(new Set(group.map(({ force }) => force)), (day) => day).join(', ');
    const signs = groupBy(new Set(group.flatMap((one) => one.signs)), ({ day }) => day);
    const sides = [...signs].map(([value, of]) => ({ value, evidence: evidenceOfSigns(of, evidenceOf) }));
    const isShownBefore = group.some(({ force, signs: of }) => of.some(({ day }) => day < force));
    const reason = isShownBefore
      ? {
          ru: `По дню опубликования ${publication.on} изменения вступили бы в силу ${days}, но источники показывают их раньше; день вступления в силу известен лишь границами.`,
          en: `Published on ${publication.on} the changes would take force on ${days}, but sources show them before; the day of force is known by bounds alone.`,
        }
      : {
          ru: `По дню опубликования ${publication.on} изменения вступили бы в силу ${days}, но редакция, датированная их вступлением в силу, более поздняя; день вступления в силу известен лишь границами.`,
          en: `Published on ${publication.on} the changes would take force on ${days}, but an edition that is dated by their force is of a later day; the day of force is known by bounds alone.`,
        };
    return [disagreement('publishedOn', publication, reason, sides)];
  });
}

/** The same for an act's own force, where editions of the act are older than the day that would follow. */
export function gapOfActsPublication(
  publication: Fact<'publications'>,
  force: LocalDate,
  editions: readonly Edition[],
): DerivedGap {
  const sides = [...groupBy(editions, ({ stateOf }) => stateOf)].map(([value, shown]) => ({
    value,
    evidence: evidenceList(shown.map(({ source }) => ({ source, locator: BY_DATE, confidence: 'INFERRED' }))),
  }));
  const reason = {
    ru: `По дню опубликования ${publication.on} акт вступил бы в силу ${force}, но есть более ранние его редакции; день вступления в силу известен лишь границами.`,
    en: `Published on ${publication.on} the act would take force on ${force}, but there are editions of it from before; the day of force is known by bounds alone.`,
  };
  return disagreement('inForceOn', publication, reason, sides);
}

const disagreement = (
  field: string,
  { act, on, evidence }: Fact<'publications'>,
  reason: LocalText,
  sides: readonly GapSide[],
): DerivedGap => ({
  kind: 'DISAGREEMENT',
  field,
  subject: act,
  about: act,
  reason,
  sides: [{ value: on, evidence: evidenceList(evidence) }, ...sortedBy(sides, ({ value }) => value)],
});

/** The places in the sources that show the changes; where only a part's words show it, the part. */
function evidenceOfSigns(
  signs: readonly Sign[],
  evidenceOf: (change: string) => readonly StatedEvidence[],
): readonly Evidence[] {
  return evidenceList(
    signs.flatMap(({ of, source, isDate }): readonly StatedEvidence[] => {
      if (source === null) return evidenceOf(of.id);
      if (isDate) return [{ source, locator: BY_DATE, confidence: 'INFERRED' }];
      const places = evidenceOf(of.id).filter((e) => e.source === source);
      if (places.length > 0) return places;
      return [{ source, locator: of.target.split('#')[1] ?? of.target, confidence: 'READ_IN_OFFICIAL_TEXT' }];
    }),
  );
}
