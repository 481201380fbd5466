/** Competences: what a provision lets, bids or forbids a body to do, and from when until when. */
import type { LocalDate } from '../model/dates.ts';
import { withAbove } from '../model/eid.ts';
import type { Body, Competence, DateBound } from '../model/entities.ts';
import { parseProvisionId } from '../model/ids.ts';
import { compareText, groupBy } from '../model/order.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { BEFORE_RECORD, between, dayOf, OPEN, together } from './bounds.ts';
import type { Events } from './event-finder.ts';
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
 * Which acts are the likeliest of several only: "provision|act" of each competence that a Gap on its `from` or `to` is
 * about. What the act did is one change, so that it is in doubt for every power of the provision.
 */
function guessesOf({ competences, gaps }: Facts, ids: ReadonlyMap<Fact<'competences'>, string>): ReadonlySet<string> {
  const ambiguous = gaps.filter(({ fact }) => fact.kind === 'AMBIGUOUS_ATTRIBUTION');
  const fields = groupBy(ambiguous, ({ fact }) => fact.about ?? '');
  return new Set(
    competences.flatMap(({ fact }) =>
      (fields.get(ids.get(fact) ?? '') ?? []).flatMap(({ fact: { field } }) =>
        field === 'from' || field === 'to' ? [`${fact.provision}|${fact[field]?.by}`] : [],
      ),
    ),
  );
}

/** Whether that is so of what `by` did at the provision, or at one that it is part of, which is the same change. */
function isGuess(guesses: ReadonlySet<string>, provision: string, by: string | undefined): boolean {
  return withAbove(provision).some((one) => guesses.has(`${one}|${by}`));
}

/**
 * What a named act sets, where a Gap says that others can have done it: the act that the dossier records is the
 * likeliest, not the only one, so that the turn lies within the bounds of all that the version's turn has.
 */
function asSureAs(named: Boundary, turns: readonly Boundary[]): Boundary {
  const turn = turns.find(({ by }) => named.by.some((id) => by.includes(id)));
  return turn === undefined ? named : { ...named, bound: turn.bound };
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
  const guesses = guessesOf(facts, ids);
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
      if (boundary === null || !isGuess(guesses, fact.provision, by)) return boundary;
      const turn = asSureAs(boundary, turns);
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
