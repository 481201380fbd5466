/** Tests of single things that several groups of functions share. */
import type { DateRange, LocalDate } from '../../model/dates.ts';
import type { Amendment, Entity, Provision } from '../../model/entities.ts';
import type { AmendmentFilter } from '../reader.ts';
import { hasAll, soughtWords } from '../search/search-text.ts';
import { collect, find, type Indexes, under } from './indexes.ts';

/** Whether the closed lists of a filter allow a value: absent allows all. */
export const allows = <T>(list: readonly T[] | undefined, value: T): boolean =>
  list === undefined || list.includes(value);

/** Whether `[earliest, latest]` and the range share a day; null is open. */
function overlaps(earliest: LocalDate | null, latest: LocalDate | null, range: DateRange): boolean {
  const startsInTime = earliest === null || range.to == null || earliest <= range.to;
  const endsInTime = latest === null || range.from == null || latest >= range.from;
  return startsInTime && endsInTime;
}

/** Whether a day lies in the range, both ends inclusive; an unknown day lies in none but the unbounded. */
export function inRange(day: LocalDate | null, range: DateRange | undefined): boolean {
  if (range === undefined || (range.from == null && range.to == null)) return true;
  return day !== null && overlaps(day, day, range);
}

/** The events that gave or took a competence of a body or one toward it, and the events that these are details of. */
function eventsAffecting(indexes: Indexes, body: string): ReadonlySet<string> {
  const competences = [...under(indexes.competencesOf, body), ...under(indexes.competencesToward, body)];
  const ids = competences.flatMap(({ givenBy, takenBy }) => [...givenBy, ...takenBy]);
  const parents = ids.flatMap((id) => find(indexes, 'Amendment', id)?.parent ?? []);
  return new Set([...ids, ...parents]);
}

/** A test for the events that pass the filter; see `AmendmentFilter` for days known by bounds. */
export function amendmentPasses(indexes: Indexes, filter: AmendmentFilter): (amendment: Amendment) => boolean {
  const { adopted, inForce, kinds, by, affecting } = filter;
  const touched = affecting === undefined ? null : eventsAffecting(indexes, affecting);
  return (amendment) => {
    const { inForceOn, inForceEarliest, inForceLatest } = amendment;
    return (
      allows(kinds, amendment.kind) &&
      (by === undefined || amendment.by === by) &&
      inRange(amendment.adoptedOn, adopted) &&
      (inForce === undefined || overlaps(inForceOn ?? inForceEarliest, inForceOn ?? inForceLatest, inForce)) &&
      (touched === null || touched.has(amendment.id))
    );
  };
}

/** A test for the things that hold every word of `search`; true for all where it has no words. */
export function found(indexes: Indexes, search: string | undefined): (entity: Entity) => boolean {
  const words = soughtWords(search);
  return (entity) => {
    if (words.length === 0) return true;
    const text = indexes.searched.get(entity.id);
    return text !== undefined && hasAll(text, words);
  };
}

/** The ids of a provision and of everything below it. */
export function withParts(indexes: Indexes, provision: string): readonly string[] {
  const ids = [provision];
  for (const id of ids) ids.push(...under(indexes.partsOf, id).map((part) => part.id));
  return ids;
}

/** The provisions of an act, or a provision and everything below it. */
export function withinOf(indexes: Indexes, id: string): readonly Provision[] {
  const thing = indexes.byId.get(id);
  if (thing?.type === 'Act') return under(indexes.provisionsOf, id);
  return thing?.type === 'Provision' ? collect(indexes, 'Provision', withParts(indexes, id)) : [];
}

/** What the provision is part of, the nearest first. */
export function* above(indexes: Indexes, provision: Provision): Generator<Provision> {
  let next = provision.parent;
  while (next !== null) {
    const parent = indexes.byId.get(next);
    if (parent?.type !== 'Provision') return;
    yield parent;
    next = parent.parent;
  }
}
