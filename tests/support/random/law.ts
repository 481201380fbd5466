/** Random acts, provisions, amendments and versions. */
import { addDays, type LocalDate, localDate } from '../../../src/model/dates.ts';
import { type EIdStep, eIdSortKey, formatEId } from '../../../src/model/eid.ts';
import type { Act, Amendment, DateBound, Provision, ProvisionVersion } from '../../../src/model/entities.ts';
import { actId, amendmentId, bareNumber, provisionId } from '../../../src/model/ids.ts';
import { ACT_FORMS, AMENDMENT_KINDS, FORCE_RULE_KINDS, type ProvisionKind } from '../../../src/model/terms.ts';
import { BEFORE_RECORD, type Draw, distinct, OPEN, validDay } from './draw.ts';

const padded = (number: string | null): string => (number === null ? '-' : bareNumber(number)).padStart(6, '0');

function act(draw: Draw, number: string | null, on: LocalDate, withRecord: boolean): Act {
  const form = draw.chance(60) ? 'LAW' : draw.pick(ACT_FORMS);
  const id = actId(form, on, number);
  const known = draw.chance(90);
  return {
    type: 'Act',
    id,
    sortKey: `${on}|${padded(number)}|${id}`,
    form,
    number: number === null ? null : `${number}${draw.pick(['', '-II', '-V'])}`,
    adiletId: draw.orNull(60, () => draw.pick(['Z010000148_', 'Z1300000101', 'K950001000_'])),
    bankCode: draw.orNull(30, () => '7966'),
    titles: draw.names(2),
    adoptedOn: known ? on : null,
    publishedOn: draw.orNull(30, draw.day),
    publishedIn: draw.orNull(50, draw.text),
    force: draw.orNull(50, () => draw.bound(draw.day())),
    end: draw.orNull(20, () => draw.bound(draw.day())),
    recordFrom: withRecord ? draw.orNull(95, () => addDays(localDate('2009-01-01'), draw.int(0, 600))) : null,
    recordUntil: withRecord ? draw.orNull(95, () => addDays(localDate('2014-01-01'), draw.int(0, 1500))) : null,
  };
}

/** Two acts with provisions and records of their own, and the acts that change them; some share a number or a day. */
export function drawActs(draw: Draw): readonly Act[] {
  const texts = [act(draw, '148', draw.day(), true), act(draw, null, draw.day(), draw.chance(50))];
  const others = Array.from({ length: draw.int(2, 6) }, () =>
    act(
      draw,
      draw.orNull(90, () => draw.pick(['101', '102', '148', '20', '3'])),
      draw.day(),
      false,
    ),
  );
  return distinct([...texts, ...others]);
}

const BELOW: Partial<Record<ProvisionKind, readonly ProvisionKind[]>> = {
  SECTION: ['CHAPTER', 'ARTICLE'],
  CHAPTER: ['ARTICLE'],
  ARTICLE: ['PARAGRAPH', 'SUBPARAGRAPH', 'PART'],
  PARAGRAPH: ['SUBPARAGRAPH', 'PART'],
  PART: ['SUBPARAGRAPH'],
};
const NUMBERED_THROUGH: readonly ProvisionKind[] = ['SECTION', 'CHAPTER', 'ARTICLE'];
const NUMBERS = ['1', '2', '2-1', '3', '39', '39-3', '40'];

/** An act's provisions: a tree of any depth the kinds allow, articles with and without a chapter above them. */
export function drawProvisions(draw: Draw, of: Act): readonly Provision[] {
  const found: Provision[] = [];
  const add = (kind: ProvisionKind, above: { id: string; steps: readonly EIdStep[] } | null): void => {
    const number = kind === 'PREAMBLE' ? null : draw.pick(NUMBERS);
    const step = { kind, number, use: draw.chance(90) ? 1 : 2 };
    const steps = above === null || NUMBERED_THROUGH.includes(kind) ? [step] : [...above.steps, step];
    const eId = formatEId(steps);
    const id = provisionId(of.id, eId);
    if (found.some((provision) => provision.id === id)) return;
    found.push({
      type: 'Provision',
      id,
      sortKey: `${of.sortKey}|${eIdSortKey(eId)}|${id}`,
      act: of.id,
      kind,
      number,
      eId,
      parent: above?.id ?? null,
      headings: draw.names(2),
    });
    const kinds = BELOW[kind] ?? [];
    for (let i = kinds.length === 0 ? 0 : draw.int(0, 3); i > 0; i -= 1) add(draw.pick(kinds), { id, steps });
  };
  const top: readonly ProvisionKind[] = ['PREAMBLE', 'SECTION', 'CHAPTER', 'ARTICLE', 'ARTICLE'];
  for (let i = draw.int(1, 5); i > 0; i -= 1) add(draw.pick(top), null);
  return found;
}

type Force = Pick<Amendment, 'inForceOn' | 'inForceEarliest' | 'inForceLatest'>;

function force(draw: Draw): Force {
  const on = draw.day();
  if (draw.chance(50)) return { inForceOn: on, inForceEarliest: on, inForceLatest: draw.orNull(50, () => on) };
  return { inForceOn: null, inForceEarliest: on, inForceLatest: draw.orNull(60, () => addDays(on, draw.int(1, 700))) };
}

function amendment(draw: Draw, by: Act, target: Act | Provision, parent: Amendment | null): Amendment {
  const kind = draw.pick(AMENDMENT_KINDS);
  const aspect = target.type === 'Act' ? 'WHOLE_ACT' : draw.chance(80) ? 'TEXT' : 'HEADING';
  const id = amendmentId(by.id, target.id, kind, aspect);
  const days = parent ?? force(draw);
  const adoptedOn = by.adoptedOn ?? parent?.adoptedOn ?? draw.day();
  const effective = days.inForceOn ?? days.inForceEarliest;
  return {
    type: 'Amendment',
    id,
    sortKey: [effective, adoptedOn, padded(by.number), target.sortKey, kind, aspect, id].join('|'),
    kind,
    aspect,
    by: by.id,
    byProvision: null,
    target: target.id,
    targetAct: target.type === 'Act' ? target.id : target.act,
    adoptedOn,
    inForceOn: days.inForceOn,
    inForceEarliest: days.inForceEarliest,
    inForceLatest: days.inForceLatest,
    retroactive: draw.chance(10),
    forceRule: {
      kind: draw.pick(FORCE_RULE_KINDS),
      amount: draw.orNull(50, () => draw.int(0, 60)),
      date: draw.orNull(20, draw.day),
      provision: draw.orNull(20, () => 'art_2'),
      asPrinted: draw.orNull(50, draw.text),
    },
    parent: parent?.id ?? null,
  };
}

/** Events at acts and provisions, several of one day, and details of some at the parts of their targets. */
export function drawAmendments(
  draw: Draw,
  acts: readonly Act[],
  provisions: readonly Provision[],
): readonly Amendment[] {
  const found: Amendment[] = [];
  // Few targets for many events, so that provisions have histories.
  const favoured = [draw.pick(provisions), ...draw.some(provisions, 8)];
  for (let i = draw.int(0, 16); i > 0; i -= 1) {
    const by = draw.pick(acts);
    const event = amendment(draw, by, draw.chance(85) ? draw.pick(favoured) : draw.pick(acts), null);
    found.push(event);
    const parts = provisions.filter((provision) => provision.parent === event.target);
    for (const part of draw.some(parts, 3)) found.push(amendment(draw, by, part, event));
  }
  const kept = distinct(found);
  const ids = new Set(kept.map((event) => event.id));
  return kept.filter((event) => event.parent === null || (ids.has(event.parent) && event.parent !== event.id));
}

/** The versions of a provision one after another, at times with a span between them in which none is in force. */
export function drawVersions(draw: Draw, of: Provision, amendments: readonly Amendment[]): readonly ProvisionVersion[] {
  const at = amendments.filter((event) => event.target === of.id);
  const events = (): readonly string[] => draw.some(at.length > 0 ? at : amendments, 2).map((event) => event.id);
  const boundaries = draw.days(draw.int(0, 5)).map((day) => ({ bound: draw.bound(day), events: events() }));
  const before = { bound: BEFORE_RECORD, events: [] };
  const after = { bound: OPEN, events: [] };
  const stops: readonly { readonly bound: DateBound; readonly events: readonly string[] }[] = [
    ...(draw.chance(60) ? [before] : []),
    ...boundaries,
    ...(draw.chance(70) ? [after] : []),
  ];
  const found: ProvisionVersion[] = [];
  for (let i = 0; i + 1 < stops.length; i += 1) {
    const [start, end] = [stops[i], stops[i + 1]];
    if (start === undefined || end === undefined || draw.chance(15)) continue;
    const ordinal = found.length + 1;
    const id = `ver:${of.id.slice('prov:'.length)}@${ordinal}`;
    found.push({
      type: 'ProvisionVersion',
      id,
      sortKey: `${of.sortKey}|${String(ordinal).padStart(4, '0')}|${id}`,
      provision: of.id,
      ordinal,
      start: start.bound,
      end: end.bound,
      validFrom: validDay(start.bound),
      begins: validDay(start.bound) ?? (draw.chance(50) ? draw.day() : null),
      validTo: validDay(end.bound),
      openedBy: start.events,
      closedBy: end.events,
      textState: draw.chance(30) ? 'FULL' : 'NOT_HELD',
    });
  }
  return found;
}
