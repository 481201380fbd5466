/** How provisions and competences stand on a day: the rules of the port (`ProvisionState`, `AffectedBody`), as pure functions. */
import { isOpenOn, mayLast, sameBounds } from '../../model/bounds.ts';
import { holdsOn, type LocalDate } from '../../model/dates.ts';
import type { Competence, DateBound, Provision, ProvisionVersion } from '../../model/entities.ts';
import type { Certainty, ProvisionKind } from '../../model/terms.ts';
import type { ProvisionChange, ProvisionState, TwoDays } from '../answers.ts';
import { above, withParts } from './filters.ts';
import { collect, find, type Indexes, under } from './indexes.ts';

const PARTS_OF_ARTICLES: readonly ProvisionKind[] = ['PARAGRAPH', 'SUBPARAGRAPH', 'PART'];

function currentVersion(versions: readonly ProvisionVersion[], day: LocalDate): ProvisionVersion | null {
  const last = versions.findLast((version) => version.begins === null || version.begins <= day);
  return last !== undefined && (last.validTo === null || day < last.validTo) ? last : null;
}

/** True where the sources at hand do not reach to the day. */
function beyondRecord(indexes: Indexes, provision: Provision, day: LocalDate): boolean {
  const act = find(indexes, 'Act', provision.act);
  if (act === null || act.recordFrom === null || act.recordUntil === null) return true;
  return day < act.recordFrom || day > act.recordUntil;
}

/** Whether a version is in force on the day, without the reasons. */
export const inForce = (indexes: Indexes, provision: string, day: LocalDate): boolean =>
  currentVersion(under(indexes.versionsOf, provision), day) !== null;

/** How the provision stands on the day. */
export function stateOn(indexes: Indexes, provision: Provision, day: LocalDate): ProvisionState {
  const versions = under(indexes.versionsOf, provision.id);
  const version = currentVersion(versions, day);
  const unsureStarts = versions.filter(({ start }) => isOpenOn(start, day));
  const unsureEnds = versions.filter(({ end }) => isOpenOn(end, day));
  const uncertain = unsureStarts.length > 0 || unsureEnds.length > 0;
  const certainty = beyondRecord(indexes, provision, day) ? 'BEYOND_RECORD' : uncertain ? 'UNCERTAIN' : 'CERTAIN';
  const events = [...unsureStarts.flatMap((v) => v.openedBy), ...unsureEnds.flatMap((v) => v.closedBy)];
  return {
    inForce: version !== null,
    certainty,
    version,
    candidates: versions.filter((candidate) => holdsOn(mayLast(candidate), day)),
    because: certainty === 'UNCERTAIN' ? collect(indexes, 'Amendment', events) : [],
  };
}

const within = (day: LocalDate | null, { from, to }: TwoDays): boolean => day !== null && from < day && day <= to;

/** How the provision stands on one day against another; null where nothing changed. */
export function changeBetween(indexes: Indexes, provision: Provision, between: TwoDays): ProvisionChange | null {
  const [older, newer] = [stateOn(indexes, provision, between.from), stateOn(indexes, provision, between.to)];
  if (older.version?.id === newer.version?.id) return null;
  const versions = under(indexes.versionsOf, provision.id);
  const opened = versions.filter(({ validFrom }) => within(validFrom, between)).flatMap((v) => v.openedBy);
  const closed = versions.filter(({ validTo }) => within(validTo, between)).flatMap((v) => v.closedBy);
  const certainties = [older.certainty, newer.certainty];
  return {
    provision,
    before: older.version,
    after: newer.version,
    amendments: collect(indexes, 'Amendment', [...opened, ...closed]),
    certainty: (['BEYOND_RECORD', 'UNCERTAIN'] as const).find((it) => certainties.includes(it)) ?? 'CERTAIN',
  };
}

/** Whether a competence holds on the day: its own time, and its provision in force. */
export const holds = (indexes: Indexes, competence: Competence, day: LocalDate): boolean =>
  holdsOn({ from: competence.validFrom, to: competence.validTo }, day) && inForce(indexes, competence.provision, day);

/**
 * Where the words may stand that assign a power: the provision, its parts and, below its article, what it is part of,
 * which leads up to it and tells whose power it is.
 */
function wordsOf(indexes: Indexes, id: string): readonly string[] {
  const own = find(indexes, 'Provision', id);
  const wholes = own === null ? [] : [...above(indexes, own)].filter(({ kind }) => PARTS_OF_ARTICLES.includes(kind));
  return [...withParts(indexes, id), ...wholes.map((whole) => whole.id)];
}

/** The newest state of the law in which one of the competences was read; null where none tells. */
const lastRead = (indexes: Indexes, competences: readonly Competence[]): LocalDate | null =>
  competences
    .flatMap(({ id }) => indexes.dataset.evidence.get(id) ?? [])
    .map(({ source }) => find(indexes, 'Source', source)?.stateOf ?? null)
    .filter((stateOf) => stateOf !== null)
    .toSorted()
    .at(-1) ?? null;

/**
 * True where what assigns the competence has changed by the day since the newest source it was read in; not where that is
 * no more than its end, which later reading of the same provision tells.
 */
function changedSinceRead(indexes: Indexes, competence: Competence, day: LocalDate): boolean {
  const { provision, validTo } = competence;
  const read = lastRead(indexes, [competence]);
  if (read === null) return false;
  const after = lastRead(indexes, under(indexes.competencesBy, provision));
  if (validTo !== null && after !== null && validTo <= after) return false;
  return wordsOf(indexes, provision).some((part) =>
    under(indexes.versionsOf, part).some(({ validFrom }) => validFrom !== null && read < validFrom && validFrom <= day),
  );
}

/**
 * True where it is open on the day whether the provision is in force at all: an end that no version's beginning answers
 * with the same bounds, or a beginning that answers no end. A rewording whose day is not known leaves no such doubt.
 */
function forceIsOpen(indexes: Indexes, provision: string, day: LocalDate): boolean {
  const versions = under(indexes.versionsOf, provision);
  const starts = versions.map(({ start }) => start).filter((start) => isOpenOn(start, day));
  const ends = versions.map(({ end }) => end).filter((end) => isOpenOn(end, day));
  const alone = (bound: DateBound, others: readonly DateBound[]) => !others.some((other) => sameBounds(bound, other));
  return starts.some((start) => alone(start, ends)) || ends.some((end) => alone(end, starts));
}

/** True where it is open on the day whether the competence holds: by its own bounds, or by its provision's force. */
function isUnsure(indexes: Indexes, competence: Competence, day: LocalDate): boolean {
  const { provision, start, end } = competence;
  if (isOpenOn(start, day) || isOpenOn(end, day)) return true;
  return holdsOn(mayLast(competence), day) && forceIsOpen(indexes, provision, day);
}

/** How sure it is whether these competences of a provision hold on the day. */
export function certaintyOf(
  indexes: Indexes,
  provision: Provision,
  competences: readonly Competence[],
  day: LocalDate,
): Certainty {
  if (beyondRecord(indexes, provision, day)) return 'BEYOND_RECORD';
  if (competences.some((competence) => changedSinceRead(indexes, competence, day))) return 'BEYOND_RECORD';
  return competences.some((competence) => isUnsure(indexes, competence, day)) ? 'UNCERTAIN' : 'CERTAIN';
}
