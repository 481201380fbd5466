/** What a note of amendment says, read by the grammar of its language. */
import type { LocalDate } from '../../model/dates.ts';
import type { ForceRule } from '../../model/force.ts';
import type { ActForm, AmendmentAspect, AmendmentKind, Language } from '../../model/terms.ts';

/** `Note.under` where nobody knows where the note stands: what it does not name itself stays unread. */
export const PLACE_UNKNOWN = '';

/** A note and the place it stands under. */
export interface Note {
  readonly text: string;
  readonly lang: Language;
  /**
   * eId of the provision that the note stands under (`art_6`, `chp_2-1`, `art_27__para_1__subpara_1-5`); `act` for
   * the whole act; PLACE_UNKNOWN.
   */
  readonly under: string;
  /** The note stands under the heading of that provision: a change without a subject could be of the one or the other. */
  readonly isAtHeading?: boolean;
  /** Another note of the same text stands before it. */
  readonly isFurther?: boolean;
}

/**
 * Acts that a note can name and the graph cannot hold: a resolution or a decision of a body without a form of its own
 * there, a directive (распоряжение).
 */
export type OtherForm = 'RESOLUTION' | 'DECISION' | 'DIRECTIVE';
export type NoteForm = ActForm | OtherForm;

const OTHER_FORMS: ReadonlySet<NoteForm> = new Set<OtherForm>(['RESOLUTION', 'DECISION', 'DIRECTIVE']);

export const isOther = (form: NoteForm): form is OtherForm => OTHER_FORMS.has(form);

/** One of those who signed a joint order: their day and number. */
export interface Signing {
  readonly date: LocalDate;
  readonly number: string | null;
}

/** The amending act as the note names it. */
export interface ActReference<Form extends NoteForm = ActForm> {
  readonly form: Form;
  readonly date: LocalDate;
  /** As printed but in Latin letters (`28-VI`, `126`); null for an act without a number. */
  readonly number: string | null;
  /** Of a form that the graph does not have: the body as printed ("Правления Национального Банка РК"). */
  readonly body?: string;
  /** Of a joint order: the days and numbers after the first. */
  readonly jointly?: readonly Signing[];
}

/** One thing that one act did. */
export interface NoteAction<Form extends NoteForm = ActForm> {
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  /** eId of what was changed, or `act`. */
  readonly target: string;
  readonly by: ActReference<Form>;
  readonly force: ForceRule;
  /** Of a SUSPENSION with an end: the day on which the provision is in force again. */
  readonly until?: LocalDate;
}

/** Why a note is unread. */
export type UnreadReason =
  /** The words are not in the grammar. */
  | 'NOT_UNDERSTOOD'
  /** An announcement, a reference to a ruling: no amendment at all. */
  | 'NOT_AN_AMENDMENT'
  /** "(исключен)": excluded, but no act is named. */
  | 'ACT_NOT_NAMED'
  /** A list goes on without saying whether its next act is a law, a constitutional law, a decree. */
  | 'ACT_AMBIGUOUS'
  /** A misprint such as 20.12.021. */
  | 'NO_SUCH_DAY'
  /** The words can mean two provisions, or one that the graph has no place for (rules that an act approves, an annex). */
  | 'TARGET_UNCLEAR'
  /** The rule of force cannot be told in the terms of a ForceRule. */
  | 'FORCE_UNCLEAR';

/** Where the grammar stopped: offset in `Note.text`, and what it could have read there. */
export interface Unread {
  readonly at: number;
  readonly expected: string;
  readonly reason: UnreadReason;
}

/**
 * All actions of the note in its order; or, where any of it is not understood, none and the place.
 *
 * `certain` holds the actions that stay beyond doubt in an unread note: where the whole note is well formed
 * and only single acts of its lists are misprinted (a day that is none), the other acts of the lists. Empty
 * where the grammar itself stopped.
 */
export type NoteReading<Form extends NoteForm = ActForm> =
  | { readonly actions: readonly NoteAction<Form>[]; readonly unread: null }
  | { readonly actions: null; readonly unread: Unread; readonly certain: readonly NoteAction<Form>[] };

/** The rule of an act of which a note says nothing about force. */
export const UNKNOWN_FORCE: ForceRule = { kind: 'UNKNOWN', amount: null, date: null, provision: null, asPrinted: null };
