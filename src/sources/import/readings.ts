/** Reads the notes of the sources: what each says that an act did, and what could not be read. */
import type { ForceRule } from '../../model/force.ts';
import type { AmendmentAspect, AmendmentKind } from '../../model/terms.ts';
import type { ActReference, Note, NoteReading, UnreadReason } from '../notes/note.ts';
import { readNote } from '../notes/read-note.ts';
import { splitNotes } from '../notes/split-notes.ts';
import type { ActLink, SourceDocument } from '../structure/document.ts';
import { linkedAct, linkOn, mendDay } from './act-links.ts';
import { type ActRegistry, type EvidenceInput, sameNumber } from './act-registry.ts';
import { type Replacement, replacementsOf } from './replaced-words.ts';

/** One thing that one note says one act did. */
export interface Reading {
  readonly by: ActReference;
  /** eId of what was changed, or `act`. */
  readonly target: string;
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  readonly force: ForceRule;
  readonly evidence: EvidenceInput;
  /** The adilet id that the links on the act's number lead to; null where the number does not tell one act of the note. */
  readonly link: string | null;
  /** For words replaced throughout: the words that the note quotes. In memory only. */
  readonly replaced: readonly Replacement[];
}

/** A note that the grammar does not know: its place and length, never its words. */
export interface UnreadNote {
  readonly source: string;
  readonly under: string;
  readonly locator: string;
  readonly length: number;
  /** Offset at which the grammar stopped. */
  readonly at: number;
  readonly reason: UnreadReason;
}

/** A misprinted day that the note's own link puts right. */
export interface Misprint {
  readonly source: string;
  readonly under: string;
  readonly locator: string;
  readonly printed: string;
  readonly mended: string;
  readonly adiletId: string;
}

export interface NotesRead {
  readonly readings: readonly Reading[];
  readonly unread: readonly UnreadNote[];
  readonly misprints: readonly Misprint[];
  /** Notes read in full. */
  readonly read: number;
  /** Announcements and references that stand among the notes. */
  readonly others: number;
}

/** Reads a note; `readNote`, or one that remembers what it read. */
export type NoteReader = (note: Note) => NoteReading;

/** A reader that reads each note once: neighbouring editions repeat most notes word for word. */
export function rememberingReader(): NoteReader {
  const read = new Map<string, NoteReading>();
  return (note) => {
    const key = `${note.lang} ${note.under} ${note.text}`;
    const known = read.get(key) ?? readNote(note);
    read.set(key, known);
    return known;
  };
}

/** Reads all notes of a document and names their acts to the registry. */
export function readNotes(document: SourceDocument, registry: ActRegistry, reader: NoteReader = readNote): NotesRead {
  const readings: Reading[] = [];
  const unread: UnreadNote[] = [];
  const misprints: Misprint[] = [];
  let read = 0;
  let others = 0;
  for (const { note, locator, links } of document.notes) {
    const place = { source: document.source.id, under: note.under, locator };
    for (const [index, piece] of splitNotes(note.text).entries()) {
      const linked = links.map((link) => ({ ...link, at: link.at - piece.at })).filter((link) => link.at >= 0);
      const { reading, mended } = readMended({ ...note, text: piece.text, isFurther: index > 0 }, linked, reader);
      misprints.push(...mended.map(({ printed, mended, adiletId }) => ({ ...place, printed, mended, adiletId })));
      if (reading.unread === null) read += 1;
      else if (reading.unread.reason === 'NOT_AN_AMENDMENT') {
        others += 1;
        continue;
      } else {
        const { at, reason } = reading.unread;
        unread.push({ ...place, length: piece.text.length, at, reason });
      }
      // An unread note may still hold acts that are beyond doubt; the gap says that it was not read in full.
      const actions = reading.unread === null ? reading.actions : reading.certain;
      for (const action of actions) {
        const evidence = { source: document.source.id, locator };
        registry.mention({ ...action.by, adoptedOn: action.by.date }, evidence);
        const replaced = action.kind === 'TERM_REPLACEMENT' ? replacementsOf(piece.text, action.by.number) : [];
        const alike = new Set(
          actions.filter(({ by }) => sameNumber(by.number, action.by.number)).map(({ by }) => by.date),
        );
        const link = alike.size > 1 ? null : linkOn(action.by.number, linked);
        readings.push({ ...action, evidence, link, replaced });
      }
    }
  }
  linkActs(document, readings, registry);
  return { readings, unread, misprints, read, others };
}

/** Reads a note; days that cannot be, but that a link puts right, are put right first. */
function readMended(note: Note, links: readonly ActLink[], reader: NoteReader) {
  const mended: { printed: string; mended: string; adiletId: string }[] = [];
  let current = note;
  let moved = links;
  let reading: NoteReading = reader(current);
  while (reading.unread?.reason === 'NO_SUCH_DAY') {
    const { at } = reading.unread;
    const better = mendDay(current.text, at, moved);
    if (better === null) break;
    const shift = better.text.length - current.text.length;
    moved = moved.map((link) => (link.at > at ? { ...link, at: link.at + shift } : link));
    current = { ...current, text: better.text };
    mended.push(better);
    reading = reader(current);
  }
  return { reading, mended };
}

/** Gives the acts of the notes the adilet ids that the page's links lead to. */
function linkActs(document: SourceDocument, readings: readonly Reading[], registry: ActRegistry): void {
  const acts = new Map<string, ActReference>();
  for (const { by } of readings) {
    const number = /^\d+/.exec(by.number ?? '')?.[0];
    if (number !== undefined) acts.set(`${by.date.slice(0, 4)}/${number}`, by);
  }
  for (const link of document.notes.flatMap((note) => note.links)) {
    const named = linkedAct(link);
    const act = named === null ? undefined : acts.get(`${named.year}/${named.number}`);
    if (act !== undefined) registry.link({ ...act, adoptedOn: act.date }, link.adiletId);
  }
}
