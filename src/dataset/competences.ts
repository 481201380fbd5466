/** Competences: what a provision lets, bids or forbids a body to do, and from when until when. */
import type { LocalDate } from '../model/dates.ts';
import { withAbove } from '../model/eid.ts';
import type { Body, Competence, DateBound } from '../model/entities.ts';
import { parseProvisionId } from '../model/ids.ts';
import { compareText, groupBy } from '../model/order.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { BEFORE_RECORD, between, dayOf, OPEN, overlap, together } from './bounds.ts';
import type { Events } from './event-finder.ts';
import type { LegalEvent } from './events.ts';
import { idsOfCompetences } from './fact-ids.ts';
import { inOrder, ordinalKey, provisionSortKey } from './keys.ts';
import type { Stretch } from './life.ts';
import type { ToldLife } from './lives.ts';
import type { Problems } from './problems.ts';

interface Boundary {
  readonly bound: DateBound;
  readonly by: readonly string[];
}

const startOf = (stretch: Stretch | undefined): Boundary =>
  stretch === undefined ? { bound: BEFORE_RECORD, by: [] } : { bound: stretch.start, by: stretch.openedBy };
const endOf = (stretch: Stretch | undefined): Boundary =>
  stretch === undefined ? { bound: OPEN, by: [] } : { bound: stretch.end, by: stretch.closedBy };

/** The later start; BEFORE_RECORD is before any day. */
const laterStart = (a: Boundary, b: Boundary): Boundary => ((dayOf(a.bound) ?? '') >= (dayOf(b.bound) ?? '') ? a : b);

/** The earlier end; OPEN is after any day. */
const earlierEnd = (a: Boundary, b: Boundary): Boundary =>
  (dayOf(a.bound) ?? '9999') <= (dayOf(b.bound) ?? '9999') ? a : b;

/** What an act did at the provision (or above it), as a boundary; null and a breach where it did nothing there. */
function boundaryBy(by: string, located: Located<'competences'>, events: Events, problems: Problems): Boundary | null {
  const { provision, body } = located.fact;
  const found = events.of(by, provision);
  const bound = together(found.map((event) => event.bound));
  if (bound === null) {
    problems.add(
      located,
      `The competence of ${body} at ${provision} names ${by}, but no event on record shows that act changing the provision or anything above it.`,
    );
    return null;
  }
  return { bound, by: found.map((event) => event.amendment.id) };
}

/**
 * The acts that can have given or taken a power instead of the one on record, as a Gap on its `from` or `to` names them,
 * by "provision|act on record". What an act did is one change, so that it is in doubt for every power of the provision.
 */
function doubtsOf({ competences, gaps }: Facts, ids: ReadonlyMap<Fact<'competences'>, string>): Doubts {
  const ambiguous = gaps.filter(({ fact }) => fact.kind === 'AMBIGUOUS_ATTRIBUTION');
  const byAbout = groupBy(ambiguous, ({ fact }) => fact.about ?? '');
  const doubts = new Map<string, ReadonlySet<string>>();
  for (const { fact } of competences) {
    for (const { fact: gap } of byAbout.get(ids.get(fact) ?? '') ?? []) {
      const by = gap.field === 'from' || gap.field === 'to' ? fact[gap.field]?.by : undefined;
      if (by === undefined) continue;
      const key = `${fact.provision}|${by}`;
      doubts.set(key, new Set([by, ...(doubts.get(key) ?? []), ...gap.sides.map(({ value }) => value)]));
    }
  }
  return doubts;
}

type Doubts = ReadonlyMap<string, ReadonlySet<string>>;

/** Those acts for what `by` did at the provision, or at one that it is part of, which is the same change; null: no doubt. */
function doubtAbout(doubts: Doubts, provision: string, by: string | undefined): ReadonlySet<string> | null {
  for (const one of withAbove(provision)) {
    const acts = doubts.get(`${one}|${by}`);
    if (acts !== undefined) return acts;
  }
  return null;
}

/**
 * What a named act sets, where a Gap says that others can have done it: the act that the dossier records is the
 * likeliest, not the only one, so that the turn lies within the bounds of what all of them did, and within those of the
 * version's turn that they made.
 */
function asSureAs(named: Boundary, possible: readonly LegalEvent[], turns: readonly Boundary[]): Boundary {
  const ids = new Set(possible.map((event) => event.amendment.id));
  const theirs = turns.filter(({ by }) => by.some((id) => ids.has(id)));
  const turn = together(theirs.map(({ bound }) => bound)) ?? named.bound;
  const allowed = together(possible.map(({ bound }) => bound)) ?? named.bound;
  return { ...named, bound: overlap(turn, allowed) };
}

/** `provision|act`: what the act gave there, which is one change however many powers came of it. */
const giftOf = ({ provision, from }: Fact<'competences'>): string => `${provision}|${from?.by}`;

/** The days on which the bodies that the powers of a gift are of and toward came to be, the oldest first. */
function birthsOf(
  competences: Facts['competences'],
  bodies: readonly Body[],
): ReadonlyMap<string, readonly LocalDate[]> {
  const born = new Map(bodies.map(({ id, existsFrom }) => [id, existsFrom]));
  const gifts = groupBy(competences, ({ fact }) => giftOf(fact));
  const births = (given: Facts['competences']) =>
    given.flatMap(({ fact }) => [fact.body, ...fact.toward].flatMap((body) => born.get(body) ?? []));
  return new Map([...gifts].map(([gift, given]) => [gift, births(given).sort(compareText)]));
}

/** No power is older than the bodies that it is of and toward: of the days that a guess leaves, those before are out. */
function sinceBodies(bound: DateBound, births: readonly LocalDate[]): DateBound {
  const { kind, earliest, latest } = bound;
  const [youngest = null] = births.filter((day) => latest === null || day <= latest).slice(-1);
  if (kind !== 'BETWEEN' || earliest === null || youngest === null || youngest <= earliest) return bound;
  return between(youngest, latest);
}

/**
 * All competences, ordered within a provision as they stand in the files. None outlives its provision or is older
 * than it; one that the act itself gave begins with the provision.
 */
export function buildCompetences(
  facts: Facts,
  events: Events,
  lives: ReadonlyMap<string, ToldLife>,
  bodies: readonly Body[],
  problems: Problems,
): readonly Competence[] {
  const ids = idsOfCompetences(facts);
  const places = new Map<string, number>();
  const doubts = doubtsOf(facts, ids);
  const births = birthsOf(facts.competences, bodies);
  const competences = facts.competences.map((located): Competence => {
    const { fact } = located;
    const id = ids.get(fact) ?? '';
    const place = (places.get(fact.provision) ?? 0) + 1;
    places.set(fact.provision, place);
    const stretches = lives.get(fact.provision)?.life.stretches ?? [];
    const own = parseProvisionId(fact.provision)?.act;
    const named = (by: string | undefined): Boundary | null =>
      by === undefined || by === own ? null : boundaryBy(by, located, events, problems);
    const oldest = startOf(stretches.at(0));
    const youngest = endOf(stretches.at(-1));
    const setBy = (
      by: string | undefined,
      turns: readonly Boundary[],
      since: readonly LocalDate[],
    ): Boundary | null => {
      const boundary = named(by);
      const acts = doubtAbout(doubts, fact.provision, by);
      if (boundary === null || acts === null) return boundary;
      const possible = [...acts].flatMap((act) => events.of(act, fact.provision));
      const turn = asSureAs(boundary, possible, turns);
      return { ...turn, bound: sinceBodies(turn.bound, since) };
    };
    const given = setBy(fact.from?.by, stretches.map(startOf), births.get(giftOf(fact)) ?? []);
    const taken = setBy(fact.to?.by, stretches.map(endOf), []);
    const start = given === null ? oldest : laterStart(given, oldest);
    const end = taken === null ? youngest : earlierEnd(taken, youngest);
    const [from, to] = [dayOf(start.bound), dayOf(end.bound)];
    if (from !== null && to !== null && from >= to) {
      problems.add(
        located,
        `The competence of ${fact.body} at ${fact.provision} would hold from ${from} until ${to}: it ends before it begins.`,
      );
    }
    return {
      type: 'Competence',
      id,
      sortKey: `${provisionSortKey(fact.provision)}|${ordinalKey(place)}|${id}`,
      modality: fact.modality,
      role: fact.role,
      body: fact.body,
      toward: [...new Set(fact.toward)],
      provision: fact.provision,
      summary: fact.summary,
      start: start.bound,
      end: end.bound,
      validFrom: from,
      validTo: to,
      continues: fact.continues ?? null,
      givenBy: start.by,
      takenBy: end.by,
    };
  });
  return inOrder(competences);
}
