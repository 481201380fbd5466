/**
 * What a reader of official texts yields, whatever the source looks like: the provisions in the order of
 * the text, the notes and where they stand. Texts stay in memory; only their fingerprints are written.
 */
import type { LocalDate } from '../../model/dates.ts';
import type { ActForm, Language, ProvisionKind } from '../../model/terms.ts';
import type { Note } from '../notes/note.ts';

/** The act that a text is of, as the text names it. */
export interface ActHead {
  /** `act:kz/law/2001-01-23/148`. */
  readonly id: string;
  readonly form: ActForm;
  readonly adoptedOn: LocalDate;
  /** As printed: `148`, `101-V`; null for an act without a number. */
  readonly number: string | null;
  readonly adiletId: string | null;
  /** Code in the reference bank of acts. */
  readonly bankCode: string | null;
  readonly titleRu: string | null;
  readonly titleKk: string | null;
  readonly titleEn: string | null;
}

/** The file that was read. */
export interface SourceHead {
  /** `source:zan/7966/2013-06-13/ru`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'OFFICIAL_EDITION' | 'OFFICIAL_PAGE';
  readonly url: string | null;
  /** The day whose wording it shows. */
  readonly stateOf: LocalDate;
  readonly sha256: string;
  /** The act that caused the edition; null where the source does not say. */
  readonly causedBy: ActHead | null;
}

/** A provision as one source shows it. */
export interface Item {
  readonly eId: string;
  readonly kind: ProvisionKind;
  /** As printed; null for the preamble. */
  readonly number: string | null;
  /** Of chapters and articles. */
  readonly heading: string | null;
  /** eId of the provision above; null directly under the act. */
  readonly parent: string | null;
  /** An anchor of the page, else a citation (`ст. 6, п. 1, пп. 2`). */
  readonly locator: string;
  /** The provision's own words without its parts; lines are joined by a line feed. */
  readonly ownText: string;
  /** Only the number is left: the source says that the provision is excluded. */
  readonly excluded: boolean;
  /** Excluded without a word about the law that did it. */
  readonly bare: boolean;
}

export interface PlacedNote {
  readonly note: Note;
  readonly locator: string;
  /** Links to acts, in the order of the note; none in an edition. */
  readonly links: readonly ActLink[];
}

/** An editor's remark on a change to come or on a split wording: not a note of amendment. */
export interface Announcement {
  readonly under: string;
  readonly locator: string;
  /** Length of its text in characters. */
  readonly length: number;
  /** Its words, in memory only. */
  readonly text: string;
}

/** An amending act as a note's link shows it: the words of the link and where it leads. */
export interface ActLink {
  /** The number as printed in the link, or a few words ("ст.2"). */
  readonly text: string;
  readonly adiletId: string;
  /** Offset of the link in the note's text. */
  readonly at: number;
}

export interface SourceDocument {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly lang: Language;
  /** The act's title as this text prints it; null where the text has none. */
  readonly title: string | null;
  readonly source: SourceHead;
  readonly act: ActHead;
  readonly items: readonly Item[];
  readonly notes: readonly PlacedNote[];
  readonly announcements: readonly Announcement[];
}
