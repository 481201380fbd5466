/** What a statement of a note says that its acts did, and to what. */
import type { LocalDate } from '../../../model/dates.ts';
import type { ForceRule } from '../../../model/force.ts';
import { type NoteAction, UNKNOWN_FORCE } from '../note.ts';
import type { Read, StatementMention } from '../syntax.ts';
import { insertedBy } from './insertions.ts';
import { type Resolved, resolvePlace, type Target, unclear, wholeOf } from './targets.ts';

/** What a statement's acts did, each of them. */
export interface Done {
  readonly kind: NoteAction['kind'];
  readonly targets: readonly Target[];
  readonly force?: Read<ForceRule>;
  readonly until?: LocalDate;
}

const onDate = (read: Read<LocalDate>, asPrinted: string): Read<ForceRule> =>
  'flaw' in read ? read : { value: { ...UNKNOWN_FORCE, kind: 'ON_DATE', date: read.value, asPrinted } };

/** What can be done to a provision once: of a second act in the list it is not said what that act did. */
const ONCE: ReadonlySet<string> = new Set(['INSERTION', 'ADDITION', 'REPEAL', 'EXCLUSION', 'CANCELLATION']);

/** Where a statement stands: what was named before it, and what the note stands under. */
export interface Where {
  /** Another statement named its subject. */
  readonly follows: boolean;
  /** So did another note. */
  readonly isFurther: boolean;
  /** Where "действие пункта 4" is to be looked for. */
  readonly near: string;
  readonly under: string;
}

/** What the acts of a statement did to its subject; where its words leave that open, why. */
export function doneBy(statement: StatementMention, subject: readonly Target[], where: Where): Resolved<Done> {
  const done = changeOf(statement, subject, where);
  const { since } = statement;
  if ('unread' in done || since === null) return done;
  // The day stands with the change, and the act has a rule of its own: which of them rules is not said.
  // Of several acts, it can be the day of the first alone.
  const twice = statement.acts.find((act, index) => act.force !== null || index > 0);
  if (twice !== undefined) {
    return { unread: { at: twice.at, expected: 'one day of force', reason: 'FORCE_UNCLEAR' } };
  }
  return { value: { ...done.value, force: onDate(since.on, since.asPrinted) } };
}

/** What was done, but for the day that stands with it. */
function changeOf(
  statement: StatementMention,
  subject: readonly Target[],
  { follows, isFurther, near, under }: Where,
): Resolved<Done> {
  const { change } = statement;
  const second = ONCE.has(change.type) ? statement.acts[1] : undefined;
  if (second !== undefined) return unclear(second.at, 'one act, since this is done once');
  switch (change.type) {
    case 'INSERTION': {
      const isContainerNamed = statement.subject !== null;
      const isCarriedOn = !isContainerNamed && follows;
      const inserted = insertedBy(change, subject, { isContainerNamed, isCarriedOn }, under);
      return 'unread' in inserted ? inserted : { value: { kind: 'INSERTION', targets: inserted.value.map(wholeOf) } };
    }
    case 'EXPIRY':
      return { value: { kind: 'EXPIRY', targets: subject, force: onDate(change.on, change.asPrinted) } };
    case 'SUSPENSION': {
      const of = change.of === null ? { value: null } : resolvePlace(change.of, near, change.at);
      if ('unread' in of) return of;
      const { from, until } = change;
      if (until !== null && 'flaw' in until) return { unread: until.flaw };
      const since = from === null ? {} : { force: onDate(from, change.asPrinted) };
      const end = until === null ? {} : { until: until.value };
      return { value: { kind: 'SUSPENSION', targets: of.value?.map(wholeOf) ?? subject, ...since, ...end } };
    }
    case 'TERM_REPLACEMENT': {
      const text = subject.map(
        ({ eId, aspect }) => ({ eId, aspect: aspect === 'WHOLE_ACT' ? 'TEXT' : aspect }) as const,
      );
      return { value: { kind: change.type, targets: text } };
    }
    case 'ADDITION':
      // "Статья 4-1 дополнена" opens the note of article 4-1: an act as made has no such number, so this is how it came.
      if (change.isOfLater === true && (follows || isFurther || subject.some(({ eId }) => eId !== under))) {
        return unclear(statement.at, 'what was added and where');
      }
      return subject.every((target) => target.aspect === 'TEXT')
        ? { value: { kind: 'INSERTION', targets: subject } }
        : unclear(statement.at, 'the provision that was added');
    case 'REPEAL':
    case 'EXCLUSION':
    case 'CANCELLATION': {
      if (change.type === 'CANCELLATION' && subject.some((target) => target.aspect !== 'WHOLE_ACT')) {
        return unclear(statement.at, 'the act that was cancelled');
      }
      // An act is repealed, never "excluded": the note stands under the wrong provision.
      if (change.type === 'EXCLUSION' && subject.some((target) => target.aspect === 'WHOLE_ACT')) {
        return unclear(statement.at, 'the provision that was excluded');
      }
      return { value: { kind: 'REPEAL', targets: subject } };
    }
    default: {
      // "(In edition of the Laws A, B, C)": of a whole act, which can hardly be worded anew time and again.
      const isWhole = subject.every((target) => target.aspect === 'WHOLE_ACT');
      const other = change.type === 'REWORDING' && change.isEdition && isWhole ? statement.acts[1] : undefined;
      if (other !== undefined) {
        return { unread: { at: other.at, expected: 'one act, or what each of them did', reason: 'ACT_AMBIGUOUS' } };
      }
      return { value: { kind: change.type, targets: subject } };
    }
  }
}
