/** Values on their way in and out: days, texts in several languages, bounds, rules. */
import neo4j, { type Date as Neo4jDate } from 'neo4j-driver';
import type { LocalDate } from '../../model/dates.ts';
import type { DateBound } from '../../model/entities.ts';
import type { ForceRule } from '../../model/force.ts';
import type { LocalText } from '../../model/localized.ts';

/** What a node or relationship can hold. Null is held by being absent. */
export type Value = string | number | boolean | null | Neo4jDate<number> | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/** What comes back: a map under keys of a statement's own. */
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

export const localIn = (key: string, text: LocalText): Properties => ({
  [`${key}Ru`]: text.ru ?? null,
  [`${key}Kk`]: text.kk ?? null,
  [`${key}En`]: text.en ?? null,
});

export const boundIn = (key: string, bound: DateBound | null): Properties => ({
  [`${key}Kind`]: bound?.kind ?? null,
  [`${key}On`]: dateIn(bound?.on ?? null),
  [`${key}Earliest`]: dateIn(bound?.earliest ?? null),
  [`${key}Latest`]: dateIn(bound?.latest ?? null),
});

export const ruleIn = (key: string, rule: ForceRule): Properties => ({
  [`${key}Kind`]: rule.kind,
  [`${key}Amount`]: rule.amount,
  [`${key}Date`]: dateIn(rule.date),
  [`${key}Provision`]: rule.provision,
  [`${key}AsPrinted`]: rule.asPrinted,
});
