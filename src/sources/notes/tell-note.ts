/** What a note says in a form for people and their programs: plain values, nothing left out, nothing guessed. */
import type { LocalDate } from '../../model/dates.ts';
import type { AmendmentAspect, AmendmentKind, ForceRuleKind, Language } from '../../model/terms.ts';
import { detectLanguage } from './detect-language.ts';
import { type ActReference, type NoteAction, type NoteForm, PLACE_UNKNOWN, type UnreadReason } from './note.ts';
import { readPlace } from './places.ts';
import { readNoteBeyondGraph } from './read-note.ts';
import { splitNotes } from './split-notes.ts';

/** One thing that one act did. Every key is there; what the note does not say is null. */
export interface ToldAction {
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  /** eId of what was changed (`note-eids.ts`), or `act`. */
  readonly target: string;
  /** The number as printed but in Latin letters, null for an act without one; of some forms more (`note.ts`). */
  readonly by: ActReference<NoteForm>;
  readonly force: {
    readonly kind: ForceRuleKind;
    readonly amount: number | null;
    readonly date: LocalDate | null;
    readonly provision: string | null;
    /** The words of a rule of which none of the kinds tells it all ("с 01.01.2016, за исключением пункта 3"): kind UNKNOWN. */
    readonly asPrinted?: string;
  };
  /** Of a SUSPENSION with an end alone: the day on which the provision is in force again. */
  readonly until?: LocalDate;
}

/** Why a note was not read, and where. */
export interface ToldUnread {
  /** Offset in the text of the note, in UTF-16 units. */
  readonly at: number;
  /** The words there. */
  readonly near: string;
  readonly reason: UnreadReason;
  /** The reason as a sentence. */
  readonly message: string;
  /** What could have stood there. */
  readonly expected: string;
  /** What stays beyond doubt although the note as a whole is unread: the other acts of a list with a misprinted day. */
  readonly certain: readonly ToldAction[];
}

export type ToldNote = { readonly actions: readonly ToldAction[] } | { readonly unread: ToldUnread };

const MESSAGES: Readonly<Record<UnreadReason, string>> = {
  NOT_UNDERSTOOD: 'The grammar does not know the words at this place.',
  NOT_AN_AMENDMENT: 'This is an announcement or a reference; it does not say that an act changed anything.',
  ACT_NOT_NAMED: 'It says that something was excluded, but not by which act.',
  ACT_AMBIGUOUS: 'The list goes on without saying what kind of act the next one is.',
  NO_SUCH_DAY: 'There is no such day: it is misprinted.',
  TARGET_UNCLEAR: 'What was changed cannot be told for certain.',
  FORCE_UNCLEAR: 'The rule of entry into force cannot be told in the terms of this program.',
};
const NEAR = 40;
/** A grammar can expect dozens of words at a place; more than these tell a reader nothing. */
const EXPECTED = 240;

function shortened(expected: string): string {
  return expected.length <= EXPECTED ? expected : `${expected.slice(0, expected.lastIndexOf(', ', EXPECTED))}, …`;
}

/** The same keys in one order, whatever made the act. */
const toldAct = ({ date, number, form, ...more }: ActReference<NoteForm>): ActReference<NoteForm> => ({
  date,
  number,
  form,
  ...more,
});

function told({ kind, aspect, target, by, force, until }: NoteAction<NoteForm>): ToldAction {
  const { kind: rule, amount, date, provision, asPrinted } = force;
  const words = rule === 'UNKNOWN' && asPrinted !== null ? { asPrinted } : {};
  return {
    kind,
    aspect,
    target,
    by: toldAct(by),
    force: { kind: rule, amount, date, provision, ...words },
    ...(until === undefined ? {} : { until }),
  };
}

/** A text without the marks that Markdown puts around a note ("> *Сноска. …*", "- (исключен …") or a publisher ("<*> Note: …"), and where it begins. */
function unwrapped(text: string): { readonly text: string; readonly at: number } {
  const at = /^(?:<\*+>|[\s>*-])*/u.exec(text)?.[0].length ?? 0;
  return { text: text.slice(at).replace(/[\s*]+$/u, ''), at };
}

/**
 * Reads the notes of a text; usually it is one. `target` is the place that the note stands under, in words
 * (`places.ts`) or as an eId; without it, what the note does not name itself stays unread. Without `lang` the
 * language is told by the words.
 *
 * @example tellNote('Сноска. Статья 9 исключена Законом РК от 01.02.2003 № 11.', {})
 */
export function tellNote(
  text: string,
  { target = null, lang = null }: { readonly target?: string | null; readonly lang?: Language | null },
): ToldNote {
  const place = target === null ? null : readPlace(target);
  const { under, isAtHeading } = place ?? { under: PLACE_UNKNOWN, isAtHeading: false };
  const whole = unwrapped(text);
  const pieces = splitNotes(whole.text);
  const read = (pieces.length === 0 ? [{ text: '', at: 0 }] : pieces).map((piece, index) => {
    const note = {
      text: piece.text,
      lang: lang ?? detectLanguage(piece.text),
      under,
      isAtHeading,
      isFurther: index > 0,
    };
    return { at: whole.at + piece.at, reading: readNoteBeyondGraph(note) };
  });
  const beyondDoubt = read.flatMap(({ reading }) => reading.actions ?? reading.certain).map(told);
  for (const { at, reading } of read) {
    if (reading.unread === null) continue;
    const { reason } = reading.unread;
    const expected = shortened(reading.unread.expected);
    const place = at + reading.unread.at;
    const near = text.slice(place, place + NEAR).trimEnd();
    return { unread: { at: place, near, reason, message: MESSAGES[reason], expected, certain: beyondDoubt } };
  }
  return { actions: beyondDoubt };
}
