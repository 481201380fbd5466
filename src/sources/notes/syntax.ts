/** What a grammar finds in a note, the same in every language: the note's parts with their places. */
import type { LocalDate } from '../../model/dates.ts';
import type { ForceRule } from '../../model/force.ts';
import type { NoteForm, Signing, Unread } from './note.ts';
import type { UnitKind } from './note-eids.ts';

/** A part of the note with nothing but its rule, its place and the parts within. */
export interface Tree {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Tree[];
}

/** A value that the note's words do not give after all, and why. */
export type Read<T> = { readonly value: T } | { readonly flaw: Unread };

/** "подпункты 2) и 3)"; no numbers for a bare "статья". */
export interface UnitMention {
  readonly kind: UnitKind;
  readonly at: number;
  readonly numbers: readonly string[];
}

/** What a statement is about, in the note's own terms. */
export type SubjectMention =
  | { readonly type: 'act'; readonly at: number }
  /**
   * `isOfAct` where the words say so ("преамбула приказа"): rules in an annex can have a preamble as well. `isOpening`
   * where it is called an opening ("вступительная часть"), which articles have too.
   */
  | {
      readonly type: 'preamble' | 'titleAndPreamble';
      readonly isOfAct: boolean;
      readonly isOpening: boolean;
      readonly at: number;
    }
  /** Rules, a list, a programme that the act approves: they have no place among the act's own numbers. */
  | { readonly type: 'approved'; readonly at: number }
  | { readonly type: 'place'; readonly units: readonly UnitMention[]; readonly at: number }
  /** Provisions named one after another, each with its own kind: "пункт 2 статьи 5 и статья 6". */
  | {
      readonly type: 'places';
      readonly places: readonly (readonly UnitMention[])[];
      /** The article stands before its parts ("5-баптың 2-тармағы, 3-тармағы"), not after them. */
      readonly goesDown: boolean;
      /** "And" stands before the last, which makes a list of them. */
      readonly isClosed: boolean;
      readonly at: number;
    }
  /** The heading of a provision, of the act, or of what the note stands under. */
  | { readonly type: 'title'; readonly of: readonly UnitMention[] | 'act' | null; readonly at: number }
  /** The heading of what the place is in, and the place: "заголовок и пункт 1". */
  | { readonly type: 'titleAndPlace'; readonly units: readonly UnitMention[]; readonly at: number }
  /** The heading of a provision, and another provision: "60-тараудың атауы мен 405-бап". */
  | {
      readonly type: 'titleAndOther';
      readonly of: readonly UnitMention[];
      readonly units: readonly UnitMention[];
      readonly at: number;
    }
  /** The title or the preamble of the act or both, and the text of it throughout. */
  | {
      readonly type: 'titleAndText' | 'titlePreambleAndText' | 'preambleAndText';
      readonly of: readonly UnitMention[] | 'act' | null;
      readonly at: number;
    }
  /** Throughout the text of a provision, of the act, or of what the note stands under. */
  | { readonly type: 'text'; readonly of: readonly UnitMention[] | 'act' | null; readonly at: number };

/** What was done. */
export type ChangeMention =
  | { readonly type: 'MODIFICATION' | 'TERM_REPLACEMENT' }
  /** `isEdition` for "in the edition of", which does not say that it is a new one. */
  | { readonly type: 'REWORDING'; readonly isEdition: boolean }
  /**
   * EXCLUSION is a repeal in the word that only parts of an act take ("исключен"), CANCELLATION in one that only whole
   * acts take ("отменено").
   */
  | { readonly type: 'REPEAL' | 'EXCLUSION' | 'CANCELLATION' }
  /**
   * "Статья 5-1 добавлена": the subject itself is what was inserted. `isOfLater` for "статья 5-1 дополнена", which says so
   * only where nothing was done to it before.
   */
  | { readonly type: 'ADDITION'; readonly isOfLater?: boolean }
  | {
      readonly type: 'INSERTION';
      readonly inserted: readonly UnitMention[];
      /** What was inserted besides, each of a kind of its own: "дополнена подпунктом 7) и частью третьей". */
      readonly also?: readonly (readonly UnitMention[])[];
      readonly at: number;
    }
  | { readonly type: 'EXPIRY'; readonly on: Read<LocalDate>; readonly asPrinted: string }
  | {
      readonly type: 'SUSPENSION';
      readonly of: readonly UnitMention[] | null;
      readonly from: Read<LocalDate> | null;
      readonly until: Read<LocalDate> | null;
      readonly asPrinted: string;
      readonly at: number;
    };

export interface ActName {
  readonly form: NoteForm;
  readonly many: boolean;
  /** Of a decree: the name says that it has the force of a law. */
  readonly isOfLaw?: boolean;
  /** Of a form that the graph does not have: the body, and its place. */
  readonly body?: string;
  readonly bodyAt?: number;
}

/** An act as one item of a list names it. */
export interface ActMention {
  readonly at: number;
  /** Null where the list goes on without the act's name ("от 05.07.2011 № 452-IV"). */
  readonly name: ActName | null;
  readonly date: Read<LocalDate>;
  readonly number: string | null;
  /** Of a joint order: the days and numbers after the first. */
  readonly jointly: readonly Signing[];
  readonly force: Read<ForceRule> | null;
  /** What of it the graph cannot hold. */
  readonly beyond: Unread | null;
}

/** The gender of a Russian verb: what "исключена" is said of is an article or a chapter, not a paragraph. */
export type Gender = 'MASCULINE' | 'FEMININE' | 'NEUTER' | 'MANY';

/** One subject, one change, the acts that made it. */
export interface StatementMention {
  readonly at: number;
  /** It begins a sentence: what the sentence before was about, it can have left. */
  readonly opensSentence: boolean;
  /** Of the verb; null for words that have none ("в редакции"), and in other languages. */
  readonly gender: Gender | null;
  /** Whether what was done can be said of several items in a list before it. */
  readonly canBeOfMany: boolean;
  readonly subject: SubjectMention | null;
  readonly change: ChangeMention;
  /** The day that stands with the change, not with its act: "утратил силу с 01.01.2010 в соответствии с …". */
  readonly since: { readonly on: Read<LocalDate>; readonly asPrinted: string } | null;
  readonly acts: readonly ActMention[];
}

export interface NoteMention {
  /** The number before an item within the text: "8)" of "8) исключен …". */
  readonly label: {
    readonly number: string;
    readonly sign: string;
    readonly at: number;
    /** All numbers of "4), 5) исключены"; of a single item its own. */
    readonly numbers: readonly string[];
  } | null;
  readonly statements: readonly StatementMention[];
  /** The note says that what was changed is a law or a code. */
  readonly isOfLaw: boolean;
  /** Something that ends the reading although the grammar knows it. */
  readonly flaw: Unread | null;
}
