/** Values on their way in and out: days, texts in several languages, bounds, rules. */
import neo4j, { type Date as Neo4jDate } from 'neo4j-driver';
import type { LocalDate } from '../../model/dates.ts';
import type { DateBound } from '../../model/entities.ts';
import type { ForceRule } from '../../model/force.ts';
import type { LocalText } from '../../model/localized.ts';

/** What a node or relationship can hold. Null is held by being absent. */
export type Value = string | number | boolean | null | Neo4jDate<number> | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/** What comes back: a node's properties and, under keys of their own, what hangs on it. */
export type Row = Readonly<Record<string, unknown>>;

/** A day as Neo4j's own type; it never passes through JavaScript's Date. */
export function dateIn(day: LocalDate | null): Neo4jDate<number> | null {
  if (day === null) return null;
  const [year, month, date] = day.split('-').map(Number);
  return new neo4j.types.Date(year ?? 0, month ?? 0, date ?? 0);
}

/** A day as `YYYY-MM-DD`, from Neo4j's type or from `toString(x.date)`. */
export function dateOut(value: unknown): LocalDate | null {
  if (value === null || value === undefined) return null;
  // The driver prints a Date in the ISO form, and Neo4j holds none but existing days.
  return String(value) as LocalDate;
}

const orNull = (value: unknown): unknown => value ?? null;

export const localIn = (key: string, text: LocalText): Properties => ({
  [`${key}Ru`]: text.ru ?? null,
  [`${key}Kk`]: text.kk ?? null,
  [`${key}En`]: text.en ?? null,
});

/** Only the languages that are held. */
export const localOut = (key: string, row: Row): LocalText =>
  Object.fromEntries(
    (['ru', 'kk', 'en'] as const)
      .map((lang) => [lang, row[`${key}${lang.charAt(0).toUpperCase()}${lang.slice(1)}`]] as const)
      .filter(([, text]) => typeof text === 'string'),
  );

export const boundIn = (key: string, bound: DateBound | null): Properties => ({
  [`${key}Kind`]: bound?.kind ?? null,
  [`${key}On`]: dateIn(bound?.on ?? null),
  [`${key}Earliest`]: dateIn(bound?.earliest ?? null),
  [`${key}Latest`]: dateIn(bound?.latest ?? null),
});

export function boundOut(key: string, row: Row): DateBound | null {
  const kind = orNull(row[`${key}Kind`]);
  if (kind === null) return null;
  return {
    // Written by boundIn, from the same closed list.
    kind: kind as DateBound['kind'],
    on: dateOut(row[`${key}On`]),
    earliest: dateOut(row[`${key}Earliest`]),
    latest: dateOut(row[`${key}Latest`]),
  };
}

export const ruleIn = (key: string, rule: ForceRule): Properties => ({
  [`${key}Kind`]: rule.kind,
  [`${key}Amount`]: rule.amount,
  [`${key}Date`]: dateIn(rule.date),
  [`${key}Provision`]: rule.provision,
  [`${key}AsPrinted`]: rule.asPrinted,
});

export const ruleOut = (key: string, row: Row): ForceRule =>
  // Written by ruleIn from the same type.
  ({
    kind: row[`${key}Kind`],
    amount: orNull(row[`${key}Amount`]),
    date: dateOut(row[`${key}Date`]),
    provision: orNull(row[`${key}Provision`]),
    asPrinted: orNull(row[`${key}AsPrinted`]),
  }) as ForceRule;
