/** What a note of amendment says, read by the grammar of its language. */
import type { LocalDate } from '../../model/dates.ts';
import type { ForceRule } from '../../model/force.ts';
import type { ActForm, AmendmentAspect, AmendmentKind, Language } from '../../model/terms.ts';

/** A note and the place it stands under. */
export interface Note {
  readonly text: string;
  readonly lang: Language;
  /** eId of the provision that the note stands under (`art_6`, `chp_2-1`, `art_27__para_1__subpara_1-5`); `act` for the whole act. */
  readonly under: string;
}

/** The amending act as the note names it. */
export interface ActReference {
  readonly form: ActForm;
  readonly date: LocalDate;
  /** As printed but in Latin letters (`28-VI`, `126`); null for an act without a number. */
  readonly number: string | null;
}

/** One thing that one act did. */
export interface NoteAction {
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  /** eId of what was changed, or `act`. */
  readonly target: string;
  readonly by: ActReference;
  readonly force: ForceRule;
}

/** Where the grammar stopped: offset in `Note.text`, and what it could have read there. */
export interface Unread {
  readonly at: number;
  readonly expected: string;
}

/** All actions of the note in its order; or, where any of it is not understood, none and the place. */
export type NoteReading =
  | { readonly actions: readonly NoteAction[]; readonly unread: null }
  | { readonly actions: null; readonly unread: Unread };
