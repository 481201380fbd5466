/**
 * One act that two sources name with another day or another number, as a slip in the Kazakh or the Russian text of a
 * note does. They are one act where that is beyond doubt, and a gap gives both sides.
 */
import type { LocalDate } from '../../model/dates.ts';
import { bareNumber } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { Language } from '../../model/terms.ts';
import { actOfAdiletId } from './act-links.ts';
import { type ActRegistry, type EvidenceInput, sameNumber } from './act-registry.ts';
import { actKey } from './catalogue.ts';
import type { Reading } from './readings.ts';

/** What the notes of one source say. */
interface NotesOfSource {
  readonly lang: Language;
  readonly readings: readonly Reading[];
}

interface Place extends Reading {
  readonly lang: Language;
  /** The act that the same source names before it at the same provision; null for the first. */
  readonly after: string | null;
}

/** An act as some notes name it. */
interface Named {
  readonly key: string;
  readonly adoptedOn: LocalDate;
  readonly number: string;
  readonly places: readonly Place[];
  readonly sources: ReadonlySet<string>;
  /** Adilet ids that links on its number lead to. */
  readonly links: ReadonlySet<string>;
}

/**
 * Unites in the registry what is one act. `known`: keys of acts that a list or the card of an edition names; they are
 * named rightly. `lang`: of two names else alike, that of the texts in this language is taken for the right one.
 */
export function uniteMisnamed(
  notes: readonly NotesOfSource[],
  registry: ActRegistry,
  { known, lang }: { readonly known: ReadonlySet<string>; readonly lang: Language | undefined },
): void {
  const isRight = ({ links, adoptedOn, number }: Named): boolean =>
    [...links].some((id) => {
      const act = actOfAdiletId(id);
      return act?.year === adoptedOn.slice(0, 4) && act.number === bareNumber(number);
    });
  const doubts = (one: Named): string =>
    [!known.has(one.key), !isRight(one), !one.places.some((place) => place.lang === lang)].map(Number).join('');
  const named = sortedBy(
    namedIn(notes),
    (one) => `${doubts(one)}|${String(1e6 - one.sources.size).padStart(7, '0')}|${one.key}`,
  );
  const right: Named[] = [];
  for (const one of named) {
    const found = known.has(one.key) ? [] : right.filter((r) => isSlipFor(one, r));
    const [other, ...others] = found;
    if (other !== undefined && others.length === 0 && !mayBeTwo(one, other, named)) {
      registry.unite(one, other, placesOf(one), placesOf(other, one));
      continue;
    }
    for (const like of found) registry.leaveOpen(one, like, placesOf(one), placesOf(like, one));
    right.push(one);
  }
}

/**
 * Whether two numbers of one day may be two laws all the same: no link says that they are one, and the language that has
 * the one names the other as well, or several laws were given that day.
 */
function mayBeTwo(one: Named, other: Named, named: readonly Named[]): boolean {
  if (one.adoptedOn !== other.adoptedOn || sameNumber(one.number, other.number) || isLinkedTo(one, other)) return false;
  const langs = new Set(one.places.map(({ lang }) => lang));
  return (
    other.places.some(({ lang }) => langs.has(lang)) ||
    named.some((third) => third !== one && third !== other && third.adoptedOn === one.adoptedOn)
  );
}

/** Links on the number of the one lead to the other alone. */
const isLinkedTo = (one: Named, other: Named): boolean =>
  one.links.size > 0 && [...one.links].every((id) => other.links.has(id));

function namedIn(notes: readonly NotesOfSource[]): readonly Named[] {
  const places = notes.flatMap(({ lang, readings }) =>
    [...groupBy(readings, ({ target }) => target).values()].flatMap((here) => {
      const acts = [...new Set(here.map(({ by }) => actKey(by.date, by.number)))];
      return here.map((reading): Place => {
        const after = acts[acts.indexOf(actKey(reading.by.date, reading.by.number)) - 1] ?? null;
        return { ...reading, lang, after };
      });
    }),
  );
  return [...groupBy(places, ({ by }) => actKey(by.date, by.number))].flatMap(([key, of]): Named[] => {
    const { date, number } = of[0]?.by ?? {};
    if (date === undefined || number === undefined || number === null) return [];
    const sources = new Set(of.map(({ evidence }) => evidence.source));
    const links = new Set(of.flatMap(({ link }) => (link === null ? [] : [link])));
    const full = of.map(({ by }) => by.number ?? '').find((printed) => printed !== bareNumber(number));
    return [{ key, adoptedOn: date, number: full ?? number, places: of, sources, links }];
  });
}

/**
 * Whether the one is the other with a slip in day or number. A number is given once in a year, and with its suffix once:
 * where links on it lead to one act, no more is asked. Where they do on two numbers of one day, nobody names both at one
 * provision, and what is said of the one is said of the other there. Without links every note that names the one stands
 * in texts of one language, and texts of another say all the same of the other at the same place in the note's order.
 */
function isSlipFor(one: Named, other: Named): boolean {
  const ofOneNumber = sameNumber(one.number, other.number);
  if (!ofOneNumber && one.adoptedOn !== other.adoptedOn) return false;
  const isLinked = isLinkedTo(one, other);
  if (one.links.size > 0 && other.links.size > 0 && !isLinked) return false;
  const ofOneYear = one.adoptedOn.slice(0, 4) === other.adoptedOn.slice(0, 4);
  // Without its suffix a number is given again every few years.
  if (ofOneNumber && !ofOneYear && (one.number !== other.number || !/-/.test(one.number))) return false;
  if (isLinked && ofOneNumber) return true;
  const beside = new Set(other.places.map(spot));
  const isTold = (place: Place): boolean =>
    other.places.some((p) => tellsOfOne(p, place) && (isLinked || (p.lang !== place.lang && tellsAlike(p, place))));
  return (
    (isLinked || new Set(one.places.map(({ lang }) => lang)).size === 1) &&
    one.places.every((place) => !beside.has(spot(place)) && isTold(place))
  );
}

const spot = ({ evidence, target }: Place): string => `${evidence.source}|${target}`;

const tellsOfOne = (a: Place, b: Place): boolean => a.target === b.target && a.kind === b.kind && a.aspect === b.aspect;

const tellsAlike = (a: Place, b: Place): boolean =>
  a.after === b.after &&
  a.by.form === b.by.form &&
  a.force.kind === b.force.kind &&
  a.force.amount === b.force.amount &&
  a.force.date === b.force.date;

/** Where an act is named: beside the other name of it, where it is; else its first place in each source. */
function placesOf({ places }: Named, beside?: Named): readonly EvidenceInput[] {
  const targets = new Set(beside?.places.map(({ target }) => target));
  const near = places.filter(({ target }) => targets.has(target));
  const of = near.length > 0 ? near : places;
  return [...groupBy(of, ({ evidence }) => evidence.source).values()].flatMap(([first]) =>
    first === undefined ? [] : [first.evidence],
  );
}
