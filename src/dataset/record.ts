/** What the sources say about time: days of editions, bounds of the record, days of publication. */
import { earlier, type LocalDate } from '../model/dates.ts';
import { compareText } from '../model/order.ts';
import type { Fact, Facts } from '../sources/facts.ts';

/** An edition or page that shows an act's wording as of a day. */
export interface Edition {
  readonly source: string;
  readonly stateOf: LocalDate;
}

/** The days of a dossier's sources and acts. */
export interface RecordOfTime {
  readonly sources: ReadonlyMap<string, Fact<'sources'>>;
  readonly stateOf: ReadonlyMap<string, LocalDate>;
  /** First official publications, by act. */
  readonly publications: ReadonlyMap<string, Fact<'publications'>>;
  /** Sources that hold an act's whole wording, oldest first. */
  readonly editions: ReadonlyMap<string, readonly Edition[]>;
  /** Those, and the editions that are known to exist without their text, oldest first. */
  readonly listed: ReadonlyMap<string, readonly Edition[]>;
  /** Sources dated by the force of the act that caused them, by `{changed act}|{causing act}`. */
  readonly datedByForce: ReadonlyMap<string, readonly Edition[]>;
}

function group(entries: Iterable<readonly [string, Edition]>): ReadonlyMap<string, readonly Edition[]> {
  const groups = new Map<string, Edition[]>();
  for (const [key, edition] of entries) groups.set(key, [...(groups.get(key) ?? []), edition]);
  for (const list of groups.values()) {
    list.sort((a, b) => compareText(a.stateOf, b.stateOf) || compareText(a.source, b.source));
  }
  return groups;
}

export const editionKey = (of: string, causedBy: string): string => `${of}|${causedBy}`;

export function recordOfTime(facts: Facts, adoptedOn: (act: string) => LocalDate | null): RecordOfTime {
  const sources = facts.sources.map(({ fact }) => fact);
  const dated = sources.flatMap((s) => (s.stateOf === undefined ? [] : [{ ...s, stateOf: s.stateOf }]));
  const edition = (s: { id: string; stateOf: LocalDate }): Edition => ({ source: s.id, stateOf: s.stateOf });
  return {
    sources: new Map(sources.map((s) => [s.id, s])),
    stateOf: new Map(dated.map((s) => [s.id, s.stateOf])),
    publications: new Map(facts.publications.map(({ fact }) => [fact.act, fact])),
    editions: group(dated.flatMap((s) => (s.wordingOf === undefined ? [] : [[s.wordingOf, edition(s)] as const]))),
    listed: group(
      dated.flatMap((s) => {
        const of = s.wordingOf ?? s.edition?.of;
        return of === undefined ? [] : [[of, edition(s)] as const];
      }),
    ),
    datedByForce: group(
      dated.flatMap((s) =>
        s.edition === undefined || adoptedOn(s.edition.causedBy) === s.stateOf
          ? []
          : [[editionKey(s.edition.of, s.edition.causedBy), edition(s)] as const],
      ),
    ),
  };
}

/** The days between which the sources tell an act's wording; both null where none does. */
export function recordBounds(record: RecordOfTime, act: string): { from: LocalDate | null; until: LocalDate | null } {
  const editions = record.editions.get(act) ?? [];
  return { from: editions.at(0)?.stateOf ?? null, until: editions.at(-1)?.stateOf ?? null };
}

/** The days after `adopted`, and not before `earliest`, whose wording one of the sources shows. */
export function shownOn(
  record: RecordOfTime,
  sources: Iterable<string>,
  adopted: LocalDate,
  earliest: LocalDate,
): readonly Edition[] {
  return [...sources].flatMap((source) => {
    const stateOf = record.stateOf.get(source);
    return stateOf !== undefined && stateOf > adopted && stateOf >= earliest ? [{ source, stateOf }] : [];
  });
}

/** The first of those days; null: none. */
export const firstShown = (...of: Parameters<typeof shownOn>): LocalDate | null =>
  shownOn(...of)
    .map(({ stateOf }) => stateOf)
    .reduce<LocalDate | null>(earlier, null);
