/** Acts: what they are called, when they took force and ceased, and between which days their wording is on record. */

import { earlier, type LocalDate } from '../model/dates.ts';
import type { Act, DateBound } from '../model/entities.ts';
import { forceDay } from '../model/force.ts';
import { parseActId } from '../model/ids.ts';
import { groupBy } from '../model/order.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { between, exactly, latestOf, together } from './bounds.ts';
import { gapOfActsPublication } from './contradicted-publications.ts';
import { forceRule, type LegalEvent } from './events.ts';
import type { DerivedGap } from './gaps.ts';
import { actSortKey, inOrder } from './keys.ts';
import type { Names } from './names.ts';
import { firstShown, type RecordOfTime, recordBounds } from './record.ts';
import { meaningOf } from './windows.ts';

/** An event that ends its target act as a whole. */
export const endsAct = ({ amendment }: LegalEvent): boolean =>
  amendment.aspect === 'WHOLE_ACT' && (amendment.kind === 'REPEAL' || amendment.kind === 'EXPIRY');

/**
 * When an act took force: by its own rule or publication, else between its adoption and the first sign of it: a change
 * that it made is in force, or an edition shows it or is listed. So is a change that was made in it, unless its rule is
 * known: that can be later than a change in the act. A publication is not followed where its own editions are
 * older than the day it gives, or what it changed by the same rule did not take force on that day.
 */
function forceOfAct(
  { fact }: Located<'acts'>,
  adopted: LocalDate,
  made: readonly LegalEvent[],
  suffered: readonly LegalEvent[],
  record: RecordOfTime,
  gaps: DerivedGap[],
): DateBound {
  const rule = fact.force === undefined ? null : forceRule(fact.force);
  const publication = record.publications.get(fact.id);
  const ruled = rule === null ? null : forceDay(rule, adopted, null);
  if (ruled?.inForceOn) return exactly(ruled.inForceOn);
  const earliest = ruled?.earliest ?? adopted;
  const editions = (record.listed.get(fact.id) ?? []).filter(({ stateOf }) => stateOf > adopted && stateOf >= earliest);
  const published =
    rule === null || publication === undefined ? null : forceDay(rule, adopted, publication.on).inForceOn;
  if (rule !== null && publication !== undefined && published !== null) {
    const shownBefore = editions.filter(({ stateOf }) => stateOf < published);
    const ofOneRule = made.filter(({ amendment }) => meaningOf(amendment.forceRule) === meaningOf(rule));
    if (shownBefore.length > 0) gaps.push(gapOfActsPublication(publication, published, shownBefore));
    else if (ofOneRule.every(({ bound }) => bound.on === published)) return exactly(published);
  }
  // What works backwards is in force before its act: that act is once a source shows the change.
  const signOf = (event: LegalEvent) =>
    event.amendment.retroactive ? firstShown(record, event.shownBy, adopted, earliest) : latestOf(event.bound);
  const signs = [...[...made, ...(ruled === null ? suffered : [])].map(signOf), ...editions.map((e) => e.stateOf)];
  const latest = signs.filter((day) => day !== null && day >= earliest).reduce(earlier, null);
  return between(earliest, latest);
}

/** "Казахстанская правда, № 110": gazette and issue, as far as they are told. */
const gazetteOf = ({ gazette, number }: Fact<'publications'>): string | null =>
  [gazette, number].filter((part) => part !== undefined).join(', ') || null;

/** Every act of the dossier by id; a bill has neither force nor end. */
export function buildActs(
  facts: Facts,
  events: ReadonlyMap<string, LegalEvent>,
  record: RecordOfTime,
  names: Names,
  gaps: DerivedGap[],
): ReadonlyMap<string, Act> {
  const made = groupBy(events.values(), (event) => event.amendment.by);
  const suffered = groupBy(events.values(), ({ amendment }) => amendment.targetAct);
  const ended = groupBy([...events.values()].filter(endsAct), (event) => event.amendment.target);
  const forces = new Map<string, DateBound>();
  for (const located of facts.acts) {
    const parts = parseActId(located.fact.id);
    if (parts === null || parts.form === 'BILL') continue;
    const { id } = located.fact;
    forces.set(id, forceOfAct(located, parts.adoptedOn, made.get(id) ?? [], suffered.get(id) ?? [], record, gaps));
  }
  const endOf = (located: Located<'acts'>): DateBound | null => {
    const { end, id } = located.fact;
    const byEvents = together((ended.get(id) ?? []).map((event) => event.bound));
    if (byEvents !== null) return byEvents;
    if (end?.on !== undefined) return exactly(end.on);
    return (end?.by === undefined ? undefined : forces.get(end.by)) ?? null;
  };
  const acts = facts.acts.flatMap((located): Act[] => {
    const { fact } = located;
    const parts = parseActId(fact.id);
    if (parts === null) return [];
    const bounds = recordBounds(record, fact.id);
    const published = record.publications.get(fact.id);
    return [
      {
        type: 'Act',
        id: fact.id,
        sortKey: actSortKey(fact.id),
        form: parts.form,
        number: fact.number ?? parts.number,
        adiletId: fact.adiletId ?? null,
        bankCode: fact.bankCode ?? null,
        titles: names.resolve(fact.titles, fact.id, located),
        adoptedOn: parts.form === 'BILL' ? null : parts.adoptedOn,
        publishedOn: published?.on ?? null,
        publishedIn: published === undefined ? null : gazetteOf(published),
        force: forces.get(fact.id) ?? null,
        end: endOf(located),
        recordFrom: bounds.from,
        recordUntil: bounds.until,
      },
    ];
  });
  return new Map(inOrder(acts).map((act) => [act.id, act]));
}
