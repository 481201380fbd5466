/** Which titles and headings of a day are not certain: names are dated by the earliest day of the change that gave them. */
import type { GraphReader } from '../graph/reader.ts';
import type { LocalDate } from '../model/dates.ts';
import type { Act, Amendment, Provision } from '../model/entities.ts';
import { type DatedName, nameOn } from '../model/localized.ts';
import { whole } from './paged.ts';

/** A change of name that took force on a day of which only bounds are known: on the day asked for, or after it. */
export interface NameDoubt {
  readonly earliest: LocalDate;
  /** Null: no source bounds it. */
  readonly latest: LocalDate | null;
  /** Ids of the acts that may have made the change. */
  readonly by: readonly string[];
}

/**
 * The doubts about the names of acts and provisions on a day, by id. A name is held against the change that gave it: the
 * amendment of the heading with the same first day, else what opened a version on that day (a rewording gives a new
 * heading too, words replaced throughout an act change headings), else any other change of the thing on it. Bodies are not
 * changed by amendments: of their names nothing can be told.
 */
export async function nameDoubts(
  reader: GraphReader,
  things: readonly (Act | Provision)[],
  on: LocalDate,
): Promise<ReadonlyMap<string, NameDoubt>> {
  const doubts = new Map<string, NameDoubt>();
  for (const thing of things) {
    const from = nameOn(namesOf(thing), on)?.from ?? null;
    const doubt = from === null || on < from ? null : await doubtOf(reader, thing, from, on);
    if (doubt !== null) doubts.set(thing.id, doubt);
  }
  return doubts;
}

const namesOf = (thing: Act | Provision): readonly DatedName[] =>
  thing.type === 'Act' ? thing.titles : thing.headings;

/** Of a change that may have happened on a day or later. */
type Change = Pick<Amendment, 'inForceOn' | 'inForceEarliest' | 'inForceLatest'> & { readonly by: readonly string[] };

async function doubtOf(
  reader: GraphReader,
  { id, type }: Act | Provision,
  from: LocalDate,
  on: LocalDate,
): Promise<NameDoubt | null> {
  const all = await whole((after) =>
    reader.amendments.ofTargets([id], { includeParts: false }, { limit: 500, ...(after === null ? {} : { after }) }),
  );
  const since = all.filter((change) => change.target === id && (change.inForceOn ?? change.inForceEarliest) === from);
  const changeOf = (amendment: Amendment): Change => ({ ...amendment, by: [amendment.by] });
  const [ofHeading, others] = [since.filter(({ aspect }) => aspect === 'HEADING'), since].map((l) => l.map(changeOf));
  const opened = type === 'Provision' ? await openings(reader, id, from) : [];
  const found = [ofHeading ?? [], opened, others ?? []].find((changes) => changes.length > 0) ?? [];
  const unsure = found.filter((change) => change.inForceOn === null && isOpen(change.inForceLatest, on));
  // Of several that can have given the name, one whose day is known settles it.
  if (unsure.length === 0 || unsure.length < found.length) return null;
  const latest = unsure.map(({ inForceLatest }) => inForceLatest).reduce((a, b) => (a && b ? (a > b ? a : b) : null));
  return { earliest: from, latest, by: [...new Set(unsure.flatMap(({ by }) => by))].sort() };
}

const isOpen = (latest: LocalDate | null, on: LocalDate): boolean => latest === null || on < latest;

/** Versions of a provision that began on a day, or on it at the earliest, each as the change that opened it. */
async function openings(reader: GraphReader, id: string, from: LocalDate): Promise<readonly Change[]> {
  const [versions = []] = await reader.provisions.versions([id]);
  const begun = versions.filter(({ start }) => (start.on ?? start.earliest) === from);
  const openers = await reader.nodes.byIds(begun.flatMap(({ openedBy }) => openedBy));
  const acts = openers.flatMap((opener) => (opener?.type === 'Amendment' ? [opener.by] : []));
  return begun.map(({ start }) => ({
    inForceOn: start.on,
    inForceEarliest: start.earliest,
    inForceLatest: start.latest,
    by: acts,
  }));
}
