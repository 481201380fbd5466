/** Draws from fast-check's generator, in the shapes that a graph is made of. */
import fc from 'fast-check';
import { addDays, type LocalDate, localDate } from '../../../src/model/dates.ts';
import type { DateBound } from '../../../src/model/entities.ts';
import type { DatedName, LocalText } from '../../../src/model/localized.ts';

type Generator = fc.GeneratorValue;

/** Few days, some of them neighbours, so that bounds meet and events fall on one day. */
const DAYS = [
  '2009-02-09',
  '2009-02-10',
  '2010-01-01',
  '2011-07-21',
  '2011-10-13',
  '2013-06-13',
  '2013-06-14',
  '2013-06-24',
  '2014-05-16',
  '2015-11-02',
  '2015-11-03',
  '2016-01-01',
].map(localDate);

/** Words and signs that break what is not quoted or folded with care. */
export const TEXTS = [
  'О местном государственном управлении',
  'о местном самоуправлении',
  'МАСЛИХАТ области',
  'маслихат',
  'Әкімнің құзыреті',
  'Ауыл әкімі — «ауылдық округ»',
  "акимат 'города' $on {id: 1} `n`",
  'аким "района" \\ \\u0041 // */ ; -- %s',
  'Straße İstanbul ΟΔΟΣ',
  'первая строка\nвторая\tстрока',
  '148-II',
  'art_6',
  '𝒜 law · of councils',
];

/** Draws that a dataset is made of; every method consumes the generator. */
export interface Draw {
  int(min: number, max: number): number;
  chance(percent: number): boolean;
  /** Throws a RangeError on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** Up to `max` different items, in the list's order. */
  some<T>(list: readonly T[], max: number): readonly T[];
  orNull<T>(percent: number, value: () => T): T | null;
  day(): LocalDate;
  /** Different days in order. */
  days(count: number): readonly LocalDate[];
  text(): string;
  local(): LocalText;
  names(max: number): readonly DatedName[];
  /** The bound at a day: exact, or from that day to a later one or to none. */
  bound(day: LocalDate): DateBound;
}

/** Every number as likely as any other: fast-check's own favour for the smallest would give the same few graphs. */
const even = (min: number, max: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min, max }));

export function drawFrom(generator: Generator): Draw {
  const int = (min: number, max: number): number => generator(even, min, max);
  const chance = (percent: number): boolean => int(1, 100) <= percent;
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from.');
    // The place lies within the list; `undefined` may be an item like any other.
    return list[int(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], max: number): readonly T[] => {
    const wanted = new Set(Array.from({ length: list.length === 0 ? 0 : int(0, max) }, () => int(0, list.length - 1)));
    return list.filter((_, i) => wanted.has(i));
  };
  const text = (): string => pick(TEXTS);
  const orNull = <T>(percent: number, value: () => T): T | null => (chance(percent) ? value() : null);
  const day = (): LocalDate => pick(DAYS);
  const local = (): LocalText => ({
    ru: text(),
    ...(chance(40) ? { kk: text() } : {}),
    ...(chance(20) ? { en: text() } : {}),
  });
  return {
    int,
    chance,
    pick,
    some,
    orNull,
    day,
    text,
    local,
    days: (count) => {
      const wanted = new Set(Array.from({ length: count }, () => int(0, DAYS.length - 1)));
      return DAYS.filter((_, i) => wanted.has(i));
    },
    names: (max) =>
      Array.from({ length: int(0, max) }, () => ({ ...local(), from: orNull(50, day), to: orNull(50, day) })),
    bound: (on) =>
      chance(50)
        ? { kind: 'EXACT', on, earliest: null, latest: null }
        : { kind: 'BETWEEN', on: null, earliest: on, latest: orNull(60, () => addDays(on, int(1, 700))) },
  };
}

export const BEFORE_RECORD: DateBound = { kind: 'BEFORE_RECORD', on: null, earliest: null, latest: null };
export const OPEN: DateBound = { kind: 'OPEN', on: null, earliest: null, latest: null };

/** `validFrom` or `validTo` of a bound. */
export const validDay = (bound: DateBound): LocalDate | null => bound.on ?? bound.earliest;

/** The first of each id, in order. */
export function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const met = new Set<string>();
  return items.filter(({ id }) => !met.has(id) && met.add(id));
}
